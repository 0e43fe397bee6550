"""Search: what was asked, of whom, by whom, in any spelling."""

"""Search: what was asked, of whom, by whom, in any spelling."""

from appeals.search.plain import check_words, found_appeals, found_demands

__all__ = ["check_words", "found_appeals", "found_demands"]

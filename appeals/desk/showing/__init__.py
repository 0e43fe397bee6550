"""What the review page shows: the source line by line, what came of it, and the table of signatories."""

"""From a source text and what a human knows of it to the records of the archive."""

"""Words by which a statement is read, one module for each question."""

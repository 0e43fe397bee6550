"""Appeals that come as records, one a line of JSON: read, compared with what is there, and written in batches."""

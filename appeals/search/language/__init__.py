"""The language of search: queries, words, stems, names, and what to mark in a text.

Pure Python; of the project it imports only the pure functions of `signatories.names`.
"""

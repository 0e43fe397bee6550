"""The editors' desk: from a pasted text to an appeal, and back to its labels later.

`work` is a text with what was decided of it, `changes` are the decisions, `reviews` keeps them, `making` writes
the records.
"""

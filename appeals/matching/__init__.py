"""Who may be one: suggestions over the whole archive with reasons and evidence, and what follows from an answer.

The machine suggests, an editor decides. Nothing here is public.
"""

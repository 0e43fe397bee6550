"""When an editor asks for something that cannot be done."""


class Refused(ValueError):  # noqa: N818 - the name says what happened
    """Nothing was changed. The message is a plain sentence for the editor."""

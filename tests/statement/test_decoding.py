"""Bytes to text, whatever the encoding."""

import codecs

import pytest

from appeals.statement import decode

RUSSIAN = "Открытое письмо. Мы требуем освободить всех садоводов и журналистов.\r\n"
FRENCH = "Lettre ouverte : nous demandons la liberté de l’été.\r\n"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (RUSSIAN, "utf-8"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (FRENCH, "utf-8"),
        (FRENCH, "cp1252"),
        ("", "utf-8"),
    ],
)
def test_encoding_is_recognized(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == (text, encoding)


def test_byte_order_mark_stays() -> None:
    assert decode(codecs.BOM_UTF8 + b"a") == ("\ufeffa", "utf-8")
    assert decode("\ufeffсад".encode("utf-16-le")) == ("\ufeffсад", "utf-16-le")
    assert decode("\ufeffсад".encode("utf-16-be")) == ("\ufeffсад", "utf-16-be")


def test_nonsense_does_not_fail() -> None:
    assert decode(bytes(range(256)))[1] in ("cp1251", "koi8-r", "cp1252")

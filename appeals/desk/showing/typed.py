"""A form that was refused, with what was typed in it: nothing is typed twice."""

from __future__ import annotations

from django.http import QueryDict
from lxml import html


def with_typed(page: str, post: QueryDict) -> str:
    """The page with what was sent in the fields of its form, in place of what is stored."""
    tree = html.document_fromstring(page)
    for field in tree.xpath("//form[@id='desk']//*[self::input or self::select or self::textarea]"):
        if field.name in post and field.get("type") != "hidden":
            _fill(field, post[field.name])
    return html.tostring(tree, doctype="<!doctype html>", encoding="unicode")


def _fill(field: html.HtmlElement, value: str) -> None:
    if field.tag != "select" or value in field.value_options:
        field.value = value

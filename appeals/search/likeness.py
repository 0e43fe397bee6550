"""What says something in similar words. Whether it says the same, no program can tell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tantivy import Occur, Query

from appeals.models import Demand
from appeals.search import schema
from appeals.search.language.stems import field_text
from appeals.search.language.words import plain_text
from appeals.search.queries import chosen_queries
from appeals.search.view import Hit, View, searching

# What has less than this share of the likeness to itself is not alike.
_ALIKE = 0.2
_MOST_TERMS = 25


# So many are shown.
_MOST = 5


def more_like(kind: str, identifier: str, chosen: Mapping[str, Sequence[str]] | None = None) -> list[Hit]:
    """Other appeals, or demands of other appeals, in similar words; the likest first.

    `chosen`: facet -> values; one of them must hold in each facet.
    """
    # What no identifier can be is not asked for: PostgreSQL would refuse some of it.
    found = (_appeal if kind == "appeal" else _demand)(identifier) if identifier.isalnum() else None
    if found is None:
        return []
    key, words = found
    with searching() as view:
        narrowed = chosen_queries(view.opened.schema, kind, chosen or {})
        like = view.visible(_like(view, kind, words))
        likest = view.best(like, 1)
        others = Query.boolean_query(
            [
                (Occur.Must, like),
                *((Occur.Must, query) for query in narrowed.values()),
                (Occur.MustNot, Query.term_query(view.opened.schema, "appeal", key, "basic")),
            ]
        )
        hits = view.best(others, _MOST)
    return [hit for hit in hits if hit.score >= _ALIKE * likest[0].score]


def _like(view: View, kind: str, words: list[tuple[str, str]]) -> Query:
    """Documents that share the words by which these (language, text) are told from others."""
    fields: dict[str, list[str]] = {}
    for language, text in words:
        fields.setdefault(schema.stemmed(kind, "demand", language), []).append(field_text(plain_text(text), language))
    return Query.more_like_this_document_fields_query(
        view.opened.schema, fields, min_doc_frequency=1, min_term_frequency=1, max_query_terms=_MOST_TERMS
    )


def _appeal(identifier: str) -> tuple[int, list[tuple[str, str]]] | None:
    """The key of an appeal, and the words of its demands as readers see them."""
    demands = Demand.objects.visible().current().filter(text__appeal__identifier=identifier)
    return _shown(list(demands.select_related("text__appeal")))


def _demand(identifier: str) -> tuple[int, list[tuple[str, str]]] | None:
    return _shown(list(Demand.objects.visible().filter(identifier=identifier).select_related("text__appeal")))


def _shown(demands: list[Demand]) -> tuple[int, list[tuple[str, str]]] | None:
    if not demands:
        return None
    appeals = {demand.appeal.pk: demand.appeal for demand in demands}
    Demand.objects.fill_redactions(demands)
    (key,) = appeals
    return key, [(demand.text.language, demand.shown_words) for demand in demands]

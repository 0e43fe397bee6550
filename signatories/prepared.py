"""Queries whose SQL is written once. Django takes longer to write some of ours than PostgreSQL to answer them."""

from collections.abc import Callable, Iterable
from functools import cached_property

from django.db.models import QuerySet
from django.db.models.expressions import RawSQL

# Stands in the parameters for the values that are asked for.
_WANTED = object()


class Prepared:
    """The rows of a queryset that have one of some values in a field. The queryset joins no other table's columns."""

    def __init__(self, rows: Callable[[], QuerySet], field: str = "identifier") -> None:
        self._rows = rows
        self._field = field

    def having(self, values: Iterable[str]) -> list:
        values = list(values)
        if not values:
            return []
        model, sql, parameters = self._written
        return list(model._base_manager.raw(sql, [values if one is _WANTED else one for one in parameters]))

    @cached_property
    def _written(self) -> tuple[type, str, tuple]:
        wanted = RawSQL("SELECT unnest(%s::text[])", [_WANTED])
        rows = self._rows().filter(**{f"{self._field}__in": wanted})
        return rows.model, *rows.query.sql_with_params()

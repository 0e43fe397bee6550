"""Conditions on a row that are written in SQL once.

Whether something withheld stands in the words of a row is a long question: Django takes tens of milliseconds to write
it, for each query anew, and PostgreSQL a few to answer it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Sequence
from itertools import count

from django.db import DEFAULT_DB_ALIAS
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import BigIntegerField, BooleanField, Exists, Expression, F, Field, Q, TextField
from django.db.models.sql import Query
from django.db.models.sql.compiler import SQLCompiler

# As Django calls the tables of a query within another one.
_ALIAS = re.compile(r"\b[U-Z]\d+\b")


class OfRow(Expression):
    """Stands in a condition for what the row says: of a relation its key, of a field its words."""

    def __init__(self, path: str, output_field: Field | None = None) -> None:
        super().__init__(output_field or TextField())
        self.path = path

    def as_sql(self, compiler: SQLCompiler, connection: BaseDatabaseWrapper) -> tuple[str, list[object]]:
        return _place_of(self.path), []

    @classmethod
    def key(cls, path: str) -> OfRow:
        return cls(path, BigIntegerField())


class WrittenOnce(Expression):
    """The condition that `write()` makes, which speaks of the row as `OfRow`.

    `key` tells it from all others; `paths` are all that it asks of the row.
    """

    output_field = BooleanField()

    def __init__(self, key: Hashable, write: Callable[[], Exists | Q], paths: Sequence[str]) -> None:
        super().__init__()
        self.key, self.write, self.paths = key, write, paths
        self.columns: list[Expression | F] = [F(path) for path in paths]

    def get_source_expressions(self) -> list[Expression | F]:
        return self.columns

    def set_source_expressions(self, expressions: Sequence[Expression | F]) -> None:
        self.columns = list(expressions)

    def as_sql(self, compiler: SQLCompiler, connection: BaseDatabaseWrapper) -> tuple[str, Sequence[object]]:
        sql, parameters = _written(self.key, self.write)
        for path, column in zip(self.paths, self.columns, strict=True):
            column_sql, of_column = compiler.compile(column)
            if of_column:
                raise ValueError(f"{path} is no column, and its parameters would have no place.")
            sql = sql.replace(_place_of(path), column_sql)
        return sql, parameters


def _place_of(path: str) -> str:
    return f"<{path}>"


_numbers = count()
_known: dict[Hashable, tuple[str, Sequence[object]]] = {}


def _written(key: Hashable, write: Callable[[], Exists | Q]) -> tuple[str, Sequence[object]]:
    """The SQL, with a place for each column of the row. Its tables are called as none of a query that asks it, nor of
    another condition in it or around it."""
    if key not in _known:
        query = Query(None)
        compiler = query.get_compiler(DEFAULT_DB_ALIAS)
        sql, parameters = compiler.compile(write().resolve_expression(query))
        number = next(_numbers)
        _known[key] = _ALIAS.sub(lambda alias: f"of{number}_{alias[0]}", sql), tuple(parameters)
    return _known[key]

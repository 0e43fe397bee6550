"""Queries that are written and planned once.

So many tables say whether a name is withheld that Django takes longer to write such a query, and PostgreSQL to plan it,
than it takes to be answered.
"""

from collections.abc import Callable, Iterable, Sequence
from hashlib import sha256
from typing import ClassVar
from weakref import WeakKeyDictionary

import psycopg
from django.db import connection
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import Field, Lookup, Model, QuerySet
from django.db.models.query import get_related_populators
from django.db.models.sql.compiler import SQLCompiler
from django.utils.functional import cached_property

# Stands in the parameters for the values that are asked for.
WANTED = "the values that are asked for"

# Kinds of values: identifiers and the like, and keys of rows.
NAMES, KEYS = "text[]", "bigint[]"

# Statements that each connection of this process knows: PostgreSQL plans them there, and forgets them with it.
_known: WeakKeyDictionary[psycopg.Connection, set[str]] = WeakKeyDictionary()


@Field.register_lookup
class Among(Lookup):
    """One of the values that are asked for. PostgreSQL finds these rows first, however many tables are joined."""

    lookup_name = "among"
    prepare_rhs = False

    def as_sql(self, compiler: SQLCompiler, connection: BaseDatabaseWrapper) -> tuple[str, list[object]]:
        own, parameters = self.process_lhs(compiler, connection)
        return f"{own} = ANY(%s)", [*parameters, self.rhs]


class Statement:
    """SQL with one list of values left open, for which WANTED stands in its parameters."""

    def __init__(self, sql: str, parameters: Sequence[object], kind: str) -> None:
        self._sql, self._parameters, self._kind = sql, parameters, kind
        self._name = f"written_{sha256(repr((sql, parameters)).encode()).hexdigest()[:32]}"

    @property
    def sql(self) -> str:
        """What asks for it, with the list of values as its one parameter."""
        connection.ensure_connection()
        own = connection.connection
        known = _known.setdefault(own, set())
        if self._name not in known:
            written = psycopg.ClientCursor(own).mogrify(self._sql, self._parameters)
            # For any values, and not anew for those of each question.
            own.execute("SET plan_cache_mode = force_generic_plan")
            open_list = written.replace(f"'{WANTED}'", "$1")
            own.execute(f"PREPARE {self._name} ({self._kind}) AS {open_list}".encode())
            known.add(self._name)
        return f"EXECUTE {self._name} (%s)"


class Prepared:
    """The rows of a queryset that have one of some values in a field, with what it joins by `select_related()`."""

    # All of this process.
    every: ClassVar[list["Prepared"]] = []

    def __init__(self, rows: Callable[[], QuerySet], field: str = "identifier", kind: str = NAMES) -> None:
        self.every.append(self)
        self._rows = rows
        self._field = field
        self._kind = kind

    def having(self, values: Iterable[str | int]) -> list:
        values = list(values)
        return self._records(values) if values else []

    def _records(self, values: Sequence[str | int]) -> list:
        rows = self._fetched(values)
        compiler, _statement = self._written
        return [self._made(row) for row in compiler.results_iter([rows])]

    def _fetched(self, values: Sequence[str | int]) -> list[tuple]:
        _compiler, statement = self._written
        with connection.cursor() as cursor:
            cursor.execute(statement.sql, [values])
            return cursor.fetchall()

    @cached_property
    def _written(self) -> tuple[SQLCompiler, Statement]:
        """The query, and the compiler that wrote it: it knows what each column of the answer is."""
        path = self._field if self._kind == NAMES or self._field == "pk" else f"{self._field}__pk"
        rows = self._rows().filter(**{f"{path}__among": WANTED})
        compiler = rows.query.get_compiler(using=rows.db)
        return compiler, Statement(*compiler.as_sql(), self._kind)

    @cached_property
    def _made(self) -> Callable[[Sequence[object]], Model]:
        """Makes a record of a row, as a queryset does that asks the database itself."""
        compiler, _statement = self._written
        columns, model = compiler.klass_info["select_fields"], compiler.klass_info["model"]
        start, end = columns[0], columns[-1] + 1
        names = [column[0].target.attname for column in compiler.select[start:end]]
        joined = get_related_populators(compiler.klass_info, compiler.select, compiler.using)
        annotations = (compiler.annotation_col_map or {}).items()

        def made(row: Sequence[object]) -> Model:
            record = model.from_db(compiler.using, names, row[start:end])
            for populator in joined:
                populator.populate(row, record)
            for name, place in annotations:
                setattr(record, name, row[place])
            return record

        return made

    def prepare(self) -> None:
        """So that the first who asks waits no longer than others: writes the query, and has it planned."""
        self.having([""] if self._kind == NAMES else [0])


class PreparedValues(Prepared):
    """The same for a queryset of `values_list()`: its rows are tuples, which take a tenth of the time of records."""

    def _records(self, values: Sequence[str | int]) -> list[tuple]:
        return self._fetched(values)

"""The index on disk: which directory is the current one, reading it, and writing into it.

    var/search/CURRENT          the name of the directory that is searched
    var/search/<name>/          an index of tantivy
    var/search/building/        one that is being built beside it

Readers see a commit as a whole or not at all, and so do they see another directory taking the place of the current
one. How far an index came is written beside it after each commit: killed between the two, its writer repeats what is
in it already, which changes nothing.
"""

from __future__ import annotations

import json
import os
import shutil
import threading
from collections import OrderedDict
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import tantivy
from django.conf import settings
from django.utils.functional import cached_property

from appeals.search import schema
from appeals.search.language.stems import field_language
from appeals.search.value_sets import Making
from signatories.identifiers import new_identifier

CURRENT = "CURRENT"
BUILDING = "building"
BROKEN = "BROKEN"
POSITION = "position.json"

# Bytes that a writer may gather before it writes a segment.
_HEAP_OF_FOLLOWING = 30_000_000
_HEAP_OF_BUILDING = 400_000_000


class NoIndex(Exception):  # noqa: N818 - the name says what there is
    """There is no index here that can be read."""


class AnotherWriter(Exception):  # noqa: N818
    """Another process writes into this index."""


@dataclass(frozen=True)
class Position:
    """What of the database an index holds: all that is visible in `snapshot`, a snapshot of PostgreSQL."""

    database: str
    snapshot: str
    at: str
    version: int = schema.VERSION
    # While an index is being built: the last key that is in it, by table.
    built: dict[str, int] | None = None
    # Segments may still hold words that were withheld.
    unclean: bool = False


def directory() -> Path:
    return Path(settings.SEARCH_DIR)


def current_path() -> Path:
    """The directory of the current index."""
    try:
        name = (directory() / CURRENT).read_text().strip()
    except OSError as error:
        raise NoIndex(str(error)) from error
    return directory() / name


def building_path() -> Path:
    return directory() / BUILDING


def make_current(path: Path) -> Path:
    """The index that was built there is the one that is searched from now on; the others are deleted."""
    name = f"index-{new_identifier()}"
    path.rename(directory() / name)
    _write_whole(directory() / CURRENT, name)
    drop_leftovers()
    (directory() / BROKEN).unlink(missing_ok=True)
    return directory() / name


def is_broken(path: Path) -> bool:
    """Whether a reader said that this index cannot be read."""
    try:
        return (directory() / BROKEN).read_text() == path.name
    except OSError:
        return False


def say_broken(path: Path) -> None:
    """A reader cannot read this index: its writer shall build another one."""
    with suppress(OSError):
        _write_whole(directory() / BROKEN, path.name)


def drop_leftovers() -> None:
    """Deletes what a kill at a bad moment left: indexes that are not the current one."""
    with suppress(NoIndex):
        current = current_path()
        for other in directory().glob("index-*"):
            if other != current:
                shutil.rmtree(other, ignore_errors=True)


def drop_unfinished() -> None:
    """Deletes a build that nobody is at work on. Raises AnotherWriter where somebody is."""
    if building_path().exists():
        with suppress(NoIndex):
            Writer(building_path()).close()
        shutil.rmtree(building_path())


def _write_whole(path: Path, text: str) -> None:
    """All of it or nothing, whatever happens meanwhile."""
    draft = path.with_suffix(".new")
    with draft.open("w") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)


def open_index(path: Path) -> tantivy.Index:
    """The index there, for reading what is committed when `reload()` is called."""
    try:
        if not (tantivy.Index.exists(str(path)) and tantivy.Index.is_compatible(str(path))):
            raise NoIndex(f"There is no index in {path.name}.")
        index = tantivy.Index.open(str(path))
    except (OSError, ValueError) as error:
        raise NoIndex(str(error)) from error
    schema.register(index)
    index.config_reader("manual")
    return index


def _new_index(path: Path) -> tantivy.Index:
    index = tantivy.Index(schema.schema(), str(path))
    schema.register(index)
    index.config_reader("manual")
    return index


def position_in(path: Path) -> Position:
    """How far the index there came. Raises NoIndex for one of another version, or one that was never committed."""
    try:
        position = Position(**json.loads((path / POSITION).read_text()))
    except (OSError, ValueError, TypeError) as error:
        raise NoIndex(str(error)) from error
    if position.version != schema.VERSION:
        raise NoIndex("The index is of another version.")
    return position


# -- reading -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Opened:
    """A commit of the index, which stays as it is while it is held."""

    index: tantivy.Index
    searcher: tantivy.Searcher
    position: Position
    path: Path
    # What was counted in this commit, by what had changed since (`View.kept`).
    kept: dict[Any, OrderedDict[Any, Any]] = field(default_factory=dict)
    making: Making = field(default_factory=Making)

    @property
    def schema(self) -> tantivy.Schema:
        return self.index.schema

    @cached_property
    def languages(self) -> frozenset[str]:
        """Those of the texts in it, as the fields of stems name them."""
        held = self.searcher.aggregate(
            tantivy.Query.all_query(), {"held": {"terms": {"field": schema.facet("language"), "size": 1000}}}
        )
        codes = {bucket["key"] for bucket in held["held"]["buckets"]}
        return frozenset(map(field_language, codes))


class Reader:
    """The current index as this process sees it: the last commit, whoever wrote it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._stamp: Any = None
        self._opened: Opened | None = None

    def opened(self) -> Opened:
        """The last commit. Costs two looks at the file system where nothing has changed."""
        stamp = _stamp()
        if stamp != self._stamp:
            with self._lock:
                self._open(stamp)
        if self._opened is None:
            raise NoIndex("There is no index.")
        return self._opened

    def say_broken(self) -> None:
        """What this process has open cannot be read after all."""
        if self._opened:
            say_broken(self._opened.path)

    def _open(self, stamp: Any) -> None:
        self._stamp, before, self._opened = None, self._opened, None
        if stamp is None:
            return
        path = current_path()
        # First the position: what is read after it holds at least as much as it says.
        position = position_in(path)
        try:
            index = before.index if before and before.path == path else open_index(path)
            index.reload()
            searcher = index.searcher()
        except (NoIndex, ValueError) as error:
            if current_path() == path:
                say_broken(path)
            raise NoIndex(str(error)) from error
        self._opened = Opened(index, searcher, position, path)
        self._stamp = stamp


def _stamp() -> Any:
    """What changes with every commit, and with every directory that takes the place of another."""
    try:
        path = current_path()
        status = (path / POSITION).stat()
    except (NoIndex, OSError):
        return None
    return path, status.st_ino, status.st_mtime_ns


# -- writing -----------------------------------------------------------------------------------------------------------


class Writer:
    """The one writer of an index. A second one is refused by tantivy's lock, which ends with its process.

    Where there is no index, one is begun to be built.
    """

    def __init__(self, path: Path, *, building: bool = False) -> None:
        self.path = path
        try:
            self.index = _new_index(path) if building and not tantivy.Index.exists(str(path)) else open_index(path)
            heap, threads = (_HEAP_OF_BUILDING, 2) if building else (_HEAP_OF_FOLLOWING, 1)
            self._writer = self.index.writer(heap, threads)
        except ValueError as error:
            if "LockBusy" in str(error):
                raise AnotherWriter(f"Another process writes the search index in {path.name}.") from error
            raise NoIndex(str(error)) from error

    def add(self, document: str) -> None:
        """A document as JSON."""
        self._writer.add_json(document)

    def forget(self, owner: str, keys: list[int]) -> None:
        """The documents made from these appeals or agents ("appeal", "agent") go with the next commit."""
        # By a query: a number given as a term is taken for a signed one, which no document has.
        self._writer.delete_documents_by_query(tantivy.Query.term_set_query(self.index.schema, owner, keys))

    def forget_after(self, owner: str, key: int) -> None:
        """The documents made from appeals or agents with a higher key go with the next commit."""
        later = tantivy.Query.range_query(
            self.index.schema, owner, tantivy.FieldType.Unsigned, key, None, include_lower=False
        )
        self._writer.delete_documents_by_query(later)

    def commit(self, position: Position) -> None:
        self._writer.commit()
        _write_whole(self.path / POSITION, json.dumps(asdict(position)))

    def position(self) -> Position:
        return position_in(self.path)

    def is_current(self) -> bool:
        with suppress(NoIndex):
            return current_path() == self.path and (self.path / "meta.json").exists()
        return False

    def is_clean(self) -> bool:
        """Whether no segment holds words of a document that was deleted."""
        return not any(self._segments())

    def beside_deleted(self) -> list[tuple[str, int]]:
        """The owners of the documents in those segments that hold deleted ones too."""
        self.index.reload()
        searcher, dirty = self.index.searcher(), self._segments()
        found: set[tuple[str, int]] = set()
        for owner in ("appeal", "agent"):
            query = tantivy.Query.exists_query(owner)
            addresses = [
                address
                for _score, address in searcher.search(query, max(searcher.num_docs, 1), count=False).hits
                if dirty[address.segment_ord]
            ]
            found |= {(owner, key) for key in searcher.fast_field_values(owner, addresses)}
        return sorted(found)

    def _segments(self) -> list[bool]:
        """Of each segment, in the order that a searcher has them: whether it holds deleted documents."""
        segments = json.loads((self.path / "meta.json").read_text())["segments"]
        return [bool(segment["deletes"]) for segment in segments]

    def collect_garbage(self) -> None:
        self._writer.garbage_collect_files()

    def close(self) -> None:
        """Ends with all merges done, and gives the lock back."""
        self._writer.wait_merging_threads()

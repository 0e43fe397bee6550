"""An entry of a list of signatories, as its page shows it."""

from dataclasses import dataclass, replace

from appeals.contacts import hides_signatory
from appeals.marking import marked, seen_stretches
from appeals.redaction import withheld_sign


@dataclass(frozen=True)
class Piece:
    """Words of a line. A name may lead to its record. Searched words in it may be marked."""

    words: str
    is_name: bool = False
    address: str = ""


class ShownEntry:
    """The line as signed, its names found in it. Where one of several signatories is withheld, all of the line is."""

    def __init__(self, entry, rows, redaction):
        self.entry = entry
        self.rows = rows
        self.is_shown = all(_is_seen(row, entry.line, redaction) for row in rows)
        self.line = redaction.clean_line(entry.line) if all(row.is_shown for row in rows) else withheld_sign()
        self.pieces = list(pieces_of(self.line, rows)) if self.is_shown else [Piece(self.line)]
        self.hit = None
        self.hits = None
        self.events = [event for row in rows for event in row.life.all()] if self.is_shown else []

    @property
    def ways(self):
        """To the places before and after this one."""
        return self.hits.ways(self.hit)

    def take_hit(self, hits, language):
        """Marks the words that are searched for."""
        stretches = seen_stretches(self.line)
        if not self.is_shown or not (taken := hits.take_line(self.line, language, stretches)):
            return
        self.hits = hits
        self.hit, found = taken
        position = 0
        pieces = []
        for piece in self.pieces:
            end = position + len(piece.words)
            pieces.append(replace(piece, words=marked(self.line, stretches, found, position, end)))
            position = end
        self.pieces = pieces


def _is_seen(row, line, redaction):
    """Whether readers see who signed, and may be led to the record: its address holds its name."""
    is_hidden = hides_signatory(redaction, line, row.stated)
    return row.is_shown and not is_hidden and not (row.agent and redaction.touches_slug(row.agent.slug))


def pieces_of(line, rows):
    """The line, cut where the names of these signatures stand in it."""
    position = 0
    for row in rows:
        start = line.find(row.name, position)
        if start < 0:
            # The line writes the name in another way ("Anna and Maria Example"): it stays as it is.
            continue
        end = start + len(row.name)
        yield Piece(line[position:start])
        agent = row.public_agent
        yield Piece(row.name, is_name=True, address=agent.get_absolute_url() if agent else "")
        position = end
    yield Piece(line[position:])

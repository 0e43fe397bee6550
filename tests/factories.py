"""One plain function per record. Each makes what it is named after, and what that needs to exist, and no more.

Every field can be given. The names are plainly nobody's. What is made can be published: demands stand in
their text and have a measure, a tie has its certainty and reason.
"""

from datetime import UTC, date, datetime
from itertools import count

from django.contrib.auth import get_user_model
from django.db import transaction
from django.utils import timezone

from appeals.models import (
    Addressee,
    Addressing,
    Affiliation,
    Appeal,
    CitedInstrument,
    CleanCopy,
    Collection,
    CollectionAppeal,
    Demand,
    DemandTheme,
    Issuer,
    Mention,
    Passage,
    Signature,
    SignatureEntry,
    SignatureLifeEvent,
    SignatureList,
    Source,
    Text,
    Theme,
    ThemeArticle,
    Version,
)
from appeals.statement.lines import rows_of
from signatories.models import (
    AgentIdentifier,
    AgentName,
    AgentRelation,
    AgentSource,
    CaseEvent,
    MergeRecord,
    MovedRow,
    Organization,
    Person,
    Suggestion,
)

BODY = """\
The Example Fund speaks of article 21 of the Example Covenant.

We ask the Example Ministry to release Anna Example.

We ask for a public inquiry."""
DEMANDED = "release Anna Example"

# For what must differ between two records of one test.
_numbers = count(1)


# -- documents ---------------------------------------------------------------------------------------------------------


def appeal(**fields):
    """A draft without any text."""
    number = next(_numbers)
    return Appeal.objects.create(
        **{"kind": "appeal", "title": f"Example appeal {number}", "slug": f"example-appeal-{number}"}
        | {"date": date(2020, 1, 31)}
        | fields
    )


def published_appeal(body=BODY, **fields):
    """A published appeal with one text (`appeal.texts.get()`) and its first version."""
    with transaction.atomic():
        made = appeal(**fields)
        text(appeal=made, body=body)
        version(appeal=made)
        Appeal.objects.filter(pk=made.pk).update(status="published")
    made.status = "published"
    return made


def withdrawn_appeal(withdrawn_reason="Asked for by the Example Fund.", **fields):
    made = published_appeal(**fields)
    made.status = "withdrawn"
    made.withdrawn_reason = withdrawn_reason
    made.save()
    return made


def version(**fields):
    if "appeal" not in fields:
        fields["appeal"] = appeal()
    number = fields["appeal"].versions.count() + 1
    return Version.objects.create(
        **{"number": number, "date": date(2024, 1, number), "explanation": "First published."} | fields
    )


def text(**fields):
    if "appeal" not in fields:
        fields["appeal"] = appeal()
    if fields.get("held", True):
        fields.setdefault("body", BODY)
    return Text.objects.create(**{"language": "en", "standing": "not-stated"} | fields)


def source(raw=None, **fields):
    """A source of lines that are all body, or blank. No two sources may have the same bytes."""
    if "text" not in fields:
        fields["text"] = text()
    raw = BODY.encode() + b"\n%d" % next(_numbers) if raw is None else raw
    made = Source(**{"raw": raw, "file_name": "example.txt", "publisher": "Example Press"} | fields)
    if "line_labels" not in fields:
        made.line_labels = [row.label.value for row in rows_of(made.decoded)]
    made.save()
    return made


def clean_copy(**fields):
    """A copy of a source's file that was released; with `unseen_pages`, one that was not."""
    made = {"content": b"%%PDF-1.3 %d" % next(_numbers), "page_count": 2} | fields
    if not made.get("unseen_pages"):
        made |= {"released_by": "example-reviewer", "released_at": timezone.now()}
    return CleanCopy.objects.create(**{"source": source()} | made)


def passage(words, **fields):
    """These words of a `source` or of a `text` are withheld; without either, of a new source that holds them."""
    if "source" not in fields and "text" not in fields:
        fields["source"] = source(raw=f"{next(_numbers)} {words}".encode())
    whole = fields["source"].decoded if fields.get("source") else fields["text"].plain
    start = whole.index(words)
    return Passage.objects.create(
        **{"start": start, "end": start + len(words), "exact": words, "reason": "safety"} | fields
    )


def collection(appeals=(), **fields):
    number = next(_numbers)
    made = Collection.objects.create(
        **{"slug": f"example-{number}", "title": f"Example collection {number}"}
        | {"scope": "Examples.", "criteria": "Plainly examples.", "chosen_by": "Example editors"}
        | fields
    )
    for place in appeals:
        collection_appeal(collection=made, appeal=place)
    return made


def collection_appeal(**fields):
    if "collection" not in fields:
        fields["collection"] = collection()
    if "appeal" not in fields:
        fields["appeal"] = appeal()
    return CollectionAppeal.objects.create(**fields)


# -- what a text says --------------------------------------------------------------------------------------------------


def quoted(text, exact):
    """Where these words stand first in the text, as the fields of a quotation."""
    start = text.plain.index(exact)
    end = start + len(exact)
    before, after = text.plain[max(start - 32, 0) : start], text.plain[end : end + 32]
    return {"text": text, "exact": exact, "prefix": before, "suffix": after, "start": start, "end": end}


def demand(themes=None, **fields):
    """A demand that stands in its text. `themes` are its measures and rights; a new measure where none is given."""
    if "text" not in fields:
        fields["text"] = text()
    exact = fields.setdefault("exact", DEMANDED)
    place = {} if fields.get("removed_on") else quoted(fields["text"], exact)
    position = fields["text"].demands.count() + 1
    with transaction.atomic():
        made = Demand.objects.create(
            **place | {"label": str(position), "position": position, "numbered_by_source": True} | fields
        )
        for concerned in [theme()] if themes is None else themes:
            DemandTheme.objects.create(demand=made, theme=concerned)
    return made


def cited_instrument(**fields):
    if "text" not in fields:
        fields["text"] = text()
    exact = fields.setdefault("exact", "article 21 of the Example Covenant")
    return CitedInstrument.objects.create(
        **quoted(fields["text"], exact) | {"instrument": "Example Covenant", "article": "21", "position": 1} | fields
    )


def mention(**fields):
    if "text" not in fields:
        fields["text"] = text()
    exact = fields.setdefault("exact", "Anna Example")
    return Mention.objects.create(
        **quoted(fields["text"], exact)
        | {"capacity": "release-demanded", "position": fields["text"].mentions.count() + 1}
        | _tied(fields)
    )


def theme(**fields):
    """A measure; for a right, `scheme="rights"`."""
    number = next(_numbers)
    labels = {f"label_{language}": f"Example theme {number} ({language})" for language in ("en", "ru", "kk")}
    scopes = {f"scope_{language}": f"Scope of theme {number} ({language})." for language in ("en", "ru", "kk")}
    return Theme.objects.create(
        **{"scheme": "measures", "slug": f"example-theme-{number}", "position": 1000 + number}
        | labels
        | scopes
        | fields
    )


def theme_article(**fields):
    if "theme" not in fields:
        fields["theme"] = theme(scheme="rights")
    return ThemeArticle.objects.create(**{"instrument": "ICCPR", "article": "21"} | fields)


# -- to whom and by whom -----------------------------------------------------------------------------------------------


def addressee(**fields):
    number = next(_numbers)
    return Addressee.objects.create(
        **{"slug": f"example-ministry-{number}", "name": f"Example Ministry {number}", "kind": "body"} | fields
    )


def addressing(**fields):
    if "appeal" not in fields:
        fields["appeal"] = appeal()
    if "addressee" not in fields:
        fields["addressee"] = addressee()
    position = fields["appeal"].addressings.count() + 1
    return Addressing.objects.create(**{"as_written": "the Example Ministry", "position": position} | _tied(fields))


def issuer(**fields):
    if "appeal" not in fields:
        fields["appeal"] = appeal()
    position = fields["appeal"].issuers.count() + 1
    return Issuer.objects.create(**{"as_written": "Example Fund", "position": position} | _tied(fields))


def signature_list(**fields):
    if "appeal" not in fields:
        fields["appeal"] = appeal()
    position = fields["appeal"].signature_lists.count() + 1
    return SignatureList.objects.create(**{"position": position} | fields)


def entry(**fields):
    if "list" not in fields:
        fields["list"] = signature_list()
    position = fields["list"].entries.count() + 1
    return SignatureEntry.objects.create(
        **{"position": position, "marker": f"{position}.", "line": "Anna Example, citizen"} | fields
    )


def signature(appeal=None, line=None, **fields):
    """A signature in an entry of its own; with `appeal`, in that one's first list. `line` is the entry's."""
    fields.setdefault("name", "Anna Example")
    if "entry" not in fields:
        first = appeal and appeal.signature_lists.first()
        signed = first or (signature_list(appeal=appeal) if appeal else signature_list())
        fields["entry"] = entry(list=signed, line=line or fields["name"])
    position = fields["entry"].signatures.count() + 1
    return Signature.objects.create(**{"kind": "person", "position": position} | _tied(fields))


def life_event(**fields):
    if "signature" not in fields:
        fields["signature"] = signature()
    return SignatureLifeEvent.objects.create(
        **{"kind": "withdrew", "date": date(2021, 5, 1), "source_note": "Example Press, 1 May 2021."} | fields
    )


def affiliation(**fields):
    """The organization that a signatory names, tied to its record."""
    if "signature" not in fields:
        fields["signature"] = signature(line="Anna Example, Example Fund", affiliation="Example Fund")
    if "agent" not in fields:
        fields["agent"] = organization()
    return Affiliation.objects.create(**_tied(fields))


# -- people and organizations ------------------------------------------------------------------------------------------


def person(name="Anna Example", **fields):
    """A person under one name. Unlisted; `listing="listed"` brings a reason with it."""
    if fields.get("listing") == "listed":
        fields.setdefault("listing_reason", "A public figure of examples.")
    made = Person.objects.create(**_withheld(fields))
    agent_name(agent=made, name=name, preferred=True)
    return made


def organization(name="Example Fund", **fields):
    made = Organization.objects.create(**_withheld(fields))
    agent_name(agent=made, name=name, preferred=True)
    return made


def agent_name(**fields):
    """A further form of a name."""
    if "agent" not in fields:
        fields["agent"] = person()
    return AgentName.objects.create(**{"name": "Anna Exempel", "language": "en"} | fields)


def agent_identifier(**fields):
    if "agent" not in fields:
        fields["agent"] = organization()
    return AgentIdentifier.objects.create(**{"scheme": "website", "value": "https://example.org/"} | fields)


def agent_source(**fields):
    if "agent" not in fields:
        fields["agent"] = organization()
    return AgentSource.objects.create(**{"citation": "Example Press, 1 May 2021."} | fields)


def agent_relation(**fields):
    for end in ("subject", "object"):
        if end not in fields:
            fields[end] = organization(name=f"Example {end}")
    return AgentRelation.objects.create(**{"kind": "branch", "note": "So its website says."} | fields)


def case_event(**fields):
    """A statement of what came later. Public with `confirmed_by="second-editor"`."""
    if "agent" not in fields:
        fields["agent"] = person()
    if fields.get("confirmed_by"):
        fields.setdefault("confirmed_at", datetime(2024, 1, 2, tzinfo=UTC))
    return CaseEvent.objects.create(
        **{"kind": "detained", "date": date(2021, 5, 1), "as_of": date(2021, 6, 1), "source": "Example Press"}
        | {"written_by": "example-editor"}
        | fields
    )


def suggestion(**fields):
    """An open question whether two names are one."""
    number = next(_numbers)
    return Suggestion.objects.create(
        **{"left": f"agents:a{number}", "right": f"agents:b{number}", "kind": "person"}
        | {"verdict": "unsure", "score": 0.8, "telling": 0.8, "reasons": ["same surname"]}
        | fields
    )


def merge_record(**fields):
    """That two organizations were merged, with nothing moved."""
    for end in ("absorbed", "kept"):
        if end not in fields:
            fields[end] = organization(name=f"Example {end}")
    return MergeRecord.objects.create(
        **{"absorbed_name": "Example absorbed", "merged_by": "example-editor", "reason": "The same body."}
        | {"merged_at": datetime(2024, 1, 1, tzinfo=UTC)}
        | fields
    )


def moved_row(**fields):
    if "merge" not in fields:
        fields["merge"] = merge_record()
    return MovedRow.objects.create(
        **{"model": "appeals.issuer", "field": "agent", "row": f"row{next(_numbers)}"} | fields
    )


def editor(**fields):
    """An account that may do everything in the admin."""
    return get_user_model().objects.create_superuser(**{"username": f"example-editor-{next(_numbers)}"} | fields)


def _tied(fields):
    """A tie is whole: with an agent come a certainty and a reason. What is withheld has its reason too."""
    if fields.get("agent"):
        fields = {"certainty": "certain", "tie_reason": "The same full name."} | fields
    return _withheld(fields)


def _withheld(fields):
    if fields.get("withheld"):
        fields = {"withheld_reason": "safety"} | fields
    return fields

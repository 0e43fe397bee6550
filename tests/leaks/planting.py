"""What must not leak, and beside it what must be found, so that the walk shows that it would find a leak.

Before every secret stands the word "Zlek", and every public word begins with "Zopen". Neither is changed by
the spelling of addresses. No secret is like another: a leak names its place.
"""

import re
from datetime import date

import pghistory
from django.db import connection
from django.utils.text import slugify

from appeals.models import Appeal, Source
from signatories.merging import merge
from signatories.models import Organization, Person
from signatories.withholding import withhold
from tests import factories
from tests.records.broken import record_models

BEFORE_SECRETS = "zlek"

# No number of a public page begins like this. Identifiers and hashes have letters.
FIRST_ID = 7_700_000_000

PHONE = "Zlek phone 700"
# Withheld as contacts: of a signatory who is seen, and with the name of one who is not.
CONTACT = "Zlek contact 800"
NAME_AND_CONTACT = "Zlek touched Example, Zlek reached 801"
SIGNER = "Zlek Zleksigner"
# Stated in no line that readers see.
COUNTRY_OF_SIGNER = "IS"


def plant():
    """An archive with nothing in it but what is planted here."""
    _empty_the_archive()
    with pghistory.context(editor="Zlek history"):
        _published()
        _with_copies()
        for status in ("draft", "review", "withdrawn"):
            _secret_appeal(status)
        _agents_behind_agents()
        _cases()
        _merges()
    connection.check_constraints()


def public_words():
    """Every public word that stands anywhere in the records."""
    words = set()
    for model in record_models():
        for values in model._base_manager.values_list():
            written = " ".join(
                bytes(value).decode() if isinstance(value, memoryview) else str(value) for value in values
            )
            words |= set(re.findall(r"Zopen[a-z0-9]+", written))
    return sorted(words)


def published_appeal():
    return Appeal.objects.get(title__startswith="Zopentitle")


def secret_hashes():
    """With the hash of the whole, and all but a telephone number of it, the number can be guessed."""
    return list(Source.objects.filter(passages__isnull=False).values_list("sha256", flat=True))


def _empty_the_archive():
    """Rolled back with the test. Ids are large, so that one that leaks is no number that a page can have."""
    with connection.cursor() as cursor:
        tables = "appeals_appeal, appeals_addressee, appeals_collection, appeals_theme, signatories_agent"
        cursor.execute(f"TRUNCATE {tables} CASCADE")
        for number, model in enumerate(record_models()):
            start = FIRST_ID + number * 1_000_000
            cursor.execute(f"ALTER TABLE {model._meta.db_table} ALTER COLUMN id RESTART WITH {start}")


# -- a published appeal with secrets in it -----------------------------------------------------------------------------


def _published():
    beside = _beside(SIGNER)
    appeal = factories.appeal(
        title=f"Zopentitle of {PHONE}",
        slug="zopentitle-of-zlek-phone-700",
        place=beside("place"),
        date_note=beside("datenote"),
        note=beside("note"),
        reported_signatories=beside("reportedsignatories"),
        reported_by=beside("reportedby"),
    )
    text = factories.text(
        appeal=appeal,
        title=beside("texttitle"),
        notes=beside("notes"),
        issued_note=beside("issuednote"),
        issued_on=date(2020, 1, 31),
        issued_basis="stated",
        body=f"""\
Zopenbody speaks of article 21 of the Zopencovenant. Call {PHONE}.

We ask to release Zopenvictim Example and Zlek mentioned, whom {SIGNER} knows.

We ask for a Zopeninquiry, as Zlek agentsigner does. Zlek ofthetext is no word for readers.

Zleksigner is known by the surname too.

* Zlek spokenof
* Zlek namedonly Union
* Zopenotherone Example""",
    )
    factories.text(
        appeal=appeal, language="ru", held=False, said_to_be_at=beside("saidtobeat"), title=beside("titlenotheld")
    )
    factories.version(appeal=appeal, explanation=beside("explanation"))
    _demands(appeal, text, beside)
    _signatures(appeal, beside)
    _issuers_and_addressees(appeal, beside)
    _mentions(text, beside)
    _withheld_where_the_text_names_it(appeal, text)
    _source(appeal, text, beside)
    factories.passage("Zlek ofthetext", text=text)
    factories.collection([appeal], title="Zopencollection")
    Appeal.objects.filter(pk=appeal.pk).update(status="published")


def _beside(secret):
    """A public word, and the secret beside it: in fields whose words are an editor's or a publisher's."""
    return lambda word: f"Zopen{word} {secret}"


def _demands(appeal, text, beside):
    measure = factories.theme(slug="zopenmeasure", label_en="Zopenmeasure")
    right = factories.theme(slug="zopenright", label_en="Zopenright", scheme="rights")
    factories.theme_article(theme=right)
    release = factories.demand(
        text=text,
        exact=f"release Zopenvictim Example and Zlek mentioned, whom {SIGNER} knows",
        themes=[measure, right],
        attribution=beside("attribution"),
    )
    factories.demand(text=text, exact="a Zopeninquiry, as Zlek agentsigner does", themes=[measure])
    factories.demand(
        text=text, exact=f"once asked by {SIGNER}", themes=[], removed_on=date(2024, 5, 1), became=beside("became")
    )
    factories.cited_instrument(
        text=text, exact="article 21 of the Zopencovenant", instrument=f"Zopencovenant {PHONE}", article="21"
    )
    ministry = factories.addressee(name="Zopenministry", slug="zopenministry")
    # Its entry stands beside the words of which nothing is withheld.
    for as_written in (beside("addressed"), "Zopenaddressedtoo"):
        factories.addressing(appeal=appeal, demand=release, as_written=as_written, addressee=ministry)


def _signatures(appeal, beside):
    whole_line = f"{SIGNER}, Zlek role, Zlek affiliation, Zlek city, Iceland"
    withheld = factories.signature(
        appeal=appeal,
        line=whole_line,
        name=SIGNER,
        role="Zlek role",
        affiliation="Zlek affiliation",
        city="Zlek city",
        country=COUNTRY_OF_SIGNER,
        withheld=True,
        agent=_person(SIGNER, listing="listed", listing_reason="Zlek listingreason", note="Zlek note"),
        tie_reason="Zlek signertie",
        tied_by="Zlek editor",
    )
    withheld.entry.list.heading = beside("heading")
    withheld.entry.list.save()
    factories.life_event(signature=withheld, source_note="Zlek life")
    factories.signature(
        appeal=appeal,
        name="Zlek agentsigner",
        agent=_person("Zlek agentsigner", also="Zlek agentform", withheld=True),
        tie_reason="Zlek agenttie",
    )
    affiliated = factories.signature(
        appeal=appeal,
        line=f"Zopenaffiliated Example, Zlek employer Fund, friend of {SIGNER}",
        name="Zopenaffiliated Example",
        affiliation="Zlek employer Fund",
        role=beside("role"),
        city=beside("city"),
    )
    factories.affiliation(
        signature=affiliated, agent=_organization("Zlek employer Fund", withheld=True), tie_reason="Zlek employertie"
    )
    _with_contacts(appeal)
    _two_in_one_entry(appeal)
    _ties(appeal, beside)


def _with_contacts(appeal):
    for name, contact, country in (
        ("Zopencontacted Example", CONTACT, ""),
        ("Zlek touched Example", "Zlek reached 801", "IS"),
    ):
        signature = factories.signature(
            appeal=appeal,
            line=f"{name}, {contact}",
            name=name,
            country=country,
            agent=_person(name, listing="listed", listing_reason=f"Asked at {contact}", note=f"Reached at {contact}"),
            tie_reason=f"Zlek of {contact}" if country else f"Zopencontacttie {contact}",
        )
        factories.life_event(signature=signature, source_note=f"Said at {contact}")


def _two_in_one_entry(appeal):
    both = factories.entry(list=appeal.signature_lists.get(), line="Zlek first and Zopensecond Example")
    factories.signature(entry=both, name="Zlek first", withheld=True)
    factories.signature(entry=both, name="Zopensecond Example")


def _ties(appeal, beside):
    """Certain ties are shown with their reason; probable ties are the editors' knowledge."""
    listed = _person("Zopenlisted Example", also="Zopenlistedform", listing="listed", note="Zopennote")
    factories.agent_source(agent=listed, citation="Zopencitation")
    factories.agent_identifier(agent=listed, scheme="wikidata", value="Zopenwikidata")
    unlisted = _person("Zopenunlisted Example")
    factories.agent_identifier(agent=unlisted, scheme="wikidata", value="Zlek wikidata")
    pageless = _person("Zopenpageless Example", also="Zlek pagelessform", listing="none", note="Zlek pagelessnote")
    for agent in (listed, unlisted, pageless):
        factories.signature(
            appeal=appeal,
            name=agent.name,
            agent=agent,
            tie_reason=beside(f"tieof{agent.name[5:].split()[0]}"),
            tied_by=f"Zlek editorof{agent.name[6:10]}",
        )
    _who_signs_in_secret_too(appeal)
    factories.life_event(signature=listed.signatures.get(), kind="disputed", source_note=beside("sourcenote"))
    probable = _person("Zlek probable", listing="listed")
    maybe = {"agent": probable, "certainty": "probable"}
    factories.signature(appeal=appeal, name="Zopenmaybe Example", tie_reason="Zlek maybesigned", **maybe)
    factories.affiliation(
        signature=factories.signature(appeal=appeal, name="Zopenemployed Example", affiliation="Zopenemployer"),
        tie_reason="Zlek maybeemployer",
        agent=_organization("Zlek probableemployer Fund"),
        certainty="probable",
    )
    factories.addressing(appeal=appeal, as_written="Zopenmaybeaddressed", tie_reason="Zlek maybeaddressed", **maybe)
    factories.issuer(
        appeal=appeal,
        as_written="Zopenmaybeissuer",
        tie_reason="Zlek maybeissuer",
        agent=_organization("Zlek probableissuer Fund"),
        certainty="probable",
    )


def _who_signs_in_secret_too(appeal):
    """What editors wrote of this record speaks of appeals that nobody may read."""
    signs_both = _person(
        "Zopenboth Example",
        also="Zlek bothform",
        listing="listed",
        listing_reason="Zlek bothlisting",
        note="Zlek bothnote",
    )
    factories.agent_source(agent=signs_both, citation="Zlek bothcitation")
    factories.signature(appeal=appeal, name="Zopenboth Example", agent=signs_both, tie_reason="Zlek bothtie")


def _issuers_and_addressees(appeal, beside):
    issuer = _organization("Zopenissuer Fund", listing="listed", note="Zopenissuernote")
    factories.issuer(appeal=appeal, as_written="Zopenissuer Fund", agent=issuer, tie_reason=beside("issuertie"))
    factories.issuer(appeal=appeal, as_written=beside("issued"))
    withheld = _organization("Zlek issuer Fund", also="Zlek issuerform", withheld=True, note="Zlek issuernote")
    factories.issuer(appeal=appeal, as_written="Zlek issuer Fund", agent=withheld, tie_reason="Zlek issuertie")
    factories.agent_relation(subject=withheld, object=issuer, note="Zlek relation")
    factories.agent_relation(subject=issuer, object=withheld, note="Zlek relationback", kind="member")
    holder = _person("Zlek holder", withheld=True)
    factories.addressing(
        appeal=appeal,
        as_written="Zlek holder",
        agent=holder,
        tie_reason="Zlek holdertie",
        addressee=factories.addressee(name="Zlek office", slug="zlek-office", note="Zlek officenote"),
    )


def _mentions(text, beside):
    factories.mention(text=text, exact="Zlek mentioned", wording="Zlek wording", withheld=True)
    factories.mention(
        text=text,
        exact="Zlek spokenof",
        agent=_person("Zlek spokenof", withheld=True),
        tie_reason="Zlek mentiontie",
    )
    factories.mention(text=text, exact="Zopenvictim Example", wording=beside("wording"), demand=text.demands.first())
    factories.mention(
        text=text,
        exact="Zopenotherone Example",
        agent=_person("Zlek maybementioned"),
        certainty="probable",
        tie_reason="Zlek maybementionedtie",
    )


def _withheld_where_the_text_names_it(appeal, text):
    """Its words stand in rows too that are not withheld themselves: nothing of these may be told."""
    name = "Zlek namedonly Union"
    factories.mention(text=text, exact=name, capacity="organization", withheld=True)
    factories.signature(
        appeal=appeal,
        name=name,
        kind="organization",
        country=COUNTRY_OF_SIGNER,
        agent=_organization("Zopenquiet Fund", listing="listed"),
        tie_reason="Zlek quiettie",
    )
    office = factories.addressee(name=f"Office of {name}", slug="office-of-zlek-namedonly-union")
    factories.addressing(appeal=appeal, as_written="Zopenofficewritten", addressee=office)
    other = factories.addressee(name="Zlek otheroffice", slug="zlek-otheroffice")
    factories.addressing(appeal=appeal, as_written=f"Office of {name}", addressee=other)


def _source(appeal, text, beside):
    lines = [appeal.title, text.plain]
    lines += [entry.line for entry in appeal.signature_lists.get().entries.all()]
    source = factories.source(
        text=text,
        raw="\n".join(lines).encode(),
        publisher=beside("publisher"),
        file_name="Zlek file.txt",
        rights_note=beside("rightsnote"),
        note=beside("origin"),
    )
    factories.passage(PHONE, source=source)
    for words in (CONTACT, NAME_AND_CONTACT):
        factories.passage(words, source=source, reason="contact")
    factories.clean_copy(source=source, content=b"Zlek copybesidewithheld")


def _with_copies():
    """A published appeal with nothing withheld: its released copy is public, and the other one is not."""
    appeal = factories.published_appeal(title="Zopencopied", body="Zopencopiedbody.")
    for raw, copy in (
        ("Zopencopiedraw", {"content": b"Zopencopy", "released_by": "Zlek releaser"}),
        ("Zopenseenraw", {"content": b"Zlek unreleased", "unseen_pages": [2]}),
    ):
        factories.clean_copy(source=factories.source(text=appeal.texts.get(), raw=raw.encode()), **copy)


# -- appeals that nobody may read --------------------------------------------------------------------------------------


def _secret_appeal(status):
    """A whole appeal of which every word is secret, and the people and organizations that are in it alone."""

    def word(part):
        return f"Zlek {status}{part}"

    def slug(part):
        return slugify(word(part))

    appeal = factories.appeal(
        kind="petition",
        title=word("title"),
        slug=slug("slug"),
        place=word("place"),
        note=word("note"),
        date=date(1971, 5, 1),
    )
    text = factories.text(
        appeal=appeal,
        language="is",
        title=word("texttitle"),
        body=f"{word('body')} asks {word('demand')} for {word('mention')}, citing {word('cited')}.",
        notes=word("notes"),
    )
    _secret_contents(appeal, text, word)
    _secret_people(appeal, word)
    factories.version(appeal=appeal, explanation=word("version"))
    factories.collection([appeal], title=word("collection"), slug=slug("collection"))
    if status == "withdrawn":
        reason = "Zopenwithdrawn"
        Appeal.objects.filter(pk=appeal.pk).update(status=status, withdrawn_reason=reason)
    else:
        Appeal.objects.filter(pk=appeal.pk).update(status=status)


def _secret_contents(appeal, text, word):
    themes = [
        factories.theme(scheme=scheme, slug=f"unused-{slugify(word(name))[5:]}", label_en=f"Unused {name}")
        for scheme, name in (("rights", "right"), ("measures", "measure"))
    ]
    factories.demand(text=text, exact=word("demand"), attribution=word("attribution"), themes=themes)
    factories.cited_instrument(text=text, exact=word("cited"), instrument=word("instrument"))
    factories.mention(
        text=text,
        exact=word("mention"),
        agent=_person(word("mentioned"), listing="listed"),
        tie_reason=word("mentiontie"),
    )
    source = factories.source(
        text=text, raw=word("raw").encode(), publisher=word("publisher"), file_name=word("file"), note=word("origin")
    )
    factories.passage(word("raw"), source=source)
    factories.clean_copy(
        source=factories.source(text=text, raw=word("copiedraw").encode(), file_name=word("copied")),
        content=word("copy").encode(),
    )
    addressee = factories.addressee(name=word("addressee"), slug=slugify(word("addressee")))
    factories.addressing(appeal=appeal, as_written=word("addressed"), addressee=addressee)
    organization = _organization(word("issuer"), listing="listed")
    factories.issuer(appeal=appeal, as_written=word("issued"), agent=organization, tie_reason=word("issuertie"))
    open_one = Organization.objects.get(names__name="Zopenissuer Fund")
    factories.agent_relation(subject=organization, object=open_one, note=word("relation"))


def _secret_people(appeal, word):
    signature = factories.signature(
        appeal=appeal,
        line=word("line"),
        name=word("name"),
        role=word("role"),
        affiliation=word("affiliation"),
        city=word("city"),
        country=COUNTRY_OF_SIGNER,
        agent=_person(word("agent"), listing="listed", listing_reason=word("listing")),
        tie_reason=word("tie"),
        tied_by=word("editor"),
    )
    factories.life_event(signature=signature, source_note=word("life"))
    factories.affiliation(signature=signature, agent=_organization(word("employer")), tie_reason=word("employertie"))
    # Who signs a public appeal too has a page; what they signed in secret does not stand there.
    signs_both = Person.objects.get(names__name="Zopenboth Example")
    factories.signature(appeal=appeal, name=word("alias"), agent=signs_both, tie_reason=word("aliastie"))
    factories.agent_name(agent=signs_both, name=word("aliasform"))


# -- people and organizations ------------------------------------------------------------------------------------------


def _agents_behind_agents():
    """A merged record leads to another one: not to one that is hidden."""
    hidden = Person.objects.get(names__name="Zlek draftagent")
    shown = Person.objects.get(names__name="Zopenlisted Example")
    _person("Zlek mergedintohidden", merged_into=hidden)
    _person("Zlek mergedintoshown", merged_into=shown, note="Zlek mergednote")
    _person("Zlek tiedtonothing", listing="listed")


def _cases():
    """What came later stands on the page of somebody whose release is demanded, and on no other."""
    appeal = factories.published_appeal(
        title="Zopencases", slug="zopencases", body="We ask to release Zopencase Example. We ask to release Zlek case."
    )
    text = appeal.texts.get()
    for name, listing, withheld in (("Zopencase Example", "listed", False), ("Zlek case", "listed", True)):
        agent = _person(name, listing=listing, withheld=withheld)
        demand = factories.demand(text=text, exact=f"release {name}", themes=[factories.theme()])
        factories.mention(text=text, exact=name, agent=agent, demand=demand, tie_reason=f"{name}tie")
    demanded = Person.objects.get(names__name="Zopencase Example")
    said = {"agent": demanded, "confirmed_by": "Zlek caseeditor", "written_by": "Zlek casewriter"}
    factories.case_event(statement="Zopensentence, as Zlek case was", source="Zopencourt", **said)
    factories.case_event(agent=demanded, statement="Zlek unconfirmed", source="Zlek unconfirmedsource")
    hidden = Person.objects.get(names__name="Zlek case")
    factories.case_event(
        agent=hidden, statement="Zlek casestatement", source="Zlek casesource", confirmed_by="second-editor"
    )


def _merges():
    """A merged record leaves its names and ties with the other one, and takes them away again when it is withheld."""
    appeal = factories.published_appeal(title="Zopenmerges", slug="zopenmerges")
    for kept, absorbed in (("Zopenkept Fund", "Zopenabsorbed Fund"), ("Zlek kept Fund", "Zlek absorbed Fund")):
        one, other = _organization(kept, listing="listed"), _organization(absorbed, also=f"{absorbed} form")
        for agent in (one, other):
            factories.issuer(appeal=appeal, as_written=agent.name, agent=agent, tie_reason=f"{agent.name}tie")
        merge(other, one, by="Zlek mergeeditor", reason=f"{absorbed.split()[0]}mergereason {absorbed}")
    withhold(Organization.objects.get(merged_into__names__name="Zlek kept Fund"), "safety")


def _person(name, also=None, **fields):
    return _with_form(factories.person(name, **fields), also)


def _organization(name, also=None, **fields):
    return _with_form(factories.organization(name, **fields), also)


def _with_form(agent, also):
    if also:
        factories.agent_name(agent=agent, name=also)
    return agent

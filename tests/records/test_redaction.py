"""What is withheld is taken out wherever it stands in its appeal, and nothing else is."""

import re
from functools import partial
from unicodedata import normalize

import pytest
from django.db import connection
from django.db.models import Value
from django.db.models.functions import Collate
from django.test.utils import CaptureQueriesContext
from hypothesis import example, given, settings
from hypothesis import strategies as st

from appeals import redaction as taking_out
from appeals.contacts import Skeleton
from appeals.models import Appeal, Passage
from appeals.redaction import Redaction, signs_of, skeleton_of, withheld_sign
from signatories.models import Person
from tests import factories

SIGN = "[withheld]"
# What is withheld is looked for in all examples by `make test` too.
WITHOUT_PARTS = settings(max_examples=100)
# No word of the sign itself, or the sign would look like a word that was left.
words = st.text("abcxyzабвгё' -", min_size=1, max_size=12).filter(str.strip)
texts = st.text("abcxyzабвгё'-., \n", max_size=80)


def redaction(*withheld):
    return Redaction(set(withheld))


# -- taking words out --------------------------------------------------------------------------------------------------


CLEANED = [
    pytest.param("Anna Example", "ask Anna Example now", f"ask {SIGN} now", id="words as they are"),
    pytest.param("Anna Example", "ANNA example", SIGN, id="capital and small letters"),
    pytest.param("Анна Пример", "просит АННА ПРИМЕР", f"просит {SIGN}", id="Cyrillic capital letters"),
    pytest.param("Anna Example", "Anna\n  Example", SIGN, id="line break in between"),
    pytest.param("Anna Example", "Anna\u00a0Example", SIGN, id="no-break space in between"),
    pytest.param("Anna\nExample", "Anna Example", SIGN, id="withheld with a line break"),
    pytest.param("Андрей", "Андре\u0438\u0306", SIGN, id="accents apart in the text"),
    pytest.param("Андре\u0438\u0306", "Андрей", SIGN, id="accents apart in the withheld words"),
    pytest.param("Семён Пример", "Семен Пример", SIGN, id="letter yo written as ye"),
    pytest.param("Anna O'Example", "Anna O’Example", SIGN, id="typographic apostrophe"),
    pytest.param("Aydin Işık", "Aydın IŞIK", SIGN, id="i with and without its dot"),
    pytest.param("Iрис Straße", "iРИС STRAẞE", SIGN, id="letters that are more than one as capitals"),
    pytest.param("+00 0000 000000", "+00\u00a00000–000000", "+00\u00a00000–000000", id="number written in other signs"),
    pytest.param("Anna-Maria", "Anna–Maria", SIGN, id="dash for a hyphen"),
    pytest.param("«Пример»", "“Пример”", SIGN, id="other quotation marks"),
    pytest.param("José Example", "jose\u0301 EXAMPLE", SIGN, id="accent apart, behind the letter"),
    pytest.param("Jose Example", "José Example", SIGN, id="accent that only the text has"),
    pytest.param("Jose", "of Jose\u0301s", f"of {SIGN}", id="no accent is left of a letter"),
    pytest.param("Thi\u0323\u0302", "Thi\u0302\u0323", SIGN, id="two accents in another order"),
    pytest.param("Anna Example", "Ａｎｎａ Ｅｘａｍｐｌｅ", SIGN, id="letters of full width"),
    pytest.param("Anna Exaffle", "Anna Exaﬄe", SIGN, id="ligature"),
    pytest.param("x.", "an x… here", f"an {SIGN} here", id="no part of a sign is left"),
    pytest.param("Anna Example", "An\u00adna Exam\u00adple", SIGN, id="soft hyphens"),
    pytest.param("Anna Example", "Anna\u200bExam\u200dple", SIGN, id="signs without width"),
    pytest.param("An\u2060na Ex\ufeffample", "Anna Example", SIGN, id="signs without width that are withheld"),
    pytest.param("Anna-Maria", "Anna\u2011Maria", SIGN, id="hyphen at which no line ends"),
    pytest.param("Straße", "STRASSE", SIGN, id="letter that is two as capitals"),
    pytest.param("Александр Пример", "Александр Приме\u0301рова", SIGN, id="rest of a word behind an accent"),
    pytest.param("+7 (000) 123", "call +7 (000) 123.", f"call {SIGN}.", id="signs with a meaning in patterns"),
    pytest.param("Anna Example", "Anna and Example", "Anna and Example", id="words apart stay"),
    pytest.param("Anna Example", "of AnnaExample", f"of {SIGN}", id="two words in one"),
    pytest.param("AnnaExample", "of Anna Example", f"of {SIGN}", id="two words that are withheld in one"),
    pytest.param("Anna-Maria", "of Anna-\nMaria", f"of {SIGN}", id="line that ends behind a hyphen"),
    pytest.param("Anna Example", "of Anna Exam-\nple now", f"of {SIGN} now", id="word cut by the end of a line"),
    pytest.param("Anna Exam-\nple", "of Anna Example now", f"of {SIGN} now", id="word that is withheld cut"),
    pytest.param("Anna Example", "of Anna Exam\u00ad\nple", f"of {SIGN}", id="word cut by a soft hyphen"),
    pytest.param("Anna-\nMaria", "of Anna-Maria", f"of {SIGN}", id="hyphen of the word at the end of a line"),
    pytest.param("Zoélie", "of Zoe\u0301-\nlie now", f"of {SIGN} now", id="word cut behind an accent"),
    pytest.param("Zoe\u0301-\nlie", "of Zoélie now", f"of {SIGN} now", id="word that is withheld cut behind an accent"),
    pytest.param(
        "Example", "of Exam\u200b-\u200b\n\u200bple now", f"of {SIGN} now", id="signs without width where a word is cut"
    ),
    pytest.param(
        "Anna-Maria Example", "of Anna-\nMaria Exam-\nple", f"of {SIGN}", id="cut at its hyphen and elsewhere"
    ),
    pytest.param("Anna-\nMaria Exam-\nple", "of Anna-Maria Example", f"of {SIGN}", id="withheld cut in both ways"),
    pytest.param("Example", "of Exam–\nple", f"of {SIGN}", id="word cut by a dash"),
    pytest.param("Example", "of Exam¬\nple", f"of {SIGN}", id="word cut by a hyphen that was read from print"),
    pytest.param("Example", "of Exam-\u2028ple", f"of {SIGN}", id="word cut by another end of a line"),
    pytest.param("Example", "of Exam-\u2028-\nple", f"of {SIGN}", id="word cut by a line of its hyphen alone"),
    pytest.param("Example", "of Exam-\n\fple", f"of {SIGN}", id="word cut by the end of a page"),
    pytest.param("+00 0000 000000", "of +00 0000 00-\n0000", f"of {SIGN}", id="number cut by the end of a line"),
    pytest.param(
        "Anna Example", "Anna Example – a pear-\ntree", f"{SIGN} – a pear-\ntree", id="words beside a dash stay"
    ),
    pytest.param("-\n", "a pear-\ntree", f"a pear{SIGN}\ntree", id="withheld hyphen"),
    pytest.param("Isa", "This is a pear.", "This is a pear.", id="other words of the same letters stay"),
    pytest.param("   ", "three   spaces", "three   spaces", id="withheld blanks take nothing out"),
]


@pytest.mark.parametrize(("withheld", "text", "cleaned"), CLEANED)
def test_clean_takes_out_withheld_words(withheld, text, cleaned):
    assert redaction(withheld).clean(text) == cleaned


def test_clean_leaves_no_part_of_words_that_overlap():
    cleaned = redaction("Anna Example", "Example Fund 700").clean("of Anna Example Fund 700, and more")

    assert cleaned == f"of {SIGN}, and more"


def test_clean_takes_a_sign_out_once_of_which_two_words_hold_a_part():
    assert redaction("x.", ".y").clean("of x…y") == f"of {SIGN}"


def test_clean_takes_a_whole_line_out_with_the_name_in_it():
    cleaned = redaction("Anna Example", "Anna Example, teacher").clean("1. Anna Example, teacher")

    assert cleaned == f"1. {SIGN}"


def test_clean_does_not_tell_how_long_the_words_are():
    lengths = {redaction("A" * length).clean("A" * length) for length in (1, 5, 50)}

    assert lengths == {SIGN}


def test_nothing_withheld_leaves_the_text_as_it_is():
    assert (redaction().clean("Anna Example"), bool(redaction())) == ("Anna Example", False)


@WITHOUT_PARTS
@given(st.lists(words, max_size=4), texts)
def test_clean_leaves_no_withheld_words_in_any_text(withheld, text):
    left = redaction(*withheld).clean(text).split(withheld_sign())

    found = [words for words in withheld for piece in left if " ".join(words.split()) in " ".join(piece.split())]
    assert found == []


SIGNS = "aAбБё е\u0308И\u0438\u0306йΣςσßẞﬁiIıİſsKkÅåǅდᲓЄ'’\"«-–\u2011. \u00a0\n\u200b\u0301\u0323\u0345αᾳ*+?([\\^$|"
wild = st.text(SIGNS, max_size=6) | st.text(max_size=4)
spelled = st.sampled_from([str.upper, str.lower, str.title, str.swapcase, str.casefold])
composed = st.sampled_from(["NFC", "NFD", "NFKC", "NFKD"]).map(lambda form: partial(normalize, form))


@WITHOUT_PARTS
@given(
    st.lists(wild, max_size=3),
    st.lists(wild, max_size=3),
    st.lists(spelled | composed, max_size=3),
    wild,
    st.booleans(),
)
def test_words_in_whatever_signs_are_not_passed_over(withheld, surnames, spellings, text, are_many):
    """They are found wherever a pattern finds them in which white space may stand between words, few or many."""
    written = "".join([*withheld, *surnames, text])
    for spelling in spellings:
        written = spelling(written)
    search, signs = Redaction(set(withheld), set(surnames))._with_hyphens, signs_of(written)
    places = {match.span(1) for sought in search.sought for match in pattern_of(sought).finditer(signs)}

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(taking_out, "_FEW", 0 if are_many else 100)
        assert set(search.found(signs)) == places


def pattern_of(sought):
    words = "".join(r"\s*" * (at in sought.gaps) + re.escape(sign) for at, sign in enumerate(sought.skeleton))
    return re.compile((r"(?<!\w)" if sought.begins_word else "") + f"(?=({words}))")


def test_work_of_taking_words_out_grows_with_lines_and_words_and_not_with_their_product(monkeypatch):
    def signs_made(count):
        made = []
        monkeypatch.setattr(taking_out, "signs_of", lambda text: made.append(text) or signs_of(text))
        contacts = {f"+00 0000 {number:06}" for number in range(count)}
        withheld = Redaction(contacts, contacts=contacts)
        assert [withheld.without_contacts(f"Anna, {contact}") for contact in contacts] == [f"Anna, {SIGN}"] * count
        return len(made)

    assert signs_made(40) <= 2 * signs_made(20)


def test_of_many_numbers_few_are_looked_for_in_a_line():
    """Each by what the others do not have of it: to look for each in each line would take too long."""
    contacts = {f"+00 0000 {number:06}" for number in range(300)}

    looked_for = Redaction(contacts)._with_hyphens.by_part.values()

    assert sum(map(len, looked_for)) == 300
    assert max(map(len, looked_for)) <= 3


# Alphabets in which people sign, and all signs that stand for others of them.
alphabets = st.characters(max_codepoint=0x6FF) | st.sampled_from(SIGNS + "ﬀﬄĲŉＡａ－＇\u2060\ufeff\u202fﻉ①ªй𝐀")


@pytest.mark.django_db
@WITHOUT_PARTS
@given(st.lists(st.text(alphabets, max_size=8), min_size=1, max_size=20), st.lists(spelled | composed, max_size=2))
@example(["\u03f2"], [])
def test_postgresql_looks_for_withheld_words_in_the_same_signs(written, spellings):
    """So what is taken out of a page is in no list and no count either."""
    written = [text.replace("\0", "") for text in written]
    for spelling in spellings:
        written = list(map(spelling, written))

    told = Appeal.objects.values_list(*(Skeleton(Value(text)) for text in written))[:1].get()

    assert told == tuple(map(skeleton_of, written))


@pytest.mark.django_db
def test_postgresql_knows_no_last_letter_of_a_word():
    """Some of its collations make another small letter of a capital sigma there."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT collname FROM pg_collation WHERE collname IN ('pg_unicode_fast', 'und-x-icu')")
        collations = [name for (name,) in cursor]

    for collation in collations:
        capitals = Skeleton(Collate(Value("ΠΑΡΑΔΕΙΓΜΑΤΟΣ"), collation))
        assert Appeal.objects.values_list(capitals)[:1].get() == (skeleton_of("παραδείγματος"),)


@pytest.mark.django_db
def test_signs_of_a_passage_are_kept_as_they_are_looked_for():
    """Those in its column were made by a migration: a new rule of signs needs a new one."""
    every_sign = "".join(chr(code) for code in range(1, 0x110000) if not 0xD800 <= code <= 0xDFFF)
    passage = factories.passage("Anna Example")

    Passage.objects.filter(pk=passage.pk).update(exact=every_sign)

    assert Passage.objects.filter(pk=passage.pk, skeleton=Skeleton("exact")).exists()


def in_pairs(positions):
    return zip(positions[::2], positions[1::2], strict=True)


@WITHOUT_PARTS
@given(st.lists(words, max_size=4), texts)
def test_spans_are_in_order_and_apart_and_all_that_clean_takes_out(withheld, text):
    spans = redaction(*withheld).spans(text)

    ends = [position for span in spans for position in span]
    kept = [text[start:end] for start, end in in_pairs([0, *ends, len(text)])]
    assert ends == sorted(set(ends))
    assert redaction(*withheld).clean(text) == SIGN.join(kept)


@pytest.mark.parametrize(
    ("withheld", "slug", "touches"),
    [
        pytest.param("Anna Example", "appeal-for-anna-example", True, id="words in the slug"),
        pytest.param("Анна Пример", "za-annu-anna-primer", True, id="Cyrillic words, Latin slug"),
        pytest.param("Anna Example", "appeal-for-anna", False, id="a part of the words"),
        pytest.param("???", "appeal-for-anna-example", False, id="words without letters"),
    ],
)
def test_slug_that_gives_withheld_words_away_is_found(withheld, slug, touches):
    assert redaction(withheld).touches_slug(slug) == touches


# -- what is withheld in an appeal -------------------------------------------------------------------------------------


@pytest.mark.django_db
def test_redaction_gathers_all_that_is_withheld_in_an_appeal():
    text = factories.published_appeal().texts.get()
    appeal, hidden = text.appeal, {"withheld": True}
    factories.passage("article 21", text=text)
    factories.passage("a number", source=factories.source(text=text, raw=b"call a number"))
    factories.signature(appeal, line="Otto Example, teacher", name="Otto Example", withheld=True)
    factories.signature(
        appeal, line="Ida Example, nurse", name="Ida Example", agent=factories.person("I. Example", **hidden)
    )
    factories.mention(text=text, exact="Anna Example", withheld=True)
    factories.mention(
        text=text, exact="public inquiry", capacity="organization", agent=factories.organization("Inquiry", **hidden)
    )
    factories.issuer(appeal=appeal, as_written="Ex. Fund", agent=factories.organization("Example Fund", **hidden))
    factories.addressing(appeal=appeal, as_written="the minister", agent=factories.person("Max Example", **hidden))
    employed = factories.signature(appeal, name="Eva Example", affiliation="Ex. Works")
    factories.affiliation(signature=employed, agent=factories.organization("Example Works", **hidden))

    found = Redaction.of([appeal.pk])[appeal.pk]

    assert found.words == {
        *("article 21", "a number"),
        *("Otto Example", "Otto Example, teacher"),
        *("Ida Example", "Ida Example, nurse", "I. Example"),
        *("Anna Example", "public inquiry", "Inquiry"),
        *("Ex. Fund", "Example Fund", "the minister", "Max Example"),
        *("Ex. Works", "Example Works"),
    }
    assert found.surnames == {"Example"}


@pytest.mark.django_db
def test_surname_by_itself_is_taken_out_of_the_text_with_the_full_name():
    appeal = factories.published_appeal()
    factories.signature(appeal, name="Anna Example", line="Anna Example, teacher", withheld=True)

    cleaned = appeal.redaction.clean("They met Anna Example. Example was fined.")

    assert cleaned == f"They met {SIGN}. {SIGN} was fined."


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        pytest.param("said—\nExam-\nple", SIGN, id="cut, behind a word that may be cut as well"),
        pytest.param("with Examples in it", f"with {SIGN} in it", id="another form of the word"),
        pytest.param("a Counterexample", "a Counterexample", id="part of another word"),
        pytest.param("Example’s house", f"{SIGN}’s house", id="genitive"),
    ],
)
def test_surname_is_taken_out_as_a_whole_word(text, cleaned):
    assert Redaction(surnames={"Example"}).clean(text) == cleaned


def test_rest_of_a_word_that_holds_withheld_words_goes_with_them():
    assert redaction("Anna Example").clean("to Anna Exampleova, teacher") == f"to {SIGN}, teacher"


@pytest.mark.django_db
def test_redaction_leaves_what_is_not_withheld():
    appeal = factories.published_appeal()
    factories.signature(appeal, agent=factories.person())
    factories.mention(text=appeal.texts.get())

    assert Redaction.of([appeal.pk])[appeal.pk].words == set()


@pytest.mark.django_db
def test_names_of_a_record_that_was_merged_into_a_withheld_one_are_withheld():
    withheld = factories.person("I. Example", withheld=True)
    merged = factories.person("Ida Beispiel", merged_into=withheld)
    appeal = factories.signature(factories.published_appeal(), line="Ida B.", name="Ida B.", agent=merged).appeal

    assert Redaction.of([appeal.pk])[appeal.pk].words == {"Ida B.", "Ida Beispiel"}


@pytest.mark.django_db
def test_withheld_record_without_a_name_withholds_the_words_of_the_document():
    nameless = Person.objects.create(withheld=True, withheld_reason="safety")
    appeal = factories.issuer(appeal=factories.published_appeal(), as_written="Ida B.", agent=nameless).appeal

    assert Redaction.of([appeal.pk])[appeal.pk].words == {"Ida B."}


@pytest.mark.django_db
def test_redactions_of_many_appeals_cost_one_query_and_do_not_mix():
    first, second, third = (factories.published_appeal() for _ in range(3))
    factories.signature(first, name="Anna Example", withheld=True)
    factories.signature(second, name="Otto Example", withheld=True)

    with CaptureQueriesContext(connection) as queries:
        found = Redaction.of([first.pk, second.pk, third.pk])

    assert {pk: one.words for pk, one in found.items()} == {
        first.pk: {"Anna Example"},
        second.pk: {"Otto Example"},
        third.pk: set(),
    }
    assert len(queries) == 1


def test_redaction_of_no_appeals_asks_nothing():
    assert Redaction.of([]) == {}


@pytest.mark.django_db
def test_appeal_whose_title_holds_withheld_words_goes_without_words_in_its_address():
    appeal = factories.published_appeal(title="For Anna Example", slug="for-anna-example")
    factories.signature(appeal, name="Anna Example", withheld=True)

    assert (appeal.shown_title, appeal.get_absolute_url()) == (f"For {SIGN}", f"/appeals/{appeal.identifier}/")

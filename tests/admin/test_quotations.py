import pytest

from appeals.models import Appeal, CitedInstrument, Demand, Mention, Text
from appeals.quotations import NotInText, NotUnique, locate, relocate
from appeals.rendering import plain_text

PLAIN = "We ask the court\nto release Anna Example. We ask the court to hear her.\n" + "So be it. " * 9


def test_locate_with_words_that_stand_once_gives_their_place():
    selector = locate(PLAIN, "release Anna Example")

    assert PLAIN[selector.start : selector.end] == selector.exact == "release Anna Example"
    assert selector.prefix == "We ask the court\nto "
    assert selector.suffix == ". We ask the court to hear her.\n"


def test_locate_with_a_space_for_a_line_break_quotes_the_text():
    assert locate(PLAIN, " court  to release ").exact == "court\nto release"


def test_locate_with_a_different_dash_finds_nothing():
    with pytest.raises(NotInText):
        locate("Freedom \u2013 now", "Freedom - now")


@pytest.mark.parametrize("words", ["", " \n", "to free her", "(.*)"])
def test_locate_with_words_that_do_not_stand_there_finds_nothing(words):
    with pytest.raises(NotInText):
        locate(PLAIN, words)


def test_locate_with_words_that_stand_twice_says_how_often():
    with pytest.raises(NotUnique, match="2 times"):
        locate(PLAIN, "We ask the court")


def test_locate_near_a_place_takes_the_closest():
    assert locate(PLAIN, "We ask the court", near=30).start == PLAIN.rindex("We ask")


def test_locate_among_repeats_takes_more_words_around():
    selector = locate("x" * 50 + PLAIN, "be it", near=len(PLAIN))

    context = selector.prefix + selector.exact + selector.suffix
    assert ("x" * 50 + PLAIN).count(context) == 1


def test_locate_in_endless_repeats_refuses():
    with pytest.raises(NotUnique, match="around them"):
        locate("again " * 1000, "again", near=3000)


@pytest.fixture
def text(db):
    appeal = Appeal.objects.create(kind="statement", title="Statement", slug="statement")
    return Text.objects.create(
        appeal=appeal,
        language="en",
        body="Anna Example was arrested.\n\nRelease Anna Example!\n\nWe recall article 9.",
    )


def _quote(model, text, words, near=None, **fields):
    selector = locate(plain_text(text.body), words, near=near)
    place = {name: getattr(selector, name) for name in ("exact", "prefix", "suffix", "start", "end")}
    return model.objects.create(text=text, position=1, **place, **fields)


def test_relocate_after_words_were_put_before_moves_all_quotations(text):
    demand = _quote(Demand, text, "Release Anna Example!", label="1")
    mention = _quote(Mention, text, "Anna Example", near=40, capacity="release-demanded")
    cited = _quote(CitedInstrument, text, "article 9", instrument="ICCPR")
    text.body = "Anna Example is free in our thoughts.\n\n" + text.body
    text.save()

    lost = relocate(text)

    assert lost == []
    for quotation in (demand, mention, cited):
        quotation.refresh_from_db()
        assert text.plain[quotation.start : quotation.end] == quotation.exact
    assert mention.start == demand.start + len("Release ")


def test_relocate_after_quoted_words_were_changed_returns_the_quotation(text):
    demand = _quote(Demand, text, "Release Anna Example!", label="1")
    text.body = text.body.replace("Release", "Free")
    text.save()

    lost = relocate(text)

    assert lost == [demand]
    demand.delete()  # PostgreSQL would not let the transaction end with it


def test_relocate_with_requote_after_quoted_words_were_corrected_quotes_what_stands_there_now(text):
    demand = _quote(Demand, text, "Release Anna Example!", label="1")
    text.body = "Before it.\n\n" + text.body.replace("Release Anna", "Release  Ana")
    text.save()

    lost = relocate(text, requote=True)

    demand.refresh_from_db()
    assert lost == []
    assert demand.exact == "Release  Ana Example!"
    assert text.plain[demand.start : demand.end] == demand.exact


def test_relocate_with_requote_after_the_words_around_were_changed_too_returns_the_quotation(text):
    demand = _quote(Demand, text, "Release Anna Example!", label="1")
    text.body = "Something else altogether."
    text.save()

    lost = relocate(text, requote=True)

    assert lost == [demand]
    demand.delete()  # PostgreSQL would not let the transaction end with it

"""The terms of a text in its language: the one way from words to what stands in the index, for texts and queries.

tantivy brings the stemmers of many languages. For Kazakh and Ukrainian the stems are our own: there the field is given
stems instead of words, and an analyzer that leaves them alone.
"""

import re
from functools import cache, lru_cache

import tantivy

from signatories.names.lettering import words_of

from .suffixes import stem_kazakh, stem_ukrainian
from .words import plain_text

# By language of the text. Texts in all others are found in the words' plain form.
STEMMERS = {
    "ar": "arabic",
    "da": "danish",
    "de": "german",
    "el": "greek",
    "en": "english",
    "es": "spanish",
    "fi": "finnish",
    "fr": "french",
    "hu": "hungarian",
    "it": "italian",
    "nl": "dutch",
    "no": "norwegian",
    "pt": "portuguese",
    "ro": "romanian",
    "ru": "russian",
    "sv": "swedish",
    "ta": "tamil",
    "tr": "turkish",
}
OUR_STEMMERS = {"kk": stem_kazakh, "uk": stem_ukrainian}
OTHER = "other"
LANGUAGES = (*STEMMERS, *OUR_STEMMERS, OTHER)
LONGEST_TERM = 120  # bytes; longer ones are left out of the index


def field_language(language: str) -> str:
    """The language whose field holds texts in this language."""
    return language if language in STEMMERS or language in OUR_STEMMERS else OTHER


@cache
def analyzer(language: str) -> tantivy.TextAnalyzer:
    """The analyzer of a language's field. It gets what `field_text` makes of a text."""
    builder = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple())
    builder = builder.filter(tantivy.Filter.remove_long(LONGEST_TERM))
    if language in STEMMERS:
        builder = builder.filter(tantivy.Filter.stemmer(STEMMERS[language]))
    return builder.build()


def field_text(plain_text: str, language: str) -> str:
    """A plain text as the field of its language gets it."""
    stem = OUR_STEMMERS.get(language)
    if stem is None:
        return plain_text
    return " ".join(map(stem, analyzer(OTHER).analyze(plain_text)))


def stems(text: str, language: str) -> list[str]:
    """The terms of a text, or of a piece of a query, in the field of this language.

    >>> stems("Detained protesters", "en"), stems("протестующих", "ru"), stems("құқығының", "kk")
    (['detain', 'protest'], ['протест'], ['кукык'])
    """
    return analyzer(field_language(language)).analyze(field_text(plain_text(text), language))


@lru_cache(maxsize=200_000)
def stem(word: str, language: str) -> str:
    """The term of one word in its plain form; "" where it has none."""
    return " ".join(analyzer(field_language(language)).analyze(field_text(word, language)))


def alternatives(term: str, language: str) -> tuple[str, ...]:
    """All terms in the field of a language that a word with this term is looked for by, itself first.

    Russian and Ukrainian stems keep a vowel that comes and goes (пытки, пыток), and a sound that changes (освободить,
    освобождение).

    >>> alternatives("пытк", "ru"), alternatives("пыток", "ru"), alternatives("detain", "en")
    (('пытк', 'пыток', 'пытек'), ('пыток', 'пытк'), ('detain',))
    """
    found = [term]
    if language in _SLAVIC:
        for pattern, replacements in _CHANGES:
            found += [pattern.sub(each, term) for each in replacements if pattern.search(term)]
    return tuple(found)


_SLAVIC = ("ru", "uk")
_CHANGES = (
    (re.compile("(?<=[бвгджзлмнпрстфхцчшщ])к$"), ("ок", "ек")),
    (re.compile("(?<=[бвгджзлмнпрстфхцчшщ])[ое]к$"), ("к",)),
    (re.compile("(?<=...)д$"), ("жден",)),
    (re.compile("(?<=...)жден$"), ("д",)),
)


def is_common(word: str) -> bool:
    """Whether a word in its plain form is one of those that nearly every text holds: "of", "и", "және"."""
    return word in _COMMON or not all(words.analyze(word) for words in _common_words())


@cache
def _common_words() -> tuple[tantivy.TextAnalyzer, ...]:
    raw = tantivy.Tokenizer.raw()
    return tuple(
        tantivy.TextAnalyzerBuilder(raw).filter(tantivy.Filter.stopword(language)).build()
        for language in ("english", "russian")
    )


# Kazakh and Ukrainian, in their plain form.
_COMMON = words_of("""
    жане мен бен пен ушин туралы бойынша осы сол бул деп да де те гана арасында
    и й та у в з на до про вид для що не або за по из як це
""")

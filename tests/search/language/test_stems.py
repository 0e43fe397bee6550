"""Forms of one word meet, and other words stay apart."""

from itertools import combinations

import pytest

from appeals.search.language.stems import alternatives, field_text, is_common, stems
from appeals.search.language.words import plain, plain_text

# Families of words of the archive's field, one a line.
KAZAKH = """
құқық құқықтар құқықтары құқығы құқығын құқығының құқықтық құқықтарын құқықтарының құқыққа
талап талаптар талаптары талабы талабын талаптарды талапты талаптың талаптарын
бостандық бостандығы бостандығын бостандықтар бостандықтары бостандығының бостандықты
адам адамдар адамның адамдардың адамға адамды адамдарға адамдары
азамат азаматтар азаматтық азаматтардың азаматтарды азаматқа азаматты
тұтқын тұтқындар тұтқындарды тұтқындардың тұтқынды
билік биліктің билігі билікке билікті билігінің
заң заңы заңның заңдар заңдары заңды заңдарын заңсыз заңға
журналист журналистер журналистерді журналистердің журналиске журналистік
жиналыс жиналыстар жиналысы жиналыстарды жиналысқа жиналыстың
мемлекет мемлекеттің мемлекеті мемлекеттік мемлекетке мемлекеттер
халық халықтың халқы халыққа халықтық
"""
UKRAINIAN = """
свобода свободи свободу свободою свободі
вимога вимоги вимогу вимогою вимогами вимогам вимог
право права прав правом правами правам
влада влади владу владою владі
уряд уряду урядом урядові уряди
закон закону законом закони законів законами
журналіст журналіста журналісти журналістів журналістам журналістами
затримання затриманням затриманих затриманий затримані затримати
звільнення звільнити звільненням звільнений звільнено звільнені
політичний політичного політичних політичні політичним політична політичну
в'язень в'язня в'язні в'язнів в'язням
зібрання зібрань зібранням зібраннях
організація організації організацію організацією організацій організаціям
"""
# Never looked at while the stemmers were written.
KAZAKH_UNSEEN = """
қамау қамауда қамауға қамаудан қамаудағы
сайлаушы сайлаушылар сайлаушылардың сайлаушыға
өлім өлімі өлімге өлімнің
полиция полицияның полицияға полициядан
депутат депутаттар депутаттың депутатқа депутаттары
өтініш өтініштер өтініші өтінішін өтінішке
жауап жауаптар жауабы жауабын жауапқа жауаптың
ереуіл ереуілдер ереуілге ереуілдің ереуілі
мүше мүшелер мүшесі мүшелері мүшенің
шешім шешімдер шешімі шешімнің шешімге
"""
UKRAINIAN_UNSEEN = """
поліція поліції поліцію поліцією
депутат депутата депутати депутатів депутатам
мітинг мітингу мітинги мітингів мітингах
справа справи справу справою справ
адвокат адвоката адвокату адвокатом адвокати
рішення рішенням рішень рішеннях
держава держави державу державою
судовий судового судових судовому судова
заявник заявника заявники заявників
порушення порушень порушенням порушити порушено
"""


def pairs(families, language):
    """Of all pairs of words: how many meet that should, that should not, and how many should."""
    words = [
        (stems(word, language), number)
        for number, family in enumerate(families.split("\n"))
        for word in {plain(word) for word in family.split()}
    ]
    met = [one[1] == other[1] for one, other in combinations(words, 2) if one[0] == other[0]]
    return sum(met), len(met), sum(one[1] == other[1] for one, other in combinations(words, 2))


@pytest.mark.parametrize(
    ("language", "families", "recall_to_reach"),
    [
        ("kk", KAZAKH, 0.9),
        ("uk", UKRAINIAN, 0.9),
        ("kk", KAZAKH_UNSEEN, 0.8),
        ("uk", UKRAINIAN_UNSEEN, 0.8),
    ],
)
def test_families_of_words_meet_and_stay_apart(language, families, recall_to_reach):
    right, met, wanted = pairs(families, language)

    assert right == met
    assert right / wanted > recall_to_reach


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("en", ["detain", "detained", "detaining", "Detains"]),
        ("ru", ["требование", "требования", "требований", "ТРЕБОВАНИЯМИ"]),
        ("fr", ["libération", "libérations", "liberation"]),
        ("de", ["Gefangene", "Gefangenen"]),
        ("kk", ["құқықтары", "кукыгы"]),
        ("uk", ["свобода", "свободу"]),
        ("xx", ["Freedom", "freedom"]),
    ],
)
def test_forms_of_a_word_have_one_stem_in_its_language(language, forms):
    assert len({tuple(stems(form, language)) for form in forms}) == 1


def test_a_language_without_a_stemmer_keeps_its_words():
    assert stems("Abcs abc", "xx") == ["abcs", "abc"]


@pytest.mark.parametrize(("one", "other"), [("пытки", "пыток"), ("освободить", "освобождение"), ("ошибок", "ошибки")])
def test_sounds_that_come_and_go_hide_nothing(one, other):
    assert set(alternatives(*stems(one, "ru"), "ru")) & set(alternatives(*stems(other, "ru"), "ru"))


def test_fields_of_our_stemmers_hold_stems_and_others_hold_words():
    assert field_text(plain_text("Адам құқықтары!"), "kk") == "адам кукык"
    assert field_text("human rights!", "en") == "human rights!"


def test_common_words_are_known_and_others_are_not():
    assert all(is_common(plain(word)) for word in ["of", "The", "для", "және", "що"])
    assert not any(is_common(plain(word)) for word in ["freedom", "свобода", "құқық", "воля", ""])

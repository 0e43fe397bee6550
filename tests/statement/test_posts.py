"""Roles and bodies in single entries, as real lists write them; all names are invented."""

import pytest

from appeals.statement import Signatory, parse
from appeals.statement.signatory import signatories_of


def post(line: str) -> tuple[str, str | None, str | None]:
    (signatory,) = signatories_of(line)
    return signatory.name, signatory.role, signatory.affiliation


@pytest.mark.parametrize(
    ("line", "role", "affiliation"),
    [
        ("Academic, University of Pearville", "Academic", "University of Pearville"),
        ("Full Stack Developer at Pearworks", "Full Stack Developer", "Pearworks"),
        ("Head of Products at Pearworks", "Head of Products", "Pearworks"),
        ("Ruby on Rails engineer @ Pearworks", "Ruby on Rails engineer", "Pearworks"),
        ("Executive Director Centre for Pears and Apples", "Executive Director", "Centre for Pears and Apples"),
        ("Executive Director Freedom of the Pears Foundation", "Executive Director", "Freedom of the Pears Foundation"),
        (
            "Former National President Fruitland Growers Alliance",
            "Former National President",
            "Fruitland Growers Alliance",
        ),
        ("International Vice President of Growers United", "International Vice President", "Growers United"),
        ("PhD student Pear University", "PhD student", "Pear University"),
        ("Research Fellow Pear Institute", "Research Fellow", "Pear Institute"),
        ("Student Union Pear College", None, "Student Union Pear College"),
        ("Director at the cultural house Pear", "Director", "cultural house Pear"),
        ("student at the time", "student at the time", None),
        ("Prof., Pear University", "Prof", "Pear University"),
        ("Prof. Dr., Pear University", "Prof. Dr", "Pear University"),
        ("Dr. phil., Pear University", "Dr. phil", "Pear University"),
        ("Prof. Hon., PCL", "Prof. Hon", "PCL"),
        ("Dr Pear Foundation", None, "Dr Pear Foundation"),
        ("CTO Pearsy.net", "CTO", "Pearsy.net"),
        ("Senator for Pearwood", "Senator for Pearwood", None),
        ("Independent Member for Pearwood", "Independent Member for Pearwood", None),
        ("former Secretary of State for Youth", "former Secretary of State for Youth", None),
        ("Ambassador of Fiji in Peru", "Ambassador of Fiji in Peru", None),
        ("Director of Communications, Pear Network", "Director of Communications", "Pear Network"),
        ("Economist and former Minister of Finance", "Economist and former Minister of Finance", None),
        ("IP Lawyer", "IP Lawyer", None),
        ("Golden Pear Award winner 2011", "Golden Pear Award winner 2011", None),
        ("Professora de Direito Civil da UFP", "Professora de Direito Civil", "UFP"),
        ("Professora de Direito Civil da UFP e da UPX", "Professora de Direito Civil", "UFP; UPX"),
        ("Professora de Teoria e Filosofia do Direito da UFP", "Professora de Teoria e Filosofia do Direito", "UFP"),
        ("Professora da Faculdade de Direito da UFP", "Professora", "Faculdade de Direito da UFP"),
        ("Professora Visitante da UFP", "Professora Visitante", "UFP"),
        ("professora de direito na UFP", "professora de direito", "UFP"),
        ("Conselheira Federal da OPF", "Conselheira Federal", "OPF"),
        ("Profesora de Historia de la Universidad de Pera", "Profesora de Historia", "Universidad de Pera"),
        ("Professeure de droit à l'Université de Poire", "Professeure de droit", "Université de Poire"),
        ("sénatrice de Poireville", "sénatrice de Poireville", None),
        ("adjointe au maire de Poireville", "adjointe au maire de Poireville", None),
        ("présidente de la région Vergers", "présidente", "région Vergers"),
        ("fondatrice d'ÉlisePoire", "fondatrice", "ÉlisePoire"),
        ("chargé de recherche CNRP", "chargé de recherche", "CNRP"),
        ("Mayor of Pearwood", "Mayor of Pearwood", None),
        ("Deputy Editor Peartree Books", "Deputy Editor", "Peartree Books"),
        ("Co-founder Mothers for Plums", "Co-founder", "Mothers for Plums"),
        ("Director Communications", "Director Communications", None),
        ("PCA Coordinator and Journalist", "PCA Coordinator and Journalist", None),
        ("Flautist", "Flautist", None),
        ("Viola", "Viola", None),
        ("Self Employed", "Self Employed", None),
        ("Pearsmap Fruitland Member", "Member", "Pearsmap Fruitland"),
        ("Андроид разработчик", "Андроид разработчик", None),
        ("специалист САПР", "специалист САПР", None),
        ("«Алмұрт» қорының директоры", "директоры", "«Алмұрт» қорының"),
        ("Presidente da OPF e professor de Direito", "Presidente; professor de Direito", "OPF"),
    ],
)
def test_a_role_ends_where_the_body_begins(line: str, role: str, affiliation: str | None) -> None:
    assert post(f"Anna Example, {line}") == ("Anna Example", role, affiliation)


@pytest.mark.parametrize("line", ["Growers at Risk", "Pear School of Law at Fruitland"])
def test_at_within_a_name_parts_nothing(line: str) -> None:
    assert post(f"Anna Example, {line}") == ("Anna Example", None, line)


def test_a_dash_glued_to_a_name_parts_it() -> None:
    assert post("Anna Example- The Orchard League") == ("Anna Example", None, "The Orchard League")


def test_a_name_with_a_legal_form_is_an_organization() -> None:
    (signatory,) = signatories_of("Iuridicum Pomum, z.s.")
    assert (signatory.name, signatory.kind) == ("Iuridicum Pomum, z.s.", "organization")


TEXT = "Open letter\n\nWe, the undersigned, ask the Parliament of Fruitland to drop the fines.\n\nSigned:\n\n"


def signed(entries: str) -> list[Signatory]:
    (signatures,) = parse(TEXT + entries).signature_lists
    return [signatory for entry in signatures.entries for signatory in entry.signatories]


def test_a_list_may_name_bodies_before_those_who_sign_for_them() -> None:
    found = signed(
        "Pear Network, Anna Sample\nOrchard Union, Maria Model\nPlum Foundation, Peter Muster\n"
        "Campaign for Plums, Zilla Zwetsch – Chair\nFruit Centre, Ottla Obst\n"
    )
    assert [(one.name, one.affiliation) for one in found] == [
        ("Anna Sample", "Pear Network"),
        ("Maria Model", "Orchard Union"),
        ("Peter Muster", "Plum Foundation"),
        ("Zilla Zwetsch", "Campaign for Plums"),
        ("Ottla Obst", "Fruit Centre"),
    ]
    assert {one.kind for one in found} == {"person"}


def test_a_list_of_persons_keeps_their_names_first() -> None:
    found = signed("Anna Sample, Pear Network\nMaria Model, Orchard Union\nPeter Muster, Plum Foundation\n")
    assert [one.name for one in found] == ["Anna Sample", "Maria Model", "Peter Muster"]


def test_an_entry_broken_at_the_width_of_the_page_is_one() -> None:
    names = ["Anna", "Maria", "Peter", "Paul", "Otto", "Emma", "Ida", "Karl"]
    lines = [f"{name} Example, Professora de Direito da UFP" for name in names]
    lines[3:4] = ["Paul Example, Professor de Direito da UFP, Diretor da", "Faculdade de Direito da UFP"]
    found = signed("\n\n".join(lines))
    assert [one.name.split()[0] for one in found] == names
    assert found[3].affiliation == "UFP; Faculdade de Direito da UFP"


@pytest.mark.parametrize("body", ["School of Psychology", "Project Pear", "iPear Foundation", "goPear"])
def test_bodies_that_hold_words_of_roles_or_begin_small(body: str) -> None:
    assert post(f"Anna Example, {body}") == ("Anna Example", None, body)


def test_letters_of_honour_and_numbers_are_no_bodies() -> None:
    assert post("Anna Example, AC, FRS, Pear University") == ("Anna Example", "AC, FRS", "Pear University")
    assert post("Anna Example (171768)") == ("Anna Example", None, None)


def test_one_body_is_named_once() -> None:
    assert post("Anna Example, Professora da UFP, Coordenadora da UFP")[2] == "UFP"


def test_those_of_one_surname_share_what_is_said_of_them() -> None:
    assert [one.name for one in signatories_of("Ыбырай Мысалов, Рәбиға Мысалова – мұғалімдер")] == [
        "Ыбырай Мысалов",
        "Рәбиға Мысалова",
    ]


def test_unknown_words_in_brackets_are_towns_only_where_known_towns_are() -> None:
    bodies = signed(
        "Anna Example (Pearsoft)\nMaria Sample (Plumsoft)\nPeter Model (Figsoft)\nPaul Muster (Applesoft)\n"
    )
    towns = signed("Anna Example (Almaty)\nMaria Sample (Atyrau)\nPeter Model (Pearville)\nPaul Muster (Aktau)\n")
    assert [(one.affiliation, one.city) for one in bodies][2] == ("Figsoft", None)
    assert [(one.affiliation, one.city) for one in towns][2] == (None, "Pearville")


def test_a_place_before_what_somebody_is() -> None:
    (one,) = signatories_of("Anna Example, Paris, France, composer")
    assert (one.role, one.affiliation, one.city, one.country) == ("composer", None, "Paris", "FR")


@pytest.mark.parametrize(
    ("line", "role", "affiliation"),
    [
        ("Anna Example, Senior Director Global Policy, Pear Union", "Senior Director Global Policy", "Pear Union"),
        ("Anna Example, Head Policy Europe, Pear Union", "Head Policy Europe", "Pear Union"),
        ("Anna Example, Member of the Board, Pear Union", "Member of the Board", "Pear Union"),
        ("Anna Example, Vorsitzende des Vorstands, Birnenbund", "Vorsitzende des Vorstands", "Birnenbund"),
        ("Anna Example, Front-end Developer, pear.im", "Front-end Developer", "pear.im"),
        ("Anna Example, CEO, pear Gmbh, Germany", "CEO", "pear Gmbh"),
        ("Anna Example, CEO, pearList", "CEO", "pearList"),
        ("Anna Example, Dipl.-Ing. (FH), CEO, Pear AG", "Dipl.-Ing, FH, CEO", "Pear AG"),
        ("Anna Example, Pear Union (Chair)", "Chair", "Pear Union"),
        ("Anna Example, President, Deutscher Gründerverband", "President", "Deutscher Gründerverband"),
        ("Anna Example – Professora da UFPE e da Universidade da Pera", "Professora", "UFPE; Universidade da Pera"),
    ],
)
def test_what_is_said_of_a_person_within_a_body_and_in_small_letters(line: str, role: str, affiliation: str) -> None:
    (one,) = signatories_of(line)

    assert (one.name, one.role, one.affiliation) == ("Anna Example", role, affiliation)


@pytest.mark.parametrize(
    "line", ["Pear Aplicaciones S.L.", "Tuxpear S.L.", "Pear Sample d.o.o.", "VALLEY WOMEN’S CHOIR"]
)
def test_legal_forms_and_choirs_are_of_organizations(line: str) -> None:
    assert [one.kind for one in signatories_of(line)] == ["organization"]


@pytest.mark.parametrize(
    ("line", "role", "affiliation"),
    [
        ("Jana Vzorová, předsedkyně Hruškové unie", "předsedkyně", "Hruškové unie"),
        ("Adam Příklad, předseda Spolku zahradníků", "předseda", "Spolku zahradníků"),
        ("Anna Przykład, prezes Fundacji Gruszka", "prezes", "Fundacji Gruszka"),
        (
            "Anna Przykład, wiceprezeska zarządu Stowarzyszenia Ogrodników",
            "wiceprezeska zarządu",
            "Stowarzyszenia Ogrodników",
        ),
        ("Adam Příklad, ředitel základní školy", "ředitel základní školy", None),
        ("Ředitel Jan Vzor", "Ředitel", None),
    ],
)
def test_a_west_slavic_role_ends_where_the_name_of_its_body_begins(
    line: str, role: str, affiliation: str | None
) -> None:
    assert post(line)[1:] == (role, affiliation)


@pytest.mark.parametrize(
    ("line", "role", "affiliation"),
    [
        (
            "Anna Example, Otto von Beispiel Professor in Gardens at Plum University",
            "Otto von Beispiel Professor in Gardens",
            "Plum University",
        ),
        ("Anna Example, Women in Gardens at Plum University", None, "Women in Gardens at Plum University"),
    ],
)
def test_a_chair_that_bears_a_name_and_its_field_stands_before_at(
    line: str, role: str | None, affiliation: str
) -> None:
    assert post(line)[1:] == (role, affiliation)


@pytest.mark.parametrize(
    "role",
    [
        "Attorney-at-law",
        "Barrister at Law",
        "Documentary-maker",
        "Convenor",
        "Instrument Maker",
        "Concerned Citizen",
        "Health Visitor",
        "Tour Guide",
        "Grade 11",
        "Berater",
        "Garten- u. Open-Orchard-Berater",
        "Bloggerin und Open-Orchard-Beraterin",
        "Teamleiter Obst und Gemüse",
        "Wissenschaftliche Mitarbeiterin",
        "Stellv. Vorsitzender",
        "Gleichstellungsbeauftragte",
        "Vorstandsmitglied",
        "Oberst im Ruhestand",
        "Systemdesigner und freier Berater",
        "Экозащитник",
        "Прокурор в отставке",
        "Патентный поверенный",
        "Овощевод",
        "Виборець",
        "Тележүргізуші",
        "Өнертанушы",
        "Gestora cultural",
        "Locutora",
        "Estudiante de Derecho",
        "Chargée de mission",
        "Metteuse en scène",
        "Operatore",
        "Şarkıcı",
        "Gepensioneerd",
        "Beleidsmedewerker",
    ],
)
def test_a_word_is_a_role_by_how_its_language_builds_it(role: str) -> None:
    assert post(f"Anna Example, {role}") == ("Anna Example", role, None)


@pytest.mark.parametrize(
    "body",
    [
        "Birnen ohne Grenzen",
        "Open Orchard Rhein-Birne",
        "Bürger für Birnstadt",
        "Mutter Erde",
        "Patient Voice",
        "Rebel Wheels",
        "Peer Network",
        "Bürgerverein Birnstadt",
        "The Moderator",
        "Cherry Monitor",
        "Механика",
        "Зелёный завод",
        "Emisora del Valle",
        "La Frontera",
        "Secteur Sept",
        "Tesoro Vivo",
        "Berater Netz e.V",
        "Peacemaker",
        "Bookmaker Today",
        "Святитель",
    ],
)
def test_a_body_whose_name_sounds_like_a_role_is_one(body: str) -> None:
    assert post(f"Anna Example, {body}") == ("Anna Example", None, body.removeprefix("the "))


@pytest.mark.parametrize(
    ("line", "role", "affiliation"),
    [
        ("Teamleiterin Obst und Gemüse, Pear Union", "Teamleiterin Obst und Gemüse", "Pear Union"),
        ("Stellv. Vorsitzende der Birnenakademie", "Stellv. Vorsitzende", "Birnenakademie"),
        ("1. Vorsitzende Obstring Nord e.V.", "1. Vorsitzende", "Obstring Nord e.V"),
        ("Sprecherin Bündnis Obst", "Sprecherin", "Bündnis Obst"),
        ("Attorney at Law, Pear Union", "Attorney at Law", "Pear Union"),
        ("CEO, Pear Works (Plum Platform & Figs)", "CEO", "Pear Works (Plum Platform & Figs)"),
        ("Director of Free Technology, Pearbox", "Director of Free Technology", "Pearbox"),
        ("Vice President, Products and Programs, Pearbox", "Vice President, Products and Programs", "Pearbox"),
    ],
)
def test_a_role_and_a_body_each_in_its_piece(line: str, role: str, affiliation: str) -> None:
    assert post(f"Anna Example, {line}") == ("Anna Example", role, affiliation)

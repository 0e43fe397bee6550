"""Names across alphabets and transliterations. Pure Python; imports nothing of the project.

``kind`` is "person" or "organization" everywhere. What a comparison says is a suggestion to an editor, with reasons in
plain words; nothing is concluded about the gender, family or ethnicity of anybody.
"""

from .comparing import Frequency, Name, compare
from .folding import fold
from .index import Candidate, NameIndex
from .indexing import keys
from .lettering import is_cyrillic
from .organization import OrganizationName, read_organization
from .person import PersonName, read_person
from .sorting import initial, sort_key
from .surnames import surname_key
from .verdicts import Comparison, Verdict

__all__ = [
    "Candidate",
    "Comparison",
    "Frequency",
    "Name",
    "NameIndex",
    "OrganizationName",
    "PersonName",
    "Verdict",
    "compare",
    "fold",
    "initial",
    "is_cyrillic",
    "keys",
    "read_organization",
    "read_person",
    "sort_key",
    "surname_key",
]

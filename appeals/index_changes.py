"""Of which appeals search has to look at the words again when a row of a table changes."""

from signatories.models import OF_WITHHELD_AGENT, tell_index

_TIES_LEFT = "SELECT agent_id FROM changed"
_HELD_BACK = f"withheld OR {OF_WITHHELD_AGENT}"

OF_APPEAL = tell_index(hides="status <> 'published'", appeal="SELECT id FROM changed")
BESIDE_APPEAL = tell_index(appeal="SELECT appeal_id FROM changed")
TIED_TO_APPEAL = tell_index(hides=OF_WITHHELD_AGENT, appeal="SELECT appeal_id FROM changed", left=_TIES_LEFT)

_OF_TEXT = "SELECT text.appeal_id FROM changed JOIN appeals_text text ON text.id = changed.text_id"
IN_TEXT = tell_index(appeal=_OF_TEXT)
MENTION = tell_index(hides=_HELD_BACK, appeal=_OF_TEXT, left=_TIES_LEFT)
PASSAGE = tell_index(
    hides="TRUE",
    appeal=f"""{_OF_TEXT} UNION
        SELECT text.appeal_id FROM changed JOIN appeals_source source ON source.id = changed.source_id
        JOIN appeals_text text ON text.id = source.text_id""",
)
THEME_OF_DEMAND = tell_index(
    appeal="""SELECT text.appeal_id FROM changed JOIN appeals_demand demand ON demand.id = changed.demand_id
        JOIN appeals_text text ON text.id = demand.text_id"""
)

_LISTS = "appeals_signaturelist list"
IN_LIST = tell_index(appeal=f"SELECT list.appeal_id FROM changed JOIN {_LISTS} ON list.id = changed.list_id")
_ENTRIES = f"appeals_signatureentry entry JOIN {_LISTS} ON list.id = entry.list_id"
SIGNATURE = tell_index(
    hides=_HELD_BACK,
    appeal=f"SELECT list.appeal_id FROM changed JOIN ({_ENTRIES}) ON entry.id = changed.entry_id",
    left=_TIES_LEFT,
)
AFFILIATION = tell_index(
    hides=OF_WITHHELD_AGENT,
    appeal=f"""SELECT list.appeal_id FROM changed JOIN appeals_signature signature
        ON signature.id = changed.signature_id JOIN ({_ENTRIES}) ON entry.id = signature.entry_id""",
    left=_TIES_LEFT,
)

THEME = tell_index(theme="SELECT id FROM changed")
ADDRESSEE = tell_index(addressee="SELECT id FROM changed")
COLLECTION = tell_index(collection="SELECT id FROM changed")

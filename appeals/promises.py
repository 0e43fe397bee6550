"""Promises across tables, kept by PostgreSQL itself.

Each is checked at the end of the transaction (or at `SET CONSTRAINTS ALL IMMEDIATE`), so that records
which belong together can be written in any order; only a new quotation has to stand in its text at once, where the
text is there. A broken promise raises an IntegrityError that names it.
"""

from types import SimpleNamespace

import pgtrigger


def _promise(
    name: str, operation: pgtrigger.Operation, broken: str, message: str, unless: str = ""
) -> pgtrigger.Trigger:
    """A deferred constraint trigger that raises `message` where the SQL condition `broken` is true.

    `unless` is asked first: true of nearly all rows, it spares the longer question.
    """
    return pgtrigger.Trigger(
        name=name,
        level=pgtrigger.Row,
        when=pgtrigger.After,
        timing=pgtrigger.Deferred,
        operation=operation,
        func=(f"IF {unless} THEN RETURN NULL; END IF;" if unless else "") + _refusing(name, broken, message),
    )


def _promise_of_new(name: str, broken: str, message: str) -> pgtrigger.Trigger:
    """A trigger that raises `message` at the end of an INSERT whose `new_rows` make the SQL condition `broken` true."""
    return pgtrigger.Trigger(
        name=f"new_{name}",
        level=pgtrigger.Statement,
        when=pgtrigger.After,
        operation=pgtrigger.Insert,
        referencing=pgtrigger.Referencing(new="new_rows"),
        func=_refusing(name, broken, message),
    )


def _refusing(name: str, broken: str, message: str) -> str:
    return f"""
        IF {broken} THEN
            RAISE EXCEPTION '{message}' USING ERRCODE = 'check_violation', CONSTRAINT = '{name}';
        END IF;
        RETURN NULL;
        """


_WRITTEN = pgtrigger.Insert | pgtrigger.Update
_TAKEN_AWAY = pgtrigger.Update | pgtrigger.Delete


def _has_measure(demand_id: str) -> str:
    return f"""EXISTS (
        SELECT FROM appeals_demandtheme dt JOIN appeals_theme th ON th.id = dt.theme_id
        WHERE dt.demand_id = {demand_id} AND th.scheme = 'measures')"""


def _demand_without_measure(demand: str) -> str:
    """SQL: the demand with this alias is current and no measure is said of it."""
    return f"{demand}.removed_on IS NULL AND NOT {_has_measure(f'{demand}.id')}"


def _published_and_not_whole(appeal_id: str) -> str:
    return f"""EXISTS (
        SELECT FROM appeals_appeal a WHERE a.id = {appeal_id} AND a.status = 'published' AND (
            NOT EXISTS (SELECT FROM appeals_version v WHERE v.appeal_id = a.id)
            OR (a.kind <> 'report' AND NOT EXISTS (
                SELECT FROM appeals_text t WHERE t.appeal_id = a.id AND t.held))
            OR EXISTS (
                SELECT FROM appeals_demand d JOIN appeals_text t ON t.id = d.text_id
                WHERE t.appeal_id = a.id AND {_demand_without_measure("d")})))"""


_WHOLE = (
    "A published appeal has a version, a text that is held (or is a report), and a measure for each of its demands."
)

# Where a row moves, the appeal that it leaves and the one that gets it; NEW is null where it is deleted.
_EITHER_APPEAL = f"{_published_and_not_whole('OLD.appeal_id')} OR {_published_and_not_whole('NEW.appeal_id')}"

PUBLISHED_APPEAL_IS_WHOLE = SimpleNamespace(
    on_appeal=_promise("published_appeal_is_whole", _WRITTEN, _published_and_not_whole("NEW.id"), _WHOLE),
    on_text=_promise("published_appeal_is_whole", _TAKEN_AWAY, _EITHER_APPEAL, _WHOLE),
    on_version=_promise("published_appeal_is_whole", _TAKEN_AWAY, _EITHER_APPEAL, _WHOLE),
)


def _measure_missing(demand_id: str) -> str:
    return f"""EXISTS (
        SELECT FROM appeals_demand d
        JOIN appeals_text t ON t.id = d.text_id JOIN appeals_appeal a ON a.id = t.appeal_id
        WHERE d.id = {demand_id} AND a.status = 'published' AND {_demand_without_measure("d")})"""


_MEASURE = "Every demand of a published appeal has at least one measure."

DEMAND_HAS_MEASURE = SimpleNamespace(
    on_demand=_promise("demand_has_measure", _WRITTEN, _measure_missing("NEW.id"), _MEASURE, _has_measure("NEW.id")),
    on_theme=_promise("demand_has_measure", _TAKEN_AWAY, _measure_missing("OLD.demand_id"), _MEASURE),
)


def _misquoted(quotations: str) -> str:
    """SQL: one of these quotations does not stand where it says, or stands there not only once.

    With the words around it, it divides its text into two parts, and the first is as long as its place says. Long texts
    are kept compressed: each is taken out once for all its quotations (OFFSET keeps it from being asked for again).
    """
    return f"""EXISTS (
        SELECT FROM (
            SELECT quoted.*, t.plain || '' AS plain
            FROM (
                SELECT text_id, bool_or("end" - start <> length(exact)) AS other_length,
                    array_agg(prefix || exact || suffix) AS contexts, array_agg(start - length(prefix)) AS places
                FROM {quotations} AND start IS NOT NULL GROUP BY text_id
            ) quoted JOIN appeals_text t ON t.id = quoted.text_id OFFSET 0
        ) quoting, LATERAL (
            SELECT place, string_to_array(plain, context) AS parts
            FROM unnest(contexts, places) AS quotation (context, place) OFFSET 0
        ) divided
        WHERE other_length OR cardinality(parts) <> 2 OR length(parts[1]) <> place)"""


_QUOTED = "A quotation stands in its text word for word, at one place only."
_QUOTING = ("appeals_demand", "appeals_citedinstrument", "appeals_mention")


def _misquoted_in(texts: str) -> str:
    return " OR ".join(_misquoted(f"{table} WHERE text_id IN ({texts})") for table in _QUOTING)


# What is new is looked at once for each statement: an import writes thousands of quotations with one. It has to stand
# in its text as that is now, or as it comes in, whichever of the two is later.
QUOTATION_STANDS_ONCE = SimpleNamespace(
    on_quotation=lambda table: [
        _promise_of_new("quotation_stands_once", _misquoted("new_rows WHERE TRUE"), _QUOTED),
        _promise("quotation_stands_once", pgtrigger.Update, _misquoted(f"{table} WHERE id = NEW.id"), _QUOTED),
    ],
    on_text=[
        _promise_of_new("quotation_stands_once", _misquoted_in("SELECT id FROM new_rows"), _QUOTED),
        _promise("quotation_stands_once", pgtrigger.UpdateOf("plain"), _misquoted_in("NEW.id"), _QUOTED),
    ],
)

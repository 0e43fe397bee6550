"""Promises across tables, kept by PostgreSQL itself.

Each is checked at the end of the transaction (or at `SET CONSTRAINTS ALL IMMEDIATE`), so that records
which belong together can be written in any order. A broken promise raises an IntegrityError that names it.
"""

from types import SimpleNamespace

import pgtrigger


def _promise(name: str, operation: pgtrigger.Operation, broken: str, message: str) -> pgtrigger.Trigger:
    """A deferred constraint trigger that raises `message` where the SQL condition `broken` is true."""
    return pgtrigger.Trigger(
        name=name,
        level=pgtrigger.Row,
        when=pgtrigger.After,
        timing=pgtrigger.Deferred,
        operation=operation,
        func=f"""
        IF {broken} THEN
            RAISE EXCEPTION '{message}' USING ERRCODE = 'check_violation', CONSTRAINT = '{name}';
        END IF;
        RETURN NULL;
        """,
    )


_WRITTEN = pgtrigger.Insert | pgtrigger.Update
_TAKEN_AWAY = pgtrigger.Update | pgtrigger.Delete


def _demand_without_measure(demand: str) -> str:
    """SQL: the demand with this alias is current and no measure is said of it."""
    return f"""{demand}.removed_on IS NULL AND NOT EXISTS (
        SELECT FROM appeals_demandtheme dt JOIN appeals_theme th ON th.id = dt.theme_id
        WHERE dt.demand_id = {demand}.id AND th.scheme = 'measures')"""


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
    on_demand=_promise("demand_has_measure", _WRITTEN, _measure_missing("NEW.id"), _MEASURE),
    on_theme=_promise("demand_has_measure", _TAKEN_AWAY, _measure_missing("OLD.demand_id"), _MEASURE),
)


def _misquoted(table: str, where: str) -> str:
    """SQL: a quotation of this table does not stand where it says, or stands there not only once.

    Long texts are kept compressed: the text is taken out once (OFFSET keeps it from being asked for again and again).
    """
    return f"""EXISTS (
        SELECT FROM (
            SELECT q."end" - q.start AS length, q.exact, t.plain || '' AS plain,
                q.prefix || q.exact || q.suffix AS context, q.start + 1 - length(q.prefix) AS place
            FROM {table} q JOIN appeals_text t ON t.id = q.text_id
            WHERE {where} AND q.start IS NOT NULL OFFSET 0
        ) quoted
        WHERE length <> length(exact) OR place < 1 OR strpos(plain, context) <> place
            OR strpos(substr(plain, place + length(context)), context) > 0)"""


_QUOTED = "A quotation stands in its text word for word, at one place only."

QUOTATION_STANDS_ONCE = SimpleNamespace(
    on_quotation=lambda table: _promise("quotation_stands_once", _WRITTEN, _misquoted(table, "q.id = NEW.id"), _QUOTED),
    on_text=_promise(
        "quotation_stands_once",
        pgtrigger.UpdateOf("plain"),
        " OR ".join(
            _misquoted(table, "t.id = NEW.id")
            for table in ("appeals_demand", "appeals_citedinstrument", "appeals_mention")
        ),
        _QUOTED,
    ),
)

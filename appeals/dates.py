"""Dates that are known to the day, the month or the year."""

from datetime import date

from django.utils.dateformat import format as date_format


def partial_date(day: date | None, precision: str) -> str:
    """The date with no more than is known: "22 May 2018", "May 2018", "2018"; empty for no date."""
    if day is None:
        return ""
    return date_format(day, {"day": "j E Y", "month": "F Y", "year": "Y"}[precision])


def iso_date(day: date | None, precision: str) -> str:
    """The same for machines: "2018-05-22", "2018-05", "2018"; empty for no date."""
    if day is None:
        return ""
    return day.isoformat()[: {"day": 10, "month": 7, "year": 4}[precision]]

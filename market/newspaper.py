"""Avisen: a page of small ads, as its text comes out of a file (columns run together), and as rows for importing."""

from __future__ import annotations

from itertools import zip_longest
from textwrap import wrap
from typing import TYPE_CHECKING

from market.people import PRINT
from market.weeks import ads_of, noon

if TYPE_CHECKING:
    from datetime import date

    from market.weeks import Ad

_RUBRICS = {"ESCORT": ("escort",), "PRIVAT": ("private",), "MASSAGE": ("clinic",), "ANDET": ("unknown",)}
_COLUMN = 34


def newspaper_page(week: int) -> str:
    """The page as plain text: the rubrics stand side by side, so each line holds a piece of several ads."""
    columns = [_column(week, rubric) for rubric in _RUBRICS]
    lines = zip_longest(*columns, fillvalue="")
    rows = ["  ".join(piece.ljust(_COLUMN) for piece in line).rstrip() for line in lines]
    return "\n".join([f"AVISEN  {date_of(week):%d.%m.%Y}  SIDE 24", "", *rows, ""])


def newspaper_rows(week: int) -> list[dict[str, str]]:
    """One row per ad, in the columns that importing knows: external_id, url, title, text, html."""
    return [
        {
            "external_id": ad.external_id,
            "url": "",
            "title": f"{_rubric(ad)}: {ad.title}",
            "text": _text(ad),
            "html": "",
        }
        for ad in ads_of(PRINT, week)
    ]


def date_of(week: int) -> date:
    return noon(week).date()


def _column(week: int, rubric: str) -> list[str]:
    ads = [ad for ad in ads_of(PRINT, week) if _rubric(ad) == rubric]
    return [
        rubric,
        *(line for ad in ads for line in ("", *wrap(f"{ad.title.upper()}. {_text(ad)}", _COLUMN))),
    ]


def _rubric(ad: Ad) -> str:
    return next(rubric for rubric, kinds in _RUBRICS.items() if ad.advertiser.kind in kinds)


def _text(ad: Ad) -> str:
    return " ".join((*ad.paragraphs, ad.call))

"""Tables on a terminal: reports as rich draws them, wide enough for a pipe, without colours there."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table

if TYPE_CHECKING:
    from reports.screening import ScreeningReport

_KINDS = ("escort", "private", "clinic", "unknown")
_WIDTH_OF_A_PIPE = 100


def open_console() -> Console:
    """Standard output; a fixed width where it is no terminal."""
    return Console(file=sys.stdout, width=None if sys.stdout.isatty() else _WIDTH_OF_A_PIPE, highlight=False)


def draw_screening(report: ScreeningReport, console: Console) -> None:
    live = Table(title=f"Ads that stand on {report.stands_on}, by kind and team", title_justify="left")
    live.add_column("kind")
    for team in report.teams:
        live.add_column(team, justify="right")
    live.add_column("all", justify="right")
    for kind in [kind for kind in _KINDS if any(report.live[kind, team] for team in report.teams)]:
        counts = [report.live[kind, team] for team in report.teams]
        live.add_row(kind, *map(str, counts), str(sum(counts)))
    totals = [sum(report.live[kind, team] for kind in _KINDS) for team in report.teams]
    live.add_row("all", *map(str, totals), str(sum(totals)))
    console.print(live)
    if report.apart:
        console.print(
            "counted apart: " + ", ".join(f"{n} {kind}" for kind, n in sorted(report.apart.items()))
        )
    week = Table(title=f"Rounds from {report.first} to {report.last}", title_justify="left")
    for name in ("source", "last round", "new", "changed", "gone", "back", "not in scope"):
        week.add_column(name, justify="left" if name in {"source", "last round"} else "right")
    for found in report.sources:
        figures = (found.new, found.changed, found.gone, found.back, found.excluded)
        week.add_row(found.source, found.state, *map(str, figures))
    console.print(week)
    console.print(
        f"{report.numbers_new} new numbers, {report.numbers_changed} advertisers changed their number, "
        f"{report.review} readings for a person to look at"
    )

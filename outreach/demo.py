"""The demo: two weeks of the sample market, screened as a coordinator would see them, and a home to play with.

Nothing leaves this machine: the market is served on loopback, and the console gateway sends nothing.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from campaigns.call_list import list_calls
from campaigns.gateways.console import ConsoleGateway
from campaigns.introductions import Sender, introduce
from campaigns.open_calls import open_call
from campaigns.outcomes import Account, record_outcome
from campaigns.verdicts import Allowed
from market.definitions import definition_for
from market.newspaper import date_of, newspaper_rows
from market.people import PRINT
from market.server import serve_market
from market.truth import Figures, figures_of
from market.weeks import SITES, noon
from outreach.errors import OutreachError, WrongUsageError
from outreach.importing import import_file
from outreach.progress import show_progress
from outreach.results import explain_round
from outreach.screening import screen_source
from outreach.sources import add_source
from outreach.tables import draw_screening, open_console
from outreach.written_rows import write_rows
from register.database import reading, writing
from reports.screening import NO_TEAM, ScreeningReport, report_screening

if TYPE_CHECKING:
    from collections.abc import Callable

    from campaigns.call_list import Call
    from outreach.settings import Home, Register

WEEKS = (1, 2)
_MARK = "made-by-outreach-demo"
_SHOWN_CALLS = 8
_WORKER = "demo"
_Key = TypeVar("_Key")


def run_demo(home: Home, say: Callable[[str], None]) -> None:
    """Screen both weeks, print what a coordinator and a worker would see, and compare with the market's truth.

    Raises OutreachError when a figure differs from the truth.
    """
    _clear(home)
    home.init("kompetencecenter")
    (home.path / _MARK).write_text("a demo; outreach demo makes it anew\n", encoding="utf-8")
    register = home.open()
    with serve_market(WEEKS[0]) as market:
        for site in SITES:
            text = definition_for(site, market.addresses[site])
            add_source(register, text, file=f"{site}.toml", actor=home.actor, reason="sample market")
        for week in WEEKS:
            market.set_week(week)
            _screen_week(home, register, week, say)
    with reading(register.engine) as session:
        report = report_screening(session)
    draw_screening(report, open_console())
    _compare(report, figures_of(WEEKS), say)
    _call_and_introduce(register, say)
    register.engine.dispose()
    say(f"\nThe home folder {home.path} is yours to play with, for example:")
    for example in ("ads --live", "source list", 'call-list --team "Team Øst"', "review", "doctor"):
        say(f"  .venv/bin/outreach --home {os.path.relpath(home.path)} {example}")


def _clear(home: Home) -> None:
    if not home.path.exists():
        return
    if not (home.path / _MARK).exists() and any(home.path.iterdir()):
        raise WrongUsageError(
            f"{home.path} is not empty and was not made by the demo; give it a folder of its own: "
            "outreach --home demo-home demo"
        )
    shutil.rmtree(home.path)


def _screen_week(home: Home, register: Register, week: int, say: Callable[[str], None]) -> None:
    dated = date_of(week)
    say(f"\nWeek {week} of the sample market, {dated}")
    for site in SITES:
        with show_progress(f"screening {site}", "ads") as tell:
            result = screen_source(
                home, register, site, dated=dated,
                on_progress=lambda progress, tell=tell: tell(progress.handed_over, progress.listed),  # type: ignore[misc]
            )  # fmt: skip
        say(explain_round(result))
    with tempfile.TemporaryDirectory() as folder:
        page = write_rows(Path(folder) / f"{PRINT}-{dated}.csv", newspaper_rows(week))
        imported = import_file(home, register, page, source=PRINT, dated=dated)
    say(explain_round(imported.result, screened=False))


def _compare(report: ScreeningReport, truth: Figures, say: Callable[[str], None]) -> None:
    """Every figure of the demo against what the market knows of itself."""
    live = {(kind, "" if team == NO_TEAM else team): count for (kind, team), count in report.live.items()}
    pairs = {
        "live ads by kind and team": (live, _positive(truth.live)),
        "new": ({week.source: week.new for week in report.sources if week.new}, _positive(truth.new)),
        "changed": (
            {week.source: week.changed for week in report.sources if week.changed},
            _positive(truth.changed),
        ),
        "gone": ({week.source: week.gone for week in report.sources if week.gone}, _positive(truth.gone)),
        "back": ({week.source: week.back for week in report.sources if week.back}, _positive(truth.back)),
        "not in scope": (dict(report.excluded), _positive(truth.excluded)),
        "new numbers": (report.numbers_new, truth.numbers_new),
        "changed numbers": (report.numbers_changed, truth.numbers_changed),
    }
    wrong = [
        f"{name}: found {found}, true is {true}" for name, (found, true) in pairs.items() if found != true
    ]
    if wrong:
        raise OutreachError("the demo's figures differ from the sample market's truth: " + "; ".join(wrong))
    say("These figures equal the sample market's truth.")


def _positive(counts: dict[_Key, int]) -> dict[_Key, int]:
    return {name: count for name, count in counts.items() if count}


def _call_and_introduce(register: Register, say: Callable[[str], None]) -> None:
    """The afternoon of the second week: one team's list, a call nobody answers, the introduction prepared."""
    now = noon(WEEKS[-1]) + timedelta(hours=2)
    team = register.profile.teams[0].name
    with reading(register.engine) as session:
        calls = list_calls(session, register.vault, register.profile, team, _WORKER, now)
    say(f"\n{team} has {len(calls)} to call on {now:%A %d %B, %H:%M}; the first {_SHOWN_CALLS}:")
    for call in calls[:_SHOWN_CALLS]:
        say(_as_line(call))
    chosen = next((call for call in calls if isinstance(call.answer, Allowed)), None)
    if chosen is None:
        raise OutreachError(f"{team} has nobody it may call at {now}; the demo expects at least one")
    with writing(register.engine) as session:
        open_call(session, register.vault, register.profile, chosen.advertiser_id, _WORKER, now)
    ended = now + timedelta(minutes=2)
    next_day = now + timedelta(days=1)  # the budget of the profile: one contact a day
    with writing(register.engine) as session:
        account = Account("no-answer", _WORKER, None, 2, "")
        record_outcome(session, register.vault, register.profile, chosen.advertiser_id, account, ended)
    say(
        f"\nAdvertiser {chosen.advertiser_id} is called; nobody answers. The day after, her introduction is prepared:"
    )
    shown = _Said(say)
    sender = Sender(_WORKER, ConsoleGateway(shown), "all")  # type: ignore[arg-type]  # only write and flush are used
    done = introduce(
        register.engine, register.vault, register.profile, sender, chosen.advertiser_id,
        lambda: next_day,
    )  # fmt: skip
    say(f"advertiser {done.advertiser_id}: {done.state}, {done.segments} segments; nothing was sent")


def _as_line(call: Call) -> str:
    return (
        f"  {call.advertiser_id:>4}  {', '.join(call.numbers):<42} {call.kind:<8} {call.area:<14} "
        f"{call.language or '?':<3} since {call.since}  {', '.join(call.sources)}"
    )


class _Said:
    """A stream that says what is written to it."""

    def __init__(self, say: Callable[[str], None]) -> None:
        self._say = say

    def write(self, text: str) -> int:
        self._say(text.rstrip("\n"))
        return len(text)

    def flush(self) -> None:
        """Nothing waits."""

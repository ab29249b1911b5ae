"""A screening round: starts a child process that reads the site, takes in what it hands over, and judges.

The child parses hostile pages and holds neither keys nor a database; this process holds both and parses
nothing but the child's JSON lines.
"""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, datetime
from typing import IO, TYPE_CHECKING, Any

from outreach.children import start_child
from outreach.errors import IncompleteError
from outreach.results import describe_round
from outreach.sources import find_definition, recall_ads, recall_pages, require_source
from pipeline.closing import close_round
from pipeline.intake import Intake
from pipeline.items import Progress, RoundEvidence
from pipeline.rounds import RoundHeldError, begin_round
from register.audit import record_act
from register.database import reading, writing
from spiders.definition import parse_definition
from spiders.job import ScreeningJob

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from outreach.settings import Home, Register
    from pipeline.items import Message

_BATCH = 250


def screen_source(
    home: Home,
    register: Register,
    name: str,
    *,
    dated: date,
    on_progress: Callable[[Progress], None] = lambda _: None,
) -> dict[str, Any]:
    """One round of one source; returns it in the form of `outreach screen --json`.

    Raises IncompleteError when another process is screening the source.
    """
    with reading(register.engine) as session:
        name = require_source(session, name).name
    with home.open_log(f"screening-{name}.log") as log:  # before the round: without a log there is none
        round_id, job = _begin(home, register, name, dated)
        intake = Intake(register.engine, register.vault, register.profile, round_id)
        started = time.monotonic()
        evidence = _run(log, intake, job, on_progress)
    evidence = replace(evidence, seconds=time.monotonic() - started)
    close_round(register.engine, register.vault, intake, evidence, actor=home.actor)
    with reading(register.engine) as session:
        return describe_round(session, round_id)


def _begin(home: Home, register: Register, name: str, dated: date) -> tuple[int, ScreeningJob]:
    with writing(register.engine) as session:
        source = require_source(session, name)
        text = find_definition(session, source)
        definition = parse_definition(text, file=f"source {name}, version {source.version}")
        try:
            begun = begin_round(session, source, origin="screening", dated=dated, actor=home.actor)
        except RoundHeldError as error:
            raise IncompleteError(str(error)) from None
        record_act(
            session, register.vault, actor=home.actor,
            act="screening round resumed" if begun.resumed else "screening round begun",
            subject=f"round {begun.id}", at=datetime.now(UTC), source=name,
            interrupted_round_closed=begun.closed,
        )  # fmt: skip
        job = ScreeningJob(
            source=name,
            definition=text,
            contact=home.contact(),
            fingerprint_key=register.vault.derive_fingerprint_key(name),
            known_ads=tuple(recall_ads(session, register, source, definition)),
            known_pages=tuple(recall_pages(session, register, source)),
            log_level=home.log_level(),
        )
        return begun.id, job


def _run(
    log: IO[str], intake: Intake, job: ScreeningJob, on_progress: Callable[[Progress], None]
) -> RoundEvidence:
    batch: list[Message] = []
    evidence = RoundEvidence(failure="the round was not begun")
    with start_child(job, log) as messages:
        for message in messages:
            if isinstance(message, RoundEvidence):
                evidence = message
            elif isinstance(message, Progress):
                on_progress(message)
            elif message is not None:
                batch.append(message)
            if message is None or len(batch) >= _BATCH:
                intake.take(batch)
                batch = []
    intake.take(batch)
    return evidence

"""A screening round: starts a child process that reads the site, takes in what it hands over, and judges.

The child parses hostile pages and holds neither keys nor a database; this process holds both and parses
nothing but the child's JSON lines.
"""

from __future__ import annotations

import queue
import subprocess
import sys
import threading
import time
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from outreach.errors import IncompleteError
from outreach.results import describe_round
from outreach.sources import find_definition, recall_ads, recall_pages, require_source
from pipeline.closing import close_round
from pipeline.intake import Intake
from pipeline.items import Progress, RoundEvidence, decode_message
from pipeline.rounds import RoundHeldError, begin_round
from register.audit import record_act
from register.database import reading, writing
from spiders.definition import parse_definition
from spiders.job import ScreeningJob, encode_job

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from outreach.settings import Home, Register
    from pipeline.items import Message

_BATCH = 250
_BATCH_SECONDS = 2.0
_RENEW_SECONDS = 20.0
_WAITING_LINES = 2000


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
    round_id, job = _begin(home, register, name, dated)
    intake = Intake(register.engine, register.vault, register.profile, round_id)
    started = time.monotonic()
    evidence = _run(home, intake, job, on_progress)
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
    home: Home, intake: Intake, job: ScreeningJob, on_progress: Callable[[Progress], None]
) -> RoundEvidence:
    evidence: RoundEvidence | None = None
    batch: list[Message] = []
    with home.open_log(f"screening-{job.source}.log") as log, _start_child(job, log) as child:
        try:
            for message in _hear(child):
                if isinstance(message, RoundEvidence):
                    evidence = message
                elif isinstance(message, Progress):
                    on_progress(message)
                elif message is None or len(batch) >= _BATCH:
                    intake.take(batch)
                    batch = []
                if message is not None and not isinstance(message, Progress | RoundEvidence):
                    batch.append(message)
            intake.take(batch)
        except BaseException:
            child.kill()
            raise
    return evidence or RoundEvidence(
        failure=f"the screening process ended without a report (exit code {child.returncode}); "
        f"see {home.logs.name}/screening-{job.source}.log",
        ended="the screening process ended early",
    )


def _start_child(job: ScreeningJob, log: Any) -> subprocess.Popen[str]:
    child = subprocess.Popen(
        [sys.executable, "-m", "spiders.child"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, text=True, encoding="utf-8",
    )  # fmt: skip
    assert child.stdin is not None
    with suppress(BrokenPipeError):  # a child that died at once says so by its exit code
        child.stdin.write(encode_job(job))
        child.stdin.close()  # the end of the order
    return child


def _hear(child: subprocess.Popen[str]) -> Iterator[Message | None]:
    """The child's messages; None when a batch is due, because time went by or the child is silent."""
    lines: queue.Queue[str | None] = queue.Queue(_WAITING_LINES)
    threading.Thread(target=_pump, args=(child, lines), daemon=True).start()
    due = time.monotonic() + _BATCH_SECONDS
    while True:
        try:
            line = lines.get(timeout=_RENEW_SECONDS)
        except queue.Empty:
            yield None
            continue
        if line is None:
            return
        yield decode_message(line)
        if time.monotonic() > due:
            yield None
            due = time.monotonic() + _BATCH_SECONDS


def _pump(child: subprocess.Popen[str], lines: queue.Queue[str | None]) -> None:
    assert child.stdout is not None
    try:
        for line in child.stdout:
            lines.put(line)
    finally:
        lines.put(None)

"""Screening children: processes of their own that read a site and tell what they saw as messages."""

from __future__ import annotations

import os
import queue
import subprocess
import sys
import threading
import time
from contextlib import contextmanager, suppress
from typing import IO, TYPE_CHECKING

from pipeline.items import RoundEvidence, decode_message
from spiders.job import encode_job

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.items import Message
    from spiders.job import ScreeningJob

_SILENCE_SECONDS = 20.0
_PAUSE_SECONDS = 2.0
_WAITING_LINES = 2000


@contextmanager
def start_child(job: ScreeningJob, log: IO[str]) -> Iterator[Iterator[Message | None]]:
    """Yields the child's messages; None now and then, so that the caller can keep its lease and its batches.

    The last message is always RoundEvidence, also when the child dies. Leaving early ends the child. Where the
    home and the database are, the child is not told.
    """
    child = subprocess.Popen(
        [sys.executable, "-P", "-m", "spiders.child"],  # -P: the folder we stand in holds no code of ours
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, text=True, encoding="utf-8",
        env={name: value for name, value in os.environ.items() if not name.startswith("OUTREACH_")},
    )  # fmt: skip
    assert child.stdin is not None
    try:
        with suppress(BrokenPipeError):  # a child that died at once says so by its exit code
            child.stdin.write(encode_job(job))
            child.stdin.close()  # the end of the order
        yield _hear(child)
    finally:
        child.kill()
        child.wait()
        if child.stdout is not None:
            child.stdout.close()


def _hear(child: subprocess.Popen[str]) -> Iterator[Message | None]:
    lines: queue.Queue[str | None] = queue.Queue(_WAITING_LINES)
    threading.Thread(target=_pump, args=(child, lines), daemon=True).start()
    due = time.monotonic() + _PAUSE_SECONDS
    while True:
        try:
            line = lines.get(timeout=_SILENCE_SECONDS)
        except queue.Empty:
            yield None
            continue
        if line is None:
            yield _testify_for_the_dead(child)
            return
        message = decode_message(line)
        yield message
        if isinstance(message, RoundEvidence):
            child.wait()
            return
        if time.monotonic() > due:
            yield None
            due = time.monotonic() + _PAUSE_SECONDS


def _testify_for_the_dead(child: subprocess.Popen[str]) -> RoundEvidence:
    return RoundEvidence(
        failure=f"the screening process ended without a report (exit code {child.wait()}); its log may say why",
        ended="the screening process ended early",
    )


def _pump(child: subprocess.Popen[str], lines: queue.Queue[str | None]) -> None:
    assert child.stdout is not None
    try:
        for line in child.stdout:
            lines.put(line)
    except ValueError:
        return  # closed because the caller left
    finally:
        lines.put(None)

"""A screening child never outlives its parent, never dumps its memory to disk, and never hangs in one page."""

from __future__ import annotations

import contextlib
import ctypes
import os
import resource
import select
import signal
import sys
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_PR_SET_PDEATHSIG = 1
_LOOK_EVERY = 500  # milliseconds
LONGEST_READING = 20.0  # seconds of computing for one page


class ReadingTookTooLongError(Exception):
    """An expression of the definition does not get through with this page."""


def die_with_parent(parent: int, output: int) -> None:
    """Ends this process as soon as `parent` is gone or nobody reads `output`.

    On Linux the kernel does it at once, also while the interpreter is busy; it takes the end of the *thread*
    that started us for the end of the parent. Everywhere, a thread looks twice a second.
    """
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(1)
    threading.Thread(target=_watch, args=(parent, output), name="lifeline", daemon=True).start()


def leave_no_dump() -> None:
    """A core file would hold phone numbers in clear."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


@contextlib.contextmanager
def reading_time() -> Iterator[None]:
    """Raises ReadingTookTooLongError in the block when it computes for too long.

    For patterns that backtrack without end: Python's `re` looks for signals while it searches.
    """
    signal.setitimer(signal.ITIMER_VIRTUAL, LONGEST_READING)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)


def watch_reading_time() -> None:
    signal.signal(signal.SIGVTALRM, _interrupt)


def _interrupt(_signal: int, _frame: object) -> None:
    raise ReadingTookTooLongError


def _watch(parent: int, output: int) -> None:
    poll = select.poll()
    poll.register(output, 0)  # only errors: the other end is closed
    while os.getppid() == parent:
        if any(event & (select.POLLERR | select.POLLNVAL) for _, event in poll.poll(_LOOK_EVERY)):
            break
    os._exit(1)

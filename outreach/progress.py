"""Progress while a round runs: a live line where there is a terminal, plain lines where there is none.

All of it goes to standard error; standard output is for results.
"""

from __future__ import annotations

import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_PLAIN_EVERY_SECONDS = 15.0


@contextmanager
def show_progress(title: str, unit: str) -> Iterator[Callable[[int, int | None], None]]:
    """Yields a function that is told how much is done, and of how much where that is known."""
    if sys.stderr.isatty():
        yield from _show_live(title)
    else:
        yield _tell_plainly(title, unit)


def _show_live(title: str) -> Iterator[Callable[[int, int | None], None]]:
    from rich.console import Console  # noqa: PLC0415  only a terminal pays for loading it
    from rich.progress import BarColumn, MofNCompleteColumn, SpinnerColumn, TextColumn, TimeElapsedColumn  # noqa: PLC0415
    from rich.progress import Progress as Bars  # noqa: PLC0415

    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    with Bars(*columns, console=Console(stderr=True), transient=True) as bars:
        task = bars.add_task(title, total=None)
        yield lambda done, total: bars.update(task, completed=done, total=total)


def _tell_plainly(title: str, unit: str) -> Callable[[int, int | None], None]:
    told = time.monotonic()

    def tell(done: int, total: int | None) -> None:
        nonlocal told
        if time.monotonic() - told >= _PLAIN_EVERY_SECONDS:
            told = time.monotonic()
            of = f" of {total}" if total else ""
            sys.stderr.write(f"{title}: {done}{of} {unit}\n")

    return tell

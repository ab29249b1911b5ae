"""Messages on their way to the parent process: JSON lines, in small batches, without blocking the round.

A thread of its own writes, so that a slow reader of the pipe does not make downloads time out; when too many
messages wait, the round is paused.
"""

from __future__ import annotations

import contextlib
import os
import threading
from typing import TYPE_CHECKING

from pipeline.items import encode_message

if TYPE_CHECKING:
    from collections.abc import Callable

    from pipeline.items import Message

MOST_WAITING = 500  # messages; above it the round pauses until they are written
_BATCH_SECONDS = 0.05


class Outbox:
    """`lost` is called once, in the writing thread, when nobody reads any more."""

    def __init__(self, descriptor: int, lost: Callable[[], None]) -> None:
        self._file = os.fdopen(descriptor, "w", encoding="utf-8", errors="replace", newline="\n")
        self._lost = lost
        self._waiting: list[Message] = []
        self._filled = threading.Condition()
        self._closed = False
        self._room: Callable[[], None] | None = None
        self._thread = threading.Thread(target=self._write_batches, name="outbox", daemon=True)
        self._thread.start()

    def put(self, message: Message) -> None:
        with self._filled:
            self._waiting.append(message)
            if len(self._waiting) == 1:
                self._filled.notify()

    @property
    def is_full(self) -> bool:
        return len(self._waiting) > MOST_WAITING

    def when_there_is_room(self, call: Callable[[], None]) -> None:
        """Calls once, when the waiting messages are on their way; at once, when they are already."""
        with self._filled:
            if self.is_full:
                self._room = call
                return
        call()

    def close(self) -> None:
        """Returns when everything is written."""
        with self._filled:
            self._closed = True
            self._filled.notify()
        self._thread.join()

    def _write_batches(self) -> None:
        try:
            while batch := self._next_batch():
                self._file.write("".join(f"{encode_message(message)}\n" for message in batch))
                self._file.flush()
            self._file.close()
        except OSError:
            with contextlib.suppress(OSError):
                self._file.close()
            self._lost()

    def _next_batch(self) -> list[Message]:
        with self._filled:
            while not self._waiting and not self._closed:
                self._filled.wait()
            if not self._closed:
                self._filled.wait(_BATCH_SECONDS)  # woken early only by the end
            batch, self._waiting = self._waiting, []
            room, self._room = self._room, None
        if room is not None:
            room()
        return batch

"""What goes wrong at the front door: messages a person can act on, each with its exit code."""

from __future__ import annotations

DONE, FAILED, WRONG_USAGE, INCOMPLETE = 0, 1, 2, 3


class OutreachError(Exception):
    """A message for the person at the keyboard: what, what was found, what was expected, what to do."""

    exit_code = FAILED


class WrongUsageError(OutreachError):
    exit_code = WRONG_USAGE


class IncompleteError(OutreachError):
    exit_code = INCOMPLETE

"""What a person sees when a command fails: a message to act on, or where the fault was written down."""

from __future__ import annotations

import traceback
from pathlib import Path

import click

from outreach.errors import FAILED, INCOMPLETE, WRONG_USAGE, OutreachError

# Raised below this package, with messages written for people; named, so that nothing is imported for them.
_EXPLAINED = frozenset({"DefinitionError", "ProfileError", "SchemaError", "VaultError"})
_READ_ONLY = "attempt to write a readonly database"  # SQLite's words


def explain_failure(error: Exception, folder: str | None) -> int:
    """Tell the person on standard error; returns the exit code. `folder` is the home, where there is one."""
    if isinstance(error, OutreachError):
        click.echo(f"outreach: {error}", err=True)
        return error.exit_code
    if type(error).__name__ in _EXPLAINED:
        click.echo(f"outreach: {error}", err=True)
        return WRONG_USAGE
    if type(error).__name__ == "RoundLostError":
        click.echo(f"outreach: {error}; what it took in until then is kept", err=True)
        return INCOMPLETE
    if _READ_ONLY in str(getattr(error, "orig", "")):
        click.echo(
            f"outreach: the database of the home folder {folder} cannot be written by this user; nothing was "
            "changed. Give this user the right to write there, or work as its owner",
            err=True,
        )
        return WRONG_USAGE
    place = _write_fault(error, folder)
    click.echo(
        f"outreach: {_describe(error)}. What was finished before is kept, the rest was undone: the same "
        f"command may be given again. Where it happened stands in {place}; please hand that to whoever "
        "looks after outreach",
        err=True,
    )
    return FAILED


def _describe(error: Exception) -> str:
    """A database's own words tell what ails it (full, gone, locked), and hold no values."""
    orig = getattr(error, "orig", None)
    if type(error).__name__ == "OperationalError" and orig is not None:
        said = (str(orig).strip().splitlines() or ["no reason given"])[0]
        return f"the database failed: {said}"
    return f"something unexpected went wrong ({type(error).__name__})"


def _write_fault(error: Exception, folder: str | None) -> str:
    """Where it happened, without any value: messages and arguments may hold numbers."""
    frames = traceback.extract_tb(error.__traceback__)
    lines = [f"  {frame.filename}:{frame.lineno} in {frame.name}" for frame in frames]
    text = "\n".join([type(error).__name__, *lines, ""])
    path = Path(folder or "") / "logs" / "faults.log"
    try:
        if folder is None or not path.parent.is_dir():
            raise FileNotFoundError
        with path.open("a", encoding="utf-8") as file:
            file.write(text)
    except OSError:
        click.echo(text, err=True)
        return "the lines above"
    return str(path)

"""Profiles: what one organisation decides, read from TOML and checked before anything relies on it."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from profiles.models import (
    Bag,
    ContactBudget,
    Hours,
    Introduction,
    Numbers,
    Outcome,
    Profile,
    Retention,
    Seeks,
    Team,
)

__all__ = [
    "Bag",
    "ContactBudget",
    "Hours",
    "Introduction",
    "Numbers",
    "Outcome",
    "Profile",
    "ProfileError",
    "Retention",
    "Seeks",
    "Team",
    "load_profile",
    "shipped_profiles",
]

_HERE = Path(__file__).parent


class ProfileError(ValueError):
    """A profile that cannot be used: names file and key, what was found, what was expected, what to do."""


def load_profile(name_or_path: str | Path) -> Profile:
    """A profile by the name of a shipped one ("kompetencecenter") or by the path of a TOML file.

    Raises ProfileError.
    """
    path = _locate(name_or_path)
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise ProfileError(
            f'profile "{path}": cannot be read ({_reason(error)}). Give a UTF-8 file.'
        ) from error
    except tomllib.TOMLDecodeError as error:
        raise ProfileError(f'profile "{path}": is not TOML: {error}. Correct that line.') from error
    try:
        return Profile.model_validate(data)
    except ValidationError as error:
        raise ProfileError(_in_words(path, error)) from None


def shipped_profiles() -> tuple[str, ...]:
    """The names of the profiles that come with the program."""
    return tuple(sorted(path.stem for path in _HERE.glob("*.toml")))


def _locate(name_or_path: str | Path) -> Path:
    if isinstance(name_or_path, str) and re.fullmatch(r"[a-z][a-z0-9-]*", name_or_path):
        if name_or_path not in shipped_profiles():
            names = ", ".join(shipped_profiles())
            raise ProfileError(
                f'profile "{name_or_path}": no such profile; expected one of {names}, or the path of a TOML file.'
            )
        return _HERE / f"{name_or_path}.toml"
    return Path(name_or_path)


def _in_words(path: Path, error: ValidationError) -> str:
    problems = [_problem(dict(detail)) for detail in error.errors(include_url=False)]
    return f'profile "{path}": ' + "; ".join(problems) + ". Correct the file and try again."


def _problem(detail: dict[str, Any]) -> str:
    key = ".".join(str(part) for part in detail["loc"]) or "the whole file"
    message = str(detail["msg"]).removeprefix("Value error, ")
    if detail["type"] == "missing":
        return f'key "{key}": found nothing, expected a value'
    if detail["type"] == "extra_forbidden":
        return f'key "{key}": found, but no such key is expected'
    return f'key "{key}": found {_shown(detail["input"])}, expected {message}'


def _shown(value: Any) -> str:
    """The value found, short, and with no digits that could be somebody's number."""
    if isinstance(value, dict | list | tuple):
        return f"{len(value)} entries"
    return '"' + re.sub(r"\d(?=[\d ]{5})", "·", str(value))[:60] + '"'


def _reason(error: OSError | UnicodeDecodeError) -> str:
    return (error.strerror or "unknown reason") if isinstance(error, OSError) else "not UTF-8"

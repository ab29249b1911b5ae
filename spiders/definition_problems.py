"""What is wrong with a source definition, in words that lead to the repair."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, get_args

from pydantic import BaseModel

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pydantic import ValidationError

_LONGEST_FOUND = 80


@dataclass(frozen=True, slots=True)
class Problem:
    """`key` as written in the file, what was `found` there, what was `expected`, and a `reason` where one helps."""

    key: str
    found: str
    expected: str
    reason: str = ""

    def in_words(self) -> str:
        where = f'key "{self.key}": ' if self.key else ""
        reason = f" ({self.reason})" if self.reason else ""
        return f"{where}found {self.found}{reason}; expected {self.expected}"


class DefinitionError(ValueError):
    """A definition that cannot be used; `problems` holds every fault found."""

    def __init__(self, file: str, problems: Sequence[Problem]) -> None:
        self.file = file
        self.problems = tuple(problems)
        lines = [f"{file}: {problem.in_words()}" for problem in problems]
        super().__init__(
            "\n".join([*lines, f"Correct {file} and try again; docs/reference-sources.md lists every key."])
        )


def problems_of(error: ValidationError, model: type[BaseModel]) -> list[Problem]:
    return [_problem_of(fault, model) for fault in error.errors()]


def _problem_of(fault: Any, model: type[BaseModel]) -> Problem:
    key = _key_of(fault["loc"])
    match fault["type"]:
        case "extra_forbidden":
            return Problem(key, "a key that does not exist", _nearest(fault["loc"], model))
        case "missing":
            return Problem(key, "nothing", "a value: this key is required")
        case "model_type":
            return Problem(key, _shown(fault["input"]), f"a part of its own, such as [{key}]")
        case "value_error":
            return Problem(key, _shown(fault["input"]), str(fault["ctx"]["error"]).removeprefix("expected "))
        case _:
            return Problem(key, _shown(fault["input"]), fault["msg"].removeprefix("Input should be "))


def _key_of(location: Sequence[str | int]) -> str:
    return ".".join(str(part + 1) if isinstance(part, int) else part for part in location)


def _shown(value: Any) -> str:
    text = f'"{value}"' if isinstance(value, str) else repr(value)
    return text if len(text) <= _LONGEST_FOUND else f"{text[:_LONGEST_FOUND]}…"


def _nearest(location: Sequence[str | int], model: type[BaseModel]) -> str:
    owner = model
    for part in location[:-1]:
        if isinstance(part, str):
            owner = (
                next(_models_in(owner.model_fields[part].annotation), owner)
                if part in owner.model_fields
                else owner
            )
    keys = [field.alias or name for name, field in owner.model_fields.items() if name != "plain"]
    near = difflib.get_close_matches(str(location[-1]), keys, n=1)
    return f'"{near[0]}"' if near else f"one of: {', '.join(keys)}"


def _models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in get_args(annotation):
        yield from _models_in(inner)

"""What styles do to text: hide it, strike it out, turn it round; from style attributes and a fragment's own sheets."""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Final, NamedTuple

from pipeline.reading.wording import word_set

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_CSS_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_BRACE = re.compile(r"[{}]")
_COMPOUND = re.compile(r"([a-z][\w-]*|\*)?((?:[.#][\w-]+)*)", re.IGNORECASE)
_NUMBER = re.compile(r"-?\d{0,6}\.?\d{0,6}")
_ELSEWHERE = ("print", "width", "orientation", "speech")  # a medium that is not every reader's screen
_MOST_SELECTORS = 40

_FAR_AWAY: Final = -300.0  # pixels; further left or up no screen shows
_TOO_SMALL: Final = 1.0  # pixels; nobody reads letters of this size
_TOO_FAINT: Final = 0.1
_WHITE = word_set("white #fff #ffffff rgb(255,255,255)")
_OFF_SCREEN = ("left", "top", "right", "bottom", "margin-left", "margin-top", "text-indent")
_CLIPPED = re.compile(r"rect\(0(?:px)?[ ,]|rect\(1px[ ,]+1px[ ,]|inset\((?:50|100)%|circle\(0|polygon\(0 0\)")
_FLAT = re.compile(r"(?:scale(?:3d|x|y)?\(0(?:\.0+)?[,)]|translate(?:x|y|3d)?\((?:[^)]{0,30},)?-\d{3,})")


class Effect(Enum):
    """What a style does to the text below it."""

    NONE = "none"
    HIDDEN = "hidden"
    WHITE = "white"  # cannot be seen where nothing gives a background
    REVERSED = "reversed"
    INLINE = "inline"
    BLOCK = "block"


Matched = tuple[int, ...]  # of each hiding selector, how many of its steps an element and those around it fit


class _Step(NamedTuple):
    """One step of a selector: a tag name ("" for any) and the classes and ids asked for; or what an element has."""

    tag: str
    marks: frozenset[str]


class HidingSelectors:
    """By which a fragment's own style sheets hide what they fit."""

    def __init__(self, sheets: Iterable[str]) -> None:
        self._selectors = list(islice(_list_hiding(sheets), _MOST_SELECTORS))
        self.unmatched: Matched = (0,) * len(self._selectors)

    def match(self, around: Matched, tag: str, attributes: Mapping[str, str]) -> Matched | None:
        """How far an element gets, where those around it got so far; None if one hides it."""
        element = _Step(tag, _marks_of(attributes))
        matched = []
        for steps, fit in zip(self._selectors, around, strict=True):
            matched.append(fit + _is_like(element, steps[fit]))
            if matched[-1] == len(steps):
                return None
        return tuple(matched)


@lru_cache(maxsize=1024)
def effect_of(style: str) -> Effect:
    """The effect of the declarations of one style attribute or rule."""
    declared = _read_declarations(style)
    if _hides(declared):
        return Effect.HIDDEN
    if "override" in declared.get("unicode-bidi", "") and declared.get("direction") == "rtl":
        return Effect.REVERSED
    color, background = declared.get("color"), _background(declared)
    if color is not None and color in {background, "transparent"}:
        return Effect.HIDDEN
    if color in _WHITE and background is None:
        return Effect.WHITE
    display = declared.get("display", "")
    if display.startswith("inline"):
        return Effect.INLINE
    return Effect.BLOCK if display in {"block", "flex", "grid", "list-item", "table"} else Effect.NONE


def _read_declarations(style: str) -> dict[str, str]:
    declared = {}
    for declaration in style.lower().split(";"):
        name, colon, value = declaration.partition(":")
        if colon:
            declared[name.strip()] = value.replace("!important", "").strip()
    return declared


def _hides(declared: Mapping[str, str]) -> bool:
    return (
        declared.get("display") == "none"
        or declared.get("visibility") in {"hidden", "collapse"}
        or declared.get("content-visibility") == "hidden"
        or _amount(declared.get("opacity", "1"), 1) < _TOO_FAINT
        or _amount(declared.get("font-size", ""), 16) <= _TOO_SMALL
        or any(_amount(declared.get(name, ""), 0) <= _FAR_AWAY for name in _OFF_SCREEN)
        or "line-through" in declared.get("text-decoration", declared.get("text-decoration-line", ""))
        or (declared.get("overflow") in {"hidden", "clip"} and _has_no_room(declared))
        or _CLIPPED.search(declared.get("clip-path", declared.get("clip", ""))) is not None
        or _FLAT.search(declared.get("transform", "")) is not None
    )


def _has_no_room(declared: Mapping[str, str]) -> bool:
    return any(
        _amount(declared.get(name, ""), 16) <= _TOO_SMALL
        for name in ("width", "height", "max-width", "max-height")
    )


def _amount(value: str, otherwise: float) -> float:
    """Pixels of "-9999px", "0", "0.5em" (16 to the em); `otherwise` for words and shares of something unknown."""
    match = _NUMBER.match(value)
    if match is None or not any(map(str.isdigit, match[0])):
        return otherwise
    amount, unit = float(match[0]), value[match.end() :].strip()
    if unit in {"em", "rem", "ch", "ex"}:
        return amount * 16
    if unit == "%":
        return amount * 10 if amount <= 0 else otherwise
    return amount


def _background(declared: Mapping[str, str]) -> str | None:
    return declared.get("background-color", declared.get("background"))


def _list_hiding(sheets: Iterable[str]) -> Iterator[tuple[_Step, ...]]:
    for sheet in sheets:
        for selectors, declarations in _list_rules(_CSS_COMMENT.sub("", sheet)):
            if effect_of(declarations) is Effect.HIDDEN:
                yield from filter(None, map(_read_selector, selectors.split(",")))


def _list_rules(sheet: str) -> Iterator[tuple[str, str]]:
    """(selectors, declarations) of the rules that hold on every reader's screen."""
    open_blocks: list[str] = []
    after = 0
    for brace in _BRACE.finditer(sheet):
        between = sheet[after : brace.start()]
        after = brace.end()
        if brace[0] == "{":
            open_blocks.append(between.strip().rpartition(";")[2].strip())
        elif open_blocks:
            selectors = open_blocks.pop()
            if not any(word in block for block in open_blocks[:3] for word in _ELSEWHERE):
                yield selectors, between


def _read_selector(text: str) -> tuple[_Step, ...]:
    """() for a selector with conditions that a reader cannot judge: ":hover", "[…]", "::before"."""
    steps = []
    for word in text[:300].replace(">", " ").split():
        compound = _COMPOUND.fullmatch(word)
        if compound is None:
            return ()
        tag = (compound[1] or "").lower().strip("*")
        steps.append(_Step(tag, frozenset(re.findall(r"[.#][\w-]+", compound[2]))))
    return tuple(steps[:8])


def _marks_of(attributes: Mapping[str, str]) -> frozenset[str]:
    """Classes and the id, written as a style sheet writes them."""
    marks = {f".{name}" for name in attributes.get("class", "").split()}
    if "id" in attributes:
        marks.add("#" + attributes["id"].strip())
    return frozenset(marks)


def _is_like(element: _Step, step: _Step) -> bool:
    return step.tag in {"", element.tag} and step.marks <= element.marks

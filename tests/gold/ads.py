"""The gold ads: one JSON object a line, with the truth that a careful person reads in it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

HERE = Path(__file__).parent
OPEN = tuple(
    HERE / f"open_{part}.jsonl"
    for part in ("numbers", "fields", "long", "second", "third", "fourth", "fifth")
)
HELD_OUT = HERE / "held_out.jsonl"  # not there between the scoring of one and the writing of the next
DAY = "2026-11-22"  # of ads that name none: regions carry dates, so the day must not move
DOOR_KEYS = ("id", "text", "html", "title", "area", "country")


@dataclass(frozen=True, slots=True)
class GoldAd:
    """`truth` holds what is judged: a missing key is not, None means not stated."""

    id: str
    profile: str
    styles: tuple[str, ...]
    hard: bool
    record: dict[str, Any]
    truth: dict[str, Any]


def load_gold(files: Iterable[Path]) -> list[GoldAd]:
    return [
        as_gold(json.loads(line))
        for file in files
        for line in file.read_text(encoding="utf-8").splitlines()
        if line.strip()
    ]


def as_gold(found: dict[str, Any]) -> GoldAd:
    record = {key: found[key] for key in DOOR_KEYS if found.get(key) is not None}
    return GoldAd(
        id=found["id"],
        profile=found.get("profile", "kompetencecenter"),
        styles=tuple(found.get("styles", ())),
        hard=bool(found["hard"]),
        record=record | {"date": found.get("date") or DAY},
        truth=found["truth"],
    )

"""What the reading of numbers remembers of the words it has met."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.reading.numbers import runs as number_runs
from pipeline.reading.numbers.runs import list_runs
from pipeline.reading.wording import read_wording

if TYPE_CHECKING:
    import pytest


def test_no_phone_number_is_remembered() -> None:
    wording = read_wording("Ring til sara22334455 eller 33445566")

    runs = list(list_runs(wording, "45"))

    assert runs
    assert not [word for word in number_runs._most_digits if len(word) > 3 and not word.isalpha()]


def test_words_are_forgotten_before_they_grow_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(number_runs, "_MOST_REMEMBERED", 3)
    number_runs._most_digits.clear()

    list(list_runs(read_wording("hej jeg hedder anna og er sød"), "45"))

    assert len(number_runs._most_digits) <= 3

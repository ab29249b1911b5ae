"""Whether a third person tells that the one advertised is under 18: "she is in my daughter's class", "remove it, she is 15"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.reading.reported_words import (
    CHILD_TOLD,
    CLASSES,
    REPORTED,
    REPORTS,
    TOLD,
    TOLD_OUTRIGHT,
)
from pipeline.reading.word_rules import WordRules

if TYPE_CHECKING:
    from pipeline.reading.wording import Span, Wording

_TOLD: Final = WordRules(CLASSES, TOLD)
_REPORTS: Final = WordRules(CLASSES, REPORTS)


def list_reported_minor(wording: Wording) -> list[Span]:
    """What is told outright, and what means a child only where the text reports an ad or whom it shows."""
    if not (told := _TOLD.find(wording)):
        return []
    heeded = {TOLD_OUTRIGHT}
    if any(hit.meaning == CHILD_TOLD for hit in told) and any(
        hit.meaning == REPORTED for hit in _REPORTS.find(wording)
    ):
        heeded.add(CHILD_TOLD)
    return [wording.span(hit.first, hit.last) for hit in told if hit.meaning in heeded]

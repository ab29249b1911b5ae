"""Whether somebody else than the one who offers writes or arranges, by who is "I" and who is "she" in a text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.speaker_words import (
    ANOTHER_ARRANGES,
    ANOTHER_OFFERS,
    CLASSES,
    RULES,
    WRITER_ARRANGES,
    WRITER_OFFERS,
)
from pipeline.word_rules import WordRules
from pipeline.wording import word_set

if TYPE_CHECKING:
    from pipeline.wording import Span, Wording

_TOLD: Final = WordRules(CLASSES, RULES)
_FIRST_PERSON: Final = word_set(
    "jeg jag ich i mig meg mej me mich mir my min mit mitt mein meine mnie mój moja eu mine mea yo mí"
)


def list_speaking_for_another(wording: Wording) -> list[Span]:
    """Where the writer arranges for another who offers, or another arranges for a writer who offers."""
    told: dict[str, list[Span]] = {}
    for hit in _TOLD.find(wording):
        told.setdefault(hit.meaning, []).append(wording.span(hit.first, hit.last))
    if ANOTHER_OFFERS in told and WRITER_OFFERS not in told:
        return told.get(WRITER_ARRANGES, [])
    if ANOTHER_OFFERS not in told and not _FIRST_PERSON.isdisjoint(wording.words):
        return told.get(ANOTHER_ARRANGES, [])
    return []

"""Whether somebody else than the one who offers writes or arranges, by who is "I" and who is "she" in a text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.reading.speaker_words import (
    ANOTHER_ARRANGES,
    ANOTHER_OFFERS,
    ARRANGED,
    CLASSES,
    OFFERED,
    WRITER_ARRANGES,
    WRITER_OFFERS,
)
from pipeline.reading.word_letters import list_words
from pipeline.reading.word_rules import WordRules
from pipeline.reading.wording import word_set

if TYPE_CHECKING:
    from pipeline.reading.wording import Span, Wording

_ARRANGED: Final = WordRules(CLASSES, ARRANGED)
_OFFERED: Final = WordRules(CLASSES, OFFERED)
_OTHERS: Final = frozenset(
    list_words(
        f"{CLASSES['RELATION']} her hendes hennes ihr ihre jej ei {CLASSES['SHE']} {CLASSES['HIM']} er"
    )
) - word_set("er on i her de man son el")
_FIRST_PERSON: Final = word_set(
    "jeg jag ich i mig meg mej me mich mir my min mit mitt mein meine mnie mój moja eu mine mea yo mí"
)


def list_speaking_for_another(wording: Wording) -> list[Span]:
    """Where the writer arranges for another who offers, or another arranges for a writer who offers."""
    if _OTHERS.isdisjoint(wording.words) or not (arranged := _ARRANGED.find(wording)):
        return []
    offered = {hit.meaning for hit in _OFFERED.find(wording)}
    if ANOTHER_OFFERS in offered:
        arranges = None if WRITER_OFFERS in offered else WRITER_ARRANGES
    else:
        arranges = None if _FIRST_PERSON.isdisjoint(wording.words) else ANOTHER_ARRANGES
    return [wording.span(hit.first, hit.last) for hit in arranged if hit.meaning == arranges]

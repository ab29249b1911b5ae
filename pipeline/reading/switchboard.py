"""Whether somebody else than the advertiser answers: a receptionist, a phone attendant, a shared phone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.reading.switchboard_words import CLASSES, RULES, THAI
from pipeline.reading.thai_words import ThaiWords
from pipeline.reading.word_rules import WordRules
from pipeline.reading.wording import Told

if TYPE_CHECKING:
    from pipeline.reading.wording import Wording

_TOLD: Final = WordRules(CLASSES, RULES)
_THAI: Final = ThaiWords(THAI)


def read_switchboard(wording: Wording) -> Told[bool]:
    told = [hit for hit in _TOLD.find(wording) if hit.meaning]
    thai = [where for answers, where in _THAI.find(wording) if answers]
    return Told(bool(told or thai), (*wording.spans(told), *thai))

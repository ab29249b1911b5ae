"""Whether somebody else than the advertiser answers: a receptionist, a phone attendant, a shared phone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.reading.switchboard_words import ANSWERED, AT_HOTEL, CLASSES, DESK, RULES, THAI
from pipeline.reading.thai_words import ThaiWords
from pipeline.reading.word_rules import WordRules
from pipeline.reading.wording import Told

if TYPE_CHECKING:
    from pipeline.reading.wording import Wording

_TOLD: Final = WordRules(CLASSES, RULES)
_THAI: Final = ThaiWords(THAI)


def read_switchboard(wording: Wording) -> Told[bool]:
    told = _TOLD.find(wording)
    # the desk in an ad for hotels is the hotel's
    desks = not any(hit.meaning == AT_HOTEL for hit in told)
    told = [hit for hit in told if hit.meaning == ANSWERED or (desks and hit.meaning == DESK)]
    thai = [where for answers, where in _THAI.find(wording) if answers]
    return Told(bool(told or thai), (*wording.spans(told), *thai))

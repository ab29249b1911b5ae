"""Whether somebody else than the advertiser answers: a receptionist, a phone attendant, a shared phone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.reading.answered import is_answered_no
from pipeline.reading.speaker import list_speaking_for_another
from pipeline.reading.switchboard_words import (
    ANSWERED,
    ASKED_FOR,
    AT_HOTEL,
    CLASSES,
    COUPLE,
    DESK,
    HERSELF,
    NAMED,
    NOT_TO_CALL,
    RULES,
    THAI,
    WE_ANSWER,
)
from pipeline.reading.thai_words import ThaiWords
from pipeline.reading.word_rules import WordRules
from pipeline.reading.wording import Told, word_set

if TYPE_CHECKING:
    from pipeline.reading.wording import Found, Wording

_TOLD: Final = WordRules(CLASSES, RULES)
_THAI: Final = ThaiWords(THAI)
_NEAR: Final = 8  # words between a number that is not to be called and whose it is
_ME: Final = word_set("jeg eg jag ich mig meg mej mich mir my me min mit mitt mein meine")


def read_switchboard(wording: Wording) -> Told[bool]:
    told = _TOLD.find(wording)
    told = _list_answering(told, wording) if told else told
    thai = [where for answers, where in _THAI.find(wording) if answers]
    # who arranges for another also takes her calls
    speaking = () if told or thai else list_speaking_for_another(wording)
    return Told(bool(told or thai or speaking), (*wording.spans(told), *thai, *speaking))


def _list_answering(told: list[Found[str]], wording: Wording) -> list[Found[str]]:
    """Those that tell of somebody who answers, in an ad that tells all of these."""
    meanings = {hit.meaning for hit in told}
    heeded = {ANSWERED, ASKED_FOR}
    if (
        HERSELF not in meanings
    ):  # who answers herself only speaks of attendants: those she had, those others have
        heeded.add(NAMED)
        if AT_HOTEL not in meanings:  # the desk in an ad for hotels is the hotel's
            heeded.add(DESK)
    if COUPLE not in meanings:  # two who offer together answer as they are
        heeded.add(WE_ANSWER)
    denied = [hit for hit in told if hit.meaning == NOT_TO_CALL]
    return [
        hit
        for hit in told
        if hit.meaning in heeded
        and not (hit.meaning == ASKED_FOR and _is_advertiser(wording, hit))
        and not any(_is_near(wording, hit, number) for number in denied)
        and not is_answered_no(wording, hit)
    ]


def _is_near(wording: Wording, hit: Found[str], number: Found[str]) -> bool:
    first, last = min(hit, number), max(hit, number)
    if last.first - first.last > _NEAR:
        return False
    return "\n" not in wording.plain[wording.starts[first.first] : wording.starts[last.first]]


def _is_advertiser(wording: Wording, asked: Found[str]) -> bool:
    """As in "ask for Gry. Come home to me" and "Jasmine, 9 to 5 … ask for Jasmine"."""
    words = wording.words
    return words.count(words[asked.last]) > 1 or not _ME.isdisjoint(words) or "I" in wording.cased

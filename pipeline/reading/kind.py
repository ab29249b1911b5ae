"""Where the advertiser and the client meet, as the ad says or implies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.reading.answered import is_answered_no
from pipeline.reading.kind_words import CLASSES, FIELD, RULED_OUT, RULES, THAI
from pipeline.reading.thai_words import ThaiWords
from pipeline.reading.word_rules import WordRules
from pipeline.reading.wording import Phrases, Told, phrase_table, read_wording
from register.words import Kind

if TYPE_CHECKING:
    from pipeline.reading.kind_words import Says
    from pipeline.reading.wording import Found, Wording

_TOLD: Final = WordRules(CLASSES, RULES)
_THAI: Final = ThaiWords(THAI)
_FIELD: Final = Phrases(
    {phrase: kind for kind, words in FIELD for phrase in phrase_table(kind, words)},
)
# she who does not do the one does the other, where an ad says no more and rules out no more
_INSTEAD: Final = {Kind.ESCORT: Kind.PRIVATE, Kind.PRIVATE: Kind.ESCORT}


def read_kind(wording: Wording, field: str = "") -> Told[Kind]:
    """The page's own category where it says one; else the first kind that the text says, else implies."""
    if field:
        named = _FIELD.find(read_wording(field[:300]))
        if named:
            return Told(named[0].meaning)
    told = [_heed_answer(hit, wording) for hit in _TOLD.find(wording)]
    clearest = _find_clearest(told) if told else None
    if clearest is not None:
        return Told(clearest.meaning.kind, wording.spans([clearest]))
    ruled_out = {hit.meaning.kind for hit in told if hit.meaning.strength == RULED_OUT}
    for hit in told:
        instead = _INSTEAD.get(hit.meaning.kind)
        if hit.meaning.strength == RULED_OUT and instead and instead not in ruled_out:
            return Told(instead, wording.spans([hit]))
    return next((Told(kind, (where,)) for kind, where in _THAI.find(wording) if kind), Told(Kind.UNKNOWN))


def _heed_answer(hit: Found[Says], wording: Wording) -> Found[Says]:
    """What is asked and denied, or named in a form and denied, is ruled out."""
    if hit.meaning.strength > RULED_OUT and is_answered_no(wording, hit):
        return hit._replace(meaning=hit.meaning._replace(strength=RULED_OUT))
    return hit


def _find_clearest(told: list[Found[Says]]) -> Found[Says] | None:
    """The first of those that say most clearly what is not ruled out elsewhere in the ad."""
    ruled_out = [hit.meaning.kind for hit in told if hit.meaning.strength == RULED_OUT]
    said = [hit for hit in told if hit.meaning.strength > RULED_OUT and hit.meaning.kind not in ruled_out]
    return max(said, key=_strength_of, default=None)


def _strength_of(hit: Found[Says]) -> int:
    return hit.meaning.strength

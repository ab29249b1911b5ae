"""Who offers: a woman, a man, a couple, a trans person. Never whom she or he receives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.reading.advertises_words import CALLED, CLASSES, FIELD, RULES, STATED, THAI, Offers
from pipeline.reading.answered import is_answered_no
from pipeline.reading.thai_words import ThaiWords
from pipeline.reading.told_names import find_told_name
from pipeline.reading.word_rules import WordRules
from pipeline.reading.wording import Phrases, Told, phrase_table, read_wording
from register.words import Advertises

if TYPE_CHECKING:
    from pipeline.reading.wording import Span, Wording

_TOLD: Final = WordRules(CLASSES, RULES)
_THAI: Final = ThaiWords(THAI)
_FIELD: Final = Phrases({phrase: who for who, words in FIELD for phrase in phrase_table(who, words)})


def read_advertises(wording: Wording, field: str = "") -> Told[Advertises]:
    """The page's own category where it says one; else what the text says of who offers; else a given name."""
    if field:
        named = [(Offers(hit.meaning, STATED), (0, 0)) for hit in _FIELD.find(read_wording(field[:300]))]
        if named:
            return Told(_find_clearest(named)[0].who)
    told = [
        (hit.meaning, wording.span(hit.first, hit.last))
        for hit in _TOLD.find(wording)
        if hit.meaning.strength and not is_answered_no(wording, hit)
    ]
    told += [hit for hit in _THAI.find(wording) if hit[0].strength]
    if not told:
        name = find_told_name(wording)
        return Told(name[0], (name[1],)) if name else Told(Advertises.UNKNOWN)
    offers, where = _find_clearest(told)
    return Told(offers.who, (where,))


def _find_clearest(told: list[tuple[Offers, Span]]) -> tuple[Offers, Span]:
    """A "trans woman" is trans, "we are a couple, she …" a couple; otherwise the first of what is told clearest."""
    said = [offers.who if offers.strength >= CALLED else None for offers, _ in told]
    for who in (Advertises.TRANS, Advertises.COUPLE):
        if who in said:
            return told[said.index(who)]
    return max(told, key=_strength_of)


def _strength_of(told: tuple[Offers, Span]) -> int:
    return told[0].strength

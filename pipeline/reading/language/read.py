"""The language most of a text's words are in: each word votes for the languages it is at home in.

Words that no table knows vote by their pieces, but only where the others leave it close.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise, repeat
from typing import TYPE_CHECKING, Final

from pipeline.reading.language.tables import HOME, LANGUAGES, letter_weights, load_pieces, load_words, unpack
from pipeline.reading.wording import Told, fold, word_set

if TYPE_CHECKING:
    from pipeline.reading.wording import Wording

_MOST_WORDS = 400
_MOST_REMEMBERED, _LONGEST_REMEMBERED = 50_000, 30  # words; letters of one
_MOST_CHARACTERS = 4000
_LATIN = re.compile(r"[^\W\d_]")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_THAI = re.compile(r"[\u0e00-\u0e7f]")
_OTHER_SCRIPT = re.compile(r"[\u0370-\u052f\u0590-\u0dff\u0e80-\u1cff\u3040-\ud7ff]")
_FOREIGN = re.compile(r"[\u0370-\u052f\u0590-\u1cff\u3040-\ud7ff]")
_THAI_WORD, _LATIN_WORD = 3.5, 5.0  # letters; Thai writes no spaces, so its words are counted by their length

_CLEAR: Final = 3 * HOME  # so far ahead, nothing else need be asked
_LEAST: Final = HOME / 2  # what no text without words reaches
_PIECE: Final = 0.2  # three letters beside a whole word
_LETTER: Final = 2.0
_MOST_LETTERS = 12
_SENTENCE, _AT_HOME = 7, 0.42  # words; the share of them that even a terse ad of a known language knows
_EXPECTED: Final = 2.0
# where the words of two languages are the same, the land decides
_LANDS: Final = {
    "DK": word_set("danmark dansk danske dkk koebenhavn kbh aarhus odense aalborg 45 mobilepay"),
    "NO": word_set("norge norsk norske nok oslo bergen trondheim stavanger 47 vipps"),
    "SE": word_set("sverige svensk svenska sek stockholm goeteborg malmoe 46 swish"),
}
_NORDIC: Final = tuple(LANGUAGES.index(language) for language in ("da", "nb", "sv"))
_ENGLISH: Final = LANGUAGES.index("en")
_SPOKEN: Final = {"DK": "da", "NO": "nb", "SE": "sv"}

_LOCAL: Final = word_set(
    "kr kl tlf privat kroner mobil nr"
)  # too little to tell two languages of the North apart

_words: Final = load_words()
_letters: Final = letter_weights()


class _Votes(dict[str, int]):
    """What the words of ads vote for: few of all that are known, close together and so quicker to reach."""

    def __missing__(self, word: str) -> int:
        votes = _words.get(word, 0)
        if len(word) <= _LONGEST_REMEMBERED:
            if len(self) >= _MOST_REMEMBERED:
                self.clear()
            self[word] = votes
        return votes


_votes: Final = _Votes()


def read_language(wording: Wording, field: str = "", country: str = "") -> Told[str]:
    """ISO 639-1, or "" when nothing tells. `country` of the ad decides where two languages write the same."""
    words = wording.words[:_MOST_WORDS]
    foreign = "" if wording.plain.isascii() else _of_script(wording)
    if foreign:
        return Told(foreign if foreign in {*LANGUAGES, "th"} else _of_field(field))
    scores: list[float] = [*unpack(sum(filter(None, map(_votes.__getitem__, words))))]
    if "I" in wording.plain and "I" in wording.cased:
        _hear_pronoun(scores, wording.cased, words)
    first, second = sorted(scores)[:-3:-1]
    if first - second < _CLEAR:
        _take_back_minutes(scores, words)
        uncapitalised = [word for word in wording.cased[:_MOST_WORDS] if not word.istitle() or len(word) < 2]
        if _is_strange(uncapitalised, first):
            return Told(_of_field(field))
        _add_pieces(scores, uncapitalised)
        _add_letters(scores, uncapitalised)
        _add_country(scores, country)
        first, second = sorted(scores)[:-3:-1]
    if first < _LEAST:
        told = not _LOCAL.isdisjoint(words)
        return Told(_of_field(field) or (_SPOKEN.get(country, "") if told else ""))
    if first - second < 1:
        return Told(_decide(scores, words, field, country))
    return Told(LANGUAGES[scores.index(first)])


def _is_strange(words: list[str], first: float) -> bool:
    """A language that no table has: of a sentence's words, hardly any is at home in any one."""
    telling = sum(word.isalpha() and len(word) > 1 and _words.get(word, 1) != 0 for word in map(fold, words))
    return telling >= _SENTENCE and first < _AT_HOME * HOME * telling


def _hear_pronoun(scores: list[float], cased: list[str], words: list[str]) -> None:
    """An English "I" is no Nordic "i" where the word behind it is English: "I am", "I'll", "I can"."""
    following = [word for before, word in zip(cased, words[1:], strict=False) if before == "I"]
    heard = sum(_is_rather_english(_words.get(word, 0)) for word in following) * HOME
    for at in _NORDIC:
        scores[at] -= heard
    scores[_ENGLISH] += heard


@lru_cache(maxsize=1024)
def _is_rather_english(packed: int) -> bool:
    votes = unpack(packed)
    return votes[_ENGLISH] > max(votes[at] for at in _NORDIC)


def _add_pieces(scores: list[float], words: list[str]) -> None:
    table, total = _pieces(), 0
    for word in map(fold, words):
        if word not in _words and word.isalpha() and len(word) > 3:
            bounded = f"^{word[:30]}$"
            total += sum(table.get(bounded[at : at + 3], 0) for at in range(len(bounded) - 2))
    for at, score in enumerate(unpack(total)):
        scores[at] += score * _PIECE


def _add_letters(scores: list[float], words: list[str]) -> None:
    odd = _NOT_ASCII.findall("".join(words))
    if odd:
        for at, count in enumerate(unpack(sum(map(_letters.get, odd, repeat(0))))):
            scores[at] += min(count, _MOST_LETTERS) * _LETTER


def _take_back_minutes(scores: list[float], words: list[str]) -> None:
    """Behind a number "min" is no Nordic or Spanish "my"."""
    if "min" in words:
        count = sum(word == "min" and before.isdigit() for before, word in pairwise(words))
        for at, vote in enumerate(unpack(_words["min"])):
            scores[at] -= count * vote


def _add_country(scores: list[float], country: str) -> None:
    """A slight expectation, which one word outvotes."""
    spoken = _SPOKEN.get(country)
    if spoken is not None and max(scores) >= _LEAST:
        scores[LANGUAGES.index(spoken)] += _EXPECTED


def _decide(scores: list[float], words: list[str], field: str, country: str) -> str:
    """Between languages that are level: the page's own word, the land that the text names, the land of the ad."""
    best = max(scores)
    level = [language for language, score in zip(LANGUAGES, scores, strict=True) if best - score < 1]
    named = [_SPOKEN[land] for land, its_words in _LANDS.items() if not its_words.isdisjoint(words)]
    for language in (_of_field(field), *named, _SPOKEN.get(country, "")):
        if language in level:
            return language
    return level[0]


def _of_script(wording: Wording) -> str:
    """Where most words are Thai: "th"; where most letters are of a script we do not read: "other"; else nothing."""
    plain = wording.plain[:_MOST_CHARACTERS]
    if _FOREIGN.search(plain) is None:
        return ""
    thai, other = len(_THAI.findall(plain)), len(_OTHER_SCRIPT.findall(plain))
    latin = len(_LATIN.findall(plain)) - thai - other
    if thai / _THAI_WORD > max(latin, other) / _LATIN_WORD:
        return "th"
    return "other" if other > latin else ""


def _of_field(field: str) -> str:
    code = field.strip().lower()[:2]
    return code if code in LANGUAGES or code == "th" else ""


@lru_cache(maxsize=1)
def _pieces() -> dict[str, int]:
    return load_pieces()

"""Names that only their place in a text tells: words that are names as well, and names that no list has."""

from __future__ import annotations

import re
from itertools import compress
from typing import TYPE_CHECKING, Final

from pipeline.reading.given_names import TOLD_NAMES, UNISEX
from pipeline.reading.wording import word_set
from register.words import Advertises

if TYPE_CHECKING:
    from pipeline.reading.wording import Span, Wording

# a name follows these, when it is written with a capital
_INTRODUCES: Final = word_set(
    "hos bei hilsen hilsner hils kh mvh vh vv hedder heder hetter heter heisse heiße heiss navn name named called til ved am bin soy "
    "jestem sunt imie llamo cheama kisses regards gruss gruesse knus kram klem xoxo deres love ring kontakt call ask for "
    "nach spoerg"
)
_BEFORE_PLACES: Final = word_set("til ved nach am for bei")
_SELF: Final = {
    ("kald", "mig"),
    ("kall", "meg"),
    ("kalla", "mig"),
    ("call", "me"),
    ("nenn", "mich"),
    ("ring", "til"),
    ("frag", "nach"),
    ("fragen", "nach"),
    ("ask", "for"),
    ("jeg", "er"),
    ("jej", "er"),
    ("jeg", "hedde"),
    ("jag", "aer"),
    ("ich", "bin"),
    ("i", "m"),
}
# and these follow a name that begins a sentence
_DOES: Final = word_set(
    "visits from fra er is aer ist kommer tager tar modtager empfaengt besucht bor wohnt lives here her paa svarer vil jeg jag ich you du "
    "har has tilbyder offers wieder back tilbage"
)
_MONTHS: Final = word_set("april may maj mai june juni july juli august summer")  # nobody in "April i Odense"
# how names end that women bear, and those that men bear, where it is certain that it is a name
_WOMANS: Final = re.compile(
    r"\w+(?:a|ette|ine|ille|inde|otte|rid|hild|rethe|ie|y|i|ynn|elle|isse|ene|ser|rle)"
)
_MANS: Final = re.compile(r"\w{2,}(?:o|us|ert|olf|ulf|fred|bjoern|mund|slaw|rik|sten|ard|dre|ian|bert)")
_NO_NAMES: Final = word_set("die sie wie alle eine meine keine seine deine bitte heute")
_AGES: Final = frozenset(map(str, range(18, 80)))
_UNISEX: Final = word_set(UNISEX)
_JOINING: Final = (" ", "-", "@", ".", "/", "_")
_LETTERS_OF_NAME: Final = range(3, 13)


def find_told_name(wording: Wording) -> tuple[Advertises, Span] | None:
    """The first name that an ad introduces itself or signs with, and where it stands."""
    words, cased = wording.words, wording.cased
    for at in compress(range(len(cased)), map(str.istitle, cased)):
        if len(words[at]) == 1:
            continue
        who = TOLD_NAMES.get(words[at]) or _named_by_genitive(words[at])
        if who is not None and (_is_introduced(wording, at) or _stands_alone(wording, at)):
            return who, wording.span(at, at)
        if who is None and _is_introduced(wording, at, surely=True) and (who := _named_by_ending(words[at])):
            return who, wording.span(at, at)
        if who is None and _is_signed(wording, at) and _named_by_ending(words[at]) is Advertises.WOMAN:
            return Advertises.WOMAN, wording.span(at, at)
    return None


def _named_by_genitive(word: str) -> Advertises | None:
    """As in "Lines annonce"."""
    return TOLD_NAMES.get(word[:-1]) if word.endswith("s") else None


def _named_by_ending(word: str) -> Advertises | None:
    if len(word) not in _LETTERS_OF_NAME or word in _UNISEX or word in _NO_NAMES:
        return None
    if _MANS.fullmatch(word):
        return Advertises.MAN
    return Advertises.WOMAN if _WOMANS.fullmatch(word) else None


def _is_introduced(wording: Wording, at: int, *, surely: bool = False) -> bool:
    """As in "privat hos Ea", "hilsen Tor", "jeg er Mille", "v/ Line"; surely not as in "til Gråsten"."""
    if at == 0:
        return False
    before = wording.words[at - 1]
    gap = _gap_before(wording, at)
    if before == "v":
        return gap.strip() == "/"
    if gap != " ":
        return False
    introduces = _INTRODUCES - _BEFORE_PLACES if surely else _INTRODUCES
    return before in introduces or (at > 1 and (wording.words[at - 2], before) in _SELF)


def _stands_alone(wording: Wording, at: int) -> bool:
    """As in "egen lejlighed, Line, 2. sal" and "Crystal visits you", but not "Finn-kode"."""
    before, behind = _gap_before(wording, at), _gap_before(wording, at + 1)
    if before == " " and wording.words[at - 1].isdigit():  # signed behind a number
        before = "\n"
    if before in _JOINING or behind == "-":
        return False
    if behind != " " or wording.words[at + 1] in _DOES:
        return True
    return wording.words[at + 1] == "i" and wording.words[at] not in _MONTHS  # "Mille i Brande"


def _is_signed(wording: Wording, at: int) -> bool:
    """As in "Ring gerne. Nataly" and "Nataly, 38"; places end like men's names too often to be told so."""
    if wording.words[at] in _MONTHS:
        return False
    if at + 1 == len(wording.words):
        return _gap_before(wording, at) not in _JOINING
    return wording.words[at + 1] in _AGES and _gap_before(wording, at + 1) in {" ", ", ", " ("}


def _gap_before(wording: Wording, at: int) -> str:
    """What stands between a word and the one before it; a line's end at the ends of the text."""
    if at == 0 or at >= len(wording.words):
        return "\n"
    return wording.plain[wording.starts[at - 1] + len(wording.cased[at - 1]) : wording.starts[at]]

# ruff: noqa: INP001  a script, run by hand when the tables are made anew
"""Makes the two small tables by which `pipeline.reading.language` tells languages, from the word frequencies of wordfreq.

Run it in an environment that holds wordfreq 3.1 (its data is CC BY-SA 4.0, and so are the tables; the sources it
draws on stand in its README), from the root of the project:

    python tools/make_language_tables.py

A line of a table is a code and the words that have it: one digit for each language, in the order of `LANGUAGES`,
`HOME` where the word is at home and 0 where it is e⁴ times rarer or not known at all.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from collections import Counter, defaultdict
from math import log
from pathlib import Path

from wordfreq import get_frequency_dict

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from pipeline.reading.given_names import GIVEN_NAMES  # noqa: E402  found only with the root on the path
from pipeline.reading.language.tables import HOME, LANGUAGES  # noqa: E402  see above
from pipeline.reading.wording import fold  # noqa: E402  see above

COMMON = 2e-5  # a word of this share is in the table
TELLING = 4e-6  # of these languages also rarer ones: Danish and Norwegian are hard to tell apart
HARD = ("da", "nb")
SMALLEST = 2e-6  # shares below this are chance
BARE = 0.3  # how much rarer a word is written without its marks
FARTHEST = 4.0  # a word can say no more than e⁴ to one
PIECES = 6000
_WORD = re.compile(r"[^\W\d_]+")
_HEADING = """# {what} and how much at home in {languages}; made by tools/make_language_tables.py
# from wordfreq 3.1 by Robyn Speer (CC BY-SA 4.0, https://github.com/rspeer/wordfreq); this table: CC BY-SA 4.0
"""


def main() -> None:
    shares = {language: _shares_of(language) for language in LANGUAGES}
    places = _place_words()
    words = {
        word
        for language, share in shares.items()
        for word, amount in share.items()
        if amount >= (TELLING if language in HARD else COMMON)
    } - GIVEN_NAMES.keys()
    words = {word for word in words if word not in places or max(s[word] for s in shares.values()) > 2e-4}
    _write("words.tsv", "Words", _codes(words, shares, SMALLEST))
    pieces = {language: _pieces_of(share) for language, share in shares.items()}
    telling = Counter({piece: max(p[piece] for p in pieces.values()) for p in pieces.values() for piece in p})
    chosen = {piece for piece, _ in telling.most_common(PIECES)}
    _write("pieces.tsv", "Pieces of three letters", _codes(chosen, pieces, 1e-5))


def _shares_of(language: str) -> Counter[str]:
    """The share of each word, folded as ads are, also of its spelling without marks."""
    share: Counter[str] = Counter()
    for word, amount in get_frequency_dict(language, wordlist="best").items():
        if not _WORD.fullmatch(word):
            continue
        share[fold(word)] += amount
        bare = _without_marks(word)
        if bare not in {word, fold(word)}:
            share[bare] += amount * BARE
    return share


def _without_marks(word: str) -> str:
    word = word.replace("ł", "l").replace("ø", "o").replace("æ", "ae").replace("ß", "ss").replace("đ", "d")
    return "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))


def _pieces_of(share: Counter[str]) -> Counter[str]:
    """How often three letters follow each other, over words rather than over running text."""
    pieces: Counter[str] = Counter()
    for word, amount in share.most_common(25_000):
        bounded = f"^{word}$"
        for at in range(len(bounded) - 2):
            pieces[bounded[at : at + 3]] += amount**0.5
    total = sum(pieces.values())
    return Counter({piece: amount / total for piece, amount in pieces.items()})


def _place_words() -> set[str]:
    words: set[str] = set()
    for table in (ROOT / "pipeline" / "reading" / "area" / "places").glob("*.tsv"):
        for line in table.read_text(encoding="utf-8").splitlines():
            words.update(_WORD.findall(fold(line)))
    return words


def _codes(words: set[str], shares: dict[str, Counter[str]], least: float) -> dict[str, list[str]]:
    codes: dict[str, list[str]] = defaultdict(list)
    for word in sorted(words):
        amounts = [shares[language][word] + least for language in LANGUAGES]
        most = max(amounts)
        code = "".join(str(max(0, round(HOME * (1 + log(amount / most) / FARTHEST)))) for amount in amounts)
        codes[code].append(word)
    return codes


def _write(name: str, what: str, codes: dict[str, list[str]]) -> None:
    lines = [f"{code}\t{' '.join(words)}" for code, words in sorted(codes.items())]
    text = _HEADING.format(what=what, languages=" ".join(LANGUAGES)) + "\n".join(lines) + "\n"
    (ROOT / "pipeline" / "reading" / "language" / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()

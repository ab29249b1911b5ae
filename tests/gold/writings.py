"""The ways people write a phone number so that readers find it and machines do not."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Final, NamedTuple

from gold.spoken import can_say, say_digit, say_number

PAIRS: Final = (2, 2, 2, 2)
GROUPINGS: Final = (PAIRS, PAIRS, PAIRS, (4, 4), (3, 2, 3), (2, 3, 3), (3, 3, 2), (1,) * 8)
SEPARATORS: Final = {
    "dots": (".", " . ", "·", "•", "..."),
    "slashes": ("/", " / ", "\\", "//"),
    "dashes": ("-", "–", "—", "‐", "‑", "‒", "−", " - ", "―", "--"),
    "pipes": ("|", " | ", "¦", "||"),
    "asterisks": ("*", " * ", "**", "✱"),
    "underscores": ("_", "__", " _ "),
    "odd-spaces": ("\u00a0", "\u2009", "\u202f", "\u2003", "   "),
    "zero-width": ("\u200b", "\u200d", "\ufeff", "\u2060", "\u200b \u200b"),
    "commas": (",", ", "),
    "other-signs": ("~", " ~ ", "=", "+", ":", ">", "→", "'"),
    "emoji": ("❤", "🌹", "💋", "⭐", " 🔥 ", "🍀", "📞", "✨"),
}
SCRIPTS: Final = {
    "full-width": "０１２３４５６７８９",
    "arabic-indic": "٠١٢٣٤٥٦٧٨٩",
    "thai": "๐๑๒๓๔๕๖๗๘๙",
    "devanagari": "०१२३४५६७८९",
    "circled": "⓪①②③④⑤⑥⑦⑧⑨",
    "circled-black": "⓿❶❷❸❹❺❻❼❽❾",
    "bold": "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗",
    "double-struck": "𝟘𝟙𝟚𝟛𝟜𝟝𝟞𝟟𝟠𝟡",
    "monospace": "𝟶𝟷𝟸𝟹𝟺𝟻𝟼𝟽𝟾𝟿",
    "superscript": "⁰¹²³⁴⁵⁶⁷⁸⁹",
}
LOOKALIKES: Final = {"0": "OoQ", "1": "lI|", "2": "Z", "5": "S", "8": "B"}


class Written(NamedTuple):
    """A number as it stands in the ad, the style, and whether an ordinary pattern misses it."""

    text: str
    style: str
    hard: bool


def write_easily(rng: Random, e164: str) -> Written:
    country, digits = split_number(e164)
    if country not in {"45", "47"}:
        return Written(*_write_foreign(rng, country, digits), hard=False)
    style, text = rng.choice(
        (
            ("plain", digits),
            ("plain", digits),
            ("2-2-2-2", _group(digits, PAIRS, " ")),
            ("2-2-2-2", _group(digits, PAIRS, " ")),
            (
                "3-2-3" if country == "47" else "4-4",
                _group(digits, (3, 2, 3) if country == "47" else (4, 4), " "),
            ),
            ("plus-prefix", f"+{country} {_group(digits, PAIRS, ' ')}"),
            ("plus-prefix", f"+{country}{digits}"),
        )
    )
    return Written(text, style, hard=False)


def write_hard(rng: Random, e164: str, language: str) -> Written:
    """Any hard way that this number and this language allow."""
    country, digits = split_number(e164)
    if country not in {"45", "47"}:
        return Written(*_write_foreign(rng, country, digits), hard=True)
    ways = [way for way, (_, allowed) in _WAYS.items() if allowed(digits, language)]
    way = rng.choices(ways, [_WEIGHTS.get(way, 1) for way in ways])[0]
    text, style = _WAYS[way][0](rng, digits, language)
    if way != "prefixes" and rng.random() < 0.2:
        prefix = rng.choice(
            (f"+{country} ", f"00{country} ", f"({country}) ", f"(+{country}) ", f"+{country}-")
        )
        return Written(prefix + text, style, hard=True)
    if way == "prefixes":
        text = text.replace("CC", country)
    return Written(text, style, hard=True)


def write_halves(rng: Random, e164: str, language: str) -> tuple[str, str]:
    """A number in two parts, for a sentence that puts words between them."""
    _, digits = split_number(e164)
    at = rng.choice((4, 4, 2, 6))
    first, last = digits[:at], digits[at:]
    if can_say(language) and rng.random() < 0.2:
        return _say_digits(first, language, " "), _say_digits(last, language, " ")
    separator = rng.choice((" ", " ", "", ".", "-"))
    return _group(first, (2,) * (len(first) // 2), separator), _group(
        last, (2,) * (len(last) // 2), separator
    )


def split_number(e164: str) -> tuple[str, str]:
    return e164[1:3], e164[3:]


def _group(digits: str, sizes: tuple[int, ...], separator: str) -> str:
    parts, at = [], 0
    for size in sizes:
        parts.append(digits[at : at + size])
        at += size
    return separator.join(parts)


def _say_digits(digits: str, language: str, separator: str) -> str:
    return separator.join(say_digit(digit, language) for digit in digits)


def _pairs(digits: str) -> list[str]:
    return [digits[at : at + 2] for at in range(0, len(digits), 2)]


def _separated(rng: Random, digits: str, _: str) -> tuple[str, str]:
    style = rng.choice(list(SEPARATORS))
    separator = rng.choice(SEPARATORS[style])
    sizes = rng.choice(GROUPINGS)
    if separator in {":", ","}:
        sizes = PAIRS
    return _group(digits, sizes, separator), style


def _mixed_separators(rng: Random, digits: str, _: str) -> tuple[str, str]:
    signs = [" ", ".", "-", "/", "_", "*", "|", " - ", "–", " . ", "\u00a0"]
    parts = _pairs(digits) if rng.random() < 0.7 else list(digits)
    text = parts[0]
    for part in parts[1:]:
        text += rng.choice(signs) + part
    return text, "mixed-separators"


def _bracketed(rng: Random, digits: str, _: str) -> tuple[str, str]:
    opening, closing = rng.choice(("()", "[]", "{}", "<>", "«»"))
    return "".join(f"{opening}{pair}{closing}" for pair in _pairs(digits)), "bracketed"


def _spaced_digits(rng: Random, digits: str, _: str) -> tuple[str, str]:
    return rng.choice((" ", "  ", "\u2009")).join(digits), "spaced-digits"


def _over_lines(rng: Random, digits: str, _: str) -> tuple[str, str]:
    parts = rng.choice((list(digits), _pairs(digits), [digits[:4], digits[4:]]))
    style = "digit-a-line" if len(parts) == 8 else "split-over-lines"
    return "\n" + "\n".join(parts), style


def _other_script(rng: Random, digits: str, _: str) -> tuple[str, str]:
    script = rng.choice(list(SCRIPTS))
    text = digits.translate(str.maketrans("0123456789", SCRIPTS[script]))
    return _group(text, rng.choice((PAIRS, (8,), (4, 4))), " "), script


def _keycaps(rng: Random, digits: str, _: str) -> tuple[str, str]:
    cap = rng.choice(("\ufe0f\u20e3", "\u20e3"))
    return rng.choice(("", " ")).join(digit + cap for digit in digits), "keycap"


def _words(rng: Random, digits: str, language: str) -> tuple[str, str]:
    spoken = language if rng.random() < 0.85 else "en"
    return _say_digits(digits, spoken, " "), f"digit-words-{spoken}"


def _separated_words(rng: Random, digits: str, language: str) -> tuple[str, str]:
    return _say_digits(
        digits, language, rng.choice(("-", ".", " - ", "/", ", ", "*", "|"))
    ), "digit-words-separated"


def _tens(rng: Random, digits: str, language: str) -> tuple[str, str]:
    separator = rng.choice((" ", " ", ", ", " - "))
    return separator.join(_say_pair(pair, language) for pair in _pairs(digits)), f"tens-words-{language}"


def _mixed_words(rng: Random, digits: str, language: str) -> tuple[str, str]:
    at = set(rng.sample(range(8), rng.choice((2, 3, 4))))
    parts = [say_digit(digit, language) if spot in at else digit for spot, digit in enumerate(digits)]
    return " ".join(parts), "words-and-digits"


def _mixed_tens(rng: Random, digits: str, language: str) -> tuple[str, str]:
    at = set(rng.sample(range(4), rng.choice((1, 2))))
    return " ".join(
        _say_pair(pair, language) if spot in at else pair for spot, pair in enumerate(_pairs(digits))
    ), "tens-and-digits"


def _lookalike(rng: Random, digits: str, _: str) -> tuple[str, str]:
    able = [spot for spot, digit in enumerate(digits) if digit in LOOKALIKES]
    changed = set(rng.sample(able, min(len(able), rng.choice((1, 2, 3)))))
    text = "".join(
        rng.choice(LOOKALIKES[digit]) if spot in changed else digit for spot, digit in enumerate(digits)
    )
    return _group(text, rng.choice((PAIRS, PAIRS, (8,), (4, 4))), " "), "lookalike-letters"


def _prefixes(rng: Random, digits: str, _: str) -> tuple[str, str]:
    prefix = rng.choice(("00CC ", "00CC", "(CC) ", "(+CC) ", "+CC (0)", "+CC(0) ", "+CC-", "CC "))
    if prefix == "CC ":
        return f"+ CC {_group(digits, PAIRS, ' ')}", "prefix"
    return prefix + _group(digits, rng.choice((PAIRS, (8,), (4, 4))), " "), "prefix"


def _joined_by_and(rng: Random, digits: str, language: str) -> tuple[str, str]:
    word = {"da": "og", "nb": "og", "sv": "och", "de": "und", "en": "and"}.get(language, "+")
    return f" {word} ".join(_pairs(digits)), "pairs-joined-by-and"


def _say_pair(pair: str, language: str) -> str:
    if pair[0] == "0":
        return _say_digits(pair, language, " ")
    return say_number(int(pair), language)


def _doubled_words(rng: Random, digits: str, _: str) -> tuple[str, str]:
    parts, at = [], 0
    while at < len(digits):
        twice = digits[at : at + 2] == digits[at] * 2
        parts.append(("double " if twice else "") + say_digit(digits[at], "en"))
        at += 2 if twice else 1
    return rng.choice((" ", ", ")).join(parts), "double-digit-words"


def _always(digits: str, language: str) -> bool:
    return True


def _if_spoken(digits: str, language: str) -> bool:
    return can_say(language) and language != "es"


def _if_doubled(digits: str, language: str) -> bool:
    return language == "en" and any(digits[at] == digits[at + 1] for at in range(7))


def _if_lookalike(digits: str, language: str) -> bool:
    return any(digit in LOOKALIKES for digit in digits)


def _write_foreign(rng: Random, country: str, digits: str) -> tuple[str, str]:
    """Numbers of neighbours as they are written at home, and of others with their prefix."""
    if country == "46":
        rest = f"{digits[2:5]} {digits[5:7]} {digits[7:]}"
        return rng.choice(
            (
                f"0{digits[:2]}-{rest}",
                f"0{digits}",
                f"+46 {digits[:2]} {rest}",
                f"+46 (0){digits[:2]}-{digits[2:]}",
                f"0046 {digits[:2]} {rest}",
            )
        ), "swedish-format"
    if country == "49":
        return rng.choice(
            (
                f"0{digits[:3]} {digits[3:]}",
                f"0{digits[:3]}/{digits[3:]}",
                f"+49 {digits[:3]} {digits[3:]}",
                f"+49 (0){digits[:3]} {digits[3:]}",
                f"0049 {digits[:3]} {digits[3:]}",
            )
        ), "german-format"
    return rng.choice(
        (
            f"+{country} {digits[:3]} {digits[3:6]} {digits[6:]}",
            f"+{country}{digits}",
            f"00{country} {digits}",
        )
    ), "foreign-prefix"


_Way = Callable[[Random, str, str], tuple[str, str]]
_WAYS: Final[dict[str, tuple[_Way, Callable[[str, str], bool]]]] = {
    "separated": (_separated, _always),
    "mixed": (_mixed_separators, _always),
    "bracketed": (_bracketed, _always),
    "spaced": (_spaced_digits, _always),
    "lines": (_over_lines, _always),
    "script": (_other_script, _always),
    "keycaps": (_keycaps, _always),
    "words": (_words, _if_spoken),
    "separated-words": (_separated_words, _if_spoken),
    "tens": (_tens, _if_spoken),
    "mixed-words": (_mixed_words, _if_spoken),
    "mixed-tens": (_mixed_tens, _if_spoken),
    "lookalike": (_lookalike, _if_lookalike),
    "prefixes": (_prefixes, _always),
    "joined": (_joined_by_and, _always),
    "doubled": (_doubled_words, _if_doubled),
}
_WEIGHTS: Final = {
    "separated": 6,
    "script": 2.5,
    "words": 2,
    "tens": 2,
    "mixed": 1.5,
    "lookalike": 2,
    "bracketed": 0.5,
    "joined": 0.5,
}

"""How a generated ad looks: the order of its sentences, its voice, and plain text or a piece of a page."""

from __future__ import annotations

import html
import re
import unicodedata
from typing import TYPE_CHECKING, Final

from gold.contacts import make_number
from gold.draft import FIRST_KEPT, KEPT, Sentence

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from gold.draft import Draft

VOICES: Final = {"as-written": 50, "lower-case": 12, "upper-case": 6, "no-punctuation": 10, "letters-spelled": 4, "no-diacritics": 4, "emoji": 10, "typos": 5}  # fmt: skip
EMOJI: Final = ("💋", "🌸", "❤️", "✨", "😘", "🔥", "🌹", "💕", "☀️", "📞")
PAUSES: Final = re.compile(r"[.,!?;]+(?=\s|$)")
SPELLED: Final = str.maketrans(
    {
        "æ": "ae",
        "ø": "oe",
        "å": "aa",
        "Æ": "Ae",
        "Ø": "Oe",
        "Å": "Aa",
        "ä": "ae",
        "ö": "oe",
        "ü": "ue",
        "ß": "ss",
    }
)
DROPPED: Final = str.maketrans({"ø": "o", "Ø": "O", "æ": "ae", "Æ": "Ae", "ł": "l", "Ł": "L", "ß": "ss"})
DECOYS: Final = (
    '<span style="display:none">{}</span>',
    "<!-- {} -->",
    "<span hidden>{}</span>",
    '<script>var call = "{}";</script>',
    '<p style="visibility: hidden">Tlf. {}</p>',
    "<template>{}</template>",
    '<input type="hidden" name="ref" value="{}">',
)


def lay_out(draft: Draft) -> dict[str, str]:
    """The record's text or html, title and the rest."""
    rng = draft.rng
    sentences = _order(draft)
    voice = _choose_voice(draft)
    spoken = [_speak(rng, sentence, voice) for sentence in sentences]
    record = dict(draft.extra)
    if "title" not in record and draft.chance(0.3):
        record["title"] = rng.choice(draft.pieces["title"]["any"])
    if "title" in record and voice in {"lower-case", "upper-case"}:
        record["title"] = _CHANGES[voice](record["title"])
    if draft.markup or draft.chance(0.08):
        record["html"] = _as_page(draft, spoken)
        draft.mark("html")
    else:
        record["text"] = _fill_in(_join(rng, spoken, voice), draft.kept)
    return record


def _order(draft: Draft) -> list[Sentence]:
    """The opening mostly first, the number mostly last; nothing touches that would run together."""
    rng = draft.rng
    opening, rest = draft.sentences[0], draft.sentences[1:]
    numbers = [sentence for sentence in rest if sentence.role == "number"]
    others = [sentence for sentence in rest if sentence.role != "number"]
    rng.shuffle(others)
    ordered = [opening, *others] if draft.chance(0.85) else [*others, opening]
    for number in numbers:
        at = rng.choice((len(ordered), len(ordered), 0, rng.randint(0, len(ordered))))
        ordered.insert(at, number)
    fillers = list(draft.pieces["filler"]["any"])
    apart = ordered[:1]
    for sentence in ordered[1:]:
        if _runs_together(apart[-1], sentence, draft.kept):
            apart.append(Sentence(rng.choice(fillers), "filler"))
        apart.append(sentence)
    return apart


def _runs_together(first: Sentence, second: Sentence, kept: list[str]) -> bool:
    ends = first.digits_at_ends or _ends_in_digit(first.text, kept)
    begins = second.digits_at_ends or _begins_with_digit(second.text, kept)
    return ends and begins


def _ends_in_digit(text: str, kept: list[str]) -> bool:
    return not _fill_in(text, kept)[-1].isalpha()


def _begins_with_digit(text: str, kept: list[str]) -> bool:
    return not _fill_in(text, kept).strip()[0].isalpha() or bool(KEPT.match(text))


def _choose_voice(draft: Draft) -> str:
    if draft.plain_voice:
        return "as-written"
    voice = draft.rng.choices(list(VOICES), list(VOICES.values()))[0]
    draft.mark(f"voice-{voice}")
    return voice


def _speak(rng: Random, sentence: Sentence, voice: str) -> str:
    text = sentence.text
    if voice == "typos":
        text = _swap_letters(rng, text) if sentence.role == "filler" else text
    elif voice in _CHANGES:
        text = _CHANGES[voice](text)
    elif not text.isupper():
        text = text[:1].upper() + text[1:]
    if voice == "no-punctuation" or text.endswith((".", "!", "?")):
        return text
    return text + rng.choice((".", ".", ".", "!"))


def _drop_marks(text: str) -> str:
    if any("\u0e00" <= character <= "\u0e7f" for character in text):
        return text
    parts = unicodedata.normalize("NFD", text.translate(DROPPED))
    return "".join(part for part in parts if not unicodedata.combining(part))


def _swap_letters(rng: Random, text: str) -> str:
    words = text.split(" ")
    long = [spot for spot, word in enumerate(words) if len(word) > 6 and word.isalpha()]
    if long:
        spot = rng.choice(long)
        at = rng.randrange(1, len(words[spot]) - 2)
        word = words[spot]
        words[spot] = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    return " ".join(words)


def _join(rng: Random, spoken: list[str], voice: str) -> str:
    if voice == "emoji":
        return "".join(
            f"{text} {rng.choice(EMOJI)} " if rng.random() < 0.5 else f"{text} " for text in spoken
        ).strip()
    between = rng.choice((" ", " ", "\n", "\n\n"))
    return between.join(spoken)


def _fill_in(text: str, kept: list[str]) -> str:
    return KEPT.sub(lambda sign: kept[ord(sign[0]) - FIRST_KEPT], text)


def _as_page(draft: Draft, spoken: list[str]) -> str:
    """A fragment of a page: tags around words and digits, decoys that no visitor sees, links."""
    rng = draft.rng
    in_tags = draft.chance(0.3)
    paragraphs = []
    for text in spoken:
        shown = KEPT.sub(lambda sign: _tag(draft.kept[ord(sign[0]) - FIRST_KEPT], in_tags), html.escape(text))
        paragraphs.append(
            rng.choice(("<p>{}</p>", "<div>{}</div>", "{}<br>", "<p><b>{}</b></p>")).format(shown)
        )
    if in_tags:
        draft.mark("digits-in-tags", hard=True)
    if draft.chance(0.4):
        decoy = make_number(rng, "47" if draft.norwegian else "45")[3:]
        paragraphs.insert(rng.randint(0, len(paragraphs)), rng.choice(DECOYS).format(decoy))
        draft.mark("hidden-decoy", hard=True)
    for link in draft.markup:
        paragraphs.insert(rng.randint(0, len(paragraphs)), link)
    return "\n".join(paragraphs)


def _tag(value: str, in_tags: bool) -> str:
    shown = html.escape(value).replace("\n", "<br>")
    if in_tags and value.isascii() and value.isdigit() and len(value) >= 8:
        return "".join(f"<span>{digit}</span>" for digit in value)
    return shown


_CHANGES: Final[dict[str, Callable[[str], str]]] = {
    "lower-case": str.lower,
    "upper-case": str.upper,
    "no-punctuation": lambda text: PAUSES.sub("", text),
    "letters-spelled": lambda text: text.translate(SPELLED),
    "no-diacritics": _drop_marks,
}

"""How an ad reads on a source in a week: the person's sentences in her hand, with today's values in their slots."""

from __future__ import annotations

import re
from random import Random
from typing import TYPE_CHECKING, Final

from gold.writings import write_easily, write_hard

if TYPE_CHECKING:
    from datetime import date

    from following.people import Hand, Person
    from following.phrases import Sentence

PREPOSITION: Final = {"da": "i", "en": "in", "de": "in"}
OR: Final = {"da": "eller", "en": "or", "de": "oder"}
_SLOT: Final = re.compile(r"\{(\w+)\}")
_WHO: Final = re.compile(r"\{(name|age|place|at)\}")


def write_text(
    person: Person, today: date, *, source: str = "", longest: int = 0, numbers: tuple[str, ...] = ()
) -> str:
    """The text of the ad. `longest`: how many sentences the source prints, 0 for all."""
    omitted = person.omits.get(source, set())
    sentences = [sentence for sentence in person.sentences if sentence.key not in omitted]
    if longest:
        sentences = _shorten(sentences, longest)
    if person.passing is not None and not longest:
        sentences = [person.passing, *sentences]
    hand = person.hand
    spoken = [_speak(sentence, person, today, numbers or person.numbers) for sentence in sentences]
    if hand.emoji and not longest:
        spoken = [
            f"{text} {hand.emoji[spot % len(hand.emoji)]}" if spot % 2 == 0 else text
            for spot, text in enumerate(spoken)
        ]
    if hand.sign_off and not longest:
        spoken.append(hand.write(f"{hand.sign_off} {person.name}"))
    return (" " if longest else hand.joined_by).join(spoken)


def write_title(person: Person, title: Sentence, today: date) -> str:
    return person.hand.write(_fill_in(title, person, today, ""))


def words_of(person: Person, today: date) -> list[str]:
    """The words of the ad without its number: what an edit is measured on."""
    omitted = [sentence for sentence in person.sentences if "{number}" not in sentence.text]
    return " ".join(_fill_in(sentence, person, today, "") for sentence in omitted).split()


def write_number(hand: Hand, number: str, language: str) -> str:
    """As this hand always writes it."""
    rng = Random(hand.number_seed)
    written = write_hard(rng, number, language) if hand.hard_number else write_easily(rng, number)
    return written.text


def _shorten(sentences: list[Sentence], longest: int) -> list[Sentence]:
    """The number and, where every word costs, first what says who and where."""
    call = [sentence for sentence in sentences if "{number}" in sentence.text]
    others = [sentence for sentence in sentences if "{number}" not in sentence.text]
    others.sort(key=lambda sentence: not _WHO.search(sentence.text))
    return [*others[: longest - len(call)], *call]


def _speak(sentence: Sentence, person: Person, today: date, numbers: tuple[str, ...]) -> str:
    hand = person.hand
    if "{number}" in sentence.text:
        before, _, after = sentence.text.partition("{number}")
        written = f" {OR[sentence.language]} ".join(
            write_number(hand, number, sentence.language) for number in numbers
        )
        return f"{hand.write(before)}{written}{after}"
    text = hand.write(_fill_in(sentence, person, today, ""))
    return text if text.endswith((".", "!", "?")) else text + hand.end


def _fill_in(sentence: Sentence, person: Person, today: date, number: str) -> str:
    values = {
        "name": person.name,
        "age": str(person.age),
        "place": person.place,
        "at": f"{PREPOSITION[sentence.language]} {person.place}",
        "hours": person.hours,
        "price": str(person.price),
        "price2": str(person.price * 2 - 100),
        "today": f"{today.day}/{today.month}",
        "number": number,
    }
    return _SLOT.sub(lambda slot: values[slot[1]], sentence.text)

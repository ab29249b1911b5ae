"""Edits of an ad: how much of its wording changes is asked for, and measured on the words themselves."""

from __future__ import annotations

from dataclasses import replace
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final

from following.phrases import LANGUAGES, draw, list_words, names
from following.wording import words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from random import Random

    from following.people import Person
    from following.phrases import Sentence

BANDS: Final = ((0.0, 0.0), (0.0, 0.1), (0.1, 0.25), (0.25, 0.4))
_TRIES: Final = 40
_SUBJECTS: Final = ("own", "common", "gold:filler.any", "gold:receives.any")


def share_changed(before: Sequence[str], after: Sequence[str]) -> float:
    """The share of words that do not stand in both texts in the same order, 0 to 1, of the longer one."""
    if not before and not after:
        return 0.0
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    kept = sum(block.size for block in matcher.get_matching_blocks())
    return 1 - kept / max(len(before), len(after))


def edit_text(rng: Random, person: Person, band: tuple[float, float], today: date, group: str = "") -> float:
    """Change the person's wording until the share changed lies in the band, and return that share.

    No step is kept that would lead above the band; a short text may end below it. `group`: where new
    sentences come from, for a market in which all write alike.
    """
    least, most = band
    before = words_of(person, today)
    share = 0.0
    if most == 0:
        return share
    for _ in range(_TRIES):
        kept, name = list(person.sentences), person.name
        rng.choice(_STEPS)(rng, person, group)
        changed = share_changed(before, words_of(person, today))
        if changed > most:
            person.sentences, person.name = kept, name
            continue
        share = changed
        if share > least and rng.random() < 0.5:
            break
    return share


def _pick(rng: Random, person: Person) -> int:
    """A sentence without the number."""
    return rng.choice([at for at, one in enumerate(person.sentences) if "{number}" not in one.text])


def _is_short(person: Person) -> bool:
    return len(person.sentences) <= 3


def _drop_sentence(rng: Random, person: Person, _group: str) -> None:
    if not _is_short(person):
        person.sentences.pop(_pick(rng, person))


def _replace_sentence(rng: Random, person: Person, group: str) -> None:
    person.sentences[_pick(rng, person)] = _new_sentence(rng, person, group)


def _add_sentence(rng: Random, person: Person, group: str) -> None:
    person.sentences.insert(rng.randint(0, len(person.sentences)), _new_sentence(rng, person, group))


def _move_sentence(rng: Random, person: Person, _group: str) -> None:
    moved = person.sentences.pop(_pick(rng, person))
    person.sentences.insert(rng.randint(0, len(person.sentences)), moved)


def _translate_sentence(rng: Random, person: Person, _group: str) -> None:
    at = _pick(rng, person)
    language = rng.choice([one for one in LANGUAGES if one != person.sentences[at].language])
    person.sentences[at] = person.sentences[at].translated(language)


def _replace_word(rng: Random, person: Person, _group: str) -> None:
    _change_words(
        rng,
        person,
        lambda words, at: [*words[:at], rng.choice(list_words(_language(person))), *words[at + 1 :]],
    )


def _drop_word(rng: Random, person: Person, _group: str) -> None:
    _change_words(rng, person, lambda words, at: [*words[:at], *words[at + 1 :]])


def _swap_words(rng: Random, person: Person, _group: str) -> None:
    _change_words(
        rng, person, lambda words, at: [*words[:at], *reversed(words[at : at + 2]), *words[at + 2 :]]
    )


def _change_name(rng: Random, person: Person, _group: str) -> None:
    if rng.random() < 0.1:
        person.name = rng.choice(names())


def _change_words(rng: Random, person: Person, change: Callable[[list[str], int], list[str]]) -> None:
    """Change one plain word of a sentence; slots and the call stay."""
    spot = _pick(rng, person)
    words = person.sentences[spot].text.split(" ")
    plain = [at for at, word in enumerate(words) if "{" not in word]
    if len(words) > 2 and plain:
        person.sentences[spot] = replace(
            person.sentences[spot], text=" ".join(change(words, rng.choice(plain)))
        )


def _new_sentence(rng: Random, person: Person, group: str) -> Sentence:
    return draw(rng, _language(person), group or rng.choice(_SUBJECTS))


def _language(person: Person) -> str:
    return person.languages[0]


_STEPS: Final = (
    _drop_sentence, _replace_sentence, _add_sentence, _move_sentence, _translate_sentence,
    _replace_word, _replace_word, _drop_word, _swap_words, _change_name,
)  # fmt: skip

"""The styles of market: what the ads of a whole market are made of, since no two markets write alike.

free: every advertiser has a voice of her own. poor: all ads are made of a few dozen sentences and fields. templates:
most fill in what a site offers. terse: a line or two. mixed: two or three languages in one ad.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from following.phrases import GOLD_GROUPS, LANGUAGES, draw, draw_template, list_group

if TYPE_CHECKING:
    from random import Random

    from following.people import Person
    from following.phrases import Sentence

STYLES: Final = ("free", "poor", "templates", "terse", "mixed")
FIELDS: Final = (16, 17, 18, 19)  # prices, age, name and place among the common sentences


@dataclass(frozen=True, slots=True)
class Recipe:
    """How many sentences of each sort an ad gets: (least, most). `template`: share made from one."""

    own: tuple[int, int]
    gold: tuple[int, int]
    common: tuple[int, int]
    template: float


RECIPES: Final = {
    "free": Recipe(own=(2, 5), gold=(2, 5), common=(0, 2), template=0.08),
    "poor": Recipe(own=(0, 0), gold=(0, 0), common=(5, 10), template=0.05),
    "templates": Recipe(own=(0, 1), gold=(1, 4), common=(2, 4), template=0.7),
    "terse": Recipe(own=(0, 0), gold=(0, 0), common=(0, 0), template=0.0),
    "mixed": Recipe(own=(1, 4), gold=(1, 3), common=(1, 3), template=0.1),
}


def choose_languages(rng: Random, style: str) -> tuple[str, ...]:
    if style == "mixed":
        return tuple(rng.sample(LANGUAGES, rng.randint(1, 3)))
    return (rng.choices(LANGUAGES, (75, 17, 8))[0],)


def compose(rng: Random, person: Person, style: str) -> None:
    """Give a person the sentences of her ad."""
    if style == "terse":
        person.sentences = _compose_terse(rng, person)
    elif rng.random() < RECIPES[style].template:
        person.sentences = _fill_in_template(rng, person, style)
    else:
        person.sentences = _compose_freely(rng, person, RECIPES[style])
    _add_call(rng, person)


def compose_for_agency(rng: Random, person: Person, organisation: int, family: int) -> None:
    """The organisation's own text, in which only she changes."""
    person.sentences = draw_template(rng, person.languages[0], "agency", family)
    person.families = {f"agency {family}", f"organisation {organisation}"}
    _add_call(rng, person)


def copy_text(rng: Random, person: Person, friend: Person) -> None:
    """The friend's sentences, for oneself."""
    person.languages = friend.languages
    person.sentences = list(friend.sentences)
    person.title = friend.title
    shared = f"friends {min(person.id, friend.id)}"
    friend.families.add(shared)
    person.families = set(friend.families)
    if rng.random() < 0.5:  # half copy the looks as well
        person.hand = friend.hand


def _compose_freely(rng: Random, person: Person, recipe: Recipe) -> list[Sentence]:
    drawn: list[Sentence] = []
    for group, (least, most) in (("own", recipe.own), ("common", recipe.common)):
        wanted = rng.randint(least, most)
        able = list(range(len(list_group(person.languages[0], group))))
        drawn += [_in_some_language(rng, person, group, index) for index in rng.sample(able, wanted)]
    groups = rng.sample(GOLD_GROUPS, min(len(GOLD_GROUPS), rng.randint(*recipe.gold)))
    drawn += [draw(rng, rng.choice(person.languages), group) for group in groups]
    told = {index for index in FIELDS if rng.random() < 0.7}
    have = {sentence.index for sentence in drawn if sentence.group == "common"}
    drawn += [_in_some_language(rng, person, "common", index) for index in sorted(told - have)]
    rng.shuffle(drawn)
    return drawn


def _in_some_language(rng: Random, person: Person, group: str, index: int) -> Sentence:
    return draw(rng, rng.choice(person.languages), group, index)


def _fill_in_template(rng: Random, person: Person, style: str) -> list[Sentence]:
    language = person.languages[0]
    family = rng.randrange(len(list_group(language, "templates")))
    person.families = {f"template {family}"}
    lines = draw_template(rng, language, "templates", family)
    if rng.random() < 0.3:
        lines.pop(rng.randrange(len(lines)))
    extra = "common" if style == "poor" else "own"
    for _ in range(rng.choice((0, 0, 1, 1, 2))):
        lines.insert(rng.randint(1, len(lines)), draw(rng, language, extra))
    return lines


def _compose_terse(rng: Random, person: Person) -> list[Sentence]:
    language = person.languages[0]
    able = range(len(list_group(language, "terse")))
    words = [draw(rng, language, "terse", index) for index in rng.sample(able, rng.randint(2, 5))]
    fields = [
        draw(rng, language, "fields", index) for index in (0, *rng.sample(range(1, 5), rng.randint(1, 3)))
    ]
    rng.shuffle(words)
    return [*fields, *words]


def _add_call(rng: Random, person: Person) -> None:
    call = draw(rng, person.languages[0], "call")
    at = len(person.sentences) if rng.random() < 0.75 else rng.randint(0, len(person.sentences))
    person.sentences.insert(at, call)

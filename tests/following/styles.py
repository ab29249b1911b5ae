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


@dataclass(frozen=True, slots=True)
class Template:
    """A text that many fill in; the market's first is the best known."""

    name: str
    language: str
    sentences: tuple[Sentence, ...]


def invent_templates(rng: Random, style: str, count: int = 24) -> list[Template]:
    """What this market offers to fill in: half as sites write it, half of a market's own making."""
    return [
        _invent_template(rng, style, f"template {number}", written=number % 2 == 0) for number in range(count)
    ]


def _invent_template(rng: Random, style: str, name: str, *, written: bool) -> Template:
    language = choose_languages(rng, "templates")[0]
    if written:
        family = rng.randrange(len(list_group(language, "templates")))
        lines = draw_template(rng, language, "templates", family)
        return Template(f"{name} of {language} {family}", language, tuple(lines))
    drawn = _draw_sentences(rng, (language,), RECIPES["poor" if style == "poor" else "mixed"])
    return Template(name, language, tuple(drawn))


def edits_from(style: str) -> str:
    """The group that new sentences of an edit come from; "" for any of the usual ones."""
    return {"poor": "common", "terse": "terse"}.get(style, "")


def choose_languages(rng: Random, style: str) -> tuple[str, ...]:
    if style == "mixed":
        return tuple(rng.sample(LANGUAGES, rng.randint(1, 3)))
    return (rng.choices(LANGUAGES, (75, 17, 8))[0],)


def compose(rng: Random, person: Person, style: str, templates: list[Template]) -> None:
    """Give a person the sentences of her ad."""
    if style == "terse":
        person.sentences = _compose_terse(rng, person)
    elif rng.random() < RECIPES[style].template:
        chances = [1 / (rank + 1) for rank in range(len(templates))]  # few are well known, most hardly (Zipf)
        _fill_in(rng, person, rng.choices(templates, chances)[0], style)
    else:
        person.sentences = _draw_sentences(rng, person.languages, RECIPES[style])
    _add_call(rng, person)


def invent_agency_text(rng: Random, person: Person, style: str, organisation: int) -> Template:
    """The text of an organisation in the language of its first woman: a common one, or of its own."""
    language = person.languages[0]
    if rng.random() < 0.6:
        family = rng.randrange(len(list_group(language, "agency")))
        lines = draw_template(rng, language, "agency", family)
        return Template(f"agency {language} {family}", language, tuple(lines))
    recipe = RECIPES["poor" if style in {"poor", "terse"} else "mixed"]
    return Template(f"agency {organisation}", language, tuple(_draw_sentences(rng, (language,), recipe)))


def compose_for_agency(rng: Random, person: Person, text: Template) -> None:
    """The organisation's text, in which only she changes."""
    person.languages = (text.language,)
    person.sentences = list(text.sentences)
    if not any("{name}" in sentence.text for sentence in person.sentences):
        person.sentences.insert(0, draw(rng, text.language, "fields", 0))
    person.families = {text.name}
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


def _draw_sentences(rng: Random, languages: tuple[str, ...], recipe: Recipe) -> list[Sentence]:
    drawn: list[Sentence] = []
    for group, (least, most) in (("own", recipe.own), ("common", recipe.common)):
        wanted = rng.randint(least, most)
        able = list(range(len(list_group(languages[0], group))))
        drawn += [draw(rng, rng.choice(languages), group, index) for index in rng.sample(able, wanted)]
    groups = rng.sample(GOLD_GROUPS, min(len(GOLD_GROUPS), rng.randint(*recipe.gold)))
    drawn += [draw(rng, rng.choice(languages), group) for group in groups]
    told = {index for index in FIELDS if rng.random() < 0.7}
    have = {sentence.index for sentence in drawn if sentence.group == "common"}
    drawn += [draw(rng, rng.choice(languages), "common", index) for index in sorted(told - have)]
    rng.shuffle(drawn)
    return drawn


def _fill_in(rng: Random, person: Person, template: Template, style: str) -> None:
    """The template, often with a sentence less, and with none to two of one's own."""
    person.languages = (template.language,)
    person.families = {template.name}
    lines = list(template.sentences)
    if len(lines) > 3 and rng.random() < 0.3:
        lines.pop(rng.randrange(len(lines)))
    for _ in range(rng.choice((0, 0, 1, 1, 2))):
        group = "common" if style == "poor" else "own"
        lines.insert(rng.randint(1, len(lines)), draw(rng, template.language, group))
    person.sentences = lines


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

"""Who advertises in a generated ad: who, what kind, how old, and what a person should look at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from gold.areas import PLACE_TELLS_KIND, Area, say_area
from gold.spoken import can_say, say_age

if TYPE_CHECKING:
    from gold.draft import Draft

MATURE: Final = (
    "moden",
    "mature",
    "reife",
    "mogen",
    "moget",
    "dojrzała",
    "matur",
    "madura",
    "voksen",
    "dame",
    " dam ",
)
WHO: Final = {"woman": 62, "man": 12, "couple": 6, "trans": 8, "unknown": 12}
WHO_OSLO: Final = {"woman": 20, "man": 55, "couple": 5, "trans": 5, "unknown": 15}
KINDS: Final = {"escort": 32, "private": 36, "clinic": 10, "unknown": 22}
KIND_WAYS: Final = {"told": 4, "implied": 4, "negated": 2, "two": 1.5}


def add_who(draft: Draft) -> None:
    """The opening sentence. A couple's and a trans person's own words stand in for a name."""
    rng = draft.rng
    shares = WHO_OSLO if draft.norwegian else WHO
    who = rng.choices(list(shares), list(shares.values()))[0]
    ways = [way for way in draft.pieces["open"][who] if draft.pieces["open"][who][way]]
    way = rng.choice(ways)
    woman, man = rng.choice(draft.pieces["women"]), rng.choice(draft.pieces["men"])
    piece = rng.choice(draft.pieces["open"][who][way])
    mature = f" {piece} ".lower().startswith(tuple(f" {word.strip()}" for word in MATURE))
    draft.youngest = 38 if mature else 18
    age = _choose_age(draft) if way == "aged" else None
    name = man if who == "man" else woman
    draft.say(piece, "opening", name=name, woman=woman, man=man, age=draft.keep(age) if age else "")
    draft.truth |= {"advertises": who, "age": age}
    draft.mark(f"who-{who}-{way}")
    if draft.chance(0.2):
        draft.say(rng.choice(draft.pieces["receives"]["any"]), "receives")
        draft.mark("whom-she-receives")


def add_kind_and_area(draft: Draft, area: Area) -> None:
    """What kind, and where; one sentence may tell both."""
    rng = draft.rng
    kind = rng.choices(list(KINDS), list(KINDS.values()))[0]
    if area.way == "spanning":
        kind = "escort"  # who covers half the land comes to you
    draft.truth["kind"] = kind
    told_both = False
    if kind == "unknown":
        draft.mark("kind-unknown")
        _add_private_caller(draft)
    else:
        able = [way for way in KIND_WAYS if draft.pieces["kind"][kind].get(way)]
        way = rng.choices(able, [KIND_WAYS[way] for way in able])[0]
        told_both = _say_kind(draft, kind, way, area)
        draft.mark(f"kind-{kind}-{way}")
    say_area(draft, area, kind_known=kind != "unknown", at_home=kind in PLACE_TELLS_KIND, told=told_both)


def add_age(draft: Draft) -> None:
    """Her age if the opening has not told it, and other ages beside it."""
    rng, pieces = draft.rng, draft.pieces["age"]
    if draft.truth["advertises"] == "couple":
        return
    if draft.truth["age"] is None and draft.chance(0.45):
        _say_age(draft)
    elif draft.truth["age"] is None and draft.chance(0.15):
        draft.say(rng.choice(pieces["vague"]), "age", digits_at_ends=True)
        draft.mark("age-vague")
    for trap in ("looks", "clients", "experience", "adults"):
        if draft.chance(0.08 if trap != "looks" or draft.truth["age"] is None else 0.03):
            low = rng.randint(20, 45)
            slots: dict[str, Any] = {"a2": draft.keep(low), "a3": draft.keep(low + rng.randint(5, 25))}
            draft.say(rng.choice(pieces[trap]), "age", **slots, yrs=draft.keep(rng.randint(2, 25)))
            draft.mark(f"age-trap-{trap}")


def add_signals(draft: Draft) -> None:
    """Switchboard and flags; where one hints at the other, the other is not judged."""
    draft.truth |= {"switchboard": False, "flags": []}
    if draft.chance(0.09):
        draft.say(draft.rng.choice(draft.pieces["switchboard"]["yes"]), "signal")
        draft.truth["switchboard"] = True
        draft.mark("switchboard")
        del draft.truth["flags"]
        if draft.truth["kind"] == "unknown":
            del draft.truth["kind"]  # a reception may be a clinic's
        return
    if draft.chance(0.06):
        draft.say(draft.rng.choice(draft.pieces["switchboard"]["near"]), "signal")
        draft.mark("switchboard-near-miss")
    if draft.truth["advertises"] == "couple":
        del draft.truth["flags"]  # two persons, and expected to be
        return
    _add_flags(draft)


def _add_flags(draft: Draft) -> None:
    rng, flags = draft.rng, draft.pieces["flag"]
    if draft.chance(0.05) and draft.youngest < 20 and not _says_adult(draft):
        _say_minor(draft)
    elif draft.chance(0.03):
        draft.say(rng.choice(flags["danger"]["any"]), "signal")
        _flag(draft, "danger")
    elif draft.truth["advertises"] in {"woman", "unknown"} and draft.chance(0.08):
        several = draft.chance(0.5)
        woman, woman2 = rng.sample(draft.pieces["women"], 2)
        piece = rng.choice(flags["several" if several else "someone_else"]["any"])
        draft.say(piece, "signal", woman=woman, woman2=woman2)
        _flag(draft, "several-persons" if several else "someone-else-writes")
        del draft.truth["switchboard"]
        if draft.truth["advertises"] == "unknown":
            if several:
                draft.truth["advertises"] = "woman"
            else:
                del draft.truth["advertises"]


def _say_minor(draft: Draft) -> None:
    """An age under 18, stated or suggested; what the ad said of her age before is taken back."""
    rng, flag = draft.rng, draft.pieces["flag"]["under_18"]
    draft.sentences = [sentence for sentence in draft.sentences if sentence.role != "age"]
    if draft.truth["age"] is not None and any(style.endswith("-aged") for style in draft.styles):
        return
    draft.truth["age"] = None
    draft.styles = [style for style in draft.styles if not style.startswith("age-")]
    if draft.chance(0.5):
        age = rng.choice((15, 16, 17, 17))
        word = say_age(age, draft.language) if can_say(draft.language) else ""
        draft.say(
            rng.choice(flag["aged"]), "age", minor=draft.keep(age), minor_word=word, digits_at_ends=True
        )
        draft.truth["age"] = age
        draft.mark("under-18-stated")
    else:
        draft.say(rng.choice(flag["suggested"]), "age")
        del draft.truth["age"]
        draft.mark("under-18-suggested")
    _flag(draft, "under-18")


def _flag(draft: Draft, flag: str) -> None:
    draft.truth["flags"] = [flag]
    draft.mark(flag)


def _says_adult(draft: Draft) -> bool:
    return any(
        style in {"age-trap-adults", "age-vague", "age-trap-looks", "age-trap-experience"}
        for style in draft.styles
    )


def _say_age(draft: Draft) -> None:
    rng, pieces = draft.rng, draft.pieces["age"]
    age = _choose_age(draft)
    if pieces["own_words"] and draft.chance(0.3):
        said = say_age(age, draft.language)
        draft.say(rng.choice(pieces["own_words"]), "age", age=said, digits_at_ends=True)
        draft.mark("age-in-words")
    else:
        draft.say(rng.choice(pieces["own"]), "age", age=draft.keep(age))
        draft.mark("age-in-digits")
    draft.truth["age"] = age


def _choose_age(draft: Draft) -> int:
    age = draft.rng.choice((draft.rng.randint(18, 35), draft.rng.randint(22, 62)))
    return max(age, draft.youngest + age % 9) if age < draft.youngest else age


def _say_kind(draft: Draft, kind: str, way: str, area: Area) -> bool:
    """Whether the sentence told the place too."""
    names_place = area.way in {"town", "word"} and draft.chance(0.6)
    piece = draft.pick("kind", kind, way, without="" if names_place else "at")
    if piece is None:  # every piece of this way names a place
        piece = draft.pick("kind", kind, way)
        if piece is None or area.way not in {"town", "word"}:
            piece = draft.pick("kind", kind, "told", without="at") or draft.pick(
                "kind", kind, "implied", without="at"
            )
    assert piece is not None, (draft.language, kind, way)
    draft.say(piece, "kind", at=area.said_with_in)
    return "{at}" in piece


def _add_private_caller(draft: Draft) -> None:
    """A word of kind that tells none."""
    if draft.chance(0.15) and (piece := draft.pick("trap", "hidden-caller")):
        draft.say(piece, "trap")
        draft.mark("private-caller-trap")

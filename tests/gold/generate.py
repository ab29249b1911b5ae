"""More gold ads: sentences of many voices put together at random, each with the truth it tells.

The same seed makes the same ads; a seed nobody tuned with is a market nobody has seen.
"""

from __future__ import annotations

from random import Random
from typing import Any, Final

from gold import advertisers, areas, contacts
from gold.ads import GoldAd, as_gold
from gold.draft import Draft, load_pieces
from gold.shapes import lay_out

HARD_SHARE: Final = 0.73  # of which some turn out easy: 0.70 of all
LANGUAGES: Final = {
    "da": 45, "en": 15, "de": 10, "nb": 12, "sv": 8, "th": 2.5, "pl": 2.5, "ro": 2.5, "es": 2.5,
}  # fmt: skip
NORWEGIAN_SHARE: Final = {"nb": 1.0, "en": 0.2}


def generate_ads(seed: int, count: int) -> list[GoldAd]:
    rng = Random(seed)
    return [as_gold(generate_record(rng, f"g{seed}-{number:05}")) for number in range(1, count + 1)]


def generate_record(rng: Random, name: str) -> dict[str, Any]:
    """One ad in the gold format."""
    draft = Draft(rng, _choose(rng, LANGUAGES), hard=rng.random() < HARD_SHARE)
    draft.norwegian = rng.random() < NORWEGIAN_SHARE.get(draft.language, 0)
    draft.truth["language"] = draft.language
    advertisers.add_who(draft)
    advertisers.add_kind_and_area(draft, areas.choose_area(draft))
    advertisers.add_age(draft)
    advertisers.add_signals(draft)
    contacts.add_traps(draft)
    contacts.add_numbers(draft)
    if draft.language != "en" and draft.chance(0.04):
        draft.say(draft.rng.choice(load_pieces("en")["filler"]["any"]), "filler")
        draft.mark("mixed-languages")
    draft.fill_up(rng.randint(120, 360))
    return {
        "id": name,
        "styles": draft.styles,
        "hard": draft.is_hard,
        "profile": "promann" if draft.norwegian else "kompetencecenter",
        **lay_out(draft),
        "truth": draft.truth,
    }


def _choose(rng: Random, weights: dict[str, float]) -> str:
    return rng.choices(list(weights), list(weights.values()))[0]

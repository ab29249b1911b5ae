"""The wording of the introduction: every language of the profile in one message, or the one the ad suggests."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from campaigns.errors import CampaignError
from campaigns.segments import Length, measure_text, replace_look_alikes

if TYPE_CHECKING:
    from profiles import Profile, Team

Languages = Literal["all", "ad"]
LONGEST = 1600  # the provider refuses more (error 21617)
_LINK = re.compile(r"https?://|www\.|\b[a-z0-9-]+\.(?:dk|no|se|de|com|org|net|eu)\b", re.IGNORECASE)

# the word to answer with, in capitals, as the texts ask for it
_NO_WORDS = {"da": ("NEJ",), "de": ("NEIN",), "en": ("NO",), "nb": ("NEI",), "nn": ("NEI",), "sv": ("NEJ",)}


class TextError(CampaignError, ValueError):
    """A text that must not be sent; the message says which and why."""


@dataclass(frozen=True, slots=True)
class IntroductionText:
    """`replaced` shows each letter that was exchanged for one that looks the same."""

    languages: tuple[str, ...]
    text: str = field(repr=False)
    length: Length
    replaced: tuple[tuple[str, str], ...]


def write_introduction(
    profile: Profile, team: Team, ad_language: str, languages: Languages = "all"
) -> IntroductionText:
    """Status 2007, "SMS beskeder": one message in Danish, German and English.

    An ad's language that the profile does not write gives all of them. Raises TextError.
    """
    one = languages == "ad" and ad_language in profile.languages
    chosen = (ad_language,) if one else profile.languages
    parts = {language: _write_part(profile, team, language) for language in chosen}
    text, replaced = replace_look_alikes("\n\n".join(parts.values()))
    if len(text) > LONGEST:
        raise TextError(
            f"introduction of {team.name} in {', '.join(chosen)}: {len(text)} letters, at most {LONGEST} "
            "can be sent; shorten the profile's texts"
        )
    return IntroductionText(chosen, text, measure_text(text), replaced)


def _write_part(profile: Profile, team: Team, language: str) -> str:
    """Each language by itself holds the short notice (GDPR art. 14): who may read only this one."""
    template = profile.introduction_in(language)
    text = template.filled_in(profile.sender, team).strip()
    name = f"introduction of {team.name} in {language}"
    for what, wanted in (
        ("who writes", profile.sender),
        ("whom to answer", team.contact_number),
        ("where the number comes from", template.where_found),
    ):
        if wanted not in text:
            raise TextError(f"{name}: it does not say {what}; correct the profile's text")
    words = {"STOP", *_NO_WORDS.get(language, ())}
    if not words & set(re.findall(r"\w+", text)):
        raise TextError(
            f"{name}: it does not say how to say no; add to the profile's text: {' or '.join(sorted(words))}"
        )
    if _LINK.search(text):
        raise TextError(f"{name}: it holds a link, which operators filter; take it out of the profile's text")
    return text

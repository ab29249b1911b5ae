"""The wording of the introduction: every language of the profile in one message, or the one the ad suggests."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from campaigns.segments import Length, measure_text, replace_look_alikes

if TYPE_CHECKING:
    from profiles import Profile, Team

Languages = Literal["all", "ad"]
LONGEST = 1600  # the provider refuses more (error 21617)
_LINK = re.compile(r"https?://|www\.|\b[a-z0-9-]+\.(?:dk|no|se|de|com|org|net|eu)\b", re.IGNORECASE)


class TextError(ValueError):
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
    parts = [profile.introduction_in(language).filled_in(profile.sender, team) for language in chosen]
    text, replaced = replace_look_alikes("\n\n".join(part.strip() for part in parts))
    _check_text(text, profile, team, chosen)
    return IntroductionText(chosen, text, measure_text(text), replaced)


def _check_text(text: str, profile: Profile, team: Team, languages: tuple[str, ...]) -> None:
    """What reaches the phone holds the short notice (GDPR art. 14), whatever the template became."""
    name = f"introduction of {team.name} in {', '.join(languages)}"
    for language in languages:
        found = profile.introduction_in(language).where_found
        for what, wanted in (
            ("who writes", profile.sender),
            ("whom to answer", team.contact_number),
            ("where the number comes from", replace_look_alikes(found)[0]),
        ):
            if wanted not in text:
                raise TextError(f"{name}: it does not say {what}; correct the profile's text in {language}")
    if _LINK.search(text):
        raise TextError(f"{name}: it holds a link, which operators filter; take it out of the profile's text")
    if len(text) > LONGEST:
        raise TextError(f"{name}: {len(text)} letters, at most {LONGEST} can be sent; shorten the texts")

"""Whether an ad is in a profile's scope, and if not, by which reason it is left out and counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.reading import Reading
    from profiles import Profile


_APART = "apart:"


def is_followed(excluded: str) -> bool:
    """Whether an ad's text and numbers are kept and its advertiser followed, by why it is excluded ("" if it is not).

    What is counted apart has advertisers to be counted; and an ad may be read as a clinic one week and not the next.
    """
    return not excluded or excluded.startswith(_APART)


def is_in_scope(reading: Reading, profile: Profile) -> str:
    """Empty when it is, else the reason as it is counted: "advertises:man", "kind:clinic", "apart:clinic".

    "apart" is left out of contact and still counted by itself in reports.
    """
    seeks = profile.seeks
    if reading.advertises not in seeks.advertises:
        return f"advertises:{reading.advertises}"
    if reading.kind in seeks.counted_apart:
        return f"{_APART}{reading.kind}"
    if reading.kind not in seeks.kinds:
        return f"kind:{reading.kind}"
    return ""

"""Whether an ad is in a profile's scope, and if not, by which reason it is left out and counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.reading import Reading
    from profiles import Profile


def is_in_scope(reading: Reading, profile: Profile) -> str:
    """Empty when it is, else the reason as it is counted: "advertises:man", "kind:clinic", "apart:clinic".

    "apart" is left out of contact and still counted by itself in reports.
    """
    seeks = profile.seeks
    if reading.advertises not in seeks.advertises:
        return f"advertises:{reading.advertises}"
    if reading.kind in seeks.counted_apart:
        return f"apart:{reading.kind}"
    if reading.kind not in seeks.kinds:
        return f"kind:{reading.kind}"
    return ""

"""Which rules an ad was read by: a better reader, or a changed profile, reaches ads that did not change too."""

from __future__ import annotations

import hashlib
import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from profiles import Profile

_READERS = Path(__file__).parent


def name_rules(profile: Profile) -> str:
    """16 hexadecimal digits that change when a reader, a table of places or the profile's own rules change."""
    said = {
        "country": profile.country,
        "numbers": profile.numbers.model_dump(mode="json"),
        "seeks": {name: sorted(words) for name, words in profile.seeks.model_dump(mode="json").items()},
        "teams": [[team.name, sorted(team.municipalities)] for team in profile.teams],
    }
    rules = json.dumps(said, sort_keys=True) + _digest_readers()
    return hashlib.sha256(rules.encode()).hexdigest()[:16]


@cache
def _digest_readers() -> str:
    """Over the text of the readers, so that nobody has to remember to raise a version."""
    digest = hashlib.sha256()
    for path in sorted([*_READERS.rglob("*.py"), *_READERS.rglob("*.tsv"), *_READERS.rglob("*.txt")]):
        digest.update(path.read_bytes())
    return digest.hexdigest()

"""What a spider hands over: ads as the page says them, what it could not read, and the evidence of the round.

Everything here is plain data. A screening child process writes these messages as JSON lines, the
process that keeps the register reads them; so the process that parses hostile pages holds neither
keys nor a database.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import Any

# How the words of RoundEvidence.unresolved begin where a page of the list itself is missing.
LIST_PAGE = "list page"


@dataclass(frozen=True, slots=True)
class ScrapedAd:
    """One ad as the source shows it, uncleaned.

    `text` is plain text, `html` a fragment; either or both may be filled. `numbers`, `area`, `kind`,
    `advertises`, `age` and `language` hold the page's own words from fields or categories, as further
    evidence beside the text. `posted` is ISO 8601 or empty. `fingerprint` is the keyed hash of the list
    entry (empty where the source has none). `missing` names fields of the definition that yielded nothing.
    """

    external_id: str
    url: str = ""
    title: str = ""
    text: str = ""
    html: str = ""
    numbers: tuple[str, ...] = ()
    area: str = ""
    kind: str = ""
    advertises: str = ""
    age: str = ""
    language: str = ""
    author: str = ""
    posted: str = ""
    fingerprint: str = ""
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class UnchangedAd:
    """The ad is listed, and its list entry or page is the same as when its page was last fetched."""

    external_id: str


@dataclass(frozen=True, slots=True)
class GoneAd:
    """The ad's own address, asked because the list no longer shows it, says that it is gone.

    `proof` in words: "404", "410", "the page says so", "thread closed".
    """

    external_id: str
    proof: str


@dataclass(frozen=True, slots=True)
class UnresolvedAd:
    """An ad of the list whose page could not be read (`listed`), or a vanished ad that could not be asked
    for again (not `listed`).
    """

    external_id: str
    reason: str
    listed: bool = True


@dataclass(frozen=True, slots=True)
class PageMemory:
    """What a list page yielded and its validators, so that a later 304 answer can stand for it.

    `entries` are (external_id, url, fingerprint); `follow` the addresses it led to, each with what
    the branch says of the ads below it ({"area": …, "kind": …}).
    """

    url: str
    etag: str
    last_modified: str
    entries: tuple[tuple[str, str, str], ...]
    follow: tuple[tuple[str, dict[str, str]], ...]
    total: int | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the round is: requests answered, ads listed so far, ads handed over so far."""

    requests: int
    listed: int
    handed_over: int


@dataclass(frozen=True, slots=True)
class RoundEvidence:
    """What the spider can testify about its round; `pipeline.verdict` judges it.

    `ended` is "natural" when every branch ended by the site's own sign (no next link, an empty page, a
    short page, the total reached, the last page said so), else the reason in words. `unresolved` counts
    what stayed without an answer, by words that begin with what was asked ("list page answered 500": 1); the
    ads behind ad pages are told one by one as UnresolvedAd besides. `coverage` maps each field to
    (ads that have it, ads asked for it). `notes` are remarks for staff, in words, without numbers or
    ad texts. `failure` is set when the round cannot mean anything (challenge page, site does not answer,
    robots.txt forbids, definition yields nothing).
    """

    requests: int = 0
    not_modified: int = 0
    list_pages: int = 0
    ad_pages: int = 0
    listed: int = 0
    site_total: int | None = None
    ended: str = "natural"
    failure: str = ""
    unresolved: dict[str, int] = field(default_factory=dict)
    coverage: dict[str, tuple[int, int]] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    expected_least: int | None = None
    expected_most: int | None = None
    absence_counts: bool = True  # False for feeds that show only the latest: not being listed proves nothing
    seconds: float = 0.0


Message = ScrapedAd | UnchangedAd | GoneAd | UnresolvedAd | PageMemory | Progress | RoundEvidence

_KINDS: dict[str, type[Message]] = {
    "ad": ScrapedAd,
    "unchanged": UnchangedAd,
    "gone": GoneAd,
    "unresolved": UnresolvedAd,
    "page": PageMemory,
    "progress": Progress,
    "evidence": RoundEvidence,
}
_NAMES = {cls: name for name, cls in _KINDS.items()}


def encode_message(message: Message) -> str:
    """One JSON line, without the line end."""
    return json.dumps({"is": _NAMES[type(message)], **asdict(message)}, ensure_ascii=False)


def decode_message(line: str) -> Message:
    """The inverse of `encode_message`. Raises ValueError for anything else."""
    data: dict[str, Any] = json.loads(line)
    cls = _KINDS.get(data.pop("is", ""))
    if cls is None:
        raise ValueError("not a message of a screening child")
    return cls(**{key: _frozen(value) for key, value in data.items()})


def _frozen(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_frozen(item) for item in value)
    if isinstance(value, dict):
        return {key: _frozen(item) for key, item in value.items()}
    return value

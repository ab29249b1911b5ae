"""The order a screening child process gets on its standard input, as one JSON document.

It carries what earlier rounds know of the source, so that little is asked for twice, and no key but the
one that fingerprints list entries.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any

from pipeline.items import PageMemory


@dataclass(frozen=True, slots=True)
class KnownAd:
    """A live ad. `refresh` asks for its page although its list entry is unchanged."""

    external_id: str
    url: str
    fingerprint: str
    refresh: bool = False


@dataclass(frozen=True, slots=True)
class ScreeningJob:
    """`definition` is the source's TOML text. `contact` goes into the user agent. `limit` stops after so many
    ads (preview). `fingerprint_key` is hexadecimal.
    """

    source: str
    definition: str
    contact: str
    fingerprint_key: str
    known_ads: tuple[KnownAd, ...] = ()
    known_pages: tuple[PageMemory, ...] = ()
    limit: int | None = None
    log_level: str = "INFO"


def encode_job(job: ScreeningJob) -> str:
    return json.dumps(asdict(job), ensure_ascii=False)


def decode_job(text: str) -> ScreeningJob:
    data: dict[str, Any] = json.loads(text)
    data["known_ads"] = tuple(KnownAd(**ad) for ad in data["known_ads"])
    data["known_pages"] = tuple(
        PageMemory(
            **{
                **page,
                "entries": tuple(tuple(entry) for entry in page["entries"]),
                "follow": tuple((url, carry) for url, carry in page["follow"]),
            }
        )
        for page in data["known_pages"]
    )
    return ScreeningJob(**data)

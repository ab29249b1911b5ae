"""List pages that need not come again: what one yielded, and when "not modified" may stand for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.items import PageMemory

if TYPE_CHECKING:
    from collections.abc import Mapping

    from scrapy.http import Response

    from spiders.job import KnownAd
    from spiders.reading import ListPage


def can_stand_for(memory: PageMemory, known: Mapping[str, KnownAd]) -> bool:
    """Whether "not modified" would leave nothing to fetch: else the page itself is needed."""
    for external_id, _, fingerprint in memory.entries:
        ad = known.get(external_id)
        if ad is None or ad.refresh or not fingerprint or ad.fingerprint != fingerprint:
            return False
    return bool(memory.etag or memory.last_modified)


def conditional_headers(memory: PageMemory) -> dict[str, str]:
    headers = {"If-None-Match": memory.etag, "If-Modified-Since": memory.last_modified}
    return {name: value for name, value in headers.items() if value}


def memory_of(url: str, page: ListPage, response: Response, fingerprints: list[str]) -> PageMemory | None:
    """What to remember of a list page; None where it has no validators, or was not read without doubts."""
    etag = (response.headers.get(b"ETag") or b"").decode("latin-1")
    last_modified = (response.headers.get(b"Last-Modified") or b"").decode("latin-1")
    if not (etag or last_modified) or page.problems or not (page.ended or page.follow):
        return None
    entries = tuple(
        (entry.external_id, entry.url, fingerprint)
        for entry, fingerprint in zip(page.entries, fingerprints, strict=True)
    )
    follow = tuple((follow.url, follow.carry) for follow in page.follow)
    return PageMemory(url, etag, last_modified, entries, follow, page.total)

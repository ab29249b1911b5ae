"""What a kind of source reads from a page: entries of a list, where to go on, and the ad itself.

Pure data between the kinds (which read a response) and the engine (which asks for pages). A kind can be
tried on a saved page without a network.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from scrapy.http import Response

    from pipeline.items import ScrapedAd


@dataclass(frozen=True, slots=True)
class ListEntry:
    """One ad as a list page shows it.

    `url` is the ad's own page, empty where the list holds the whole ad. `values` are the fields already
    read from the entry (and its branch): the same names as ScrapedAd's. `fragment` is the entry in a form
    that stays the same while the ad does (no session ids, no relative dates), for its fingerprint.
    Empty where the source gives no sign of change: then the ad's page is asked for every time.
    `closed` is set, in words, where the list itself says the ad is over (a closed thread).
    """

    external_id: str
    url: str
    values: dict[str, object]
    fragment: str
    closed: str = ""


@dataclass(frozen=True, slots=True)
class Follow:
    """A further list page. `carry` is what the branch says of the ads below it (area, kind …)."""

    url: str
    carry: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ListPage:
    """A list page, read.

    `ended` is True when the page itself shows that the list ends here (no next link where links lead on,
    an empty or short page where pages are counted, the total reached). `problems` are in words.
    `understood` is False when the page does not look like a list page of this source at all. `notes` are
    remarks for staff that take nothing away from the page (its encoding was repaired).
    """

    entries: tuple[ListEntry, ...]
    follow: tuple[Follow, ...] = ()
    total: int | None = None
    ended: bool = True
    understood: bool = True
    problems: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AdPage:
    """An ad's own page, read. Exactly one of `ad` and `gone` is set, or neither when the page makes no sense
    (`problem` says why). `reveal` is the address that shows the number, where the source has one.
    """

    ad: ScrapedAd | None = None
    gone: str = ""
    problem: str = ""
    reveal: str = ""
    notes: tuple[str, ...] = ()


class Kind(Protocol):
    """One kind of source. Built from a SourceDefinition; reads responses, asks for nothing."""

    def first_pages(self) -> tuple[Follow, ...]: ...

    def read_list(self, response: Response, carry: dict[str, str]) -> ListPage: ...

    def read_ad(self, response: Response, entry: ListEntry) -> AdPage: ...

    def entry_as_ad(self, entry: ListEntry) -> ScrapedAd:
        """The ad where the list holds all of it."""
        ...

    def ends_by_status(self, address: str, status: int) -> bool:
        """Whether this status at a counted list page (never the first) means that the list ended before it."""
        ...

    def reveal_of(self, entry: ListEntry) -> str:
        """The address that shows the number of an ad without a page of its own; empty where there is none."""
        ...

    def add_revealed(self, response: Response, ad: ScrapedAd) -> ScrapedAd:
        """The ad with the number that the reveal address answered."""
        ...

"""What every kind of source does alike; a kind adds how its list pages are read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from spiders.ad_pages import AdPageReader
from spiders.addresses import with_parameter
from spiders.counted import following_page, is_after_first
from spiders.entries import EntryReader
from spiders.expressions import compile_expression
from spiders.fields import compile_link, compile_maybe
from spiders.page import Page
from spiders.reading import AdPage, Follow, ListPage

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from scrapy.http import Response

    from pipeline.items import ScrapedAd
    from spiders.definition import SourceDefinition
    from spiders.reading import ListEntry


_FIGURE = re.compile(r"(?<!\d)\d{1,3}(?:[., '\u00a0\u202f]\d{3})+(?!\d)|\d{1,9}")
_LONGEST_TOTAL = 200


class SourceKind:
    """A definition, compiled. `clock` gives an aware time."""

    def __init__(self, definition: SourceDefinition, clock: Callable[[], datetime]) -> None:
        self.definition = definition
        self._clock = clock
        self._zone = ZoneInfo(definition.time_zone)
        self._decoys = tuple(compile_expression("css", css) for css in definition.decoys)
        self.entries = EntryReader(definition, self.now)
        self.ads = AdPageReader(definition, self.now)
        self._compile_list()

    def first_pages(self) -> tuple[Follow, ...]:
        return tuple(Follow(start.address, start.carried()) for start in self.definition.start)

    def read_list(self, response: Response, carry: dict[str, str]) -> ListPage:
        page = self.open(response)
        return self.read_ads(page, page.whole(self.definition.list_format), carry)

    def read_ad(self, response: Response, entry: ListEntry) -> AdPage:
        if proof := self.ads.gone_by_answer(response.status, response.url):
            return AdPage(gone=proof)
        return self.ads.read(self.open(response), entry)

    def has_ad_frame(self, response: Response) -> bool:
        """Whether page.frame is given, and stands on this page."""
        return self.ads.has_frame(self.open(response))

    def entry_as_ad(self, entry: ListEntry) -> ScrapedAd:
        return self.ads.build(entry, {}, "")

    def reveal_of(self, entry: ListEntry) -> str:
        return self.ads.reveal_of(entry)

    def add_revealed(self, response: Response, ad: ScrapedAd) -> ScrapedAd:
        return self.ads.add_revealed(self.open(response), ad)

    def ends_by_status(self, address: str, status: int) -> bool:
        pages = self.definition.list.pages
        return pages is not None and status in pages.end_statuses and is_after_first(pages, address)

    # ------------------------------------------------------------------- for the kinds

    def now(self) -> datetime:
        return self._clock().astimezone(self._zone)

    def open(self, response: Response) -> Page:
        return Page(response, encoding=self.definition.encoding, decoys=self._decoys)

    def read_ads(self, page: Page, whole: Any, carry: dict[str, str]) -> ListPage:
        """A page that shows ads: `whole` is its root or JSON value."""
        if whole is None or self._entry is None:
            return ListPage((), ended=False, understood=False, problems=("the list page is no JSON",))
        nodes = self._entry.nodes(whole, page)
        entries, problems = self.entries.read_all(page, nodes, carry)
        total = self.total_on(page, whole)
        # the places count here, readable or not: a page with one odd entry is still a full page
        follow = self.next_page(page, whole, carry, len(nodes), total)
        understood, against = self.looks_like_a_list(page, whole, len(entries))
        understood = understood and bool(entries or not problems)  # ads, none of them with an id, are no list
        return ListPage(
            entries=tuple(entries),
            follow=follow,
            total=total,
            ended=not follow,
            understood=understood,
            problems=(*problems, *against),
            notes=tuple(page.notes),
        )

    def total_on(self, page: Page, whole: Any) -> int | None:
        return _largest_figure(self._total.first(whole, page)) if self._total is not None else None

    def next_page(
        self, page: Page, whole: Any, carry: dict[str, str], found: int, total: int | None
    ) -> tuple[Follow, ...]:
        """The list page after this one; none where the list ends."""
        part = self.definition.list
        here = self.entries.clean(page.url, "")
        address = ""
        if part.pages is not None:
            address = following_page(part.pages, page.url, found, total)
        elif self._cursor is not None and found:
            cursor = self._cursor.first(whole, page)
            address = with_parameter(page.url, part.cursor_parameter or "", cursor) if cursor else ""
        elif self._next is not None:
            address = self.entries.clean(self._next.first(whole, page), page.base)
        # a last page may link to itself as the next one
        return (Follow(address, carry),) if address and address != here else ()

    def looks_like_a_list(self, page: Page, whole: Any, found: int) -> tuple[bool, tuple[str, ...]]:
        """(whether this is a list page of the source at all, what speaks against it).

        A page without ads is one only where something else shows it: list.frame, list.empty, or that the
        page was counted up to after a first one.
        """
        if self._frame is not None and not self._frame.nodes(whole, page):
            return False, ("the page has no list.frame",)
        pages = self.definition.list.pages
        counted_up_to = pages is not None and is_after_first(pages, page.url)
        says_empty = self._empty is not None and bool(self._empty.first(whole, page))
        if found or self._frame is not None or counted_up_to or says_empty:
            return True, ()
        return False, ("no ad stands where list.entry looks for it",)

    def _compile_list(self) -> None:
        part, written = self.definition.list, self.definition.list_format
        self._entry = compile_maybe(part.entry, written)
        self._next = compile_link(part.next, written) if part.next is not None else None
        self._cursor, self._total = compile_maybe(part.cursor, written), compile_maybe(part.total, written)
        self._frame, self._empty = compile_maybe(part.frame, written), compile_maybe(part.empty, written)


def _largest_figure(words: str) -> int | None:
    """The total in words such as "Viser 1–20 af 1.250 annoncer": no other figure there can be larger."""
    figures = [int(re.sub(r"\D", "", found)) for found in _FIGURE.findall(words[:_LONGEST_TOTAL])]
    return max(figures, default=None)

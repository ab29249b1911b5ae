"""An ad's own page: the ad, or the site's word that it is gone, or what is wrong with the page."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote, urljoin

from pipeline.items import ScrapedAd
from spiders.addresses import clean_address
from spiders.entries import set_posted
from spiders.expressions import compile_pattern
from spiders.fields import AdReader, compile_field, compile_fields, compile_link, compile_maybe, matched
from spiders.reading import AdPage

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from spiders.definition import SourceDefinition
    from spiders.page import Page
    from spiders.reading import ListEntry


class AdPageReader:
    def __init__(self, definition: SourceDefinition, now: Callable[[], datetime]) -> None:
        part, gone, written = definition.page, definition.gone, definition.page_format
        self._definition = definition
        self._now = now
        self._asked = definition.asked_fields
        self._fields = compile_fields(part.fields, written) if part is not None else AdReader((), frozenset())
        self._frame = compile_maybe(part.frame, written) if part is not None else None
        self._gone_found = compile_maybe(gone.found, written)
        self._gone_words = tuple(" ".join(words.casefold().split()) for words in gone.text)
        self._gone_address = compile_pattern(gone.address) if gone.address is not None else None
        self._compile_reveal()

    def gone_by_answer(self, status: int, address: str) -> str:
        """The proof that the answer gives before its page is read: its status, or where the site sent us."""
        if status in self._definition.gone.statuses:
            return str(status)
        if self._gone_address is not None and matched(self._gone_address, address):
            return "the site sends us elsewhere"
        return ""

    def read(self, page: Page, entry: ListEntry) -> AdPage:
        whole = page.whole(self._definition.page_format)
        if whole is None:
            return AdPage(problem="the ad page is no JSON")
        notes = tuple(page.notes)
        if self._says_gone(page, whole):
            return AdPage(gone="the page says so", notes=notes)
        found = self._fields.read(whole, page)
        if problem := self._what_is_wrong(page, whole, found):
            return AdPage(problem=problem, notes=notes)
        ad = self.build(entry, found, page.url)
        return AdPage(ad=ad, reveal=self._reveal_address(page, whole, entry), notes=tuple(page.notes))

    def has_frame(self, page: Page) -> bool:
        whole = page.whole(self._definition.page_format)
        return whole is not None and self._frame is not None and bool(self._frame.nodes(whole, page))

    def build(self, entry: ListEntry, found: dict[str, object], address: str) -> ScrapedAd:
        """The ad from its entry and its page; where both say something, the page is believed. Numbers add up."""
        set_posted(found, self._now())
        values = {**entry.values, **found}
        if "numbers" in values:
            values["numbers"] = _joined(found.get("numbers"), entry.values.get("numbers"))
        values["url"] = entry.url or entry.values.get("url") or address
        missing = tuple(name for name in self._asked if name not in values)
        return ScrapedAd(external_id=entry.external_id, missing=missing, **cast("dict[str, Any]", values))

    def reveal_of(self, entry: ListEntry) -> str:
        reveal = self._definition.reveal
        if reveal is None or reveal.address is None:
            return ""
        address = reveal.address.replace("{id}", quote(entry.external_id, safe=""))
        return urljoin(str(entry.values.get("url", "")) or self._definition.start[0].address, address)

    def add_revealed(self, page: Page, ad: ScrapedAd) -> ScrapedAd:
        reveal = self._definition.reveal
        whole = page.whole(reveal.format) if reveal is not None else None
        shown = self._revealed.read(whole, page).get("numbers") if whole is not None else None
        if not shown:
            return ad
        missing = tuple(name for name in ad.missing if name != "numbers")
        return replace(ad, numbers=_joined(ad.numbers, shown), missing=missing)

    def _compile_reveal(self) -> None:
        reveal, written = self._definition.reveal, self._definition.page_format
        self._reveal_found = None
        self._revealed = AdReader((), frozenset())
        if reveal is not None:
            ways = tuple(compile_field(spec, reveal.format) for spec in reveal.number)
            self._revealed = AdReader((("numbers", ways, True),), frozenset())
            if reveal.found is not None:
                self._reveal_found = compile_link(reveal.found, written)

    def _reveal_address(self, page: Page, whole: Any, entry: ListEntry) -> str:
        if self._reveal_found is None:
            return self.reveal_of(entry)
        found = self._reveal_found.first(whole, page)
        return clean_address(found, page.base) if found else ""

    def _says_gone(self, page: Page, whole: Any) -> bool:
        if self._gone_found is not None and self._gone_found.first(whole, page):
            return True
        if not self._gone_words:
            return False
        text = page.seen(whole) if hasattr(whole, "itertext") else page.text
        folded = " ".join(text.casefold().split())
        return any(words in folded for words in self._gone_words)

    def _what_is_wrong(self, page: Page, whole: Any, found: dict[str, object]) -> str:
        if self._frame is not None and not self._frame.nodes(whole, page):
            return "the ad page has no page.frame"
        if lost := sorted(self._fields.must - found.keys()):
            return f"the ad page lacks {', '.join(lost)}"
        if self._fields.readers and not found:
            return "no field of the definition is on the ad page"
        return ""


def _joined(*several: object) -> tuple[str, ...]:
    return tuple(
        dict.fromkeys(number for numbers in several if isinstance(numbers, tuple) for number in numbers)
    )

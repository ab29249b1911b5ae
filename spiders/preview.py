"""What a definition reads from pages at hand, before a round relies on it; whoever fetched them hands them over."""

from __future__ import annotations

import mimetypes
import re
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING

from scrapy.http import HtmlResponse, TextResponse, XmlResponse

from spiders.challenge import describe_challenge
from spiders.definition_parts import AD_FIELDS
from spiders.kinds import build_kind
from spiders.reading import ListEntry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime

    from scrapy.http import Response

    from pipeline.items import ScrapedAd
    from spiders.definition import SourceDefinition
    from spiders.kinds.source import SourceKind
    from spiders.reading import ListPage

_LONGEST_SHOWN = 90
_LONG_NUMBER = re.compile(r"(?<![\d])(?:\+|00)?\d(?:[\s.\-/()]{0,3}\d){5,}")


@dataclass(frozen=True, slots=True)
class PreviewedAd:
    """`fields` are what was read, by the names of pipeline.items.ScrapedAd; `missing` what yielded nothing.

    `page_read` is False where the ad's own page was not among the pages at hand: then only its list entry was read.
    """

    external_id: str
    url: str
    fields: dict[str, str | tuple[str, ...]]
    missing: tuple[str, ...]
    page_read: bool


@dataclass(frozen=True, slots=True)
class Preview:
    """`coverage` maps each field to (ads that have it, ads it was asked of)."""

    source: str
    ads: tuple[PreviewedAd, ...]
    coverage: dict[str, tuple[int, int]]
    list_pages: int
    ad_pages: int
    further_pages: int
    total: int | None
    problems: tuple[str, ...]
    notes: tuple[str, ...]


def response_from_file(name: str, body: bytes, address: str) -> TextResponse:
    """A saved page as if it had just come from `address`; `name` tells HTML, JSON and XML apart."""
    content_type = mimetypes.guess_type(PurePath(name).name)[0] or ""
    start = body[:200].lstrip().lstrip(b"\xef\xbb\xbf")
    if content_type.endswith("json") or start[:1] in {b"{", b"["}:
        return TextResponse(
            address, body=body, headers={"Content-Type": "application/json"}, encoding="utf-8"
        )
    if content_type.endswith("xml") or (start.startswith(b"<?xml") and b"<html" not in start.lower()):
        return XmlResponse(address, body=body)
    return HtmlResponse(address, body=body)


def preview_pages(
    definition: SourceDefinition, responses: Sequence[Response], clock: Callable[[], datetime] | None = None
) -> Preview:
    """The ads that the pages hold. Each page is read as a list page, else as an ad's own page."""
    return _Reading(definition, build_kind(definition, clock)).preview(responses)


def describe_preview(preview: Preview, *, reveal: bool = False) -> str:
    """The preview in lines for staff. Numbers are masked unless `reveal`."""
    lines = [f"{preview.source}: {len(preview.ads)} ads on {_pages_in_words(preview)}"]
    if preview.total is not None:
        lines.append(f"  the site says it has {preview.total} ads")
    for ad in preview.ads:
        lines += _ad_in_lines(ad, reveal=reveal)
    lines += [f"  {name}: {had} of {asked} ads" for name, (had, asked) in preview.coverage.items()]
    lines += [f"  problem: {words}" for words in preview.problems]
    lines += [f"  note: {words}" for words in preview.notes]
    return "\n".join(lines)


def mask_numbers(text: str) -> str:
    """Whatever may be a phone number keeps its first two digits only."""
    return _LONG_NUMBER.sub(lambda found: _masked(found[0]), text)


def _masked(number: str) -> str:
    seen = 0
    shown = []
    for char in number:
        seen += char.isdigit()
        shown.append("•" if char.isdigit() and seen > 2 else char)
    return "".join(shown)


def coverage_of(ads: Sequence[PreviewedAd], definition: SourceDefinition) -> dict[str, tuple[int, int]]:
    """(ads that have it, ads it was asked of); fields of the ad's own page are asked only of pages at hand."""
    of_page = definition.page_only_fields
    found = {}
    for name in definition.asked_fields:
        asked = [ad for ad in ads if ad.page_read or name not in of_page]
        if asked:
            found[name] = (sum(name in ad.fields for ad in asked), len(asked))
    return found


class _Reading:
    """The pages of one preview, gathered until all are read."""

    def __init__(self, definition: SourceDefinition, kind: SourceKind) -> None:
        self._definition, self._kind = definition, kind
        self._carry: dict[str, dict[str, str]] = {page.url: page.carry for page in kind.first_pages()}
        self._entries: dict[str, ListEntry] = {}
        self._ads: dict[str, ScrapedAd] = {}
        self._problems: list[str] = []
        self._notes: list[str] = []
        self._list_pages = self._ad_pages = 0
        self._total: int | None = None

    def preview(self, responses: Sequence[Response]) -> Preview:
        # lists first: they say which ad a page belongs to
        for response, listed in self._not_lists(responses):
            self._take_ad_page(response, listed)
        found = {**self._entries, **self._ads}
        ads = tuple(self._previewed(external_id) for external_id in found)
        return Preview(
            source=self._definition.name,
            ads=ads,
            coverage=coverage_of(ads, self._definition),
            list_pages=self._list_pages,
            ad_pages=self._ad_pages,
            further_pages=len(self._carry.keys() - {response.url for response in responses}),
            total=self._total,
            problems=tuple(dict.fromkeys(self._problems)),
            notes=tuple(dict.fromkeys(self._notes)),
        )

    def _not_lists(self, responses: Sequence[Response]) -> list[tuple[Response, ListPage]]:
        left = []
        for response in responses:
            listed = self._kind.read_list(response, self._carry.get(response.url, {}))
            is_ad_page = self._kind.has_ad_frame(response)  # which may show further ads beside its own
            if listed.understood and (listed.entries or listed.follow) and not is_ad_page:
                self._take_list(listed)
            else:
                left.append((response, listed))
        return left

    def _take_list(self, listed: ListPage) -> None:
        self._list_pages += 1
        self._total = listed.total if listed.total is not None else self._total
        self._notes += (*listed.problems, *listed.notes)
        self._carry |= {follow.url: follow.carry for follow in listed.follow}
        for entry in listed.entries:
            self._entries.setdefault(entry.external_id, entry)

    def _take_ad_page(self, response: Response, listed: ListPage) -> None:
        if self._definition.page is None:
            self._refuse(response, listed.problems)
            return
        page = self._kind.read_ad(response, self._entry_of(response))
        self._notes += page.notes
        if page.ad is not None:
            self._ad_pages += 1
            self._ads[page.ad.external_id] = page.ad
            self._notes += hints(response, page.ad)
        elif page.gone:
            self._notes.append(f"an ad page says that its ad is gone ({page.gone})")
        else:
            self._refuse(response, (*listed.problems, page.problem))

    def _refuse(self, response: Response, problems: Iterable[str]) -> None:
        stands_in_the_way = describe_challenge(response)
        self._problems += [f"a page is {stands_in_the_way} instead"] if stands_in_the_way else list(problems)

    def _entry_of(self, response: Response) -> ListEntry:
        address = self._kind.entries.clean(response.url, "")
        found = next((entry for entry in self._entries.values() if entry.url == address), None)
        return found or ListEntry(address.partition("://")[2] or "saved page", address, {}, "")

    def _previewed(self, external_id: str) -> PreviewedAd:
        ad = self._ads.get(external_id)
        read = ad is not None
        if ad is None:
            ad = self._kind.entry_as_ad(self._entries[external_id])
        given = {name: getattr(ad, name) for name in AD_FIELDS}
        shown = {name: value for name, value in given.items() if value}
        of_page = () if read else self._definition.page_only_fields
        missing = tuple(name for name in ad.missing if name not in of_page)
        return PreviewedAd(external_id, ad.url, shown, missing, page_read=read)


def hints(response: Response, ad: ScrapedAd) -> list[str]:
    """What the page offers and the definition does not take."""
    if ad.numbers or not isinstance(response, TextResponse):
        return []
    places = [
        ("tel:", "a tel: link that no field reads; try numbers = \"a[href^='tel:'] @href\""),
        ("wa.me/", "a WhatsApp link that no field reads; try numbers = \"a[href*='wa.me'] @href\""),
        ('"telephone"', 'a telephone in its structured data; try numbers = { structured = "telephone" }'),
        (
            'itemprop="telephone"',
            'a telephone in its structured data; try numbers = { structured = "telephone" }',
        ),
    ]
    return [f"an ad page has {words}" for sign, words in places if sign in response.text]


def _pages_in_words(preview: Preview) -> str:
    lists = f"{preview.list_pages} list page{'s' * (preview.list_pages != 1)}"
    pages = f" and {preview.ad_pages} ad page{'s' * (preview.ad_pages != 1)}" if preview.ad_pages else ""
    further = f"; they lead to {preview.further_pages} more" if preview.further_pages else ""
    return f"{lists}{pages}{further}"


def _ad_in_lines(ad: PreviewedAd, *, reveal: bool) -> list[str]:
    lines = ["", f"  ad {_printable(ad.external_id if reveal else mask_numbers(ad.external_id))}"]
    for name, value in ad.fields.items():
        text = ", ".join(value) if isinstance(value, tuple) else " ".join(value.split())
        text = text if reveal or name == "posted" else mask_numbers(text)
        shown = _printable(text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…")
        lines.append(f"    {name:<10} {shown}")
    if ad.missing:
        lines.append(f"    missing    {', '.join(ad.missing)}")
    return lines


def _printable(text: str) -> str:
    """A page may hold signs that a terminal obeys: colours, titles, what is in the clipboard."""
    return "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in text)

"""What every kind of source does alike: reading entries, an ad's own page, and a number shown on demand."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urljoin
from zoneinfo import ZoneInfo

from lxml import etree

from pipeline.items import ScrapedAd
from spiders.addresses import clean_address, parameter_of, with_parameter
from spiders.dates import read_date
from spiders.definition import AD_FIELDS
from spiders.expressions import compile_expression, compile_pattern
from spiders.fields import (
    AdReader,
    FieldReader,
    compile_field,
    compile_fields,
    compile_link,
    first_of,
    matched,
)
from spiders.fragments import fragment_of, steady_date, steady_json
from spiders.page import Page
from spiders.reading import AdPage, Follow, ListEntry, ListPage
from spiders.visible import visible_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from scrapy.http import Response

    from spiders.definition import FieldSpec, PageFormat, SourceDefinition

_LONGEST_ID = 300
_FIELDS = frozenset(AD_FIELDS)


class SourceKind:
    """A definition, compiled. Subclasses say where screening begins and how a list page is read."""

    def __init__(self, definition: SourceDefinition, clock: Callable[[], datetime]) -> None:
        self.definition = definition
        self._zone = ZoneInfo(definition.time_zone)
        self._clock = clock
        self._decoys = tuple(compile_expression("css", css) for css in definition.decoys)
        css_to_ignore = definition.list.ignore if definition.entry_format == "html" else ()
        self._ignored = tuple(compile_expression("css", css) for css in css_to_ignore)
        self._compile_list()
        self._compile_ad_page()

    # ------------------------------------------------------------------- what a subclass replaces

    def first_pages(self) -> tuple[Follow, ...]:
        return tuple(Follow(start.address, start.carried()) for start in self.definition.start)

    def read_list(self, response: Response, carry: dict[str, str]) -> ListPage:
        raise NotImplementedError

    def ends_by_status(self, address: str, status: int) -> bool:
        """Whether this status at a counted list page means that the list ended before it."""
        pages = self.definition.list.pages
        if pages is None or status not in pages.end_statuses:
            return False
        number = self._page_number(address)
        return number is not None and number > pages.first

    # ------------------------------------------------------------------- an ad

    def read_ad(self, response: Response, entry: ListEntry) -> AdPage:
        gone = self.definition.gone
        if response.status in gone.statuses:
            return AdPage(gone=str(response.status))
        if self._gone_address is not None and matched(self._gone_address, response.url):
            return AdPage(gone="the site sends us elsewhere")
        page = self.open(response)
        node = self._whole(page, self.definition.page_format)
        if node is None:
            return AdPage(problem="the ad page is no JSON")
        if self._says_gone(page, node):
            return AdPage(gone="the page says so", notes=tuple(page.notes))
        if self._ad_frame is not None and not self._ad_frame.nodes(node, page):
            return AdPage(problem="the ad page has no page.frame", notes=tuple(page.notes))
        found = self._ad_fields.read(node, page)
        if problem := self._nonsense(found):
            return AdPage(problem=problem, notes=tuple(page.notes))
        ad = self._build_ad(entry, found, response.url)
        return AdPage(ad=ad, reveal=self._reveal_address(page, node, entry), notes=tuple(page.notes))

    def entry_as_ad(self, entry: ListEntry) -> ScrapedAd:
        return self._build_ad(entry, {}, str(entry.values.get("url", "")))

    def reveal_of(self, entry: ListEntry) -> str:
        """The address that shows the number of an ad without a page of its own; empty where there is none."""
        reveal = self.definition.reveal
        if reveal is None or reveal.address is None:
            return ""
        address = reveal.address.replace("{id}", quote(entry.external_id, safe=""))
        return urljoin(str(entry.values.get("url", "")) or self.definition.start[0].address, address)

    def add_revealed(self, response: Response, ad: ScrapedAd) -> ScrapedAd:
        reveal = self.definition.reveal
        if reveal is None:
            return ad
        page = self.open(response)
        node = self._whole(page, reveal.format)
        if node is None:
            return ad
        shown = (
            AdReader((("numbers", self._revealed, True),), frozenset()).read(node, page).get("numbers", ())
        )
        numbers = tuple(dict.fromkeys((*ad.numbers, *shown)))  # type: ignore[misc]  many values are a tuple
        missing = ad.missing if not shown else tuple(name for name in ad.missing if name != "numbers")
        return replace(ad, numbers=numbers, missing=missing)

    # ------------------------------------------------------------------- for subclasses

    def open(self, response: Response) -> Page:
        return Page(response, encoding=self.definition.encoding, decoys=self._decoys)

    def read_entries(
        self, page: Page, nodes: list[Any], carry: dict[str, str]
    ) -> tuple[list[ListEntry], list[str]]:
        """The entries, each id once, and what was wrong in words."""
        entries: dict[str, ListEntry] = {}
        nameless = 0
        for node in nodes:
            entry = self.read_entry(page, node, carry)
            if entry is None:
                nameless += 1
            else:
                entries.setdefault(entry.external_id, entry)
        problems = [f"{nameless} of {len(nodes)} entries have no id or link"] if nameless else []
        return list(entries.values()), problems

    def read_entry(self, page: Page, node: Any, carry: dict[str, str]) -> ListEntry | None:
        address = self.clean(self._link.first(node, page), page.url) if self._link is not None else ""
        external_id = self._id_of(node, page, address)
        if not external_id:
            return None
        if not address and (template := self.definition.list.link_address):
            address = self.clean(template.replace("{id}", quote(external_id, safe="")), page.url)
        values = self._entry_fields.read(node, page)
        steady = self._steady_values(values)
        self._settle(values, carry, address)
        has_page = self.definition.page is not None
        if has_page and not address:
            return None
        return ListEntry(
            external_id=external_id,
            url=address if has_page else "",
            values=values,
            fragment=fragment_of(address, steady, self._entry_text(node, page)),
            closed=self._closed_words(node, page),
        )

    def clean(self, address: str, base: str) -> str:
        return clean_address(address, base, self.definition.drop_parameters) if address else ""

    def read_listed(self, page: Page, whole: Any, carry: dict[str, str]) -> ListPage:
        """A list page: `whole` is its root or JSON value."""
        if whole is None or self._entries is None:
            return ListPage((), ended=False, understood=False, problems=("the list page is no JSON",))
        entries, problems = self.read_entries(page, self._entries.nodes(whole, page), carry)
        total = self.listed_total(page, whole)
        follow = self.next_pages(page, whole, carry, len(entries), total)
        understood, against = self.shows_list(
            page, whole, len(entries), counted_on=self.is_counted_on(page.url)
        )
        return ListPage(
            entries=tuple(entries),
            follow=follow,
            total=total,
            ended=not follow,
            understood=understood,
            problems=(*problems, *against),
            notes=tuple(page.notes),
        )

    def listed_total(self, page: Page, node: Any) -> int | None:
        digits = (
            "".join(filter(str.isdecimal, self._total.first(node, page))) if self._total is not None else ""
        )
        return int(digits) if digits and len(digits) < 10 else None

    def next_pages(
        self, page: Page, node: Any, carry: dict[str, str], found: int, total: int | None
    ) -> tuple[Follow, ...]:
        """The next list page; none where the list ends here."""
        part = self.definition.list
        if part.pages is not None:
            address = self._counted_page(page.url, found, total)
        elif part.cursor is not None and self._cursor is not None:
            cursor = self._cursor.first(node, page)
            address = (
                with_parameter(page.url, part.cursor_parameter or "", cursor) if cursor and found else ""
            )
        elif self._next is not None:
            address = self.clean(self._next.first(node, page), page.url)
        else:
            return ()
        # A last page whose "next" leads to itself has no next page.
        return (Follow(address, carry),) if address and address != self.clean(page.url, "") else ()

    def shows_list(
        self, page: Page, node: Any, found: int, *, counted_on: bool
    ) -> tuple[bool, tuple[str, ...]]:
        """(whether this looks like a list page of the source, what speaks against it)."""
        if self._frame is not None and not self._frame.nodes(node, page):
            return False, ("the page has no list.frame",)
        if found or self._frame is not None or counted_on:
            return True, ()
        if self._empty is not None and self._empty.nodes(node, page):
            return True, ()
        return False, ("no ads found where list.entry looks for them",)

    def is_counted_on(self, address: str) -> bool:
        """Whether this is a counted page after the first one: there an empty page is the natural end."""
        pages = self.definition.list.pages
        number = self._page_number(address)
        return pages is not None and number is not None and number > pages.first

    @property
    def now(self) -> datetime:
        return self._clock().astimezone(self._zone)

    # ------------------------------------------------------------------- compiling

    def _compile_list(self) -> None:
        definition, part = self.definition, self.definition.list
        listed, entry = definition.list_format, definition.entry_format
        self._entry_format = entry
        self._entries = _maybe(part.entry, listed)
        self._id, self._closed = _maybe(part.id, entry), _maybe(part.closed, entry)
        self._link = compile_link(part.link, entry) if part.link is not None else None
        self._next = compile_link(part.next, listed) if part.next is not None else None
        self._cursor, self._total = _maybe(part.cursor, listed), _maybe(part.total, listed)
        self._frame, self._empty = _maybe(part.frame, listed), _maybe(part.empty, listed)
        self._entry_fields = compile_fields(part.fields, entry)
        self._id_pattern = compile_pattern(part.pattern) if part.pattern is not None else None

    def _compile_ad_page(self) -> None:
        definition = self.definition
        part, gone, reveal = definition.page, definition.gone, definition.reveal
        page = definition.page_format
        self._ad_fields = compile_fields(part.fields, page) if part is not None else AdReader((), frozenset())
        self._ad_frame = _maybe(part.frame, page) if part is not None else None
        self._gone_found = _maybe(gone.found, page)
        self._gone_words = tuple(words.casefold() for words in gone.text)
        self._gone_address = compile_pattern(gone.address) if gone.address is not None else None
        self._reveal_found = (
            compile_link(reveal.found, page) if reveal is not None and reveal.found is not None else None
        )
        numbers = reveal.number if reveal is not None else ()
        self._revealed = (
            tuple(compile_field(spec, reveal.format) for spec in numbers) if reveal is not None else ()
        )

    # ------------------------------------------------------------------- entries

    def _id_of(self, node: Any, page: Page, address: str) -> str:
        if self._id is not None:
            return self._id.first(node, page)[:_LONGEST_ID]
        if self._id_pattern is not None:
            return matched(self._id_pattern, address)[:_LONGEST_ID]
        return address.partition("://")[2][:_LONGEST_ID]

    def _steady_values(self, values: dict[str, object]) -> list[str]:
        steady = [str(value) for name, value in values.items() if name not in {"posted", "html"}]
        posted = values.get("posted")
        return [*steady, steady_date(str(posted), self.now)] if posted else steady

    def _settle(self, values: dict[str, object], carry: dict[str, str], address: str) -> None:
        for name, word in carry.items():
            if name in _FIELDS:
                values.setdefault(name, word)
        if posted := values.pop("posted", None):
            found = read_date(str(posted), self.now)
            if found is not None:
                values["posted"] = found.iso
        if address:
            values["url"] = address

    def _entry_text(self, node: Any, page: Page) -> str:
        if not isinstance(node, etree._Element):  # noqa: SLF001  lxml has no public name for the class
            return steady_json(node, frozenset(self.definition.list.ignore))
        if not self._ignored and not self._date_nodes(node, page):
            return page.seen(node)
        skipped = {found for find in self._ignored for found in find(node)} | self._date_nodes(node, page)
        return visible_text(node, page.decoys | skipped, page.hiding)

    def _date_nodes(self, node: Any, page: Page) -> set[Any]:
        """The elements that hold the posted date: their words change from day to day, the date is compared instead."""
        ways = next((ways for name, ways, _ in self._entry_fields.readers if name == "posted"), ())
        found = {
            item for way in ways for item in way.nodes(node, page)[:1] if isinstance(item, etree._Element)
        }  # noqa: SLF001
        return found - {node}

    def _closed_words(self, node: Any, page: Page) -> str:
        return "the list says so" if self._closed is not None and self._closed.nodes(node, page) else ""

    # ------------------------------------------------------------------- pages

    def _counted_page(self, address: str, found: int, total: int | None) -> str:
        pages = self.definition.list.pages
        number = self._page_number(address)
        if pages is None or number is None or not found or (pages.size is not None and found < pages.size):
            return ""
        if total is not None and pages.size is not None and self._counted_so_far(number) >= total:
            return ""
        following = str(number + pages.step)
        if pages.parameter is not None:
            return with_parameter(address, pages.parameter, following)
        return urljoin(address, (pages.address or "").replace("{page}", following))

    def _counted_so_far(self, number: int) -> int:
        pages = self.definition.list.pages
        if pages is None or pages.size is None:
            return 0
        return ((number - pages.first) // pages.step + 1) * pages.size

    def _page_number(self, address: str) -> int | None:
        pages = self.definition.list.pages
        if pages is None:
            return None
        if pages.parameter is not None:
            written = parameter_of(address, pages.parameter)
        else:
            before, _, after = (pages.address or "").partition("{page}")
            written = _between(address, before, after)
        return int(written) if written.isdecimal() and len(written) < 10 else pages.first

    # ------------------------------------------------------------------- an ad's own page

    def _whole(self, page: Page, page_format: PageFormat) -> Any:
        if page_format == "json":
            return page.json
        return page.xml if page_format == "xml" else page.root

    def _says_gone(self, page: Page, node: Any) -> bool:
        if self._gone_found is not None and self._gone_found.first(node, page):
            return True
        if not self._gone_words:
            return False
        text = page.seen(node) if isinstance(node, etree._Element) else page.text  # noqa: SLF001  see above
        folded = " ".join(text.casefold().split())
        return any(words in folded for words in self._gone_words)

    def _nonsense(self, found: dict[str, object]) -> str:
        if lost := sorted(self._ad_fields.must - found.keys()):
            return f"the ad page lacks {', '.join(lost)}"
        if self._ad_fields.readers and not found:
            return "no field of the definition is on the ad page"
        return ""

    def _build_ad(self, entry: ListEntry, found: dict[str, object], address: str) -> ScrapedAd:
        if posted := found.pop("posted", None):
            read = read_date(str(posted), self.now)
            if read is not None:
                found["posted"] = read.iso
        values = {**entry.values, **found}
        own_numbers = entry.values.get("numbers")
        if own_numbers and found.get("numbers"):
            values["numbers"] = tuple(dict.fromkeys((*found["numbers"], *own_numbers)))  # type: ignore[misc]  many values are tuples
        values["url"] = entry.url or str(entry.values.get("url", "")) or address
        missing = tuple(name for name in self.definition.asked_fields if name not in values)
        return ScrapedAd(external_id=entry.external_id, missing=missing, **values)  # type: ignore[arg-type]  names are ScrapedAd's

    def _reveal_address(self, page: Page, node: Any, entry: ListEntry) -> str:
        if self._reveal_found is None:
            return self.reveal_of(entry)
        return clean_address(self._reveal_found.first(node, page), page.url)


def _maybe(spec: FieldSpec | None, page_format: PageFormat) -> FieldReader | None:
    return compile_field(spec, page_format) if spec is not None else None


def _between(address: str, before: str, after: str) -> str:
    begin = address.find(before)
    if begin < 0:
        return ""
    rest = address[begin + len(before) :]
    return rest.partition(after)[0] if after else rest.split("&")[0].split("/")[0].split("?")[0]


__all__ = ["SourceKind", "first_of"]

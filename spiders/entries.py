"""The entries of a list page: id, address, the fields they show, and a form to compare from round to round."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from lxml import etree

from spiders.addresses import clean_address
from spiders.dates import read_date
from spiders.definition_parts import AD_FIELDS
from spiders.expressions import compile_expression, compile_pattern
from spiders.fields import compile_fields, compile_link, compile_maybe, matched
from spiders.fragments import fragment_of, steady_date, steady_json
from spiders.reading import ListEntry
from spiders.visible import visible_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from spiders.dates import ReadDate
    from spiders.definition import SourceDefinition
    from spiders.page import Page

_LONGEST_ID = 300
_CARRIED = frozenset(AD_FIELDS)

# Fewer entries than this may well share an id: a pinned ad, an ad shown twice.
_FEWEST_NAMED = 3


class EntryReader:
    """`now` gives the moment of reading in the source's time zone."""

    def __init__(self, definition: SourceDefinition, now: Callable[[], datetime]) -> None:
        part, written = definition.list, definition.entry_format
        self._now = now
        self._is_feed = definition.kind == "feed"
        self._has_page = definition.page is not None
        self._drop = definition.drop_parameters
        self._id, self._closed = compile_maybe(part.id, written), compile_maybe(part.closed, written)
        self._link = compile_link(part.link, written) if part.link is not None else None
        self._link_address = part.link_address
        self._id_pattern = compile_pattern(part.pattern) if part.pattern is not None else None
        self._fields = compile_fields(part.fields, written)
        self._posted = next((ways for name, ways, _ in self._fields.readers if name == "posted"), ())
        self._ignored_keys = frozenset(part.ignore)
        self._ignored = (
            tuple(compile_expression("css", css) for css in part.ignore) if written == "html" else ()
        )

    def read_all(
        self, page: Page, nodes: Sequence[Any], carry: dict[str, str]
    ) -> tuple[list[ListEntry], list[str]]:
        """The entries, each id once, and what was wrong in words. None where most share an id with another."""
        entries: dict[str, ListEntry] = {}
        nameless = named = 0
        for node in nodes:
            if self._is_other(node, page):
                continue
            entry = self.read(page, node, carry)
            if entry is None:
                nameless += 1
            else:
                named += 1
                entries.setdefault(entry.external_id, entry)
        if named > _FEWEST_NAMED and len(entries) < named / 2:
            # an id that is no id would make one ad of many, and nobody would miss the rest
            return [], [f"{named} entries stand under {len(entries)} different ids; repair list.id"]
        problems = [f"{nameless} of {len(nodes)} entries have no id or link"] if nameless else []
        return list(entries.values()), problems

    def read(self, page: Page, node: Any, carry: dict[str, str]) -> ListEntry | None:
        address = self._address_of(node, page)
        external_id = self.id_of(node, page, address)
        if not external_id:
            return None
        if not address and self._link_address is not None:
            address = self.clean(self._link_address.replace("{id}", quote(external_id, safe="")), page.base)
        if self._has_page and not address:
            return None
        values = self._fields.read(node, page)
        posted = self._posted_of(values)
        closed = "the list says so" if self._closed is not None and self._closed.nodes(node, page) else ""
        return ListEntry(
            external_id=external_id,
            url=address if self._has_page else "",
            values=_settled(values, posted, carry, address),
            fragment=fragment_of(address, _steady(values, posted), self._seen(node, page)),
            closed=closed,
        )

    def id_of(self, node: Any, page: Page, address: str) -> str:
        """list.id, else what list.pattern finds in the address, else the address.

        An id that a site's definition names must be there: falling back to the address would make every ad a new
        one on the day the site changes. Only in feeds the id is optional by their own rules.
        """
        found = self._id.first(node, page)[:_LONGEST_ID] if self._id is not None else ""
        if found or (self._id is not None and not self._is_feed):
            return found
        if self._id_pattern is not None:
            return matched(self._id_pattern, address)[:_LONGEST_ID]
        return address.partition("://")[2][:_LONGEST_ID]

    def clean(self, address: str, base: str) -> str:
        return clean_address(address, base, self._drop) if address else ""

    def _address_of(self, node: Any, page: Page) -> str:
        return self.clean(self._link.first(node, page), page.base) if self._link is not None else ""

    def _is_other(self, node: Any, page: Page) -> bool:
        """Whether list.pattern says that the entry's address is no ad's."""
        address = self._address_of(node, page) if self._id_pattern is not None else ""
        return bool(address) and self._id_pattern is not None and not matched(self._id_pattern, address)

    def _posted_of(self, values: dict[str, object]) -> ReadDate | None:
        words = values.pop("posted", None)
        return read_date(str(words), self._now()) if words else None

    def _seen(self, node: Any, page: Page) -> str:
        if not isinstance(node, etree._Element):  # noqa: SLF001  lxml has no public name for the class
            return steady_json(node, self._ignored_keys)
        skipped = {found for find in self._ignored for found in find(node)} | self._date_elements(node, page)
        return visible_text(node, page.decoys | skipped, page.hiding) if skipped else page.seen(node)

    def _date_elements(self, node: Any, page: Page) -> set[Any]:
        """The elements that hold the date of posting: their words change daily, the date itself is compared instead."""
        found = {
            item for way in self._posted for item in way.nodes(node, page)[:1] if hasattr(item, "itertext")
        }
        return found - {node}


def _steady(values: dict[str, object], posted: ReadDate | None) -> list[str]:
    steady = [str(value) for name, value in values.items() if name != "html"]
    return [*steady, steady_date(posted)] if posted is not None else steady


def _settled(
    values: dict[str, object], posted: ReadDate | None, carry: dict[str, str], address: str
) -> dict[str, object]:
    """The values over what the branch says, the date as ISO, and the address."""
    settled: dict[str, object] = {name: word for name, word in carry.items() if name in _CARRIED} | values
    if posted is not None:
        settled["posted"] = posted.iso
    if address:
        settled["url"] = address
    return settled


def set_posted(values: dict[str, object], now: datetime) -> None:
    """Turns the page's words for the date of posting into ISO 8601; words that hold no date are dropped."""
    if posted := values.pop("posted", None):
        found = read_date(str(posted), now)
        if found is not None:
            values["posted"] = found.iso

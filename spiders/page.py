"""A response opened for reading: decoded, parsed once, with what hides parts of it."""

from __future__ import annotations

import json
from functools import cached_property
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from lxml import etree
from scrapy.http import TextResponse

from spiders.structured import structured_items
from spiders.visible import hiding_classes, visible_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element
    from scrapy.http import Response

    from spiders.definition_parts import PageFormat

_DEEPEST_JSON = 100  # brackets; Python's own parser gives up at about a thousand with a RecursionError
REPAIRED = "the page is not in the encoding it declares; it was read as windows-1252"
BROKEN = "the page's bytes do not fit its encoding; some letters are lost (set encoding in the definition)"


class Page:
    """`notes` are remarks for staff that came up while reading."""

    def __init__(
        self,
        response: Response,
        *,
        encoding: str | None = None,
        decoys: tuple[Callable[[Any], list[Any]], ...] = (),
    ) -> None:
        self.response = response
        self.url = response.url
        self.notes: list[str] = []
        self._encoding = encoding
        self._find_decoys = decoys
        self._of_xml = False

    @cached_property
    def text(self) -> str:
        """The page decoded: as the definition says, as the page says, or as UTF-8 and else windows-1252.

        Scrapy would guess by statistics where nothing is declared, and takes short Danish pages for Czech.
        """
        body = self.response.body
        stated = self._encoding or self._declared
        try:
            return body.decode(stated or "utf-8")
        except (UnicodeDecodeError, LookupError):
            pass
        if stated is None:
            return body.decode("cp1252", errors="replace")
        if self._encoding is None and stated.lower().replace("_", "-") in {"utf-8", "utf8", "ascii"}:
            self.notes.append(REPAIRED)
            return body.decode("cp1252", errors="replace")
        self.notes.append(BROKEN)
        return body.decode(stated, errors="replace")

    @cached_property
    def root(self) -> _Element:
        """The parsed HTML."""
        return self._parsed(etree.HTMLParser(recover=True, encoding="utf-8", huge_tree=True, no_network=True))

    @cached_property
    def base(self) -> str:
        """What the page's relative links start from."""
        if self._of_xml or not self.root_is_parsed:
            return self.url
        stated = self.root.find(".//base[@href]")
        return self.url if stated is None else urljoin(self.url, (stated.get("href") or "").strip())

    @property
    def root_is_parsed(self) -> bool:
        return "root" in self.__dict__

    @cached_property
    def xml(self) -> _Element:
        """The parsed XML, repaired where broken; entities of its own and outside files are not loaded."""
        parser = etree.XMLParser(
            recover=True,
            encoding="utf-8",
            resolve_entities=False,
            load_dtd=False,
            no_network=True,
            huge_tree=False,
        )
        root = self._parsed(parser)
        self._of_xml = True
        _drop_namespaces(root)
        return root

    @property
    def is_cut_short(self) -> bool:
        """Whether the XML ends before its outermost element does."""
        root, end = self.xml, self.text[-200:].rstrip()
        if len(root) == 0 and end.endswith("/>"):
            return False
        return not end.endswith(">") or f"{root.tag}>" not in end

    @cached_property
    def json(self) -> Any:
        """The parsed JSON, None when it is none."""
        text = (
            self.text.removeprefix("\ufeff").removeprefix(")]}'").lstrip(",\n\r ")
        )  # a guard some sites put before JSON
        if _too_deep(text):
            return None
        try:
            return json.loads(text)
        except (ValueError, RecursionError):
            return None

    @cached_property
    def structured(self) -> list[dict[str, Any]]:
        """What the page says of itself as JSON-LD or microdata."""
        return structured_items(self.root)

    @cached_property
    def decoys(self) -> frozenset[object]:
        return frozenset(found for find in self._find_decoys for found in find(self.root))

    @cached_property
    def hiding(self) -> frozenset[str]:
        return hiding_classes(self.root)

    def whole(self, page_format: PageFormat) -> Any:
        """The page as what the definition reads it as; None when it should be JSON and is not."""
        if page_format == "json":
            return self.json
        return self.xml if page_format == "xml" else self.root

    def seen(self, element: _Element) -> str:
        """The element's visible text."""
        if len(element) == 0 or self._of_xml:
            return visible_text(element)
        return visible_text(element, self.decoys, self.hiding)

    def markup(self, element: _Element) -> str:
        """The element as an HTML fragment; in XML, HTML stands inside an element, often escaped."""
        if not self._of_xml:
            return etree.tostring(element, encoding="unicode", method="html", with_tail=False)
        inner = (etree.tostring(child, encoding="unicode", method="html") for child in element)
        return (element.text or "") + "".join(inner)

    @property
    def _declared(self) -> str | None:
        if not isinstance(self.response, TextResponse):
            return None
        return self.response._declared_encoding()  # noqa: SLF001  Scrapy's public `encoding` guesses where none is declared

    def _parsed(self, parser: Any) -> _Element:
        body = self.text.replace("\x00", "").strip().removeprefix("\ufeff").encode("utf-8", errors="replace")
        try:
            root = etree.fromstring(body or b"<html/>", parser=parser)
        except (etree.XMLSyntaxError, ValueError):
            root = None
        return etree.Element("html") if root is None else root


def _drop_namespaces(root: _Element) -> None:
    """Leaves `content:encoded` as `encoded`: definitions name what people see in the file, without prefixes."""
    for element in root.iter(etree.Element):
        if element.tag.startswith("{"):
            element.tag = element.tag.rpartition("}")[2]


def _too_deep(text: str) -> bool:
    """Whether the JSON nests deeper than any honest answer does."""
    depth = 0
    in_string = escaped = False
    if text.count("[") + text.count("{") <= _DEEPEST_JSON:
        return False
    for char in text:
        if in_string:
            in_string = escaped or char != '"'
            escaped = char == "\\" and not escaped
        elif char == '"':
            in_string = True
        elif char in "[{":
            depth += 1
            if depth > _DEEPEST_JSON:
                return True
        elif char in "]}":
            depth -= 1
    return False

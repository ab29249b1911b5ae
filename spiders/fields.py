"""Fields of a definition turned into readers: from a node of a page to the values it holds."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from lxml import etree

from spiders.expressions import LONGEST_FOR_PATTERN, compile_expression, compile_pattern
from spiders.structured import of_type
from spiders.transforms import LONGEST, phone_link, repair_decoding, transform

if TYPE_CHECKING:
    import re
    from collections.abc import Callable

    from spiders.definition_parts import Fields, FieldSpec, PageFormat
    from spiders.page import Page

_MOST_VALUES = 500
_ADDRESS_ATTRIBUTES = ("href", "src")


@dataclass(frozen=True, slots=True)
class FieldReader:
    """One way to read one field. `node` is an element or a JSON value; no node means the whole page."""

    find: Callable[[Any], list[Any]]
    language: str
    attribute: str
    pattern: re.Pattern[str] | None
    spec: FieldSpec
    within: Callable[[Any], list[Any]] | None = None
    markup: bool = False

    def nodes(self, node: Any, page: Page) -> list[Any]:
        """What the expression finds, untouched: elements, strings, JSON values."""
        if self.language == "structured":
            return [found for item in of_type(page.structured, self.spec.type) for found in self.find(item)]
        found = self.find(node)
        if self.within is None:
            return found
        return [inner for value in found[:_MOST_VALUES] for inner in self.within(_embedded_json(value))]

    def values(self, node: Any, page: Page) -> list[str]:
        """Every value, cleaned; empty ones left out."""
        if self.spec.value is not None:
            return [self.spec.value]
        found = [self._as_text(item, page) for item in self.nodes(node, page)[:_MOST_VALUES]]
        if self.spec.join is not None:
            found = [self.spec.join.join(filter(None, found))]
        return [value for raw in found if (value := self._cleaned(raw))]

    def first(self, node: Any, page: Page) -> str:
        """The first value that is not empty, without looking at the rest."""
        if self.spec.value is not None or self.spec.join is not None:
            return next(iter(self.values(node, page)), "")
        for item in self.nodes(node, page)[:_MOST_VALUES]:
            if value := self._cleaned(self._as_text(item, page)):
                return value
        return ""

    def _as_text(self, item: Any, page: Page) -> str:
        if isinstance(item, str):
            return item
        if isinstance(item, etree._Element):  # noqa: SLF001  lxml has no public name for the class
            if self.attribute:
                return item.get(self.attribute) or ""
            return page.markup(item) if self.markup else page.seen(item)
        return _scalar_as_text(item)

    def _cleaned(self, raw: str) -> str:
        value = repair_decoding(raw[:LONGEST]).strip()
        if not value:
            return ""
        if self.spec.transforms:
            value = transform(value, self.spec.transforms).strip()
        if self.pattern is not None:
            value = matched(self.pattern, value)
        return self.spec.words.get(value, value) if self.spec.words else value


@dataclass(frozen=True, slots=True)
class AdReader:
    """All fields of a part of the definition."""

    readers: tuple[tuple[str, tuple[FieldReader, ...], bool], ...]  # (field, ways to read it, many values)
    must: frozenset[str]

    def read(self, node: Any, page: Page) -> dict[str, object]:
        """The fields that yielded something: strings, and a tuple of strings for numbers."""
        found: dict[str, object] = {}
        for name, ways, many in self.readers:
            if many:
                values = tuple(
                    dict.fromkeys(phone_link(value) for way in ways for value in way.values(node, page))
                )
                if any(values):
                    found[name] = tuple(filter(None, values))
            else:
                for way in ways:
                    if value := way.first(node, page):
                        found[name] = value
                        break
        return found


def compile_field(spec: FieldSpec, page_format: PageFormat, *, markup: bool = False) -> FieldReader:
    language, text, attribute = spec.expression(page_format)
    inner = spec.json_path if spec.css is not None else None
    return FieldReader(
        find=compile_expression(language, text),
        language=language,
        attribute=attribute,
        pattern=compile_pattern(spec.pattern) if spec.pattern is not None else None,
        spec=spec,
        within=compile_expression("json", inner) if inner is not None else None,
        markup=markup,
    )


def compile_maybe(spec: FieldSpec | None, page_format: PageFormat) -> FieldReader | None:
    return compile_field(spec, page_format) if spec is not None else None


def compile_link(spec: FieldSpec, page_format: PageFormat) -> FieldReader:
    """A field that holds an address: the href of what it finds, when the definition names no attribute."""
    reader = compile_field(spec, page_format)
    if (
        page_format != "json"
        and not reader.attribute
        and reader.language in {"css", "css-xml", "xpath", "self"}
    ):
        return compile_field(_with_attribute(spec, page_format, "href"), page_format)
    return reader


def _with_attribute(spec: FieldSpec, page_format: PageFormat, attribute: str) -> FieldSpec:
    language, text, _ = spec.expression(page_format)
    key = {"css": "css", "css-xml": "css", "xpath": "xpath"}.get(language)
    given = {key: text} if key else {}
    return spec.model_copy(update={"plain": None, "attribute": attribute, **given})


def compile_fields(fields: Fields, page_format: PageFormat) -> AdReader:
    given = fields.given()
    return AdReader(
        readers=tuple(
            (name, tuple(_compile_named(name, spec, page_format) for spec in specs), name == "numbers")
            for name, specs in given.items()
        ),
        must=frozenset(name for name, specs in given.items() if any(spec.must for spec in specs)),
    )


def _compile_named(name: str, spec: FieldSpec, page_format: PageFormat) -> FieldReader:
    if name == "text" and spec.join is None and page_format != "json":
        spec = spec.model_copy(update={"join": "\n"})  # an ad in several paragraphs is one text
    return compile_field(spec, page_format, markup=name == "html")


def matched(pattern: re.Pattern[str], value: str) -> str:
    """The first group of the first match (the match itself without groups), empty without one."""
    match = pattern.search(value[:LONGEST_FOR_PATTERN])
    if match is None:
        return ""
    return (
        next((group for group in match.groups() if group), "").strip() if match.groups() else match[0].strip()
    )


def _scalar_as_text(item: Any) -> str:
    if isinstance(item, bool):
        return "true" if item else "false"
    if isinstance(item, float):
        return str(int(item)) if item.is_integer() else str(item)
    if isinstance(item, int):
        return str(item)
    if isinstance(item, list):
        return ", ".join(filter(None, map(_scalar_as_text, item)))
    return item if isinstance(item, str) else ""


def _embedded_json(value: Any) -> Any:
    text = (
        value if isinstance(value, str) else "".join(value.itertext()) if hasattr(value, "itertext") else ""
    )
    start = min((place for place in (text.find("{"), text.find("[")) if place >= 0), default=-1)
    if start < 0:
        return None
    try:
        return json.JSONDecoder(strict=False).raw_decode(text, start)[0]
    except (ValueError, RecursionError):
        return None

"""The parts of a source definition: fields, list pages, ad pages, and how a site says that an ad is gone."""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from spiders.transforms import TRANSFORMS

AD_FIELDS = (
    "title",
    "text",
    "html",
    "numbers",
    "area",
    "kind",
    "advertises",
    "age",
    "language",
    "author",
    "posted",
)
PageFormat = Literal["html", "json", "xml"]


def as_tuple(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(value)
    return value if isinstance(value, tuple) else (value,)


def known_zone(value: str) -> str:
    try:
        ZoneInfo(value)
    except (KeyError, ValueError, OSError):  # ZoneInfoNotFoundError is a KeyError
        raise ValueError('expected a time zone such as "Europe/Copenhagen"') from None
    return value


def known_encoding(value: str) -> str:
    try:
        "".encode(value)
    except LookupError:
        raise ValueError('expected an encoding such as "utf-8" or "windows-1252"') from None
    return value


def _web_address(value: str) -> str:
    parts = urlsplit(value)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise ValueError("expected an address that begins with http:// or https://")
    return value


def _known_transform(value: str) -> str:
    if value not in TRANSFORMS:
        raise ValueError(f"expected one of: {', '.join(sorted(TRANSFORMS))}")
    return value


class Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)


class FieldSpec(Part):
    """Where a value stands and how it is cleaned.

    Written as a string it is a CSS selector (`"h1"`, `"a.more @href"`), an XPath when it begins with `/` or
    `./`, and a JMESPath where the page is JSON. `value` is a fixed word. Several specs for one field are tried
    in turn; for `numbers` all of them are read.
    """

    plain: str | None = None
    css: str | None = None
    xpath: str | None = None
    json_path: str | None = Field(None, alias="json")
    structured: str | None = None
    type: str | None = None
    value: str | None = None
    attribute: str | None = None
    pattern: str | None = None
    transforms: tuple[Annotated[str, AfterValidator(_known_transform)], ...] = ()
    join: str | None = None
    words: dict[str, str] = Field(default_factory=dict)
    optional: bool = False
    must: bool = False

    @model_validator(mode="before")
    @classmethod
    def _from_string(cls, data: Any) -> Any:
        if isinstance(data, dict) and "plain" in data:
            raise ValueError("expected css, xpath or json to say what is meant")
        return {"plain": data} if isinstance(data, str) else data

    @model_validator(mode="after")
    def _one_expression(self) -> FieldSpec:
        given = [self.plain, self.css, self.xpath, self.structured, self.value]
        if sum(item is not None for item in given) > 1 or (
            self.json_path is not None and self.xpath is not None
        ):
            raise ValueError(
                "expected one of css, xpath, json, structured, value (css and json may go together)"
            )
        return self

    def expression(self, page_format: PageFormat) -> tuple[str, str, str]:
        """(language, expression, attribute) after resolving the short form."""
        if self.plain is not None:
            return _resolve_short_form(self.plain, page_format)
        for language, text in (("css", self.css), ("xpath", self.xpath), ("structured", self.structured)):
            if text is not None:
                return _css_or(language, page_format), text, self.attribute or ""
        if self.json_path is not None:
            return "json", self.json_path, ""
        return ("structured", "@", "") if self.type else ("self", "", self.attribute or "")


def _css_or(language: str, page_format: PageFormat) -> str:
    return "css-xml" if language == "css" and page_format == "xml" else language


_WITH_ATTRIBUTE = re.compile(r"^(.*?)\s*@([A-Za-z_][\w:.-]*)$", re.DOTALL)


def _resolve_short_form(text: str, page_format: PageFormat) -> tuple[str, str, str]:
    if page_format == "json":
        return "json", text, ""
    if text.startswith(("/", "./", "(")):
        return "xpath", text, ""
    if match := _WITH_ATTRIBUTE.match(text):
        return (_css_or("css", page_format), match[1], match[2]) if match[1] else ("self", "", match[2])
    return _css_or("css", page_format), text, ""


Specs = Annotated[tuple[FieldSpec, ...], BeforeValidator(as_tuple), Field(min_length=1)]
Words = Annotated[tuple[str, ...], BeforeValidator(as_tuple)]


class Fields(Part):
    """What is read of an ad: names as in pipeline.items.ScrapedAd."""

    title: Specs | None = None
    text: Specs | None = None
    html: Specs | None = None
    numbers: Specs | None = None
    area: Specs | None = None
    kind: Specs | None = None
    advertises: Specs | None = None
    age: Specs | None = None
    language: Specs | None = None
    author: Specs | None = None
    posted: Specs | None = None

    def given(self) -> dict[str, tuple[FieldSpec, ...]]:
        found = {name: getattr(self, name) for name in AD_FIELDS}
        return {name: specs for name, specs in found.items() if specs is not None}

    def asked(self) -> frozenset[str]:
        """The fields that every ad should have."""
        return frozenset(
            name for name, specs in self.given().items() if not all(spec.optional for spec in specs)
        )


class Start(Part):
    """An address where screening begins, and what it says of every ad below it."""

    address: Annotated[str, AfterValidator(_web_address)]
    area: str = ""
    kind: str = ""
    advertises: str = ""
    language: str = ""

    @model_validator(mode="before")
    @classmethod
    def _from_string(cls, data: Any) -> Any:
        return {"address": data} if isinstance(data, str) else data

    def carried(self) -> dict[str, str]:
        words = {
            "area": self.area,
            "kind": self.kind,
            "advertises": self.advertises,
            "language": self.language,
        }
        return {name: word for name, word in words.items() if word}


class Pages(Part):
    """List pages that are counted, not linked. `address` may hold {page}; `size` is the ads on a full page.

    A page without ads, or one of `end_statuses`, ends the list; with `size` also a page that is not full.
    """

    parameter: str | None = None
    address: str | None = None
    first: int = 1
    step: int = Field(1, ge=1)
    size: int | None = Field(None, ge=1)
    end_statuses: tuple[int, ...] = (404, 410)

    @model_validator(mode="after")
    def _one_way(self) -> Pages:
        if (self.parameter is None) == (self.address is None):
            raise ValueError('expected either parameter = "page" or address = "https://…/{page}"')
        if self.address is not None and "{page}" not in self.address:
            raise ValueError("expected {page} somewhere in the address")
        return self


class ListPart(Part):
    """A page that shows many ads.

    `entry` finds each ad; everything else in this part is looked for inside it, except `next`, `total`,
    `frame` and `empty`, which belong to the page. `frame` is there on every list page, also on
    one without ads; `empty` only on one without ads. `ignore` is left out when entries are compared.
    `pattern` says which addresses are ads, and its group is the id; `sitemaps` which sitemaps of an index are read.
    """

    entry: FieldSpec | None = None
    id: FieldSpec | None = None
    link: FieldSpec | None = None
    link_address: str | None = None
    next: FieldSpec | None = None
    cursor: FieldSpec | None = None
    cursor_parameter: str | None = None
    pages: Pages | None = None
    total: FieldSpec | None = None
    frame: FieldSpec | None = None
    empty: FieldSpec | None = None
    closed: FieldSpec | None = None
    ignore: Words = ()
    pattern: str | None = None
    sitemaps: str | None = None
    fields: Fields = Fields()

    @model_validator(mode="after")
    def _one_way_on(self) -> ListPart:
        if sum(way is not None for way in (self.next, self.cursor, self.pages)) > 1:
            raise ValueError("expected at most one of next, cursor, pages")
        if (self.cursor is None) != (self.cursor_parameter is None):
            raise ValueError("expected cursor and cursor_parameter together")
        if self.link_address is not None and "{id}" not in self.link_address:
            raise ValueError("expected {id} somewhere in link_address")
        return self


class AdPart(Part):
    """An ad's own page. `frame` is what every ad page has: without it, the page is not read."""

    format: PageFormat | None = None
    frame: FieldSpec | None = None
    fields: Fields = Fields()


class Gone(Part):
    """How the site says that an ad is no longer there. `address` is a pattern for where it then sends us."""

    statuses: tuple[int, ...] = (404, 410)
    found: FieldSpec | None = None
    text: Words = ()
    address: str | None = None


class Reveal(Part):
    """The address that shows a number on demand: written with {id}, or read from the ad's page."""

    address: str | None = None
    found: FieldSpec | None = None
    format: PageFormat = "json"
    number: Specs

    @model_validator(mode="after")
    def _one_address(self) -> Reveal:
        if (self.address is None) == (self.found is None):
            raise ValueError(
                "expected either address (with {id}) or found (where the page holds the address)"
            )
        return self


class Branch(Part):
    """One level of a category tree: its links, and what a link's words say of the ads below it."""

    link: FieldSpec
    says: Literal["area", "kind", "advertises", "language", ""] = ""
    words: FieldSpec | None = None
    only: str | None = None


class Threads(Part):
    """A forum's pages of threads. `closed` stands in the entry of a thread that takes no more posts."""

    entry: FieldSpec
    link: FieldSpec
    title: FieldSpec | None = None
    next: FieldSpec | None = None
    closed: FieldSpec | None = None
    posts: Literal["first", "all"] = "first"

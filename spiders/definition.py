"""A source described as data: what a site's TOML file may say, checked before anything is asked of the site."""

from __future__ import annotations

import re
import tomllib
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationError,
    model_validator,
)

from spiders.addresses import is_loopback
from spiders.definition_problems import DefinitionError, Problem, problems_of
from spiders.expressions import ExpressionError, compile_expression, compile_pattern
from spiders.transforms import TRANSFORMS

__all__ = ["AD_FIELDS", "DefinitionError", "FieldSpec", "SourceDefinition", "parse_definition"]

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
LEAST_DELAY = 1.0
Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
KindName = Literal["list", "tree", "json", "feed", "sitemap", "forum"]
PageFormat = Literal["html", "json", "xml"]


def parse_definition(text: str, *, file: str) -> SourceDefinition:
    """The definition that `text` (TOML) holds; `file` is only for messages.

    Raises DefinitionError, whose message has one line per fault: file, key, found, expected, what to do.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise DefinitionError(
            file, [Problem("", f"not TOML: {error}", 'lines such as: title = "h1"')]
        ) from None
    try:
        definition = SourceDefinition.model_validate(data)
    except ValidationError as error:
        raise DefinitionError(file, problems_of(error, SourceDefinition)) from None
    if faults := [*_faults_of_parts(definition), *_faults_of_expressions(definition)]:
        raise DefinitionError(file, faults)
    return definition


def _as_tuple(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(value)
    return value if isinstance(value, tuple) else (value,)


def _known_zone(value: str) -> str:
    try:
        ZoneInfo(value)
    except (ValueError, OSError):
        raise ValueError('expected a time zone such as "Europe/Copenhagen"') from None
    return value


def _known_encoding(value: str) -> str:
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


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True, populate_by_name=True)


class FieldSpec(_Part):
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


Specs = Annotated[tuple[FieldSpec, ...], BeforeValidator(_as_tuple), Field(min_length=1)]
Words = Annotated[tuple[str, ...], BeforeValidator(_as_tuple)]


class Fields(_Part):
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


class Start(_Part):
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


class Pages(_Part):
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


class ListPart(_Part):
    """A page that shows many ads.

    `entry` finds each ad; everything else in this part is looked for inside it, except `next`, `total`,
    `frame`, `empty` and `closed_page`, which belong to the page. `frame` is there on every list page, also on
    one without ads; `empty` only on one without ads. `ignore` is left out when entries are compared.
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


class AdPart(_Part):
    """An ad's own page. `frame` is what every ad page has: without it, the page is not read."""

    format: PageFormat | None = None
    frame: FieldSpec | None = None
    fields: Fields = Fields()


class Gone(_Part):
    """How the site says that an ad is no longer there. `address` is a pattern for where it then sends us."""

    statuses: tuple[int, ...] = (404, 410)
    found: FieldSpec | None = None
    text: Words = ()
    address: str | None = None


class Reveal(_Part):
    """The address that shows a number on demand: written with {id}, or read from the ad's page.

    `header` names what the site's own button sends along, such as X-Requested-With.
    """

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


class Branch(_Part):
    """One level of a category tree: its links, and what a link's words say of the ads below it."""

    link: FieldSpec
    says: Literal["area", "kind", "advertises", "language", ""] = ""
    words: FieldSpec | None = None
    only: str | None = None


class Threads(_Part):
    """A forum's pages of threads. `closed` stands in the entry of a thread that takes no more posts."""

    entry: FieldSpec
    link: FieldSpec
    next: FieldSpec | None = None
    closed: FieldSpec | None = None
    posts: Literal["first", "all"] = "first"


class SourceDefinition(_Part):
    """One site. docs/reference-sources.md explains every key."""

    name: str = Field(pattern=r"^[a-z0-9][a-z0-9-]{0,62}$")
    title: str = Field(min_length=1)
    kind: KindName
    start: Annotated[tuple[Start, ...], BeforeValidator(_as_tuple), Field(min_length=1)]
    expect: tuple[int, int]
    every_days: int = Field(7, ge=1, le=366)
    weekdays: tuple[Weekday, ...] = ()
    refresh_every: int = Field(4, ge=1)
    lists_everything: bool | None = None
    time_zone: Annotated[str, AfterValidator(_known_zone)] = "UTC"
    encoding: Annotated[str, AfterValidator(_known_encoding)] | None = None
    cookies: bool = False
    headers: dict[str, str] = Field(default_factory=dict)
    hosts: Words = ()
    drop_parameters: Words = ()
    decoys: Words = ()
    delay: float = Field(2.0, ge=0, le=600)
    at_once: int = Field(1, ge=1, le=4)
    timeout: float = Field(30.0, gt=0, le=180)
    list: ListPart = ListPart()
    page: AdPart | None = None
    gone: Gone = Gone()
    reveal: Reveal | None = None
    branches: tuple[Branch, ...] = ()
    threads: Threads | None = None

    @property
    def allowed_hosts(self) -> frozenset[str]:
        named = (urlsplit(start.address).hostname or "" for start in self.start)
        return frozenset({*named, *(host.lower() for host in self.hosts)})

    @property
    def absence_counts(self) -> bool:
        """Whether an ad that is no longer listed may be gone; a feed shows the latest only."""
        return self.kind != "feed" if self.lists_everything is None else self.lists_everything

    @property
    def list_format(self) -> PageFormat:
        if self.kind in {"feed", "sitemap"}:
            return "xml"
        return "json" if self.kind == "json" else "html"

    @property
    def entry_format(self) -> PageFormat:
        """How the fields of an entry are written: an entry that is structured data holds JSON."""
        entry = self.list.entry
        if entry is not None and self.list_format == "html":
            language, _, _ = entry.expression("html")
            if language in {"structured", "json"} or entry.json_path is not None:
                return "json"
        return self.list_format

    @property
    def page_format(self) -> PageFormat:
        if self.page is not None and self.page.format is not None:
            return self.page.format
        return "json" if self.kind == "json" else "html"

    @property
    def asked_fields(self) -> tuple[str, ...]:
        """The fields whose absence from an ad is worth a remark, in the order of AD_FIELDS."""
        asked = {
            name
            for name, specs in self.list.fields.given().items()
            if not all(spec.optional for spec in specs)
        }
        if self.page is not None:
            page = self.page.fields.given().items()
            asked |= {name for name, specs in page if not all(spec.optional for spec in specs)}
        if self.reveal is not None:
            asked.add("numbers")
        return tuple(name for name in AD_FIELDS if name in asked)


# --------------------------------------------------------------------------- faults that need the whole


def _faults_of_parts(definition: SourceDefinition) -> list[Problem]:
    return [*_faults_of_figures(definition), *_faults_of_kind(definition)]


def _faults_of_figures(definition: SourceDefinition) -> list[Problem]:
    least, most = definition.expect
    faults = []
    if not 0 <= least <= most or most == 0:
        faults.append(Problem("expect", f"[{least}, {most}]", "[least, most], such as [40, 90]"))
    if definition.delay < LEAST_DELAY and not all(is_loopback(start.address) for start in definition.start):
        faults.append(
            Problem(
                "delay",
                f"{definition.delay:g}",
                f"at least {LEAST_DELAY:g} second between requests to a real site",
            )
        )
    return faults


def _faults_of_kind(definition: SourceDefinition) -> list[Problem]:
    part, kind = definition.list, definition.kind
    faults = []
    if kind in {"list", "tree", "json", "forum"} and part.entry is None:
        faults.append(Problem("list.entry", "nothing", 'where each ad stands, such as entry = "li.ad"'))
    if kind == "tree" and not definition.branches:
        faults.append(Problem("branches", "nothing", 'a [[branches]] part with link = "nav a"'))
    if kind != "tree" and definition.branches:
        faults.append(Problem("branches", f'kind = "{kind}"', 'kind = "tree", or no branches'))
    if (kind == "forum") != (definition.threads is not None):
        faults.append(
            Problem("threads", f'kind = "{kind}"', 'a [threads] part in kind = "forum", and only there')
        )
    if kind == "sitemap" and definition.page is None:
        faults.append(Problem("page", "nothing", "a [page] part: a sitemap holds addresses only"))
    if (
        definition.page is not None
        and kind != "feed"
        and kind != "sitemap"
        and not (part.link or part.link_address)
    ):
        faults.append(
            Problem("list.link", "nothing", "the link to the ad's own page, because there is a [page] part")
        )
    if kind != "sitemap" and not definition.asked_fields:
        if kind != "feed":
            faults.append(Problem("list.fields", "nothing", 'at least one field, such as title = "h2"'))
    return faults


# --------------------------------------------------------------------------- faults in expressions


def _faults_of_expressions(definition: SourceDefinition) -> list[Problem]:
    faults = []
    for key, spec, page_format in _all_specs(definition):
        language, text, attribute = spec.expression(page_format)
        faults += _try(key, text or attribute, lambda: compile_expression(language, text))  # noqa: B023  called at once
        if spec.css is not None and spec.json_path is not None:
            faults += _try(
                f"{key}.json", spec.json_path, lambda: compile_expression("json", spec.json_path or "")
            )  # noqa: B023  called at once
        if spec.pattern is not None:
            faults += _try(f"{key}.pattern", spec.pattern, lambda: compile_pattern(spec.pattern or ""))  # noqa: B023  called at once
    for key, pattern in _all_patterns(definition):
        faults += _try(key, pattern, lambda: compile_pattern(pattern))  # noqa: B023  called at once
    ignored = definition.list.ignore if definition.entry_format == "html" else ()  # key names in JSON
    for key, selectors in (("decoys", definition.decoys), ("list.ignore", ignored)):
        for css in selectors:
            faults += _try(key, css, lambda: compile_expression("css", css))  # noqa: B023  called at once
    return faults


def _try(key: str, found: str, attempt: Any) -> list[Problem]:
    try:
        attempt()
    except ExpressionError as error:
        return [Problem(key, f'"{found}"', error.expected, error.reason)]
    return []


def _all_patterns(definition: SourceDefinition) -> list[tuple[str, str]]:
    patterns = [
        ("list.pattern", definition.list.pattern),
        ("gone.address", definition.gone.address),
        *((f"branches.{n}.only", branch.only) for n, branch in enumerate(definition.branches, 1)),
    ]
    return [(key, pattern) for key, pattern in patterns if pattern is not None]


def _all_specs(definition: SourceDefinition) -> list[tuple[str, FieldSpec, PageFormat]]:
    """Every place of the definition where an expression stands, with its key and the format it reads."""
    listed, entry, page = definition.list_format, definition.entry_format, definition.page_format
    part = definition.list
    found: list[tuple[str, FieldSpec | None, PageFormat]] = [
        *(
            (f"list.{name}", getattr(part, name), listed)
            for name in ("entry", "next", "cursor", "total", "frame", "empty")
        ),
        *((f"list.{name}", getattr(part, name), entry) for name in ("id", "link", "closed")),
        *_specs_of_fields("list.fields", part.fields, entry),
        ("gone.found", definition.gone.found, page),
    ]
    if definition.page is not None:
        found += [
            ("page.frame", definition.page.frame, page),
            *_specs_of_fields("page.fields", definition.page.fields, page),
        ]
    if definition.reveal is not None:
        found.append(("reveal.found", definition.reveal.found, page))
        found += [("reveal.number", spec, definition.reveal.format) for spec in definition.reveal.number]
    for number, branch in enumerate(definition.branches, 1):
        found += [
            (f"branches.{number}.link", branch.link, "html"),
            (f"branches.{number}.words", branch.words, "html"),
        ]
    if definition.threads is not None:
        found += [
            (f"threads.{name}", getattr(definition.threads, name), "html")
            for name in ("entry", "link", "next", "closed")
        ]
    return [(key, spec, page_format) for key, spec, page_format in found if spec is not None]


def _specs_of_fields(
    key: str, fields: Fields, page_format: PageFormat
) -> list[tuple[str, FieldSpec, PageFormat]]:
    return [(f"{key}.{name}", spec, page_format) for name, specs in fields.given().items() for spec in specs]

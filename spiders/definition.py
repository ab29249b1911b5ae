"""A source described as data: what a site's TOML file may say, checked before anything is asked of the site."""

from __future__ import annotations

import tomllib
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator, Field, ValidationError

from spiders.definition_checks import faults_of_expressions, faults_of_parts
from spiders.definition_defaults import with_defaults
from spiders.definition_parts import (
    AD_FIELDS,
    AdPart,
    Branch,
    FieldSpec,
    Gone,
    ListPart,
    PageFormat,
    Part,
    Reveal,
    Start,
    Threads,
    Words,
    as_tuple,
    known_encoding,
    known_zone,
)
from spiders.definition_problems import DefinitionError, Problem, problems_of

__all__ = ["AD_FIELDS", "DefinitionError", "FieldSpec", "SourceDefinition", "parse_definition"]

Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
KindName = Literal["list", "tree", "json", "feed", "sitemap", "forum"]


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
        definition = SourceDefinition.model_validate(with_defaults(data))
    except ValidationError as error:
        raise DefinitionError(file, problems_of(error, SourceDefinition)) from None
    if faults := [*faults_of_parts(definition), *faults_of_expressions(definition)]:
        raise DefinitionError(file, faults)
    return definition


class SourceDefinition(Part):
    """One site. docs/reference-sources.md explains every key."""

    name: str = Field(pattern=r"^[a-z0-9][a-z0-9-]{0,62}$")
    title: str = Field(min_length=1)
    kind: KindName
    start: Annotated[tuple[Start, ...], BeforeValidator(as_tuple), Field(min_length=1)]
    expect: tuple[int, int]
    every_days: int = Field(7, ge=1, le=366)
    weekdays: tuple[Weekday, ...] = ()
    refresh_every: int = Field(4, ge=1)
    lists_everything: bool | None = None
    time_zone: Annotated[str, AfterValidator(known_zone)] = "UTC"
    encoding: Annotated[str, AfterValidator(known_encoding)] | None = None
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
        asked = self.list.fields.asked() | self._asked_of_page()
        return tuple(name for name in AD_FIELDS if name in asked)

    @property
    def page_only_fields(self) -> frozenset[str]:
        """The fields that only an ad's own page, or its number address, can hold."""
        return self._asked_of_page() - self.list.fields.asked()

    def _asked_of_page(self) -> frozenset[str]:
        asked = self.page.fields.asked() if self.page is not None else frozenset()
        return asked | {"numbers"} if self.reveal is not None else asked

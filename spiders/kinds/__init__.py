"""The kinds of source: one module each. A site is a definition; its kind knows how to read it."""

from __future__ import annotations

from datetime import UTC, datetime
from importlib import import_module
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Callable

    from spiders.definition import SourceDefinition
    from spiders.kinds.source import SourceKind

_WHERE = {
    "list": ("spiders.kinds.html_list", "HtmlList"),
    "tree": ("spiders.kinds.category_tree", "CategoryTree"),
    "json": ("spiders.kinds.json_endpoint", "JsonEndpoint"),
    "feed": ("spiders.kinds.feed", "Feed"),
    "sitemap": ("spiders.kinds.sitemap", "Sitemap"),
    "forum": ("spiders.kinds.forum", "Forum"),
}


def build_kind(definition: SourceDefinition, clock: Callable[[], datetime] | None = None) -> SourceKind:
    """The reader for a definition. `clock` gives an aware time; relative dates are counted from it."""
    module, name = _WHERE[definition.kind]
    kind = getattr(import_module(module), name)
    return cast("SourceKind", kind(definition, clock or _now))


def _now() -> datetime:
    return datetime.now(UTC)

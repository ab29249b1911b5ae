"""An HTML list of ads, with or without a page for each of them."""

from __future__ import annotations

from spiders.kinds.source import SourceKind


class HtmlList(SourceKind):
    """The plain case: what SourceKind does is all it needs."""

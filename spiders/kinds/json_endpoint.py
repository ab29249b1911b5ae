"""A JSON endpoint that lists ads: pages, offsets and cursors are counted or read from the answer."""

from __future__ import annotations

from spiders.kinds.source import SourceKind


class JsonEndpoint(SourceKind):
    """The definition's expressions are JMESPath here; everything else is as in a list."""

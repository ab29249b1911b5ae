"""What a feed and a sitemap always look like, so that a definition need not say it."""

from __future__ import annotations

from typing import Any

# Names stand without their namespaces: pages are read as if XML had none.
_FEED_LIST: dict[str, Any] = {
    "entry": {"xpath": "//item | //entry"},
    "id": {"xpath": "./guid | ./id | ./@about"},
    "link": {"xpath": "./link[not(@rel) or @rel='alternate']/@href | ./link[not(@href)]/text()"},
    "next": {"xpath": "./link[@rel='next']/@href | ./channel/link[@rel='next']/@href"},
    "frame": {"xpath": "/rss | /feed | /RDF"},
}
_FEED_FIELDS: dict[str, Any] = {
    "title": {"xpath": "./title"},
    "html": [
        {"xpath": "./encoded"},
        {"xpath": "./content"},
        {"xpath": "./description"},
        {"xpath": "./summary"},
    ],
    "posted": {"xpath": "./published | ./pubDate | ./date | ./updated", "optional": True},
    "author": {"xpath": "./creator | ./author/name | ./author[not(*)]", "optional": True},
}
_SITEMAP_LIST: dict[str, Any] = {
    "entry": {"xpath": "//url"},
    "link": {"xpath": "./loc/text()"},
    "frame": {"xpath": "/urlset | /sitemapindex"},
}


def with_defaults(data: dict[str, Any]) -> dict[str, Any]:
    """The definition with what its kind implies, wherever it says nothing else itself."""
    given = data.get("list", {})
    if not isinstance(given, dict):
        return data
    if data.get("kind") == "sitemap":
        return {**data, "list": {**_SITEMAP_LIST, **given}}
    if data.get("kind") != "feed":
        return data
    fields = given.get("fields", {})
    if not isinstance(fields, dict):
        return data
    ways_on = {"pages", "cursor"} & given.keys()
    listed = {name: value for name, value in _FEED_LIST.items() if name != "next" or not ways_on}
    return {**data, "list": {**listed, **given, "fields": {**_FEED_FIELDS, **fields}}}

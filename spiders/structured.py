"""JSON-LD and microdata of a page as plain objects with "@type"."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from spiders.visible import visible_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

_LINKING = {"a": "href", "area": "href", "link": "href", "img": "src", "object": "data", "meta": "content"}
_STATED = {"time": "datetime", "data": "value", "meter": "value"}
_MOST_ITEMS = 2_000


def structured_items(root: _Element) -> list[dict[str, Any]]:
    """Every object, those inside others too, in page order; JSON-LD first."""
    found: list[dict[str, Any]] = []
    for item in (*_from_json_ld(root), *_from_microdata(root)):
        found.append(item)
        if len(found) >= _MOST_ITEMS:
            break
    return found


def of_type(items: list[dict[str, Any]], wanted: str | None) -> list[dict[str, Any]]:
    """The items of a schema.org type, by its short name; all of them without one."""
    if not wanted:
        return items
    return [item for item in items if wanted in _types(item)]


def _types(item: dict[str, Any]) -> set[str]:
    given = item.get("@type", "")
    names = given if isinstance(given, list) else [given]
    return {str(name).rstrip("/").rsplit("/", 1)[-1] for name in names}


def _from_json_ld(root: _Element) -> Iterator[dict[str, Any]]:
    for script in root.iter("script"):
        if (script.get("type") or "").split(";")[0].strip().lower() == "application/ld+json":
            yield from _objects(_loaded(script.text or ""))


def _loaded(text: str) -> Any:
    text = (
        text.strip()
        .removeprefix("<!--")
        .removesuffix("-->")
        .removeprefix("//<![CDATA[")
        .removesuffix("//]]>")
        .strip()
    )
    try:
        return json.loads(text.rstrip(";"), strict=False)  # line ends inside strings are common
    except (ValueError, RecursionError):
        return None


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    waiting = [value]
    while waiting:
        item = waiting.pop()
        if isinstance(item, dict):
            if "@type" in item:
                yield item
            waiting.extend(reversed(list(item.values())))
        elif isinstance(item, list):
            waiting.extend(reversed(item))


def _from_microdata(root: _Element) -> Iterator[dict[str, Any]]:
    for element in root.iterfind(".//*[@itemscope]"):
        item: dict[str, Any] = {"@type": (element.get("itemtype") or "").split(" ")[0]}
        for owned in _properties(element):
            for name in (owned.get("itemprop") or "").split():
                _add(item, name, _value_of(owned))
        yield item


def _properties(scope: _Element) -> Iterator[_Element]:
    """The elements with itemprop that belong to this scope, not to one inside it."""
    waiting = list(reversed(scope))
    while waiting:
        element = waiting.pop()
        if element.get("itemprop"):
            yield element
        if element.get("itemscope") is None:
            waiting.extend(reversed(element))


def _value_of(element: _Element) -> Any:
    if element.get("itemscope") is not None:
        inner: dict[str, Any] = {"@type": (element.get("itemtype") or "").split(" ")[0]}
        for owned in _direct_properties(element):
            _add(inner, owned.get("itemprop") or "", visible_text(owned) or owned.get("content") or "")
        return inner
    tag = str(element.tag)
    attribute = _STATED.get(tag) or _LINKING.get(tag)
    stated = element.get("content") or (element.get(attribute) if attribute else None)
    return stated if stated is not None else visible_text(element)


def _direct_properties(scope: _Element) -> Iterator[_Element]:
    return (element for element in _properties(scope) if element.get("itemscope") is None)


def _add(item: dict[str, Any], name: str, value: Any) -> None:
    if name not in item:
        item[name] = value
    elif isinstance(item[name], list):
        item[name].append(value)
    else:
        item[name] = [item[name], value]

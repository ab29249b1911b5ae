"""A tree of categories (region, then kind): branches lead down to lists, and say what the ads below them are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spiders.expressions import compile_pattern
from spiders.fields import compile_field, matched
from spiders.kinds.source import SourceKind
from spiders.reading import Follow, ListPage

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from scrapy.http import Response

    from spiders.definition import SourceDefinition
    from spiders.definition_parts import Branch
    from spiders.page import Page

_LEVEL = "level"  # kept in what a branch carries: how many levels we have come down


class CategoryTree(SourceKind):
    def __init__(self, definition: SourceDefinition, clock: Callable[[], datetime]) -> None:
        super().__init__(definition, clock)
        self._levels = tuple(_Level(branch) for branch in definition.branches)

    def read_list(self, response: Response, carry: dict[str, str]) -> ListPage:
        page = self.open(response)
        depth = int(carry.get(_LEVEL, "0"))
        if depth >= len(self._levels):
            return self.read_ads(page, page.root, carry)
        follow = self._branches(page, carry, depth)
        if follow:
            return ListPage((), follow=follow, ended=False, notes=tuple(page.notes))
        # trees are uneven: a small region may list its ads without dividing them further
        listed = self.read_ads(page, page.root, {**carry, _LEVEL: str(len(self._levels))})
        if listed.entries:
            return listed
        problem = f"no link stands where branches.{depth + 1}.link looks for it"
        return ListPage((), understood=False, problems=(problem,), notes=tuple(page.notes))

    def _branches(self, page: Page, carry: dict[str, str], depth: int) -> tuple[Follow, ...]:
        here = self.entries.clean(page.url, "")
        found: dict[str, Follow] = {}
        for written, words in self._levels[depth].links(page):
            address = self.entries.clean(written, page.base)
            if address and address != here:
                says = self._levels[depth].says
                said: dict[str, str] = {says: words} if says and words else {}
                found.setdefault(address, Follow(address, {**carry, **said, _LEVEL: str(depth + 1)}))
        return tuple(found.values())


class _Level:
    def __init__(self, branch: Branch) -> None:
        self.says = branch.says
        self._link = compile_field(branch.link, "html")
        self._words = compile_field(branch.words, "html") if branch.words is not None else None
        self._only = compile_pattern(branch.only) if branch.only is not None else None

    def links(self, page: Page) -> list[tuple[str, str]]:
        """(address, what it says) of each branch."""
        found = [(self._address(node), self._said(node, page)) for node in self._link.nodes(page.root, page)]
        return [(address, words) for address, words in found if address and self._is_wanted(address)]

    def _address(self, node: Any) -> str:
        return node if isinstance(node, str) else node.get(self._link.attribute or "href") or ""

    def _said(self, node: Any, page: Page) -> str:
        if isinstance(node, str):
            return ""
        return self._words.first(node, page) if self._words is not None else page.seen(node)

    def _is_wanted(self, address: str) -> bool:
        return self._only is None or bool(matched(self._only, address))

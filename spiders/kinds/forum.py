"""A forum: its boards list threads, a thread shows posts, and a post is an ad. A closed thread's ads are over."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from spiders.fields import compile_field, compile_link, compile_maybe
from spiders.kinds.source import SourceKind
from spiders.reading import Follow, ListPage

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from scrapy.http import Response

    from spiders.definition import SourceDefinition
    from spiders.page import Page

_THREAD = "thread"  # kept in what a thread's address carries: it leads to posts, and whether they are over
_OPEN, _CLOSED = "open", "closed"
CLOSED = "thread closed"


class Forum(SourceKind):
    def __init__(self, definition: SourceDefinition, clock: Callable[[], datetime]) -> None:
        super().__init__(definition, clock)
        threads = definition.threads
        if threads is None:
            raise ValueError("a forum has a [threads] part")
        self._threads = threads
        self._thread = compile_field(threads.entry, "html")
        self._thread_link = compile_link(threads.link, "html")
        self._thread_title = compile_maybe(threads.title, "html")
        self._thread_closed = compile_maybe(threads.closed, "html")
        self._next_board_page = compile_link(threads.next, "html") if threads.next is not None else None

    def read_list(self, response: Response, carry: dict[str, str]) -> ListPage:
        page = self.open(response)
        return self._read_thread(page, carry) if _THREAD in carry else self._read_board(page, carry)

    def _read_board(self, page: Page, carry: dict[str, str]) -> ListPage:
        nodes = self._thread.nodes(page.root, page)
        threads = [found for node in nodes if (found := self._follow_thread(page, node, carry)) is not None]
        understood, against = self.looks_like_a_list(page, page.root, len(threads))
        lost = len(nodes) - len(threads)
        problems = (f"{lost} of {len(nodes)} threads have no link",) if lost else ()
        if not threads and not understood:
            against = ("no thread stands where threads.entry looks for it",)
        further = self._further_board_page(page, carry)
        return ListPage(
            entries=(),
            follow=(*threads, *further),
            ended=not further and not threads,
            understood=understood,
            problems=(*problems, *against),
            notes=tuple(page.notes),
        )

    def _follow_thread(self, page: Page, node: Any, carry: dict[str, str]) -> Follow | None:
        address = self.entries.clean(self._thread_link.first(node, page), page.base)
        if not address:
            return None
        closed = self._thread_closed is not None and bool(self._thread_closed.nodes(node, page))
        title = self._thread_title.first(node, page) if self._thread_title is not None else ""
        said = {"title": title} if title else {}
        return Follow(address, {**carry, **said, _THREAD: _CLOSED if closed else _OPEN})

    def _further_board_page(self, page: Page, carry: dict[str, str]) -> tuple[Follow, ...]:
        written = self._next_board_page.first(page.root, page) if self._next_board_page is not None else ""
        address = self.entries.clean(written, page.base)
        return (Follow(address, carry),) if address and address != self.entries.clean(page.url, "") else ()

    def _read_thread(self, page: Page, carry: dict[str, str]) -> ListPage:
        listed = self.read_ads(page, page.root, carry)
        if carry[_THREAD] == _CLOSED:
            entries = tuple(replace(entry, closed=CLOSED) for entry in listed.entries)
            listed = replace(listed, entries=entries)
        if self._threads.posts == "first":
            return replace(listed, entries=listed.entries[:1], follow=(), ended=True)
        return listed

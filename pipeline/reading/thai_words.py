"""Looks words up in Thai texts, which write no spaces between them."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Generic, TypeVar

from pipeline.reading.wording import to_plain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.reading.wording import Span, Wording

T = TypeVar("T")


class ThaiWords(Generic[T]):
    """Strings with a meaning each; where several begin at one place, the first in order wins."""

    def __init__(self, meanings: Iterable[tuple[T, str]]) -> None:
        self._words = [(meaning, word) for meaning, text in meanings for word in text.split()]

    def find(self, wording: Wording) -> list[tuple[T, Span]]:
        if not wording.has_thai():
            return []
        found = self._pattern.finditer(wording.plain)
        return [(self._words[(match.lastindex or 1) - 1][0], match.span()) for match in found]

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile("|".join(f"{re.escape(to_plain(word))}()" for _, word in self._words))

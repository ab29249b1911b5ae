"""Looks words up in Thai texts, which write no spaces between them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from pipeline.wording import to_plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.wording import Span, Wording

_THAI: Final = re.compile("[\u0e01-\u0e5b]")
T = TypeVar("T")


class ThaiWords(Generic[T]):
    """Strings with a meaning each; where several begin at one place, the first in order wins."""

    def __init__(self, meanings: Iterable[tuple[T, str]]) -> None:
        words = [(meaning, re.escape(to_plain(word))) for meaning, text in meanings for word in text.split()]
        self._meanings = [meaning for meaning, _ in words]
        self._pattern = re.compile("|".join(f"{word}()" for _, word in words))

    def find(self, wording: Wording) -> Iterator[tuple[T, Span]]:
        if _THAI.search(wording.plain) is None:
            return
        for match in self._pattern.finditer(wording.plain):
            yield self._meanings[(match.lastindex or 1) - 1], match.span()

"""What a round can testify about itself, gathered while it runs: nothing asked for may stay unaccounted for."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from time import monotonic
from typing import TYPE_CHECKING

from pipeline.items import LIST_PAGE, RoundEvidence
from spiders.logs import redact

if TYPE_CHECKING:
    from pipeline.items import PageMemory, ScrapedAd
    from spiders.definition import SourceDefinition
    from spiders.reading import ListEntry

AD_PAGE = "ad page"
VANISHED_AD = "page of a vanished ad"
NUMBER = "number address"
NATURAL = "natural"
_MOST_NOTES = 30


@dataclass(slots=True, eq=False)
class Branch:
    """A list from its first page to its last. `pages` are the ids each page showed; `ads` what it listed."""

    pages: set[tuple[str, ...]] = field(default_factory=set)
    ads: set[str] = field(default_factory=set)
    total: int | None = None


@dataclass(slots=True, eq=False)
class Asked:
    """One address on its way, and what to do with the answer."""

    what: str
    url: str
    carry: dict[str, str] = field(default_factory=dict)
    branch: Branch | None = None
    memory: PageMemory | None = None
    entry: ListEntry | None = None
    fingerprint: str = ""
    ad: ScrapedAd | None = None


class Testimony:
    """Counts and words of one round."""

    def __init__(self, definition: SourceDefinition) -> None:
        self._definition = definition
        self._began = monotonic()
        self._unresolved: Counter[str] = Counter()
        self._notes: Counter[str] = Counter()
        self._lacking: Counter[str] = Counter()
        self._read = 0
        self.open: set[Asked] = set()
        self.branches: list[Branch] = []
        self.listed: set[str] = set()
        self.requests = 0
        self.not_modified = 0
        self.list_pages = 0
        self.ad_pages = 0
        self.ads_asked = 0
        self.unchanged = 0
        self.handed_over = 0
        self.twice = 0
        self.ended = NATURAL
        self.failure = ""

    @property
    def list_is_whole(self) -> bool:
        """Whether the list ended by the site's own sign, with every page of it read."""
        lost = any(words.startswith(LIST_PAGE) for words in self._unresolved)
        return self.ended == NATURAL and not self.failure and not lost and self.list_pages > 0

    def begin_branch(self) -> Branch:
        branch = Branch()
        self.branches.append(branch)
        return branch

    def unresolve(self, asked: Asked, words: str) -> None:
        """`words` is a verb phrase: "answered 500"."""
        self._unresolved[redact(f"{asked.what} {words}")] += 1
        if asked.what == LIST_PAGE:
            self.end(f"a list page {words}")

    def end(self, reason: str) -> None:
        """The list ended by something else than the site's own sign; the first reason stands."""
        if self.ended == NATURAL:
            self.ended = redact(reason)

    def fail(self, reason: str) -> None:
        self.failure = self.failure or redact(reason)

    def note(self, words: str) -> None:
        self._notes[redact(words)] += 1

    def count_ad(self, ad: ScrapedAd) -> None:
        self._read += 1
        self.handed_over += 1
        if ad.missing:
            self._lacking.update(ad.missing)

    def evidence(self) -> RoundEvidence:
        least, most = self._definition.expect
        self.failure = self.failure or self._meaningless()
        return RoundEvidence(
            requests=self.requests,
            not_modified=self.not_modified,
            list_pages=self.list_pages,
            ad_pages=self.ad_pages,
            listed=len(self.listed),
            site_total=self._site_total(),
            ended=self.ended,
            failure=self.failure,
            unresolved=dict(self._unresolved),
            coverage=self._coverage(),
            notes=self._all_notes(),
            expected_least=least,
            expected_most=most,
            absence_counts=self._definition.absence_counts,
            seconds=round(monotonic() - self._began, 3),
        )

    def _meaningless(self) -> str:
        """Why the round can mean nothing, where no single event said so."""
        common = self._unresolved.most_common(1)
        worst = f": {common[0][0]}" if common else ""
        if not self.list_pages:
            return f"no list page could be read{worst}"
        if not self.listed and self._definition.expect[0] > 0:
            return f"the list pages showed no ads{worst or '; open the site, and check the definition against it'}"
        if self.ads_asked >= 5 and not self.ad_pages and not self.unchanged:
            return f"none of {self.ads_asked} ad pages could be read{worst}"
        return ""

    def _site_total(self) -> int | None:
        """The site's own figures of all branches; an ad that stands in several branches counts once."""
        counted = [branch for branch in self.branches if branch.total is not None]
        if not counted:
            return None
        total = sum(branch.total or 0 for branch in counted)
        overlap = sum(len(branch.ads) for branch in counted) - len(
            set().union(*(branch.ads for branch in counted))
        )
        return total - overlap

    def _coverage(self) -> dict[str, tuple[int, int]]:
        return {
            name: (self._read - self._lacking[name], self._read) for name in self._definition.asked_fields
        }

    def _all_notes(self) -> tuple[str, ...]:
        if self.twice:
            self.note(f"{self.twice} entries showed an ad that another list page had shown already")
        notes = [
            words if count == 1 else f"{words} ({count} times)" for words, count in self._notes.most_common()
        ]
        left_out = (
            [f"{len(notes) - _MOST_NOTES} further remarks left out"] if len(notes) > _MOST_NOTES else []
        )
        return (*notes[:_MOST_NOTES], *left_out)

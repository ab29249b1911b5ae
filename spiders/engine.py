"""The one spider that asks for pages: lists, the ads that are new or changed, and ads that vanished.

A kind reads what comes; this decides what to ask next.
"""

from __future__ import annotations

import hmac
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Self

from scrapy import Request, signals
from scrapy.exceptions import DontCloseSpider

from pipeline.items import LIST_PAGE, GoneAd, PageMemory, UnchangedAd
from spiders.answers import does_not_look_right, fault_of_answer, leads_elsewhere
from spiders.asking import AccountableSpider
from spiders.list_memory import can_stand_for, conditional_headers, memory_of
from spiders.reading import Follow, ListEntry
from spiders.testimony import AD_PAGE, NUMBER, VANISHED_AD, Asked, Branch

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable, Iterator

    from scrapy.crawler import Crawler
    from scrapy.http import Response

    from pipeline.items import ScrapedAd
    from spiders.definition import SourceDefinition
    from spiders.job import ScreeningJob
    from spiders.kinds.source import SourceKind
    from spiders.outbox import Outbox
    from spiders.reading import AdPage, ListPage

FEWEST_PAGES_ALLOWED = 200
_LISTS_FIRST = 10


class SourceSpider(AccountableSpider):
    """One screening round of one source."""

    name = "source"

    def __init__(
        self, job: ScreeningJob, definition: SourceDefinition, kind: SourceKind, outbox: Outbox
    ) -> None:
        super().__init__(job, definition, outbox)
        self._kind = kind
        self._key = bytes.fromhex(job.fingerprint_key)
        self._remembered: dict[str, PageMemory] = {page.url: page for page in job.known_pages}
        self._has_pages = definition.page is not None
        self._asked_lists: set[str] = set()
        self._most_list_pages = max(FEWEST_PAGES_ALLOWED, 2 * definition.expect[1] + 20)
        self._asked_for_vanished = False

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:
        spider = super().from_crawler(crawler, *args, **kwargs)
        crawler.signals.connect(spider.ask_for_vanished, signal=signals.spider_idle)
        return spider

    async def start(self) -> AsyncIterator[Any]:
        for follow in self._kind.first_pages():
            for request in self._ask_list(follow, self.testimony.begin_branch()):
                yield request

    # ------------------------------------------------------------------- list pages

    def on_list(self, response: Response, asked: Asked) -> Iterator[Request]:
        self._settle(asked)
        if response.status == 304 and asked.memory is not None:
            self._faults_in_a_row = 0
            return self._replay(asked, asked.memory)
        if self._kind.ends_by_status(response.url, response.status):
            self._faults_in_a_row = 0
            return iter(())
        if fault := fault_of_answer(response):
            self._lose(asked, fault, response)
            return iter(())
        page = self._read(asked, lambda: self._kind.read_list(response, asked.carry))
        if page is None:
            return iter(())
        self._note_all(page.notes)
        if not page.understood:
            self._lose(asked, does_not_look_right("list", page.problems), response)
            return iter(())
        self._note_all(page.problems)
        self._faults_in_a_row = 0
        return self._take_list(asked, page, response)

    def _take_list(self, asked: Asked, page: ListPage, response: Response) -> Iterator[Request]:
        testimony, branch = self.testimony, asked.branch or self.testimony.begin_branch()
        testimony.list_pages += 1
        if page.total is not None:
            branch.total = page.total
        shown = tuple(entry.external_id for entry in page.entries)
        if shown and shown in branch.pages:
            testimony.note("past its end the list repeats a page")
            return
        branch.pages.add(shown)
        fingerprints = [self._fingerprint(entry.fragment) for entry in page.entries]
        if memory := memory_of(asked.url, page, response, fingerprints):
            self._outbox.put(memory)
        for entry, fingerprint in zip(page.entries, fingerprints, strict=True):
            yield from self._take_entry(entry, fingerprint, branch)
        if not page.ended and not page.follow:
            testimony.end("a list page shows neither an end nor a way on")
        yield from self._follow(page.follow, asked, branch if page.entries else None)

    def _follow(self, follows: Iterable[Follow], asked: Asked, branch: Branch | None) -> Iterator[Request]:
        if self._is_limit_reached():
            return
        for follow in follows:
            same = branch is not None and follow.carry == asked.carry
            yield from self._ask_list(follow, branch if same and branch else self.testimony.begin_branch())

    def _ask_list(self, follow: Follow, branch: Branch) -> Iterator[Request]:
        if follow.url in self._asked_lists:
            return
        if len(self._asked_lists) >= self._most_list_pages:
            self.testimony.end(
                f"the list has more than {self._most_list_pages} pages, "
                f"far too many for at most {self._definition.expect[1]} ads"
            )
            return
        self._asked_lists.add(follow.url)
        asked = Asked(LIST_PAGE, follow.url, carry=follow.carry, branch=branch)
        headers = {}
        memory = self._remembered.get(follow.url)
        if memory is not None and can_stand_for(memory, self._known):
            asked.memory = memory
            headers = conditional_headers(memory)
        yield self._request(asked, self.on_list, headers=headers, priority=_LISTS_FIRST)

    def _replay(self, asked: Asked, memory: PageMemory) -> Iterator[Request]:
        testimony, branch = self.testimony, asked.branch or self.testimony.begin_branch()
        testimony.list_pages += 1
        testimony.not_modified += 1
        if memory.total is not None:
            branch.total = memory.total
        shown = tuple(external_id for external_id, _, _ in memory.entries)
        branch.pages.add(shown)
        self._outbox.put(memory)
        for external_id in shown:
            if self._list_once(external_id, branch):
                self._put_unchanged(external_id)
        follows = (Follow(url, carry) for url, carry in memory.follow)
        yield from self._follow(follows, asked, branch if shown else None)

    # ------------------------------------------------------------------- entries

    def _take_entry(self, entry: ListEntry, fingerprint: str, branch: Branch) -> Iterator[Request]:
        if self._is_limit_reached() or not self._list_once(entry.external_id, branch):
            return
        known = self._known.get(entry.external_id)
        if entry.closed:
            if known is not None:
                self._outbox.put(GoneAd(entry.external_id, entry.closed))
        elif known is not None and fingerprint and known.fingerprint == fingerprint and not known.refresh:
            self._put_unchanged(entry.external_id)
        elif entry.url and self._has_pages:
            self.testimony.ads_asked += 1
            light = replace(entry, fragment="")
            yield self._request(Asked(AD_PAGE, entry.url, entry=light, fingerprint=fingerprint), self.on_ad)
        else:
            ad = replace(self._kind.entry_as_ad(entry), fingerprint=fingerprint)
            yield from self._hand_over(ad, self._kind.reveal_of(entry))

    def _list_once(self, external_id: str, branch: Branch) -> bool:
        branch.ads.add(external_id)
        if external_id in self.testimony.listed:
            self.testimony.twice += 1
            return False
        self.testimony.listed.add(external_id)
        return True

    def _fingerprint(self, fragment: str) -> str:
        return (
            hmac.digest(self._key, fragment.encode("utf-8", "surrogatepass"), "sha256").hex()
            if fragment
            else ""
        )

    def _put_unchanged(self, external_id: str) -> None:
        self.testimony.unchanged += 1
        self.testimony.handed_over += 1
        self._outbox.put(UnchangedAd(external_id))

    # ------------------------------------------------------------------- ad pages

    def on_ad(self, response: Response, asked: Asked) -> Iterator[Request]:
        self._settle(asked)
        page = self._read_ad(response, asked)
        if page is None:
            return
        if page.gone:
            self._take_gone(asked, page.gone)
        elif page.ad is not None:
            self._faults_in_a_row = 0
            self.testimony.ad_pages += 1
            ad = replace(page.ad, fingerprint=asked.fingerprint)
            if asked.what == VANISHED_AD:
                self._take_still_there(ad)
            else:
                yield from self._hand_over(ad, page.reveal)

    def _read_ad(self, response: Response, asked: Asked) -> AdPage | None:
        """The page where it means something; what does not is accounted for."""
        entry = asked.entry
        if entry is None:
            return None
        if response.status not in self._definition.gone.statuses and (fault := fault_of_answer(response)):
            self._lose(asked, fault, response)
            return None
        page = self._read(asked, lambda: self._kind.read_ad(response, entry))
        if page is None:
            return None
        self._note_all(page.notes)
        if not page.gone and (page.ad is None or page.problem):
            self._lose(asked, does_not_look_right("ad", (page.problem,)), response)
            return None
        if not page.gone and leads_elsewhere(asked, response.url):
            self._lose(asked, "led to another page of the site", response)
            return None
        return page

    def _take_gone(self, asked: Asked, proof: str) -> None:
        self._faults_in_a_row = 0
        if asked.entry is None:
            return
        if asked.what == VANISHED_AD:
            self._outbox.put(GoneAd(asked.entry.external_id, proof))
        else:
            self._gone_while_listed.append((asked.entry, proof))

    def _take_still_there(self, ad: ScrapedAd) -> None:
        """Without its list entry an ad may lack what only the list says; then the known one stands."""
        self._outbox.put(UnchangedAd(ad.external_id) if ad.missing else ad)
        self.testimony.note("an ad is no longer listed, but its page is still there")

    def _hand_over(self, ad: ScrapedAd, reveal: str) -> Iterator[Request]:
        if reveal:
            # after the lists, before further ads
            yield self._request(Asked(NUMBER, reveal, ad=ad), self.on_number, priority=1)
        else:
            self._put_ad(ad)

    def on_number(self, response: Response, asked: Asked) -> None:
        self._settle(asked)
        ad = asked.ad
        if ad is None:
            return
        if fault := fault_of_answer(response):
            self._lose(asked, fault, response)
            return
        shown = self._read(asked, lambda: self._kind.add_revealed(response, ad))
        if shown is None:
            return
        self._faults_in_a_row = 0
        self._put_ad(shown)

    # ------------------------------------------------------------------- ads no longer listed

    def ask_for_vanished(self) -> None:
        """When the list is through: each known ad that it does not show is asked for at its own address."""
        if self._asked_for_vanished or self.stopped:
            return
        self._asked_for_vanished = True
        requests = list(self._vanished())
        for request in requests:
            self.crawler.engine.crawl(request)
        if requests:
            raise DontCloseSpider

    def _vanished(self) -> Iterator[Request]:
        testimony = self.testimony
        if self._job.limit is not None or not (self._has_pages and self._definition.absence_counts):
            return
        if not testimony.list_is_whole:
            return
        vanished = [ad for ad in self._job.known_ads if ad.external_id not in testimony.listed]
        if len(testimony.listed) < self._definition.expect[0] and vanished:
            testimony.note(
                "the list is too short to be believed; the ads it no longer shows were not asked for"
            )
            return
        for ad in vanished:
            if ad.url:
                entry = ListEntry(ad.external_id, ad.url, {}, "")
                asked = Asked(VANISHED_AD, ad.url, entry=entry, fingerprint=ad.fingerprint)
                yield self._request(asked, self.on_ad)

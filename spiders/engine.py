"""The one spider that asks for pages: lists, the ads that are new or changed, and ads that vanished.

A kind reads what comes; this decides what to ask next, and accounts for every address it asked. Messages go
straight to the outbox: Scrapy's item handling would log and copy each of them.
"""

from __future__ import annotations

import hmac
import logging
import re
from dataclasses import replace
from time import monotonic
from typing import TYPE_CHECKING, Any, Self, TypeVar
from urllib.parse import urlsplit

import scrapy
from scrapy import Request, signals
from scrapy.exceptions import DontCloseSpider

from pipeline.items import GoneAd, PageMemory, Progress, UnchangedAd, UnresolvedAd
from spiders.answers import fault_of_answer, words_of_error
from spiders.challenge import LOGIN, describe_challenge
from spiders.lifeline import ReadingTookTooLongError, reading_time
from spiders.reading import Follow, ListEntry
from spiders.testimony import AD_PAGE, LIST_PAGE, NUMBER, VANISHED_AD, Asked, Branch, Testimony

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable, Iterator

    from scrapy.crawler import Crawler
    from scrapy.http import Response
    from twisted.python.failure import Failure

    from pipeline.items import ScrapedAd
    from spiders.definition import SourceDefinition
    from spiders.job import KnownAd, KnownPage, ScreeningJob
    from spiders.kinds.source import SourceKind
    from spiders.outbox import Outbox
    from spiders.reading import AdPage, ListPage

MOST_FAULTS_IN_A_ROW = 20
FEWEST_PAGES_ALLOWED = 200
_PROGRESS_EVERY = 0.5  # seconds
_LISTS_FIRST = 10
_T = TypeVar("_T")

logger = logging.getLogger(__name__)


class SourceSpider(scrapy.Spider):
    """One screening round of one source."""

    name = "source"

    def __init__(
        self, job: ScreeningJob, definition: SourceDefinition, kind: SourceKind, outbox: Outbox
    ) -> None:
        super().__init__()
        self._job, self._definition, self._kind, self._outbox = job, definition, kind, outbox
        self._key = bytes.fromhex(job.fingerprint_key)
        self._known: dict[str, KnownAd] = {ad.external_id: ad for ad in job.known_ads}
        self._remembered: dict[str, KnownPage] = {page.url: page for page in job.known_pages}
        self._has_pages = definition.page is not None
        self._asked_lists: set[str] = set()
        self._gone_while_listed: list[tuple[ListEntry, str]] = []
        self._most_list_pages = max(FEWEST_PAGES_ALLOWED, 2 * definition.expect[1] + 20)
        self._faults_in_a_row = 0
        self._asked_for_vanished = False
        self._last_progress = monotonic()
        self.stopped = False
        self.has_testified = False
        self.testimony = Testimony(definition)

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:
        spider = super().from_crawler(crawler, *args, **kwargs)
        crawler.signals.connect(spider.ask_for_vanished, signal=signals.spider_idle)
        crawler.signals.connect(spider.count_request, signal=signals.request_reached_downloader)
        return spider

    async def start(self) -> AsyncIterator[Any]:
        for follow in self._kind.first_pages():
            for request in self._ask_list(follow, self.testimony.begin_branch()):
                yield request

    def count_request(self) -> None:
        self.testimony.requests += 1

    def give_up(self, reason: str, *, failure: bool = False) -> None:
        """Asks for nothing more. What is still open counts as unresolved."""
        if self.stopped:
            return
        self.stopped = True
        self.testimony.end(reason)
        if failure:
            self.testimony.fail(reason)
        logger.info("round stopped: %s", reason)
        self._later(self.crawler.engine.close_spider_async(reason="stopped"))

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
            self._lose(asked, _does_not_look_right("list", page.problems), response)
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
        self._remember(asked, page, response, fingerprints)
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
        if memory is not None and self._is_settled(memory):
            asked.memory = memory
            headers = _conditional(memory)
        yield self._request(asked, self.on_list, headers=headers, priority=_LISTS_FIRST)

    def _is_settled(self, memory: KnownPage) -> bool:
        """Whether "not modified" would leave nothing to fetch: else the page itself is needed."""
        for external_id, _, fingerprint in memory.entries:
            known = self._known.get(external_id)
            if known is None or known.refresh or not fingerprint or known.fingerprint != fingerprint:
                return False
        return bool(memory.etag or memory.last_modified)

    def _replay(self, asked: Asked, memory: KnownPage) -> Iterator[Request]:
        testimony, branch = self.testimony, asked.branch or self.testimony.begin_branch()
        testimony.list_pages += 1
        testimony.not_modified += 1
        if memory.total is not None:
            branch.total = memory.total
        shown = tuple(external_id for external_id, _, _ in memory.entries)
        branch.pages.add(shown)
        self._outbox.put(
            PageMemory(
                memory.url, memory.etag, memory.last_modified, memory.entries, memory.follow, memory.total
            )
        )
        for external_id in shown:
            if self._list_once(external_id, branch):
                self._put_unchanged(external_id)
        follows = (Follow(url, carry) for url, carry in memory.follow)
        yield from self._follow(follows, asked, branch if shown else None)

    def _remember(self, asked: Asked, page: ListPage, response: Response, fingerprints: list[str]) -> None:
        etag = (response.headers.get(b"ETag") or b"").decode("latin-1")
        last_modified = (response.headers.get(b"Last-Modified") or b"").decode("latin-1")
        # a page that ends the list by lacking a way on, and one whose entries are only partly known, do not replay
        if not (etag or last_modified) or page.problems or not (page.ended or page.follow):
            return
        entries = tuple(
            (entry.external_id, entry.url, fingerprint)
            for entry, fingerprint in zip(page.entries, fingerprints, strict=True)
        )
        follow = tuple((follow.url, follow.carry) for follow in page.follow)
        self._outbox.put(PageMemory(asked.url, etag, last_modified, entries, follow, page.total))

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
            self._lose(asked, _does_not_look_right("ad", (page.problem,)), response)
            return None
        if not page.gone and _leads_elsewhere(asked, response.url):
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

    def _put_ad(self, ad: ScrapedAd) -> None:
        self.testimony.count_ad(ad)
        self._outbox.put(ad)

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

    # ------------------------------------------------------------------- what did not work

    def on_failure(self, failure: Failure) -> None:
        asked: Asked = failure.request.cb_kwargs["asked"]  # type: ignore[attr-defined]  # Scrapy adds it
        self._settle(asked)
        if not self.stopped:
            self._lose(asked, words_of_error(failure.value), None)
        else:
            self.testimony.open.add(asked)  # it never reached the site

    def _lose(self, asked: Asked, words: str, response: Response | None) -> None:
        """This address gave nothing. A challenge ends the round: asking on would only be refused again."""
        stands_in_the_way = describe_challenge(response) if response is not None else ""
        if stands_in_the_way:
            words = f"is {stands_in_the_way} instead"
        self._give_no_result(asked, words)
        if stands_in_the_way not in {"", LOGIN}:
            self.give_up(f"the site shows {stands_in_the_way} instead of its pages", failure=True)
        self._faults_in_a_row += 1
        if self._faults_in_a_row >= MOST_FAULTS_IN_A_ROW:
            self.give_up(f"{MOST_FAULTS_IN_A_ROW} addresses in a row gave nothing; the last one {words}")

    def _give_no_result(self, asked: Asked, words: str) -> None:
        self.testimony.unresolve(asked, words)
        if asked.ad is not None:
            # what the ad says is worth having without the number; without a fingerprint it is asked for again,
            # but not where robots.txt will say no again
            again = "robots.txt" not in words
            self._put_ad(replace(asked.ad, fingerprint="") if again else asked.ad)
        elif asked.entry is not None:
            self._outbox.put(UnresolvedAd(asked.entry.external_id, f"its page {words}"))

    def _read(self, asked: Asked, read: Callable[[], _T]) -> _T | None:
        """What a kind makes of a page. A page that breaks it is lost, not the round."""
        try:
            with reading_time():
                return read()
        except ReadingTookTooLongError:
            self._lose(asked, "took too long to read; a pattern of the definition may be too greedy", None)
        except Exception as error:
            logger.warning("a %s broke its reader", asked.what, exc_info=True)
            self._lose(asked, f"could not be read ({type(error).__name__})", None)
        return None

    # ------------------------------------------------------------------- the end

    def closed(self, reason: str) -> None:
        if reason == "memusage_exceeded":
            self.testimony.end("the round needed too much memory and was stopped")
        elif reason == "shutdown":
            self.testimony.end("the round was stopped from outside")
        elif reason not in {"finished", "stopped"}:
            self.testimony.end(f"the round broke off ({reason})")
        if self._is_limit_reached():
            self.testimony.end(f"stopped after {self._job.limit} ads, as asked")
        self._settle_gone_while_listed()
        for asked in list(self.testimony.open):
            self._give_no_result(asked, "was not asked for any more")
        self._outbox.put(self.testimony.evidence())
        self.has_testified = True

    def _settle_gone_while_listed(self) -> None:
        """Some ads go between the list and their page. When many seem to, the site's ad pages are broken."""
        found = self._gone_while_listed
        if len(found) > max(3, self.testimony.ads_asked // 5):
            for entry, proof in found:
                words = f"says the ad is gone ({proof}), but the list shows it"
                self._give_no_result(Asked(AD_PAGE, entry.url, entry=entry), words)
            return
        for entry, proof in found:
            self.testimony.note("a listed ad was gone when its page was asked for")
            if entry.external_id in self._known:
                self._outbox.put(GoneAd(entry.external_id, proof))

    # ------------------------------------------------------------------- asking

    def _request(
        self,
        asked: Asked,
        callback: Callable[..., Any],
        *,
        headers: dict[str, str] | None = None,
        priority: int = 0,
    ) -> Request:
        self.testimony.open.add(asked)
        return Request(
            asked.url,
            callback=callback,
            errback=self.on_failure,
            headers=headers or {},
            priority=priority,
            cb_kwargs={"asked": asked},
            dont_filter=True,
        )

    def _settle(self, asked: Asked) -> None:
        testimony = self.testimony
        testimony.open.discard(asked)
        now = monotonic()
        if now - self._last_progress >= _PROGRESS_EVERY:
            self._last_progress = now
            self._put_progress()
        if self._outbox.is_full and not self.crawler.engine.paused:
            self._pause()

    def _put_progress(self) -> None:
        testimony = self.testimony
        self._outbox.put(Progress(testimony.requests, len(testimony.listed), testimony.handed_over))

    def _pause(self) -> None:
        from twisted.internet import reactor  # noqa: PLC0415  importing it earlier would install the wrong one

        engine = self.crawler.engine
        engine.pause()
        self._outbox.when_there_is_room(lambda: reactor.callFromThread(engine.unpause))

    def _note_all(self, notes: Iterable[str]) -> None:
        for words in notes:
            self.testimony.note(words)

    def _is_limit_reached(self) -> bool:
        return self._job.limit is not None and len(self.testimony.listed) >= self._job.limit

    @staticmethod
    def _later(work: Any) -> None:
        from scrapy.utils.defer import deferred_from_coro  # noqa: PLC0415  needs the reactor

        deferred_from_coro(work)


def _conditional(memory: KnownPage) -> dict[str, str]:
    headers = {"If-None-Match": memory.etag, "If-Modified-Since": memory.last_modified}
    return {name: value for name, value in headers.items() if value}


def _does_not_look_right(what: str, problems: Iterable[str]) -> str:
    against = "; ".join(problem for problem in problems if problem)
    return f"does not look like {'an ad' if what == 'ad' else 'a list'} of this source" + (
        f": {against}" if against else ""
    )


def _leads_elsewhere(asked: Asked, url: str) -> bool:
    """Whether a redirect led to something else than the same ad under a better address."""
    if url == asked.url or asked.entry is None:
        return False
    before, after = urlsplit(asked.url), urlsplit(url)
    if (before.path.rstrip("/"), before.query) == (after.path.rstrip("/"), after.query):
        return False
    named = re.search(
        rf"(?<![^\W_]){re.escape(asked.entry.external_id)}(?![^\W_])", f"{after.path}?{after.query}"
    )
    return named is None

"""Asking a site for pages so that every address asked for is answered for: the part of a round that knows no lists.

Messages go straight to the outbox: Scrapy's item handling would log and copy each of them.
"""

from __future__ import annotations

import logging
from dataclasses import replace
from time import monotonic
from typing import TYPE_CHECKING, Any, Self, TypeVar

import scrapy
from scrapy import Request, signals

from pipeline.items import GoneAd, Progress, UnresolvedAd
from spiders.answers import words_of_error
from spiders.challenge import LOGIN, describe_challenge
from spiders.lifeline import ReadingTookTooLongError, reading_time
from spiders.testimony import AD_PAGE, VANISHED_AD, Asked, Testimony

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from scrapy.crawler import Crawler
    from scrapy.http import Response
    from twisted.python.failure import Failure

    from pipeline.items import ScrapedAd
    from spiders.definition import SourceDefinition
    from spiders.job import KnownAd, ScreeningJob
    from spiders.outbox import Outbox
    from spiders.reading import ListEntry

MOST_FAULTS_IN_A_ROW = 20
_PROGRESS_EVERY = 0.5  # seconds
_T = TypeVar("_T")

logger = logging.getLogger(__name__)


class AccountableSpider(scrapy.Spider):
    """Counts what it asks, stops when a site does not want it, and testifies at the end."""

    def __init__(self, job: ScreeningJob, definition: SourceDefinition, outbox: Outbox) -> None:
        super().__init__()
        self._job, self._definition, self._outbox = job, definition, outbox
        self._known: dict[str, KnownAd] = {ad.external_id: ad for ad in job.known_ads}
        self._gone_while_listed: list[tuple[ListEntry, str]] = []
        self._faults_in_a_row = 0
        self._last_progress = monotonic()
        self.stopped = False
        self.has_testified = False
        self.testimony = Testimony(definition)

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:
        spider = super().from_crawler(crawler, *args, **kwargs)
        crawler.signals.connect(spider.count_request, signal=signals.request_reached_downloader)
        return spider

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
            self._do_without_number(asked.ad, words)
        elif asked.entry is not None:
            listed = asked.what != VANISHED_AD
            self._outbox.put(UnresolvedAd(asked.entry.external_id, f"its page {words}", listed))

    def _do_without_number(self, ad: ScrapedAd, words: str) -> None:
        """What a new ad says is worth having without its number; of a known one, what it said before is better.

        Without a fingerprint it is asked for again, but not where robots.txt will say no again.
        """
        forbidden = "robots.txt" in words
        if ad.external_id in self._known and not forbidden:
            self._outbox.put(UnresolvedAd(ad.external_id, f"its number address {words}"))
        else:
            self._put_ad(ad if forbidden else replace(ad, fingerprint=""))

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

    def _put_ad(self, ad: ScrapedAd) -> None:
        self.testimony.count_ad(ad)
        self._outbox.put(ad)

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

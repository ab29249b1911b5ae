"""Manners that Scrapy does not have by itself: Crawl-delay, Retry-After, and robots.txt files that are not well.

Scrapy's AutoThrottle knows one floor for all hosts and ignores 429 and 503; its robots.txt middleware
allows everything when the file could not be read (RFC 9309 says: then nothing is allowed).
"""

from __future__ import annotations

from email.utils import parsedate_to_datetime
from time import monotonic, time
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from scrapy import signals
from scrapy.downloadermiddlewares.robotstxt import RobotsTxtMiddleware
from scrapy.exceptions import IgnoreRequest, StopDownload
from scrapy.extensions.throttle import AutoThrottle
from scrapy.robotstxt import ProtegoRobotParser, RobotParser

from spiders.answers import words_of_error
from spiders.guards import Refused
from spiders.settings import ROBOT_NAME

if TYPE_CHECKING:
    from scrapy import Request, Spider
    from scrapy.core.downloader import Slot
    from scrapy.crawler import Crawler
    from scrapy.http import Response

    from spiders.engine import SourceSpider

LONGEST_CRAWL_DELAY = 60.0  # seconds; 5,000 ads would take three and a half days
LONGEST_WAIT = 120.0  # seconds we stay for a Retry-After; for longer we come back in another round
FIRST_WAIT = 1.0  # where the site names none; doubled with each try
LARGEST_ROBOTS = 512 * 1024  # bytes; RFC 9309 asks for 500 KiB at least
LARGEST_ANNOUNCED_ROBOTS = 32 * 1024 * 1024  # of a larger one not even the beginning is read
_ASKS_TO_WAIT = frozenset({429, 503})


class PoliteThrottle(AutoThrottle):
    """AutoThrottle with a floor per host (the definition's delay, the site's Crawl-delay) that waits when told to."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._floors: dict[str, float] = {}
        crawler.signals.connect(self.note_crawl_delay, signal=signals.robots_parsed)

    def note_crawl_delay(self, robotparser: RobotParser, request: Request) -> None:
        delay = _delay_of(robotparser)
        if delay <= 0:
            return
        if delay > LONGEST_CRAWL_DELAY:
            _spider_of(self.crawler).give_up(
                f"robots.txt asks for {delay:g} seconds between two pages, more than {LONGEST_CRAWL_DELAY:g}; "
                "ask the site's owner for leave, or take the source out",
                failure=True,
            )
            return
        host = urlsplit(request.url).hostname or ""
        floor = max(delay, self.mindelay)
        self._floors[host] = floor
        downloader = self.crawler.engine.downloader
        downloader.per_slot_settings[host] = {"delay": floor}
        if slot := downloader.slots.get(host):
            slot.delay = max(slot.delay, floor)

    def _response_downloaded(self, response: Response, request: Request, spider: Spider) -> None:
        # before the next request of this host is sent: see scrapy.core.downloader.Downloader._download
        key, slot = self._get_slot(request, spider)
        if key is None or slot is None:
            return
        floor = max(self.mindelay, self._floors.get(key, 0.0))
        latency = request.meta.get("download_latency")
        if floor and latency is not None:
            self._adjust_delay(slot, latency, response)
            slot.delay = max(slot.delay, floor)
        if response.status in _ASKS_TO_WAIT:
            self._wait_as_told(slot, floor, request, response)

    def _wait_as_told(self, slot: Slot, floor: float, request: Request, response: Response) -> None:
        wait = retry_after(response.headers.get(b"Retry-After"), time())
        if wait is None:
            wait = max(floor, FIRST_WAIT) * 2.0 ** cast("int", request.meta.get("retry_times", 0))
        if wait > LONGEST_WAIT:
            _spider_of(self.crawler).give_up(
                f"the site asked us to come back in {wait:.0f} seconds ({response.status})"
            )
            return
        slot.delay = max(slot.delay, 0.01)  # a slot without a delay does not look at the clock
        slot.lastseen = max(slot.lastseen, monotonic() + wait)


class PoliteRobots(RobotsTxtMiddleware):
    """robots.txt, where a file that cannot be read forbids, and one without end is read to a limit."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._unreadable: dict[str, str] = {}

    async def process_request(self, request: Request) -> None:  # type: ignore[override]  # no spider argument any more
        if request.meta.get("dont_obey_robotstxt"):
            request.meta["download_maxsize"] = LARGEST_ANNOUNCED_ROBOTS
            return
        parser = await self.robot_parser(request)
        if _spider_of(self.crawler).stopped:
            raise Refused("was not asked for any more")
        if found := self._unreadable.get(urlsplit(request.url).netloc):
            raise Refused(f"was not asked for, because robots.txt {found}")
        if parser is not None and not parser.allowed(request.url, ROBOT_NAME):
            raise Refused("is forbidden by robots.txt")

    async def robot_parser(self, request: Request) -> RobotParser | None:
        if urlsplit(request.url).netloc in self._parsers:
            return await super().robot_parser(request)
        # connected only while a robots.txt is under way: this signal comes with each piece of every page
        receive = self._stop_at_limit
        self.crawler.signals.connect(receive, signal=signals.bytes_received)
        try:
            return await super().robot_parser(request)
        finally:
            self.crawler.signals.disconnect(receive, signal=signals.bytes_received)

    def _stop_at_limit(self, data: bytes, request: Request) -> None:
        if not request.url.endswith("/robots.txt"):
            return
        request.meta["robots_bytes"] = request.meta.get("robots_bytes", 0) + len(data)
        if request.meta["robots_bytes"] > LARGEST_ROBOTS:
            raise StopDownload(fail=False)

    async def _parse_robots(self, response: Response, netloc: str, request: Request) -> None:
        if response.status >= 500 or response.status == 429:
            raise ConnectionError(f"answered {response.status}")
        body = response.body[:LARGEST_ROBOTS] if response.status == 200 else b""
        await super()._parse_robots(response.replace(body=body), netloc, request)

    def _robots_error(self, exc: Exception, netloc: str) -> None:
        # led elsewhere or round in circles: then this host has none
        if not (isinstance(exc, Refused) or (isinstance(exc, IgnoreRequest) and "redirection" in str(exc))):
            self._unreadable[netloc] = str(exc) if isinstance(exc, ConnectionError) else words_of_error(exc)
        super()._robots_error(exc, netloc)


def retry_after(header: bytes | None, now: float) -> float | None:
    """Seconds to wait, from a Retry-After header in either of its forms; None when it says nothing."""
    text = (header or b"").decode("latin-1").strip()
    if text.isascii() and text.isdigit():
        return float(text[:9])
    try:
        return max(0.0, parsedate_to_datetime(text).timestamp() - now)
    except (ValueError, OverflowError):
        return None


def _delay_of(parser: RobotParser) -> float:
    delay = parser.crawl_delay(ROBOT_NAME) or 0.0
    rate: Any = parser.rp.request_rate(ROBOT_NAME) if isinstance(parser, ProtegoRobotParser) else None
    return max(delay, rate.seconds / rate.requests) if rate and rate.requests else delay


def _spider_of(crawler: Crawler) -> SourceSpider:
    return cast("SourceSpider", crawler.spider)

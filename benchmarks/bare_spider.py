"""The peer of the screening benchmark: a hand-written Scrapy spider that walks the site and reads nine fields.

Run: bare_spider.py ADDRESS AT_ONCE; prints how many ads it read. It stores nothing and judges nothing.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import scrapy
from scrapy.crawler import AsyncCrawlerProcess

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from scrapy.http import Response

_READ: list[dict[str, Any]] = []


class BareSpider(scrapy.Spider):
    name = "bare"

    def __init__(self, address: str) -> None:
        super().__init__()
        self.address = address

    async def start(self) -> AsyncIterator[scrapy.Request]:
        yield scrapy.Request(f"{self.address}/?page=1")

    def parse(self, response: Response) -> Iterator[scrapy.Request]:
        for href in response.css("li.ad a::attr(href)").getall():
            yield response.follow(href, self.parse_ad)
        following = response.css("a.next::attr(href)").get()
        if following:
            yield response.follow(following, self.parse)

    def parse_ad(self, response: Response) -> None:
        _READ.append(
            {
                "title": response.css("h1::text").get(),
                "text": " ".join(response.css("div.text ::text").getall()),
                "numbers": response.css("a[href^='tel:']::attr(href)").getall(),
                "area": response.css("dd.area::text").get(),
                "kind": response.css("dd.kind::text").get(),
                "age": response.css("dd.age::text").get(),
                "language": response.css("dd.language::text").get(),
                "author": response.css("dd.author::text").get(),
                "posted": response.css("time::attr(datetime)").get(),
            }
        )


if __name__ == "__main__":
    process = AsyncCrawlerProcess(
        {
            "LOG_ENABLED": False,
            "CONCURRENT_REQUESTS": int(sys.argv[2]),
            "CONCURRENT_REQUESTS_PER_DOMAIN": int(sys.argv[2]),
            "DOWNLOAD_DELAY": 0,
            "TELNETCONSOLE_ENABLED": False,
            "REMOTE_CONTROL_ENABLED": False,
        }
    )
    process.crawl(BareSpider, address=sys.argv[1])
    process.start()
    sys.stdout.write(str(len(_READ)))

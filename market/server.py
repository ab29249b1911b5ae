"""Serves the market on loopback: one address per site, all in this process, the week can be changed while it runs."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlsplit

from market.sites import answer_of
from market.web import Answer, Request
from market.weeks import SITES, WEEKS

if TYPE_CHECKING:
    from collections.abc import Iterator


class Market:
    """The market while it is served. `addresses` maps each site to its base address, such as http://127.0.0.1:4711."""

    def __init__(self, week: int) -> None:
        self.addresses: dict[str, str] = {}
        self._asked: dict[str, list[str]] = {site: [] for site in SITES}
        self.set_week(week)

    def set_week(self, week: int) -> None:
        if week not in WEEKS:
            raise ValueError(f"no week {week}: expected one of {', '.join(map(str, WEEKS))}")
        self.week = week

    def asked(self, site: str) -> tuple[str, ...]:
        """The paths that were asked of a site so far, in order."""
        return tuple(self._asked[site])

    def answer(self, site: str, request: Request) -> Answer:
        self._asked[site].append(request.path)
        return answer_of(site, self.week, request)


@contextmanager
def serve_market(week: int, port_base: int = 0) -> Iterator[Market]:
    """Serves every site until the block ends. `port_base` 0 takes free ports; else the sites get ports from it on."""
    market = Market(week)
    with ExitStack() as running:
        for number, site in enumerate(SITES):
            server = _Server(market, site, port_base + number if port_base else 0)
            running.callback(server.server_close)
            thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
            thread.start()
            running.callback(thread.join)
            running.callback(server.shutdown)
            market.addresses[site] = f"http://127.0.0.1:{server.server_port}"
        yield market


class _Server(ThreadingHTTPServer):
    def __init__(self, market: Market, site: str, port: int) -> None:
        self.market, self.site = market, site
        super().__init__(("127.0.0.1", port), _Handler)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # headers and body are two writes
    timeout = 30
    server: _Server

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        headers = {name.lower(): value for name, value in self.headers.items()}
        request = Request(parts.path, dict(parse_qsl(parts.query)), headers)
        answer = self.server.market.answer(self.server.site, request)
        body = answer.body.encode()
        self.send_response(answer.status)
        self.send_header("Content-Type", f"{answer.content_type}; charset=utf-8")
        for name, value in answer.headers.items():
            self.send_header(name, value)
        if answer.status != 304:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if answer.status != 304:
            self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the name is the library's
        """Nothing: the addresses of ads are nobody's business."""

"""A small classifieds site on loopback that can behave badly, and a driver for the real screening child."""

from __future__ import annotations

import gzip
import json
import socket
import ssl
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from pipeline.items import (
    GoneAd,
    PageMemory,
    RoundEvidence,
    ScrapedAd,
    UnchangedAd,
    UnresolvedAd,
    decode_message,
)
from spiders.job import KnownAd, ScreeningJob, encode_job

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

KEY = "11" * 32
DEFINITION = """
name = "torvet"
title = "Torvet"
kind = "list"
start = "{base}/list?page=1"
expect = [1, 40]
delay = {delay}
at_once = 1
timeout = {timeout}

[list]
entry = "li.ad"
id = {{ css = "a", attribute = "data-id" }}
link = "a @href"
next = "a.next @href"
total = "p.total"
frame = "ul.ads"
fields = {{ area = "span.area" }}

[page]
fields = {{ title = "h1", text = "div.text" }}

[gone]
text = "annoncen findes ikke"
"""


@dataclass(frozen=True)
class Answer:
    """`cut` promises more bytes than come; `pieces` are sent with a pause before each."""

    body: bytes | str = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    cut: bool = False
    pieces: tuple[float, ...] = ()


@dataclass
class Site:
    """Twelve ads on three pages, until a test says otherwise: `special` maps an address to an answer."""

    ads: dict[str, str] = field(default_factory=lambda: {str(n): f"Ad {n}" for n in range(101, 113)})
    size: int = 4
    special: dict[str, Answer | Callable[[], Answer]] = field(default_factory=dict)
    asked: list[tuple[float, str, dict[str, str]]] = field(default_factory=list)
    base: str = ""
    total: bool = True

    def answer(self, path: str, headers: dict[str, str]) -> Answer:
        self.asked.append((time.monotonic(), path, headers))
        if path in self.special:
            special = self.special[path]
            return special if isinstance(special, Answer) else special()
        if path == "/robots.txt":
            return Answer("User-agent: *\nAllow: /\n", headers={"Content-Type": "text/plain"})
        if path.startswith("/list?page="):
            return self.list_page(int(path.partition("=")[2]))
        if path.startswith("/ad/") and path[4:] in self.ads:
            return Answer(self.ad_page(path[4:]))
        return Answer("<html><h1>Not here</h1></html>", 404)

    def list_page(self, number: int) -> Answer:
        ids = list(self.ads)[(number - 1) * self.size : number * self.size]
        more = number * self.size < len(self.ads)
        return Answer(self.list_html(ids, number + 1 if more else None))

    def list_html(self, ids: list[str], following: int | str | None) -> str:
        entries = "".join(
            f'<li class="ad"><a data-id="{i}" href="/ad/{i}">{self.ads.get(i, i)}</a><span class="area">Aarhus</span></li>'
            for i in ids
        )
        following_link = f'<a class="next" href="/list?page={following}">next</a>' if following else ""
        total = f'<p class="total">{len(self.ads)} ads</p>' if self.total else ""
        return f'<html><body>{total}<ul class="ads">{entries}</ul>{following_link}</body></html>'

    def ad_page(self, external_id: str) -> str:
        title = self.ads[external_id]
        return f'<html><body><h1>{title}</h1><div class="text">Hello, this is {title}.</div></body></html>'

    def paths(self) -> list[str]:
        return [path for _, path, _ in self.asked if path != "/robots.txt"]

    def definition(self, *, delay: float = 0, timeout: float = 10, **changes: str) -> str:
        text = DEFINITION.format(base=self.base, delay=delay, timeout=timeout)
        for old, new in changes.items():
            text = text.replace(old, new)
        return text


@contextmanager
def serve(site: Site, tls: ssl.SSLContext | None = None) -> Iterator[Site]:
    server = Server(site)
    if tls is not None:
        server.socket = tls.wrap_socket(server.socket, server_side=True)
    site.base = f"{'https' if tls else 'http'}://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield site
    finally:
        server.stop.set()
        server.shutdown()
        thread.join()
        server.server_close()


class Handler(BaseHTTPRequestHandler):
    server: Server
    protocol_version = "HTTP/1.1"
    wbufsize = 65536
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        answer = self.server.site.answer(
            self.path, {name.lower(): value for name, value in self.headers.items()}
        )
        body = answer.body.encode() if isinstance(answer.body, str) else answer.body
        self.send_response(answer.status)
        for name, value in {"Content-Type": "text/html; charset=utf-8", **answer.headers}.items():
            self.send_header(name, value)
        if answer.status != 304:
            promised = len(body) + len(answer.pieces) + (1000 if answer.cut else 0)
            self.send_header("Content-Length", str(promised))
        self.end_headers()
        self._send_body(answer, body)

    def _send_body(self, answer: Answer, body: bytes) -> None:
        try:
            for pause in answer.pieces:
                self.server.stop.wait(pause)
                self.wfile.write(b" ")
                self.wfile.flush()
            self.wfile.write(body if answer.status != 304 else b"")
            self.wfile.flush()
        except OSError:
            self.close_connection = True
        if answer.cut:
            self.close_connection = True
            self.connection.shutdown(socket.SHUT_RDWR)

    def log_message(self, *args: Any) -> None:
        pass


class Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def __init__(self, site: Site) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.site, self.stop = site, threading.Event()

    def handle_error(self, request: Any, client_address: Any) -> None:
        pass


@dataclass(frozen=True)
class Round:
    """What the child said, and its log."""

    messages: tuple[Any, ...]
    log: str
    code: int

    def of(self, kind: type[Any]) -> list[Any]:
        return [message for message in self.messages if isinstance(message, kind)]

    @property
    def evidence(self) -> RoundEvidence:
        [found] = self.of(RoundEvidence)
        assert self.messages[-1] is found
        return found

    @property
    def scraped(self) -> dict[str, ScrapedAd]:
        return {ad.external_id: ad for ad in self.of(ScrapedAd)}

    @property
    def unchanged(self) -> set[str]:
        return {ad.external_id for ad in self.of(UnchangedAd)}

    @property
    def gone(self) -> dict[str, str]:
        return {ad.external_id: ad.proof for ad in self.of(GoneAd)}

    @property
    def unresolved(self) -> dict[str, str]:
        return {ad.external_id: ad.reason for ad in self.of(UnresolvedAd)}

    @property
    def known_ads(self) -> tuple[KnownAd, ...]:
        return tuple(KnownAd(ad.external_id, ad.url, ad.fingerprint) for ad in self.scraped.values())

    @property
    def known_pages(self) -> tuple[PageMemory, ...]:
        return tuple(self.of(PageMemory))


def screen(definition: str, *, log_level: str = "INFO", **known: Any) -> Round:
    job = ScreeningJob("torvet", definition, "post@example.org", KEY, log_level=log_level, **known)
    done = subprocess.run(
        [sys.executable, "-m", "spiders.child"],
        input=encode_job(job),
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    messages = tuple(decode_message(line) for line in done.stdout.splitlines())
    return Round(messages, done.stderr, done.returncode)


def self_signed(folder: Path) -> ssl.SSLContext:
    """A certificate for 127.0.0.1 that nobody vouches for."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    form = (serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    pem = key.private_bytes(serialization.Encoding.PEM, *form) + certificate.public_bytes(
        serialization.Encoding.PEM
    )
    (folder / "site.pem").write_bytes(pem)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "site.pem")
    return context


def bomb(size: int) -> Answer:
    """A few kilobytes that unfold to `size` bytes."""
    return Answer(gzip.compress(b"<p>" * (size // 3)), headers={"Content-Encoding": "gzip"})


def as_json(value: object) -> Answer:
    return Answer(json.dumps(value), headers={"Content-Type": "application/json"})

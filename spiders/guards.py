"""What a round refuses to ask for and to take: other hosts, private addresses, files, pictures."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import urlsplit

from scrapy import signals
from scrapy.exceptions import IgnoreRequest, StopDownload
from scrapy.resolver import CachingThreadedResolver
from twisted.internet.error import DNSLookupError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scrapy import Request
    from scrapy.crawler import Crawler
    from scrapy.http.headers import Headers
    from twisted.internet.defer import Deferred

    from spiders.definition import SourceDefinition

ADDRESS_RULES_SETTING = "OUTREACH_ADDRESS_RULES"
PRIVATE_HOSTS_SETTING = "OUTREACH_PRIVATE_HOSTS"
_WEB_PORTS = frozenset({80, 443})
_READABLE = (
    "text/",
    "application/json",
    "application/xml",
    "application/xhtml",
    "application/rss",
    "application/atom",
)
_READABLE_ENDINGS = ("+json", "+xml", "/javascript", "/gzip", "/x-gzip")

# hosts whose name led to a private address in this process: a child serves one round of one source
hosts_found_private: set[str] = set()


class Refused(IgnoreRequest):
    """We do not ask for this address. The message is a verb phrase for staff."""


@dataclass(frozen=True, slots=True)
class AddressRules:
    """Where a round may ask: the hosts of the definition, each at its ports.

    A private or loopback host is right only where a start address names it, and only at that port: a page
    must not be able to lead us to other services of our own machine.
    """

    ports: dict[str, frozenset[int]]
    private_hosts: frozenset[str]

    def fault_of(self, url: str) -> str:
        """Why this address is not asked for, as a verb phrase; empty when it may be."""
        parts = urlsplit(url)
        host = _host_of(url)
        if parts.scheme not in {"http", "https"}:
            return "led to an address that is no web page"
        if host not in self.ports:
            kind = (
                "a private address"
                if _is_private(host)
                else f"another host ({host}); add it to hosts if it is right"
            )
            return f"led to {kind}"
        if host in hosts_found_private or (_is_private(host) and host not in self.private_hosts):
            return "led to a private address"
        if _port_of(parts.scheme, parts.port) not in self.ports[host]:
            return "led to another port of the host"
        return ""


def address_rules(definition: SourceDefinition) -> AddressRules:
    hosts = (_host_of(f"//{host}") for host in definition.allowed_hosts)
    ports: dict[str, frozenset[int]] = dict.fromkeys(hosts, _WEB_PORTS)
    private = set()
    for start in definition.start:
        parts = urlsplit(start.address)
        host = _host_of(start.address)
        named = frozenset({_port_of(parts.scheme, parts.port)})
        if _is_private(host):
            ports[host] = named if host not in private else ports[host] | named
            private.add(host)
        else:
            ports[host] = _WEB_PORTS | named | ports.get(host, frozenset())
    return AddressRules(ports, frozenset(private))


class AddressGuard:
    """Every request passes here, also each step of a redirect."""

    def __init__(self, crawler: Crawler) -> None:
        self._rules: AddressRules = crawler.settings[ADDRESS_RULES_SETTING]

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    def process_request(self, request: Request) -> None:
        if fault := self._rules.fault_of(request.url):
            raise Refused(fault)


class GuardedResolver(CachingThreadedResolver):
    """Refuses names that lead to private addresses, at the moment of connecting: what is checked is what is used."""

    allowed: frozenset[str] = frozenset()

    @classmethod
    def from_crawler(cls, crawler: Crawler, reactor: Any) -> Self:
        made = super().from_crawler(crawler, reactor)
        made.allowed = frozenset(crawler.settings.getlist(PRIVATE_HOSTS_SETTING))
        return made

    def getHostByName(self, name: str, timeout: Sequence[int] = ()) -> Deferred[str]:  # noqa: N802  Twisted's name
        return super().getHostByName(name, timeout).addCallback(self._refuse_private, name)

    def _refuse_private(self, address: str, name: str) -> str:
        if name not in self.allowed and _is_private(address):
            hosts_found_private.add(name)
            raise DNSLookupError("the name leads to a private address")
        return address


class ContentGuard:
    """Stops an answer at its headers when it is nothing we read: pictures, films, documents, programs."""

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        made = cls()
        crawler.signals.connect(made.check_headers, signal=signals.headers_received)
        return made

    def check_headers(self, headers: Headers) -> None:
        if not is_readable(headers.get(b"Content-Type") or b""):
            raise StopDownload(fail=True)


def is_readable(content_type: bytes) -> bool:
    kind = content_type.decode("latin-1").partition(";")[0].strip().lower()
    return not kind or kind.startswith(_READABLE) or kind.endswith(_READABLE_ENDINGS)


def _is_private(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    return not address.is_global or address.is_multicast


def _host_of(url: str) -> str:
    """The host as it goes over the wire: Scrapy writes "smørrebrød.example" as "xn--…" too."""
    host = (urlsplit(url).hostname or "").rstrip(".")
    try:
        return host if host.isascii() else host.encode("idna").decode("ascii")
    except UnicodeError:
        return host


def _port_of(scheme: str, port: int | None) -> int:
    return port or (443 if scheme == "https" else 80)

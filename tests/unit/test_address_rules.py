"""Where a round may ask, and where it must not be led."""

from __future__ import annotations

import pytest
from scrapy import Request
from scrapy.resolver import dnscache
from twisted.internet.error import DNSLookupError

from spiders.definition import parse_definition
from spiders.guards import GuardedResolver, address_rules, hosts_found_private, is_readable


def rules(*starts, hosts=()):
    text = f"""
name = "torvet"
title = "Torvet"
kind = "list"
start = {list(starts)}
expect = [1, 9]
hosts = {list(hosts)}
[list]
entry = "li"
link = "a @href"
fields.title = "h2"
"""
    return address_rules(parse_definition(text, file="torvet.toml"))


@pytest.mark.parametrize(
    "url",
    [
        "https://torvet.example/ad/1",
        "http://torvet.example/ad/1",
        "https://img.torvet.example/x",
        "https://torvet.example:8443/x",
    ],
)
def test_hosts_of_the_definition_are_asked(url):
    allowed = rules("https://torvet.example:8443/list", hosts=["img.torvet.example"])

    assert allowed.fault_of(url) == ""


@pytest.mark.parametrize(
    "url",
    [
        "https://evil.example/",
        "https://torvet.example.evil.example/",
        "https://torvet.example@evil.example/",
        "http://127.0.0.1/",
        "http://[::1]/",
        "http://2130706433/",
        "http://0x7f.1/",
        "http://localhost/",
        "http://169.254.169.254/latest/meta-data",
        "http://torvet.example:22/",
        "file:///etc/passwd",
        "ftp://torvet.example/",
        "data:text/html,x",
    ],
)
def test_everywhere_else_is_refused_in_words(url):
    assert rules("https://torvet.example/").fault_of(url).startswith("led to ")


def test_a_host_with_danish_letters_is_the_same_host_as_it_is_asked():
    allowed = rules("https://smørrebrød.example/list", hosts=["www.smørrebrød.example"])

    for url in ("https://smørrebrød.example/ad/1", "https://www.smørrebrød.example/"):
        assert allowed.fault_of(Request(url).url) == ""


def test_a_private_host_must_be_a_start_address_not_only_a_further_host():
    allowed = rules("https://torvet.example/", hosts=["10.0.0.7", "localhost"])

    assert allowed.fault_of("http://10.0.0.7/") == "led to a private address"
    assert allowed.fault_of("http://localhost/") == "led to a private address"


def test_a_loopback_start_address_opens_its_own_port_only():
    allowed = rules("http://127.0.0.1:8000/list")

    assert allowed.fault_of("http://127.0.0.1:8000/ad/1") == ""
    assert allowed.fault_of("http://127.0.0.1:5432/") == "led to another port of the host"
    assert allowed.fault_of("http://127.0.0.1/") == "led to another port of the host"


@pytest.fixture
def resolved():
    yield dnscache
    dnscache.clear()
    hosts_found_private.clear()


class NoReactor:
    """The resolver needs none for a name that was looked up before."""


@pytest.mark.parametrize(
    "address", ["127.0.0.1", "10.1.2.3", "192.168.0.1", "169.254.169.254", "100.64.0.1", "0.0.0.1"]
)
def test_a_name_that_leads_to_a_private_address_is_refused_each_time(resolved, address):
    resolved.limit = 10
    resolved["torvet.example"] = address
    failures = []

    for _ in range(2):
        GuardedResolver(NoReactor(), 10, 1.0).getHostByName("torvet.example").addErrback(failures.append)

    assert [failure.type for failure in failures] == [DNSLookupError] * 2
    assert rules("https://torvet.example/").fault_of("https://torvet.example/") == "led to a private address"


def test_a_name_that_leads_to_a_public_address_is_used(resolved):
    resolved.limit = 10
    resolved["torvet.example"] = "93.184.215.14"
    found = []

    GuardedResolver(NoReactor(), 10, 1.0).getHostByName("torvet.example").addCallback(found.append)

    assert found == ["93.184.215.14"]


@pytest.mark.parametrize(
    "kind",
    [
        b"",
        b"text/html; charset=utf-8",
        b"TEXT/HTML",
        b"application/json",
        b"application/ld+json",
        b"application/rss+xml",
    ],
)
def test_pages_and_data_are_taken(kind):
    assert is_readable(kind)


@pytest.mark.parametrize(
    "kind", [b"image/png", b"video/mp4", b"application/pdf", b"application/zip", b"font/woff2"]
)
def test_pictures_films_and_documents_are_not(kind):
    assert not is_readable(kind)

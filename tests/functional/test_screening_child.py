"""The real child process against a site that behaves: what it hands over, and what it does not ask again."""

from __future__ import annotations

import gzip
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace

import pytest
from bad_site import KEY, Answer, Site, as_json, screen, serve

from pipeline.items import RoundEvidence, ScrapedAd, decode_message
from spiders.job import KnownAd, ScreeningJob, encode_job


@pytest.fixture
def site():
    with serve(Site()) as running:
        yield running


def test_every_ad_of_every_list_page_is_handed_over(site):
    found = screen(site.definition())

    assert sorted(found.scraped) == sorted(site.ads)
    assert found.scraped["101"].title == "Ad 101"
    assert found.scraped["101"].area == "Aarhus"
    assert len(found.scraped["101"].fingerprint) == 64
    evidence = found.evidence
    assert (evidence.ended, evidence.failure, evidence.unresolved) == ("natural", "", {})
    assert (evidence.listed, evidence.site_total, evidence.list_pages, evidence.ad_pages) == (12, 12, 3, 12)
    assert evidence.coverage == {"title": (12, 12), "text": (12, 12), "area": (12, 12)}
    assert evidence.requests == len(site.asked)


def test_the_site_learns_who_asks_and_robots_txt_is_asked_first(site):
    screen(site.definition())

    assert site.asked[0][1] == "/robots.txt"
    for _, _, headers in site.asked:
        assert headers["user-agent"].startswith("Outreach/")
        assert headers["user-agent"].endswith("(+post@example.org)")
        assert "referer" not in headers
        assert "cookie" not in headers


@pytest.mark.parametrize(("more", "sent"), [("", False), ("cookies = true\n", True)])
def test_cookies_go_back_only_where_the_definition_says_so(site, more, sent):
    site.special["/list?page=1"] = replace(site.list_page(1), headers={"Set-Cookie": "age=ok"})

    screen(more + site.definition())

    assert any("cookie" in headers for _, _, headers in site.asked) is sent


def test_a_compressed_page_is_read(site):
    body = gzip.compress(site.ad_page("101").encode())
    site.special["/ad/101"] = Answer(body, headers={"Content-Encoding": "gzip"})

    found = screen(site.definition(), limit=1)

    assert found.scraped["101"].title == "Ad 101"


def test_an_unchanged_site_costs_its_list_pages_only(site):
    first = screen(site.definition())
    site.asked.clear()

    second = screen(site.definition(), known_ads=first.known_ads)

    assert second.unchanged == set(site.ads)
    assert second.scraped == {}
    assert site.paths() == ["/list?page=1", "/list?page=2", "/list?page=3"]


def test_new_changed_and_refreshed_ads_are_fetched_again(site):
    first = screen(site.definition())
    known = [ad for ad in first.known_ads if ad.external_id != "101"]
    known = [replace(ad, refresh=ad.external_id == "102") for ad in known]
    site.ads["103"] = "Ad 103, new words"

    second = screen(site.definition(), known_ads=tuple(known))

    assert sorted(second.scraped) == ["101", "102", "103"]
    assert len(second.unchanged) == 9


def with_validators(site):
    for number in (1, 2, 3):
        page, tag = site.list_page(number), f'"v{number}"'

        def answer(page=page, tag=tag):
            if site.asked[-1][2].get("if-none-match") == tag:
                return Answer(status=304)
            return replace(page, headers={"ETag": tag})

        site.special[f"/list?page={number}"] = answer


def test_a_list_page_that_was_not_modified_stands_for_its_ads(site):
    with_validators(site)
    first = screen(site.definition())

    second = screen(site.definition(), known_ads=first.known_ads, known_pages=first.known_pages)

    assert second.evidence.not_modified == 3
    assert (second.evidence.listed, second.evidence.ended, second.evidence.site_total) == (12, "natural", 12)
    assert second.unchanged == set(site.ads)
    assert second.known_pages == first.known_pages


def test_a_list_page_with_an_ad_we_lack_is_asked_for_in_full(site):
    with_validators(site)
    first = screen(site.definition())
    without_one = tuple(ad for ad in first.known_ads if ad.external_id != "105")

    second = screen(site.definition(), known_ads=without_one, known_pages=first.known_pages)

    assert second.evidence.not_modified == 2
    assert list(second.scraped) == ["105"]


def test_a_vanished_ad_is_gone_only_when_its_own_address_says_so(site):
    site.special |= {
        "/ad/1": Answer("", 404),
        "/ad/2": Answer("", 410),
        "/ad/3": Answer("<html><p>Annoncen findes ikke længere</p></html>"),
        "/ad/4": Answer('<html><h1>Still</h1><div class="text">I am here</div></html>'),
        "/ad/5": Answer("", 403),
        "/ad/6": Answer("<html><p>Welcome to our new shop</p></html>"),
        "/ad/7": Answer("", 302, {"Location": "/"}),
        "/": Answer('<html><h1>Front</h1><div class="text">Front page</div></html>'),
    }
    known = tuple(KnownAd(str(n), f"{site.base}/ad/{n}", "ff") for n in range(1, 8))

    found = screen(site.definition(), known_ads=known)

    assert found.gone == {"1": "404", "2": "410", "3": "the page says so"}
    assert "4" in found.unchanged  # its page lacks what only the list says, so the known ad stands
    assert set(found.unresolved) == {"5", "6", "7"}
    assert "answered 403" in found.unresolved["5"]
    assert "another page" in found.unresolved["7"]


def test_a_vanished_ad_whose_page_says_everything_is_read_again(site):
    site.special["/ad/1"] = Answer('<html><h1>Still</h1><div class="text">I am here</div></html>')
    definition = site.definition(**{'fields = { area = "span.area" }': ""})

    found = screen(definition, known_ads=(KnownAd("1", f"{site.base}/ad/1", "ff"),))

    assert found.scraped["1"].title == "Still"
    assert found.scraped["1"].fingerprint == "ff"


def test_no_vanished_ad_is_asked_for_when_the_list_is_not_whole(site):
    site.special["/list?page=2"] = Answer("", 404)

    found = screen(site.definition(), known_ads=(KnownAd("1", f"{site.base}/ad/1", "ff"),))

    assert found.evidence.ended == "a list page answered 404"
    assert "/ad/1" not in site.paths()
    assert found.gone == {}


def test_a_list_too_short_to_believe_asks_for_no_vanished_ad(site):
    definition = site.definition(**{"expect = [1, 40]": "expect = [20, 40]"})

    found = screen(definition, known_ads=(KnownAd("1", f"{site.base}/ad/1", "ff"),))

    assert "/ad/1" not in site.paths()
    assert any("too short" in note for note in found.evidence.notes)


def test_a_source_without_ad_pages_asks_for_its_list_only(site):
    definition = site.definition(**{"[page]": "[unused]"}).partition("[unused]")[0]

    found = screen(definition, known_ads=(KnownAd("1", f"{site.base}/ad/1", "ff"),))

    assert len(found.scraped) == 12
    assert all("/ad/" not in path for path in site.paths())


def test_an_ad_that_goes_between_list_and_page_is_gone(site):
    site.special["/ad/101"] = Answer("", 404)

    found = screen(site.definition(), known_ads=(KnownAd("101", f"{site.base}/ad/101", "old"),))

    assert found.gone == {"101": "404"}
    assert len(found.scraped) == 11


def test_ad_pages_that_all_say_gone_while_the_list_shows_them_prove_nothing(site):
    site.special |= {f"/ad/{n}": Answer("", 404) for n in site.ads}
    known = tuple(KnownAd(n, f"{site.base}/ad/{n}", "old") for n in site.ads)

    found = screen(site.definition(), known_ads=known)

    assert found.gone == {}
    assert set(found.unresolved) == set(site.ads)
    assert "none of 12 ad pages could be read" in found.evidence.failure


def test_a_preview_stops_after_the_ads_it_was_asked_for(site):
    found = screen(site.definition(), limit=3, known_ads=(KnownAd("1", f"{site.base}/ad/1", "ff"),))

    assert sorted(found.scraped) == ["101", "102", "103"]
    assert found.evidence.ended == "stopped after 3 ads, as asked"
    assert sorted(site.paths()) == ["/ad/101", "/ad/102", "/ad/103", "/list?page=1"]


REVEAL = """
[reveal]
address = "/number/{id}"
number = "phone"
"""


def test_a_number_shown_on_demand_is_asked_for_per_ad(site):
    site.special |= {f"/number/{n}": as_json({"phone": "70 10 01 01"}) for n in site.ads}

    found = screen(site.definition() + REVEAL, limit=2)

    assert found.scraped["101"].numbers == ("70 10 01 01",)
    assert found.evidence.coverage["numbers"] == (2, 2)


def test_where_robots_txt_forbids_the_number_the_ad_comes_without_it(site):
    site.special["/robots.txt"] = Answer("User-agent: *\nDisallow: /number/\n")

    found = screen(site.definition() + REVEAL, limit=1)

    assert found.scraped["101"].numbers == ()
    assert found.scraped["101"].fingerprint
    assert "/number/101" not in site.paths()
    assert found.evidence.unresolved == {"number address is forbidden by robots.txt": 1}


def test_an_ad_whose_number_did_not_come_is_asked_for_again_next_time(site):
    found = screen(site.definition() + REVEAL, limit=1)

    assert found.scraped["101"].fingerprint == ""
    assert found.evidence.unresolved == {"number address answered 404": 1}


def test_no_phone_number_reaches_the_log_even_when_debugging(site):
    site.ads = {"70100199": "Call 70 10 01 99"}
    site.special["/ad/70100199"] = Answer(
        '<html><h1>70.10.01.99</h1><div class="text">+45 70 10 01 99</div></html>',
        headers={"X-Number": "70100199"},
    )
    site.special["/list?page=1"] = Answer(
        site.list_html(["70100199"], 2).replace("/list?page=2", "/list?tel=%2B45%2070%2010%2001%2099")
    )

    found = screen(site.definition(), log_level="DEBUG")

    assert "70100199" in found.scraped
    assert "/list?tel=%2B45%2070%2010%2001%2099" in site.paths()
    digits = "".join(sign for sign in found.log if sign.isdigit() or sign.isalpha())
    assert "70100199" not in digits
    assert "list" in found.log  # it did log the addresses


def start(site, definition=None, **options):
    job = ScreeningJob("torvet", definition or site.definition(), "post@example.org", KEY)
    child = subprocess.Popen(
        [sys.executable, "-m", "spiders.child"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        **options,
    )
    child.stdin.write(encode_job(job))
    child.stdin.close()
    return child


def wait_until(true, seconds=10.0):
    until = time.monotonic() + seconds
    while not true() and time.monotonic() < until:
        time.sleep(0.02)
    assert true()


def test_a_stopped_round_says_so(site):
    child = start(site, site.definition(delay=0.5))
    wait_until(lambda: "/list?page=1" in site.paths())

    child.send_signal(signal.SIGTERM)
    *_, last = [decode_message(line) for line in child.stdout]
    child.wait(timeout=10)
    child.stdout.close()

    assert isinstance(last, RoundEvidence)
    assert last.ended == "the round was stopped from outside"


def test_the_child_ends_when_nobody_reads_it_any_more(site):
    child = start(site, site.definition(delay=1))
    wait_until(lambda: "/list?page=1" in site.paths())

    child.stdout.close()

    assert child.wait(timeout=10) == 1


PARENT = """
import subprocess, sys, time
child = subprocess.Popen([sys.executable, "-m", "spiders.child"], stdin=subprocess.PIPE, stdout=int(sys.argv[1]), pass_fds=[int(sys.argv[1])])
child.stdin.write(sys.stdin.buffer.read())
child.stdin.close()
print(child.pid, flush=True)
time.sleep(60)
"""


def test_the_child_dies_with_its_parent(site):
    reading, writing = os.pipe()
    job = ScreeningJob("torvet", site.definition(delay=1), "post@example.org", KEY)
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT, str(writing)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        pass_fds=[writing],
        text=True,
    )
    os.close(writing)
    parent.stdin.write(encode_job(job))
    parent.stdin.close()
    wait_until(lambda: "/list?page=1" in site.paths())

    parent.kill()
    parent.wait()
    with os.fdopen(reading) as output:
        lines = list(output)  # ends when the last writer is gone

    parent.stdout.close()
    assert not any('"is": "evidence"' in line for line in lines)


def test_a_slow_reader_gets_everything(site):
    site.ads = {str(n): f"Ad {n} {'x' * 2000}" for n in range(1000, 1900)}
    site.size = 900
    definition = site.definition(**{"[page]": "[unused]", "expect = [1, 40]": "expect = [1, 1000]"})
    child = start(site, definition.partition("[unused]")[0].replace("area =", 'title = "a", area ='))
    wait_until(lambda: bool(site.paths()))

    time.sleep(0.5)  # the pipe is long full
    messages = [decode_message(line) for line in child.stdout]
    child.wait(timeout=10)
    child.stdout.close()

    assert sum(isinstance(message, ScrapedAd) for message in messages) == 900
    assert isinstance(messages[-1], RoundEvidence)


def test_a_definition_that_cannot_be_read_is_a_failed_round(site):
    found = screen(site.definition(**{'kind = "list"': 'kind = "magic"'}))

    assert "torvet.toml" in found.evidence.failure
    assert found.code == 0
    assert site.asked == []


def test_a_known_ad_whose_number_did_not_come_keeps_what_it_said(site):
    known = (KnownAd("101", site.base + "/ad/101", "changed since"),)

    found = screen(site.definition() + REVEAL, known_ads=known, limit=1)

    assert "101" not in found.scraped
    assert "number address answered 404" in found.unresolved["101"]

"""The real child process against sites that fail, lie, block and lead astray: each must show in the evidence."""

from __future__ import annotations

import socket
from itertools import pairwise

import pytest
from bad_site import Answer, Site, bomb, screen, self_signed, serve

from pipeline.items import PageMemory
from spiders.job import KnownAd


@pytest.fixture
def site():
    with serve(Site()) as running:
        yield running


# ------------------------------------------------------------------- lists that do not come whole


def test_a_list_page_that_answers_500_is_unresolved_and_the_list_not_whole(site):
    site.special["/list?page=2"] = Answer("oops", 500)

    evidence = screen(site.definition()).evidence

    assert evidence.unresolved == {"list page answered 500": 1}
    assert evidence.ended == "a list page answered 500"
    assert evidence.listed == 4
    assert site.paths().count("/list?page=2") == 3  # two more tries


def test_a_list_page_cut_off_is_not_a_list_page(site):
    site.special["/list?page=2"] = Answer(site.list_page(2).body, cut=True)

    evidence = screen(site.definition()).evidence

    assert evidence.unresolved == {"list page was cut off": 1}
    assert evidence.ended != "natural"


def test_a_body_that_trickles_ends_at_the_timeout(site):
    site.special["/list?page=2"] = Answer("late", pieces=(0.1,) * 100)

    evidence = screen(site.definition(timeout=0.4)).evidence

    assert evidence.unresolved == {"list page did not arrive in time": 1}


def test_a_site_that_does_not_answer_is_a_failed_round():
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        base = f"http://127.0.0.1:{unused.getsockname()[1]}"

        evidence = screen(Site(base=base).definition()).evidence

    assert "nothing listens there" in evidence.failure
    assert evidence.ended != "natural"
    assert evidence.listed == 0


def test_a_site_whose_certificate_nobody_vouches_for_is_not_read(tmp_path):
    with serve(Site(), self_signed(tmp_path)) as site:
        evidence = screen(site.definition()).evidence

    assert "certificate" in evidence.failure
    assert site.paths() == []


def test_a_list_without_ads_where_some_are_expected_is_a_failed_round(site):
    site.ads = {}

    evidence = screen(site.definition()).evidence

    assert "showed no ads" in evidence.failure


def test_a_redesigned_list_is_a_failed_round(site):
    site.special["/list?page=1"] = Answer("<html><div class='cards'><div>Ad 101</div></div></html>")

    evidence = screen(site.definition()).evidence

    assert "does not look like a list of this source" in evidence.failure
    assert evidence.ended != "natural"


def test_redesigned_ad_pages_are_a_failed_round(site):
    site.special |= {f"/ad/{n}": Answer("<html><h2>New looks</h2></html>") for n in site.ads}

    found = screen(site.definition())

    assert "none of 12 ad pages could be read" in found.evidence.failure
    assert set(found.unresolved) == set(site.ads)


def test_a_field_that_stops_yielding_shows_in_the_coverage(site):
    site.special |= {
        f"/ad/{n}": Answer('<html><h1>New</h1><div class="body">x</div></html>') for n in site.ads
    }

    evidence = screen(site.definition()).evidence

    assert evidence.coverage == {"title": (12, 12), "text": (0, 12), "area": (12, 12)}


def test_an_outage_in_the_middle_stops_the_asking(site):
    site.ads = {str(n): f"Ad {n}" for n in range(1000, 1040)}
    site.size = 40
    site.special |= {f"/ad/{n}": Answer("", 400) for n in site.ads}

    found = screen(site.definition())

    assert "20 addresses in a row gave nothing" in found.evidence.ended
    assert len(set(site.paths())) <= 23
    assert set(found.unresolved) == set(site.ads)  # those not asked for are accounted for too
    assert any("not asked for any more" in words for words in found.evidence.unresolved)


# ------------------------------------------------------------------- pages that stand in the way

CHALLENGES = {
    "challenge": Answer("<html><title>Just a moment...</title></html>"),
    "challenge by header": Answer("<html>x</html>", 403, {"cf-mitigated": "challenge"}),
    "captcha": Answer('<html><form><div class="g-recaptcha"></div></form></html>'),
    "refusal": Answer("<html><title>Access denied</title></html>"),
}


@pytest.mark.parametrize("answer", CHALLENGES.values(), ids=CHALLENGES)
def test_a_page_that_stands_in_the_way_fails_the_round_at_once(site, answer):
    site.special["/list?page=2"] = answer

    evidence = screen(site.definition()).evidence

    assert "instead of its pages" in evidence.failure
    assert "/list?page=3" not in site.paths()


def test_an_ad_that_mentions_a_captcha_is_an_ad(site):
    page = '<html><h1>Ad</h1><div class="text">Hi</div><form class="g-recaptcha"></form></html>'
    site.special["/ad/101"] = Answer(page)

    found = screen(site.definition())

    assert "101" in found.scraped
    assert found.evidence.failure == ""


# ------------------------------------------------------------------- robots.txt and waiting


def robots(text, status=200):
    return Answer(text, status, {"Content-Type": "text/plain"})


def test_a_list_that_robots_txt_forbids_is_not_asked_for(site):
    site.special["/robots.txt"] = robots("User-agent: Outreach\nDisallow: /list\n")

    evidence = screen(site.definition()).evidence

    assert site.paths() == []
    assert evidence.failure == "no list page could be read: list page is forbidden by robots.txt"


def test_an_ad_that_robots_txt_forbids_is_unresolved(site):
    site.special["/robots.txt"] = robots("User-agent: *\nDisallow: /ad/101\n")

    found = screen(site.definition())

    assert found.unresolved == {"101": "its page is forbidden by robots.txt"}
    assert "/ad/101" not in site.paths()


def test_a_robots_txt_that_cannot_be_had_forbids_everything(site):
    site.special["/robots.txt"] = robots("", 500)

    evidence = screen(site.definition()).evidence

    assert site.paths() == []
    assert "because robots.txt answered 500" in evidence.failure


@pytest.mark.parametrize(
    "body", [b"\xff\xfe\x00\x01" * 5000, b"<html>not a robots file", b"Disallow\nAllow:::\n\x00"]
)
def test_a_broken_robots_txt_forbids_nothing(site, body):
    site.special["/robots.txt"] = Answer(body)

    evidence = screen(site.definition()).evidence

    assert (evidence.ended, evidence.listed) == ("natural", 12)


def test_a_huge_robots_txt_is_obeyed_as_far_as_it_is_read(site):
    site.special["/robots.txt"] = robots("User-agent: *\nDisallow: /ad/101\n" + "# padding\n" * 600_000)

    found = screen(site.definition())

    assert set(found.unresolved) == {"101"}
    assert found.evidence.listed == 12


def gaps(site):
    times = [at for at, path, _ in site.asked if path != "/robots.txt"]
    return [later - earlier for earlier, later in pairwise(times)]


def test_crawl_delay_is_obeyed(site):
    site.size = 12
    site.ads = {"101": "Ad 101", "102": "Ad 102"}
    site.special["/robots.txt"] = robots("User-agent: *\nCrawl-delay: 0.3\n")

    screen(site.definition())

    assert len(gaps(site)) == 2
    assert min(gaps(site)) > 0.28


def test_the_delay_of_the_definition_is_a_floor(site):
    site.ads = {"101": "Ad 101", "102": "Ad 102"}

    screen(site.definition(delay=0.3))

    assert min(gaps(site)) > 0.28


def test_a_crawl_delay_no_round_can_keep_is_a_failed_round(site):
    site.special["/robots.txt"] = robots("User-agent: *\nCrawl-delay: 3600\n")

    evidence = screen(site.definition()).evidence

    assert "3600 seconds between two pages" in evidence.failure
    assert len(site.paths()) <= 1


@pytest.mark.parametrize("status", [429, 503])
def test_retry_after_is_waited_for(site, status):
    answers = iter([Answer("slow down", status, {"Retry-After": "1"})])
    site.ads = {"101": "Ad 101"}
    page = site.list_page(1)
    site.special["/list?page=1"] = lambda: next(answers, page)

    found = screen(site.definition())

    assert gaps(site)[0] > 0.98
    assert found.evidence.ended == "natural"
    assert "101" in found.scraped


def test_a_site_that_wants_us_back_in_an_hour_is_left_alone(site):
    site.special["/list?page=2"] = Answer("", 429, {"Retry-After": "3600"})

    evidence = screen(site.definition()).evidence

    assert evidence.ended == "the site asked us to come back in 3600 seconds (429)"
    assert site.paths().count("/list?page=2") == 1
    assert "/list?page=3" not in site.paths()


# ------------------------------------------------------------------- redirects


def test_a_redirect_in_circles_is_noticed(site):
    site.special["/list?page=2"] = Answer("", 302, {"Location": "/list?page=2"})

    evidence = screen(site.definition()).evidence

    assert evidence.unresolved == {"list page redirected in circles": 1}


PLACES = {
    "another host": ("http://elsewhere.example/x", "another host (elsewhere.example)"),
    "a private address": ("http://10.0.0.1/x", "a private address"),
    "the cloud's inner address": ("http://169.254.169.254/latest", "a private address"),
    "another loopback address": ("http://localhost/x", "a private address"),
    "another port": ("http://127.0.0.1:1/x", "another port"),
    "a file": ("file:///etc/passwd", "no web page"),
    "an ftp site": ("ftp://127.0.0.1/x", "no web page"),
}


@pytest.mark.parametrize(("place", "words"), PLACES.values(), ids=PLACES)
def test_a_redirect_to_a_wrong_place_is_refused(site, place, words):
    site.special["/list?page=2"] = Answer("", 302, {"Location": place})

    evidence = screen(site.definition()).evidence

    [unresolved] = evidence.unresolved
    assert words in unresolved
    assert evidence.ended != "natural"


def test_a_next_link_to_another_host_is_refused(site):
    site.special["/list?page=1"] = Answer(
        site.list_html(["101"], 2).replace("/list?page=2", "http://elsewhere.example/")
    )

    evidence = screen(site.definition()).evidence

    assert any("another host" in words for words in evidence.unresolved)


def test_an_ad_whose_address_got_a_new_title_is_the_same_ad(site):
    site.special["/ad/101"] = Answer("", 301, {"Location": "/ad/101-new-title"})
    site.special["/ad/101-new-title"] = Answer(site.ad_page("101"))

    found = screen(site.definition())

    assert "101" in found.scraped


# ------------------------------------------------------------------- lists that go astray


def test_session_ids_in_addresses_do_not_make_pages_new(site):
    following = f"1&PHPSESSID={7:032x}"
    site.special["/list?page=1"] = Answer(site.list_html(list(site.ads), following))

    evidence = screen(site.definition()).evidence

    assert site.paths().count("/list?page=1") == 1
    assert (evidence.listed, evidence.ended) == (12, "natural")


def test_a_last_page_repeated_past_the_end_ends_the_list(site):
    last = ["109", "110", "111", "112"]
    site.special |= {
        f"/list?page={number}": Answer(site.list_html(last, number + 1)) for number in range(3, 30)
    }

    evidence = screen(site.definition()).evidence

    assert (evidence.ended, evidence.listed) == ("natural", 12)
    assert "/list?page=5" not in site.paths()
    assert "past its end the list repeats a page" in evidence.notes


def test_an_endless_calendar_ends_at_a_ceiling(site):
    def day(number):
        return Answer(site.list_html([], number + 1))

    site.special |= {f"/list?page={number}": day(number) for number in range(4, 500)}
    site.special["/list?page=3"] = Answer(site.list_html(["109", "110", "111", "112"], 4))

    evidence = screen(site.definition()).evidence

    assert evidence.ended == "the list has more than 200 pages, far too many for at most 40 ads"
    assert evidence.list_pages == 200
    assert evidence.listed == 12


def test_an_ad_on_two_pages_is_one_ad(site):
    site.special["/list?page=2"] = Answer(site.list_html(["104", "105", "106", "107", "108"], 3))

    found = screen(site.definition())

    assert found.evidence.listed == 12
    assert site.paths().count("/ad/104") == 1
    assert any("1 entries showed an ad that another list page" in note for note in found.evidence.notes)


def test_a_list_page_with_problems_is_not_remembered(site):
    page = site.list_html(["101"], None).replace('<li class="ad">', '<li class="ad"></li><li class="ad">')
    site.special["/list?page=1"] = Answer(page, headers={"ETag": '"x"'})

    found = screen(site.definition())

    assert found.of(PageMemory) == []
    assert found.evidence.notes == ("1 of 2 entries have no id or link",)


# ------------------------------------------------------------------- bodies that hurt


def test_mojibake_is_read_and_noted(site):
    site.special["/ad/101"] = Answer(
        '<html><h1>Sød pige på Nørrebro</h1><div class="text">x</div></html>'.encode("cp1252")
    )

    found = screen(site.definition())

    assert found.scraped["101"].title == "Sød pige på Nørrebro"
    assert any("encoding" in note for note in found.evidence.notes)


HEAVY = {
    "a bomb": bomb(40_000_000),
    "a very large page": Answer("<p>" + "x" * 5_000_000),
}


@pytest.mark.parametrize("answer", HEAVY.values(), ids=HEAVY)
def test_pages_too_large_are_dropped(site, answer):
    site.special["/ad/101"] = answer

    found = screen(site.definition())

    assert found.unresolved == {"101": "its page was larger than 4 MiB"}
    assert len(found.scraped) == 11


def test_pictures_are_not_taken(site):
    site.special["/ad/101"] = Answer(b"\x89PNG" * 1000, headers={"Content-Type": "image/png"})

    found = screen(site.definition())

    assert found.unresolved == {"101": "its page was no text (a picture, a document or a program)"}


def test_a_soft_404_is_no_proof_that_an_ad_is_gone(site):
    site.special["/ad/1"] = Answer("<html><h2>Oh no! Nothing to see.</h2></html>")

    found = screen(site.definition(), known_ads=(KnownAd("1", f"{site.base}/ad/1", "ff"),))

    assert found.gone == {}
    assert "does not look like an ad" in found.unresolved["1"]
    assert sum(found.evidence.unresolved.values()) == 1


def test_deep_nesting_does_not_end_the_round(site):
    site.special["/ad/101"] = Answer("<div>" * 200_000)

    found = screen(site.definition())

    assert "101" in found.unresolved
    assert len(found.scraped) == 11


def test_a_list_whose_ads_share_one_id_is_not_taken_for_one_ad(site):
    site.special["/list?page=1"] = Answer(site.list_html(["7"] * 8, 2))

    found = screen(site.definition())

    assert "7" not in found.scraped
    [unresolved] = found.evidence.unresolved
    assert "8 entries stand under 1 different ids; repair list.id" in unresolved
    assert found.evidence.ended != "natural"

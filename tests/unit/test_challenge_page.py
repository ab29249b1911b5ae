from __future__ import annotations

import pytest
from scrapy.http import HtmlResponse

from spiders.challenge import describe_challenge


def test_a_page_without_any_sign_of_a_challenge_is_none() -> None:
    page = HtmlResponse("http://127.0.0.1/", body=b"<h1>Opslag</h1>", headers={"Server": "x"})

    assert describe_challenge(page) == ""


@pytest.mark.parametrize(
    "header", [{"cf-mitigated": "challenge"}, {"x-datadome": "protected"}, {"x-amzn-waf-action": "captcha"}]
)
def test_a_header_that_only_a_challenge_has_gives_it_away(header: dict[str, str]) -> None:
    page = HtmlResponse("http://127.0.0.1/", body=b"<h1>Opslag</h1>", headers=header)

    assert describe_challenge(page).startswith("a challenge page")

"""Pages that stand in the way of a site: challenges, captchas, refusals, login walls.

Asked only of a page that did not read as expected; an ad page may well mention a captcha in its contact form.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scrapy.http import Response

LOGIN = "a login page"
_HEADERS = ((b"cf-mitigated", b"challenge"), (b"x-datadome", b""), (b"x-amzn-waf-action", b""))
_CHALLENGE = "a challenge page (it wants to see a browser)"
_SIGNS = {
    _CHALLENGE: (
        rb"just a moment\.\.\.|_cf_chl_opt|/cdn-cgi/challenge-platform|cf-browser-verification|checking your browser"
        rb"|ddos-guard|_incapsula_resource|datadome|px-captcha|verify(?:ing)? (?:that )?you are (?:a )?human"
        rb"|are you a (?:robot|human)|attention required!|enable javascript and cookies to continue"
    ),
    "a captcha": rb"g-recaptcha|h-captcha|hcaptcha\.com|recaptcha/api|cf-turnstile|name=.captcha|captcha</title",
    "a refusal": (
        rb"<title>\s*(?:access denied|forbidden|403|blocked|you have been blocked)|<h1[^>]*>\s*(?:access denied|forbidden)"
        rb"|unusual traffic|your ip (?:address )?has been (?:blocked|banned)|request blocked"
    ),
    LOGIN: rb"<input[^>]{1,200}type=.?password",
}
_PATTERNS = tuple((words, re.compile(pattern, re.IGNORECASE)) for words, pattern in _SIGNS.items())
_LOOKED_AT = 200_000


def describe_challenge(response: Response) -> str:
    """What stands in the way, in words; empty when nothing known does."""
    for name, value in _HEADERS:
        found = response.headers.get(name)
        if found is not None and value in found:
            return _CHALLENGE
    body = response.body[:_LOOKED_AT]
    return next((words for words, pattern in _PATTERNS if pattern.search(body)), "")

"""The sites of the market: each module is built differently, and answers a request in a given week."""

from __future__ import annotations

from typing import TYPE_CHECKING

from market.sites import guiden, kortet, nyt, portalen, snakken, torvet
from market.web import ROBOTS, Answer
from market.weeks import is_out

if TYPE_CHECKING:
    from market.web import Request

_SITES = {
    "torvet": torvet.answer,
    "kortet": kortet.answer,
    "portalen": portalen.answer,
    "nyt": nyt.answer,
    "snakken": snakken.answer,
    "guiden": guiden.answer,
}


def answer_of(site: str, week: int, request: Request) -> Answer:
    """What the site says to the request in that week."""
    if is_out(site, week):
        return Answer(503, "Service Unavailable", "text/plain")
    if request.path == "/robots.txt":
        return Answer(200, ROBOTS, "text/plain")
    return _SITES[site](request, week)

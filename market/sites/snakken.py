"""Snakken: a forum where every post of a thread is an ad; dates are relative ("i går kl. 14.05"), and numbers are
split into spans with hidden decoys among them.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from market.chance import dice
from market.web import Answer, html_page, not_found, page_number, paragraphs
from market.weeks import Ad, ads_of, noon

if TYPE_CHECKING:
    from datetime import datetime

    from market.web import Request

_POSTS_ON_A_PAGE = 6
THREADS = {
    "1": ("Escort", "escort"),
    "2": ("Privat", "private"),
    "3": ("Klinikker", "clinic"),
    "4": ("Andet", "unknown"),
}


def answer(request: Request, week: int) -> Answer:
    match request.path.strip("/").split("/"):
        case [""]:
            return _threads()
        case ["traad", number] if number in THREADS:
            return _thread(week, number, page_number(request, "side"))
        case _:
            return not_found()


def _threads() -> Answer:
    rows = "".join(
        f'<tr class="traad"><td><a href="/traad/{number}">{title}</a></td></tr>'
        for number, (title, _) in THREADS.items()
    )
    return html_page("Snakken", f'<main id="forum"><h1>Snakken</h1><table>{rows}</table></main>')


def _thread(week: int, number: str, page: int) -> Answer:
    title, kind = THREADS[number]
    posts = [ad for ad in ads_of("snakken", week) if ad.advertiser.kind == kind]
    shown = posts[(page - 1) * _POSTS_ON_A_PAGE : page * _POSTS_ON_A_PAGE]
    further = page * _POSTS_ON_A_PAGE < len(posts)
    onward = f'<a class="naeste" href="/traad/{number}?side={page + 1}">Næste</a>' if further else ""
    body = "\n".join(_post(ad, noon(week)) for ad in shown)
    return html_page(title, f'<main id="forum"><h1>{title}</h1>\n{body}\n{onward}</main>')


def _post(ad: Ad, now: datetime) -> str:
    person = ad.advertiser
    numbers = " / ".join(_in_spans(written, f"{ad.external_id} {n}") for n, written in enumerate(ad.written))
    return (
        f'<div class="indlaeg" id="p{ad.external_id}"><div class="hoved"><b>{escape(person.name)}</b>'
        f' <span class="tid">{relative_date(ad.updated, now)}</span></div><h3>{escape(ad.title)}</h3>'
        f'<div class="tekst">{paragraphs(ad.paragraphs)}</div><p class="tlf">{numbers}</p></div>'
    )


def relative_date(then: datetime, now: datetime) -> str:
    """As Danish forums write it."""
    days = (now.date() - then.date()).days
    if days > 6:
        return f"{then:%d.%m.%Y} kl. {then:%H.%M}"
    day = {0: "i dag", 1: "i går"}.get(days, f"for {days} dage siden")
    return f"{day} kl. {then:%H.%M}"


def _in_spans(written: str, about: str) -> str:
    """Two signs to a span, and after each a hidden span with digits that do not belong to the number."""
    throw = dice("decoys", about)
    pieces = [written[start : start + 2] for start in range(0, len(written), 2)]
    return "".join(
        f'<span>{escape(piece)}</span><span style="display:none">{throw.randrange(10, 100)}</span>'
        for piece in pieces
    )

"""Nyt: an Atom feed of all ads, and pages with tel: links; a page that is over answers 200 and says so."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from market.web import Answer, html_page, not_found, paragraphs
from market.weeks import Ad, ads_of, noon

if TYPE_CHECKING:
    from market.web import Request


def answer(request: Request, week: int) -> Answer:
    match request.path.strip("/").split("/"):
        case ["feed.atom"]:
            return _feed(week, f"http://{request.headers.get('host', '127.0.0.1')}")
        case ["a", external_id]:
            return _ad(week, external_id)
        case _:
            return not_found()


def _feed(week: int, base: str) -> Answer:
    entries = "\n".join(_entry(ad, base) for ad in ads_of("nyt", week))
    body = (
        '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n'
        f"<title>Nyt</title><id>{base}/</id><updated>{noon(week).isoformat()}</updated>\n{entries}\n</feed>\n"
    )
    return Answer(200, body, "application/atom+xml")


def _entry(ad: Ad, base: str) -> str:
    return (
        f'<entry><id>nyt:{ad.external_id}</id><title>{escape(ad.title)}</title><link href="{base}/a/{ad.external_id}"/>'
        f"<updated>{ad.updated.isoformat()}</updated><summary>{escape(' '.join(ad.paragraphs))}</summary></entry>"
    )


def _ad(week: int, external_id: str) -> Answer:
    for ad in ads_of("nyt", week):
        if ad.external_id == external_id:
            links = " ".join(
                f'<a class="ring" href="tel:{_dialled(written)}">Ring op</a>' for written in ad.written
            )
            place = f'<p class="by">{escape(ad.advertiser.place.written)}</p>'
            body = f'<h1>{escape(ad.title)}</h1>{place}\n<section id="om">{paragraphs(ad.paragraphs)}</section>\n{links}'
            return html_page(ad.title, body)
    return html_page("Slut", "<h1>Annoncen er ikke længere aktiv</h1>")


def _dialled(written: str) -> str:
    digits = "".join(sign for sign in written if sign.isdigit())
    return f"+45{digits[-8:]}"

"""Torvet: a list of ads in pages of ten, each ad with a page of its own; the text holds the number; ETags."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from market.web import Answer, html_page, if_changed, not_found, page_number, paragraphs
from market.weeks import Ad, ads_of

if TYPE_CHECKING:
    from market.web import Request

_ON_A_PAGE = 10
_KINDS = {"escort": "Escort", "private": "Privat", "clinic": "Klinik", "unknown": "Andet"}


def answer(request: Request, week: int) -> Answer:
    match request.path.strip("/").split("/"):
        case ["annoncer"]:
            return if_changed(request, _list(week, page_number(request, "side")))
        case ["annonce", external_id]:
            return _ad(request, week, external_id)
        case _:
            return not_found()


def _list(week: int, number: int) -> Answer:
    ads = ads_of("torvet", week)
    shown = ads[(number - 1) * _ON_A_PAGE : number * _ON_A_PAGE]
    further = number * _ON_A_PAGE < len(ads)
    onward = f'<a rel="next" href="/annoncer?side={number + 1}">Næste side</a>' if further else ""
    entries = "\n".join(map(_entry, shown))
    return html_page(
        "Torvet: annoncer",
        f'<h1>Annoncer</h1><p class="antal">{len(ads)} annoncer</p>\n<div class="liste">\n{entries}\n</div>\n{onward}',
    )


def _entry(ad: Ad) -> str:
    return (
        f'<article class="annonce" data-id="{ad.external_id}">'
        f'<h2><a href="/annonce/{ad.external_id}">{escape(ad.title)}</a></h2>'
        f'<p class="uddrag">{escape(" ".join(ad.paragraphs))}</p>{_facts(ad)}'
        f'<time datetime="{ad.updated.isoformat()}">{ad.updated:%d.%m.%Y}</time></article>'
    )


def _facts(ad: Ad) -> str:
    person = ad.advertiser
    return f'<p class="sted">{escape(person.place.written)}</p><p class="type">{_KINDS[person.kind]}</p>'


def _ad(request: Request, week: int, external_id: str) -> Answer:
    for ad in ads_of("torvet", week):
        if ad.external_id == external_id:
            text = paragraphs((*ad.paragraphs, ad.call))
            body = f'<h1>{escape(ad.title)}</h1>{_facts(ad)}\n<div class="tekst">\n{text}\n</div>'
            return if_changed(request, html_page(ad.title, body))
    return html_page("Udløbet", "<h1>Annoncen er udløbet</h1>", status=410)

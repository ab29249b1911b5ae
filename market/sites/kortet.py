"""Kortet: a tree of regions and kinds; the number stands behind a button that asks for an address of its own.
In the week of the redesign the same ads stand in other markup.
"""

from __future__ import annotations

import json
from html import escape
from typing import TYPE_CHECKING

from market.web import Answer, html_page, not_found, paragraphs
from market.weeks import Ad, ads_of, is_redesigned

if TYPE_CHECKING:
    from market.web import Request

REGIONS = {
    "hovedstaden": ("Hovedstaden", {"DK-84"}),
    "sjaelland": ("Sjælland", {"DK-85"}),
    "syddanmark": ("Syddanmark", {"DK-83"}),
    "midtjylland": ("Midtjylland", {"DK-82"}),
    "nordjylland": ("Nordjylland", {"DK-81"}),
    "hele-landet": ("Hele landet", {""}),
}
KINDS = {"escort": "escort", "privat": "private", "klinik": "clinic", "andet": "unknown"}


def answer(request: Request, week: int) -> Answer:
    match request.path.strip("/").split("/"):
        case [""]:
            return _links(
                "Kortet: vælg region", {f"/{key}": title for key, (title, _) in REGIONS.items()}, week
            )
        case [region] if region in REGIONS:
            return _links(
                REGIONS[region][0], {f"/{region}/{kind}": kind.capitalize() for kind in KINDS}, week
            )
        case [region, kind] if region in REGIONS and kind in KINDS:
            return _branch(week, region, kind)
        case ["vis", external_id]:
            return _ad(week, external_id)
        case ["nummer", external_id]:
            return _number(week, external_id)
        case _:
            return not_found()


def _links(title: str, links: dict[str, str], week: int) -> Answer:
    menu = "section" if is_redesigned("kortet", week) else "nav"
    items = "".join(f'<li><a href="{address}">{text}</a></li>' for address, text in links.items())
    return html_page(title, f"<h1>{title}</h1><{menu}><ul>{items}</ul></{menu}>")


def _branch(week: int, region: str, kind: str) -> Answer:
    title, codes = REGIONS[region]
    people = [ad for ad in ads_of("kortet", week) if ad.advertiser.place.region in codes]
    ads = [ad for ad in people if ad.advertiser.kind == KINDS[kind]]
    entry = _card if is_redesigned("kortet", week) else _row
    body = "\n".join(map(entry, ads)) or '<p class="tom">Ingen annoncer lige nu.</p>'
    return html_page(
        f"{kind.capitalize()} i {title}", f'<h1>{kind.capitalize()}</h1><div id="liste">\n{body}\n</div>'
    )


def _row(ad: Ad) -> str:
    return (
        f'<div class="linje" id="a{ad.external_id}"><a href="/vis/{ad.external_id}">{escape(ad.title)}</a>'
        f" <span>{escape(ad.paragraphs[0])}</span> <small>rettet {ad.updated:%d.%m.%Y}</small></div>"
    )


def _card(ad: Ad) -> str:
    return (
        f'<a class="card" href="/vis/{ad.external_id}"><h3>{escape(ad.title)}</h3>{escape(ad.paragraphs[0])}'
        f" <small>{ad.updated:%d.%m.%Y}</small></a>"
    )


def _ad(week: int, external_id: str) -> Answer:
    ad = _find(week, external_id)
    if ad is None:
        return not_found()
    if is_redesigned("kortet", week):
        body = f'<main><h2>{escape(ad.title)}</h2><article class="body">{paragraphs(ad.paragraphs)}</article></main>'
    else:
        body = f'<h1 class="navn">{escape(ad.title)}</h1>\n<div class="om">{paragraphs(ad.paragraphs)}</div>'
    return html_page(ad.title, f'{body}\n<button data-hent="/nummer/{external_id}">Vis nummer</button>')


def _number(week: int, external_id: str) -> Answer:
    ad = _find(week, external_id)
    if ad is None:
        return not_found()
    return Answer(200, json.dumps({"numre": ad.written}), "application/json")


def _find(week: int, external_id: str) -> Ad | None:
    return next((ad for ad in ads_of("kortet", week) if ad.external_id == external_id), None)

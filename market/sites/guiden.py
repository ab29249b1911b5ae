"""Guiden: a sitemap, and pages whose facts stand as JSON-LD."""

from __future__ import annotations

import json
from html import escape
from typing import TYPE_CHECKING, Any

from market.web import Answer, html_page, not_found, paragraphs
from market.weeks import Ad, ads_of

if TYPE_CHECKING:
    from market.web import Request


def answer(request: Request, week: int) -> Answer:
    match request.path.strip("/").split("/"):
        case ["sitemap.xml"]:
            return _sitemap(week, f"http://{request.headers.get('host', '127.0.0.1')}")
        case ["profil", slug]:
            return _profile(week, slug.rpartition("-")[2])
        case ["om"]:
            return html_page("Om Guiden", "<h1>Om Guiden</h1><p>En guide.</p>")
        case _:
            return not_found()


def _sitemap(week: int, base: str) -> Answer:
    profiles = "\n".join(
        f"<url><loc>{base}{_path(ad)}</loc><lastmod>{ad.updated.isoformat()}</lastmod></url>"
        for ad in ads_of("guiden", week)
    )
    body = (
        '<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
        f"<url><loc>{base}/om</loc></url>\n{profiles}\n</urlset>\n"
    )
    return Answer(200, body, "application/xml")


def _path(ad: Ad) -> str:
    slug = "".join(letter if letter.isascii() and letter.isalnum() else "-" for letter in ad.title.lower())
    return f"/profil/{slug}-{ad.external_id}"


def _profile(week: int, external_id: str) -> Answer:
    for ad in ads_of("guiden", week):
        if ad.external_id == external_id:
            facts = json.dumps(_as_json_ld(ad), ensure_ascii=False)
            return html_page(
                ad.title,
                f"<h1>{escape(ad.title)}</h1>\n<main>{paragraphs(ad.paragraphs)}</main>",
                head=f'<script type="application/ld+json">{facts}</script>',
            )
    return not_found()


def _as_json_ld(ad: Ad) -> dict[str, Any]:
    return {
        "@context": "https://schema.org",
        "@type": "LocalBusiness",
        "identifier": ad.external_id,
        "name": ad.title,
        "description": " ".join(ad.paragraphs),
        "telephone": list(ad.written),
        "address": {"@type": "PostalAddress", "addressLocality": ad.advertiser.place.written},
        "additionalType": ad.advertiser.kind,
    }

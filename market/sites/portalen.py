"""Portalen: a JSON endpoint that hands out ten ads and a cursor; the number is hidden in base64; entries are whole."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING, Any

from market.web import Answer, not_found, paragraphs
from market.weeks import Ad, ads_of

if TYPE_CHECKING:
    from market.web import Request

_AT_ONCE = 10


def answer(request: Request, week: int) -> Answer:
    if request.path != "/api/ads":
        return not_found()
    if request.headers.get("x-requested-with") != "XMLHttpRequest":
        return Answer(400, '{"error": "only for the page itself"}', "application/json")
    ads = ads_of("portalen", week)
    start = _decode(request.query.get("after", ""))
    end = start + _AT_ONCE
    page: dict[str, Any] = {
        "total": len(ads),
        "ads": [_as_json(ad) for ad in ads[start:end]],
        "next": _encode(end) if end < len(ads) else None,
    }
    return Answer(200, json.dumps(page, ensure_ascii=False), "application/json")


def _as_json(ad: Ad) -> dict[str, Any]:
    person = ad.advertiser
    return {
        "id": int(ad.external_id),
        "headline": ad.title,
        "body": paragraphs(ad.paragraphs),
        "city": person.place.written,
        "category": {"slug": person.kind},
        "contact": [base64.b64encode(number.encode()).decode() for number in ad.written],
        "renewed": ad.updated.isoformat(),
    }


def _encode(start: int) -> str:
    return base64.urlsafe_b64encode(f"from:{start}".encode()).decode()


def _decode(cursor: str) -> int:
    """Where the cursor points; the beginning for none or nonsense."""
    try:
        return int(base64.urlsafe_b64decode(cursor).decode().removeprefix("from:"))
    except ValueError:
        return 0

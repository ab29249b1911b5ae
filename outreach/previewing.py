"""Trying a definition: on saved pages, or on the live site with a few ads, without touching the register."""

from __future__ import annotations

import secrets
from dataclasses import replace
from typing import TYPE_CHECKING

from outreach.children import start_child
from outreach.errors import WrongUsageError
from pipeline.items import RoundEvidence, ScrapedAd
from spiders.definition_parts import AD_FIELDS
from spiders.fit import Fit, check_definition
from spiders.job import ScreeningJob
from spiders.preview import Preview, PreviewedAd, preview_pages, response_from_file

if TYPE_CHECKING:
    from pathlib import Path

    from outreach.settings import Home
    from spiders.definition import SourceDefinition


def preview_saved(definition: SourceDefinition, pages: list[Path], address: str | None) -> Preview:
    """What the definition reads from saved pages, as if they came from `address` or its first start page."""
    base = address or definition.start[0].address
    responses = []
    for page in pages:
        try:
            responses.append(response_from_file(page.name, page.read_bytes(), base))
        except OSError as error:
            raise WrongUsageError(f"{page} cannot be read: {error.strerror}") from None
    return preview_pages(definition, responses)


def preview_live(home: Home, definition: SourceDefinition, text: str, most: int) -> Preview:
    """What the definition reads from the site today; asks for about `most` ads, as politely as a round."""
    ads, evidence = _sample(home, definition, text, most)
    previewed = tuple(
        PreviewedAd(
            external_id=ad.external_id,
            url=ad.url,
            fields={name: value for name in AD_FIELDS if (value := getattr(ad, name))},
            missing=ad.missing,
            page_read=definition.page is not None,
        )
        for ad in ads
    )
    return Preview(
        source=definition.name,
        ads=previewed,
        coverage=evidence.coverage,
        list_pages=evidence.list_pages,
        ad_pages=evidence.ad_pages,
        further_pages=0,
        total=evidence.site_total,
        problems=tuple(filter(None, [evidence.failure, *evidence.unresolved])),
        notes=evidence.notes,
    )


def check_live(home: Home, definition: SourceDefinition, text: str, most: int) -> Fit:
    """Whether the site still fits, judged by about `most` of its ads."""
    _, evidence = _sample(home, definition, text, most)
    if evidence.listed >= most:
        # a sample says nothing of how the list ends, or of how many ads there are
        evidence = replace(evidence, ended="natural", listed=definition.expect[0])
    return check_definition(definition, (), evidence)


def _sample(
    home: Home, definition: SourceDefinition, text: str, most: int
) -> tuple[list[ScrapedAd], RoundEvidence]:
    job = ScreeningJob(
        source=definition.name,
        definition=text,
        contact=home.contact(),
        fingerprint_key=secrets.token_hex(32),
        limit=most,
        log_level=home.log_level(),
    )
    ads: list[ScrapedAd] = []
    evidence = RoundEvidence()
    with home.open_log(f"preview-{definition.name}.log") as log, start_child(job, log) as messages:
        for message in messages:
            if isinstance(message, ScrapedAd):
                ads.append(message)
            elif isinstance(message, RoundEvidence):
                evidence = message
    return ads, evidence

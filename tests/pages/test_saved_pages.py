"""Saved pages in, expected ads out, for each kind of source; every person and number is invented."""

from __future__ import annotations

import pytest
from saved_site import SavedSite, saved_sites


@pytest.mark.parametrize("name", saved_sites())
def test_a_saved_site_yields_exactly_its_ads(name):
    site = SavedSite(name)

    ads = site.ads()

    assert ads == site.expected()


@pytest.mark.parametrize("name", saved_sites())
def test_a_site_needs_at_most_forty_lines(name):
    site = SavedSite(name)

    assert len(site.toml.splitlines()) <= 40


@pytest.mark.parametrize("name", saved_sites())
def test_the_same_pages_have_the_same_fingerprints_twice(name):
    first, second = SavedSite(name), SavedSite(name)

    fragments = [_fragments(site) for site in (first, second)]

    assert fragments[0] == fragments[1]


def test_every_kind_of_source_has_a_saved_site():
    kinds = {SavedSite(name).definition.kind for name in saved_sites()}

    assert kinds == {"list", "tree", "json", "feed", "sitemap", "forum"}


def _fragments(site: SavedSite) -> list[str]:
    pages = [site.kind.read_list(site.answer(follow.url), follow.carry) for follow in site.kind.first_pages()]
    return [entry.fragment for page in pages for entry in page.entries]

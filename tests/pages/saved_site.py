"""Walks a saved site as a round would: lists, ad pages, number addresses; every address is a file."""

from __future__ import annotations

import json
import tomllib
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from scrapy.http import HtmlResponse, TextResponse

from spiders.addresses import clean_address
from spiders.definition import parse_definition
from spiders.kinds import build_kind
from spiders.preview import response_from_file

HERE = Path(__file__).parent
NOW = datetime(2026, 11, 12, 12, 0, tzinfo=UTC)


def saved_sites() -> list[str]:
    return sorted(path.parent.name for path in HERE.glob("*/source.toml"))


class SavedSite:
    """A folder with source.toml, pages.toml (address → file, or status) and expected.json."""

    def __init__(self, name: str) -> None:
        self.folder = HERE / name
        self.toml = (self.folder / "source.toml").read_text("utf-8")
        self.definition = parse_definition(self.toml, file=f"{name}/source.toml")
        self.kind = build_kind(self.definition, lambda: NOW)
        self.files = tomllib.loads((self.folder / "pages.toml").read_text("utf-8"))
        self.problems: list[str] = []

    def answer(self, address: str) -> TextResponse:
        saved = self.files.get(address) or self.files[clean_address(address)]
        if isinstance(saved, int):
            return HtmlResponse(address, status=saved)
        return response_from_file(saved, (self.folder / saved).read_bytes(), address)

    def ads(self) -> list[dict]:
        found: dict[str, dict] = {}
        waiting = list(self.kind.first_pages())
        asked = set()
        while waiting:
            follow = waiting.pop(0)
            if follow.url in asked:
                continue
            asked.add(follow.url)
            answer = self.answer(follow.url)
            if self.kind.ends_by_status(answer.url, answer.status):
                continue
            listed = self.kind.read_list(answer, follow.carry)
            assert listed.understood, (follow.url, listed.problems)
            self.problems += [*listed.problems, *listed.notes]
            waiting += listed.follow
            for entry in listed.entries:
                found.setdefault(entry.external_id, self._read(entry))
        return [_without_blanks(ad) for ad in found.values()]

    def _read(self, entry) -> dict:
        if entry.closed:
            return {"external_id": entry.external_id, "gone": entry.closed}
        if not entry.url:
            return self._revealed(self.kind.entry_as_ad(entry), self.kind.reveal_of(entry))
        page = self.kind.read_ad(self.answer(entry.url), entry)
        self.problems += page.notes
        if page.ad is None:
            return {"external_id": entry.external_id, "gone": page.gone, "problem": page.problem}
        return self._revealed(page.ad, page.reveal)

    def _revealed(self, ad, address: str) -> dict:
        if address:
            ad = self.kind.add_revealed(self.answer(address), ad)
        return asdict(ad)

    def expected(self) -> list[dict]:
        return json.loads((self.folder / "expected.json").read_text("utf-8"))


def _without_blanks(ad: dict) -> dict:
    return {key: list(value) if isinstance(value, tuple) else value for key, value in ad.items() if value}

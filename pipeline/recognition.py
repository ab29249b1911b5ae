"""Recognition: is this ad known, does it say the same as before, and if not, what does it say now."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sqlalchemy import select

from pipeline.inclusion import is_followed, is_in_scope
from pipeline.items import ScrapedAd, UnchangedAd, UnresolvedAd
from pipeline.reading import read_ad
from pipeline.reading.page.visible_text import visible_text
from pipeline.reading.rules import name_rules
from register.ads import Ad, Sighting
from register.words import AdState

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from sqlalchemy.orm import Session

    from pipeline.items import Message
    from pipeline.reading import Reading
    from profiles import Profile
    from register.vault import Vault

# as in ".../profil/anna-34/annonce/17"; the ad's own id is no profile
_PROFILE = re.compile(
    r"/(?:profil|profiles?|users?|bruger|brukere?|anvandare|members?|medlem|authors?|sellers?|annoncoer|advertisers?)/"
    r"([^/?#]+)/[^/?#]",
    re.IGNORECASE,
)
# An ad with one of these is never left out of scope: the safeguarding role sees it.
SAFEGUARDING_FLAGS = frozenset({"under-18", "danger"})


@dataclass(frozen=True, slots=True)
class KnownAd:
    """An ad of the register with its current sighting, as it stood before a batch."""

    id: int
    state: str
    first_round_id: int
    gone_round_id: int | None
    back_round_id: int | None
    sighting_id: int
    sighting_first: int
    sighting_last: int
    content_hash: bytes
    excluded: str
    read_by: str
    has_text: bool

    def returns_in(self, round_id: int) -> bool:
        """It was gone before this round; what this round itself called gone does not count."""
        return self.state == AdState.GONE and self.gone_round_id != round_id


@dataclass(slots=True)
class Wording:
    """A new ad, a new wording of a known one, or the same one read by other rules than last time.

    `excluded` says why it is out of scope.
    """

    key_hash: bytes
    scraped: ScrapedAd
    title: str
    text: str
    content_hash: bytes
    reading: Reading
    excluded: str
    known: KnownAd | None
    read_by: str
    author_mark: int

    @property
    def is_read_anew(self) -> bool:
        """The page says what it said: its sighting goes on, and gets another reading."""
        return self.known is not None and self.known.content_hash == self.content_hash

    @property
    def is_followed(self) -> bool:
        """In scope, or counted apart: kept and linked, though only the former is ever contacted."""
        return is_followed(self.excluded)

    @property
    def endangered(self) -> bool:
        return bool(SAFEGUARDING_FLAGS & set(self.reading.flags))


@dataclass(slots=True)
class Batch:
    """`same`: known ads that stand as they did, with the page where it was read again. `unreadable`: listed
    ads whose page says nothing.
    """

    wordings: list[Wording] = field(default_factory=list)
    same: dict[int, tuple[KnownAd, ScrapedAd | None]] = field(default_factory=dict)
    unreadable: list[bytes] = field(default_factory=list)


class Recogniser:
    """Compares what a source's round hands over with the register."""

    def __init__(self, vault: Vault, profile: Profile, source_id: int, dated: date) -> None:
        self._vault = vault
        self._profile = profile
        self._source_id = source_id
        self._dated = dated
        self._rules = name_rules(profile)

    def hash_key(self, external_id: str) -> bytes:
        return self._vault.keyed_hash("ad", f"{self._source_id}|{external_id}".encode())

    def sort_out(self, session: Session, messages: Sequence[Message]) -> Batch:
        """Which ads stand as they did, and which have a new wording or were read by other rules: those are read."""
        scraped = {self.hash_key(m.external_id): m for m in messages if isinstance(m, ScrapedAd)}
        listed = {self.hash_key(m.external_id) for m in messages if isinstance(m, UnchangedAd)}
        unread = {self.hash_key(m.external_id) for m in messages if isinstance(m, UnresolvedAd) and m.listed}
        known = _find_known(session, self._source_id, scraped.keys() | listed | unread)
        batch = Batch(unreadable=sorted(unread - scraped.keys()))
        for key_hash in (listed | unread) - scraped.keys():
            if key_hash in known:
                batch.same[known[key_hash].id] = (known[key_hash], None)
        for key_hash, ad in scraped.items():
            self._compare(batch, key_hash, ad, known.get(key_hash))
        return batch

    def _compare(self, batch: Batch, key_hash: bytes, ad: ScrapedAd, known: KnownAd | None) -> None:
        text, title = visible_text(ad.text, ad.html), visible_text(ad.title, "")
        if not (text or title or ad.numbers) or (known is not None and known.has_text and not text):
            # a page that lost its text is a page we cannot read, not an ad that was emptied
            batch.unreadable.append(key_hash)
            if known is not None:
                batch.same[known.id] = (known, None)
            return
        content_hash = self._hash_content(ad, title, text)
        if known is not None and known.content_hash == content_hash and known.read_by == self._rules:
            batch.same[known.id] = (known, ad)
            return
        found = read_ad(ad, self._profile, self._dated)
        author = self._mark_author(ad)
        wording = Wording(key_hash, ad, title, text, content_hash, found, "", known, self._rules, author)
        wording.excluded = "" if wording.endangered else is_in_scope(found, self._profile)
        if not wording.is_followed:
            wording.author_mark = 0
        batch.wordings.append(wording)

    def _mark_author(self, ad: ScrapedAd) -> int:
        """A keyed number for the profile under which the source shows the ad; 0 where it shows none."""
        in_address = _PROFILE.search(ad.url)
        author = ad.author.strip() or (in_address[1] if in_address else "")
        if not author:
            return 0
        keyed = self._vault.keyed_hash("author", f"{self._source_id}|{author}".encode())
        return int.from_bytes(keyed[:8]) >> 1

    def _hash_content(self, ad: ScrapedAd, title: str, text: str) -> bytes:
        said = [title, text, *ad.numbers, "", ad.area, ad.kind, ad.advertises, ad.age, ad.language]
        return self._vault.keyed_hash("content", json.dumps(said, ensure_ascii=False).encode())


def _find_known(session: Session, source_id: int, key_hashes: Iterable[bytes]) -> dict[bytes, KnownAd]:
    query = (
        select(
            Ad.key_hash, Ad.id, Ad.state, Ad.first_round_id, Ad.gone_round_id, Ad.back_round_id,
            Ad.sighting_id, Sighting.first_round_id, Sighting.last_round_id, Sighting.content_hash,
            Sighting.excluded, Sighting.read_by, Sighting.text_sealed.is_not(None),
        )
        .join(Sighting, Sighting.id == Ad.sighting_id)
        .where(Ad.source_id == source_id, Ad.key_hash.in_(list(key_hashes)))
    )  # fmt: skip
    return {key_hash: KnownAd(*known) for key_hash, *known in session.execute(query)}

"""What others would follow advertisers with: exact numbers, MinHash-LSH over shingles, all pairs by tf-idf.

They are handed the true numbers of every ad, so that only following is compared, not reading. The two that look at
wording join what shares a number, too. Their thresholds are the best of a sweep over other markets than the measured.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import lxml.html
from datasketch import MinHash, MinHashLSH  # type: ignore[import-untyped]
from sklearn.feature_extraction.text import TfidfVectorizer  # type: ignore[import-untyped]

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence

    from following.truth import Ad, Market

SHINGLE: Final = 3  # words
PERMUTATIONS: Final = 128
MINHASH_THRESHOLD: Final = 0.8
TFIDF_THRESHOLD: Final = 0.85
_WORD: Final = re.compile(r"[^\W\d_]+")
_AT_ONCE: Final = 500


@dataclass(frozen=True, slots=True)
class PeerAd:
    """An ad as it arrived in a round; `words` are lower case and without digits."""

    ad: Ad
    words: tuple[str, ...]
    numbers: tuple[str, ...]


class Groups:
    """Disjoint sets that grow together; the root of a set is its name."""

    def __init__(self) -> None:
        self._parent: dict[Hashable, Hashable] = {}

    def find(self, member: Hashable) -> Hashable:
        self._parent.setdefault(member, member)
        while (parent := self._parent[member]) != member:
            self._parent[member] = member = self._parent[parent]
        return member

    def join(self, one: Hashable, other: Hashable) -> None:
        self._parent[self.find(one)] = self.find(other)


def prepare(market: Market) -> list[PeerAd]:
    """All ads in the order in which they arrive, once per round."""
    numbers = {(showing.week, showing.ad): showing.numbers for showing in market.showings}
    return [
        PeerAd(ad, _words_of(record), numbers[one.week, ad])
        for one in market.rounds
        for record in one.ads
        for ad in [(one.source, record["external_id"])]
    ]


def line_up() -> dict[str, Callable[[Sequence[PeerAd]], dict[Ad, Hashable]]]:
    return {
        "exact numbers": link_by_numbers,
        "MinHash-LSH (datasketch)": link_by_minhash,
        "all-pairs tf-idf (scikit-learn)": link_by_tfidf,
    }


def link_by_numbers(ads: Sequence[PeerAd]) -> dict[Ad, Hashable]:
    return _read_groups(_join_numbers(ads), ads)


def link_by_minhash(ads: Sequence[PeerAd], threshold: float = MINHASH_THRESHOLD) -> dict[Ad, Hashable]:
    """As the ads arrive: each wording looks for earlier ones that are estimated to share as many shingles."""
    groups, index = _join_numbers(ads), MinHashLSH(threshold=threshold, num_perm=PERMUTATIONS)
    known: set[tuple[Ad, tuple[str, ...]]] = set()
    for ad in ads:
        if (ad.ad, ad.words) in known:
            continue
        known.add((ad.ad, ad.words))
        signature = MinHash(num_perm=PERMUTATIONS)
        signature.update_batch([" ".join(shingle).encode() for shingle in _shingles(ad.words)])
        for other, _ in index.query(signature):
            groups.join(ad.ad, other)
        index.insert((ad.ad, len(known)), signature)
    return _read_groups(groups, ads)


def link_by_tfidf(ads: Sequence[PeerAd], threshold: float = TFIDF_THRESHOLD) -> dict[Ad, Hashable]:
    """When all ads are there: every wording beside every other, by the cosine of words and pairs of words."""
    groups = _join_numbers(ads)
    wordings = list({(ad.ad, ad.words): ad for ad in ads}.values())
    rows = TfidfVectorizer(
        analyzer=lambda ad: [*ad.words, *map(" ".join, zip(ad.words, ad.words[1:], strict=False))]
    ).fit_transform(wordings)
    for start in range(0, len(wordings), _AT_ONCE):
        near = (rows[start : start + _AT_ONCE] @ rows.T).tocoo()
        alike = near.data >= threshold
        for row, column in zip(near.row[alike] + start, near.col[alike], strict=True):
            groups.join(wordings[row].ad, wordings[column].ad)
    return _read_groups(groups, ads)


def _words_of(record: dict[str, str]) -> tuple[str, ...]:
    page = record.get("html", "")
    body = " ".join(map(str, lxml.html.fromstring(page).itertext())) if page else record["text"]
    return tuple(_WORD.findall(f"{record['title']} {body}".lower()))


def _shingles(words: tuple[str, ...]) -> Iterable[tuple[str, ...]]:
    return [words[at : at + SHINGLE] for at in range(max(1, len(words) - SHINGLE + 1))]


def _join_numbers(ads: Sequence[PeerAd]) -> Groups:
    groups = Groups()
    for ad in ads:
        for number in ad.numbers:
            groups.join(ad.ad, number)
    return groups


def _read_groups(groups: Groups, ads: Sequence[PeerAd]) -> dict[Ad, Hashable]:
    return {ad.ad: groups.find(ad.ad) for ad in ads}

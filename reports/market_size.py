"""How many advertisers there are, from those whom the register knows and from how far following them may err."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reports.following_errors import Followed, allow_for_errors
from reports.occasions import list_histories, list_occasions

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from reports.population import Population
    from reports.proofs import AllLooks, Span


def estimate_market(
    shown: Mapping[int, Sequence[Span]], looks: AllLooks, changes: int, likely: Iterable[set[int]]
) -> Population:
    """`changes` of number were found; `likely` are groups of advertisers that may be one.

    ValueError, in words for a coordinator, where the rounds do not suffice.
    """
    from reports.population import estimate_population  # noqa: PLC0415  what it loads takes a second

    occasions = list_occasions(looks)
    histories = list_histories(shown, looks, occasions)
    found = estimate_population(histories, [occasion.first for occasion in occasions])
    joins = sum(len(group) - 1 for group in likely)
    return allow_for_errors(found, Followed(_count_ads(shown, looks), changes, joins))


def _count_ads(shown: Mapping[int, Sequence[Span]], looks: AllLooks) -> int:
    return len(
        {
            span.ad_id
            for spans in shown.values()
            for span in spans
            if span.source_id in looks and looks[span.source_id].days_of(span)
        }
    )

"""How often things happen in a market."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shares:
    """Chances per advertiser at arrival, unless it says per what."""

    leaves: float = 0.04  # per week
    pauses: float = 0.012  # per week
    rewrites: float = 0.03  # per week
    passing_line: float = 0.15  # per week
    agency: float = 0.18
    friend: float = 0.03
    two_numbers: float = 0.05
    floods: float = 0.05  # two ads at once on a source
    recycled: float = 0.06  # per number given out: it had another life before
    both_shown: float = 0.08  # per change of number: old and new stand together for a week
    new_sources: float = 0.12  # per change of number
    missed: float = 0.03  # per round: the source was down, and nothing was read

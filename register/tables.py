"""All tables at once, for whoever needs the whole register: Alembic's comparison, tests, the doctor."""

from __future__ import annotations

from register import (
    ads,
    advertisers,
    audit,
    contacts,
    following,
    keycheck,
    numbers,
    places,
    reviews,
    rounds,
    sources,
    suppressions,
)
from register.base import Base

__all__ = ["METADATA"]

METADATA = Base.metadata
MODULES = (
    ads,
    advertisers,
    audit,
    contacts,
    following,
    keycheck,
    numbers,
    places,
    reviews,
    rounds,
    sources,
    suppressions,
)

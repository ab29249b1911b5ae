"""Asking for thousands of rows at once, in the words of either database."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from sqlalchemy import ARRAY, JSON, BigInteger, any_, func, literal, select, type_coerce

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import InstrumentedAttribute, Session


def is_among(
    column: InstrumentedAttribute[Any], values: Iterable[int], session: Session
) -> ColumnElement[bool]:
    """As `in_`, with one value that holds them all: to name thousands of parameters costs more than the look-up."""
    if session.get_bind().dialect.name == "postgresql":
        return column == any_(literal([*values], ARRAY(BigInteger)))
    listed = func.json_each(json.dumps([*values])).table_valued("value")
    return column.in_(select(listed.c.value))


def list_together(column: InstrumentedAttribute[int], session: Session) -> ColumnElement[Any]:
    """The values of a group as one list, in any order."""
    if session.get_bind().dialect.name == "postgresql":
        return func.array_agg(column, type_=ARRAY(BigInteger))
    return type_coerce(func.json_group_array(column), JSON)

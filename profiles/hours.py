"""On which hours of the week something may happen, in the profile's own time zone."""

from __future__ import annotations

import re
from datetime import datetime, time, timedelta

from pydantic import BaseModel, ConfigDict, field_validator

_SPAN = re.compile(r"([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)")
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


class WeeklyHours(BaseModel):
    """One span per weekday, written "10:00-18:00"; an empty text means closed."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    monday: str = ""
    tuesday: str = ""
    wednesday: str = ""
    thursday: str = ""
    friday: str = ""
    saturday: str = ""
    sunday: str = ""

    @field_validator(*_WEEKDAYS)
    @classmethod
    def _is_a_span(cls, value: str) -> str:
        if value and parse_span(value) is None:
            raise ValueError('hours written "10:00-18:00" that end later than they begin, or "" for closed')
        return value

    def on(self, weekday: int) -> tuple[time, time] | None:
        """The span of a weekday (Monday is 0), or None when closed."""
        return parse_span(getattr(self, _WEEKDAYS[weekday]))

    def are_open(self, local: datetime) -> bool:
        """`local` is the wall clock in the profile's time zone."""
        span = self.on(local.weekday())
        return span is not None and span[0] <= local.time() < span[1]

    def left(self, local: datetime) -> timedelta:
        """How long they stay open; zero when closed. Bounds how long a provider may try to deliver."""
        span = self.on(local.weekday())
        if span is None or not self.are_open(local):
            return timedelta(0)
        return datetime.combine(local.date(), span[1], local.tzinfo) - local


def parse_span(value: str) -> tuple[time, time] | None:
    found = _SPAN.fullmatch(value)
    if found is None:
        return None
    begin_hour, begin_minute, end_hour, end_minute = map(int, found.groups())
    begin, end = time(begin_hour, begin_minute), time(end_hour, end_minute)
    return (begin, end) if begin < end else None

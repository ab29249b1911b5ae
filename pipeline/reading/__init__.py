"""Reading an ad: pure functions over its text, which know no register, no crawler and no clock."""

from __future__ import annotations

from pipeline.reading.ad import Reading, ReadNumber, read_ad, read_line

__all__ = ["ReadNumber", "Reading", "read_ad", "read_line"]

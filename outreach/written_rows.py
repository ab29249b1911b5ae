"""Rows as a CSV file that `outreach import` reads: what a person would type from a newspaper."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from outreach.ad_files import COLUMNS

if TYPE_CHECKING:
    from pathlib import Path


def write_rows(path: Path, rows: list[dict[str, str]]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        writer.writerows(rows)
    return path

"""`outreach read`."""

from __future__ import annotations

import io
import json
import sys

import click

from outreach.errors import WrongUsageError
from pipeline.reading import read_line
from profiles import load_profile


@click.command()
@click.option("--profile", default="kompetencecenter", show_default=True, metavar="NAME", help="Whose rules.")
@click.option("--explain", is_flag=True, help="Also say which characters of the text led to each value.")
def read(profile: str, *, explain: bool) -> None:
    """Read ads from standard input, one JSON object per line, and print what they say. Touches no register.

    In: {"id", "text", "html"?, "title"?, "area"?, "country"?, "date"?}.

    Numbers that a person must look at before anybody calls them stand only in what --explain adds.

    Example: echo '{"id": "1", "text": "Ring 20 00 00 01, Odense"}' | outreach read
    """
    rules = load_profile(profile)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")  # half an emoji becomes \\ud83d
    for number, line in enumerate(sys.stdin.buffer, 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
            if not isinstance(record, dict):
                raise TypeError
            found = read_line(record, rules, explain=explain)
        except (ValueError, TypeError, RecursionError) as error:
            why = (
                f": {error}"
                if isinstance(error, ValueError)
                and not isinstance(error, json.JSONDecodeError | UnicodeDecodeError)
                else ""
            )
            raise WrongUsageError(
                f'standard input, line {number}: expected a JSON object such as {{"id": "1", "text": "…"}} in UTF-8{why}'
            ) from None
        sys.stdout.write(json.dumps(found, ensure_ascii=False) + "\n")
    sys.stdout.flush()

"""`python tests/gold`: how well the readers read the gold ads.

With no files: the open part. Examples:
    python tests/gold --field numbers --misses
    python tests/gold --generated 7 1000 --by style
    python tests/gold tests/gold/open_fields.jsonl --by language
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parent.parent))  # where the package of this file stands

from gold.ads import HELD_OUT, OPEN, load_gold
from gold.score import FIELDS, judge, measure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from gold.ads import GoldAd
    from gold.score import Judged

GROUPS: dict[str, Callable[[GoldAd], Iterable[str]]] = {
    "style": lambda ad: ad.styles,
    "language": lambda ad: (str(ad.truth.get("language", "?")),),
    "profile": lambda ad: (ad.profile,),
}


def main() -> None:
    options = _parse_options()
    if options.held_out and options.misses:
        raise SystemExit("--misses would show texts of the held-out part; it is scored, never read")
    if options.held_out and not HELD_OUT.exists():
        raise SystemExit(
            f"no {HELD_OUT.name}: the last one was scored and opened. A new one is written by somebody who has seen "
            "neither the readers nor an open part; tests/gold/README.md says how."
        )
    ads = _choose_ads(options)
    fields = options.field or FIELDS
    judged = judge(ads)
    sys.stdout.write(f"{len(ads)} ads, {sum(ad.hard for ad in ads)} of them hard\n")
    _print_figures(judged, fields)
    if options.by:
        _print_groups(judged, fields, options.by)
    if options.misses:
        _print_misses(judged, fields)


def _parse_options() -> argparse.Namespace:
    options = argparse.ArgumentParser(
        prog="python tests/gold", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("files", nargs="*", type=Path)
    options.add_argument("--field", action="append", choices=FIELDS, help="only this one; may be repeated")
    options.add_argument("--misses", action="store_true", help="list what was read wrongly, with the text")
    options.add_argument("--by", choices=GROUPS, help="also the share read right by this")
    options.add_argument("--generated", nargs=2, type=int, metavar=("SEED", "COUNT"), help="generated ads")
    options.add_argument("--held-out", action="store_true", help="the part kept aside: only at the very end")
    return options.parse_args()


def _choose_ads(options: argparse.Namespace) -> list[GoldAd]:
    files = [*options.files, *([HELD_OUT] if options.held_out else [])]
    if not files and not options.generated:
        files = [file for file in OPEN if file.exists()]
    ads = load_gold(files)
    if options.generated:
        from gold.generate import generate_ads  # noqa: PLC0415  its tables are large, and seldom wanted

        ads += generate_ads(*options.generated)
    return ads


def _print_figures(judged: Sequence[Judged], fields: Iterable[str]) -> None:
    for figure in measure(judged, fields):
        bound = "" if figure.target is None else f"at {'most' if figure.most else 'least'} {figure.target:g}"
        value = f"{figure.value:.1f}" if figure.most else f"{figure.value:.4f}"
        sys.stdout.write(f"  {figure.name:42}{value:>8}  {bound:15}{'' if figure.reached else ' MISSED'}\n")


def _print_groups(judged: Sequence[Judged], fields: Sequence[str], by: str) -> None:
    """The share of ads read right, worst groups first."""
    for field in fields:
        groups: dict[str, list[bool]] = {}
        for one in judged:
            if one.field == field:
                for name in GROUPS[by](one.ad):
                    groups.setdefault(name, []).append(one.right)
        sys.stdout.write(f"\n{field} right, by {by}\n")
        for name, right in sorted(
            groups.items(), key=lambda group: (sum(group[1]) / len(group[1]), group[0])
        ):
            sys.stdout.write(f"  {name:42}{sum(right):5} of {len(right)}\n")


def _print_misses(judged: Sequence[Judged], fields: Sequence[str]) -> None:
    for one in judged:
        if one.field in fields and not one.right:
            shown = {
                key: value for key, value in one.ad.record.items() if key in {"title", "area", "text", "html"}
            }
            sys.stdout.write(
                f"\n{one.ad.id} {one.field}: expected {one.expected!r}, found {one.found!r}"
                f"  [{', '.join(one.ad.styles)}]\n"
                + "".join(f"  {key}: {value}\n" for key, value in shown.items())
            )


if __name__ == "__main__":
    main()

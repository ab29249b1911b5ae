"""Serves the market by hand: python -m market --week 1 --port-base 0"""

from __future__ import annotations

import argparse
import contextlib
import sys
from threading import Event

from market.server import serve_market
from market.weeks import WEEKS


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="python -m market", description="Serve the sample market on this machine."
    )
    parser.add_argument("--week", type=int, choices=WEEKS, default=1)
    parser.add_argument("--port-base", type=int, default=0, help="first port; 0 takes free ones (default)")
    chosen = parser.parse_args()
    try:
        _serve(chosen.week, chosen.port_base)
    except (OSError, OverflowError) as error:
        parser.error(
            f"no site can be served from port {chosen.port_base} on: {error}; take another --port-base, or 0"
        )


def _serve(week: int, port_base: int) -> None:
    with serve_market(week, port_base) as market, contextlib.suppress(KeyboardInterrupt):
        for site, address in market.addresses.items():
            sys.stdout.write(f"{site:10} {address}\n")
        sys.stdout.write(f"week {week}; Ctrl+C ends\n")
        sys.stdout.flush()
        Event().wait()


if __name__ == "__main__":
    main()

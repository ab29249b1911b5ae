"""Runs `outreach` commands in processes of their own that need not import it anew: a loaded process is forked.

Reads one order per line on standard input, tells the number of the process and, when it has ended, its exit code.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
from pathlib import Path
from typing import Any, NoReturn

LOADED = ("outreach.cli", "outreach.screening", "outreach.importing", "outreach.doctor", "outreach.listing",
          "pipeline.reading", "spiders.fit", "spiders.preview", "psycopg", "sqlalchemy.dialects.postgresql.psycopg")  # fmt: skip


def main() -> None:
    from sqlalchemy.orm import configure_mappers  # noqa: PLC0415  what is loaded here is loaded for all

    from outreach.cli import COMMANDS  # noqa: PLC0415  loaded once, here, on purpose
    from profiles import load_profile  # noqa: PLC0415

    for module in (*LOADED, *(place.partition(":")[0] for place, _ in COMMANDS.values())):
        importlib.import_module(module)
    configure_mappers()
    load_profile("kompetencecenter")
    for line in sys.stdin:
        order = json.loads(line)
        process = os.fork()
        if process == 0:
            _become_command(order)
        _tell(process)
        _tell(os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]))


def _tell(value: int) -> None:
    sys.stdout.write(f"{value}\n")
    sys.stdout.flush()


def _become_command(order: dict[str, Any]) -> NoReturn:
    from outreach.cli import cli  # noqa: PLC0415

    os.setsid()
    for descriptor, path in enumerate(order["streams"]):
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC if descriptor else os.O_RDONLY
        os.dup2(os.open(path, flags), descriptor)
    sys.stdin, sys.stdout, sys.stderr = (
        Path(f"/dev/fd/{descriptor}").open(mode, encoding="utf-8")  # noqa: SIM115  they live as long as the process
        for descriptor, mode in enumerate("raa")
    )
    os.environ.clear()
    os.environ.update(order["environment"])
    sys.argv = ["outreach", *order["arguments"]]
    code: Any = 1
    try:
        cli()
        code = 0
    except SystemExit as leave:
        code = leave.code or 0
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


if __name__ == "__main__":
    main()

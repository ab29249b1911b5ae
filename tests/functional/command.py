"""The real `outreach` command in processes of its own: run it, start it and kill it, and a home folder to run it in."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

OUTREACH = Path(sys.executable).with_name("outreach")
DONE, FAILED, WRONG_USAGE, INCOMPLETE = 0, 1, 2, 3
_LONGEST_SECONDS = 120


@dataclass(frozen=True)
class Said:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def all(self) -> str:
        return self.out + self.err

    @property
    def document(self) -> dict[str, Any]:
        (found,) = self.lines
        return found

    @property
    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]


@dataclass(frozen=True)
class Door:
    """The command on one home folder; `database` is an address, or empty for SQLite in the folder."""

    home: Path
    database: str = ""
    settings: dict[str, str] = field(default_factory=dict)
    as_user: tuple[str, ...] = ()

    def run(self, *arguments: str | Path, given: str | bytes = b"", expected: int | None = None) -> Said:
        done = subprocess.run(
            [*self.as_user, OUTREACH, "--home", self.home, *arguments],
            input=given.encode() if isinstance(given, str) else given,
            capture_output=True,
            env=self.environment(),
            timeout=_LONGEST_SECONDS,
            check=False,
        )
        said = Said(done.returncode, done.stdout.decode(), done.stderr.decode())
        assert "Traceback" not in said.all, said.all
        assert expected is None or said.code == expected, said.all
        return said

    def start(self, *arguments: str | Path, told: int = subprocess.DEVNULL) -> subprocess.Popen[bytes]:
        """Running in a process group of its own, for `kill_group`. `told` is where its progress goes."""
        return subprocess.Popen(
            [OUTREACH, "--home", self.home, *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=told,
            env=self.environment(),
            start_new_session=True,
        )

    def environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("OUTREACH_")}
        if self.database:
            kept["OUTREACH_DATABASE"] = self.database
        return kept | self.settings


def kill_group(process: subprocess.Popen[bytes]) -> None:
    """kill -9 for a command and all its children, at the same instant."""
    os.killpg(process.pid, signal.SIGKILL)
    process.wait(timeout=10)


def kill_alone(process: subprocess.Popen[bytes]) -> None:
    """kill -9 for the command only; its children have to notice."""
    process.kill()
    process.wait(timeout=10)


def children_of(process: int) -> list[int]:
    """The processes that one started, as long as it lives."""
    try:
        return [int(child) for child in Path(f"/proc/{process}/task/{process}/children").read_text().split()]
    except OSError:
        return []


def is_alive(process: int) -> bool:
    try:
        state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state not in {"Z", "X"}


def write_lines(file: Path, records: Iterator[dict[str, Any]] | list[dict[str, Any]]) -> Path:
    file.write_text(
        "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records), encoding="utf-8"
    )
    return file

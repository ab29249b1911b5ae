"""The real `outreach` command in processes of its own: run it, start it and kill it, and a home folder to run it in."""

from __future__ import annotations

import atexit
import json
import os
import signal
import subprocess
import sys
import tempfile
from contextlib import contextmanager, suppress
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
        """In a process of its own; one that is loaded already, where that cannot matter."""
        if self.as_user or self.settings:
            said = self.run_cold(*arguments, given=given)
        else:
            with warm(self.ask_for(arguments), given) as running:
                said = running.wait()
        assert "Traceback" not in said.all, said.all
        assert expected is None or said.code == expected, said.all
        return said

    def run_cold(self, *arguments: str | Path, given: str | bytes = b"") -> Said:
        """As a person does it, the start of Python included."""
        done = subprocess.run(
            [*self.as_user, OUTREACH, *self.ask_for(arguments)["arguments"]],
            input=given.encode() if isinstance(given, str) else given,
            capture_output=True,
            env=self.environment(),
            timeout=_LONGEST_SECONDS,
            check=False,
        )
        return Said(done.returncode, done.stdout.decode(), done.stderr.decode())

    def ask_for(self, arguments: tuple[str | Path, ...]) -> dict[str, Any]:
        return {
            "arguments": ["--home", str(self.home), *map(str, arguments)],
            "environment": self.environment(),
        }

    def start(self, *arguments: str | Path, told: int = subprocess.DEVNULL) -> subprocess.Popen[bytes]:
        """Running in a process group of its own. `told` is where its progress goes."""
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


@dataclass
class Running:
    """A command that runs in a process group of its own, to be waited for or killed."""

    pid: int
    server: subprocess.Popen[str]
    folder: Path
    said: Said | None = None

    def wait(self) -> Said:
        if self.said is None:
            assert self.server.stdout is not None
            code = int(self.server.stdout.readline())
            out, err = ((self.folder / name).read_text(encoding="utf-8") for name in ("out", "err"))
            self.said = Said(code, out, err)
        return self.said

    def kill(self, *, alone: bool = False) -> bool:
        """kill -9 for the command and all its children at once, or for the command only. False: it had ended."""
        with suppress(ProcessLookupError):
            (os.kill if alone else os.killpg)(self.pid, signal.SIGKILL)
        return self.wait().code == -signal.SIGKILL


_servers: list[subprocess.Popen[str]] = []


@contextmanager
def warm(order: dict[str, Any], given: str | bytes = b"") -> Iterator[Running]:
    """Starts a command at once, without Python's start and imports: one at a time."""
    if not _servers:
        _servers.append(_start_server())
    server = _servers[0]
    assert server.stdin is not None
    assert server.stdout is not None
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "in").write_bytes(given.encode() if isinstance(given, str) else given)
        streams = [str(folder / stream) for stream in ("in", "out", "err")]
        server.stdin.write(json.dumps(order | {"streams": streams}) + "\n")
        server.stdin.flush()
        running = Running(int(server.stdout.readline()), server, folder)
        try:
            yield running
        finally:
            running.wait()


def _start_server() -> subprocess.Popen[str]:
    server = subprocess.Popen(
        [sys.executable, Path(__file__).with_name("warm_command.py")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert server.stdin is not None
    atexit.register(server.wait, 10)
    atexit.register(server.stdin.close)  # the last one registered is the first one called
    return server


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

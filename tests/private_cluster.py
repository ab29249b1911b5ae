"""A private PostgreSQL cluster from the installed binaries: on a Unix socket, in a folder of its own, gone at the end."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

_SETTINGS = (
    "listen_addresses=",
    "fsync=off",
    "full_page_writes=off",
    "shared_buffers=64MB",
    "max_connections=60",
)


class NoPostgresqlError(Exception):
    """There is none here to start; the message says what is missing."""


@contextmanager
def start_cluster() -> Iterator[str]:
    """Yields the cluster's folder, which is also its host. Raises NoPostgresqlError."""
    binaries = _find_binaries()
    user = _unprivileged_user()
    folder = tempfile.mkdtemp(prefix="outreach-pg-")
    if user:
        os.chown(folder, pwd.getpwnam(user).pw_uid, pwd.getpwnam(user).pw_gid)
    run: dict[str, Any] = {"user": user, "cwd": folder} if user else {"cwd": folder}
    subprocess.run(
        f"{binaries}/initdb -D data -U outreach -A trust -E UTF8 --no-sync --no-locale".split(),
        check=True, capture_output=True, **run,
    )  # fmt: skip
    settings = [part for setting in _SETTINGS for part in ("-c", setting)]
    server = subprocess.Popen(
        [binaries / "postgres", "-D", "data", "-k", folder, *settings],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **run,
    )  # fmt: skip
    try:
        waiting = f"until {binaries}/pg_isready -q -h {folder}; do sleep 0.1; done"
        subprocess.run(["timeout", "30", "sh", "-c", waiting], check=True)
        yield folder
    finally:
        server.terminate()
        server.wait(timeout=30)
        shutil.rmtree(folder, ignore_errors=True)


def database_address(cluster: str, name: str) -> str:
    return f"postgresql+psycopg://outreach@/{name}?host={cluster}"


def _find_binaries() -> Path:
    for folder in sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True):
        if (folder / "initdb").exists():
            return folder
    found = shutil.which("initdb")
    if found is None:
        raise NoPostgresqlError(
            "PostgreSQL is not installed: its server binaries (initdb, postgres) were not found"
        )
    return Path(found).resolve().parent


def _unprivileged_user() -> str | None:
    """PostgreSQL refuses to run as root; then it runs as this user."""
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name).pw_name
        except KeyError:
            continue
    raise NoPostgresqlError(
        "PostgreSQL refuses to run as root, and there is neither a postgres nor a nobody user"
    )

"""Real databases for the tests: SQLite in a file, and a private PostgreSQL cluster where it is installed."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
import uuid
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
import pytest

from register.database import open_database
from register.schema import upgrade_schema
from register.vault import Vault, new_ring

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Engine

NO_POSTGRESQL = "PostgreSQL is not installed: its server binaries (initdb, postgres) were not found"


def find_postgresql() -> Path | None:
    for folder in sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True):
        if (folder / "initdb").exists():
            return folder
    found = shutil.which("initdb")
    return Path(found).resolve().parent if found else None


@pytest.fixture(scope="session")
def postgresql_cluster() -> Iterator[str]:
    """A private cluster on a Unix socket in a folder of its own. Yields the folder."""
    binaries = find_postgresql()
    if binaries is None:
        pytest.skip(NO_POSTGRESQL)
    user = _unprivileged_user()
    folder = tempfile.mkdtemp(prefix="outreach-pg-")
    if user:
        os.chown(folder, pwd.getpwnam(user).pw_uid, pwd.getpwnam(user).pw_gid)
    run = {"user": user, "cwd": folder} if user else {"cwd": folder}
    data = f"{folder}/data"
    subprocess.run(
        [
            binaries / "initdb",
            "-D",
            data,
            "-U",
            "outreach",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--no-sync",
            "--no-locale",
        ],
        check=True,
        capture_output=True,
        **run,
    )
    server = subprocess.Popen(
        [
            binaries / "postgres",
            "-D",
            data,
            "-k",
            folder,
            "-c",
            "listen_addresses=",
            "-c",
            "fsync=off",
            "-c",
            "full_page_writes=off",
            "-c",
            "shared_buffers=64MB",
            "-c",
            "max_connections=60",
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        **run,
    )
    try:
        _wait_until_it_answers(binaries, folder)
        yield folder
    finally:
        server.terminate()
        server.wait(timeout=30)
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def postgresql_template(postgresql_cluster: str) -> str:
    """A database already migrated, to copy from."""
    _create(postgresql_cluster, "template_outreach")
    engine = open_database(_url(postgresql_cluster, "template_outreach"))
    upgrade_schema(engine)
    engine.dispose()
    return "template_outreach"


@pytest.fixture
def postgresql_url(postgresql_cluster: str) -> Iterator[str]:
    """An empty database of the test's own."""
    name = f"t{uuid.uuid4().hex[:12]}"
    _create(postgresql_cluster, name)
    yield _url(postgresql_cluster, name)
    _drop(postgresql_cluster, name)


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty database, once per kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'register.sqlite'}"
    return request.getfixturevalue("postgresql_url")


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file already migrated, to copy from."""
    path = tmp_path_factory.mktemp("template") / "register.sqlite"
    made = open_database(f"sqlite:///{path}")
    upgrade_schema(made)
    made.dispose()
    return path


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """A migrated, empty register, once per kind of database."""
    if request.param == "sqlite":
        path = tmp_path / "register.sqlite"
        shutil.copyfile(request.getfixturevalue("sqlite_template"), path)
        made = open_database(f"sqlite:///{path}")
        yield made
        made.dispose()
        return
    cluster = request.getfixturevalue("postgresql_cluster")
    template = request.getfixturevalue("postgresql_template")
    name = f"t{uuid.uuid4().hex[:12]}"
    _create(cluster, name, template)
    made = open_database(_url(cluster, name))
    yield made
    made.dispose()
    _drop(cluster, name)


@pytest.fixture
def vault() -> Vault:
    return Vault(new_ring())


@pytest.fixture
def home_folder(tmp_path: Path) -> Path:
    return tmp_path / "home"


def _unprivileged_user() -> str | None:
    """PostgreSQL refuses to run as root; then it runs as this user."""
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        try:
            pwd.getpwnam(name)
        except KeyError:
            continue
        return name
    pytest.skip("PostgreSQL refuses to run as root, and there is neither a postgres nor a nobody user")


def _wait_until_it_answers(binaries: Path, folder: str) -> None:
    subprocess.run(
        [
            shutil.which("timeout") or "timeout",
            "30",
            "sh",
            "-c",
            f"until {binaries}/pg_isready -q -h {folder}; do sleep 0.1; done",
        ],
        check=True,
    )


def _url(cluster: str, name: str) -> str:
    return f"postgresql+psycopg://outreach@/{name}?host={cluster}"


def _create(cluster: str, name: str, template: str = "template0") -> None:
    with psycopg.connect(f"host={cluster} user=outreach dbname=postgres", autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')


def _drop(cluster: str, name: str) -> None:
    with psycopg.connect(f"host={cluster} user=outreach dbname=postgres", autocommit=True) as connection:
        connection.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')

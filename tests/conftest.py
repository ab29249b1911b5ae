"""Real databases for the tests: SQLite in a file, and a private PostgreSQL cluster where it is installed."""

from __future__ import annotations

import shutil
import uuid
from typing import TYPE_CHECKING

import psycopg
import pytest
from private_cluster import NoPostgresqlError, database_address, start_cluster

from register.database import open_database
from register.schema import upgrade_schema
from register.vault import Vault, new_ring

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Engine


@pytest.fixture(scope="session")
def postgresql_cluster() -> Iterator[str]:
    """The folder of a private cluster; without PostgreSQL the test is skipped."""
    try:
        with start_cluster() as folder:
            yield folder
    except NoPostgresqlError as missing:
        pytest.skip(str(missing))


@pytest.fixture(scope="session")
def postgresql_template(postgresql_cluster: str) -> str:
    """A database already migrated, to copy from."""
    _create(postgresql_cluster, "template_outreach")
    engine = open_database(database_address(postgresql_cluster, "template_outreach"))
    upgrade_schema(engine)
    engine.dispose()
    return "template_outreach"


@pytest.fixture
def postgresql_url(postgresql_cluster: str) -> Iterator[str]:
    """An empty database of the test's own."""
    name = f"t{uuid.uuid4().hex[:12]}"
    _create(postgresql_cluster, name)
    yield database_address(postgresql_cluster, name)
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
    made = open_database(database_address(cluster, name))
    yield made
    made.dispose()
    _drop(cluster, name)


@pytest.fixture
def vault() -> Vault:
    return Vault(new_ring())


@pytest.fixture
def home_folder(tmp_path: Path) -> Path:
    return tmp_path / "home"


def _create(cluster: str, name: str, template: str = "template0") -> None:
    with psycopg.connect(f"host={cluster} user=outreach dbname=postgres", autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')


def _drop(cluster: str, name: str) -> None:
    with psycopg.connect(f"host={cluster} user=outreach dbname=postgres", autocommit=True) as connection:
        connection.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')

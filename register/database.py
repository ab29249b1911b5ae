"""Opening the register's database, SQLite or PostgreSQL, and the two kinds of transactions on it.

SQLite: WAL, secure_delete, foreign keys, full synchronisation (a commit is a promise), and BEGIN IMMEDIATE
for writers, because a reader that turns writer fails at once, whatever the busy timeout.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from sqlalchemy import Engine, create_engine, event, make_url, text
from sqlalchemy.orm import Session

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

    from register.base import Base

_BUSY_SECONDS = 60
_CACHE_KIB = 65_536
_CHECKPOINT_PAGES = (
    8_000  # 32 MB: an index page that many batches touch is written back once, not once per batch
)
_INTAKE_LOCK = 0x6F757472  # one advisory lock: writers of ads take turns, so that nobody deadlocks


def open_database(url: str) -> Engine:
    """An engine for "sqlite:///path" or "postgresql+psycopg://…"; connects at first use."""
    if make_url(url).get_backend_name() == "sqlite":
        engine = create_engine(url, connect_args={"timeout": _BUSY_SECONDS})
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
        return engine
    return create_engine(url, pool_pre_ping=True)


@contextmanager
def reading(engine: Engine) -> Iterator[Session]:
    """A session that only reads: what it is asked to write is never committed. Objects can be used after it."""
    with Session(engine, expire_on_commit=False) as session:
        yield session


@contextmanager
def writing(engine: Engine) -> Iterator[Session]:
    """A session whose transaction holds the right to write from its first statement; commits at the end."""
    with (
        engine.connect().execution_options(outreach_writes=True) as connection,
        Session(connection, expire_on_commit=False) as session,
        session.begin(),
    ):
        yield session


def take_turn(session: Session) -> None:
    """Wait until no other transaction takes in ads. SQLite has one writer anyway."""
    if session.get_bind().dialect.name == "postgresql":
        session.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _INTAKE_LOCK})


def allocate_ids(session: Session, table: type[Base], count: int) -> list[int]:
    """Ids for rows that must know theirs before they are written (sealed values are bound to the row).

    Never given twice, also not after a deletion.
    """
    name = table.__tablename__
    if not count:
        return []
    if session.get_bind().dialect.name == "postgresql":
        found = session.execute(
            text("SELECT nextval(pg_get_serial_sequence(:name, 'id')) FROM generate_series(1, :count)"),
            {"name": name, "count": count},
        )
        return [row[0] for row in found]
    last = session.scalar(text("SELECT seq FROM sqlite_sequence WHERE name = :name"), {"name": name}) or 0
    return list(range(last + 1, last + 1 + count))


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # we begin transactions ourselves
    for pragma in (
        "journal_mode = WAL",
        "synchronous = FULL",
        "secure_delete = ON",
        "foreign_keys = ON",
        f"cache_size = -{_CACHE_KIB}",
        f"wal_autocheckpoint = {_CHECKPOINT_PAGES}",
        "temp_store = MEMORY",
    ):
        connection.execute(f"PRAGMA {pragma}").close()


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get("outreach_writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

"""Alembic's entrance: runs migrations on the engine it is handed; it never makes one of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from alembic import context

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine


def run() -> None:
    engine: Engine = context.config.attributes["engine"]
    with engine.connect().execution_options(outreach_writes=True) as connection:
        _migrate(connection)


def _migrate(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=context.config.attributes.get("metadata"),
        render_as_batch=connection.dialect.name == "sqlite",
        transaction_per_migration=True,
    )
    with context.begin_transaction():
        context.run_migrations()


run()

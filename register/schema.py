"""Bringing the database to this program's schema, and telling when it belongs to a newer one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

if TYPE_CHECKING:
    from sqlalchemy import Engine


class SchemaError(Exception):
    """The database's schema and this program do not go together; the message says what to do."""


def upgrade_schema(engine: Engine) -> str:
    """Migrate to the newest revision; returns it. Refuses a database from a newer version."""
    current = read_revision(engine)
    config = alembic_config(engine)
    scripts = ScriptDirectory.from_config(config)
    _refuse_newer(scripts, current)
    command.upgrade(config, "head")
    return scripts.get_current_head() or ""


def require_current_schema(engine: Engine) -> None:
    """Raises SchemaError unless the database stands exactly at this program's newest revision."""
    current = read_revision(engine)
    scripts = ScriptDirectory.from_config(alembic_config(engine))
    _refuse_newer(scripts, current)
    if current != scripts.get_current_head():
        raise SchemaError(
            f"the database stands at revision {current or 'none'}, this program needs "
            f"{scripts.get_current_head()}; bring it up to date with: outreach init"
        )


def read_revision(engine: Engine) -> str | None:
    with engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def alembic_config(engine: Engine) -> Config:
    """Set in code, so that it works from any directory."""
    config = Config()
    config.set_main_option("script_location", "migrations:.")
    config.attributes["engine"] = engine
    return config


def _refuse_newer(scripts: ScriptDirectory, current: str | None) -> None:
    known = {script.revision for script in scripts.walk_revisions()}
    if current is not None and current not in known:
        raise SchemaError(
            f"the database was written by a newer version of outreach (revision {current}, "
            f"this program knows up to {scripts.get_current_head()}); update outreach, do not downgrade the database"
        )

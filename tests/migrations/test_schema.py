"""Migrations and tables say the same, on both databases."""

from __future__ import annotations

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import inspect, text

from register.database import open_database
from register.schema import SchemaError, alembic_config, read_revision, require_current_schema, upgrade_schema
from register.tables import METADATA


def test_the_newest_revision_equals_the_tables(database_url):
    engine = open_database(database_url)
    upgrade_schema(engine)

    with engine.connect() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), METADATA)

    engine.dispose()
    assert differences == []


def test_up_down_and_up_again_leaves_the_same_tables(database_url):
    engine = open_database(database_url)
    upgrade_schema(engine)
    before = set(inspect(engine).get_table_names())

    command.downgrade(alembic_config(engine), "base")
    empty = set(inspect(engine).get_table_names())
    upgrade_schema(engine)

    after = set(inspect(engine).get_table_names())
    engine.dispose()
    assert empty == {"alembic_version"}
    assert after == before


def test_a_database_from_a_newer_version_is_refused_with_what_to_do(database_url):
    engine = open_database(database_url)
    upgrade_schema(engine)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))

    with pytest.raises(SchemaError, match=r"newer version of outreach .*9999.*update outreach"):
        upgrade_schema(engine)
    with pytest.raises(SchemaError, match="newer version"):
        require_current_schema(engine)
    engine.dispose()


def test_an_empty_database_is_told_from_a_current_one(database_url):
    engine = open_database(database_url)

    with pytest.raises(SchemaError, match="outreach init"):
        require_current_schema(engine)

    assert read_revision(engine) is None
    engine.dispose()

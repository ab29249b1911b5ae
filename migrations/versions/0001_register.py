"""The register as it begins: sources, rounds, ads, numbers, advertisers, contacts, refusals, audit.

Revision ID: 0001
Revises:
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
DOCUMENT = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "audit",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("actor", sa.String(length=80), nullable=False),
        sa.Column("act", sa.String(length=60), nullable=False),
        sa.Column("subject", sa.String(length=120), nullable=False),
        sa.Column("detail", DOCUMENT, nullable=False),
        sa.Column("chain", sa.LargeBinary(length=32), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "audit_head",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("last_id", sa.Integer(), nullable=False),
        sa.Column("chain", sa.LargeBinary(length=32), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_head")),
    )
    op.create_table(
        "key_checks",
        sa.Column("key_id", sa.String(length=12), nullable=False),
        sa.Column("check_hash", sa.LargeBinary(length=32), nullable=False),
        sa.PrimaryKeyConstraint("key_id", name=op.f("pk_key_checks")),
    )
    op.create_table(
        "sources",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("every_days", sa.Integer(), nullable=False),
        sa.Column("next_due", sa.Date(), nullable=True),
        sa.Column("paused", sa.Boolean(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.String(length=80), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sources")),
        sa.UniqueConstraint("name", name=op.f("uq_sources_name")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "teams",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("title", sa.String(length=120), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_teams")),
        sa.UniqueConstraint("name", name=op.f("uq_teams_name")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "areas",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("team_id", BIG_ID, nullable=True),
        sa.ForeignKeyConstraint(["team_id"], ["teams.id"], name=op.f("fk_areas_team_id_teams")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_areas")),
        sa.UniqueConstraint("country", "name", name=op.f("uq_areas_country_name")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "rounds",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("source_id", BIG_ID, nullable=False),
        sa.Column("origin", sa.String(length=12), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("dated", sa.Date(), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("started_at", MOMENT, nullable=False),
        sa.Column("ended_at", MOMENT, nullable=True),
        sa.Column("started_by", sa.String(length=80), nullable=False),
        sa.Column("holder", sa.String(length=200), nullable=False),
        sa.Column("lease_until", MOMENT, nullable=False),
        sa.Column("requests", sa.Integer(), nullable=False),
        sa.Column("listed", sa.Integer(), nullable=False),
        sa.Column("seconds", sa.Double(), nullable=False),
        sa.Column("new", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Integer(), nullable=False),
        sa.Column("unchanged", sa.Integer(), nullable=False),
        sa.Column("back", sa.Integer(), nullable=False),
        sa.Column("gone", sa.Integer(), nullable=False),
        sa.Column("numbers_new", sa.Integer(), nullable=False),
        sa.Column("numbers_known", sa.Integer(), nullable=False),
        sa.Column("review", sa.Integer(), nullable=False),
        sa.Column("excluded", DOCUMENT, nullable=False),
        sa.Column("coverage", DOCUMENT, nullable=False),
        sa.Column("notes", DOCUMENT, nullable=False),
        sa.Column("unread", DOCUMENT, nullable=False),
        sa.Column("imported_files", DOCUMENT, nullable=False),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name=op.f("fk_rounds_source_id_sources")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rounds")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("rounds", schema=None) as batch_op:
        batch_op.create_index("ix_rounds_source_id_id", ["source_id", "id"], unique=False)
        batch_op.create_index(
            "uq_rounds_one_import_per_source_and_date",
            ["source_id", "dated"],
            unique=True,
            sqlite_where=sa.text("origin = 'import'"),
            postgresql_where=sa.text("origin = 'import'"),
        )
        batch_op.create_index(
            "uq_rounds_one_running_per_source",
            ["source_id"],
            unique=True,
            sqlite_where=sa.text("state = 'running'"),
            postgresql_where=sa.text("state = 'running'"),
        )

    op.create_table(
        "source_versions",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("source_id", BIG_ID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("definition", sa.Text(), nullable=False),
        sa.Column("reason", sa.String(length=400), nullable=False),
        sa.Column("written_at", MOMENT, nullable=False),
        sa.Column("written_by", sa.String(length=80), nullable=False),
        sa.ForeignKeyConstraint(
            ["source_id"], ["sources.id"], name=op.f("fk_source_versions_source_id_sources")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_source_versions")),
        sa.UniqueConstraint("source_id", "version", name=op.f("uq_source_versions_source_id_version")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "advertisers",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("first_round_id", BIG_ID, nullable=False),
        sa.Column("merged_into_id", BIG_ID, nullable=True),
        sa.Column("safeguarding_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(
            ["first_round_id"], ["rounds.id"], name=op.f("fk_advertisers_first_round_id_rounds")
        ),
        sa.ForeignKeyConstraint(
            ["merged_into_id"], ["advertisers.id"], name=op.f("fk_advertisers_merged_into_id_advertisers")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_advertisers")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("advertisers", schema=None) as batch_op:
        batch_op.create_index("ix_advertisers_merged_into_id", ["merged_into_id"], unique=False)

    op.create_table(
        "remembered_pages",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("source_id", BIG_ID, nullable=False),
        sa.Column("url_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("page_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("round_id", BIG_ID, nullable=False),
        sa.ForeignKeyConstraint(
            ["round_id"], ["rounds.id"], name=op.f("fk_remembered_pages_round_id_rounds")
        ),
        sa.ForeignKeyConstraint(
            ["source_id"], ["sources.id"], name=op.f("fk_remembered_pages_source_id_sources")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_remembered_pages")),
        sa.UniqueConstraint("source_id", "url_hash", name=op.f("uq_remembered_pages_source_id_url_hash")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "ads",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("source_id", BIG_ID, nullable=False),
        sa.Column("key_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("address_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        sa.Column("fetched_round_id", BIG_ID, nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("advertiser_id", BIG_ID, nullable=True),
        sa.Column("sighting_id", BIG_ID, nullable=False),
        sa.Column("first_round_id", BIG_ID, nullable=False),
        sa.Column("gone_round_id", BIG_ID, nullable=True),
        sa.Column("back_round_id", BIG_ID, nullable=True),
        sa.ForeignKeyConstraint(
            ["advertiser_id"], ["advertisers.id"], name=op.f("fk_ads_advertiser_id_advertisers")
        ),
        sa.ForeignKeyConstraint(["back_round_id"], ["rounds.id"], name=op.f("fk_ads_back_round_id_rounds")),
        sa.ForeignKeyConstraint(
            ["fetched_round_id"], ["rounds.id"], name=op.f("fk_ads_fetched_round_id_rounds")
        ),
        sa.ForeignKeyConstraint(["first_round_id"], ["rounds.id"], name=op.f("fk_ads_first_round_id_rounds")),
        sa.ForeignKeyConstraint(["gone_round_id"], ["rounds.id"], name=op.f("fk_ads_gone_round_id_rounds")),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name=op.f("fk_ads_source_id_sources")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ads")),
        sa.UniqueConstraint("source_id", "key_hash", name=op.f("uq_ads_source_id_key_hash")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("ads", schema=None) as batch_op:
        batch_op.create_index("ix_ads_advertiser_id", ["advertiser_id"], unique=False)
        batch_op.create_index("ix_ads_gone_round_id", ["gone_round_id"], unique=False)
        batch_op.create_index("ix_ads_source_id_state", ["source_id", "state"], unique=False)

    op.create_table(
        "numbers",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("number_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("number_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("advertiser_id", BIG_ID, nullable=True),
        sa.Column("first_round_id", BIG_ID, nullable=False),
        sa.ForeignKeyConstraint(
            ["advertiser_id"], ["advertisers.id"], name=op.f("fk_numbers_advertiser_id_advertisers")
        ),
        sa.ForeignKeyConstraint(
            ["first_round_id"], ["rounds.id"], name=op.f("fk_numbers_first_round_id_rounds")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_numbers")),
        sa.UniqueConstraint("number_hash", name=op.f("uq_numbers_number_hash")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("numbers", schema=None) as batch_op:
        batch_op.create_index("ix_numbers_advertiser_id", ["advertiser_id"], unique=False)

    op.create_table(
        "suppressions",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("advertiser_id", BIG_ID, nullable=True),
        sa.Column("given_at", MOMENT, nullable=False),
        sa.Column("recorded_by", sa.String(length=80), nullable=False),
        sa.Column("reason_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("lifted_at", MOMENT, nullable=True),
        sa.Column("lifted_by", sa.String(length=80), nullable=True),
        sa.Column("lift_reason_sealed", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(
            ["advertiser_id"], ["advertisers.id"], name=op.f("fk_suppressions_advertiser_id_advertisers")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_suppressions")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("suppressions", schema=None) as batch_op:
        batch_op.create_index("ix_suppressions_advertiser_id", ["advertiser_id"], unique=False)

    op.create_table(
        "contact_attempts",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("advertiser_id", BIG_ID, nullable=False),
        sa.Column("number_id", BIG_ID, nullable=True),
        sa.Column("number_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("team_id", BIG_ID, nullable=True),
        sa.Column("worker", sa.String(length=80), nullable=False),
        sa.Column("channel", sa.String(length=10), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("opened_at", MOMENT, nullable=False),
        sa.Column("lease_until", MOMENT, nullable=True),
        sa.Column("ended_at", MOMENT, nullable=True),
        sa.Column("outcome", sa.String(length=40), nullable=True),
        sa.Column("language", sa.String(length=8), nullable=True),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("note_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("corrects_id", BIG_ID, nullable=True),
        sa.ForeignKeyConstraint(
            ["advertiser_id"], ["advertisers.id"], name=op.f("fk_contact_attempts_advertiser_id_advertisers")
        ),
        sa.ForeignKeyConstraint(
            ["corrects_id"],
            ["contact_attempts.id"],
            name=op.f("fk_contact_attempts_corrects_id_contact_attempts"),
        ),
        sa.ForeignKeyConstraint(
            ["number_id"], ["numbers.id"], name=op.f("fk_contact_attempts_number_id_numbers")
        ),
        sa.ForeignKeyConstraint(["team_id"], ["teams.id"], name=op.f("fk_contact_attempts_team_id_teams")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact_attempts")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("contact_attempts", schema=None) as batch_op:
        batch_op.create_index("ix_contact_attempts_advertiser_id", ["advertiser_id"], unique=False)
        batch_op.create_index("ix_contact_attempts_number_hash", ["number_hash"], unique=False)
        batch_op.create_index(
            "uq_contact_attempts_one_open_per_advertiser",
            ["advertiser_id"],
            unique=True,
            sqlite_where=sa.text("state = 'opened'"),
            postgresql_where=sa.text("state = 'opened'"),
        )

    op.create_table(
        "sightings",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("ad_id", BIG_ID, nullable=False),
        sa.Column("first_round_id", BIG_ID, nullable=False),
        sa.Column("last_round_id", BIG_ID, nullable=False),
        sa.Column("content_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("title_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("text_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("advertises", sa.String(length=10), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("age", sa.Integer(), nullable=True),
        sa.Column("area_id", BIG_ID, nullable=True),
        sa.Column("region", sa.String(length=8), nullable=True),
        sa.Column("team_id", BIG_ID, nullable=True),
        sa.Column("switchboard", sa.Boolean(), nullable=False),
        sa.Column("flags", DOCUMENT, nullable=False),
        sa.Column("excluded", sa.String(length=60), nullable=False),
        sa.ForeignKeyConstraint(["ad_id"], ["ads.id"], name=op.f("fk_sightings_ad_id_ads")),
        sa.ForeignKeyConstraint(["area_id"], ["areas.id"], name=op.f("fk_sightings_area_id_areas")),
        sa.ForeignKeyConstraint(
            ["first_round_id"], ["rounds.id"], name=op.f("fk_sightings_first_round_id_rounds")
        ),
        sa.ForeignKeyConstraint(
            ["last_round_id"], ["rounds.id"], name=op.f("fk_sightings_last_round_id_rounds")
        ),
        sa.ForeignKeyConstraint(["team_id"], ["teams.id"], name=op.f("fk_sightings_team_id_teams")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sightings")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("sightings", schema=None) as batch_op:
        batch_op.create_index("ix_sightings_ad_id", ["ad_id"], unique=False)
        batch_op.create_index("ix_sightings_first_round_id", ["first_round_id"], unique=False)

    op.create_table(
        "suppressed_numbers",
        sa.Column("suppression_id", BIG_ID, nullable=False),
        sa.Column("number_hash", sa.LargeBinary(length=32), nullable=False),
        sa.ForeignKeyConstraint(
            ["suppression_id"],
            ["suppressions.id"],
            name=op.f("fk_suppressed_numbers_suppression_id_suppressions"),
        ),
        sa.PrimaryKeyConstraint("suppression_id", "number_hash", name=op.f("pk_suppressed_numbers")),
    )
    with op.batch_alter_table("suppressed_numbers", schema=None) as batch_op:
        batch_op.create_index("ix_suppressed_numbers_number_hash", ["number_hash"], unique=False)

    op.create_table(
        "introductions",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("advertiser_id", BIG_ID, nullable=False),
        sa.Column("number_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("attempt_id", BIG_ID, nullable=False),
        sa.Column("languages", sa.String(length=40), nullable=False),
        sa.Column("text_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("segments", sa.Integer(), nullable=False),
        sa.Column("gateway", sa.String(length=20), nullable=False),
        sa.Column("gateway_reference", sa.String(length=80), nullable=True),
        sa.Column("claimed_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["advertiser_id"], ["advertisers.id"], name=op.f("fk_introductions_advertiser_id_advertisers")
        ),
        sa.ForeignKeyConstraint(
            ["attempt_id"], ["contact_attempts.id"], name=op.f("fk_introductions_attempt_id_contact_attempts")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_introductions")),
        sa.UniqueConstraint("advertiser_id", name=op.f("uq_introductions_advertiser_id")),
        sa.UniqueConstraint("attempt_id", name=op.f("uq_introductions_attempt_id")),
        sa.UniqueConstraint("number_hash", name=op.f("uq_introductions_number_hash")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "review_items",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("queue", sa.String(length=14), nullable=False),
        sa.Column("reason", sa.String(length=60), nullable=False),
        sa.Column("ad_id", BIG_ID, nullable=False),
        sa.Column("sighting_id", BIG_ID, nullable=False),
        sa.Column("round_id", BIG_ID, nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("opened_at", MOMENT, nullable=False),
        sa.Column("settled_at", MOMENT, nullable=True),
        sa.Column("settled_by", sa.String(length=80), nullable=True),
        sa.Column("decision", sa.String(length=60), nullable=True),
        sa.ForeignKeyConstraint(["ad_id"], ["ads.id"], name=op.f("fk_review_items_ad_id_ads")),
        sa.ForeignKeyConstraint(["round_id"], ["rounds.id"], name=op.f("fk_review_items_round_id_rounds")),
        sa.ForeignKeyConstraint(
            ["sighting_id"], ["sightings.id"], name=op.f("fk_review_items_sighting_id_sightings")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_review_items")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("review_items", schema=None) as batch_op:
        batch_op.create_index("ix_review_items_queue_state", ["queue", "state"], unique=False)
        batch_op.create_index(
            "uq_review_items_one_open_per_ad_and_reason",
            ["ad_id", "reason"],
            unique=True,
            sqlite_where=sa.text("state = 'open'"),
            postgresql_where=sa.text("state = 'open'"),
        )

    op.create_table(
        "sighting_numbers",
        sa.Column("sighting_id", BIG_ID, nullable=False),
        sa.Column("number_id", BIG_ID, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("confidence", sa.Double(), nullable=False),
        sa.ForeignKeyConstraint(
            ["number_id"], ["numbers.id"], name=op.f("fk_sighting_numbers_number_id_numbers")
        ),
        sa.ForeignKeyConstraint(
            ["sighting_id"], ["sightings.id"], name=op.f("fk_sighting_numbers_sighting_id_sightings")
        ),
        sa.PrimaryKeyConstraint("sighting_id", "number_id", name=op.f("pk_sighting_numbers")),
    )
    with op.batch_alter_table("sighting_numbers", schema=None) as batch_op:
        batch_op.create_index("ix_sighting_numbers_number_id", ["number_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("sighting_numbers", schema=None) as batch_op:
        batch_op.drop_index("ix_sighting_numbers_number_id")

    op.drop_table("sighting_numbers")
    with op.batch_alter_table("review_items", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_review_items_one_open_per_ad_and_reason",
            sqlite_where=sa.text("state = 'open'"),
            postgresql_where=sa.text("state = 'open'"),
        )
        batch_op.drop_index("ix_review_items_queue_state")

    op.drop_table("review_items")
    op.drop_table("introductions")
    with op.batch_alter_table("suppressed_numbers", schema=None) as batch_op:
        batch_op.drop_index("ix_suppressed_numbers_number_hash")

    op.drop_table("suppressed_numbers")
    with op.batch_alter_table("sightings", schema=None) as batch_op:
        batch_op.drop_index("ix_sightings_first_round_id")
        batch_op.drop_index("ix_sightings_ad_id")

    op.drop_table("sightings")
    with op.batch_alter_table("contact_attempts", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_contact_attempts_one_open_per_advertiser",
            sqlite_where=sa.text("state = 'opened'"),
            postgresql_where=sa.text("state = 'opened'"),
        )
        batch_op.drop_index("ix_contact_attempts_number_hash")
        batch_op.drop_index("ix_contact_attempts_advertiser_id")

    op.drop_table("contact_attempts")
    with op.batch_alter_table("suppressions", schema=None) as batch_op:
        batch_op.drop_index("ix_suppressions_advertiser_id")

    op.drop_table("suppressions")
    with op.batch_alter_table("numbers", schema=None) as batch_op:
        batch_op.drop_index("ix_numbers_advertiser_id")

    op.drop_table("numbers")
    with op.batch_alter_table("ads", schema=None) as batch_op:
        batch_op.drop_index("ix_ads_source_id_state")
        batch_op.drop_index("ix_ads_gone_round_id")
        batch_op.drop_index("ix_ads_advertiser_id")

    op.drop_table("ads")
    op.drop_table("remembered_pages")
    with op.batch_alter_table("advertisers", schema=None) as batch_op:
        batch_op.drop_index("ix_advertisers_merged_into_id")

    op.drop_table("advertisers")
    op.drop_table("source_versions")
    with op.batch_alter_table("rounds", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_rounds_one_running_per_source",
            sqlite_where=sa.text("state = 'running'"),
            postgresql_where=sa.text("state = 'running'"),
        )
        batch_op.drop_index(
            "uq_rounds_one_import_per_source_and_date",
            sqlite_where=sa.text("origin = 'import'"),
            postgresql_where=sa.text("origin = 'import'"),
        )
        batch_op.drop_index("ix_rounds_source_id_id")

    op.drop_table("rounds")
    op.drop_table("areas")
    op.drop_table("teams")
    op.drop_table("sources")
    op.drop_table("key_checks")
    op.drop_table("audit_head")
    op.drop_table("audit")

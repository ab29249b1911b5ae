"""Following advertisers: who held which number, the marks ads are found by, links between advertisers, common phrases.

What stood before is taken over where it can be told without keys: a number is held by the advertiser it was linked to,
by her newest ad with it. Marks of older ads follow when their wording changes or they are read anew.

Revision ID: 0003
Revises: 0002
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
DOCUMENT = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.add_column("ads", sa.Column("author_mark", sa.BigInteger(), server_default="0", nullable=False))
    op.create_table(
        "holdings",
        sa.Column("number_id", BIG_ID, nullable=False),
        sa.Column("advertiser_id", BIG_ID, nullable=False),
        sa.Column("ad_id", BIG_ID, nullable=False),
        sa.ForeignKeyConstraint(["ad_id"], ["ads.id"], name=op.f("fk_holdings_ad_id_ads")),
        sa.ForeignKeyConstraint(
            ["advertiser_id"], ["advertisers.id"], name=op.f("fk_holdings_advertiser_id_advertisers")
        ),
        sa.ForeignKeyConstraint(["number_id"], ["numbers.id"], name=op.f("fk_holdings_number_id_numbers")),
        sa.PrimaryKeyConstraint("number_id", "advertiser_id", name=op.f("pk_holdings")),
    )
    op.create_index("ix_holdings_advertiser_id", "holdings", ["advertiser_id"])
    op.create_table(
        "ad_marks",
        sa.Column("mark", sa.BigInteger(), nullable=False),
        sa.Column("ad_id", BIG_ID, nullable=False),
        sa.ForeignKeyConstraint(["ad_id"], ["ads.id"], name=op.f("fk_ad_marks_ad_id_ads")),
        sa.PrimaryKeyConstraint("mark", "ad_id", name=op.f("pk_ad_marks")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_ad_marks_ad_id", "ad_marks", ["ad_id"])
    op.create_table(
        "phrase_counts",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("counts", sa.LargeBinary(), nullable=False),
        sa.Column("advertisers", sa.Integer(), nullable=False),
        sa.Column("counted_to", BIG_ID, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_phrase_counts")),
    )
    op.create_table(
        "advertiser_links",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("older_id", BIG_ID, nullable=False),
        sa.Column("newer_id", BIG_ID, nullable=False),
        sa.Column("strength", sa.String(length=10), nullable=False),
        sa.Column("weight", sa.Double(), nullable=False),
        sa.Column("because", DOCUMENT, nullable=False),
        sa.Column("moved", DOCUMENT, nullable=False),
        sa.Column("ad_id", BIG_ID, nullable=True),
        sa.Column("old_ad_id", BIG_ID, nullable=True),
        sa.Column("round_id", BIG_ID, nullable=True),
        sa.Column("linked_at", MOMENT, nullable=False),
        sa.Column("decided_by", sa.String(length=80), nullable=True),
        sa.Column("decided_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["ad_id"], ["ads.id"], name=op.f("fk_advertiser_links_ad_id_ads")),
        sa.ForeignKeyConstraint(["old_ad_id"], ["ads.id"], name=op.f("fk_advertiser_links_old_ad_id_ads")),
        sa.ForeignKeyConstraint(
            ["older_id"], ["advertisers.id"], name=op.f("fk_advertiser_links_older_id_advertisers")
        ),
        sa.ForeignKeyConstraint(
            ["newer_id"], ["advertisers.id"], name=op.f("fk_advertiser_links_newer_id_advertisers")
        ),
        sa.ForeignKeyConstraint(
            ["round_id"], ["rounds.id"], name=op.f("fk_advertiser_links_round_id_rounds")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_advertiser_links")),
        sa.UniqueConstraint("older_id", "newer_id", name=op.f("uq_advertiser_links_older_id_newer_id")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_advertiser_links_newer_id", "advertiser_links", ["newer_id"])
    op.create_index("ix_advertiser_links_old_ad_id", "advertiser_links", ["old_ad_id"])
    op.create_index("ix_advertiser_links_strength_decided_at", "advertiser_links", ["strength", "decided_at"])
    op.execute(
        "INSERT INTO holdings (number_id, advertiser_id, ad_id) "
        "SELECT numbers.id, numbers.advertiser_id, max(ads.id) FROM numbers "
        "JOIN sighting_numbers ON sighting_numbers.number_id = numbers.id "
        "JOIN sightings ON sightings.id = sighting_numbers.sighting_id "
        "JOIN ads ON ads.id = sightings.ad_id AND ads.advertiser_id = numbers.advertiser_id "
        "GROUP BY numbers.id, numbers.advertiser_id"
    )


def downgrade() -> None:
    for table in ("advertiser_links", "phrase_counts", "ad_marks", "holdings"):
        op.drop_table(table)
    op.drop_column("ads", "author_mark")

"""Numbers that a named person gave free: another person holds them now, and the no of the one before does not bind her.

Retention and sight as for suppressions, see docs/register.md. The previous release does not know the table: to it a
number that was given free is one that no refusal covers.

Revision ID: 0004
Revises: 0003
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "number_releases",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("number_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("advertiser_id", BIG_ID, nullable=False),
        sa.Column("released_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("released_by", sa.String(length=80), nullable=False),
        sa.Column("reason_sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["advertiser_id"], ["advertisers.id"], name=op.f("fk_number_releases_advertiser_id_advertisers")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_number_releases")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_number_releases_number_hash", "number_releases", ["number_hash"])
    op.create_index("ix_number_releases_advertiser_id", "number_releases", ["advertiser_id"])


def downgrade() -> None:
    op.drop_table("number_releases")

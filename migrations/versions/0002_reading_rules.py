"""Each sighting says by which rules it was read, so that better rules reach ads that stand unchanged.

Sightings from before have the empty name, which no rules have: their ads are read anew in the next round.

Revision ID: 0002
Revises: 0001
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("sightings", sa.Column("read_by", sa.String(length=16), server_default="", nullable=False))
    # what a person has settled of a sighting is looked up when it is read anew
    op.create_index("ix_review_items_sighting_id", "review_items", ["sighting_id"])


def downgrade() -> None:
    op.drop_index("ix_review_items_sighting_id", table_name="review_items")
    op.drop_column("sightings", "read_by")

"""${message}

House rules: one thing per migration; its first line says why; it describes its own tables and never
imports the models; every constraint is named; it is safe while the previous release still runs; it has a
downgrade, or says here why there is none. For each new table say in docs/register.md: its retention, who
may see it, whether it is audited.

Revision ID: ${up_revision}
Revises: ${down_revision | comma,n}
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
${imports if imports else ""}
revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}
branch_labels = None
depends_on = None


def upgrade() -> None:
    ${upgrades if upgrades else "pass"}


def downgrade() -> None:
    ${downgrades if downgrades else "pass"}

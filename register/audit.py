"""The audit log: who did what, append-only, each entry chained to the one before by a keyed hash.

An entry is written in the same transaction as the act. `audit_head` is one row: locking it lets writers
take turns, and it shows where the chain ends.
"""

from __future__ import annotations

import json
from contextlib import closing
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import String, select
from sqlalchemy.orm import Mapped, mapped_column

from register.base import Base, Document, Id, KeyedHash, Moment

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from register.vault import Vault

_START = b"\0" * 32
_CHECKED_AT_ONCE = 5000


class AuditEntry(Base):
    """`detail` holds ids, counts and closed words; never a number, a text or a note."""

    __tablename__ = "audit"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[Id]
    at: Mapped[Moment]
    actor: Mapped[str] = mapped_column(String(80))
    act: Mapped[str] = mapped_column(String(60))
    subject: Mapped[str] = mapped_column(String(120))
    detail: Mapped[Document]
    chain: Mapped[KeyedHash]


class AuditHead(Base):
    __tablename__ = "audit_head"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    last_id: Mapped[int]
    chain: Mapped[KeyedHash]


def record_act(
    session: Session, vault: Vault, *, actor: str, act: str, subject: str, at: datetime, **detail: Any
) -> None:
    """Append an entry; it becomes true with the caller's transaction."""
    head = session.get(AuditHead, 1, with_for_update=True, populate_existing=True)
    if head is None:
        head = AuditHead(id=1, last_id=0, chain=_START)
        session.add(head)
    entry_id = head.last_id + 1
    chain = _link(vault, head.chain, entry_id, at, actor, act, subject, detail)
    session.add(
        AuditEntry(id=entry_id, at=at, actor=actor, act=act, subject=subject, detail=detail, chain=chain)
    )
    head.last_id = entry_id
    head.chain = chain
    session.flush()


def find_audit_fault(session: Session, vault: Vault) -> str:
    """Empty when every entry follows from the one before; else where the chain breaks, in words."""
    chain, expected_id = _START, 1
    query = select(AuditEntry).order_by(AuditEntry.id).execution_options(yield_per=_CHECKED_AT_ONCE)
    with closing(session.execute(query).scalars()) as entries:
        for entry in entries:
            if entry.id != expected_id:
                return f"audit entry {expected_id} is missing"
            chain = _link(
                vault, chain, entry.id, entry.at, entry.actor, entry.act, entry.subject, entry.detail
            )
            if chain != entry.chain:
                return f"audit entry {entry.id} was altered"
            expected_id += 1
    head = session.get(AuditHead, 1)
    if (head.last_id if head else 0) != expected_id - 1:
        return f"the audit log ends at entry {expected_id - 1}, its head says otherwise: entries were cut off"
    return ""


def _link(
    vault: Vault, before: bytes, entry_id: int, at: datetime, actor: str, act: str, subject: str, detail: Any
) -> bytes:
    parts = [entry_id, at.astimezone(UTC).isoformat(), actor, act, subject, detail]
    return vault.keyed_hash("audit", before + json.dumps(parts, sort_keys=True, ensure_ascii=False).encode())

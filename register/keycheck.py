"""Which keys this register was written with, so that a wrong key file is noticed before anything is read."""

from __future__ import annotations

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from register.base import Base, KeyedHash


class KeyCheck(Base):
    """`check_hash` is a keyed hash of a fixed word under the key of that id."""

    __tablename__ = "key_checks"

    key_id: Mapped[str] = mapped_column(String(12), primary_key=True)
    check_hash: Mapped[KeyedHash]

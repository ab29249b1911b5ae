"""Nobody changes the audit log past this program unseen."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from sqlalchemy import text

from register.audit import find_audit_fault, record_act
from register.database import reading, writing

NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)


@pytest.fixture
def log(engine, vault):
    """Five entries."""
    for number in range(1, 6):
        with writing(engine) as session:
            record_act(
                session,
                vault,
                actor="anna",
                act="numbers shown",
                subject=f"advertiser {number}",
                at=NOW,
                live=True,
            )
    return engine


def test_an_untouched_log_is_whole(log, vault):
    with reading(log) as session:
        assert find_audit_fault(session, vault) == ""


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ("UPDATE audit SET actor = 'berit' WHERE id = 2", "entry 2 was altered"),
        ("UPDATE audit SET detail = '{}' WHERE id = 5", "entry 5 was altered"),
        ("DELETE FROM audit WHERE id = 3", "entry 3 is missing"),
        ("DELETE FROM audit WHERE id = 5", "entries were cut off"),
    ],
)
def test_a_changed_removed_or_cut_off_entry_is_found(log, vault, change, words):
    with log.begin() as connection:
        connection.execute(text(change))

    with reading(log) as session:
        assert words in find_audit_fault(session, vault)


def test_an_act_that_is_rolled_back_leaves_no_entry(log, vault):
    def fail_after_the_act():
        with writing(log) as session:
            record_act(session, vault, actor="anna", act="numbers shown", subject="advertiser 9", at=NOW)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail_after_the_act()

    with reading(log) as session:
        assert find_audit_fault(session, vault) == ""
        assert session.scalar(text("SELECT count(*) FROM audit")) == 5

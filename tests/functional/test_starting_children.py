"""What a screening child starts with: our own code, and no way to the register."""

from __future__ import annotations

import os

import pytest

from outreach import children
from pipeline.items import RoundEvidence
from spiders.job import ScreeningJob

JOB = ScreeningJob(source="byen", definition="", contact="post@example.org", fingerprint_key="00" * 32)


class Started(Exception):  # noqa: N818  it tells what was asked for, and is no failure
    def __init__(self, command, environment):
        super().__init__("started")
        self.command, self.environment = command, environment


def test_a_child_is_not_told_where_the_register_is(monkeypatch):
    monkeypatch.setenv("OUTREACH_DATABASE", "postgresql+psycopg://anna:secret@host/name")
    monkeypatch.setenv("OUTREACH_HOME", "somewhere")

    def note(command, *, env, **_):
        raise Started(command, env)

    monkeypatch.setattr(children.subprocess, "Popen", note)
    with pytest.raises(Started) as started, children.start_child(JOB, None):
        pass

    told = started.value.environment
    assert not [name for name in told if name.startswith("OUTREACH_")]
    assert told["PATH"] == os.environ["PATH"]


def test_a_child_takes_no_code_from_the_folder_we_stand_in(tmp_path, monkeypatch):
    (tmp_path / "spiders").mkdir()
    (tmp_path / "spiders" / "__init__.py").write_text("raise SystemExit('not ours')\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)

    with (tmp_path / "log").open("w", encoding="utf-8") as log, children.start_child(JOB, log) as messages:
        (evidence,) = [message for message in messages if isinstance(message, RoundEvidence)]

    assert "byen.toml" in evidence.failure

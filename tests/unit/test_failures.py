"""What a person is told when a command fails."""

from __future__ import annotations

from outreach.cli.failures import explain_failure
from outreach.errors import INCOMPLETE
from pipeline.rounds import RoundLostError


def test_a_round_that_another_process_took_over_is_incomplete_and_no_fault(capsys, tmp_path):
    code = explain_failure(
        RoundLostError("round 7 was closed or taken over by another process"), str(tmp_path)
    )

    assert code == INCOMPLETE
    assert "round 7 was closed or taken over" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())

"""A doubtful reading keeps an ad off the call list until a person has looked."""

from __future__ import annotations

import pytest
from command import DONE, WRONG_USAGE, Door, write_lines


@pytest.fixture
def door(tmp_path):
    door = Door(tmp_path / "home")
    door.run("init", expected=DONE)
    ad = {"external_id": "1", "title": "Privat i Odense", "text": "Privat i Odense. Ring på tlf. 20 11 22 33"}
    door.run("import", write_lines(tmp_path / "ads.jsonl", [ad]), "--source", "avisen", expected=DONE)
    return door


def test_settling_the_doubt_puts_the_ad_on_the_call_list_and_on_record(door):
    (waiting,) = door.run("review", "--json").lines
    before = door.run("call-list", "--team", "Team Midt", "--json").lines

    door.run("review", "--settle", str(waiting["id"]), expected=DONE)

    assert (waiting["reason"], before) == ("advertises-unknown", [])
    assert len(door.run("call-list", "--team", "Team Midt", "--json").lines) == 1
    assert door.run("review").out == ""
    assert door.run("doctor", "--json").document["whole"] is True


def test_an_item_that_is_not_open_is_refused_with_what_to_do(door):
    said = door.run("review", "--settle", "999", expected=WRONG_USAGE)

    assert "review item 999 is not open" in said.err
    assert "outreach review" in said.err

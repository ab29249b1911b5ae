"""The worker's commands at the front door: what they print, refuse and leave behind."""

from __future__ import annotations

import io
import json

import pytest
import time_machine
from campaign_people import MONDAY, TUESDAY, People

from outreach.cli import cli
from outreach.settings import Home

HERS, OTHERS = "+4520000012", "+4520000056"


@pytest.fixture
def people(home_folder, monkeypatch):
    monkeypatch.setenv("OUTREACH_HOME", str(home_folder))
    home = Home(home_folder, "anna")
    home.init("kompetencecenter")
    register = home.open()
    yield People(register.engine, register.vault, register.profile)
    register.engine.dispose()


@pytest.fixture
def say(capsys, monkeypatch):
    """Run a command at a moment, with what is typed into it; (exit code, standard output, standard error)."""

    def run(*words, at=MONDAY, typed=""):
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        code = 0
        with time_machine.travel(at, tick=False):
            try:
                cli(["--as", "anna", *map(str, words)])
            except SystemExit as leave:
                code = leave.code
        written = capsys.readouterr()
        return code, written.out, written.err

    return run


def read_json(output):
    return [json.loads(line) for line in output.splitlines()]


def test_a_day_at_the_phone(people, say):
    advertiser = people.advertise(HERS, language="de")

    listed = say("call-list", "--team", "Øst")
    opened = say("call-list", "--open", advertiser)
    recorded = say("record", advertiser, "no-answer", "--minutes", 2)
    waiting = say("introduce")
    prepared = say("introduce", at=TUESDAY)
    kept = say("messages")

    assert "+45 •• •• •• 12" in listed[1]
    assert "never contacted" in listed[1]
    assert f"{HERS}  advertiser {advertiser}, yours until 13:30" in opened[1]
    assert "no-answer; may follow: introduction" in recorded[1]
    assert waiting[1] == ""
    assert "not until 2026-11-24 11:00 CET: contacted today" in waiting[2]
    assert "prepared for +45 •• •• •• 12, not sent" in prepared[1]
    assert f"advertiser {advertiser}: prepared, 6 segments" in prepared[1]
    assert "prepared" in kept[1]
    assert {code for code, *_ in (listed, opened, recorded, waiting, prepared, kept)} == {0}
    everything = "".join(out + err for _, out, err in (listed, recorded, waiting, prepared, kept))
    assert "20000012" not in everything.replace(" ", "")


def test_no_number_note_or_text_lies_open_in_the_home_folder(people, say, home_folder):
    advertiser = people.advertise(HERS)
    say("call-list", "--open", advertiser)
    say("record", advertiser, "no-answer", "--note", "-", typed="asks for Wednesday")
    say("introduce", at=TUESDAY)
    say("record", advertiser, "refused", at=TUESDAY)

    kept = b"".join(path.read_bytes() for path in home_folder.rglob("*") if path.is_file())

    for secret in ("20000012", "20 00 00 12", "asks for Wednesday", "tavshedspligt"):
        assert secret.encode() not in kept


def test_programs_read_the_same_as_json(people, say):
    advertiser = people.advertise(HERS)

    (line,) = read_json(say("call-list", "--team", "Øst", "--json")[1])
    (opened,) = read_json(say("call-list", "--open", advertiser, "--json")[1])
    (recorded,) = read_json(say("record", advertiser, "no-answer", "--json")[1])
    (planned,) = read_json(say("introduce", "--dry-run", "--languages", "ad", "--json", at=TUESDAY)[1])
    (prepared,) = read_json(say("introduce", "--team", "Øst", "--json", at=TUESDAY)[1])
    (message,) = read_json(say("messages", "--json")[1])

    assert line == {
        "advertiser": advertiser, "numbers": ["+45 •• •• •• 12"], "kind": "escort", "area": "", "language": "da",
        "since": "2026-11-16", "sources": ["town-paper"], "before": [], "answer": "allowed", "reason": "",
        "when": None,
    }  # fmt: skip
    assert opened["number"] == HERS
    assert recorded["offers"] == ["introduction"]
    assert (planned["languages"], planned["alphabet"]) == (["da"], "GSM-7")
    assert (prepared["state"], prepared["number"]) == ("prepared", "+45 •• •• •• 12")
    assert (message["state"], message["gateway"], message["at"]) == (
        "prepared", "console", "2026-11-24T13:00+01:00",
    )  # fmt: skip


def test_the_planner_is_told_who_is_likely_the_same_and_refused(people, say):
    refused, other = people.advertise(HERS), people.advertise(OTHERS)
    people.liken(refused, other)
    say("record", refused, "refused")

    shown = say("call-list", "--why", typed=OTHERS)[1]
    (first, *_) = read_json(say("call-list", "--why", "--json", typed=OTHERS)[1])

    assert f"never: wants no contact (advertiser {refused}, likely the same person)" in shown
    assert (first["advertiser"], first["answer"], first["likely_same"]) == (other, "never", refused)


def test_what_was_done_before_stands_in_the_next_list(people, say):
    advertiser = people.advertise(HERS)
    say("call-list", "--open", advertiser)
    say("record", advertiser, "engaged")

    _, listed, _ = say("call-list", "--team", "Øst", "--json", at=TUESDAY)

    assert read_json(listed)[0]["before"] == [{"on": "2026-11-23", "channel": "call", "outcome": "engaged"}]


def test_a_preview_shows_the_text_and_writes_nothing(people, say):
    advertiser = people.advertise(HERS)
    say("call-list", "--open", advertiser)
    say("record", advertiser, "no-answer")

    code, out, _ = say("introduce", "--dry-run", at=TUESDAY)

    assert code == 0
    assert "Schweigepflicht" in out
    assert say("messages")[1] == ""


def test_a_list_before_the_hours_says_from_when(people, say):
    people.advertise(HERS)

    _, out, _ = say("call-list", "--team", "Øst", at=MONDAY.replace(hour=5))

    assert "(not until 2026-11-23 10:00 CET: outside the hours)" in out


def test_a_call_given_back_is_free(people, say):
    advertiser = people.advertise(HERS)
    say("call-list", "--open", advertiser, "--worker", "bente")

    closed = say("call-list", "--open", advertiser)
    released = say("call-list", "--release", advertiser)
    again = say("call-list", "--release", advertiser, "--json")

    assert closed[0] == 1
    assert "another worker has this advertiser open" in closed[2]
    assert "given back" in released[1]
    assert read_json(again[1]) == [{"advertiser": advertiser, "released": False}]


def test_the_planner_learns_why_a_number_is_not_on_the_list(people, say):
    advertiser = people.advertise(HERS)
    say("record", advertiser, "refused")

    code, out, _ = say("call-list", "--why", typed="20 00 00 12\n")
    _, unknown, _ = say("call-list", "--why", typed=f"{OTHERS}\n")
    _, told, _ = say("call-list", "--why", "--json", typed=f"{HERS}\n")

    assert code == 0
    assert out.count("never: wants no contact") == 3
    assert "nobody refused" in unknown
    assert {answer["channel"] for answer in read_json(told)} == {"call", "voicemail", "message"}


def test_a_note_is_read_from_standard_input_and_never_from_the_command_line(people, say):
    advertiser = people.advertise(HERS)
    say("call-list", "--open", advertiser)

    refused = say("record", advertiser, "conversation", "--note", "she likes tea")
    taken = say("record", advertiser, "conversation", "--note", "-", typed="she likes tea")

    assert refused[0] == 2
    assert "standard input" in refused[2]
    assert taken[0] == 0
    assert "tea" not in taken[1] + taken[2]


def test_a_refusal_and_a_concern_tell_what_followed(people, say):
    refusing, endangered = people.advertise(HERS), people.advertise(OTHERS)

    assert "suppressed: no-contact" in say("record", refusing, "refused")[1]
    assert "handed to safeguarding" in say("record", endangered, "concern")[1]


def test_a_correction_names_the_attempt_and_its_advertiser(people, say):
    advertiser, other = people.advertise(HERS), people.advertise(OTHERS)
    say("call-list", "--open", advertiser)
    (done,) = read_json(say("record", advertiser, "conversation", "--json")[1])

    mistaken = say("record", other, "no-answer", "--corrects", done["attempt_id"])
    corrected = say("record", advertiser, "no-answer", "--corrects", done["attempt_id"])

    assert mistaken[0] == 2
    assert f"belongs to advertiser {advertiser}, not {other}" in mistaken[2]
    assert (corrected[0], "no-answer" in corrected[1]) == (0, True)


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (["call-list"], 2, "whose list? Give --team"),
        (["call-list", "--team", "Nord"], 2, "expected one of Team Øst, Team Midt, Team Vest"),
        (["call-list", "--open", "99"], 1, "advertiser 99: never: no such advertiser"),
        (["call-list", "--open", "1", "--number", "7"], 2, "number 7 was asked for; it has 1"),
        (["record", "1", "hung-up"], 2, "expected one of no-answer"),
        (["record", "99", "no-answer"], 2, "advertiser 99: there is none"),
        (["record", "1", "no-answer"], 1, "outreach call-list --open 1 --worker anna"),
        (["introduce", "--team", "Nord"], 2, "expected one of Team Øst"),
        (["call-list", "--why"], 2, "that is no phone number"),
    ],
)
def test_what_cannot_be_done_says_what_to_do(people, say, words, code, says):
    people.advertise(HERS)

    found = say(*words)

    assert found[0] == code
    assert says in found[2]


def test_with_nobody_due_the_command_says_what_brings_an_introduction(people, say):
    assert "follows a call that was not answered" in say("introduce")[2]

"""Bad input through the real command: a message that says what to do, exit code 2 or 3, and nothing lost."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from bad_site import Answer, Site, serve
from command import DONE, FAILED, INCOMPLETE, WRONG_USAGE, Door, write_lines

import profiles

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from command import Said

ADS = [
    {"external_id": f"a{n}", "title": f"Anna {n}", "text": f"Privat i Odense. Ring 20 10 {n:02} 11"}
    for n in range(12)
]
ANY_NUMBER = "20 10 07 11"


@pytest.fixture(scope="module")
def made_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with one imported source, to copy from."""
    folder = tmp_path_factory.mktemp("made")
    door = Door(folder / "home")
    door.run("init", expected=DONE)
    door.run("import", write_lines(folder / "ads.jsonl", ADS), "--source", "avisen", expected=DONE)
    return door.home


@pytest.fixture
def door(made_home: Path, tmp_path: Path) -> Door:
    shutil.copytree(made_home, tmp_path / "home")
    return Door(tmp_path / "home")


@pytest.fixture
def site() -> Iterator[Site]:
    with serve(Site()) as served:
        yield served


def seen(door: Door) -> list[dict[str, object]]:
    return door.run("ads", "--json", "--reveal", expected=DONE).lines


def assert_refused(said: Said, *words: str, code: int = WRONG_USAGE) -> None:
    assert said.code == code, said.all
    assert said.out == ""
    for word in words:
        assert word in said.err
    assert ANY_NUMBER not in said.err


def assert_nothing_lost(door: Door) -> None:
    door.run("doctor", expected=DONE)
    assert len(seen(door)) == len(ADS)


# source files


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (("[list]\n", "[list]\nentri = 'li'\n"), ("entri", "torvet.toml")),
        (("li.ad", "li..ad"), ("list.entry", "li..ad")),
        (("a.next @href", "//a[next"), ("torvet.toml",)),
        (('kind = "list"', 'kind = "liste"'), ("kind", "liste")),
        (("delay = 0", "delay = ["), ("not TOML",)),
    ],
    ids=["wrong key", "css that does not parse", "xpath that does not parse", "unknown kind", "broken TOML"],
)
def test_a_definition_that_is_wrong_is_refused_and_the_earlier_one_stays(
    door: Door, site: Site, tmp_path: Path, change: tuple[str, str], words: tuple[str, ...]
) -> None:
    file = tmp_path / "torvet.toml"
    file.write_text(site.definition())
    door.run("source", "add", file, expected=DONE)
    file.write_text(site.definition().replace(*change))

    said = door.run("source", "add", file)

    assert_refused(said, *words)
    assert door.run("source", "show", "torvet", expected=DONE).out == site.definition()


def test_a_definition_in_a_wrong_encoding_is_refused(door: Door, tmp_path: Path) -> None:
    file = tmp_path / "torvet.toml"
    file.write_bytes('title = "Tør"'.encode("latin-1"))

    said = door.run("source", "add", file)

    assert_refused(said, "torvet.toml", "UTF-8")


def test_a_site_that_does_not_answer_makes_a_failed_round_and_takes_no_ad_away(
    door: Door, tmp_path: Path
) -> None:
    with serve(Site()) as site:
        file = tmp_path / "torvet.toml"
        file.write_text(site.definition(timeout=2))
        door.run("source", "add", file, expected=DONE)
        door.run("screen", "torvet", expected=DONE)

    said = door.run("screen", "torvet", "--json", expected=INCOMPLETE)

    assert said.document["state"] == "failed"
    assert said.document["ads"]["gone"] == 0
    assert "nothing listens there" in said.document["reason"]
    assert len(door.run("ads", "--source", "torvet", "--live", "--json").lines) == 12


# home folders, keys and databases


@pytest.mark.parametrize("command", ["doctor", "init"])
def test_a_file_in_the_place_of_the_home_folder_is_told(tmp_path: Path, command: str) -> None:
    (tmp_path / "home").write_text("no folder")

    said = Door(tmp_path / "home").run(command)

    assert_refused(said, str(tmp_path / "home"))


@pytest.mark.parametrize("command", ["doctor", "ads", "screen --due", "report screening"])
def test_without_a_home_folder_the_message_says_how_to_make_one(tmp_path: Path, command: str) -> None:
    said = Door(tmp_path / "nowhere").run(*command.split())

    assert_refused(said, "outreach --home", "init")
    assert not (tmp_path / "nowhere").exists()


def unprivileged(door: Door) -> Door:
    """The same door for somebody who may read the home folder and not write to it."""
    for path in (door.home, *door.home.rglob("*")):
        path.chmod(0o555 if path.is_dir() else 0o444)
    if os.geteuid() != 0:
        return door
    if shutil.which("setpriv") is None:
        pytest.skip("setpriv is not installed; root may write everywhere")
    for path in (door.home, *door.home.parents):
        if path.stat().st_uid == os.geteuid() and not path.stat().st_mode & 0o001:
            path.chmod(path.stat().st_mode | 0o011)
    return Door(door.home, as_user=("setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups"))


@pytest.mark.parametrize("command", ["init", "screen torvet", "import {file} --source avisen"])
def test_a_home_folder_that_cannot_be_written_is_told_and_keeps_its_ads(
    door: Door, tmp_path: Path, command: str
) -> None:
    file = write_lines(tmp_path / "more.jsonl", ADS[:1])
    (tmp_path / "torvet.toml").write_text(Site(base="http://127.0.0.1:1").definition())
    door.run("source", "add", tmp_path / "torvet.toml", expected=DONE)
    before = (door.home / "register.sqlite").read_bytes()
    reader = unprivileged(door)

    said = reader.run(*command.format(file=file).split())

    assert_refused(said, str(door.home), "writ")
    assert (door.home / "register.sqlite").read_bytes() == before


def test_a_log_that_cannot_be_written_is_told_before_the_round_begins(
    door: Door, site: Site, tmp_path: Path
) -> None:
    file = tmp_path / "torvet.toml"
    file.write_text(site.definition())
    door.run("source", "add", file, expected=DONE)
    (door.home / "logs" / "screening-torvet.log").mkdir()

    said = door.run("screen", "torvet")

    assert_refused(said, "screening-torvet.log", "cannot be written")
    assert "not screened yet" in door.run("source", "list").out
    assert site.asked == []


def remove(file: Path) -> None:
    file.unlink()


def put_another_ring(file: Path) -> None:
    other = Door(file.parents[2] / "other")
    other.run("init", expected=DONE)
    shutil.copy(other.home / "keys" / "master.json", file)


def damage(file: Path) -> None:
    file.write_text('{"newest": "k1"')


def make_folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


@pytest.mark.parametrize("harm", [remove, put_another_ring, damage, make_folder])
@pytest.mark.parametrize("command", ["init", "ads --reveal", "screen avisen"])
def test_without_its_own_keys_a_register_is_left_alone_and_no_new_keys_are_made(
    door: Door, harm: Callable[[Path], None], command: str
) -> None:
    keys, kept = door.home / "keys" / "master.json", door.home / "kept.json"
    shutil.copy(keys, kept)
    harm(keys)
    found = keys.read_bytes() if keys.is_file() else None

    said = door.run(*command.split())

    assert_refused(said, str(keys))
    assert (keys.read_bytes() if keys.is_file() else None) == found
    if keys.is_dir():
        keys.rmdir()
    shutil.copy(kept, keys)
    assert_nothing_lost(door)


def test_a_database_of_a_newer_version_is_refused_by_every_command_that_opens_it(door: Door) -> None:
    with sqlite3.connect(door.home / "register.sqlite") as database:
        (ours,) = database.execute("SELECT version_num FROM alembic_version").fetchone()
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    database.close()

    said = [door.run(*command.split()) for command in ("init", "doctor", "screen avisen", "ads")]

    for each in said:
        assert_refused(each, "newer version", "9999")
    with sqlite3.connect(door.home / "register.sqlite") as database:
        database.execute("UPDATE alembic_version SET version_num = ?", (ours,))
    database.close()
    assert_nothing_lost(door)


@pytest.mark.parametrize("command", ["init", "doctor"])
def test_a_file_that_is_no_database_is_told_and_left_as_it_is(door: Door, command: str) -> None:
    for file in door.home.glob("register.sqlite*"):
        file.unlink()
    (door.home / "register.sqlite").write_text("Dear diary, this is no database." * 40)

    said = door.run(command)

    assert_refused(said, "register.sqlite", "not a database")
    assert (door.home / "register.sqlite").read_text().startswith("Dear diary")


@pytest.mark.parametrize(
    ("address", "words"),
    [
        (
            "postgresql+psycopg://somebody:secret@127.0.0.1:1/nothing?password=secret",
            ("127.0.0.1:1/nothing",),
        ),
        ("postgresql+psycopg://somebody@host:port/name", ("OUTREACH_DATABASE",)),
        ("mysql://somewhere/name", ("OUTREACH_DATABASE", "postgresql+psycopg://")),
        ("nonsense", ("OUTREACH_DATABASE", "sqlite")),
    ],
)
@pytest.mark.parametrize("command", ["init", "doctor"])
def test_a_database_address_that_leads_nowhere_is_told_without_its_password(
    door: Door, address: str, words: tuple[str, ...], command: str
) -> None:
    said = Door(door.home, database=address).run(command)

    assert_refused(said, *words)
    assert "secret" not in said.all


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('profile = "nobody"', ("nobody", "kompetencecenter")),
        ('profile = "{folder}/broken.toml"', ("broken.toml", "TOML")),
        ('profle = "promann"', ("profle", "profile")),
        ("profile = 3", ("profile", "text in quotes")),
        ("profile = ", ("outreach.toml", "TOML")),
    ],
)
def test_a_configuration_that_is_wrong_is_named_with_its_key(
    door: Door, tmp_path: Path, text: str, words: tuple[str, ...]
) -> None:
    (tmp_path / "broken.toml").write_text("teams = [")
    (door.home / "outreach.toml").write_text(text.format(folder=tmp_path))

    said = door.run("doctor")

    assert_refused(said, *words)


def test_a_misspelt_setting_is_named_without_its_value(door: Door) -> None:
    (door.home / "outreach.toml").write_text('databse = "postgresql+psycopg://anna:secret@host/name"')

    said = door.run("doctor")

    assert_refused(said, "databse", "expected only", "database")
    assert "secret" not in said.all


def test_a_profile_in_a_file_is_found_from_any_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copy(Path(profiles.__file__).parent / "promann.toml", tmp_path / "ours.toml")
    monkeypatch.chdir(tmp_path)
    door = Door(tmp_path / "home")
    door.run_cold("init", "--profile", "ours.toml")
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")

    said = door.run_cold("ads")

    assert said.code == DONE, said.all


# files to import


@pytest.mark.parametrize(
    ("name", "content", "options", "words"),
    [
        ("a.csv", b"external_id,title\n1\n", (), ("line 2", "columns")),
        ("a.csv", b"id,text\n1,Hej\n", (), ("external_id", "text", "column")),
        ("a.csv", b"external_id,url\n1,x\n", (), ("text (or title, or html)", "external_id, url")),
        ("a.csv", f"12,Ring {ANY_NUMBER},x\n".encode(), (), ("external_id", "3 with another name")),
        ("a.csv", b'external_id,text\n1,"Hej\n', (), ("not CSV",)),
        ("a.csv", b"external_id,text\n,Hej\n", (), ("line 2", "external_id is missing")),
        ("a.csv", "external_id,text\n1,Hej på\n".encode("latin-1"), (), ("utf-8", "--encoding")),
        ("a.csv", b"external_id,text\n1,Hej\n", ("--encoding", "utf-16"), ("utf-16", "--encoding")),
        ("a.csv", b"external_id,text\n1,Hej\n", ("--encoding", "klingon"), ("klingon", "no such encoding")),
        ("a.jsonl", b'{"external_id": "1", "text": "a"}\n{"external\n', (), ("line 2", "JSON")),
        ("a.jsonl", b'{"external_id": "1", "text": "a"}\n[1]\n', (), ("line 2", "not an object")),
        ("a.jsonl", b'{"external_id": "1", "text": ["a"]}\n', (), ("line 1", "text is no text")),
        ("a.jsonl", b'{"external_id": "1"}\n', (), ("line 1", "all empty")),
        ("a.jsonl", b'{"external_id":' + b"[" * 100_000, (), ("line 1", "JSON")),
    ],
)
def test_a_file_that_is_wrong_anywhere_is_refused_as_a_whole(
    door: Door, tmp_path: Path, name: str, content: bytes, options: tuple[str, ...], words: tuple[str, ...]
) -> None:
    file = tmp_path / name
    file.write_bytes(content)

    said = door.run("import", file, "--source", "nyt", *options)

    assert_refused(said, *words)
    assert "nyt" not in door.run("source", "list").out
    assert_nothing_lost(door)


def test_a_broken_line_at_the_end_of_a_long_file_leaves_nothing_half_imported(
    door: Door, tmp_path: Path
) -> None:
    file = tmp_path / "a.jsonl"
    records = [{"external_id": f"b{n}", "text": f"Hej fra {n}"} for n in range(1200)]
    write_lines(file, records)
    with file.open("a") as more:
        more.write('{"external_id": "last", "text": \n')

    said = door.run("import", file, "--source", "avisen", "--date", "2026-11-30")

    assert_refused(said, "line 1201", "nothing was imported")
    assert_nothing_lost(door)


def test_an_empty_file_makes_a_failed_round_and_takes_no_ad_away(door: Door, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").touch()

    said = door.run("import", tmp_path / "a.jsonl", "--source", "avisen", "--json", expected=INCOMPLETE)

    assert said.document["state"] == "failed"
    assert "no ads" in said.document["reason"]
    assert_nothing_lost(door)
    assert {ad["state"] for ad in seen(door)} == {"live"}


@pytest.mark.parametrize(
    ("name", "word"), [("folder", "is a folder"), ("nowhere", "No such file"), ("pipe", "pipe")]
)
def test_what_is_no_file_is_told(door: Door, tmp_path: Path, name: str, word: str) -> None:
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")

    said = door.run("import", tmp_path / name, "--source", "avisen")

    assert_refused(said, name, word)


@pytest.mark.parametrize("name", ["", "../../etc", "a" * 200, "-x", "a\nb"])
def test_a_name_that_no_source_can_have_is_refused(door: Door, tmp_path: Path, name: str) -> None:
    file = write_lines(tmp_path / "a.jsonl", ADS[:1])

    said = door.run("import", file, f"--source={name}")

    assert_refused(said, "--source")
    assert_nothing_lost(door)


def test_a_date_with_a_slip_in_the_year_is_refused_since_later_rounds_would_come_before_it(
    door: Door, tmp_path: Path
) -> None:
    file = write_lines(tmp_path / "a.jsonl", ADS)

    said = [
        door.run("import", file, "--source", "avisen", "--date", day) for day in ("9999-12-31", "2062-11-30")
    ]

    for each in said:
        assert_refused(each, "check the year")
    door.run("import", file, "--source", "avisen", expected=DONE)


def test_a_file_older_than_what_the_register_knows_is_refused(door: Door, tmp_path: Path) -> None:
    file = write_lines(tmp_path / "a.jsonl", ADS[:3])

    said = door.run("import", file, "--source", "avisen", "--date", "2020-01-06")

    assert_refused(said, "avisen", "--date")
    assert_nothing_lost(door)


def test_half_an_emoji_and_a_zero_byte_are_mended_not_fatal(door: Door, tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    file.write_text(
        '{"external_id": "e\\ud83d\\u0000", "title": "Hej \\udc4b", "text": "Kys \\ud83d\\u0000 i Odense", '
        '"language": "da\\u0000", "kind": "\\ud83d", "area": "\\u0000", "url": "\\ud83d"}\n'
    )

    said = door.run("import", file, "--source", "nyt", "--json", expected=DONE)

    assert said.document["ads"]["new"] == 1
    door.run("doctor", expected=DONE)


# two at once


def test_a_second_screening_of_one_source_is_refused_and_told_who_holds_it(
    door: Door, tmp_path: Path
) -> None:
    slow = Site()
    with serve(slow) as site:
        file = tmp_path / "torvet.toml"
        file.write_text(site.definition())
        door.run("source", "add", file, expected=DONE)
        site.special["/ad/103"] = lambda: Answer(site.ad_page("103"), pieces=(0.5,) * 12)
        first = door.start("--as", "anne", "screen", "torvet")
        wait_until(lambda: len(site.paths()) > 1)

        second = door.run("--as", "birte", "screen", "torvet")
        imported = door.run("import", write_lines(tmp_path / "a.jsonl", ADS[:1]), "--source", "torvet")

        assert first.poll() is None
        for refused in (second, imported):
            assert_refused(refused, "torvet", "anne", f"process {first.pid}", code=INCOMPLETE)
        assert first.wait(timeout=60) == DONE
    assert len(door.run("ads", "--source", "torvet", "--live", "--json").lines) == 12
    door.run("doctor", expected=DONE)


def wait_until(come_true: Callable[[], bool], seconds: float = 30) -> None:
    until = time.monotonic() + seconds
    while not come_true():
        assert time.monotonic() < until, "what was waited for did not come"
        time.sleep(0.01)


# names that nobody knows


@pytest.mark.parametrize(
    ("command", "words"),
    [
        ("screen rosenhave", ("rosenhave", "avisen")),
        ("screen", ("--due",)),
        ("screen avisen", ("avisen", "outreach import")),
        ("ads --source rosenhave", ("rosenhave", "avisen")),
        ("review --source rosenhave", ("rosenhave", "avisen")),
        ("source show rosenhave", ("rosenhave", "avisen")),
        ("source check rosenhave", ("rosenhave", "avisen")),
        ("source preview rosenhave", ("rosenhave", "avisen")),
        ("source preview nowhere.toml", ("nowhere.toml", "No such file")),
        ("call-list --team Nord", ("Nord", "Team Øst")),
        ("record 99999 no-answer", ("99999",)),
        ("record one no-answer", ("one",)),
        ("report screening --from 2026-12-01 --to 2026-11-01", ("--from 2026-12-01", "--to 2026-11-01")),
        ("import x.csv --source y --date yesterday", ("yesterday",)),
        ("scren", ("scren",)),
        ("ads --unmask", ("--unmask",)),
    ],
)
def test_a_slip_at_the_keyboard_is_answered_with_what_there_is(
    door: Door, command: str, words: tuple[str, ...]
) -> None:
    said = door.run(*command.split())

    assert_refused(said, *words)
    assert_nothing_lost(door)


# standard input


@pytest.mark.parametrize(
    "given",
    [
        b"no json\n",
        b"[1]\n",
        b'{"id": "1", "text": 5}\n',
        b'{"id": "1", "text": "a", "date": "2026-13-01"}\n',
        b"\xff\xfe\x00garbage\n",
        b'{"text":' + b"[" * 100_000 + b"\n",
        f'{{"id": "1", "text": ["{ANY_NUMBER}"]}}\n'.encode(),
    ],
    ids=["words", "a list", "a figure", "a wrong date", "bytes", "depth", "a list of texts"],
)
def test_read_names_the_line_it_cannot_read(tmp_path: Path, given: bytes) -> None:
    said = Door(tmp_path / "none").run("read", given=b'{"id": "0", "text": "Hej"}\n' + given)

    assert said.code == WRONG_USAGE
    assert "line 2" in said.err
    assert ANY_NUMBER not in said.err


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
def test_read_writes_utf_8_whatever_the_terminal_says_and_returns_ids_as_they_came(
    tmp_path: Path, encoding: str
) -> None:
    door = Door(tmp_path / "none", settings={"PYTHONIOENCODING": encoding})

    said = door.run("read", given='{"id": "æ\\ud83d", "text": "Hej \\ud83d fra Tårnby"}\n', expected=DONE)

    assert said.document["id"] == "æ\ud83d"
    assert said.document["municipality"] == "Tårnby"


# what nobody foresaw


def test_a_full_disk_stops_an_import_with_a_message_and_the_same_import_completes_it(
    door: Door, tmp_path: Path
) -> None:
    many = [{"external_id": f"c{n}", "text": f"Privat i Vejle, hilsen {n} " * 20} for n in range(1500)]
    file = write_lines(tmp_path / "a.jsonl", many)
    limit = (door.home / "register.sqlite").stat().st_size // 1024 + 400
    cramped = Door(door.home, as_user=("sh", "-c", f'ulimit -f {limit * 2}; exec "$@"', "sh"))

    said = cramped.run("import", file, "--source", "nyt")

    assert_refused(said, "the database failed", "may be given again", code=FAILED)
    door.run("doctor", expected=DONE)
    again = door.run("import", file, "--source", "nyt", "--json", expected=DONE)
    assert again.document["ads"]["new"] == len(many)


def test_ctrl_c_stops_quietly_and_the_next_screening_goes_on(door: Door, tmp_path: Path) -> None:
    slow = Site()
    with serve(slow) as site:
        file = tmp_path / "torvet.toml"
        file.write_text(site.definition())
        door.run("source", "add", file, expected=DONE)
        site.special["/ad/103"] = lambda: Answer(site.ad_page("103"), pieces=(0.5,) * 12)
        running = door.start("screen", "torvet", told=subprocess.PIPE)
        wait_until(lambda: len(site.paths()) > 1)

        running.send_signal(signal.SIGINT)
        _, told = running.communicate(timeout=30)

        assert running.returncode == FAILED
        assert told.decode().strip().endswith("stopped")
        site.special.clear()
        assert door.run("screen", "torvet", "--json", expected=DONE).document["ads"]["seen"] == 12


def test_a_file_whose_ads_share_an_id_is_refused_and_one_that_repeats_some_says_so(
    door: Door, tmp_path: Path
) -> None:
    same = write_lines(tmp_path / "same.jsonl", [{**ad, "external_id": "1"} for ad in ADS])
    some = write_lines(tmp_path / "some.jsonl", [*ADS, *ADS[:2]])

    assert_refused(
        door.run("import", same, "--source", "avisen"), "12 ads have only 1 different", "nothing was imported"
    )
    assert_nothing_lost(door)
    said = door.run("import", some, "--source", "bladet", expected=DONE)

    assert "12 new" in said.out
    assert "2 lines repeat the id of another" in said.out


def test_a_source_that_cannot_be_screened_does_not_keep_the_others_from_it(
    door: Door, site: Site, tmp_path: Path
) -> None:
    file = tmp_path / "torvet.toml"
    file.write_text(site.definition(), encoding="utf-8")
    door.run("source", "add", file, expected=DONE)

    said = door.run("screen", "avisen", "torvet", "--json", expected=INCOMPLETE)

    assert [(line["source"], line["state"]) for line in said.lines] == [("torvet", "complete")]
    assert 'source "avisen" has no definition' in said.err


@pytest.mark.parametrize(
    ("settings", "options", "words"),
    [
        ({"OUTREACH_LOG_LEVEL": "loud"}, [], "expected one of DEBUG, INFO"),
        ({}, ["--as", "anna\x1b[2J"], "printable signs"),
        ({}, ["--as", "a" * 81], "at most 80"),
    ],
)
def test_a_setting_that_makes_no_sense_is_told_before_a_round_begins(
    door: Door, site: Site, tmp_path: Path, settings: dict[str, str], options: list[str], words: str
) -> None:
    file = tmp_path / "torvet.toml"
    file.write_text(site.definition(), encoding="utf-8")
    door.run("source", "add", file, expected=DONE)

    said = Door(door.home, settings=settings).run(*options, "screen", "torvet", expected=WRONG_USAGE)

    assert words in said.err
    assert '"last_round": null' in door.run("source", "list", "--json").out


def test_what_is_written_is_for_its_owner_only(door: Door) -> None:
    door.run("doctor")

    files = [file for file in door.home.rglob("*") if file.is_file()]
    assert [str(file) for file in files if file.stat().st_mode & 0o077] == []

"""No number of an ad stands in plain in the database, its write-ahead log, the logs at DEBUG or what is printed."""

from __future__ import annotations

import re
import sqlite3
import subprocess
import time
from contextlib import closing
from typing import TYPE_CHECKING, Any

import psycopg
import pytest
from bad_site import Answer, Site, serve
from command import DONE, INCOMPLETE, OUTREACH, Door, write_lines
from psycopg import sql

from market.truth import all_numbers, all_spellings
from outreach.cli.failures import explain_failure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

# what could be a number, spelled in any way; so that only little is looked through
_CANDIDATE = re.compile(rb"[+(\d](?:[\d ./*()+\-]|%20|%2B){6,}\d")
_DIGEST = re.compile(rb"[0-9a-f]{32,}")  # eight digits of a keyed hash are chance


def find_spellings(data: bytes, spellings: Iterable[str]) -> set[str]:
    """Those that stand in the data as UTF-8 or UTF-16, percent-encoded or not."""
    found = set()
    for text in (data, data.replace(b"\0", b"")):
        some = b"\n".join(_CANDIDATE.findall(_DIGEST.sub(b"", text)))
        plain = some.replace(b"%20", b" ").replace(b"%2B", b"+")
        found |= {spelling for spelling in spellings if spelling.encode() in plain}
    return found


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
def test_a_number_that_did_leak_would_be_found_in_any_spelling(encoding: str) -> None:
    for spelling in all_spellings():
        data = b"\x93\x00SQLite" + f"tel. {spelling}, Odense".encode(encoding)

        assert spelling in find_spellings(data, [spelling])


def files_of(folder: Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def values_of(database: str) -> bytes:
    """Every value of every column of every table, as bytes."""
    with psycopg.connect(database.replace("+psycopg", "")) as connection:
        tables = connection.execute(
            "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"
        ).fetchall()
        values: list[Any] = []
        for (table,) in tables:
            for row in connection.execute(sql.SQL("SELECT * FROM {}").format(sql.Identifier(table))):
                values += row
    return b"\n".join(value if isinstance(value, bytes) else repr(value).encode() for value in values)


def leaks_of(home: Path, told: str, spellings: Iterable[str], database: str = "") -> dict[str, set[str]]:
    """Where a spelling was found."""
    places = files_of(home) | {"console": told.encode()}
    if database:
        places["postgresql"] = values_of(database)
    found = {place: find_spellings(data, spellings) for place, data in places.items()}
    return {place: leaked for place, leaked in found.items() if leaked}


# the demo


def run_demo_and_keep_the_log(door: Door) -> str:
    """Its output. An open reader keeps every frame of SQLite's write-ahead log in its file."""
    running = subprocess.Popen(
        [OUTREACH, "--home", door.home, "demo"],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=door.environment(),
    )
    until = time.monotonic() + 60
    while not door.database and not (door.home / "register.sqlite-wal").exists() and running.poll() is None:
        assert time.monotonic() < until, "the demo made no database"
        time.sleep(0.005)
    if door.database:
        return running.communicate(timeout=200)[0].decode()
    with closing(sqlite3.connect(door.home / "register.sqlite", isolation_level=None, timeout=30)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM sqlite_master").fetchone()
        told = running.communicate(timeout=200)[0].decode()
        (door.home / "kept-wal").write_bytes((door.home / "register.sqlite-wal").read_bytes())
        (door.home / "kept-shm").write_bytes((door.home / "register.sqlite-shm").read_bytes())
    assert running.returncode == DONE, told
    return told


def test_a_whole_demo_leaves_no_number_of_the_market_in_plain(database_url: str, tmp_path: Path) -> None:
    database = "" if database_url.startswith("sqlite") else database_url
    door = Door(tmp_path / "home", database=database, settings={"OUTREACH_LOG_LEVEL": "DEBUG"})

    told = run_demo_and_keep_the_log(door)
    for command in ("ads", "ads --json", "review", "source list", "doctor", "messages", "report screening"):
        told += door.run(*command.split(), expected=DONE).all
    told += door.run("call-list", "--team", "Team Øst", expected=DONE).all

    assert "equal the sample market's truth" in told
    assert leaks_of(door.home, told, all_spellings(), database) == {}
    assert "DEBUG" in "".join(file.read_text() for file in (door.home / "logs").glob("screening-*.log"))
    if not database:
        assert len((door.home / "kept-wal").read_bytes()) > 500_000  # the whole demo, not its last page


def test_revealing_shows_the_markets_numbers_so_the_search_above_looks_for_the_right_ones(
    tmp_path: Path,
) -> None:
    door = Door(tmp_path / "home")
    door.run("init", expected=DONE)
    some = sorted(all_numbers())[:20]
    records = [{"external_id": f"n{i}", "text": f"Privat, ring {number}"} for i, number in enumerate(some)]
    door.run("import", write_lines(tmp_path / "a.jsonl", records), "--source", "avisen", expected=DONE)

    told = door.run("ads", "--json", "--reveal", expected=DONE).out

    assert all(number in told for number in some)
    assert leaks_of(door.home, "", all_spellings()) == {}


# a site that puts numbers where they do not belong

SHOWN = [f"2{n}17{n + 3}4{n}9" for n in range(8)]  # in addresses, ids, titles and texts


def spelled(number: str) -> set[str]:
    pairs = [number[i : i + 2] for i in range(0, 8, 2)]
    return {number, *(separator.join(pairs) for separator in (" ", ".", "-")), f"+45{number}"}


ALL_SPELLED = {spelling for number in SHOWN for spelling in spelled(number)}


class TalkativeSite(Site):
    """Ids, addresses, titles, headers and error pages all hold the number."""

    def ad_page(self, external_id: str) -> str:
        pairs = " ".join(external_id[i : i + 2] for i in range(0, 8, 2))
        return (
            f"<html><body><h1>Ring {pairs}</h1>"
            f'<div class="text">Privat kvinde i Odense, ring {pairs}</div></body></html>'
        )

    def go_wrong(self) -> None:
        errors, away, cut, loop, gone = self.list_ids()[:5]
        self.special = {
            f"/ad/{errors}": Answer(f"no page for +45{errors}", 500, {"X-Ad": errors, "Server": errors}),
            f"/ad/{away}": Answer("", 302, {"Location": f"http://10.0.0.1/ad/{away}?tlf=+45{away}"}),
            f"/ad/{cut}": Answer(f"ring {cut}", cut=True),
            f"/ad/{loop}": Answer("", 302, {"Location": f"/ad/{loop}"}),
        }
        del self.ads[gone]

    def list_ids(self) -> list[str]:
        return list(self.ads)


@pytest.fixture
def site() -> Iterator[TalkativeSite]:
    talkative = TalkativeSite(ads={number: f"Ring {number}" for number in SHOWN})
    with serve(talkative) as served:
        assert isinstance(served, TalkativeSite)
        yield served


def test_numbers_in_addresses_titles_errors_and_redirects_reach_no_log_no_table_and_no_terminal(
    site: TalkativeSite, database_url: str, tmp_path: Path
) -> None:
    database = "" if database_url.startswith("sqlite") else database_url
    door = Door(tmp_path / "home", database=database, settings={"OUTREACH_LOG_LEVEL": "DEBUG"})
    file = tmp_path / "torvet.toml"
    file.write_text(site.definition(timeout=3))
    door.run("init", expected=DONE)
    told = door.run("source", "add", file, expected=DONE).all

    told += door.run("screen", "torvet", expected=DONE).all
    site.go_wrong()
    site.ads = {
        number: f"{title} nu" for number, title in site.ads.items()
    }  # so that every page is asked for
    second = door.run("screen", "torvet", "--json", expected=INCOMPLETE)
    told += second.all
    for command in (
        "ads",
        "ads --json",
        "review",
        "source list",
        "source check torvet",
        "source preview torvet",
    ):
        told += door.run(*command.split()).all

    assert second.document["ads"]["seen"] >= 4
    assert leaks_of(door.home, told, ALL_SPELLED, database) == {}
    log = (door.home / "logs" / "screening-torvet.log").read_text()
    assert "DEBUG" in log
    assert "[digits]" in log


def test_a_file_full_of_numbers_is_refused_without_quoting_one(tmp_path: Path) -> None:
    door = Door(tmp_path / "home")
    door.run("init", expected=DONE)
    number = SHOWN[0]
    files = {
        "a.csv": f"{number},Ring {number}\n",
        "b.csv": f'external_id,text\n{number},"Ring {number}\n',
        "c.jsonl": f'{{"external_id": "{number}", "text": "Ring {number}\n',
        "d.jsonl": f'{{"external_id": "{number}", "text": ["{number}"]}}\n',
        "e.jsonl": f'["{number}"]\n',
    }
    told = ""
    for name, content in files.items():
        (tmp_path / name).write_text(content)

        said = door.run("import", tmp_path / name, "--source", "avisen")

        assert said.code == 2
        told += said.all
    told += door.run("read", given=f'{{"id": "{number}", "text": ["{number}"]}}\n').all
    told += door.run("read", given=f'{{"id": "1", "text": "Ring {number}", "date": 7}}\n').all
    assert leaks_of(door.home, told, spelled(number)) == {}


# what nobody foresaw


class DriverError(Exception):
    """As a database driver raises it: with the statement's values in its text."""


@pytest.mark.parametrize("with_home", [True, False], ids=["with a home", "without a home"])
def test_a_fault_is_written_down_without_the_values_it_was_raised_with(
    with_home: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    number = SHOWN[0]
    (tmp_path / "logs").mkdir()

    def fail(phone: str) -> None:
        raise DriverError(f"duplicate key: ({phone})") from ValueError(phone)

    try:
        fail(number)
    except DriverError as error:
        code = explain_failure(error, str(tmp_path) if with_home else None)

    told = capsys.readouterr()
    faults = tmp_path / "logs" / "faults.log"
    written = faults.read_text() if with_home else told.err
    assert code == 1
    assert "DriverError" in written
    assert "in fail" in written
    assert number not in told.out + told.err + written

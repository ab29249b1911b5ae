"""A register filled with invented ads by bulk inserts, as if their rounds had been taken in: for the linking benchmark."""

from __future__ import annotations

from array import array
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from linking_market import day_of, mix
from sqlalchemy import bindparam, insert, select, text, update

from outreach.settings import synchronise_places
from pipeline.following.candidates import MOST_POSTED, list_marks, list_stored
from pipeline.following.commonness import Commonness
from pipeline.following.traits import Speller, Traits, mark_place
from register.database import reading, writing
from register.following import Holding, PhraseCounts
from register.places import Area
from register.rounds import Round
from register.sources import Source

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from linking_market import Market, Said
    from sqlalchemy import Connection, Engine

    from profiles import Profile
    from register.vault import Vault

SOURCES: Final = 4
WEEKS: Final = 140
A_WEEK: Final = 10_000
_SEEN: Final = 1 << 26  # places of the table that counts how many ads stand under a mark
_TELL_HOLDING: Final = (
    update(Holding)
    .where(Holding.number_id == bindparam("number"), Holding.advertiser_id == bindparam("holder"))
    .values(ad_id=bindparam("ad"))
)
COLUMNS: Final = {
    "advertisers": "id first_round_id",
    "ads": "id source_id key_hash address_sealed fingerprint fetched_round_id state advertiser_id sighting_id "
    "first_round_id author_mark",
    "sightings": "id ad_id first_round_id last_round_id content_hash title_sealed text_sealed kind advertises language "
    "age area_id region switchboard flags excluded read_by",
    "numbers": "id number_hash number_sealed advertiser_id first_round_id",
    "sighting_numbers": "sighting_id number_id position confidence",
    "holdings": "number_id advertiser_id ad_id",
    "ad_marks": "mark ad_id",
}


class Filled:
    """A register with its market; `ads` of them are stored."""

    def __init__(self, engine: Engine, vault: Vault, profile: Profile, market: Market) -> None:
        self.engine, self.vault, self.profile, self.market = engine, vault, profile, market
        self.week = 0
        self.last = dict.fromkeys(("advertisers", "ads", "sightings", "numbers"), 0)  # ids given
        self.number_ids: dict[str, int] = {}
        self.held: set[tuple[int, int]] = set()  # number and advertiser
        self.common, self.speller = Commonness(), Speller(vault)
        self._posted = array("B", bytes(_SEEN))
        with writing(engine) as session:
            synchronise_places(session, profile)
            _open_rounds(session.connection())
        with reading(engine) as session:
            self.areas = list(session.scalars(select(Area.id)))

    def fill(self, wanted: int) -> None:
        """Weeks of ads until so many are stored. Whoever shares a number or a person is taken for who she is."""
        self._catch_up()
        while self.last["ads"] < wanted:
            self.week += 1
            rows: dict[str, list[tuple[Any, ...]]] = {table: [] for table in COLUMNS}
            held: dict[tuple[int, int], int] = {}
            for said in mix(self.market, A_WEEK):
                self._add(said, rows, held)
            rows["ad_marks"].sort()
            self._write(rows, held)
        self._end()

    def next_id(self, table: str) -> int:
        self.last[table] += 1
        return self.last[table]

    def traits(self, said: Said, ad_id: int) -> Traits:
        """As recording makes them of a reading."""
        words = self.speller.spell(said.text, said.someone.age)
        day = day_of(self.week)
        return Traits(
            ad_id=ad_id, source_id=self.source_id, words=words.words, names=words.names, prices=words.prices,
            age=said.someone.age, kind="private", advertises="woman", language=said.someone.language,
            place=mark_place(self.areas[said.someone.area]), region=self.region(said),
            numbers=frozenset([self.vault.hash_number(said.number)]), switchboard=False, first=day, last=day,
        )  # fmt: skip

    @property
    def source_id(self) -> int:
        return self.week % SOURCES + 1

    def region(self, said: Said) -> str:
        return f"DK-8{said.someone.area % 5 + 1}"

    def ad_rows(self, ad_id: int, sighting_id: int, said: Said, last_week: int) -> dict[str, tuple[Any, ...]]:
        """An ad and its sighting; its advertiser is the person's."""
        vault, someone = self.vault, said.someone
        return {
            "ads": (
                ad_id, self.source_id, vault.keyed_hash("ad", str(ad_id).encode()),
                vault.seal("ads.address", ad_id, f'["{ad_id}", "https://example.org/ad/{ad_id}"]'), "", self.week,
                "live", someone.advertiser, sighting_id, self.week, 0,
            ),
            "sightings": (
                sighting_id, ad_id, self.week, last_week, vault.keyed_hash("content", said.text.encode()),
                vault.seal("sightings.title", sighting_id, ""),
                vault.seal("sightings.text", sighting_id, said.text), "private", "woman", someone.language,
                someone.age, self.areas[someone.area], self.region(said), False, '{"flags": []}', "", "benchmark",
            ),
        }  # fmt: skip

    def _add(
        self, said: Said, rows: dict[str, list[tuple[Any, ...]]], held: dict[tuple[int, int], int]
    ) -> None:
        ad_id, sighting_id, someone = self.next_id("ads"), self.next_id("sightings"), said.someone
        traits = self.traits(said, ad_id)
        if not someone.advertiser:
            someone.advertiser = self.next_id("advertisers")
            rows["advertisers"].append((someone.advertiser, self.week))
            self.common.add(traits.marks_counted)
        someone.ads.append(ad_id)
        for table, row in self.ad_rows(ad_id, sighting_id, said, self._stands_until(ad_id)).items():
            rows[table].append(row)
        number_id = self._number_id(said, rows)
        rows["sighting_numbers"].append((sighting_id, number_id, 0, 1.0))
        held[number_id, someone.advertiser] = ad_id
        for mark in list_stored(list_marks(traits, self.common)):
            if self._posted[mark % _SEEN] < MOST_POSTED:
                self._posted[mark % _SEEN] += 1
                rows["ad_marks"].append((mark, ad_id))

    def _write(self, rows: dict[str, list[tuple[Any, ...]]], held: dict[tuple[int, int], int]) -> None:
        rows["holdings"] = [(*key, ad_id) for key, ad_id in held.items() if key not in self.held]
        told = [
            {"number": key[0], "holder": key[1], "ad": ad_id}
            for key, ad_id in held.items()
            if key in self.held
        ]
        with writing(self.engine) as session:
            copy_rows(session.connection(), rows)
            if told:
                session.connection().execute(_TELL_HOLDING, told)
        self.held.update(held)

    def _stands_until(self, ad_id: int) -> int:
        """The last of the source's rounds that saw it."""
        return min(self.week + SOURCES * (ad_id % 5), WEEKS)

    def _number_id(self, said: Said, rows: dict[str, list[tuple[Any, ...]]]) -> int:
        number_id = self.number_ids.get(said.number)
        if number_id is None:
            number_id = self.number_ids[said.number] = self.next_id("numbers")
            sealed = self.vault.seal("numbers.number", number_id, said.number)
            hashed = self.vault.hash_number(said.number)
            rows["numbers"].append((number_id, hashed, sealed, said.someone.advertiser, self.week))
        return number_id

    def _catch_up(self) -> None:
        """The linker gives ids as well."""
        with reading(self.engine) as session:
            for table in self.last:
                self.last[table] = session.scalar(text(f"SELECT max(id) FROM {table}")) or 0  # noqa: S608  names of ours

    def _end(self) -> None:
        with writing(self.engine) as session:
            session.merge(
                PhraseCounts(
                    id=1, counts=self.common.to_bytes(), advertisers=self.common.advertisers,
                    counted_to=self.last["advertisers"],
                )
            )  # fmt: skip
            if session.get_bind().dialect.name == "postgresql":
                for table in self.last:
                    session.execute(
                        text(f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), max(id)) FROM {table}")  # noqa: S608  names of ours
                    )
        with self.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            if connection.dialect.name == "postgresql":
                connection.execute(text("VACUUM ANALYZE"))


def copy_rows(connection: Connection, rows: dict[str, list[tuple[Any, ...]]]) -> None:
    """In bulk, tables in the order of COLUMNS."""
    cursor: Any = connection.connection.cursor()
    for table in COLUMNS:
        if table in rows:
            _copy(cursor, table, rows[table], sqlite=connection.dialect.name == "sqlite")


def _copy(cursor: Any, table: str, rows: Iterable[Sequence[Any]], *, sqlite: bool) -> None:
    columns = COLUMNS[table].split()
    if sqlite:
        places = ", ".join("?" * len(columns))
        cursor.executemany(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({places})", rows)  # noqa: S608  names of ours
        return
    with cursor.copy(f"COPY {table} ({', '.join(columns)}) FROM STDIN") as copy:
        for row in rows:
            copy.write_row(row)


def _open_rounds(connection: Any) -> None:
    now = datetime.now(UTC)
    connection.execute(
        insert(Source),
        [
            {
                "id": at, "name": f"source-{at}", "title": f"Source {at}", "kind": "file", "version": 0,
                "every_days": 7, "paused": False, "created_at": now, "created_by": "benchmark",
            }
            for at in range(1, SOURCES + 1)
        ],
    )  # fmt: skip
    connection.execute(
        insert(Round),
        [
            {
                "id": week, "source_id": week % SOURCES + 1, "origin": "screening", "version": 0,
                "dated": day_of(week), "state": "complete", "started_at": now, "started_by": "benchmark",
                "holder": "", "lease_until": now, "excluded": {}, "coverage": {}, "notes": {}, "unread": {},
                "imported_files": {},
            }
            for week in range(1, WEEKS + 1)
        ],
    )  # fmt: skip

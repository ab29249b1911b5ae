"""How fast ads are linked to their advertisers, and whether it stays so as the register grows.

Linking alone, on one core: the words of the new ads brought into marks, every look-up, the decisions, and what they
write; not reading the ads and not storing them. New ads are half of new people, a quarter of known ones with their
number, and the rest edited, with another number, or known ads with a new wording.
Run: .venv/bin/python benchmarks/linking.py [--database sqlite|postgresql] [--stored 100000 1000000]
The machine may be shared: processor seconds stand beside elapsed ones, and registers of all sizes take their batches
in turn. Writes benchmarks/results/linking-*.json.
"""

from __future__ import annotations

import argparse
import gc
import os
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from machine import describe_machine, write_result
from sqlalchemy import delete, update

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))  # it has a following, this folder as well
from linking_market import Market, Said, day_of
from linking_register import Filled, copy_rows
from private_cluster import database_address, start_cluster

from pipeline.following.learning import learn
from pipeline.following.linker import Linker, NewAd
from profiles import load_profile
from register.ads import Ad
from register.database import open_database, take_turn, writing
from register.following import AdMark
from register.schema import upgrade_schema
from register.vault import Vault, new_ring

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sqlalchemy.orm import Session

    from pipeline.following.linker import RoundLinking

BATCH: Final = 1000
BATCHES: Final = 13  # the first warms up


class Spent(NamedTuple):
    """Seconds."""

    processor: float
    elapsed: float


class New(NamedTuple):
    ad_id: int
    said: Said
    known: bool


def draw_batch(filled: Filled, rng: Random) -> list[New]:
    """`ad_id` follows on those that are stored."""
    batch: dict[int, New] = {}
    for _ in range(BATCH):
        share = rng.random()
        if share < 0.5:
            said = filled.market.draw_new()
        else:
            said = filled.market.draw_again(new_number=0.75 <= share < 0.9, new_words=share >= 0.65)
        ads = said.someone.ads
        known = share >= 0.9 and bool(ads) and ads[-1] not in batch
        ad_id = ads[-1] if known else filled.next_id("ads")
        batch[ad_id] = New(ad_id, said, known)
    return list(batch.values())


def link_batch(filled: Filled, linking: RoundLinking, batch: list[New]) -> tuple[Spent, Spent]:
    """Linking alone, and with its share of the transaction's end."""
    with writing(filled.engine) as session:
        take_turn(session)
        began = _now()
        new = [NewAd(filled.traits(each.said, each.ad_id), each.known, frozenset()) for each in batch]
        e164_of = {filled.vault.hash_number(each.said.number): each.said.number for each in batch}
        linker = Linker(session, filled.vault, linking)
        linker.link(new, e164_of)
        linker.find_refused_by_others()
        spent = _since(began)
        _store(session, filled, batch, linker)
        began = _now()
        session.execute(delete(AdMark).where(AdMark.ad_id.in_([each.ad_id for each in batch if each.known])))
        linker.write_links()
        linked = _add(spent, _since(began))
        began = _now()
    return linked, _add(linked, _since(began))


def _store(session: Session, filled: Filled, batch: list[New], linker: Linker) -> None:
    """The ads themselves, which is not linking."""
    rows: dict[str, list[tuple[Any, ...]]] = {"ads": [], "sightings": [], "sighting_numbers": []}
    for each in batch:
        someone = each.said.someone
        someone.advertiser = linker.advertiser_of(each.ad_id)
        someone.ads.append(each.ad_id)
        sighting_id = filled.next_id("sightings")
        made = filled.ad_rows(each.ad_id, sighting_id, each.said, filled.week)
        rows["sightings"].append(made["sightings"])
        if each.known:
            session.execute(update(Ad).where(Ad.id == each.ad_id).values(sighting_id=sighting_id))
        else:
            rows["ads"].append(made["ads"])
        number_id = linker.number_id(filled.vault.hash_number(each.said.number))
        filled.number_ids[each.said.number] = number_id
        filled.held.add((number_id, someone.advertiser))
        rows["sighting_numbers"].append((sighting_id, number_id, 0, 1.0))
    copy_rows(session.connection(), rows)


def measure(registers: dict[int, Filled]) -> list[dict[str, Any]]:
    """By the number of ads that each has stored."""
    rounds = {stored: _begin_round(filled) for stored, filled in registers.items()}
    spent: dict[int, list[tuple[Spent, Spent]]] = {stored: [] for stored in registers}
    gc.collect()
    gc.freeze()  # the markets are the benchmark's own burden
    with on_one_core():
        for _ in range(BATCHES):
            for stored, filled in registers.items():
                batch = draw_batch(filled, Random(len(spent[stored])))
                spent[stored].append(link_batch(filled, rounds[stored], batch))
    return [
        {
            "stored": stored,
            "ads_per_second": _tell(linked for linked, _ in found[1:]),
            "ads_per_second_with_commit": _tell(ended for _, ended in found[1:]),
        }
        for stored, found in spent.items()
    ]


def _begin_round(filled: Filled) -> RoundLinking:
    filled.week += 1
    linking = learn(filled.engine, filled.vault, filled.profile, filled.week)
    assert linking.dated == day_of(filled.week)
    return linking


def _tell(batches: Iterator[Spent]) -> dict[str, Any]:
    found = list(batches)
    return {
        "of_processor": round(BATCH / statistics.median(each.processor for each in found)),
        "elapsed": round(BATCH / statistics.median(each.elapsed for each in found)),
        "slowest_elapsed": round(BATCH / max(each.elapsed for each in found)),
    }


def _now() -> Spent:
    return Spent(time.process_time(), time.perf_counter())


def _add(one: Spent, other: Spent) -> Spent:
    return Spent(one.processor + other.processor, one.elapsed + other.elapsed)


def _since(began: Spent) -> Spent:
    now = _now()
    return Spent(now.processor - began.processor, now.elapsed - began.elapsed)


@contextmanager
def on_one_core() -> Iterator[None]:
    """Where the system can."""
    if not hasattr(os, "sched_setaffinity"):
        yield
        return
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {max(before)})
    yield
    os.sched_setaffinity(0, before)


@contextmanager
def open_registers(database: str, sizes: list[int]) -> Iterator[dict[int, Filled]]:
    """Registers in which so many ads are stored."""
    with tempfile.TemporaryDirectory() as folder, _address_of(database, Path(folder)) as address_of:
        registers = {}
        for stored in sizes:
            began = time.perf_counter()
            registers[stored] = _fill(address_of(f"register_{stored}"), stored)
            sys.stderr.write(f"{stored} ads stored in {time.perf_counter() - began:.0f} s\n")
        yield registers
        for filled in registers.values():
            filled.engine.dispose()


def _fill(address: str, stored: int) -> Filled:
    engine = open_database(address)
    upgrade_schema(engine)
    filled = Filled(engine, Vault(new_ring()), load_profile("kompetencecenter"), Market(Random(1366), 98))
    filled.fill(stored)
    return filled


@contextmanager
def _address_of(database: str, folder: Path) -> Iterator[Callable[[str], str]]:
    if database == "sqlite":
        yield lambda name: f"sqlite:///{folder / name}.sqlite"
        return
    with start_cluster() as cluster:
        yield lambda name: _create(cluster, name)


def _create(cluster: str, name: str) -> str:
    subprocess.run(["createdb", "-h", cluster, "-U", "outreach", name], check=True)
    return database_address(cluster, name)


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--database", choices=["sqlite", "postgresql"], default="sqlite")
    options.add_argument("--stored", type=int, nargs="+", default=[100_000, 1_000_000])
    chosen = options.parse_args()
    with open_registers(chosen.database, chosen.stored) as registers:
        sizes = measure(registers)
    result: dict[str, Any] = {"database": chosen.database, "batch": BATCH, "sizes": sizes}
    if len(sizes) > 1:
        for clock in ("of_processor", "elapsed"):
            first, last = (sizes[at]["ads_per_second"][clock] for at in (0, -1))
            result[f"slower_at_most_stored_{clock}"] = round(1 - last / first, 3)
    write_result(f"linking-{chosen.database}", {**describe_machine(), **result})


if __name__ == "__main__":
    main()

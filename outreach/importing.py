"""A round from a file of ads: begun, taken in batches, judged; the same file again changes nothing."""

from __future__ import annotations

import itertools
import re
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from outreach.ad_files import open_ad_file
from outreach.errors import IncompleteError, WrongUsageError
from outreach.results import describe_round
from outreach.sources import find_or_create_imported
from pipeline.closing import close_round
from pipeline.intake import Intake
from pipeline.items import RoundEvidence
from pipeline.rounds import RoundHeldError, RoundRefusedError, begin_round, note_file
from register.audit import record_act
from register.database import reading, writing
from register.rounds import Round
from register.sources import Source
from register.words import RoundState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date
    from pathlib import Path

    from outreach.settings import Home, Register
    from pipeline.items import ScrapedAd

_BATCH = 1000
_SOURCE_NAME = re.compile(r"\w[\w .-]{0,62}")


@dataclass(frozen=True, slots=True)
class ImportResult:
    """`result` in the form of `outreach screen --json`; what is worth telling beside it."""

    result: dict[str, Any]
    source_created: bool
    imported_before: bool


def import_file(
    home: Home,
    register: Register,
    path: Path,
    *,
    source: str,
    dated: date,
    encoding: str = "utf-8",
    on_progress: Callable[[int], None] = lambda _: None,
) -> ImportResult:
    """Take the file as the source's round of that date. The same file again changes nothing.

    Raises WrongUsageError for a file that is not right, before anything is taken.
    """
    _require_source_name(source)
    ads = open_ad_file(path, encoding)
    file_hash = register.vault.keyed_hash("file", ads.digest).hex()
    earlier = _find_imported(register, source, dated, file_hash)
    if earlier is not None:
        return ImportResult(earlier, source_created=False, imported_before=True)
    round_id, created = _begin(home, register, source, dated, file_hash)
    intake = Intake(register.engine, register.vault, register.profile, round_id)
    started = time.monotonic()
    taken = 0
    for batch in _batches(ads.read_ads()):
        intake.take(batch)
        taken += len(batch)
        on_progress(taken)
    evidence = RoundEvidence(
        listed=len(ads),
        notes=(f"{ads.repeated} lines repeat the id of another; the last one counts",)
        if ads.repeated
        else (),
        failure="" if len(ads) else "the file holds no ads; nothing was marked as gone",
        seconds=time.monotonic() - started,
    )
    close_round(register.engine, register.vault, intake, evidence, actor=home.actor, file_hash=file_hash)
    with reading(register.engine) as session:
        return ImportResult(describe_round(session, round_id), created, imported_before=False)


def _require_source_name(name: str) -> None:
    if not _SOURCE_NAME.fullmatch(name):
        raise WrongUsageError(
            f'--source "{name[:80]}": expected a short name of letters, digits and hyphens, such as "avisen"'
        )


def _begin(home: Home, register: Register, name: str, dated: date, file_hash: str) -> tuple[int, bool]:
    with writing(register.engine) as session:
        source, created = find_or_create_imported(session, name, home.actor)
        try:
            begun = begin_round(session, source, origin="import", dated=dated, actor=home.actor)
        except RoundHeldError as error:
            raise IncompleteError(str(error)) from None
        except RoundRefusedError as error:
            raise WrongUsageError(str(error)) from None
        record_act(
            session, register.vault, actor=home.actor, act="import begun", subject=f"round {begun.id}",
            at=datetime.now(UTC), source=name, dated=dated.isoformat(), resumed=begun.resumed,
            interrupted_round_closed=begun.closed,
        )  # fmt: skip
        note_file(session, begun.id, file_hash)
        return begun.id, created


def _find_imported(register: Register, name: str, dated: date, file_hash: str) -> dict[str, Any] | None:
    with reading(register.engine) as session:
        found = session.scalar(
            select(Round)
            .join(Source, Source.id == Round.source_id)
            .where(Source.name == name, Round.dated == dated, Round.origin == "import")
        )
        if found is None or found.state != RoundState.COMPLETE or not found.imported_files.get(file_hash):
            return None
        return describe_round(session, found.id)


def _batches(ads: Iterator[ScrapedAd]) -> Iterator[list[ScrapedAd]]:
    while batch := list(itertools.islice(ads, _BATCH)):
        yield batch

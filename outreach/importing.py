"""A round from a file: JSON lines or CSV, checked from end to end before the first ad is taken."""

from __future__ import annotations

import csv
import itertools
import json
import re
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from typing import IO, TYPE_CHECKING, Any

from sqlalchemy import select

from outreach.errors import IncompleteError, WrongUsageError
from outreach.results import describe_round
from outreach.sources import find_or_create_imported
from pipeline.closing import close_round
from pipeline.intake import Intake
from pipeline.items import RoundEvidence, ScrapedAd
from pipeline.rounds import RoundHeldError, RoundRefusedError, begin_round
from register.audit import record_act
from register.database import reading, writing
from register.rounds import Round
from register.sources import Source

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from outreach.settings import Home, Register

COLUMNS = ("external_id", "url", "title", "text", "html")
_FURTHER = ("area", "kind", "advertises", "age", "language", "author", "posted")
_FAULTS_SHOWN = 5
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
    count, digest = _check(path, encoding)
    file_hash = register.vault.keyed_hash("file", digest).hex()
    earlier = _find_imported(register, source, dated, file_hash)
    if earlier is not None:
        return ImportResult(earlier, source_created=False, imported_before=True)
    round_id, created = _begin(home, register, source, dated)
    intake = Intake(register.engine, register.vault, register.profile, round_id)
    started = time.monotonic()
    taken = 0
    with path.open(encoding=_with_bom(encoding), newline="") as file:
        for batch in _batches(ad for _, ad in _read(file, path)):
            intake.take(batch)
            taken += len(batch)
            on_progress(taken)
    evidence = RoundEvidence(
        listed=count,
        failure="" if count else "the file holds no ads; nothing was marked as gone",
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


def _begin(home: Home, register: Register, name: str, dated: date) -> tuple[int, bool]:
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
        )  # fmt: skip
        return begun.id, created


def _find_imported(register: Register, name: str, dated: date, file_hash: str) -> dict[str, Any] | None:
    with reading(register.engine) as session:
        found = session.scalar(
            select(Round)
            .join(Source, Source.id == Round.source_id)
            .where(Source.name == name, Round.dated == dated, Round.origin == "import")
        )
        if found is None or found.state == "running" or file_hash not in found.imported_files:
            return None
        return describe_round(session, found.id)


def _check(path: Path, encoding: str) -> tuple[int, bytes]:
    """Read the whole file once; returns how many ads it holds and a digest of its content."""
    if path.exists() and not (path.is_file() or path.is_dir()):
        raise WrongUsageError(
            f"{path} is a pipe or a device, and the file is read more than once: save it to disk first"
        )
    try:
        with path.open("rb") as raw:
            digest = sha256()
            while chunk := raw.read(1 << 20):
                digest.update(chunk)
        with path.open(encoding=_with_bom(encoding), newline="") as file:
            count = sum(1 for _ in _read(file, path))
    except IsADirectoryError:
        raise WrongUsageError(f"{path} is a folder; expected a file of ads") from None
    except OSError as error:
        raise WrongUsageError(f"{path} cannot be read: {error.strerror}") from None
    except UnicodeDecodeError as error:
        raise WrongUsageError(
            f"{path} is not {encoding}: byte {error.start} of a block does not fit; save it as UTF-8, "
            "or say what it is, e.g. --encoding windows-1252"
        ) from None
    except UnicodeError:
        raise WrongUsageError(
            f"{path} is not {encoding}: it does not begin as such text does; "
            "say what it is, e.g. --encoding windows-1252"
        ) from None
    except LookupError:
        raise WrongUsageError(f"--encoding {encoding}: no such encoding; try utf-8 or windows-1252") from None
    return count, digest.digest()


def _read(file: IO[str], path: Path) -> Iterator[tuple[int, ScrapedAd]]:
    """(line, ad) for each ad. Raises WrongUsageError that names the first faulty lines."""
    faults: list[str] = []
    for line, record in _read_csv(file, path) if _looks_like_csv(path, file) else _read_json(file):
        found = _as_ad(record) if isinstance(record, dict) else record
        if isinstance(found, str):
            faults.append(f"line {line}: {found}")
            if len(faults) >= _FAULTS_SHOWN:
                break
        else:
            yield line, found
    if faults:
        raise WrongUsageError(
            f"{path}: nothing was imported, because not every line can be read: {'; '.join(faults)}. "
            f"Expected per ad: {', '.join(COLUMNS)}, with external_id and at least one of title, text and html"
        )


def _looks_like_csv(path: Path, file: IO[str]) -> bool:
    if path.suffix.lower() in {".csv", ".tsv"}:
        return True
    start = file.read(1024).lstrip()
    file.seek(0)
    return bool(start) and not start.startswith(("{", "["))


def _read_json(file: IO[str]) -> Iterator[tuple[int, dict[str, Any] | str]]:
    for number, line in enumerate(file, 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
        except (ValueError, RecursionError):
            yield number, "not a JSON object on one line"
            continue
        yield number, record if isinstance(record, dict) else "JSON, but not an object {…}"


def _read_csv(file: IO[str], path: Path) -> Iterator[tuple[int, dict[str, Any] | str]]:
    csv.field_size_limit(1 << 24)
    header = file.readline()
    file.seek(0)
    delimiter = max((",", ";", "\t"), key=header.count)
    rows = csv.DictReader(file, delimiter=delimiter, strict=True)
    missing = [name for name in ("external_id",) if name not in (rows.fieldnames or ())]
    if not {"title", "text", "html"} & set(rows.fieldnames or ()):
        missing.append("text (or title, or html)")
    if missing:
        raise WrongUsageError(
            f"{path}: the column {' and '.join(missing)} is missing; found: {_describe_header(rows.fieldnames or ())}. "
            f"The first line must name the columns, of {', '.join(COLUMNS)}"
        )
    try:
        for row in rows:
            if None in row or None in row.values():
                yield (
                    rows.line_num,
                    f"{len(rows.fieldnames or ())} columns were expected, as in the first line",
                )
            else:
                yield rows.line_num, row
    except csv.Error as error:
        yield rows.line_num, f"not CSV: {error}"


def _describe_header(names: Sequence[str]) -> str:
    """The known names; others are counted, since a first line that is no header holds an ad."""
    known = [name for name in names if name in (*COLUMNS, *_FURTHER)]
    others = len(names) - len(known)
    return ", ".join([*known, *([f"{others} with another name"] if others else [])]) or "nothing"


def _as_ad(record: dict[str, Any]) -> ScrapedAd | str:
    """The ad, or what is wrong with the record, in words that quote nothing of it."""
    values: dict[str, Any] = {}
    for name in (*COLUMNS, *_FURTHER):
        value = record.get(name)
        if isinstance(value, bool) or not isinstance(value, str | int | None):
            return f"{name} is no text"
        values[name] = "" if value is None else _mend(str(value))
    values["external_id"] = values["external_id"].strip()
    if not values["external_id"]:
        return "external_id is missing"
    if not (values["title"].strip() or values["text"].strip() or values["html"].strip()):
        return "title, text and html are all empty"
    return ScrapedAd(**values)


def _mend(text: str) -> str:
    """JSON may hold half of an emoji, cut off by the site; no encoding can write that."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _batches(ads: Iterator[ScrapedAd]) -> Iterator[list[ScrapedAd]]:
    while batch := list(itertools.islice(ads, _BATCH)):
        yield batch


def _with_bom(encoding: str) -> str:
    return "utf-8-sig" if encoding.lower().replace("_", "-") in {"utf-8", "utf8"} else encoding

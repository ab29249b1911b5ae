"""Files of ads: JSON lines or CSV, checked from end to end before the first ad is taken."""

from __future__ import annotations

import csv
import json
from dataclasses import dataclass, field
from hashlib import sha256
from typing import IO, TYPE_CHECKING, Any

from outreach.errors import WrongUsageError
from pipeline.items import ScrapedAd

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

COLUMNS = ("external_id", "url", "title", "text", "html")
_FURTHER = ("area", "kind", "advertises", "age", "language", "author", "posted")
_FAULTS_SHOWN = 5
_FEWEST_LINES = 3  # fewer than this may well name one ad twice


@dataclass(frozen=True, slots=True)
class AdFile:
    """A file that can be read to its end. `last_line` says where each ad stands last: an id that comes
    twice is one ad, as its last line has it; `repeated` counts the others. `digest` is of the whole content.
    """

    path: Path
    encoding: str
    digest: bytes
    repeated: int
    last_line: dict[str, int] = field(repr=False)

    def __len__(self) -> int:
        return len(self.last_line)

    def read_ads(self) -> Iterator[ScrapedAd]:
        with self.path.open(encoding=self.encoding, newline="") as file:
            for line, ad in _read(file, self.path):
                if self.last_line[ad.external_id] == line:
                    yield ad


def open_ad_file(path: Path, encoding: str) -> AdFile:
    """Raises WrongUsageError that says what is wrong with the file, quoting nothing of it."""
    if path.exists() and not (path.is_file() or path.is_dir()):
        raise WrongUsageError(
            f"{path} is a pipe or a device, and the file is read more than once: save it to disk first"
        )
    encoding = _with_bom(encoding)
    try:
        with path.open("rb") as raw:
            digest = sha256()
            while chunk := raw.read(1 << 20):
                digest.update(chunk)
        with path.open(encoding=encoding, newline="") as file:
            last_line: dict[str, int] = {}
            lines = 0
            for line, ad in _read(file, path):
                last_line[ad.external_id] = line
                lines += 1
    except IsADirectoryError:
        raise WrongUsageError(f"{path} is a folder; expected a file of ads") from None
    except OSError as error:
        raise WrongUsageError(f"{path} cannot be read: {error.strerror}") from None
    except UnicodeDecodeError as error:
        raise WrongUsageError(
            f"{path} is not {encoding.removesuffix('-sig')}: byte {error.start} of a block does not fit; save it as UTF-8, "
            "or say what it is, e.g. --encoding windows-1252"
        ) from None
    except UnicodeError:
        raise WrongUsageError(
            f"{path} is not {encoding.removesuffix('-sig')}: it does not begin as such text does; "
            "say what it is, e.g. --encoding windows-1252"
        ) from None
    except LookupError:
        raise WrongUsageError(f"--encoding {encoding}: no such encoding; try utf-8 or windows-1252") from None
    if lines > _FEWEST_LINES and len(last_line) < lines / 2:
        raise WrongUsageError(
            f"{path}: nothing was imported, because its {lines} ads have only {len(last_line)} different "
            "external_id; expected what the source itself calls each ad by"
        )
    return AdFile(path, encoding, digest.digest(), lines - len(last_line), last_line)


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


def _with_bom(encoding: str) -> str:
    return "utf-8-sig" if encoding.lower().replace("_", "-") in {"utf-8", "utf8"} else encoding

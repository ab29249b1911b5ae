"""Sources in the register: adding a definition as a new version, finding what is due, what is known of one."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from sqlalchemy import select

from outreach.errors import WrongUsageError
from pipeline.items import PageMemory
from pipeline.reading.rules import name_rules
from register.ads import Ad, Sighting
from register.audit import record_act
from register.database import writing
from register.rounds import Round
from register.sources import RememberedPage, Source, SourceVersion
from register.words import AdState
from spiders.definition import DefinitionError, SourceDefinition, parse_definition
from spiders.job import KnownAd

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from outreach.settings import Register

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def add_source(register: Register, text: str, *, file: str, actor: str, reason: str) -> tuple[str, int]:
    """Store a definition: a new source, or the next version of one. Returns name and version.

    Raises DefinitionError. The same text again adds no version.
    """
    definition = parse_definition(text, file=file)
    now = datetime.now(UTC)
    with writing(register.engine) as session:
        source = session.scalar(select(Source).where(Source.name == definition.name))
        if source is None:
            source = _new_source(definition.name, definition.title, definition.kind, actor, now)
            session.add(source)
        elif source.version and find_definition(session, source) == text:
            return source.name, source.version
        source.title, source.kind = definition.title, definition.kind
        source.every_days, source.version = definition.every_days, source.version + 1
        session.flush()
        session.add(
            SourceVersion(
                source_id=source.id, version=source.version, definition=text, reason=reason,
                written_at=now, written_by=actor,
            )
        )  # fmt: skip
        record_act(
            session, register.vault, actor=actor, act="source written", subject=f"source {source.name}",
            at=now, version=source.version,
        )  # fmt: skip
        return source.name, source.version


def find_or_create_imported(session: Session, name: str, actor: str) -> tuple[Source, bool]:
    """A source whose rounds come from files; True when it was made just now."""
    source = session.scalar(select(Source).where(Source.name == name))
    if source is not None:
        return source, False
    source = _new_source(name, name, "file", actor, datetime.now(UTC))
    session.add(source)
    session.flush()
    return source, True


def require_source(session: Session, name: str) -> Source:
    """Raises WrongUsageError that names the sources there are."""
    source = session.scalar(select(Source).where(Source.name == name))
    if source is None:
        names = ", ".join(session.scalars(select(Source.name).order_by(Source.name))) or "none yet"
        raise WrongUsageError(
            f'there is no source "{name}"; the register has: {names}. Add one with: outreach source add FILE'
        )
    return source


def find_definition(session: Session, source: Source) -> str:
    """The TOML text in force. Raises WrongUsageError for a source whose rounds only come from files."""
    text = session.scalar(
        select(SourceVersion.definition).where(
            SourceVersion.source_id == source.id, SourceVersion.version == source.version
        )
    )
    if text is None:
        raise WrongUsageError(
            f'source "{source.name}" has no definition, its rounds come from files: use outreach import FILE '
            f"--source {source.name}, or describe the site in a file and run: outreach source add FILE"
        )
    return text


def list_due(session: Session, today: date) -> list[str]:
    """Names of sources whose next round is due, the longest overdue first."""
    found = session.scalars(
        select(Source)
        .where(Source.version > 0, Source.paused.is_(False))
        .order_by(Source.next_due.is_not(None), Source.next_due, Source.name)
    )
    due = [source for source in found if source.next_due is None or source.next_due <= today]
    return [source.name for source in due if _is_its_weekday(session, source, today)]


def _is_its_weekday(session: Session, source: Source, today: date) -> bool:
    text = find_definition(session, source)
    try:
        weekdays = parse_definition(text, file=f"source {source.name}, version {source.version}").weekdays
    except DefinitionError:
        return True  # its round will say so
    return not weekdays or WEEKDAYS[today.weekday()] in weekdays


def recall_ads(
    session: Session, register: Register, source: Source, definition: SourceDefinition
) -> list[KnownAd]:
    """Live ads of the source, for a round to recognise.

    An ad is to be read again in full when its page was last fetched `refresh_every` rounds ago, when it could
    not be read last time, when the definition has changed since, or when it was read by other rules.
    """
    earlier = session.execute(
        select(Round.id, Round.version, Round.unread)
        .where(Round.source_id == source.id, Round.state != "running")
        .order_by(Round.id.desc())
        .limit(definition.refresh_every)
    ).all()
    rewritten = bool(earlier) and earlier[0].version != source.version
    unread = set(earlier[0].unread.get("ads", ())) if earlier else set()
    oldest = earlier[-1].id if len(earlier) == definition.refresh_every else 0
    rules = name_rules(register.profile)
    live = session.execute(
        select(Ad.id, Ad.key_hash, Ad.address_sealed, Ad.fingerprint, Ad.fetched_round_id, Sighting.read_by)
        .join(Sighting, Sighting.id == Ad.sighting_id)
        .where(Ad.source_id == source.id, Ad.state == AdState.LIVE)
    )
    known = []
    for ad_id, key_hash, sealed, fingerprint, fetched, read_by in live:
        external_id, url = json.loads(register.vault.open("ads.address", ad_id, sealed))
        refresh = rewritten or fetched <= oldest or key_hash.hex() in unread or read_by != rules
        known.append(KnownAd(external_id, url, fingerprint, refresh))
    return known


def recall_pages(session: Session, register: Register, source: Source) -> list[PageMemory]:
    """List pages with validators; none after the definition changed, since they would be read otherwise now."""
    last = session.scalar(
        select(Round.version).where(Round.source_id == source.id, Round.state != "running")
        .order_by(Round.id.desc()).limit(1)
    )  # fmt: skip
    if last is not None and last != source.version:
        return []
    pages = []
    for page in session.scalars(select(RememberedPage).where(RememberedPage.source_id == source.id)):
        said = json.loads(register.vault.open("remembered_pages.page", page.id, page.page_sealed))
        url, etag, modified, entries, follow, total = said
        pages.append(
            PageMemory(
                url, etag, modified,
                tuple((entry[0], entry[1], entry[2]) for entry in entries),
                tuple((address, carry) for address, carry in follow), total,
            )
        )  # fmt: skip
    return pages


def _new_source(name: str, title: str, kind: str, actor: str, now: datetime) -> Source:
    return Source(
        name=name, title=title, kind=kind, version=0, every_days=7, next_due=None, paused=False,
        created_at=now, created_by=actor,
    )  # fmt: skip

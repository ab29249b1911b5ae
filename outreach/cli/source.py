"""`outreach source`: describing sites as data."""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click
from sqlalchemy import select

from outreach.errors import DONE, INCOMPLETE, WrongUsageError
from outreach.previewing import check_live, preview_live, preview_saved
from outreach.sources import add_source, find_definition, require_source
from register.audit import record_act
from register.database import reading, writing
from register.rounds import Round
from register.sources import Source, SourceVersion
from spiders.definition import parse_definition
from spiders.fit import describe_fit
from spiders.preview import describe_preview

if TYPE_CHECKING:
    from outreach.cli import Door

_SAMPLE = 10


@click.group()
def source() -> None:
    """Describe sites as data: a definition per site, kept with its versions.

    Example: outreach source add rosenhaven.toml
    """


@source.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--reason", default="", metavar="TEXT", help="Why it was written or changed; kept with the version."
)
@click.pass_obj
def add(door: Door, file: Path, reason: str) -> None:
    """Add a site, or store a new version of its definition.

    Example: outreach source add rosenhaven.toml --reason "the site was rebuilt"
    """
    home = door.home
    name, version = add_source(home.open(), _read_text(file), file=str(file), actor=home.actor, reason=reason)
    click.echo(f"{name}, version {version}. See what it reads: outreach source preview {name}")


@source.command("list")
@click.option("--json", "as_json", is_flag=True, help="One JSON object per source.")
@click.pass_obj
def list_(door: Door, as_json: bool) -> None:
    """List the sources, when each is due, and how its last round ended.

    Example: outreach source list
    """
    register = door.home.open()
    with reading(register.engine) as session:
        for found in session.scalars(select(Source).order_by(Source.name)):
            last = session.scalar(
                select(Round).where(Round.source_id == found.id).order_by(Round.id.desc()).limit(1)
            )
            shown = {
                "source": found.name,
                "title": found.title,
                "kind": found.kind,
                "version": found.version,
                "due": found.next_due and found.next_due.isoformat(),
                "last_round": last
                and {"dated": last.dated.isoformat(), "state": last.state, "seen": last.seen},
            }
            if as_json:
                click.echo(json.dumps(shown, ensure_ascii=False))
            else:
                ended = f"{last.dated} {last.state}, {last.seen} ads" if last else "not screened yet"
                click.echo(
                    f"{found.name:<20} {found.kind:<8} v{found.version:<3} due {found.next_due or 'now'}  {ended}"
                )


@source.command()
@click.argument("name")
@click.option("--version", type=int, help="An earlier version; else the one in force.")
@click.option("--versions", is_flag=True, help="Who wrote which version, when and why.")
@click.pass_obj
def show(door: Door, name: str, version: int | None, versions: bool) -> None:
    """Print a site's definition as TOML, as it is kept: the same text can be edited and added again.

    Example: outreach source show rosenhaven > rosenhaven.toml
    """
    register = door.home.open()
    with reading(register.engine) as session:
        found = require_source(session, name)
        kept = session.scalars(
            select(SourceVersion).where(SourceVersion.source_id == found.id).order_by(SourceVersion.version)
        ).all()
        if versions:
            for each in kept:
                click.echo(
                    f"v{each.version}  {each.written_at:%Y-%m-%d %H:%M}  {each.written_by}  {each.reason}"
                )
            return
        if version is None:
            click.echo(find_definition(session, found), nl=False)
            return
        texts = {each.version: each.definition for each in kept}
        if version not in texts:
            raise WrongUsageError(f'source "{name}" has versions 1–{len(kept)}, not {version}')
        click.echo(texts[version], nl=False)


@source.command()
@click.argument("what", metavar="FILE-OR-NAME")
@click.option(
    "--page",
    "pages",
    multiple=True,
    type=click.Path(path_type=Path),
    help="A saved page instead of the live site; may be repeated.",
)
@click.option("--address", help="Where the saved page came from; else the definition's first address.")
@click.option("--most", default=_SAMPLE, show_default=True, help="How many ads to ask the live site for.")
@click.option("--reveal", is_flag=True, help="Show the numbers. This is recorded in the audit log.")
@click.pass_obj
def preview(
    door: Door, what: str, pages: tuple[Path, ...], address: str | None, most: int, reveal: bool
) -> None:
    """Show the ads and fields a definition would read, and what is missing. Stores nothing.

    Example: outreach source preview rosenhaven.toml --page saved.html
    """
    text, name = _find_text(door, what)
    definition = parse_definition(text, file=name)
    if reveal:
        _record_showing(door, definition.name)
    if pages:
        found = preview_saved(definition, list(pages), address)
    else:
        found = preview_live(door.home, definition, text, most)
    click.echo(describe_preview(found, reveal=reveal))
    sys.exit(DONE if found.ads and not found.problems else INCOMPLETE)


@source.command()
@click.argument("name")
@click.pass_obj
def check(door: Door, name: str) -> None:
    """Tell in words whether a site still fits its definition, and what its last round said.

    Example: outreach source check rosenhaven
    """
    home = door.home
    register = home.open()
    with reading(register.engine) as session:
        found = require_source(session, name)
        text = find_definition(session, found)
        last = session.scalar(
            select(Round).where(Round.source_id == found.id).order_by(Round.id.desc()).limit(1)
        )
    definition = parse_definition(text, file=f"source {name}, version {found.version}")
    fit = check_live(home, definition, text, _SAMPLE)
    click.echo(describe_fit(definition, fit))
    if last is not None:
        click.echo(f"  last round, {last.dated}: {last.state}{': ' + last.reason if last.reason else ''}")
    sys.exit(DONE if fit.fits else INCOMPLETE)


def _record_showing(door: Door, name: str) -> None:
    home = door.home
    register = home.open()
    with writing(register.engine) as session:
        record_act(
            session, register.vault, actor=home.actor, act="numbers shown", subject=f"preview of {name}",
            at=datetime.now(UTC),
        )  # fmt: skip


def _find_text(door: Door, what: str) -> tuple[str, str]:
    """A file's text, or the definition in force of a source of that name."""
    if what.endswith(".toml") or Path(what).is_file():
        return _read_text(Path(what)), what
    register = door.home.open()
    with reading(register.engine) as session:
        return find_definition(session, require_source(session, what)), f"source {what}"


def _read_text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise WrongUsageError(f"{file} is not UTF-8 (byte {error.start}); save it as UTF-8") from None
    except OSError as error:
        raise WrongUsageError(f"{file} cannot be read: {error.strerror}") from None

"""The home folder: configuration, database, keys and logs of one organisation, and opening its register."""

from __future__ import annotations

import os
import tomllib
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.exc import ArgumentError as BadDatabaseUrl
from sqlalchemy.exc import DBAPIError, NoSuchModuleError

from outreach.errors import WrongUsageError
from pipeline.reading.area.read import unknown_municipalities
from profiles import Profile, load_profile
from register.audit import record_act
from register.database import open_database, reading, writing
from register.keycheck import KeyCheck
from register.places import Area, Team
from register.schema import read_revision, require_current_schema, upgrade_schema
from register.vault import Vault, VaultError, new_ring, read_ring, write_ring

if TYPE_CHECKING:
    from sqlalchemy import Engine
    from sqlalchemy.orm import Session

CONFIG = """\
# The settings of this home folder. Read at every command.

# Which organisation this is: a profile shipped with outreach, or the path of a TOML file.
profile = "{profile}"

# "sqlite" keeps the register in this folder; or postgresql+psycopg://user@host/name
database = "sqlite"

# Where the keys are, relative to this folder. Keep a copy elsewhere, never beside the database's backups.
keys = "keys/master.json"

# Who answers for the screening: an address the sites' owners can write to. It stands in the user agent.
contact = "{contact}"
"""
_KNOWN_SETTINGS = {"profile", "database", "keys", "contact"}
LOG_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")
DEFAULT_CONTACT = "postmaster@localhost"


@dataclass(frozen=True, slots=True)
class Register:
    """An opened register: the engine, the vault, and the profile by which ads are read and people contacted."""

    engine: Engine
    vault: Vault
    profile: Profile


@dataclass(frozen=True, slots=True)
class Home:
    """The folder named by --home or OUTREACH_HOME, and who is at the keyboard."""

    path: Path
    actor: str

    @property
    def config_file(self) -> Path:
        return self.path / "outreach.toml"

    @property
    def logs(self) -> Path:
        return self.path / "logs"

    @property
    def settings(self) -> dict[str, str]:
        """Raises WrongUsageError where there is no home yet, or its configuration is not right."""
        try:
            found = tomllib.loads(self.config_file.read_text(encoding="utf-8"))
        except FileNotFoundError:
            raise WrongUsageError(
                f"{self.path} is no home folder yet (it has no outreach.toml); make one with: "
                f"outreach --home {self.path} init"
            ) from None
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise WrongUsageError(f"{self.config_file}: not valid TOML: {error}") from None
        except OSError as error:
            raise WrongUsageError(f"{self.config_file} cannot be read: {error.strerror}") from None
        for key, value in found.items():
            if key not in _KNOWN_SETTINGS or not isinstance(value, str):
                # the value may be an address with a password in it
                raise WrongUsageError(
                    f"{self.config_file}: {key} is {_what_it_is(key, value)}; expected only "
                    f"{', '.join(sorted(_KNOWN_SETTINGS))}, each a text in quotes"
                )
        return found

    def key_file(self) -> Path:
        return self.path / self.settings.get("keys", "keys/master.json")

    def contact(self) -> str:
        return self.settings.get("contact", DEFAULT_CONTACT)

    def log_level(self) -> str:
        """OUTREACH_LOG_LEVEL, else INFO. Raises WrongUsageError."""
        level = os.environ.get("OUTREACH_LOG_LEVEL", "INFO").upper()
        if level not in LOG_LEVELS:
            raise WrongUsageError(f"OUTREACH_LOG_LEVEL={level}: expected one of {', '.join(LOG_LEVELS)}")
        return level

    def open_log(self, name: str) -> IO[str]:
        """A log file of this home, to append to."""
        try:
            self.logs.mkdir(mode=0o700, exist_ok=True)
            return (self.logs / name).open("a", encoding="utf-8")
        except OSError as error:
            raise WrongUsageError(
                f"the log {self.logs / name} cannot be written: {error.strerror}; "
                "make the home folder writable for this user"
            ) from None

    def profile(self) -> Profile:
        return load_profile(self.settings.get("profile", "kompetencecenter"))

    def open(self) -> Register:
        """The register, its schema and keys checked. Raises WrongUsageError, SchemaError or VaultError."""
        profile = self.profile()
        vault = Vault(read_ring(self.key_file()))
        engine = self._engine()
        with _explained(self._database_name()):
            require_current_schema(engine)
            with reading(engine) as session:
                _require_own_keys(session, vault, self.key_file())
        return Register(engine, vault, profile)

    def init(self, profile: str | None) -> list[str]:
        """Make the home folder, keys and database, or bring them up to date. Returns what was done, in words."""
        done: list[str] = []
        if profile is not None and profile.endswith(".toml"):
            profile = str(Path(profile).expanduser().absolute())  # it is read from any folder
        try:
            self._make_folder(profile, done)
            engine = self._engine()
            with _explained(self._database_name()):
                ring_needed = _knows_keys(engine)
                if not self.key_file().exists() and not ring_needed:
                    write_ring(self.key_file(), new_ring())
                    done.append(f"made new keys in {self.key_file()}; keep a copy in another place")
        except OSError as error:
            raise WrongUsageError(
                f"the home folder {self.path} cannot be written: {error.strerror}; "
                "give a folder this user may write to with --home"
            ) from None
        vault = Vault(read_ring(self.key_file()))
        with _explained(self._database_name()):
            before = read_revision(engine)
            after = upgrade_schema(engine)
            if before != after:
                done.append(f"database brought from {before or 'nothing'} to revision {after}")
            with writing(engine) as session:
                _remember_keys(session, vault, self.key_file())
                synchronise_places(session, self.profile())
                record_act(
                    session,
                    vault,
                    actor=self.actor,
                    act="home initialised",
                    subject="home",
                    at=datetime.now(UTC),
                    profile=self.profile().name,
                    revision=after,
                )
        engine.dispose()
        return done

    def _make_folder(self, profile: str | None, done: list[str]) -> None:
        self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.logs.mkdir(mode=0o700, exist_ok=True)
        if not self.config_file.exists():
            chosen = load_profile(profile or "kompetencecenter")
            _refuse_unknown_places(chosen)
            _write_whole(
                self.config_file,
                CONFIG.format(profile=profile or "kompetencecenter", contact=DEFAULT_CONTACT),
            )
            done.append(f"made the home folder {self.path} for {chosen.title}")
        elif profile is not None and profile != self.settings.get("profile"):
            raise WrongUsageError(
                f"{self.config_file} says profile = {self.settings.get('profile')!r}, not {profile!r}; "
                "a register belongs to one organisation: edit that file, or use another --home"
            )

    def _database_name(self) -> str:
        url = self._url()
        if url == "sqlite":
            return str(self.path / "register.sqlite")
        return url.rsplit("@", 1)[-1].partition("?")[0]  # a password may stand before and behind

    def _url(self) -> str:
        return os.environ.get("OUTREACH_DATABASE") or self.settings.get("database", "sqlite")

    def _engine(self) -> Engine:
        url = self._url()
        if url == "sqlite":
            url = f"sqlite:///{self.path / 'register.sqlite'}"
        try:
            return open_database(url)
        except (BadDatabaseUrl, NoSuchModuleError, ModuleNotFoundError, ValueError):
            place = "OUTREACH_DATABASE" if os.environ.get("OUTREACH_DATABASE") else self.config_file
            raise WrongUsageError(
                f"{place}: the database is no address outreach knows; "
                'expected "sqlite" or "postgresql+psycopg://user@host/name"'
            ) from None


def synchronise_places(session: Session, profile: Profile) -> None:
    """Let the tables of teams and areas say what the profile says."""
    teams = {team.name: team for team in session.scalars(select(Team))}
    areas = {(area.country, area.name): area for area in session.scalars(select(Area))}
    for wanted in profile.teams:
        team = teams.get(wanted.name)
        if team is None:
            team = Team(name=wanted.name, title=wanted.title)
            session.add(team)
            session.flush()
        team.title = wanted.title
        for municipality in wanted.municipalities:
            area = areas.get((profile.country, municipality))
            if area is None:
                session.add(Area(country=profile.country, name=municipality, team_id=team.id))
            else:
                area.team_id = team.id


def _what_it_is(key: str, value: object) -> str:
    return f"of the kind {type(value).__name__}" if key in _KNOWN_SETTINGS else "no setting"


def _refuse_unknown_places(profile: Profile) -> None:
    unknown = unknown_municipalities(profile)
    if unknown:
        raise WrongUsageError(
            f"profile {profile.name}: no municipality of {profile.country} is called {', '.join(unknown)}; "
            "expected the official names, as in pipeline/reading/area/places"
        )


def _write_whole(path: Path, text: str) -> None:
    """All of it or nothing: half a configuration would be read as another one."""
    beside = path.with_name(f".{path.name}.new")
    beside.write_text(text, encoding="utf-8")
    beside.replace(path)


class _explained:  # noqa: N801  reads as a word in a with statement
    """Turns what a database driver raises into a message; the driver's own may quote values."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __enter__(self) -> None:
        return None

    def __exit__(self, _type: object, error: BaseException | None, _trace: object) -> None:
        if isinstance(error, DBAPIError):
            raise WrongUsageError(
                f"the database {self._name} cannot be used: {explain_driver(error)}; "
                "is it there, may this user write to it, and is its server running?"
            ) from None


def explain_driver(error: DBAPIError) -> str:
    """The driver's message without statement and values."""
    lines = str(error.orig).strip().splitlines()
    return lines[0] if lines else type(error.orig).__name__


def _knows_keys(engine: Engine) -> bool:
    if read_revision(engine) is None:
        return False
    with reading(engine) as session:
        return session.scalar(select(KeyCheck.key_id).limit(1)) is not None


def _require_own_keys(session: Session, vault: Vault, key_file: Path) -> None:
    for check in session.scalars(select(KeyCheck)):
        if check.key_id not in vault.key_ids or vault.check_hash(check.key_id) != check.check_hash:
            raise VaultError(
                f"the key file {key_file} does not belong to this register: its key {check.key_id} is "
                "another one or missing. Put back the key file that was made with this home folder"
            )


def _remember_keys(session: Session, vault: Vault, key_file: Path) -> None:
    _require_own_keys(session, vault, key_file)
    known = set(session.scalars(select(KeyCheck.key_id)))
    for key_id in vault.key_ids:
        if key_id not in known:
            session.add(KeyCheck(key_id=key_id, check_hash=vault.check_hash(key_id)))


def find_home(folder: str | None, actor: str) -> Home:
    """Raises WrongUsageError when neither --home nor OUTREACH_HOME says where the home folder is."""
    if not folder:
        raise WrongUsageError("which home folder? Give --home FOLDER, or set OUTREACH_HOME")
    return Home(Path(folder).expanduser().absolute(), actor)

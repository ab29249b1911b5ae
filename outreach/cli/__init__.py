"""The command `outreach`: one verb per module, loaded when it is called for."""

from __future__ import annotations

import getpass
import importlib
import os
import resource
import sys
from typing import TYPE_CHECKING

import click

from outreach.cli.failures import explain_failure
from outreach.errors import FAILED, WRONG_USAGE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from outreach.settings import Home

_LONGEST_NAME = 80

# command → module:object and its one line, so that the help is quick and needs nothing loaded
COMMANDS: dict[str, tuple[str, str]] = {
    "init": ("outreach.cli.init:init", "Make the home folder: configuration, keys, database."),
    "source": ("outreach.cli.source:source", "Describe sites as data: add, list, show, check, preview."),
    "screen": ("outreach.cli.screen:screen", "Run a screening round of one or more sources."),
    "import": ("outreach.cli.imports:import_", "Take a round from a file."),
    "read": ("outreach.cli.read:read", "Read ads from standard input, without a register."),
    "ads": ("outreach.cli.ads:ads", "Show the ads of the register."),
    "advertisers": ("outreach.cli.advertisers:advertisers", "Show whom we suppose behind the ads."),
    "advertiser": (
        "outreach.cli.advertisers:advertiser",
        "Decide who is one and who is not: merge, split, apart.",
    ),
    "review": ("outreach.cli.review:review", "Show what a person has to look at."),
    "call-list": ("outreach.cli.calls:call_list", "Show whom a team calls today."),
    "record": ("outreach.cli.calls:record", "Record what came of a call."),
    "introduce": (
        "outreach.cli.campaign:introduce",
        "Prepare the introduction for those who did not answer.",
    ),
    "messages": ("outreach.cli.campaign:messages", "Show what was prepared or sent."),
    "churn": ("outreach.cli.churn:churn", "Show how long numbers live, and how many advertisers there are."),
    "report": ("outreach.cli.report:report", "Show figures."),
    "doctor": ("outreach.cli.doctor:doctor", "Check that the register is whole."),
    "demo": ("outreach.cli.demo:demo", "Screen two weeks of the sample market."),
}


class _LazyGroup(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  click's signature
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in COMMANDS:
            return None
        module, _, name = COMMANDS[cmd_name][0].partition(":")
        command: click.Command = getattr(importlib.import_module(module), name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, line) in COMMANDS.items()])


class Door:
    """What every command gets: where the home is (found when first asked for) and who is at the keyboard."""

    def __init__(self, home: str | None, actor: str) -> None:
        self.folder = home or os.environ.get("OUTREACH_HOME")
        self.actor = actor

    @property
    def home(self) -> Home:
        from outreach.settings import find_home  # noqa: PLC0415  `read` and --help need no home and stay quick

        return find_home(self.folder, self.actor)


@click.group(
    cls=_LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}
)
@click.option("--home", metavar="FOLDER", help="The home folder; else OUTREACH_HOME.")
@click.option("--as", "actor", metavar="NAME", help="Who you are, for the audit log; else your login name.")
@click.version_option(package_name="outreach")
@click.pass_context
def main(ctx: click.Context, home: str | None, actor: str | None) -> None:
    """Find people who sell sex through their own ads, and offer help: once, carefully.

    Example: outreach --home ~/outreach screen --due
    """
    name = actor or os.environ.get("OUTREACH_USER") or _login_name()
    if not name.isprintable() or len(name) > _LONGEST_NAME:
        raise click.UsageError(f"--as: expected a name of at most {_LONGEST_NAME} printable signs")
    ctx.obj = Door(home, name)


def cli(arguments: Sequence[str] | None = None) -> None:
    """The entry point: runs a command and turns every failure into a message and an exit code."""
    context: click.Context | None = None
    _keep_to_ourselves()
    try:
        context = main.make_context("outreach", list(sys.argv[1:] if arguments is None else arguments))
        with context:
            main.invoke(context)
    except click.exceptions.Exit as leave:
        sys.exit(leave.exit_code)
    except click.ClickException as error:
        error.show()
        sys.exit(WRONG_USAGE)
    except (click.Abort, KeyboardInterrupt):
        click.echo("stopped", err=True)
        sys.exit(FAILED)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(FAILED)
    except Exception as error:  # noqa: BLE001  the last line of defence: no traceback reaches a user
        door = context.obj if context is not None else None
        sys.exit(explain_failure(error, door.folder if isinstance(door, Door) else None))


def _keep_to_ourselves() -> None:
    """What this process writes is its owner's only, and a crash leaves no memory with keys and numbers on disk."""
    os.umask(0o077)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _login_name() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "unknown"

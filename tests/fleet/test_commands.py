"""Every command can be loaded, explains itself, ends its help with an example, and stands in the documentation."""

from __future__ import annotations

import json
import shlex
import subprocess
import sys
from pathlib import Path

import click
import pytest

from outreach.cli import COMMANDS, main

ROOT = Path(__file__).parents[2]
LISTING = {
    "ads",
    "advertisers",
    "review",
    "call-list",
    "messages",
    "source list",
    "screen",
    "import",
    "doctor",
}


def walk(name: str, command: click.Command) -> list[tuple[str, click.Command]]:
    inner = command.commands.items() if isinstance(command, click.Group) else ()
    return [(name, command), *(found for sub, each in inner for found in walk(f"{name} {sub}", each))]


def load(name: str) -> click.Command:
    command = main.get_command(click.Context(main), name)
    assert command is not None
    return command


ALL = dict(found for name in COMMANDS for found in walk(name, load(name)))


@pytest.mark.parametrize("name", ALL)
def test_a_command_explains_itself_and_ends_with_an_example_of_itself(name: str) -> None:
    paragraphs = [part.strip() for part in (ALL[name].help or "").split("\n\n")]

    assert len(paragraphs) >= 2, f"{name}: a sentence and an example"
    assert paragraphs[-1].startswith("Example:"), (
        f"{name}: the last paragraph of the docstring is its example"
    )
    assert name in paragraphs[-1], f"{name}: the example shows another command"


@pytest.mark.parametrize("name", ALL)
def test_every_option_says_what_it_is_for(name: str) -> None:
    silent = [
        option.opts[0] for option in ALL[name].params if isinstance(option, click.Option) and not option.help
    ]

    assert silent == []


@pytest.mark.parametrize("name", [name for name in ALL if not isinstance(ALL[name], click.Group)])
def test_the_examples_in_the_help_are_accepted_by_the_command_line(name: str) -> None:
    examples = (ALL[name].help or "").rpartition("Example:")[2].split(" · ")

    for example in examples:
        called = example.rpartition("|")[2].partition(">")[0].partition("<")[0]
        _, _, arguments = f"{called.strip()} ".rpartition(f" {name} ")
        ALL[name].make_context(name, shlex.split(arguments))


@pytest.mark.parametrize("name", sorted(LISTING))
def test_what_lists_things_can_do_so_for_programs(name: str) -> None:
    options = {option for each in ALL[name].params for option in each.opts}

    assert "--json" in options


def test_every_command_stands_in_the_readme_or_the_docs() -> None:
    pages = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
    text = "\n".join(page.read_text(encoding="utf-8") for page in pages)
    written = " ".join(text.split())

    missing = [name for name in ALL if f"outreach {name}" not in written and f"`{name}`" not in written]

    assert missing == [], "write of it in README.md or docs/, as: outreach " + (missing or [""])[0]


def test_the_overview_names_every_command_with_its_line() -> None:
    shown = subprocess.run(
        [sys.executable, "-c", "from outreach.cli import cli; cli(['--help'])"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout

    for name, (_, line) in COMMANDS.items():
        assert name in shown
        assert " ".join(line.split()[:3]) in shown


@pytest.mark.parametrize(
    ("arguments", "given"),
    [
        (["--help"], ""),
        (["read"], '{"id": "1", "text": "Privat i Odense, ring 20 00 00 01"}\n'),
        (["--version"], ""),
    ],
    ids=["help", "read", "version"],
)
def test_help_and_reading_load_neither_crawler_nor_database(arguments: list[str], given: str) -> None:
    program = (
        "import atexit, json, sys\n"
        "atexit.register(lambda: print(json.dumps(sorted(sys.modules)), file=sys.stderr))\n"
        "from outreach.cli import cli\n"
        f"cli({arguments!r})"
    )

    done = subprocess.run(
        [sys.executable, "-c", program], input=given, capture_output=True, text=True, check=True
    )

    loaded = set(json.loads(done.stderr.splitlines()[-1]))
    assert "outreach.cli" in loaded
    assert loaded & {"scrapy", "twisted", "sqlalchemy", "alembic", "psycopg"} == set()


@pytest.mark.parametrize("name", ALL)
def test_help_is_printed_without_a_home_folder(name: str) -> None:
    command = ALL[name]

    with click.Context(command, info_name=name) as context:
        shown = command.get_help(context)

    assert shown.startswith("Usage:")
    assert "Example:" in shown

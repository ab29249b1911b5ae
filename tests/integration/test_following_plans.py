"""Every question of linking is answered through an index, however many ads are stored: asked of both databases."""

from __future__ import annotations

import re
from contextlib import contextmanager

import pytest
from handed_over import Source
from sqlalchemy import event, text

from pipeline.following.linker import Linker
from pipeline.items import ScrapedAd
from register.database import reading

HERS = (
    "Hej, jeg hedder Alma og er 34 år. Jeg bor i et lille rødt hus bag møllen i Vejle. {line} Ring {number}"
)
FEW = {"sqlite_sequence"}  # a row for each table


@contextmanager
def noted(engine):
    """The statements that linking sends, with their parameters; of many rows the first."""
    said, inside = [], []

    def note(_connection, _cursor, statement, parameters, _context, executemany):
        if inside:
            said.append((statement, parameters[0] if executemany else parameters))

    def within(name):
        plain = getattr(Linker, name)

        def wrapped(*arguments):
            inside.append(name)
            try:
                return plain(*arguments)
            finally:
                inside.pop()

        return wrapped

    event.listen(engine, "before_cursor_execute", note)
    with pytest.MonkeyPatch.context() as patch:
        for name in ("__init__", "link", "find_refused_by_others", "write_links"):
            patch.setattr(Linker, name, within(name))
        yield said
    event.remove(engine, "before_cursor_execute", note)


@pytest.fixture
def statements(engine, vault):
    """Of a round with an edit, a repost, a changed number, a merge, a likely link and a number that came back."""
    source = Source(engine, vault)
    source.round(
        ScrapedAd("1", text=HERS.format(line="Skriv gerne.", number="20 11 22 33")),
        ScrapedAd("2", text="Bea, 27 år, Odense. Ring 20 30 40 10"),
    )
    source.weeks += 30
    with noted(engine) as said:
        source.round(
            ScrapedAd("1", text=HERS.format(line="Ring endelig.", number="20 11 22 33 eller 20 30 40 10")),
            ScrapedAd("3", text=HERS.format(line="Ny telefon.", number="28 77 66 55")),
            ScrapedAd("4", text="Bea, 27 år, Odense. Ring 20 30 40 10"),
        )
    return said


def explain(engine, statement, parameters):
    with reading(engine) as session:
        connection = session.connection()
        if engine.dialect.name == "sqlite":
            rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters).all()
            return [row.detail for row in rows]
        # with so few rows a table is read through unless that is forbidden, as it forbids itself with many
        session.execute(text("SET LOCAL enable_seqscan = off"))
        return [row[0] for row in connection.exec_driver_sql(f"EXPLAIN {statement}", parameters)]


def tables_read_through(plan):
    for line in plan:
        found = re.search(r"^SCAN (\w+)(?! VIRTUAL TABLE| ROW)\b|Seq Scan on (\w+)", line)
        if found:
            yield found[1] or found[2]


def test_no_question_of_linking_reads_a_table_through(engine, statements):
    questions = [
        said
        for said in statements
        if re.match(r"SELECT|UPDATE|DELETE|WITH", said[0]) and " FROM " in f"{said[0]} FROM "
    ]

    read = {
        (table, statement)
        for statement, parameters in questions
        for table in tables_read_through(explain(engine, statement, parameters))
        if table not in FEW
    }

    assert read == set()


def test_every_table_that_linking_goes_by_is_asked(statements):
    asked = {
        table for statement, _ in statements for table in re.findall(r"(?:FROM|JOIN|UPDATE) (\w+)", statement)
    }

    assert asked >= {
        "ad_marks",
        "ads",
        "sightings",
        "sighting_numbers",
        "numbers",
        "holdings",
        "rounds",
        "suppressions",
    }


def test_how_many_questions_there_are_does_not_depend_on_how_many_ads_come(engine, vault):
    source = Source(engine, vault)
    texts = [
        f"Jeg hedder {name} og er {age} år. Ring 20 30 40 {age}"
        for age, name in enumerate(["Bea", "Ida", "Mia"], 20)
    ]
    few, many = (
        [ScrapedAd(f"{size}-{at}", text=f"{text} {size}{at}") for at, text in enumerate(texts * size)]
        for size in (4, 20)
    )
    source.round(*[ScrapedAd(f"x{at}", text=text) for at, text in enumerate(texts)])

    with noted(engine) as said_of_few:
        source.round(*few)
    with noted(engine) as said_of_many:
        source.round(*many)

    assert len(said_of_many) <= len(said_of_few) + 2

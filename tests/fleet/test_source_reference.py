"""Every key, transform and field of a source definition is documented, and every documented example can be used."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import pytest
from pydantic import BaseModel

from spiders.definition import AD_FIELDS, SourceDefinition, parse_definition
from spiders.transforms import TRANSFORMS

DOCS = Path(__file__).parents[2] / "docs"
REFERENCE = (DOCS / "reference-sources.md").read_text("utf-8")
EXAMPLES = re.findall(r"^```toml\n(.*?)^```", REFERENCE, re.DOTALL | re.MULTILINE)
SHORT_FORM = "plain"  # how a string is kept inside; nobody writes it


def models_in(annotation) -> set[type[BaseModel]]:
    found = {annotation} if isinstance(annotation, type) and issubclass(annotation, BaseModel) else set()
    return found.union(*map(models_in, get_args(annotation)))


def all_models(model: type[BaseModel]) -> set[type[BaseModel]]:
    inner = set().union(*(models_in(field.annotation) for field in model.model_fields.values()))
    return {model}.union(*map(all_models, inner))


KEYS = sorted(
    {
        field.alias or name
        for model in all_models(SourceDefinition)
        for name, field in model.model_fields.items()
        if name != SHORT_FORM
    }
)


@pytest.mark.parametrize("key", KEYS)
def test_every_key_is_documented(key):
    assert re.search(rf"`[^`\n]*\b{key}\b[^`\n]*`", REFERENCE), f"name `{key}` in docs/reference-sources.md"


@pytest.mark.parametrize("name", [*TRANSFORMS, *AD_FIELDS])
def test_every_transform_and_field_is_documented(name):
    assert f"`{name}`" in REFERENCE, f"name `{name}` in docs/reference-sources.md"


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda text: text.splitlines()[0])
def test_every_example_is_a_definition_of_at_most_forty_lines(example):
    definition = parse_definition(example, file="docs/reference-sources.md")

    assert len(example.splitlines()) <= 40
    assert definition.delay >= 1


def test_there_is_an_example_of_each_kind():
    kinds = {parse_definition(example, file="docs/reference-sources.md").kind for example in EXAMPLES}

    assert kinds == set(get_args(SourceDefinition.model_fields["kind"].annotation))


def test_the_how_to_names_the_words_that_the_check_says():
    how_to = (DOCS / "how-to-screening.md").read_text("utf-8")

    assert "no ad stands where list.entry looks for it" in how_to
    assert "repair page.fields.numbers" in how_to

"""What only the whole definition can show: parts that do not fit its kind, and expressions that do not parse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spiders.addresses import is_loopback
from spiders.definition_problems import Problem
from spiders.expressions import ExpressionError, compile_expression, compile_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spiders.definition import SourceDefinition
    from spiders.definition_parts import Fields, FieldSpec, PageFormat

LEAST_DELAY = 1.0


def faults_of_parts(definition: SourceDefinition) -> list[Problem]:
    return [*_faults_of_figures(definition), *_faults_of_kind(definition)]


def faults_of_expressions(definition: SourceDefinition) -> list[Problem]:
    return [
        Problem(key, f'"{text}"', error.expected, error.reason)
        for key, text, language in _all_expressions(definition)
        if (error := _refusal(language, text)) is not None
    ]


def _refusal(language: str, text: str) -> ExpressionError | None:
    try:
        compile_pattern(text) if language == "pattern" else compile_expression(language, text)
    except ExpressionError as error:
        return error
    return None


def _faults_of_figures(definition: SourceDefinition) -> list[Problem]:
    least, most = definition.expect
    faults = []
    if not 0 <= least <= most or most == 0:
        faults.append(Problem("expect", f"[{least}, {most}]", "[least, most], such as [40, 90]"))
    if definition.delay < LEAST_DELAY and not all(is_loopback(start.address) for start in definition.start):
        faults.append(
            Problem(
                "delay",
                f"{definition.delay:g}",
                f"at least {LEAST_DELAY:g} second between requests to a real site",
            )
        )
    return faults


def _faults_of_kind(definition: SourceDefinition) -> list[Problem]:
    part, kind = definition.list, definition.kind
    faults = []
    if part.entry is None:
        faults.append(Problem("list.entry", "nothing", 'where each ad stands, such as entry = "li.ad"'))
    if kind == "tree" and not definition.branches:
        faults.append(Problem("branches", "nothing", 'a [[branches]] part with link = "nav a"'))
    if kind != "tree" and definition.branches:
        faults.append(Problem("branches", f'kind = "{kind}"', 'kind = "tree", or no branches'))
    if (kind == "forum") != (definition.threads is not None):
        faults.append(
            Problem("threads", f'kind = "{kind}"', 'a [threads] part in kind = "forum", and only there')
        )
    if kind == "sitemap" and definition.page is None:
        faults.append(Problem("page", "nothing", "a [page] part: a sitemap holds addresses only"))
    if (
        definition.page is not None
        and kind not in {"feed", "sitemap"}
        and not (part.link or part.link_address)
    ):
        faults.append(
            Problem("list.link", "nothing", "the link to the ad's own page, because there is a [page] part")
        )
    if kind not in {"feed", "sitemap"} and not definition.asked_fields:
        faults.append(Problem("list.fields", "nothing", 'at least one field, such as title = "h2"'))
    return faults


def _all_expressions(definition: SourceDefinition) -> Iterator[tuple[str, str, str]]:
    """(key, text, language) of everything in the definition that is compiled."""
    for key, spec, page_format in _all_specs(definition):
        language, text, _ = spec.expression(page_format)
        yield key, text, language
        if spec.css is not None and spec.json_path is not None:
            yield f"{key}.json", spec.json_path, "json"
        if spec.pattern is not None:
            yield f"{key}.pattern", spec.pattern, "pattern"
    for key, pattern in _all_patterns(definition):
        yield key, pattern, "pattern"
    yield from (("decoys", css, "css") for css in definition.decoys)
    if definition.entry_format != "json":  # there, list.ignore names keys
        yield from (("list.ignore", css, "css") for css in definition.list.ignore)


def _all_patterns(definition: SourceDefinition) -> list[tuple[str, str]]:
    patterns = [
        ("list.pattern", definition.list.pattern),
        ("list.sitemaps", definition.list.sitemaps),
        ("gone.address", definition.gone.address),
        *((f"branches.{n}.only", branch.only) for n, branch in enumerate(definition.branches, 1)),
    ]
    return [(key, pattern) for key, pattern in patterns if pattern is not None]


def _all_specs(definition: SourceDefinition) -> list[tuple[str, FieldSpec, PageFormat]]:
    """Every place of the definition where an expression stands, with its key and the format it reads."""
    listed, entry, page = definition.list_format, definition.entry_format, definition.page_format
    part = definition.list
    found: list[tuple[str, FieldSpec | None, PageFormat]] = [
        *(
            (f"list.{name}", getattr(part, name), listed)
            for name in ("entry", "next", "cursor", "total", "frame", "empty")
        ),
        *((f"list.{name}", getattr(part, name), entry) for name in ("id", "link", "closed")),
        *_specs_of_fields("list.fields", part.fields, entry),
        ("gone.found", definition.gone.found, page),
    ]
    if definition.page is not None:
        found += [
            ("page.frame", definition.page.frame, page),
            *_specs_of_fields("page.fields", definition.page.fields, page),
        ]
    if definition.reveal is not None:
        found.append(("reveal.found", definition.reveal.found, page))
        found += [("reveal.number", spec, definition.reveal.format) for spec in definition.reveal.number]
    for number, branch in enumerate(definition.branches, 1):
        found += [
            (f"branches.{number}.link", branch.link, "html"),
            (f"branches.{number}.words", branch.words, "html"),
        ]
    if definition.threads is not None:
        found += [
            (f"threads.{name}", getattr(definition.threads, name), "html")
            for name in ("entry", "link", "title", "next", "closed")
        ]
    return [(key, spec, page_format) for key, spec, page_format in found if spec is not None]


def _specs_of_fields(
    key: str, fields: Fields, page_format: PageFormat
) -> list[tuple[str, FieldSpec, PageFormat]]:
    return [(f"{key}.{name}", spec, page_format) for name, specs in fields.given().items() for spec in specs]

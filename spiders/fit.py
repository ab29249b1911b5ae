"""Whether a site still fits its definition, in words that say which key to repair."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from spiders.preview import preview_pages

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from scrapy.http import Response

    from pipeline.items import RoundEvidence
    from spiders.definition import SourceDefinition
    from spiders.preview import Preview

_RARELY = 0.5


@dataclass(frozen=True, slots=True)
class Fit:
    """`faults` must be repaired before the source can be believed; `remarks` are worth a look."""

    fits: bool
    faults: tuple[str, ...]
    remarks: tuple[str, ...]


def check_definition(
    definition: SourceDefinition,
    responses: Sequence[Response],
    evidence: RoundEvidence | None = None,
    clock: Callable[[], datetime] | None = None,
) -> Fit:
    """Judges by pages at hand, by what a round testified, or by both."""
    faults: list[str] = []
    remarks: list[str] = []
    if responses:
        preview = preview_pages(definition, responses, clock)
        faults += [*preview.problems, *_faults_of_list(definition, preview)]
        remarks += preview.notes
        _weigh_coverage(definition, preview.coverage, faults, remarks)
        remarks += _remarks_on_figures(definition, preview)
    if evidence is not None:
        faults += _faults_of_round(evidence)
        _weigh_coverage(definition, evidence.coverage, faults, remarks)
        faults += _faults_of_range(definition, evidence.listed)
        remarks += evidence.notes
    return Fit(not faults, tuple(dict.fromkeys(faults)), tuple(dict.fromkeys(remarks)))


def describe_fit(definition: SourceDefinition, fit: Fit) -> str:
    verdict = "the site fits its definition" if fit.fits else "the site does not fit its definition any more"
    lines = [f"{definition.name}: {verdict}", *(f"  {words}" for words in fit.faults)]
    return "\n".join([*lines, *(f"  remark: {words}" for words in fit.remarks)])


def where_field_stands(definition: SourceDefinition, name: str) -> str:
    """The keys that say where a field is read, as staff find them in the file."""
    parts = [("list.fields", definition.list.fields)]
    if definition.page is not None:
        parts.append(("page.fields", definition.page.fields))
    keys = [f"{key}.{name}" for key, fields in parts if name in fields.given()]
    if name == "numbers" and definition.reveal is not None:
        keys.append("reveal.number")
    return " or ".join(keys)


def _faults_of_list(definition: SourceDefinition, preview: Preview) -> list[str]:
    if preview.list_pages and preview.ads:
        return []
    if preview.ads:
        return []  # saved ad pages alone can be judged too
    return ["list.entry finds no ads on the pages"] if definition.expect[0] else []


def _weigh_coverage(
    definition: SourceDefinition, coverage: dict[str, tuple[int, int]], faults: list[str], remarks: list[str]
) -> None:
    for name, (had, asked) in coverage.items():
        if asked and not had:
            faults.append(
                f"{name}: none of {asked} ads has it; repair {where_field_stands(definition, name)}, "
                "or set optional = true if ads may lack it"
            )
        elif asked and had / asked < _RARELY:
            remarks.append(
                f"{name}: only {had} of {asked} ads have it ({where_field_stands(definition, name)})"
            )


def _remarks_on_figures(definition: SourceDefinition, preview: Preview) -> list[str]:
    remarks = []
    if preview.total is not None:
        remarks += [
            f"by the site's own total, {words}" for words in _faults_of_range(definition, preview.total)
        ]
        if preview.list_pages and not preview.further_pages and preview.total != len(preview.ads):
            remarks.append(f"the site says {preview.total} ads, and its pages show {len(preview.ads)}")
    elif preview.list_pages and not preview.further_pages:
        remarks += _faults_of_range(definition, len(preview.ads))
    return remarks


def _faults_of_range(definition: SourceDefinition, found: int) -> list[str]:
    least, most = definition.expect
    if least <= found <= most:
        return []
    return [f"{found} ads where {least}–{most} were expected; if that is right now, change expect"]


def _faults_of_round(evidence: RoundEvidence) -> list[str]:
    faults = [evidence.failure] if evidence.failure else []
    if evidence.ended != "natural":
        faults.append(f"the list did not end by itself: {evidence.ended}")
    return faults + [f"{count} times: {words}" for words, count in evidence.unresolved.items()]

"""Says which characters of an ad led to which value, for staff who look at a reading."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pipeline.reading.ad import Reading
    from pipeline.reading.numbers.read import ReadNumber
    from pipeline.reading.wording import Span


def explain_reading(reading: Reading) -> dict[str, Any]:
    """`shown` is the text as a visitor sees it; every piece of evidence is a place in it, by its characters.

    A value without evidence came from a field of the page or a link, or nothing told it. `doubts` say why a
    person should look.
    """
    return {
        "shown": reading.shown,
        "numbers": [_explain_number(reading, number) for number in reading.numbers],
        **{name: _quote(reading, spans) for name, spans in reading.where.items()},
        "doubts": list(reading.doubts),
    }


def _explain_number(reading: Reading, number: ReadNumber) -> dict[str, Any]:
    return {
        "number": number.e164,
        "confidence": number.confidence,
        "how": number.how,
        "evidence": _quote(reading, number.where),
    }


def _quote(reading: Reading, spans: tuple[Span, ...]) -> list[dict[str, Any]]:
    return [{"from": first, "to": after, "text": reading.shown[first:after]} for first, after in spans]

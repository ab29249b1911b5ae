"""The curve of how long numbers live, with its band, and the numbers that stand, come and go week by week: a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from matplotlib.axes import Axes

    from reports.churn import ChurnReport
    from reports.survival import Survival

FORMATS = ("svg", "png")
_INK, _PALE = "#1f4e79", "#9dbcd8"


def draw_churn(found: ChurnReport, title: str, path: Path) -> None:
    """Write the picture; its ending, one of FORMATS, says which kind. Raises OSError."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415  takes a second to load
    from matplotlib.figure import Figure  # noqa: PLC0415  as above

    figure = Figure(figsize=(11, 4.5), layout="constrained")
    FigureCanvasAgg(figure)
    lives, weeks = figure.subplots(1, 2)
    figure.suptitle(title)
    if found.survival:
        _draw_curve(found.survival, lives)
    _draw_weeks(found, weeks)
    # without a date, the same register gives the same file
    kind = path.suffix.lower().removeprefix(".")
    figure.savefig(path, format=kind, dpi=150, metadata={"Date": None} if kind == "svg" else None)


def _draw_curve(lives: Survival, axes: Axes) -> None:
    at = [step.weeks for step in lives.curve]
    axes.fill_between(
        at, [100 * step.low for step in lives.curve], [100 * step.high for step in lives.curve],
        color=_PALE, alpha=0.5, label="95 % band",
    )  # fmt: skip
    axes.plot(at, [100 * step.share for step in lives.curve], color=_INK, label="still standing")
    axes.axhline(50, color="grey", linewidth=0.8, linestyle=":")
    axes.set(xlabel="weeks since first seen", ylabel="% of numbers", ylim=(0, 102), xlim=(0, None))
    axes.set_title("How long a number lives")
    axes.legend()


def _draw_weeks(found: ChurnReport, axes: Axes) -> None:
    told = found.weeks[1:]  # nothing can have stood before the first
    mondays: list[Any] = [week.monday for week in told]
    axes.plot(mondays, [week.standing for week in told], color=_INK, label="stood")
    axes.plot(mondays, [week.new for week in told], color=_INK, linestyle="--", label="new")
    axes.plot(mondays, [week.gone for week in told], color="#a33b20", linestyle=":", label="gone")
    axes.set(ylabel="numbers", ylim=(0, None))
    axes.set_title("Week by week")
    axes.tick_params(axis="x", rotation=45)
    if mondays:
        axes.legend()

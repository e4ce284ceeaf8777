"""An official series as a picture, with the figures that documents cite marked on it by verdict."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from policydata.errors import MissingExtraError, UnknownNameError
from policydata.loader import load

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

MARKS = {
    "corroborated": ("o", "#0072B2"),
    "imprecise": ("^", "#E69F00"),
    "contradicted": ("X", "#D55E00"),
    "unverifiable": ("D", "#7F7F7F"),
}
"""Marker and colour of each verdict: told apart by shape too, in colours from Okabe and Ito (2008)."""
_LINES = ("#000000", "#009E73", "#CC79A7", "#56B4E9", "#8C564B")
_SCALES = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"), (1, ""))
_WORDS = {"percent": "per cent", "percentage_point": "percentage points", "CNY": "yuan"}
_SIZE = (9.0, 5.0)
_DOTS_PER_INCH = 150
_MOST_PLACES = 5
_GAP = "-gap"
_UNNAMED = "_nolegend_"
_EVERY_GROUP = "*"
_Lines = Mapping[tuple[str, str], "pd.DataFrame"]


def plot(
    indicator: str, groups: Sequence[str] | None = None, geography: str | None = None, out: str | Path | None = None
) -> Figure:
    """Return a picture of an official series: one line a group, with the cited figures marked by verdict.

    Of several vintages the line shows the latest, small dots the earlier ones; dashed lines are breaks. `groups` and
    `geography` restrict it; `out` (.svg or .png) writes it too, the same bytes each time.

    Raises UnknownNameError for an unknown indicator, group or geography, ValueError for another file type,
    MissingExtraError without matplotlib.
    """
    observations = _chosen(load("observations"), "indicator_id", [indicator], "indicator")
    places = sorted(observations["geography"].unique())
    wanted = [geography] if geography else ["CN"] if "CN" in places else places[:_MOST_PLACES]
    observations = _chosen(observations, "geography", wanted, "geography")
    about = load("indicators", filters={"indicator_id": indicator}).iloc[0]
    unit = about["unit"]
    if groups is None:
        observations = observations[observations["unit"] == unit]
    else:
        observations = _chosen(observations, "group", list(groups), "group")
    figure, axes = _canvas(Path(out) if out else None)
    scale, word = _scale(observations)
    changes = load("indicator_breaks", filters={"indicator_id": indicator})
    lines: _Lines = {
        line: series.sort_values(["period", "vintage"])
        for line, series in sorted(observations.groupby(["geography", "group"]))
    }
    for number, (line, series) in enumerate(lines.items()):
        breaks = changes.loc[changes["group"].isin([_EVERY_GROUP, line[1]]), "period"]
        _draw_line(axes, series, list(breaks), scale, _LINES[number % len(_LINES)], _label(line[0], line[1], lines))
    left_out = _draw_cited(axes, indicator, lines, scale, unit)
    for period in sorted(set(changes["period"])):
        axes.axvline(_day(period), color="#999999", linestyle="--", linewidth=1)
        axes.text(_day(period), 0.02, " break", transform=axes.get_xaxis_transform(), color="#666666", fontsize="small")
    axes.set_title(str(about["name_en"] or indicator), loc="left", fontweight="bold")
    axes.set_ylabel(" ".join(filter(None, (word, _WORDS.get(unit, f"{unit}s")))))
    axes.set_ylim(bottom=min(0, axes.get_ylim()[0]))
    axes.legend(frameon=False, loc="best", fontsize="small")
    if left_out:
        axes.set_xlabel(f"Cited, not drawn: {'; '.join(left_out)}", loc="left", fontsize="small", labelpad=10)
    if out:
        _write(figure, Path(out))
    return figure


def _canvas(out: Path | None) -> tuple[Figure, Axes]:
    if out is not None and out.suffix not in (".svg", ".png"):
        raise ValueError(f"{out} is no .svg or .png file")
    try:
        from matplotlib.figure import Figure
    except ModuleNotFoundError as error:
        raise MissingExtraError("matplotlib", "plot") from error
    figure = Figure(figsize=_SIZE, layout="constrained")
    axes = figure.add_subplot()
    axes.spines[["top", "right"]].set_visible(False)
    axes.xaxis_date()
    axes.grid(axis="y", color="#E5E5E5", linewidth=0.8)
    axes.set_axisbelow(True)
    return figure, axes


def _write(figure: Figure, out: Path) -> None:
    import matplotlib as mpl

    # Ids and dates in the file would differ from run to run; text stays text, so that any font can show it.
    with mpl.rc_context({"svg.hashsalt": "policydata", "svg.fonttype": "none"}):
        figure.savefig(out, dpi=_DOTS_PER_INCH, metadata={"Date": None} if out.suffix == ".svg" else {"Software": None})


def _chosen(rows: pd.DataFrame, column: str, wanted: Sequence[str], kind: str) -> pd.DataFrame:
    known = tuple(sorted(rows[column].unique()))
    for name in wanted:
        if name not in known:
            raise UnknownNameError(kind, name, known)
    return rows[rows[column].isin(wanted)]


def _scale(rows: pd.DataFrame) -> tuple[float, str]:
    most = float(rows["value"].max())
    return next(((size, word) for size, word in _SCALES if most >= size), (1.0, ""))


def _day(period: str) -> float:
    """Return where a period is drawn, as matplotlib counts days: in its last month, or the middle of a whole year."""
    from matplotlib.dates import date2num

    parts = [int(part) for part in period.split("-")]
    year, month, day = (*parts, 7, 1)[:3] if len(parts) == 1 else (*parts, 28)[:3]
    return float(date2num(datetime.date(year, month, day)))  # type: ignore[no-untyped-call]


def _draw_line(axes: Axes, series: pd.DataFrame, breaks: Sequence[str], scale: float, colour: str, label: str) -> None:
    """Draw the latest vintages, in pieces that end where the series breaks, and the earlier ones as dots."""
    last = series.drop_duplicates("period", keep="last")
    piece = last["period"].map(lambda period: sum(_day(change) <= _day(period) for change in breaks))
    for number, (_, part) in enumerate(last.groupby(piece)):
        days = [_day(period) for period in part["period"]]
        named = label if number == 0 else _UNNAMED
        axes.plot(days, part["value"] / scale, "-", marker=".", ms=4, lw=1.2, color=colour, label=named)
    earlier = series[series.duplicated("period", keep="last")]
    if len(earlier):
        days = [_day(period) for period in earlier["period"]]
        axes.plot(days, earlier["value"] / scale, ".", ms=3, color="#AAAAAA", label=f"{label}: earlier vintages")


def _label(place: str, group: str, lines: Collection[tuple[str, str]]) -> str:
    several = len({other for other, _ in lines}) > 1
    named = [name for name in (place if several else "", group if group != "all" else "") if name]
    return " ".join(named).replace("-", " ") or "all"


def _draw_cited(axes: Axes, indicator: str, lines: _Lines, scale: float, unit: str) -> list[str]:
    """Mark the cited figures that stand on a line, or are the gap between two; return the others."""
    verdicts = load("verdicts", filters={"target_table": "statistics", "target_field": "value"})
    verdict_of = dict(zip(verdicts["target_id"], verdicts["verdict"], strict=True))
    shown: set[str] = set()
    left_out: list[str] = []
    for row in load("statistics", filters={"indicator_id": indicator}).to_dict("records"):
        verdict = str(verdict_of.get(row["statistic_id"], "unverifiable"))
        marker, colour = MARKS[verdict]
        surface = " ".join(str(row["as_written"]).split())
        label = _UNNAMED if verdict in shown else f"cited: {verdict}"
        ends = _ends(row, lines, unit)
        if not ends:
            left_out.append(f"{surface} ({verdict})")
            continue
        shown.add(verdict)
        day, heights = _day(row["period"]), [end / scale for end in ends]
        if len(heights) == 1:
            axes.plot(day, heights[0], marker, ms=9, color=colour, mec="white", zorder=3, label=label)
            beside: dict[str, Any] = {"xytext": (-9, 5), "ha": "right"}
        else:
            axes.plot([day, day], heights, "-", marker=marker, ms=5, lw=2, color=colour, zorder=2, label=label)
            beside = {"xytext": (8, 0), "ha": "left", "va": "center"}
        at = (day, sum(heights) / len(heights))
        axes.annotate(surface, at, textcoords="offset points", fontsize="small", **beside)
    return left_out


def _ends(row: Mapping[str, Any], lines: _Lines, unit: str) -> list[float]:
    """Return where a cited figure is drawn: at its value, or from one group to another for the gap between them."""
    if not isinstance(row["period"], str) or isinstance(row["base_period"], str):
        return []
    place, group = row["geography"], str(row["group"])
    if (place, group) in lines and row["unit"] == unit:
        return [float(row["value"])]
    if not group.endswith(_GAP):
        return []
    found = [lines.get((place, part)) for part in group.removesuffix(_GAP).split("-")]
    rates = [series.loc[series["period"] == row["period"], "value"] for series in found if series is not None]
    return [float(rate.iloc[-1]) for rate in rates] if len(rates) == 2 and all(len(rate) for rate in rates) else []

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import numpy as np
import pytest
from matplotlib.lines import Line2D

import policydata
from policydata.plot import MARKS, plot

PENETRATION = "cn-internet-penetration"


def words(path: Path) -> set[str]:
    texts = ("".join(node.itertext()).strip() for node in ET.parse(path).iter() if node.tag.endswith("text"))
    return {text for text in texts if text}


def heights(line: Line2D) -> list[float]:
    return [float(height) for height in np.asarray(line.get_ydata())]


def test_the_series_and_the_cited_figures_are_drawn(tmp_path: Path) -> None:
    out = tmp_path / "penetration.svg"
    figure = plot(PENETRATION, out=out)
    (axes,) = figure.axes
    lines = {str(line.get_label()): line for line in axes.get_lines()}
    assert {"all", "rural", "urban", "cited: corroborated", "cited: imprecise"} <= set(lines)
    cited = lines["cited: corroborated"]
    assert (cited.get_marker(), cited.get_color()) == MARKS["corroborated"]
    assert heights(cited) == [77.5]
    gap = lines["cited: imprecise"]
    assert [round(height, 1) for height in heights(gap)] == [83.3, 66.5]
    assert {"77.5%", "16.8%", "Internet penetration rate", "per cent", "break"} <= words(out)
    assert any(text.startswith("Cited, not drawn: ") and "4.4% (imprecise)" in text for text in words(out))


def test_the_line_is_the_series_without_a_stroke_across_a_break(tmp_path: Path) -> None:
    rows = policydata.load("observations", filters={"indicator_id": PENETRATION, "group": "all", "geography": "CN"})
    latest = rows.sort_values(["period", "vintage"]).drop_duplicates("period", keep="last")
    (axes,) = plot(PENETRATION, groups=["all"]).axes
    pieces = [line for line in axes.get_lines() if line.get_linestyle() == "-" and line.get_color() == "#000000"]
    assert len(pieces) == 2
    drawn = [height for piece in pieces for height in heights(piece)]
    assert drawn == [float(value) for value in latest["value"]]


@pytest.mark.parametrize("suffix", [".svg", ".png"])
def test_the_same_picture_is_the_same_bytes(suffix: str, tmp_path: Path) -> None:
    for name in ("one", "two"):
        plot("cn-internet-users", groups=["rural"], out=tmp_path / f"{name}{suffix}")
    assert (tmp_path / f"one{suffix}").read_bytes() == (tmp_path / f"two{suffix}").read_bytes()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"indicator": "cn-internet-user"}, "unknown indicator 'cn-internet-user'; did you mean 'cn-internet-users'"),
        ({"indicator": PENETRATION, "groups": ["rurall"]}, "unknown group 'rurall'; did you mean 'rural'"),
        ({"indicator": PENETRATION, "geography": "XX"}, "unknown geography 'XX'"),
    ],
)
def test_an_unknown_name_is_an_error(arguments: dict[str, str], message: str) -> None:
    with pytest.raises(policydata.UnknownNameError, match=message):
        plot(**arguments)


def test_only_svg_and_png_are_written(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"p\.jpg is no \.svg or \.png file"):
        plot(PENETRATION, out=tmp_path / "p.jpg")
    assert not list(tmp_path.iterdir())

"""Points and commas that part or join digits: 1.4个县…。2.37个项目…。3.19座水厂… and 1，234.50万元."""

from __future__ import annotations

from policydata.extraction.expressions import expression

_NUMBER = expression(r"(?:\A|(?<=[\n。；：:]))[ \u3000]{0,4}([1-9][0-9]?)([.、])")
_GLUED = expression(r"[\n。；：:][ \u3000]{0,4}[1-9][0-9]?\.[0-9]")
_WIDE_COMMA = expression(
    "，(?<=[0-9]，)(?<![0-9]{4}，)(?=(?:[0-9]{3}，){0,3}(?:000|[0-9]{3}[.][0-9]{2})[万亿]?(?:元|[美欧港]元|英镑))"
)
"""A comma between thousands that is as wide as a character: 1，234.50万元."""


def with_items_apart(text: str) -> str:
    """Return the text, as long as before, with a mark behind each item's number that a figure follows at once."""
    if _GLUED.search(text) is None:
        return text
    runs: list[list[int]] = []
    dots: list[int] = []
    expected = 1
    for match in _NUMBER.finditer(text):
        number = int(match.group(1))
        if number != expected:
            runs.append(dots)
            dots, expected = [], 1
            if number != 1:
                continue
        dots.append(match.start(2))
        expected += 1
    runs.append(dots)
    parts = list(text)
    for run in runs:
        glued = [at for at in run if text[at] == "." and text[at + 1 : at + 2].isdecimal()]
        if len(run) > 1:
            for at in glued:
                parts[at] = "、"
    return "".join(parts)


def with_narrow_commas(text: str) -> str:
    """Return the text, as long as before, with the commas inside sums of money as they stand in other numbers."""
    return _WIDE_COMMA.sub(",", text)

"""Points that part digits: 1.4个县…。2.37个项目…。3.19座水厂…."""

from __future__ import annotations

from policydata.extraction.expressions import expression

_NUMBER = expression(r"(?:\A|(?<=[\n。；：:]))[ \u3000]{0,4}([1-9][0-9]?)([.、])")
_GLUED = expression(r"[\n。；：:][ \u3000]{0,4}[1-9][0-9]?\.[0-9]")


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

"""Many names as one expression: a trie of their characters, in which blanks match line ends and quotes are equal."""

from __future__ import annotations

import re
from collections.abc import Iterable

_CLASSES = {
    " ": "[ \\n\u00a0]{1,3}",
    "'": "['’‘]",
    '"': '["“”]',
    "-": "[-–—]\\n?",
    "\0": "A[Il]",
}
_EQUAL = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\u00a0": " "})
_AI = re.compile(r"(?<![A-Za-z])A[Il](?![A-Za-z])")
_AI_CLASS = "\0"
_LINE_END = "\\n?"
"""May stand before any character of a Chinese name but the first: lines of scanned pages end anywhere."""

Node = dict[str, "Node"]


def compile_names(names: Iterable[str], language: str) -> tuple[re.Pattern[str], ...]:
    """Return the expressions that find the longest of the names at each place; English ones are whole words.

    Names that begin in small letters have an expression of their own, so that the other one need try capitals only.
    """
    capital: Node = {}
    small: Node = {}
    for name in names:
        text = _AI.sub(_AI_CLASS, " ".join(name.translate(_EQUAL).split()))
        if not text:
            continue
        node = small if language == "en" and text[0].islower() else capital
        for character in text:
            node = node.setdefault(character, {})
        node[""] = {}
    end = "(?![A-Za-z0-9_])" if language == "en" else ""
    between = "" if language == "en" else _LINE_END
    return tuple(re.compile(_expression(root, end, between, is_root=True)) for root in (capital, small) if root)


def _expression(node: Node, end: str, between: str, is_root: bool = False) -> str:
    """Return the expression of a node; the end of a name is tried after everything longer."""
    branches: list[str] = []
    for character, child in sorted(node.items()):
        if not character:
            continue
        prefix, child = _straight(character, child)
        written = between.join(_class(part) for part in prefix)
        branches.append(("" if is_root else between) + written + _expression(child, end, between))
    if "" in node:
        branches.append(end)
    if len(branches) == 1:
        return branches[0]
    return f"(?:{'|'.join(branches)})"


def _straight(character: str, child: Node) -> tuple[str, Node]:
    """Return the characters up to the next fork, and the node there."""
    prefix = character
    while len(child) == 1 and "" not in child:
        ((character, child),) = child.items()
        prefix += character
    return prefix, child


def _class(character: str) -> str:
    return _CLASSES.get(character) or re.escape(character)

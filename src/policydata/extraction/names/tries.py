"""Many names as one expression: a trie of their characters, in which blanks match line ends and quotes are equal."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from itertools import takewhile
from typing import NamedTuple

from policydata.extraction.expressions import expression

_CLASSES = {
    " ": "[ \\n\u00a0]{1,3}",
    "'": "['’‘]",
    '"': '["“”]',
    "-": "[-–—]\\n?",
    "\0": "A[Il]",
}
_FIRSTS = {"'": ("'", "’", "‘"), '"': ('"', "“", "”")}
_EQUAL = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\u00a0": " "})
_AI = re.compile(r"(?<![A-Za-z])A[Il](?![A-Za-z])")
_AI_CLASS = "\0"
_LINE_END = "\\n?"
"""May stand before any character of a Chinese name but the first: lines of scanned pages end anywhere."""

_LONE = re.compile(r"[^ ]+(?:\Z|(?<=[,:;]) | [^A-Z0-9(&])")
"""A name whose first capitalised word no other one need follow: it is one word, or goes on in small letters."""
_MOST_STARTS = 48

Node = dict[str, "Node"]


class NamePatterns(NamedTuple):
    """The expressions for the names of one language: English ones by how they begin, Chinese ones in `other`.

    Names beginning with a capital need be tried only at `first_words`, and where such a word stands alone only at
    `lone_words`; those in small letters only at `small_starts`, other English ones only at `other_starts` (none when there
    are too many to look for).
    """

    capital: re.Pattern[str] | None
    first_words: frozenset[str]
    lone_words: frozenset[str]
    small: re.Pattern[str] | None
    small_starts: tuple[str, ...]
    other: re.Pattern[str] | None
    other_starts: tuple[str, ...]


def compile_names(names: Iterable[str], language: str) -> NamePatterns:
    """Return the expressions that find the longest of the names at each place; English ones are whole words."""
    roots: dict[str, Node] = {"capital": {}, "small": {}, "other": {}}
    first_words: set[str] = set()
    lone_words: set[str] = set()
    small_starts: set[str] = set()
    other_starts: set[str] = set()
    for name in names:
        text = _AI.sub(_AI_CLASS, " ".join(name.translate(_EQUAL).split())).removeprefix("The ")
        if not text:
            continue
        beginning = _beginning(text) if language == "en" else "other"
        if beginning == "capital":
            first_words.update(_written(text))
            if _LONE.match(text):
                lone_words.update(_written(text))
        elif beginning == "small":
            first_two = " ".join(text.split(" ")[:2])
            small_starts |= {first_two, first_two.replace(" ", "\n")}
        elif language == "en":
            other_starts.add("".join(takewhile(_is_literal, text)))
        node = roots[beginning]
        for character in text:
            node = node.setdefault(character, {})
        node[""] = {}
    end = "(?![A-Za-z0-9_])" if language == "en" else ""
    between = "" if language == "en" else _LINE_END
    compiled = {
        beginning: expression(_expression(root, end, between, is_root=True)) if root else None
        for beginning, root in roots.items()
    }
    return NamePatterns(
        compiled["capital"],
        frozenset(first_words),
        frozenset(lone_words),
        compiled["small"],
        _few(small_starts),
        compiled["other"],
        _few(other_starts),
    )


def _few(starts: Collection[str]) -> tuple[str, ...]:
    return tuple(sorted(starts)) if len(starts) <= _MOST_STARTS and "" not in starts else ()


def _is_literal(character: str) -> bool:
    return character not in _CLASSES


def any_of(words: Iterable[str]) -> str:
    """Return an expression for any of the words, the longest first, that tries each letter once."""
    return _any_of(frozenset(words))


@lru_cache
def _any_of(words: frozenset[str]) -> str:
    root: Node = {}
    for word in words:
        node = root
        for character in word:
            node = node.setdefault(character, {})
        node[""] = {}
    return f"(?:{_literal(root)})"


def _any_character(characters: Iterable[str]) -> str:
    return f"[{''.join(map(re.escape, sorted(set(characters))))}]"


def _literal(node: Node) -> str:
    branches = _branches(node)
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"


def _branches(node: Node) -> list[str]:
    """Return what may follow; characters with the same behind them are one class, which is read much faster."""
    behind: dict[str, list[str]] = {}
    for character, child in sorted(node.items()):
        if character:
            prefix, child = _straight(character, child)
            behind.setdefault(re.escape(prefix[1:]) + _literal(child), []).append(character)
    branches = [
        (re.escape(characters[0]) if len(characters) == 1 else _any_character(characters)) + rest
        for rest, characters in behind.items()
    ]
    if "" in node:
        branches.append("")
    return branches


def _beginning(text: str) -> str:
    if text[0].isupper() or text[0] == _AI_CLASS:
        return "capital"
    return "small" if text[0].islower() and _AI_CLASS not in text[:40] else "other"


def _written(text: str) -> Iterator[str]:
    """Yield the ways in which the first word of a name may stand in a text, with a possessive ending too."""
    word = text.split(" ", 1)[0].rstrip(",:;")
    words = [word.replace(_AI_CLASS, spelled) for spelled in ("AI", "Al")] if _AI_CLASS in word else [word]
    for plain in words:
        for curly in {plain, plain.replace("'", "’")}:
            yield curly
            yield f"{curly}'s"
            yield f"{curly}’s"


def _expression(node: Node, end: str, between: str, is_root: bool = False) -> str:
    """Return the expression of a node; the end of a name is tried after everything longer."""
    branches: list[str] = []
    for character, child in sorted(node.items()):
        if not character:
            continue
        prefix, child = _straight(character, child)
        rest = between.join(["", *map(_class, prefix[1:])]) + _expression(child, end, between)
        # A class would hide from the search which characters names begin with.
        firsts = _FIRSTS.get(character, (_class(character),)) if is_root else (between + _class(character),)
        branches += [first + rest for first in firsts]
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

"""Many words in the source of an expression: they stand there as they are until it is compiled, and become a trie then."""

from __future__ import annotations

import re
from collections.abc import Iterable

_OPEN, _BETWEEN, _CLOSE = "\ue000\ue001\ue002"
_WORDS = re.compile(f"{_OPEN}([^{_CLOSE}]*){_CLOSE}")

Node = dict[str, "Node"]


def any_of(words: Iterable[str]) -> str:
    """Return what stands in the source of an `expression` for any of the words, the longest first."""
    return f"{_OPEN}{_BETWEEN.join(words)}{_CLOSE}"


def with_tries(source: str) -> str:
    """Return the source of an expression with words as tries, in which each letter is tried once."""
    return _WORDS.sub(lambda words: _trie(words[1].split(_BETWEEN)), source) if _OPEN in source else source


def _trie(words: Iterable[str]) -> str:
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


def _straight(character: str, child: Node) -> tuple[str, Node]:
    """Return the characters up to the next fork, and the node there."""
    prefix = character
    while len(child) == 1 and "" not in child:
        ((character, child),) = child.items()
        prefix += character
    return prefix, child

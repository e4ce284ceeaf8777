"""Many names as one expression: a trie of their characters, in which blanks match line ends and quotes are equal."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

Node = dict[str, "Node"]


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


def _straight(character: str, child: Node) -> tuple[str, Node]:
    """Return the characters up to the next fork, and the node there."""
    prefix = character
    while len(child) == 1 and "" not in child:
        ((character, child),) = child.items()
        prefix += character
    return prefix, child

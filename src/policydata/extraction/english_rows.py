"""The parts of an instrument as numbered lines, each with its name: “Part 1 – General”, “Pillar 2: Seeds” over its text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from policydata.extraction.candidates import LOW, Candidate
from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Names
from policydata.extraction.members import tidy
from policydata.extraction.spans import Place, Span, first_at

_LEGAL = ("part", "chapter", "title", "section", "article", "schedule", "book", "annex")
"""Parts of a law, which only a table of contents lists line by line; other parts may have their text between them."""
_ROW = expression(
    r"^[ \t#*•·-]{0,6}(?P<noun>Part|Chapter|Title|Section|Article|Schedule|Book|Annex|Pillar|Goal|Objective|Priority|Theme|Principle|Action|Strand|Aim|Mission|Outcome"
    r"|Commitment|Recommendation|Dimension|(?:Focus |Priority |Action )?Area|Workstream|Track|Component|Step|Phase|Measure|Target|Strategy)[ \t]+"
    r"(?P<number>[0-9]{1,2}|[IVX]{1,5}|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)[ \t]*[:.–—-][ \t]*(?P<name>[^\s.…][^\n]{1,119})$",
    re.MULTILINE | re.IGNORECASE,
)
_ROMAN = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx")  # fmt: skip
_WORDS = ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_NAME_ENDS = expression(r"\s*[.…]{3,}.*|[.:;](?=\s).*|\s{3,}\S*\Z|(?<=[a-z)])[0-9]{1,4}\Z")
"""Behind the name of a part: what it says, or dots and the page."""
_FEWEST, _FARTHEST, _BACK = 3, 1000, 40
_DOUBTS = ("no number is told", "the instrument is the one named before")


def with_rows(found: Sequence[Candidate], text: str, spans: Sequence[Span], names: Names) -> list[Candidate]:
    """Return the contents of a text with the parts that numbered lines name, for a count that was told or on their own."""
    told = list(found)
    for noun, labels in _lists(text):
        before = range(first_at(spans, labels[0][0]) - 1, -1, -1)[:_BACK]
        policy = names.own or next((one for one in before if spans[one].kind == "policy"), None)
        if policy is None:
            continue
        fields: dict[str, str | tuple[str, ...] | None] = {
            "policy": names.surface(policy),
            "policy_id": names.linked_id(policy),
            "kind": f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s",
            "count_stated": None,
            "labels": tuple(" ".join(text[start:end].split()) for start, end in labels),
            "label_positions": tuple(f"{start},{end}" for start, end in labels),
        }
        same = next((one for one in told if _is_of(one, noun, len(labels))), None)
        if same is None:
            told.append(Candidate("contents", fields, [policy], "en-rows", LOW, _DOUBTS))
        elif not same.fields["labels"]:
            listed = {key: fields[key] for key in ("labels", "label_positions")}
            told[told.index(same)] = same._replace(fields={**same.fields, **listed})
    return told


def _is_of(one: Candidate, noun: str, count: int) -> bool:
    """Tell whether contents are the ones that so many lines with a noun list: “four pillars”, and “Pillar 1: …”."""
    kind = str(one.fields["kind"])
    return kind[: len(noun) - 1] == noun[:-1] and str(count) in (
        one.fields["count_stated"],
        str(len(one.fields["labels"] or ())),
    )


def _lists(text: str) -> Iterator[tuple[str, list[Place]]]:
    """Yield the runs of lines that number parts from one on, with what the parts are called."""
    runs: dict[str, list[re.Match[str]]] = {}
    for row in _ROW.finditer(text):
        noun, number = row["noun"].lower(), _number(row["number"].lower())
        run = runs.get(noun, [])
        between = text[run[-1].end() : row.start()] if run else ""
        near = not between.strip() if noun in _LEGAL else len(between) < _FARTHEST
        if run and number == len(run) + 1 and near:
            run.append(row)
            continue
        yield from _whole(text, noun, run)
        runs[noun] = [row] if number == 1 else []
    for noun, run in runs.items():
        yield from _whole(text, noun, run)


def _whole(text: str, noun: str, run: Sequence[re.Match[str]]) -> Iterator[tuple[str, list[Place]]]:
    if len(run) >= _FEWEST:
        ends = (_NAME_ENDS.search(text, row.start("name"), row.end()) for row in run)
        yield (
            noun,
            [
                tidy(text, row.start("name"), row.end() if end is None else end.start())
                for row, end in zip(run, ends, strict=True)
            ],
        )


def _number(written: str) -> int:
    if written.isdecimal():
        return int(written)
    return _ROMAN.index(written) if written in _ROMAN else _WORDS.index(written) if written in _WORDS else 0

"""How many articles, chapters or principles a new document says a known instrument has, held against the record."""

from __future__ import annotations

from collections.abc import Iterator, Set
from decimal import Decimal

from policydata.document_verdicts.instrument_names import InstrumentNames
from policydata.document_verdicts.judged import Judged, not_checked
from policydata.extraction.extractions import Extraction, Mention
from policydata.loader.release import Release
from policydata.loader.rows import read_rows
from policydata.verdicts.content_counts import compare_parts, parts_phrase
from policydata.verdicts.stated_parts import part_kind
from policydata.vocabulary import Bound, ContentKind, Verdict

_RULES = frozenset({"en-parts", "zh-parts"})


def judge_parts(
    release: Release,
    extraction: Extraction,
    names: InstrumentNames,
    read_elsewhere: Set[tuple[str, str, str]],
) -> Iterator[Judged]:
    """Yield a finding for every number of parts that a sentence says an instrument has."""
    official = _official(release, read_elsewhere)
    by_start = {str(mention.start): mention for mention in extraction.mentions if mention.kind == "policy"}
    for record in extraction.records:
        kind = part_kind(str(record.fields["kind"])) if record.rule in _RULES else None
        if kind is None:
            continue
        figure, policy = (extraction.mentions[index] for index in record.evidence)
        named = by_start.get(policy.detail.get("refers_to", ""), policy)
        meant = names.known(named.text, policy.linked_id or named.linked_id, policy.start)
        if meant.policy_id is None:
            why = "no instrument of the dataset has this title"
            yield not_checked(policy.start, figure.end, named.text, f"{kind}s", figure.text, why)
        else:
            number = official.get((meant.policy_id, kind))
            yield meant.applied(_compare(policy, figure, kind, meant.policy_id, number))


def _compare(
    policy: Mention, figure: Mention, kind: ContentKind, policy_id: str, number: tuple[int, bool] | None
) -> Judged:
    verdict, reason = Verdict.UNVERIFIABLE, "No other source read says how many there are, or lists them."
    known = None
    if number is not None:
        bound = Bound(figure.detail.get("bound", Bound.EXACT))
        verdict, reason = compare_parts(Decimal(figure.value or 0), bound, *number, kind)
        known = parts_phrase(number[0], kind)
    stated = " ".join(figure.text.split())
    return Judged(policy.start, figure.end, verdict, policy_id, f"{kind}s", stated, known, reason)


def _official(release: Release, read_elsewhere: Set[tuple[str, str, str]]) -> dict[tuple[str, str], tuple[int, bool]]:
    """Return by instrument and kind how many parts there are, and whether a source says so or they were counted."""
    found: dict[tuple[str, str], tuple[int, bool]] = {}
    columns = ["policy_id", "kind", "position", "count_stated"]
    for row in read_rows(release, "policy_contents", columns).to_pylist():
        key = row["policy_id"], row["kind"]
        if ("policy_contents", row["policy_id"], f"{row['kind']},{row['position']}") not in read_elsewhere:
            continue
        if row["count_stated"] is not None:
            found[key] = int(row["count_stated"]), True
        elif not found.get(key, (0, False))[1]:
            found[key] = found.get(key, (0, False))[0] + 1, False
    return found

"""A file of candidates to the files of its drafts."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from policydata.draft.anchors import AnchoredDocument
from policydata.draft.candidate_lines import Document, read_lines
from policydata.draft.instruments import Instruments
from policydata.draft.mention_files import mention_file
from policydata.draft.policy_files import additions, new_policy
from policydata.draft.registry import Registry, read_registry
from policydata.draft.source_files import source_file
from policydata.draft.suggested_ids import free_id, source_id
from policydata.draft.yaml_lines import yaml_text
from policydata.issues import Issue
from policydata.loader.release import data_directory


@dataclass(frozen=True, slots=True)
class Drafts:
    """The drafted files by path below `data/raw`, sorted; and an issue for each line that was no candidate."""

    files: dict[str, str]
    issues: list[Issue]


def drafts(lines: Iterable[str], path: str, *, texts: Iterable[str] = (), directory: Path | None = None) -> Drafts:
    """Return the drafts of the candidates in the lines of a JSON Lines file; `path` names it in the issues.

    New sources and instruments become whole records in which a curator fills what says "to fill". For those that the
    release in `directory` (default: that of this installation) records, `<id>.additions.yml` and `.csv` hold what is
    new. `texts` are texts of the documents, for the digests of claims; they are found by their SHA-256.

    Raises DamagedReleaseError when the tables of the release cannot be read.
    """
    registry = read_registry(directory or data_directory())
    documents, issues = read_lines(lines, path)
    by_digest = {hashlib.sha256(text.encode()).hexdigest(): text for text in texts}
    anchored = _anchored(documents, registry, by_digest)
    instruments = Instruments(registry)
    instruments.gather(anchored)
    files: dict[str, str] = {}
    for one in anchored:
        suffix = ".additions" if one.known else ""
        if entries := source_file(one, instruments):
            files[f"sources/{one.source_id}{suffix}.yml"] = yaml_text(entries)
        if mentions := mention_file(one, instruments):
            files[f"mentions/{one.source_id}{suffix}.csv"] = mentions
    for instrument in instruments.found.values():
        suffix = ".additions" if instrument.known else ""
        entries = additions(instrument, registry) if instrument.known else new_policy(instrument, registry)
        if entries:
            files[f"policies/{instrument.policy_id}{suffix}.yml"] = yaml_text(entries)
    return Drafts(dict(sorted(files.items())), issues)


def _anchored(
    documents: Mapping[str, Document], registry: Registry, texts: Mapping[str, str]
) -> list[AnchoredDocument]:
    anchored = []
    taken: set[str] = set()
    for document in documents.values():
        wanted = source_id(document.document_id, document.sha256)
        known = bool(document.sha256) and registry.sources.get(wanted) == document.sha256 and wanted not in taken
        found = wanted if known else free_id(wanted, taken | registry.sources.keys())
        taken.add(found)
        anchored.append(AnchoredDocument(found, document, known, texts.get(document.sha256 or "")))
    return anchored

"""What the dataset says of itself, in every format it is published in."""

from __future__ import annotations

from policydata.version import __version__

NAME = "policydata"
TITLE = "policydata: policy instruments on AI, data and human rights, with evidence for every field"
DESCRIPTION = (
    "Policy instruments of AI, data and digital governance and the human-rights instruments beneath them: titles in "
    "the original language and in English, numbers, issuing bodies, dated events of a stated kind and precision, "
    "relations, structured contents, cited statistics and claims. Every fact says where it was read, to the character "
    "where the text is pinned. The dataset records who said what; it takes no side."
)
LICENCE = {
    "name": "CC-BY-4.0",
    "title": "Creative Commons Attribution 4.0 International",
    "path": "https://creativecommons.org/licenses/by/4.0/",
}
CONTRIBUTOR = "The policydata developers"
YEAR = 2026
"""The year this version was published."""


def package_metadata() -> dict[str, object]:
    """Return the metadata of the data package, without its resources."""
    return {
        "name": NAME,
        "title": TITLE,
        "description": DESCRIPTION,
        "version": __version__,
        "keywords": ["policy", "artificial intelligence", "data governance", "human rights", "statistics", "China"],
        "licenses": [LICENCE],
        "contributors": [{"title": CONTRIBUTOR, "roles": ["creator"]}],
    }

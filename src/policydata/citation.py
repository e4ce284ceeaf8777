"""How to cite the dataset: one text or BibTeX entry that names one version, and no clock."""

from __future__ import annotations

from policydata.metadata import CONTRIBUTOR, NAME, TITLE, YEAR
from policydata.version import __version__

LICENCE = "CC BY 4.0"


def cite(style: str = "text") -> str:
    """Return how to cite this version of the dataset; `style` is text or bibtex.

    Raises TypeError or ValueError for another style.
    """
    if not isinstance(style, str):
        raise TypeError(f"style must be 'text' or 'bibtex', not a {type(style).__name__}")
    if style not in _STYLES:
        raise ValueError(f"style must be 'text' or 'bibtex', not {style[:40]!r}")
    return _STYLES[style]


_STYLES = {
    "text": f"{CONTRIBUTOR} ({YEAR}). {TITLE} (version {__version__}) [Data set]. Licence: {LICENCE}.",
    "bibtex": "\n".join(
        (
            f"@misc{{{NAME}-{__version__},",
            f"  author = {{{{{CONTRIBUTOR}}}}},",
            f"  title = {{{{{TITLE}}}}},",
            f"  year = {{{YEAR}}},",
            "  howpublished = {Data set},",
            f"  note = {{Version {__version__}. Licence: {LICENCE}}},",
            "}",
        )
    ),
}

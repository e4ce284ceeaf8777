"""Words in capitals that decide in resolutions and communiqués and stand in no name: "The Authority ADOPTED Regulation …"."""

from __future__ import annotations

from collections.abc import Iterator

from policydata.extraction.expressions import expression
from policydata.extraction.names.words import words

OPERATIVES = words("""
    TOOK TAKES TAKING NOTE NOTES NOTED NOTING ADOPTS ADOPTED APPROVES APPROVED DECIDES DECIDED WELCOMES WELCOMED WELCOMING ENDORSES ENDORSED
    REQUESTS REQUESTED URGES URGED CALLS CALLED RECALLS RECALLED RECALLING REAFFIRMS REAFFIRMED REAFFIRMING RECOMMENDS RECOMMENDED
    RESOLVES RESOLVED ORDERED DIRECTS DIRECTED REPEALS REPEALED HEREBY THAT WHEREAS HAVING CONSIDERING NOW THEREFORE COMMENDS
    COMMENDED EXPRESSES EXPRESSED ENCOURAGES ENCOURAGED INVITES INVITED CONGRATULATES CONGRATULATED AUTHORIZES AUTHORIZED AUTHORISES
    AUTHORISED AGREES AGREED CONDEMNS CONDEMNED STRESSES STRESSED EMPHASIZES EMPHASIZED DECLARES DECLARED PROCLAIMS ENACTS ENACTED
    ORDAINS REJECTS REJECTED DEPLORES REITERATES REITERATED MANDATES MANDATED INSTRUCTS INSTRUCTED PASSED CARRIED DEFEATED THANKED THANKS
    APPOINTS APPOINTED ELECTED ELECTS UNDERLINES UNDERLINED ACKNOWLEDGES ACKNOWLEDGED
""")
_WORD = expression(r"\S+")


def between_operatives(start: int, chain: str) -> Iterator[tuple[int, str]]:
    """Yield the parts of a chain between such words, with where they start; a chain in capitals throughout is left as it is."""
    parts = chain.split()
    if OPERATIVES.isdisjoint(parts) or chain.isupper():
        yield start, chain
        return
    begin = end = -1
    for word in _WORD.finditer(chain):
        if word[0] in OPERATIVES:
            if begin >= 0:
                yield start + begin, chain[begin:end]
            begin = -1
        elif begin < 0:
            if word[0][0].isupper():
                begin, end = word.span()
        elif not word[0][0].islower():
            end = word.end()
    if begin >= 0:
        yield start + begin, chain[begin:end]

"""A repeal on the day another instrument takes effect: “takes effect on 1 May and repeals the Code”, “was repealed when …”."""

from __future__ import annotations

from collections.abc import Sequence

from policydata.extraction.candidates import Candidate
from policydata.extraction.events.english.bounds import Verb
from policydata.extraction.events.ground import Ground
from policydata.extraction.expressions import expression

_AND_THEREBY = expression(
    r"\)?,?\s+(?:and\s+|at\s+which\s+time\s+|when\s+)?(?:(?:it|will|shall|also|thereby|then|thus|which|is\s+to)\s+){0,3}"
)
"""From the day an instrument takes effect to the word that says what it repeals."""
_WHEN = expression(
    r"\s+(?:when|as|once|upon|on\s+the\s+(?:same\s+)?day|the\s+(?:same\s+)?day|at\s+the\s+(?:same\s+)?(?:time|moment))\b"
)
"""From a repeal to the clause that says what takes effect."""
_AND_TAKES = expression(
    r"(?:(?!,\s+which)[^.;]){3,140}?\sand\s+(?:(?:it|which)\s+)?(?:(?:will|shall|is\s+(?:due\s+|set\s+|expected\s+)?to)\s+)?"
)
"""From a repeal to what says when it takes effect: “repeals the Code and will |enter into force on 1 May”."""
_OPENS_WHEN = expression(r"\W*(?:[Ww]hen|[Aa]s|[Oo]nce|[Oo]n\s+the\s+day)\s")
_NEAR = 160


def with_days_of_effect(ground: Ground, told: Sequence[tuple[Verb, Candidate]]) -> dict[int, int]:
    """Return the day of each undated repeal (by its place in `told`) that its sentence ties to a day of effect."""
    text, spans = ground.text, ground.spans
    found: dict[int, int] = {}
    effects = [
        (verb, next(index for index in one.spans if spans[index].kind == "date"))
        for verb, one in told
        if one.fields["event"] == "effective" and one.fields["date"] is not None
    ]
    for place, (verb, one) in enumerate(told):
        if verb.event != "repealed" or one.fields["date"] is not None:
            continue
        if text.startswith(":", verb.stop):
            continue
        for effect, date in effects:
            said = max(effect.end, spans[date].end)
            if said <= verb.start:
                tied = _AND_THEREBY.fullmatch(text, said, verb.start) is not None
                tied = tied or (
                    verb.start - said < _NEAR
                    and _OPENS_WHEN.match(text, ground.passage.start) is not None
                    and ";" not in text[said : verb.start]
                )
            else:
                tied = 0 < effect.start - verb.end < _NEAR and (
                    _WHEN.match(text, verb.end) is not None
                    or _AND_TAKES.fullmatch(text, verb.end, effect.start) is not None
                )
            if tied:
                found[place] = date
                break
    return found

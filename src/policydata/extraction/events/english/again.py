"""What “did so” and “followed suit” say: the deed told last, done once more, by another or on its day."""

from __future__ import annotations

from collections.abc import Sequence

from policydata.extraction.candidates import Candidate
from policydata.extraction.events.candidates import Deed
from policydata.extraction.events.english.bounds import Verb
from policydata.extraction.events.english.series import all_events
from policydata.extraction.events.english.subjects import Said
from policydata.extraction.events.english.verbs import verb_event
from policydata.extraction.events.ground import Ground
from policydata.extraction.expressions import expression

_DID_SO = expression(r"\b(?:(?:did|done)\s+(?:so|likewise|the\s+same)|followed\s+suit|[Tt]his\s+was\s+done)\b")
_CARRIED = "instrument taken from an earlier sentence"


def again(ground: Ground, deeds: Sequence[Deed]) -> list[Candidate]:
    """Return the dated events that pro-verbs say; `deeds` are those that verbs before them name, the last one last."""
    found: list[Candidate] = []
    low, high = ground.passage.start, ground.passage.end
    matches = list(_DID_SO.finditer(ground.text, low, high))
    for place, said in enumerate(matches):
        deed = next((one for one in reversed(deeds) if one.end <= said.start()), None)
        if deed is None:
            continue
        before = max(
            [low, *(one.end for one in deeds if low <= one.end <= said.start()), *(m.end() for m in matches[:place])]
        )
        after = min(
            [high, *(one.start for one in deeds if one.start >= said.end()), *(m.start() for m in matches[place + 1 :])]
        )
        verb = Verb(deed.event, said.start(), said.end(), before, after, said.end())
        active = not said.group().endswith("was done")
        one = verb_event(ground, verb, Said(deed.policy, active, [_CARRIED]), {})
        if one is not None and one.fields["date"] is not None:
            found += all_events(ground, verb, one, active)
    return found

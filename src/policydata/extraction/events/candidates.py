"""What both languages share in reading events: what earlier sentences leave behind, and how a record is made."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from policydata.extraction.candidates import HIGH, LOW, MEDIUM, Candidate
from policydata.extraction.events.actors import Actor
from policydata.extraction.events.words import DATE_EVENTS, ROLES
from policydata.extraction.layout.passages import Names
from policydata.extraction.spans import Span

_UNSURE = frozenset(("consultation", "draft_published", "repealed"))
"""Kinds that are right two times in three."""
UNREAD = "who acted is not read"
"""The doubt about an event whose sentence has an actor that no span names."""
_BY_LAW = frozenset(("effective", "repealed", "expired"))
"""Kinds that come about by themselves once their day is fixed."""
_UNDATED, _UNNAMED = "no date stated", " further bodies are not named here"
"""Doubts: there is no day; some of those who acted are only counted."""
_YEAR, _MONTH = len("2025"), len("2025-03")


class ListedRepeal(NamedTuple):
    """A clause that repeals the instruments of the list after it: its verb, the day, who repeals, and the kind of its items' marks."""

    verb: tuple[int, int]
    date: int | None
    bodies: tuple[int, ...] = ()
    mark: str | None = None


class Asked(NamedTuple):
    """An event whose day a question asks for; `later` says that it is one to come."""

    policy: int
    event: str
    verb: tuple[int, int]
    bodies: Sequence[int]
    later: bool


class Awaited(NamedTuple):
    """An event on the day of another, of the instrument with that key; `keep` says that it is one without a day, too."""

    candidate: Candidate
    policy: int
    kind: str
    keep: bool


class Deed(NamedTuple):
    """The place of a word for an event, and what it says of which instrument, be it done or only thought of."""

    start: int
    end: int
    event: str
    policy: int


class Discourse:
    """What a sentence may refer back to: the instrument spoken of, the day it and the first one take effect, a list that is repealed.

    `issued` are the days on which instruments were issued, by the key of their name; `decided` are the day and the
    bodies of a decision that changes other instruments.
    """

    __slots__ = (
        "asked",
        "awaited",
        "decided",
        "deed",
        "effective",
        "enacting",
        "entry",
        "first_effective",
        "group",
        "in_force",
        "issue",
        "issued",
        "kind",
        "listed",
        "meeting",
        "occasion",
        "paper",
        "policy",
        "session",
        "speaker",
        "used_dates",
    )

    def __init__(self) -> None:
        """Start a text."""
        self.asked: Asked | None = None
        """The event whose day the sentence before asked for."""
        self.awaited: list[Awaited] = []
        self.decided: tuple[int, tuple[int, ...]] | None = None
        self.deed: Deed | None = None
        """What the last verb spoke of, which “did so” points to."""
        self.enacting: tuple[int, ...] | None = None
        """The bodies that make the rules of which the text consists."""
        self.paper: int | None = None
        """The title of the rules of which the text consists."""
        self.issued: dict[int, int] = {}
        self.entry: int | None = None
        """The day that opens an entry of a timeline, for the sentence behind it."""
        self.kind = ""
        """What the last sentence with an event told."""
        self.issue: int | None = None
        """The day on which the paper itself goes out, by its formula and its signature."""
        self.session: tuple[int, tuple[int, ...]] | None = None
        """The day and the bodies of the last adoption, which 同次会议 points to."""
        self.meeting: tuple[int | None, tuple[int, ...]] | None = None
        """The day and the bodies of the last meeting told of, which 会议 alone points to."""
        self.policy: int | None = None
        self.speaker: int | None = None
        """The body for which speaks whose name opened the last line of a record."""
        self.effective: int | None = None
        self.first_effective: int | None = None
        self.group: list[int] = []
        """The instruments last said together, which 二者 are."""
        self.in_force: dict[int, int] = {}
        """The days on which instruments take effect, by the key of their name."""
        self.listed: ListedRepeal | None = None
        self.occasion: tuple[int | None, int | None] | None = None
        """The first and last day of the meeting that the text is the record of."""
        self.used_dates: set[int] = set()


def event_candidate(
    text: str,
    spans: Sequence[Span],
    names: Names,
    policy: int,
    event: str,
    verb: tuple[int, int],
    date: int | None,
    bodies: Sequence[int],
    approvers: Sequence[int] = (),
    rule: str = "",
    doubts: Sequence[str] = (),
    actors: Sequence[Actor] = (),
) -> Candidate:
    """Return an event of an instrument; `actors` are the people and states that acted, by their surface and their span."""
    when = spans[date] if date is not None else None
    value = when.detail.get("day", when.value) if when is not None else None  # a title’s: “Decree 4 of 5 May 2021”
    doubt = list(doubts)
    if when is not None and value is None:
        doubt.append("the day is not known to the year")
    if when is None:
        doubt.append(_UNDATED)
    others: str | None = None
    issuers: dict[str, str] = {}
    if bodies:
        others = next((count for body in reversed(bodies) if (count := _others(spans[body], len(bodies)))), None)
        if others:
            doubt.append(f"{others}{_UNNAMED}")
        issuers = {names.surface(body): names.linked_id(body) or "" for body in reversed(bodies)}
    fields: dict[str, str | tuple[str, ...] | None] = {
        "policy": names.surface(policy),
        "policy_id": names.linked_id(policy),
        "event": event,
        "date": value,
        "date_end": when.detail.get("end") if when is not None else None,
        "bodies": tuple(reversed(issuers)),
        "body_ids": tuple(reversed(issuers.values())),
        "actors": tuple([actor.surface for actor in actors]),
        "role": ROLES.get(event) if bodies or actors else None,
        "approvers": tuple([names.surface(body) for body in approvers]),
        "others": others,
        "verb": " ".join(text[verb[0] : verb[1]].split()),
    }
    evidence = [policy, *bodies, *approvers] if date is None else [policy, date, *bodies, *approvers]
    evidence += [actor.span for actor in actors if actor.span is not None]
    confidence = _confidence(event, doubt)
    return tuple.__new__(Candidate, ("instrument_event", fields, evidence, rule, confidence, tuple(doubt)))


def announced(event: str) -> list[str]:
    """Return the doubt about an event that is only said to be going to happen on a day: “will publish”, 将于…发布."""
    return [] if event in _BY_LAW else ["announced, not yet done"]


def with_day(one: Candidate, spans: Sequence[Span], day: int) -> Candidate:
    """Return an event with a day that was found for it elsewhere."""
    doubts = tuple(doubt for doubt in one.doubts if doubt != _UNDATED)
    confidence = _confidence(str(one.fields["event"]), doubts)
    fields = {**one.fields, "date": spans[day].value}
    return one._replace(fields=fields, spans=[*one.spans, day], doubts=doubts, confidence=confidence)


def _confidence(event: str, doubts: Sequence[str]) -> str:
    if _UNDATED in doubts:
        return LOW
    unsure = event in _UNSURE or any(not doubt.endswith(_UNNAMED) for doubt in doubts)
    return MEDIUM if unsure else HIGH


def inside_title(position: int, titles: Sequence[int], spans: Sequence[Span]) -> bool:
    """Tell whether a position is within one of some titles, whose words say nothing of it."""
    for title in titles:
        span = spans[title]
        if span[0] <= position < span[1]:
            return True
    return False


def kind_of_mark(written: str) -> str:
    """Return the kind of a list mark: (a) and (b) are of one, 3. is of another."""
    return "".join("0" if sign.isdigit() else "a" if sign.isalpha() else sign for sign in written)[-2:]


def _others(body: Span, named: int) -> str | None:
    """Return how many bodies a phrase counts beside those it names; 等七部门 counts them all."""
    count = body.detail.get("others")
    if count is None or body.detail.get("counted") != "all" or not count.isdecimal():
        return count
    return str(int(count) - named) if int(count) > named else None


def without_echoes(candidates: Sequence[Candidate], names: Names) -> list[Candidate]:
    """Return the candidates without repetitions: an undated event goes where a dated one of the same kind stands.

    So does one of a month or a year where one of a day of it stands.
    """
    best: dict[tuple[int, str, str | None], Candidate] = {}
    for candidate in candidates:
        key = _identity(candidate, names)
        known = best.get(key)
        if known is None or _weight(candidate) > _weight(known):
            best[key] = candidate
    finer = {(*key[:2], key[2][:size]) for key in best if key[2] for size in (_YEAR, _MONTH) if len(key[2]) > size}
    dated = {(policy, _family(event)) for policy, event, date in best if date is not None}
    named = {(_bill(one), _family(event)) for (_, event, date), one in best.items() if date is not None}
    kept = {
        id(one)
        for (policy, event, date), one in best.items()
        if (date is not None and (policy, event, date) not in finer)
        or (date is None and (policy, _family(event)) not in dated and not _is_of_a_bill(one, _family(event), named))
    }
    return [candidate for candidate in candidates if id(candidate) in kept]


def _bill(candidate: Candidate) -> str:
    """Return what a bill and the act that it becomes are both called: “Seed Bill, 2023”, “Seed Act 2023”."""
    words = str(candidate.fields["policy"]).lower().replace(",", " ").split()
    return " ".join(word for word in words if word not in ("bill", "act", "the"))


def _is_of_a_bill(one: Candidate, family: str, named: set[tuple[str, str]]) -> bool:
    """Tell whether an undated event is told of the same bill or act with its day, whose name may be without the year."""
    name = _bill(one)
    return (name, family) in named or (name.rstrip(" 0123456789"), family) in named


def _identity(candidate: Candidate, names: Names) -> tuple[int, str, str | None]:
    event, date = candidate.fields["event"], candidate.fields["date"]
    kind = DATE_EVENTS.get(str(event), str(event))
    return names.key(candidate.spans[0]), kind, None if date is None else str(date)


def _weight(candidate: Candidate) -> tuple[bool, int]:
    return candidate.confidence != LOW, len(candidate.fields["bodies"] or ())


def _family(event: str) -> str:
    if event in ("published", "promulgated"):
        return "issued"
    return "proposed" if event == "drafted" else event

"""Periods of English figures: "212 at the end of 2021", "from A in 2019 to B in 2023", "3 % more than in 2020"."""

from __future__ import annotations

from collections.abc import Sequence

from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Passage
from policydata.extraction.spans import Span
from policydata.extraction.statistics.english.changes import between_levels, may_shift, shared_base
from policydata.extraction.statistics.english.comparisons import UP_FROM, is_compared, is_left
from policydata.extraction.statistics.english.continuations import (
    continues,
    goes_with,
    of_others,
    points_back,
    same_time,
    since_then,
    told_when,
)
from policydata.extraction.statistics.english.landmarks import levels_then, without_landmarks
from policydata.extraction.statistics.english.period_bases import OF_THEM, TIMES, EnglishBases
from policydata.extraction.statistics.english.period_clues import (
    CHANGE_WORDS,
    NOW_WITHIN,
    changes_in,
    foreseen,
    is_now,
    may_be_now,
    votes_in,
)
from policydata.extraction.statistics.english.period_dates import (
    NEAR,
    Dates,
    agents,
    dates_of,
    joined,
    of_other_event,
    share_dates,
    starts_of,
    two_years,
)
from policydata.extraction.statistics.english.period_events import DAY
from policydata.extraction.statistics.english.period_ground import THE_YEAR, behind_figure
from policydata.extraction.statistics.english.points import previous_of
from policydata.extraction.statistics.english.readings import Reading
from policydata.extraction.statistics.english.sections import names_instrument
from policydata.extraction.statistics.english.tenses import PRESENT, is_present, tense_of
from policydata.extraction.statistics.english.windows import is_year_back, year_before
from policydata.extraction.statistics.periods import (
    BESIDE,
    CARRIED,
    NONE,
    NOW,
    REFERENCE,
    SENTENCE,
    Period,
    period_of,
)
from policydata.extraction.statistics.reference_periods import MEETING
from policydata.extraction.statistics.wording import Wording
from policydata.extraction.statistics.words import (
    ENGLISH_NOW,
    ENGLISH_PERFECT,
    FOUNDED_WORDS,
    PERFECT_WORDS,
    RESPECTIVELY,
)
from policydata.extraction.unit_kinds import unit_kind
from policydata.extraction.word_tables import word_set

_CAME_TO = expression(r"(?:\bby\s(?:[^,;]|,(?=[0-9])){2,60}|,)\s+to\s+(?:\w+\s+){0,2}[$€£]?\Z")
"""Before what something came to at the end of a stretch of time: "rose by 3.4 points to 31.2%"."""
_GREW_TO = expression(
    r"\b(?:rose|risen|grew|grown|fell|fallen|(?:increas|declin|decreas|doubl|tripl|quadrupl|improv|narrow|widen|climb|jump|soar|surg|plung|expand|slump)ed|dropped|shrank|shrunk|swelled|(?:up|down)(?=\s+to))"
    r"(?:\s+[a-z]+ly|\s+(?:up|down|back))?(?:\s+(?:by\s+)?[0-9.]{1,6}\s?(?:%|per\s?cent))?,?\s+to\s+(?:(?!and\b)[a-z]+\s+){0,3}[$€£]?\Z"
)
"""Before what something had grown to by the end of years that are said as two."""
_TWO_YEARS = expression(r"(?:19|20)[0-9]{2}\s(?:and|to)\s(?:19|20)[0-9]{2}")
_BETWEEN = expression(r"(?<!year)(?<!quarter)(?<!months)(?<!period)(?<!half)(?<!week)(?<!weeks)\s(?:and|to)\s|[–—-]")
"""In a stretch of time that is said by its ends, not by its length: no financial year "2022/23"."""
_NOW = frozenset(("now", "today", "currently", "present", "yet", "moment", "already"))
_MOVES = frozenset(("since", "today"))
_STRETCHES = word_set(
    "year period months month quarter half half-year semester week years decade decades year's end life lifetime duration course term cumulatively"
)
_WHEN = expression(r"\W*(?:When|After|Before|By\s+the\s+time|Once)\b")
_NEW_SURVEY = expression(r"\W*(?:An?|Another)\s+(?:[\w-]+\s+){0,4}?(?:poll|survey|study|report)\b")
"""What was published on a day tells of its own time, not of that of the sentence before."""
_THAN = expression(r"(?:\s+(?!or\b)[a-z]+)?\s+than\s[^,;:.()0-9]{0,40}")
_CLAUSE = expression(r"[,;(—–]\s*")
_LED = expression(r"(?:\s+[a-z]+)?(?:\s+(?:year|season|survey|census))?(?:[,;(—–]\s*)?")
"""Behind a date that leads a sentence: "In the 2022/23 school year, …"."""
_NO_DATES = Dates({}, set(), {})


def _to_date(said: Reading) -> bool:
    """Tell whether "so far", "to date" go with the date that governs a sentence: "In 2024 to date"."""
    words = said.wording.words
    return said.leading is not None and not words.isdisjoint(("far", "date")) and words.isdisjoint(_NOW)


class EnglishPeriods(EnglishBases):
    """The periods of an English text's figures."""

    def read(self, passage: Passage, figures: Sequence[int], used: set[int], wording: Wording) -> list[Period]:
        """Return the period of each figure of a sentence, with those of a timeline."""
        self._open_line(passage)
        found = super().read(passage, figures, used, wording)
        if (date := self._date_line(passage)) is not None:
            self._carried = self._listed = (self._value_of(date), date)
        return found

    def _read(self, passage: Passage, figures: Sequence[int], used: set[int], wording: Wording) -> list[Period]:
        text, spans, words = self._text, self._spans, wording.words
        first, stop = passage.start, passage.end
        last = self._date_line(passage)
        given = [date for date in passage.dates if period_of(spans[date]) and date != last]
        given = without_landmarks(text, passage, spans, given) if given else given
        founded = not words.isdisjoint(FOUNDED_WORDS)
        when = founded and _WHEN.match(text, first) is not None
        dates = [
            date
            for date in given
            if not names_instrument(text, spans[date])
            and not (founded and not when and self._only_began(passage, figures, date))
        ]
        timed = bool(given) or self._carried[0] is not None or self.reference is not None
        timed = timed or (not words.isdisjoint(CHANGE_WORDS) and bool(self._above or self._sections.period_of(first)))
        changes = changes_in(text, spans, figures, first, stop, wording) if timed else set[int]()
        roles = dates_of(text, spans, figures, dates, first, stop, changes) if dates else _NO_DATES
        own = {**roles.own, **agents(text, spans, figures, given)} if given else {}
        own |= levels_then(text, passage, spans, figures) if "since" in wording.words else {}
        share_dates(text, spans, figures, own)
        starts = starts_of(text, spans, figures, dates, own) if "from" in wording.low else {}
        main = [date for date in dates if date not in roles.bases] or dates
        if len(main) == len(figures) > 1 and "respectively" in wording.low and RESPECTIVELY.search(text, first, stop):
            own = dict(zip(figures, main, strict=True))
        leading = next(
            (d for d in dates if d not in roles.bases and d not in roles.aside and self._leads(passage, d)), None
        )
        soon = may_be_now(wording)
        votes = votes_in(text, spans, figures, first, stop, wording)
        perfect = not words.isdisjoint(PERFECT_WORDS) and ENGLISH_PERFECT.search(text, first, stop) is not None
        plain = (
            not given and not soon and not votes and not starts and words.isdisjoint(_MOVES) and not may_shift(words)
        )
        reading = tuple.__new__(
            Reading,
            (
                *(passage, figures, given, dates, own, roles, starts, changes, votes, used, leading, self._carried[0]),
                *(soon, not words.isdisjoint(PRESENT), perfect, plain, wording),
            ),
        )
        found: list[Period] = []
        latest: str | None = None
        for place, figure in enumerate(figures):
            self._origin = latest or self._carried[0]
            found.append(self._period(reading, place, figure, found))
            if place and self._note_levels(reading, place, found):
                reading = reading._replace(changes=reading.changes - {figures[place - 1], figure})
            if own.get(figure) not in roles.bases:
                latest = found[-1].value or latest
        if changes := reading.changes:
            found = between_levels(figures, found, changes, {*own, *starts}, starts)
            found = shared_base(text, spans, figures, found, changes)
            found = [self._based(reading, figure, period, found) for figure, period in zip(figures, found, strict=True)]
            found = shared_base(text, spans, figures, found, changes)
        if dates and any(period.how == CARRIED for period in found):
            found = self._as_exact(reading, found)
        self._hand_on_last(reading, found)
        told = (one for one in reversed(found) if one.value and one.how in (BESIDE, SENTENCE))
        self._just = next((one for one in told if roles.bases.isdisjoint(one.evidence)), self._just)
        if not self._backward:
            self._note_above(reading, found)
        self._note_asked(reading, found)
        self._note_meeting(passage)
        if (
            self._event is not None
            and (given or not self._took_place)
            and all(one.value != self._event[0] for one in found)
        ):
            self._event = None
        return found

    def _period(self, said: Reading, place: int, figure: int, found: Sequence[Period]) -> Period:
        """Return the period of one figure of a sentence; `found` are those of the figures before it."""
        text, spans, starts = self._text, self._spans, said.starts
        start, end = spans[figure].start, spans[figure].end
        first, stop = said.passage.start, said.passage.end
        limit = spans[said.figures[place + 1]].start if place + 1 < len(said.figures) else stop
        if figure in starts:
            now = starts[figure] is None and ENGLISH_NOW.match(text, end, end + NOW_WITHIN)
            return self._at_present(said.wording.words, said.given) if now else self._start_of(said, place, figure)
        if place and said.figures[place - 1] in starts:
            return self._end(said, said.figures[place - 1], figure)
        if place and found[-1].value and figure not in said.own and self._was_left(said, place, figure):
            shifted = self._shifted(said, found, start, end, False) if may_shift(said.wording.words) else None
            level = self._compared.get(found[-1].value or "") or year_before(found[-1])
            return shifted or Period(level, None, SENTENCE, ())
        if said.plain:
            plain = self._without_date(said, start, end, limit)
            again = place and not plain.value and continues(text, first, spans[said.figures[place - 1]].end, start)
            return found[-1]._replace(base=None) if again else plain
        how = SENTENCE
        mine = said.own.get(figure)
        if mine is not None:
            how = BESIDE
        elif figure in said.votes and (day := self._day_of_vote(said, place, found)) is not None:
            return day
        elif (
            said.soon
            and not _to_date(said)
            and is_now(text, max(first, start - 60), start, end, stop)
            and not foreseen(text, first, start)
        ):
            return self._at_present(said.wording.words, said.given)
        elif self._carried[0] not in (None, self._spoken) and not said.dates and since_then(text, first, end, stop):
            return Period(self._spoken, self._carried[0], NOW, ())
        else:
            mine = self._nearest(said, place, start, end)
            if mine is not None and 0 <= start - spans[mine].end < NEAR:
                how = BESIDE
            elif (
                mine is not None
                and said.present
                and not (
                    place
                    and goes_with(
                        text, first, spans[said.figures[place - 1]], spans[figure], mine in found[-1].evidence
                    )
                )
                and not self._is_since(said, mine)
                and self._elsewhere(spans[mine], mine == said.leading, start, end, limit)
            ):
                return self._timeless(start)
        told = figure not in said.own and place and found[-1].value
        if told and same_time(text, spans[said.figures[place - 1]].end, start):
            return found[-1]._replace(base=None)
        bases = said.roles.bases
        if figure not in said.own and may_shift(said.wording.words):
            shifted = self._shifted(said, found, start, end, how == BESIDE)
            if shifted is not None:
                return shifted
        base = next((d for d in said.dates if d in bases and d != mine and end <= spans[d].start < limit), None)
        if base is None and figure in said.changes and limit < stop:
            # "12% lower than the 410 recorded in May 2017"
            behind = said.figures[place + 1]
            other = unit_kind(spans[behind].unit) != unit_kind(spans[figure].unit)
            than = _THAN.fullmatch(text, end, limit) or is_compared(text, start, limit)
            base = said.own.get(behind) if other and than else None
        if base is None and figure in said.changes:
            owned = {date for one, date in said.own.items() if one not in said.figures[max(0, place - 1) : place]}
            base = next((d for d in said.dates if d in bases - owned - {mine} and spans[d].end <= start), None)
        compared = period_of(spans[base]) if base is not None else None
        goes_on = figure not in said.own and place > 0 and found[-1].value is not None
        goes_on = goes_on and not (figure in said.changes and bases.intersection(found[-1].evidence[:1]))
        if goes_on and continues(text, first, spans[said.figures[place - 1]].end, start):
            return found[-1]._replace(base=self._back(base, found[-1].value) or compared)
        if how != BESIDE and (mine is None or spans[mine].end <= start) and is_compared(text, first, start):
            if goes_on and of_others(text, first, start, end, stop):
                return found[-1]._replace(base=None)
            left = previous_of(behind_figure(text, end, stop), found[-1].value or "") if place else None
            return Period(left, None, CARRIED if left is not None else NONE, ())
        if mine is None:
            fallback = self._without_date(said, start, end, limit)
            compared = self._back(base, fallback.value) or compared
            evidence = fallback.evidence if base is None else (*fallback.evidence, base)
            if base is not None and fallback.value is None and compared and self._is_since(said, base):
                return Period(self._until(compared, start), compared, SENTENCE, evidence)
            return Period(fallback.value, compared, fallback.how, evidence)
        value = self._value_of(mine)
        pair = mine if spans[mine].start >= end else max([d for d in said.dates if d < mine], default=mine)
        if pair not in bases and (spans[mine].start >= end or figure not in said.own):
            value = two_years(text, spans, said.dates, pair) or value
        if compared is None and self._is_since(said, mine) and told_when(text, spans, said.given, start) != mine:
            return Period(self._until(value or "", start), value, how, (mine,))
        if value and "/" in value and self._came_to(said, place, mine, first, start):
            value = value.rpartition("/")[2]
        compared = self._back(base, value) or compared
        return Period(value, compared, how, (mine,) if base is None else (mine, base))

    def _was_left(self, said: Reading, place: int, figure: int) -> bool:
        """Tell whether a figure without a date is the level that the one before it came from."""
        text, spans, behind = self._text, self._spans, self._spans[said.figures[place - 1]].end
        up = not may_shift(said.wording.words) and UP_FROM.search(text, behind, spans[figure].start)
        return bool(up) or is_left(text, spans, said.figures, figure)

    def _nearest(self, said: Reading, place: int, start: int, end: int) -> int | None:
        """Return the date of a sentence that a figure without its own takes: the last before it, else the first behind it."""
        text, spans = self._text, self._spans
        if said.given and (when := told_when(text, spans, said.given, start)) is not None:
            return when
        event = said.figures[place] in said.votes or _WHEN.match(text, said.passage.start) is not None
        for date in reversed(said.dates):
            if (
                spans[date].end <= start
                and date not in said.roles.bases
                and (event or date not in said.used or self._is_since(said, date))
                and said.roles.counts(date, start)
            ):
                return date
        if said.leading is not None:
            return said.leading
        owned = set(said.own.values())
        for date in said.dates:
            if (
                spans[date].start >= end
                and date not in said.roles.bases
                and date not in owned
                and (event or date not in said.used)
                and said.roles.counts(date, start)
                and ";" not in text[end : spans[date].start]
                and not of_other_event(text, end, spans[date].start)
                and not any(end <= spans[one].start < spans[date].start for one in owned)
            ):
                return date
        if not said.own or (said.present and is_present(text, said.passage.start, start, end, said.passage.end)):
            return None
        levels = {
            one: date
            for one, date in said.own.items()
            if date in said.given and date not in said.roles.bases
            if one not in said.starts and not is_year_back(text, spans[date])
        }
        return joined(text, spans, said.figures, place, levels, said.passage.start)

    def _elsewhere(self, date: Span, leads: bool, start: int, end: int, limit: int) -> bool:
        """Tell whether a figure stands in another clause than a date before it, and what that says is so without time."""
        if date.end > start:
            close = _CLAUSE.search(self._text, end, date.start)
            return close is not None and is_present(self._text, max(0, start - 60), start, end, date.start)
        if OF_THEM.match(self._text, end):
            return False
        at = led = head.end() if leads and (head := _LED.match(self._text, date.end, start)) else date.end
        for match in _CLAUSE.finditer(self._text, led, start):
            at = match.end()
        return at > led and is_present(self._text, at, start, end, limit)

    def _without_date(self, said: Reading, start: int, end: int, limit: int) -> Period:
        """Return the period of a figure in a sentence that gives it none: what was said before, unless it is so without time."""
        text, (first, stop) = self._text, (said.passage.start, said.passage.end)
        if not said.given and (asked := self._of_field(said.wording.words)) is not None:
            return asked
        yearly = not said.wording.words.isdisjoint(_STRETCHES)
        if yearly and (span := self._of_stretch(first, start, end, stop)) is not None:
            return span
        if (back := self._said_of_last(said, first, start, end, limit)) is not None:
            return back
        listed = self._listed[0] is not None
        if not listed and (said.perfect or (said.present and is_present(text, first, start, end, limit))):
            return self._timeless(start)
        if said.given and not said.dates and _NEW_SURVEY.match(text, first):
            return self._timeless(start)
        found = self._fallback_at(start)
        if found.value is None and (met := self._of_meeting(said.wording.words, start)) is not None:
            return met
        if found.value is None and self._event is not None:
            deed = self._took_place or text[max(0, first - 2) : first].strip() == ";"
            if points_back(text, first) or (deed and tense_of(text, first, start, end, limit) == "past"):
                value, date = self._event
                return Period(value, None, CARRIED, (date,))
        if found.value is None and (past := self._of_above(start)) is not None:
            listed = text.rfind("(", first, start) > text.rfind(")", first, start)  # "(up 3%)" has no verb.
            return past if tense_of(text, first, start, end, limit) in ("past", "" if listed else "past") else found
        if found.how == CARRIED and found.value and THE_YEAR.search(text, max(first, start - 60), min(stop, end + 40)):
            return found._replace(value=found.value[:4])
        return found

    def _came_to(self, said: Reading, place: int, mine: int, first: int, start: int) -> bool:
        """Tell whether a figure says what something came to at the end of a stretch of time."""
        changed = place > 0 and said.figures[place - 1] in said.changes
        stretch = self._text[self._spans[mine].start : self._spans[mine].end]
        left = self._text[max(first, start - 90) : start]
        if " to " in left and _TWO_YEARS.search(stretch) and _GREW_TO.search(left):
            return True
        return (changed or mine == said.leading) and bool(_BETWEEN.search(stretch) and _CAME_TO.search(left))

    def _day_of_vote(self, said: Reading, place: int, found: Sequence[Period]) -> Period | None:
        """Return the day of a vote: that of its sentence, of the sentence before, or the one the text tells of."""
        if place and said.figures[place - 1] in said.votes:
            return found[place - 1]
        votes = {said.own[figure] for figure in said.votes if figure in said.own}
        others = {date for figure, date in said.own.items() if self._spans[figure].unit not in TIMES} - votes
        days = [d for d in said.given if d not in said.roles.bases and d not in others]
        if days:
            start = self._spans[said.figures[place]].start
            near = min(days, key=lambda date: abs(self._spans[date].start - start))
            return Period(period_of(self._spans[near]), None, SENTENCE, (near,))
        if "today" in said.wording.words:
            return Period(self._spoken, None, NOW, ())
        value, date = self._carried if self._carried[0] is not None else self._event or (None, None)
        if self.reference is not None and self.reference.how == MEETING and len(value or "") != DAY:
            return self._of_reference()
        if value is not None and (len(value) == 10 or not said.given):
            return Period(value, None, CARRIED, (date,) if date is not None else ())
        news = self._of_news(said.passage.start)
        if self._sat is not None and (news is None or news.value is None):
            return Period(self._sat[0], None, REFERENCE, (self._sat[1],))
        return news

"""Chains of capitalised words in English text, cut into the segments that names are made of."""

from __future__ import annotations

import re
from itertools import dropwhile
from typing import NamedTuple

from policydata.extraction.expressions import expression
from policydata.extraction.names.english.person_words import GIVEN_NAMES, NOT_NAMES, PERSON_TITLES, ROLE_TAILS, ROLES
from policydata.extraction.names.english.verbs import DEALING, ENACTING, divides, is_news, says_seat
from policydata.extraction.names.place_words import PLACES
from policydata.extraction.names.words import (
    BODY_HEADS,
    CALENDAR,
    HEADINGS,
    HEADS,
    INNER_STARTS,
    PEOPLES_GOVERNMENT,
    POLICY_HEADS,
    POSSESSIVES,
    SENTENCE_STARTS,
    TOPICS,
    words,
)
from policydata.extraction.word_tries import any_of

CAPITALS = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽƠƯȘȚ"
"""Letters that a name may begin with."""
_LETTER = "A-Za-zÀ-ɏḀ-ỿ"
_WORD = rf"[{CAPITALS}](?:\.(?:[A-Z]\.)++(?:-[A-Z][a-z]++)?+|[{_LETTER}0-9’'&/-]*+(?:–[A-Z][{_LETTER}’'&/-]*+){{0,3}}+(?:\.(?<=[-–][A-Z]\.)(?:[A-Z]\.)++)?+)"
BLANK = r"(?:[ \n][ ]{0,9}+)"
_CONNECTORS = (
    "of|the|and|for|on|to|in|by|with|against|concerning|regarding|respecting|relating|governing|amending|into|between|from|through|as|at|or|a|an|"
    "its|their|within|over|under|es|upon|de|du|des|la|von|van|der|den|bin|ibn|bint|ter|zu|af|di|dos|da|del|establishing|regard|respect|relation|relative|connection"
)
_NUMBER = r"[0-9]{1,4}+(?:st|nd|rd|th)?+"
CHAIN = expression(
    rf"""{_WORD}(?:
      (?:{BLANK}(?=[a-z]){any_of(_CONNECTORS.split("|"))}(?=[ \n])){{0,4}}+
      {BLANK}(?=[{CAPITALS}&0-9(e])(?:&?+(?:[Ee]tc\.(?={BLANK}(?:\(|Act|Bill|Order|Reg))|{_WORD}|e{_WORD}|{_NUMBER}(?={BLANK}[A-Z])|\([A-Z][^()\n]{{1,110}}+\)(?={BLANK}[A-Z0-9(]))|&(?={BLANK}[A-Z]))
    ){{0,120}}+""",
    re.VERBOSE,
)
"""A run of capitalised words with the small words, numbers and brackets between them, as long as no title is longer.

It never backtracks."""

_TOKEN = expression(r"\([^)]*\)|&|[^\s&]\S*")
_SYMBOL = expression(r"/.*[0-9]")
_NOTED = expression(r"([A-ZÀ-Þ]?[a-zà-ɏ]{4,})[0-9]{1,2}")
"""A word with the number of a note glued to it: "Human Rights1"."""
_SHOUTED_RUN = expression(r"(?P<run>[A-ZÀ-Þ’&-]{2,}(?: (?:[A-ZÀ-Þ’&-]{2,}|[0-9]{1,2})){2,}+) (?=[A-ZÀ-Þ][a-zà-ÿ])")
_LINE_END = expression("\n")
_POSSESSIVE = expression(r"(?:['’][sS]|(?<=s)['’])\Z")
_SMALL = frozenset(_CONNECTORS.split("|"))
PARTICLES = words("ibn bint ter zu af di de du van von der den bin da dos del la")
"""Small words before a family name: "Mr van der Berg"."""
_OFFICE_HOLDERS = words("""
    Commissioner Minister President Ombudsman General Governor Mayor Secretary-General Premier Ombudsperson
    Actuary Statistician Scientist Adviser Advocate Coroner Solicitor Treasurer Speaker Clerk Sheriff Secretary Comptroller
    Inspector Controller Trustee Guardian Envoy Coordinator Prosecutor Auditor Registrar Chancellor Attorney Attorney-General Governor-General
""")
_REALMS = frozenset({"Republic", "Kingdom", "Commonwealth"})
_STATE_PLURALS = frozenset({"States", "Nations", "Philippines", "Netherlands", "Emirates"})
_PARTICIPLES = words("""
    Issued Issuing Concerning Regarding Governing Relating Regulating Establishing Pertaining Guiding Implementing
    Amending Repealing Respecting Providing Supplementing Prohibiting Designating Declaring Approving Setting
    Restricting Detailing Promoting Protecting Strengthening Ensuring Revising Restoring Advancing Removing Preventing
""")
_TWO_PEOPLE = expression(r"(?:[A-Z][\w’'-]+ ){2,3}and(?: [A-Z][\w’'-]+){2,3}\Z")
_FULL_BODY = expression(
    r"(?:Ministry|Department|Office|Institute|University|Bureau|Directorate|Directorate-General|Secretariat|Centre|Center|Commission|Committee) (?:of|for|on) "
)
_TITLED = words("My No Every All One Each Your Our")
"""Words that only begin a sentence elsewhere, and a title behind "the"."""
_WIDEST_GAP, _OWNED_WINDOW, _LEAST_NAME = 2, 60, 2
_NAME_HEADS = frozenset(HEADS)
_LAST_WORDS, _AREAS = _NAME_HEADS | TOPICS | {"State"}, PLACES | _STATE_PLURALS

_MEETINGS = (" Meeting", " Conference", " Summit", " Forum", " Council", " Dialogue", " Retreat", " Congress")
_OFFICES = BODY_HEADS | {"Conference", "Meeting"}
"""What may be "of" somebody with a role: "Conference of Energy Ministers"."""
_TITLE_TAILS = (" General ", " Justice ", " Executive ")
_HEADED = frozenset({"Bank", "Ministry", "University", "Department", "Bureau"})
"""What has a governor, secretary …, and is never named after one: "the Bank of England Governor"."""
_OF_POSTS = words(
    "Permanent Assistant Acting Associate Interim Managing Executive Principal Medical Nursing First Second Senior Additional Joint"
)
"""Words before a post that belong to it: "Ministry of Finance Permanent Secretary"."""
_NO_NAMES = NOT_NAMES | TOPICS | _NAME_HEADS | CALENDAR | SENTENCE_STARTS | PLACES
_ADVERBS = frozenset({"Down", "Up", "Out", "Off"})
_COUNTS = frozenset({"Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"})
_ALL_OF = ("India", "China", "Nepal", "Pakistan", "Africa", "Wales")
"""Behind "All": who an association is of."""


class Word(NamedTuple):
    """A capitalised word of a segment: as compared, where it stands, and the small words before it ("of the")."""

    text: str
    start: int
    end: int
    link: str
    new_line: bool


class Segment(NamedTuple):
    """Words that may form names together; `determined` when "the", "this" … stands before, `owned` when "its" or "Norway's" does."""

    words: tuple[Word, ...]
    determined: bool
    owned: bool
    person: bool


def segments(chain: str, determined: bool = False, owned: bool = False, at_line_start: bool = False) -> list[Segment]:
    """Cut a chain where no name goes on: at months, roles, possessives, and words that only begin a sentence.

    `determined` says that "the" or "this" stands before the chain, `owned` that "its" or "their" does, `at_line_start`
    that it begins a line.
    """
    found: list[Segment] = []
    for start, end in _parts(chain):
        cutter = _Cutter(chain[:end], start, determined and not start, owned and not start, at_line_start or start > 0)
        for match in _TOKEN.finditer(chain, start, end):
            cutter.take(match[0], match.start(), match.end())
        cutter.close()
        found += cutter.segments
    return found


def _parts(chain: str) -> list[tuple[int, int]]:
    """Return the stretches of a chain between line ends at which capital letters throughout begin or end."""
    parts: list[tuple[int, int]] = []
    start = 0
    if (shouted := _SHOUTED_RUN.match(chain)) is not None:
        parts.append((0, shouted.end("run")))  # a heading that no line end divides from its paragraph
        start = shouted.end()
    if "\n" in chain:
        for match in _LINE_END.finditer(chain, start):
            above, below = chain[start : match.start()].rsplit("\n", 1)[-1], chain[match.end() :].split("\n", 1)[0]
            if (len(above) > 3 and above.isupper()) != (len(below) > 3 and below.isupper()):
                parts.append((start, match.start()))
                start = match.end()
    parts.append((start, len(chain)))
    return parts


class _Cutter:
    """The state of one walk along a chain."""

    def __init__(self, chain: str, start: int, determined: bool, owned: bool, at_line_start: bool) -> None:
        self._chain = chain
        self._own_lines = at_line_start
        self._shouted = is_shouted(chain[start:])
        self._words: list[Word] = []
        self._links: list[str] = []
        self._last_end = start
        self._determined = determined
        self._owned = owned
        self._after_title = False
        self._opening = ""
        self._before = ""
        self.segments: list[Segment] = []

    def take(self, raw: str, start: int, end: int) -> None:
        """Add one token to the segment, or end the segment at it."""
        if "/" in raw and _SYMBOL.search(raw) is not None:
            self.close()  # "United Nations A/RES/76/104 General Assembly"
            self._last_end = end
            return
        gap_has_line = "\n" in self._chain[self._last_end : start]
        in_column = self._words and self._words[-1].text.isdigit() and start - self._last_end == _WIDEST_GAP
        if (in_column or start - self._last_end > _WIDEST_GAP) and not gap_has_line:
            self.close()  # columns of a table
        word = unshouted(raw) if self._shouted else raw
        if not self._shouted and word.isupper() and len(word) > 3 and word.capitalize() in _NAME_HEADS:
            word = word.capitalize()
        is_code = gap_has_line and not self._links and not self._shouted and raw.isupper() and len(raw) > 1
        is_code = is_code and (self._own_lines or not self._goes_on(end))  # "the Asilomar / AI Principles"
        if gap_has_line and self._words and (is_code or self._words[0].text.isdigit() or self._ends_line(start)):
            self.close()
        self._last_end = end
        if word in _SMALL or word == "&":
            self._links.append(word)
            return
        if word in _ADVERBS and not self._words and self._opening[-1:] == "s" and not (self._determined or self._owned):
            return  # "Court Strikes Down Tenancy Order"
        before, self._before = self._before, word
        is_year = before in CALENDAR and word.isdigit() and len(word) == len("2019")  # "4 June 2019 Port Agreement"
        if is_year or (word in CALENDAR and before != "Good") or says_seat(word):  # "Good Friday Agreement"
            self.close()
            return
        if word in _PARTICIPLES and self._words and self._words[-1].text in POLICY_HEADS:
            self._links.append(word.lower())
            return
        following = self._chain[end + 1 : end + 2]
        goes_on = following.isupper() or following.isdigit() or self._chain.startswith(("the ", "The "), end + 1)
        if goes_on and not self._words and is_news(word, self._opening, self._chain[end + 1 :]):
            return  # "Senate Passes New Harbour Act"
        is_dealt_with = word in DEALING and self._chain.startswith(("the ", "THE "), end + 1)
        if (is_dealt_with and (self._shouted or not self._words)) or (
            goes_on and divides(word, before, self._before_it(), not self._words)
        ):
            self._start_word(word, gap_has_line)
            self._owned = self._owned or word in ENACTING  # "Ministry Approves Energy Policy"
            return
        if word == "All" and (self._chain.startswith(_ALL_OF, end + 1) or (self._links == ["for"] and self._words)):
            self._add(word, start, end, gap_has_line)
            return
        if word in _COUNTS and self._links == ["of"] and self._words[-1:] and self._words[-1].text == "Group":
            self._add(word, start, end, gap_has_line)  # "Group of Seven"
            return
        # "Clean Air Act Amendments", "FISA Amendments Act"
        is_amended = word == "Amendments" and (before in POLICY_HEADS or self._chain.startswith((" Act", " Bill"), end))
        # "the No Child Left Behind Act", "Eighth Five Year Plan"
        is_first = not self._words and (self._determined or self._links[-1:] == ["the"])
        is_titled = (is_first and word in _TITLED) or self._chain.startswith((" Year Plan", " Point Plan"), end)
        if (
            word in SENTENCE_STARTS
            and not (is_amended or is_titled)
            and (not self._links or gap_has_line or word in INNER_STARTS)
        ):
            self._start_word(word, gap_has_line)
            return
        meets = word.endswith("s") and self._chain.startswith(_MEETINGS, end)  # "Health Ministers Meeting"
        if word in ROLES and not meets and not self._is_office_of(word, end) and not self._is_for_holders(word):
            while len(self._words) > 1 and self._words[-1].text in _OF_POSTS and not self._words[-1].link:
                self._words.pop()
            self.close()
            self._after_title = word in PERSON_TITLES or self._chain.startswith(_TITLE_TAILS, end)
            self._after_title |= word == "Officer" and before in ROLE_TAILS
            return
        self._add(word, start, end, gap_has_line)

    def _before_it(self) -> list[str]:
        """Return the small words before a token; "to" behind a title's head leads to what the title is about."""
        if self._links == ["to"] and any(word.text in POLICY_HEADS for word in self._words):
            return ["to", "it"]
        return self._links

    def close(self) -> None:
        """End the segment; a number at its end belongs to what follows: "Framework on 26 January"."""
        while self._words and self._words[-1].text[0].isdigit():
            self._words.pop()
        if self._words:
            self.segments.append(Segment(tuple(self._words), self._determined, self._owned, self._after_title))
        self._words, self._links, self._determined, self._owned, self._after_title = [], [], False, False, False
        self._opening = ""

    def _start_word(self, word: str, new_line: bool) -> None:
        if not self._words or new_line or word not in INNER_STARTS:
            self.close()
            self._opening = word
            self._determined = word in ("The", "This", "That", "These", "Those")
            self._owned = word in ("Its", "Their", "Our", "His", "Her")
        else:
            self._links.append(word.lower())

    def _add(self, word: str, start: int, end: int, new_line: bool) -> None:
        link = " ".join(self._links)
        if link.endswith("the") and not self._words:
            self._determined = True  # "According to the …"
        if self._after_title and link and PARTICLES.issuperset(self._links):
            start, link = (start, link) if self._words else (start - len(link) - 1, "")
        elif self._after_title and not self._words:
            if link or word in ROLE_TAILS:
                title_goes_on = not link
                self._after_title = title_goes_on
                self._links = []
                if title_goes_on:
                    return
                link = ""
        elif self._after_title and link:
            self.close()
            link = ""
        self._links = []
        if not self._words:
            self._determined = self._determined or link.endswith("the")  # "Under the Paris Agreement"
            link = ""
            if word.isdigit() and self._opening and not self._determined:
                return  # "In 2023 World …", "Section 12 Transitional …"
        if word[-1].isdigit() and (noted := _NOTED.fullmatch(word)) is not None:
            word, end = noted[1], end - len(word) + noted.end(1)
        if word[-1] in "’'" and end == len(self._chain) and (bare := word.rstrip("’'")):
            word, end = bare, end - len(word) + len(bare)  # what closes a quotation, or a possessive at the end
        possessive = self._possessive(word, end)
        if possessive and not (self._goes_on(end) and self._owns_office(word, possessive, end)):
            self._words.append(Word(word[: possessive.start()], start, end - len(possessive[0]), link, new_line))
            self.close()
            self._owned = True
            return
        if word == "Government" and self._words and self._words[-1].text.replace("’", "'") == "People's" and not link:
            governed = self._words.pop()
            self._words.append(governed._replace(text=PEOPLES_GOVERNMENT, end=end))
            return
        if word == "General" and not link and self._words and self._words[-1].text in ("Directorate", "Secretariat"):
            before = self._words.pop()  # "Directorate General of Taxes"
            self._words.append(before._replace(text=f"{before.text}-General", end=end))
            return
        self._words.append(Word(word, start, end, link, new_line))

    def _goes_on(self, end: int) -> bool:
        return self._chain[end : end + 1].isspace() and self._chain[end + 1 : end + 2].isupper()

    def _owns_office(self, word: str, possessive: re.Match[str], end: int) -> bool:
        """Say whether a possessive may stand inside a name: "Children's Fund", "Prime Minister's Office"."""
        holder = word[: possessive.start()]
        if holder not in _OFFICE_HOLDERS:
            return word.replace("’", "'") in POSSESSIVES or "".join(each.text for each in self._words[-1:]) == "St"
        return holder == "President" or not BODY_HEADS.isdisjoint(
            _POSSESSIVE.sub("", word) for word in self._chain[end : end + _OWNED_WINDOW].split()[:3]
        )

    def _possessive(self, word: str, end: int) -> re.Match[str] | None:
        """Return the possessive ending of a word, if the name ends there: a plural one goes on in "Teachers' Union"."""
        possessive = _POSSESSIVE.search(word)
        if possessive is None or len(possessive[0]) > 1 or word[:-1] in _STATE_PLURALS:
            return possessive
        return None if self._goes_on(end) else possessive

    def _is_office_of(self, word: str, end: int) -> bool:
        """Say whether a role is what an office is of ("Office of the Equality Commissioner"), not of its head ("Bank of England Governor")."""
        link = " ".join(self._links)
        place = len(self._words)
        while place and link in ("", "and", "&"):
            place -= 1
            link = self._words[place].link
        if not (place > 0 and link.startswith("of") and self._words[place - 1].text in _OFFICES):
            return False
        if not self._links and self._words[-1].text in PLACES:
            return False  # "Council of Europe Ministers"
        if self._links or link != "of" or self._words[-1].text == "Prime":
            return True
        return not (self._names_holder(end) or (self._words[place - 1].text in _HEADED and not word.endswith("s")))

    def _names_holder(self, end: int) -> bool:
        """Say whether a person's name stands behind a post."""
        behind = self._chain[end : end + _OWNED_WINDOW].split("\n", 1)[0].split()
        name = list(dropwhile(lambda word: word in ROLE_TAILS or word in _OF_POSTS, behind))[:2]
        if len(name) < _LEAST_NAME or not all(word[0].isupper() for word in name):
            return False
        return name[0] in GIVEN_NAMES or (_NO_NAMES.isdisjoint(name) and " ".join(name) not in PLACES)

    def _is_for_holders(self, word: str) -> bool:
        """Say whether a role in the plural is whom an instrument is for: "Code of Conduct for Members of Parliament"."""
        return (
            word.endswith("s")
            and (self._links or [each.link.split(" ")[0] for each in self._words[-1:]])[:1] in (["for"], ["of"], ["by"])
            and any(each.text in POLICY_HEADS for each in self._words)
        )

    def _ends_line(self, start: int) -> bool:
        """Say whether a line end divides two names: each line has a head noun, and the first is a line of its own."""
        if self._links:
            return False
        above = self._chain[:start].rstrip()
        below = self._chain[start:].split("\n", 1)[0]
        last = self._words[-1].text  # "Ministry of Labour, Skills and Pensions / Department of Pensions"
        is_whole = last in _LAST_WORDS or self._words[0].text in _REALMS or (last[-1] == "s" and last not in _AREAS)
        if is_whole and _FULL_BODY.match(below):
            return True
        if below.split(" ", 1)[0] in HEADINGS or below == "Home":
            return True
        last_line = above.rsplit("\n", 1)[-1].split()
        if len(last_line) == 1 and last_line[0] in HEADINGS and self._own_lines:
            return True
        if len(last_line) > 1 and last_line[0] in ROLES and ROLE_TAILS.issuperset(last_line):
            return True
        if "\n" not in above and not self._own_lines:
            return False
        if self._determined and self._words[0].start > above.rfind("\n") + 1:
            return False  # "under the United Nations Framework / Convention on Climate Change"
        if _TWO_PEOPLE.match(above.rsplit("\n", 1)[-1]) and not _has_head(above.rsplit("\n", 1)[-1]):
            return _has_head(below)
        return _has_head(above.rsplit("\n", 1)[-1]) and _has_head(below)


def is_shouted(chain: str) -> bool:
    """Say whether a chain is in capital letters throughout, and more than acronyms."""
    return chain.isupper() and len(chain) > 8 and " " in chain and any(len(word) > 5 for word in chain.split())


def _has_head(line: str) -> bool:
    line_words = line.title().split() if line.isupper() else line.split()
    return not _NAME_HEADS.isdisjoint(line_words)


def unshouted(text: str) -> str:
    """Return words in capital letters as they are written elsewhere."""
    if " " in text:
        return " ".join(unshouted(word) for word in text.split(" "))
    small = text.lower()
    return small if small in _SMALL else "-".join(part.capitalize() for part in text.split("-"))

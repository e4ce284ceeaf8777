"""Words of the noun phrases that say what a figure measures: heads, links, and where a phrase ends."""

from __future__ import annotations

from policydata.extraction.word_tables import word_set

CHANGE_NOUNS = word_set("increase decrease growth rise fall drop decline reduction")
_HEADS = word_set(
    """GDP access amount budget capacity consumption contribution cost coverage debt decrease deficit density
    difference divide emissions employment enrollment enrolment expectancy expenditure export exports figure
    gap growth import imports income increase index inflation intensity investment length level literacy
    loss losses margin mortality number output participation penetration percentage popularization
    population prevalence production proportion quality rate ratio revenue sales scale share size speed
    spending surplus time total trade turnover unemployment value volume"""
)
ENGLISH_HEADS = _HEADS | {word.capitalize() for word in _HEADS}
BARE = frozenset(
    words
    for noun in word_set("rate ratio share proportion percentage number figure total level amount value index volume")
    for words in (noun, f"the {noun}")
)
"""Nouns that measure nothing without another word: they speak of what was measured before."""
GAPS = frozenset(words for noun in ("gap", "difference", "divide") for words in (noun, f"the {noun}"))
"""What goes on only with a gap that was measured before; behind two levels it is what lies between them."""
ENGLISH_VERBS = word_set(
    """was is are were be been being rose fell rises falls risen fallen reached reaches reach stood stands has had have will would could should
    may might shall can cannot increased increases decreased decreases grew grows grown dropped drops declined declines amounted amounts
    totalled totaled totals came comes used uses remained remains narrowed narrows widened exceeded exceeds hit climbed surged jumped
    averaged averages doubled tripled accounted accounts represented represents stayed stays showed shows recorded registered
    received covered covers brought succeeded said says gained lost shrank expanded expands improved slowed accelerated
    hovered ranged ranges fluctuated varied advanced topped surpassed approached slipped tumbled plunged soared edged peaked numbered numbers contributed contributes account make constituted constitute constitutes
    comprised comprises comprise slid slipped slips slide spent spends employs tumbled swelled ranked kept keeps continued
    continues went goes brings climbs"""
)
LEFT_STOPS = ENGLISH_VERBS | word_set(
    """the a an its their his her our your this that these those of in on at by for from to with and or but as than while whereas
    which who whose whom not no nor it they there we he she i if when where after before during since until through over under about into
    some any each every both all such same other another more most less least only also even then now yet so per via within without
    between among against around nearly almost exactly roughly because make makes made making give gives given set sets put raise raised
    raises lift lifted reduce reduced reduces cut bring brings keep kept saw see sees report reported reports estimated estimate expected
    shows improving increasing reducing raising boost boosted large high low highest lowest new total's whose"""
)
LINKS = word_set(
    """of in for between among with using who by aged per on to at meeting received under over within
    who's without across living able having holding"""
)
"""Words that go on with a noun phrase behind its head."""
PREPOSITIONS = LINKS - {
    "meeting",
    "received",
    "using",
    "living",
    "able",
    "having",
    "holding",
    "who",
    "without",
} | word_set("and or but than as compared while when where because although plus")
TAILS = (
    LEFT_STOPS
    | LINKS
    | word_set(
        "and or year years just still roughly already as end beginning start last next previous further fiscal financial"
    )
)
"""Words that no noun phrase ends with."""
NO_SUBJECTS = word_set(
    """it they this these those that there which who whom he she we i of in on at by for from to with compared than as up down
    if when where because after before since during despite thanks according an so only but not nor against including"""
)
"""Words that no subject starts with."""

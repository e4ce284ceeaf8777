"""Closed lists: every term is written the same way and says what it means."""

from __future__ import annotations

import re

import pytest

from policydata import vocabulary
from policydata.vocabulary import DateEvent, EvidenceGrade, PolicyKind, Term, Unit

LISTS = sorted(
    (v for v in vars(vocabulary).values() if isinstance(v, type) and issubclass(v, Term) and v is not Term),
    key=lambda terms: terms.__name__,
)


@pytest.mark.parametrize("terms", LISTS, ids=lambda terms: terms.__name__)
def test_list_and_every_term_say_what_they_mean(terms: type[Term]) -> None:
    assert (terms.__doc__ or "").strip().endswith(".")
    assert len(terms) > 1
    for term in terms:
        assert term.definition == term.definition.strip()
        assert term.definition.endswith("."), term
        assert term.definition[0].isupper(), term
    definitions = [term.definition for term in terms]
    assert len(set(definitions)) == len(definitions)


@pytest.mark.parametrize("terms", LISTS, ids=lambda terms: terms.__name__)
def test_terms_are_plain_words(terms: type[Term]) -> None:
    for term in terms:
        assert term.name == re.sub(r"\W", "_", term.value).upper()
        assert re.fullmatch(r"[a-z]+(_[a-z]+)*", term.value) or term is Unit.CNY


def test_a_term_is_its_text() -> None:
    assert str(PolicyKind.LAW) == "law"
    assert PolicyKind("law") is PolicyKind.LAW
    assert PolicyKind.LAW.definition == "Act of a national legislature."
    assert f"{DateEvent.DRAFT_PUBLISHED}" == "draft_published"


def test_lists_of_the_contract_hold_the_terms_it_names() -> None:
    assert {"promulgated", "signed", "adopted", "effective", "repealed", "draft_published"} <= set(DateEvent)
    assert list(EvidenceGrade) == ["anchored", "official", "corroborated", "single"]
    assert {"percent", "percentage_point", "person", "CNY"} <= set(Unit)

"""The cheap looks at English let every expression through that they stand for: its own samples show it."""

from __future__ import annotations

import importlib
import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from typing import Any

import pytest

from policydata.extraction import english_clues
from policydata.extraction.english_clues import letters_of
from policydata.extraction.events.deeds import VERB_FORMS, event_verb
from policydata.extraction.events.english.nouns import NOUN_FORMS, event_noun
from policydata.extraction.expressions import expression

_PARSER = importlib.import_module("re._parser")
"""The standard library's own reading of an expression, without a public name: Python 3.11 to 3.14 have it."""
_CATEGORIES = {"CATEGORY_SPACE": " ", "CATEGORY_WORD": "w", "CATEGORY_DIGIT": "1", "CATEGORY_NOT_WORD": "-"}


def _of_set(items: Iterable[tuple[Any, Any]]) -> list[str]:
    found = []
    for op, value in items:
        if str(op) == "NEGATE":
            return [" "]
        if str(op) == "LITERAL":
            found.append(chr(value))
        elif str(op) == "RANGE":
            found.append(chr(value[0]))
        else:
            found.append(_CATEGORIES[str(value)])
    return found


def _choices(op: str, value: Any) -> list[str]:
    if op == "LITERAL":
        return [chr(value)]
    if op in ("NOT_LITERAL", "ANY"):
        return [" "]
    if op == "IN":
        return _of_set(value)
    if op == "BRANCH":
        return [one for branch in value[1] for one in _texts(branch)]
    if op == "SUBPATTERN":
        return _texts(value[3])
    if op in ("MAX_REPEAT", "MIN_REPEAT"):
        least, most, inner = value
        once = _texts(inner)
        return [one * times for times in {least, min(least + 1, most)} for one in once]
    assert op in ("AT", "ASSERT", "ASSERT_NOT"), op
    return [""]


def _texts(tree: Any) -> list[str]:
    parts = [_choices(str(op), value) for op, value in tree]
    return list(dict.fromkeys("".join(part) for part in itertools.islice(itertools.product(*parts), 20_000)))


def samples(pattern: Any) -> Iterator[str]:
    """Yield texts that an expression fits, all its choices taken once, its repeats the least and once more."""
    tree = _PARSER.parse(pattern._source, pattern._flags)
    yield from _texts(tree)


def _words(text: str) -> list[bytes]:
    return letters_of(text).split()


@pytest.mark.parametrize(
    ("kinds", "of", "starts"),
    [
        (VERB_FORMS, event_verb, english_clues.VERB_STARTS),
        (NOUN_FORMS, event_noun, english_clues.NOUN_STARTS),
    ],
    ids=["verbs", "nouns"],
)
def test_every_word_for_an_event_begins_with_a_start_and_holds_a_clue(
    kinds: Mapping[str, Sequence[str]], of: Callable[[bytes], Any], starts: Set[bytes]
) -> None:
    for form, text in (
        (f, text) for forms in kinds.values() for f in forms for text in samples(expression(f"(?i:{f})"))
    ):
        words = _words(text)
        assert words[0] in starts, text
        assert form in of(words[0])._source, "a form that is not tried where its first word stands"
        assert not english_clues.EVENT_CLUES.isdisjoint(words), text
        if words[0] not in english_clues.RARE_EVENT_STARTS:
            assert not english_clues.AFTER_FREQUENT_STARTS.isdisjoint(words), text


def test_letters_stand_sign_for_sign_where_the_text_has_them() -> None:
    text = "ſigned “İn” 3 May: Ünited's K–Z ı 《法》"
    letters = letters_of(text)
    assert len(letters) == len(text)
    assert letters.split() == [b"signed", b"in", b"may", b"nited", b"s", b"k", b"z", b"i"]

from __future__ import annotations

import gc

import pytest

from policydata.extraction.collection import collection_paused
from policydata.extraction.kernel import read_text


def test_collection_is_paused_and_goes_on() -> None:
    with collection_paused():
        assert not gc.isenabled()
        with collection_paused():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_goes_on_after_an_error() -> None:
    with pytest.raises(RuntimeError, match="inside"), collection_paused():
        raise RuntimeError("inside")
    assert gc.isenabled()


def test_who_has_switched_it_off_finds_it_off() -> None:
    gc.disable()
    try:
        read_text("Adopted on 8 July 2017.")
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_reading_leaves_nothing_to_collect() -> None:
    text = (
        "On 7 September 2023 the Ministry published the Water Act; 77.5% of users agreed.\n2023年，国务院印发《办法》。"
    )
    read_text(text)
    gc.collect()
    gc.disable()
    try:
        read_text(text)
        assert gc.collect() == 0
    finally:
        gc.enable()

"""Regular expressions compiled at their first use: there are hundreds, and one text needs a part of them."""

from __future__ import annotations

import re
from typing import Any, AnyStr, cast

from policydata.extraction.word_tries import with_tries

GAP, OPTIONAL_GAP = r"(?:[ \t]{1,4}|\n[ \t]{0,8})", r"(?:[ \t]{0,4}|\n[ \t]{0,8})"
"""What stands between two words of one line or of two: a blank, or several where a line is set in; no empty line."""
_METHODS = ("findall", "finditer", "fullmatch", "match", "search", "split", "sub")


class _Expression:
    """Stands for a compiled expression; after the first use its methods are those of the compiled one."""

    __slots__ = ("_flags", "_source", *_METHODS)

    def __init__(self, source: str | bytes, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> Any:
        if name not in _METHODS:
            raise AttributeError(name)
        source = with_tries(self._source) if isinstance(self._source, str) else self._source
        compiled = re.compile(source, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def expression(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return an expression to match, search, find and substitute with; re.error at its first use when it is none."""
    return cast("re.Pattern[AnyStr]", _Expression(source, flags))

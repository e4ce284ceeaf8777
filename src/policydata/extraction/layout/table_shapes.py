"""What a table is made of, however it is written: heads by column, rows with a label and values, and a caption."""

from __future__ import annotations

import re
from typing import NamedTuple

from policydata.extraction.expressions import expression
from policydata.extraction.spans import Place

NOWHERE: Place = (0, 0)
NUMBER = r"(?:[+−-]?[0-9]{1,3}(?:[, ][0-9]{3})+(?:\.[0-9]+)?(?:\s?%)?|[+−-]?[0-9]+(?:\.[0-9]+|,[0-9]{1,2})?(?:\s?%)?)"
NOTED = r"(?: ?\([rpeb]\)|[rpeb])?"
"""The mark of a number that is revised, provisional, estimated, or begins a new series."""
VALUE = expression(
    rf"(?!(?:19|20)[0-9]{{2}}[rpeb]){NUMBER}{NOTED}|\((?:[0-9]{{1,3}}(?:,[0-9]{{3}})+|[0-9]+(?:\.[0-9]+)?)\)"
)
"""A number; in brackets where accounts mean less than nothing."""
MONEY = expression(
    r"(?:[A-Z]{0,3}[$€£¥]|[A-Z]{3}|Rs\.?)\s?(?!000)[0-9][0-9.,]*(?:\s?(?:million|billion|trillion|thousand|crore|lakh|[mkMBK]|bn|mn))?"
)
"""A cell that says a sum of money with its currency."""
EMPTY = expression(r"…+|\.{2,3}|n[/.]?a\.?|none|\\?-|–|—|[xcF]|:|/|无|不适用", re.I)
YEAR = expression(r"(?:19|20)[0-9]{2}")
ENGLISH_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|(?:Nov|Dec)(?:ember)?)\.?"
)
YEAR_ROW = expression(r"(?:19|20)[0-9]{2}年?")
"""A row that says the year of those below."""
SPAN = expression(
    r"(?:19|20)[0-9]{2}(?:[-/–](?:[0-9]{2}){1,2})?|[<>≥≤]? ?[0-9]{1,4}(?: ?[–-] ?[0-9]{1,4}|\+)|[<>≥≤] ?[0-9]+"
)
"""A year, two as of a financial year, or a band of ages or sizes, as the label of a row."""
ORDINAL = expression(
    r"序\s*号|编\s*号|(?:[a-z]+ )?rank(?:ing)?(?: \(?(?:19|20)[0-9]{2}\)?)?|S/?N|S[rl]?\.? ?No\.?|#", re.I
)
"""The head of a column that numbers or ranks the rows."""
_POWERS = r"(?:thousand|million|billion|crore|lakh)s?|mn|bn"
MONEYS = rf"(?:[A-Z]{{3}}|[A-Z]{{0,3}}[$€£¥]|Rs\.?)\s?(?:{_POWERS}|[mk]\b|['’]?000s?)"
ONLY_UNIT = expression(
    rf"(?:[Ii]n\s)?(?:{MONEYS}|[€£$¥%‰]|US\$|USD|EUR|GBP|RMB|CNY|(?:[Pp]er\s?cent|%)(?:\s[Cc]hange)?"
    rf"|(?:{_POWERS}|Thousands?|Millions?|['’]?000)(?:(?:\s[a-z]{{3,}}){{0,2}}|\sof\s[A-Za-z]{{2,}}))"
)
"""A head that says a unit and nothing else: £m, USD million, %."""
UNIT_WORD = r"(?:计量|计算)?单\s*位|[Uu]nits?\b"
NUMBERED_CAPTION = r"(?:Table|TABLE|Figure|附?表|图)\s*[0-9A-Z一二三四五六七八九十]"
"""How a caption begins."""


PART_OF = expression(r"#|其中(?:[:：,，]\s*)?|(?:of\s+(?:which|whom)|including)(?:[:,]\s*|\s+)", re.I)
"""Before the label of a row that is a part of the row above."""
GROUP = expression(
    r"(?:in\s+)?(?:urban|rural)(?:\s+areas)?|(?:wo)?men|girls|boys|(?:fe)?males?|农村|乡村|城镇|城市|[男女]性?", re.I
)
"""The label of a row or column that says only whose number it is."""

_UP_TO = r"and|or|over|older|above|below|under|younger|more|less|fewer|up"
BAND = expression(
    r"(?![0-9]{1,2}[-–—至~][0-9]{1,2}月)(?:aged\s+|年龄)?(?:(?:(?:under|over|above|below|up\s+to|(?:less|fewer|more)\s+than|at\s+least)\s|[<>≥≤])\s*[0-9][0-9.,]*"
    rf"|[0-9][0-9.,]*(?:\s*(?:[–—-]|to|至)\s*[0-9][0-9.,]*|\s?\+|(?:\s+(?:{_UP_TO}))+|(?=[^\W\d_]{{1,3}}(?:及)?以[上下])))"
    rf"(?:\s+(?!(?:{_UP_TO})\b)[a-z]+){{0,3}}(?:\s+(?:{_UP_TO}))*(?:[\u4e00-\u9fff]{{1,3}})?(?:及?以[上下])?",
    re.I,
)
"""The label of a row that is a band of sizes or ages: "10–49 employees", "250 or more", 65岁及以上."""


class Row(NamedTuple):
    """A label, its values by column, what a column of units says of them, and the line above that heads them."""

    label: Place
    values: dict[int, Place]
    unit: Place = NOWHERE
    section: Place = NOWHERE


class Table(NamedTuple):
    """The heads by column, the rows, the columns that hold years, the caption and the heads above the heads."""

    heads: dict[int, Place]
    rows: list[Row]
    years: set[int]
    caption: Place
    above: dict[int, Place]


def is_value(text: str, start: int, end: int) -> bool:
    """Tell whether a cell is a number or a sum of money."""
    return VALUE.fullmatch(text, start, end) is not None or MONEY.fullmatch(text, start, end) is not None

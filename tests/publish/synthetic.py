"""A small made-up release of three linked tables; every edition differs from every other in each file."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pyarrow as pa

from policydata.publish import ReleaseTable

AWKWARD_TEXTS = [
    "NA",
    "=1+1",
    "生成式人工智能服务管理暂行办法",
    'a "quoted", listed\nand broken title',
    "null",
    "carriage\rreturn",
    " spaced ",
    "😀 two code units",
]


def synthetic_tables(edition: int, policies: int = 40) -> list[ReleaseTable]:
    """Three tables whose cells name the edition they belong to."""
    body_ids = [f"body-{number:03d}" for number in range(8)]
    policy_ids = [f"policy-{number:05d}" for number in range(policies)]
    topics = [(policy, topic) for policy in policy_ids for topic in ("data", "rights")]
    return [
        _table(
            "bodies",
            [
                ("body_id", pa.string(), {"required": True, "pattern": "body-[0-9]{3}"}, body_ids),
                ("name", pa.string(), {"required": True}, [f"{text} {edition}" for text in AWKWARD_TEXTS]),
                ("founded", pa.date32(), {"minimum": "1000-01-01"}, [date(1900 + n, 2, 28) for n in range(8)]),
                ("active", pa.bool_(), {}, [None, True, False, True, None, True, False, True]),
            ],
            ["body_id"],
        ),
        _table(
            "policies",
            [
                ("policy_id", pa.string(), {"required": True}, policy_ids),
                ("title", pa.string(), {"maxLength": 160}, [f"Title {edition}.{n}" for n in range(policies)]),
                ("body_id", pa.string(), {}, [None if n % 7 == 0 else body_ids[n % 8] for n in range(policies)]),
                ("adopted", pa.date32(), {}, [_day(n) for n in range(policies)]),
                ("pages", pa.int64(), {"minimum": 0}, [None if n % 5 == 0 else 2**53 + n for n in range(policies)]),
                ("budget", pa.decimal128(20, 4), {}, [_budget(edition, n) for n in range(policies)]),
            ],
            ["policy_id"],
            [(["body_id"], "bodies", ["body_id"])],
        ),
        _table(
            "policy_topics",
            [
                ("policy_id", pa.string(), {"required": True}, [policy for policy, _ in topics]),
                ("topic", pa.string(), {"enum": ["data", "rights"]}, [topic for _, topic in topics]),
                ("edition", pa.int64(), {}, [edition for _ in topics]),
            ],
            ["policy_id", "topic"],
            [(["policy_id"], "policies", ["policy_id"])],
        ),
    ]


def synthetic_metadata(edition: int) -> dict[str, object]:
    """Metadata whose version is the number of the edition."""
    return {
        "name": "synthetic",
        "title": "Synthetic instruments",
        "description": "Made up for the tests.",
        "version": f"{edition}.0.0",
        "licenses": [{"name": "CC-BY-4.0", "path": "https://creativecommons.org/licenses/by/4.0/"}],
        "contributors": [{"title": "Nobody"}],
        "sources": [{"title": "Nothing"}],
    }


def _table(
    name: str,
    columns: list[tuple[str, pa.DataType, dict[str, Any], list[Any]]],
    primary_key: list[str],
    foreign_keys: list[tuple[list[str], str, list[str]]] | None = None,
) -> ReleaseTable:
    kinds = {"string": "string", "int64": "integer", "date32[day]": "date", "bool": "boolean"}
    fields = []
    arrow_fields = []
    for column, arrow_type, constraints, _ in columns:
        description = f"The {column} of {name}."
        kind = kinds.get(str(arrow_type), "number")
        fields.append({"name": column, "type": kind, "description": description, "constraints": constraints})
        arrow_fields.append(pa.field(column, arrow_type, metadata={b"description": description.encode()}))
    schema: dict[str, Any] = {"fields": fields, "missingValues": [""], "primaryKey": primary_key}
    if foreign_keys:
        schema["foreignKeys"] = [
            {"fields": own, "reference": {"resource": resource, "fields": targets}}
            for own, resource, targets in foreign_keys
        ]
    arrays = [pa.array(values, arrow_type) for _, arrow_type, _, values in columns]
    rows = pa.table(arrays, schema=pa.schema(arrow_fields))
    return ReleaseTable(name, name.title(), f"One row per entry of {name}.", rows, schema)


def _day(number: int) -> date | None:
    return None if number % 3 == 0 else date(1999, 12, 31) + timedelta(days=number * 7)


def _budget(edition: int, number: int) -> Decimal | None:
    return None if number % 4 == 0 else Decimal(edition * 1000 + number) * 1000 + Decimal("0.5")

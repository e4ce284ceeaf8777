"""Record models to JSON Schema, for editors that complete and check YAML."""

from __future__ import annotations

from typing import Any

from policydata import vocabulary
from policydata.models.base import Record
from policydata.models.bodies import Body
from policydata.models.events import Event
from policydata.models.indicators import Indicator
from policydata.models.people import Person
from policydata.models.policies import Policy
from policydata.models.sources import Source
from policydata.models.verdicts import VerdictFile
from policydata.vocabulary import Term

RECORDS: dict[str, type[Record]] = {
    "policy": Policy,
    "body": Body,
    "person": Person,
    "event": Event,
    "source": Source,
    "indicator": Indicator,
    "verdicts": VerdictFile,
}
"""Record models by the name of their schema file."""


def json_schema(record: type[Record]) -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of a raw record, with the definitions of its terms."""
    schema = record.model_json_schema()
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    for definition in schema.get("$defs", {}).values():
        if "enum" in definition:
            terms: type[Term] = getattr(vocabulary, definition["title"])
            definition["description"] = terms.__doc__
            definition["oneOf"] = [{"const": str(term), "description": term.definition} for term in terms]
            del definition["enum"]
    return schema

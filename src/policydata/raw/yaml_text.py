"""Strict YAML: one mapping of texts, lists and mappings, and the place of everything in it.

Read from libyaml's events, never by a composer: nothing recurses, and no tag, anchor or alias is ever acted on.
"""

from __future__ import annotations

import re
from typing import Protocol

from yaml import CBaseLoader
from yaml.error import MarkedYAMLError, YAMLError
from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentEndEvent,
    NodeEvent,
    ScalarEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from policydata.issues import IssueLog, field_path
from policydata.raw.strict_text import (
    MAX_DEPTH,
    MAX_SCALAR_LENGTH,
    MAX_VALUES,
    WHOLE_FILE,
    FileIssues,
    Loc,
    Marks,
    Place,
    RawRecord,
    cut,
    decode_reporting,
    place_of,
    text_faults,
)

MAX_KEY_LENGTH = 200  # code points

_NULLS = frozenset({"", "~", "null"})
_REFUSED_KEY = "?"  # stands for a key that is no text, so that what it holds still has a field path
_TAB_INDENT = re.compile(r"^ *\t", re.MULTILINE)

_TAG = ("yaml_tag", "a tag (!) is not allowed", "delete it, or put the text in quotes")
_DIRECTIVE = ("yaml_directive", "a directive (%) is not allowed", "delete the line, or put the text in quotes")
# What libyaml says was being read, or the start of what it says is wrong → code, what is wrong, what to write instead.
_SYNTAX_CONTEXTS = {
    "while scanning a tag": _TAG,
    "while parsing a tag": _TAG,
    "while scanning a directive": _DIRECTIVE,
    "while scanning an anchor": ("yaml_anchor", "an anchor (&) is not allowed", "delete it, or put the text in quotes"),
    "while scanning an alias": ("yaml_alias", "an alias (*) is not allowed", "put the text in quotes"),
}
_SYNTAX_PROBLEMS = {
    "found undefined tag handle": _TAG,
    "found unexpected end of stream": ("unclosed_quote", "the quote is never closed", "close it"),
    "found unexpected document indicator": ("unclosed_quote", "the quote is open at a line --- or ...", "close it"),
    "did not find expected ',' or ']'": ("unclosed_bracket", "the list after [ breaks off", "add the comma or the ]"),
    "did not find expected ',' or '}'": (
        "unclosed_bracket",
        "the mapping after { breaks off",
        "add the comma or the }",
    ),
    "mapping values are not allowed": (
        "yaml_syntax",
        "': ' cannot stand here",
        "put the text in quotes, or indent it less",
    ),
    "block sequence entries are not allowed": ("yaml_syntax", "'- ' cannot stand here", "start the list on a new line"),
    "could not find expected ':'": ("yaml_syntax", "the line before has no ':'", "write key: value on one line"),
    "did not find expected key": (
        "yaml_syntax",
        "a key is expected here",
        "write key: value, indented like the other keys",
    ),
    "did not find expected '-' indicator": ("yaml_syntax", "'- ' is expected here", "indent the line like its list"),
    "did not find expected node content": ("yaml_syntax", "a value is expected here", "write it, or put it in quotes"),
    "found character that cannot start": ("yaml_syntax", "no text can start like this", "put the text in quotes"),
    "found unknown escape character": (
        "yaml_escape",
        "there is no such escape",
        "write two backslashes, or use single quotes",
    ),
    "did not find expected hexdecimal number": ("yaml_escape", "the escape lacks digits", "write the character itself"),
    "found invalid Unicode character": ("lone_surrogate", "the escape is no character", "write the character itself"),
}


def read_yaml(data: bytes, path: str, log: IssueLog) -> RawRecord | None:
    """Return the mapping in `data`, or None after logging every issue that could be found.

    Every scalar is text, except that a plain one that is empty, `null` or `~` is None.
    """
    issues = FileIssues(path, log)
    text = decode_reporting(data, issues)
    if text is None:
        return None
    text = _without_directives(text, issues)
    record = _Composer(text, issues, _report_tabs(text, issues)).record()
    return None if issues.count else record


def _without_directives(text: str, issues: FileIssues) -> str:
    """Report the directives before the document and make them comments of the same length.

    libyaml compares each %TAG with all earlier ones before it gives an event, so it must not see them.
    """
    start = 0
    lines: list[str] = []
    while start < len(text):
        end = text.find("\n", start) + 1 or len(text)
        line = text[start:end]
        if line.startswith("%"):
            issues.add((len(lines) + 1, 1), WHOLE_FILE, *_DIRECTIVE)
            line = "#" + line[1:]
        elif line.strip() and not line.lstrip().startswith("#"):
            break
        lines.append(line)
        start = end
    return "".join(lines) + text[start:]


def _report_tabs(text: str, issues: FileIssues) -> set[int]:
    """Report each tab that indents a line; return these lines."""
    lines = set()
    for tab in _TAB_INDENT.finditer(text):
        place = place_of(text, tab.end() - 1)
        issues.add(place, WHOLE_FILE, "tab_indentation", "a tab indents the line", "indent by spaces")
        lines.add(place[0])
        if issues.full:
            break
    return lines


class _Level:
    """A mapping or list that is still open, and where its next value goes."""

    __slots__ = ("container", "is_key", "key", "key_places", "loc", "next_loc", "wants_key")

    def __init__(self, container: dict[str, object] | list[object], loc: Loc, is_key: bool = False) -> None:
        self.container, self.loc, self.is_key = container, loc, is_key
        self.key, self.key_places = "", dict[str, Place]()
        self.wants_key = isinstance(container, dict)
        self.next_loc: Loc = loc if self.wants_key else (*loc, 0)

    def take_key(self, key: str) -> None:
        """Make the next value the one of `key`."""
        self.key, self.next_loc, self.wants_key = key, (*self.loc, key), False

    def put(self, value: object) -> None:
        """Put in the next value."""
        if isinstance(self.container, list):
            self.container.append(value)
            self.next_loc = (*self.loc, len(self.container))
        else:
            self.container[self.key] = value
            self.next_loc, self.wants_key = self.loc, True


class _Composer:
    """Turns the events of one text into a record and reports what is refused on the way."""

    def __init__(self, text: str, issues: FileIssues, tab_lines: set[int]) -> None:
        self.text, self.issues, self.tab_lines = text, issues, tab_lines
        self.has_escapes = "\\" in text
        self.documents: list[object] = []
        self.level = _Level(self.documents, ())  # the innermost one
        self.level.next_loc = ()
        self.outer: list[_Level] = []
        self.marks = Marks({}, {})

    def record(self) -> RawRecord | None:
        """Return the record, complete only if nothing was reported."""
        loader = CBaseLoader(self.text)
        try:
            self._follow(loader)
        except MarkedYAMLError as error:
            self._report_syntax(error)
        except YAMLError:
            self.issues.add((1, 1), WHOLE_FILE, "yaml_syntax", "YAML allows no such character", "write plain text")
        finally:
            loader.dispose()
        root = self.documents[0] if self.documents else None
        return RawRecord(root, self.marks) if isinstance(root, dict) else None

    def _follow(self, loader: CBaseLoader) -> None:
        while not self.issues.full:
            event = loader.get_event()
            if isinstance(event, ScalarEvent):
                self._scalar(event)
            elif isinstance(event, CollectionStartEvent):
                if len(self.outer) == MAX_DEPTH:
                    message = f"lists and mappings are nested deeper than {MAX_DEPTH}"
                    self._report(event, "too_deep", message, "flatten the record")
                    return  # libyaml takes quadratic time on brackets inside brackets
                self._open(event)
            elif isinstance(event, CollectionEndEvent):
                was_key, self.level = self.level.is_key, self.outer.pop()
                if was_key:
                    self.level.take_key(_REFUSED_KEY)
            elif isinstance(event, AliasEvent):
                self._alias(event)
            elif isinstance(event, DocumentEndEvent):
                self._check_rest(event.end_mark.index if event.end_mark else 0)
                return
            elif isinstance(event, StreamEndEvent):
                message, remedy = "the file holds only comments", "write the record, or delete the file"
                self.issues.add((1, 1), WHOLE_FILE, "empty_file", message, remedy)
                return
            if len(self.marks.values) > MAX_VALUES:
                self.issues.add(
                    (1, 1), WHOLE_FILE, "too_many_values", f"more than {MAX_VALUES} values", "split the record"
                )
                return

    def _alias(self, event: AliasEvent) -> None:
        message = f"the alias *{cut(event.anchor or '')} is not allowed"
        self._report(event, "yaml_alias", message, "write the value out")
        if self.level.wants_key:
            self.level.take_key(_REFUSED_KEY)
        else:
            self._attach(None, event)

    def _scalar(self, event: ScalarEvent) -> None:
        self._check_properties(event)
        if self.has_escapes and event.style == '"':
            for fault in text_faults(event.value):
                self._report(event, fault.code, f"{fault.message} (written as an escape)", fault.remedy)
        is_null = not event.style and event.value in _NULLS
        if self.level.wants_key:
            self._key(event, is_null)
            return
        if len(event.value) > MAX_SCALAR_LENGTH:
            message = f"the text is {len(event.value)} characters long, more than {MAX_SCALAR_LENGTH}"
            self._report(event, "text_too_long", message, "shorten it", event.value)
        if not self.outer:
            code = "empty_file" if is_null else "not_a_mapping"
            message = "the document is empty" if is_null else "the document is a text"
            self._report(event, code, message, "write the fields of one record as key: value")
        self._attach(None if is_null else event.value, event)

    def _key(self, event: ScalarEvent, is_null: bool) -> None:
        level, key, place = self.level, event.value, _place(event.start_mark)
        if is_null:
            self._report(event, "null_key", "a key is empty or null", "write the name of a field")
        elif len(key) > MAX_KEY_LENGTH:
            message = f"a key is {len(key)} characters long, more than {MAX_KEY_LENGTH}"
            self._report(event, "key_too_long", message, "write the name of a field", key)
        elif key == "<<" and not event.style:
            self._report(event, "yaml_merge_key", "the merge key << is not allowed", "write the fields out")
        level.take_key(key)
        if key in level.key_places:
            message = f"the key is given twice, first on line {level.key_places[key][0]}"
            self._report(event, "duplicate_key", message, "keep one of the two", key)
        level.key_places.setdefault(key, place)
        self.marks.keys[level.next_loc] = place

    def _open(self, event: CollectionStartEvent) -> None:
        self._check_properties(event)
        container: dict[str, object] | list[object] = [] if isinstance(event, SequenceStartEvent) else {}
        is_key, loc = self.level.wants_key, self.level.next_loc
        if is_key:
            self._report(event, "complex_key", "a list or mapping is used as a key", "write the name of a field")
            loc = (*loc, _REFUSED_KEY)
        else:
            if not self.outer and isinstance(container, list):
                message = "the document is a list"
                self._report(event, "not_a_mapping", message, "write the fields of one record as key: value")
            self._attach(container, event)
        self.outer.append(self.level)
        self.level = _Level(container, loc, is_key)

    def _attach(self, value: object, event: NodeEvent) -> None:
        self.marks.values[self.level.next_loc] = _place(event.start_mark)
        self.level.put(value)

    def _check_properties(self, event: ScalarEvent | CollectionStartEvent) -> None:
        if event.anchor is not None:
            self._report(event, "yaml_anchor", f"the anchor &{cut(event.anchor)} is not allowed", "delete it")
        if event.tag is not None:
            message = f"the tag {cut(event.tag.replace('tag:yaml.org,2002:', '!!'))} is not allowed"
            self._report(event, "yaml_tag", message, "delete it, or put the text in quotes")

    def _check_rest(self, index: int) -> None:
        """Report the first line after the document that is more than a comment."""
        while index < len(self.text):
            end = self.text.find("\n", index) + 1 or len(self.text)
            line = self.text[index:end].strip()
            if line and not line.startswith("#"):
                place = place_of(self.text, self.text.index(line, index))
                second = ("multiple_documents", "a second document starts here", "write one record per file")
                self.issues.add(place, WHOLE_FILE, *(_DIRECTIVE if line.startswith("%") else second))
                return
            index = end

    def _report(self, event: NodeEvent, code: str, message: str, remedy: str, value: str | None = None) -> None:
        self.issues.add(_place(event.start_mark), field_path(self.level.next_loc), code, message, remedy, value)

    def _report_syntax(self, error: MarkedYAMLError) -> None:
        """Report why libyaml could not go on."""
        problem, mark = error.problem or "", error.problem_mark or error.context_mark
        place = _place(mark)
        if place[0] in self.tab_lines:
            return
        refused = _SYNTAX_CONTEXTS.get(error.context or "")
        code, message, remedy = refused or next(
            (row for start, row in _SYNTAX_PROBLEMS.items() if problem.startswith(start)),
            ("yaml_syntax", f"not YAML: {problem}", "put the text in quotes, or correct the line"),
        )
        loc = self.level.next_loc
        if code == "unclosed_bracket":
            loc = self.level.loc
            message = f"{message} at line {place[0]}"
        if refused or code.startswith("unclosed_"):  # reported where it starts
            place = _place(error.context_mark or mark)
        self.issues.add(place, field_path(loc) if self.outer else WHOLE_FILE, code, message, remedy)


class _Mark(Protocol):
    line: int
    column: int


def _place(mark: _Mark | None) -> Place:
    return (1, 1) if mark is None else (mark.line + 1, mark.column + 1)

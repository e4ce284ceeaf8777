"""What the page calls things, in English and Chinese."""

from __future__ import annotations

MENTION_KINDS = {
    "date": ("Dates", "日期"),
    "figure": ("Figures", "数字"),
    "policy": ("Instruments", "文件"),
    "number": ("Document numbers", "文号"),
    "body": ("Bodies", "机构"),
    "person": ("People", "人物"),
    "event": ("Events", "活动"),
}
"""The kinds of mention in the order of the legend."""

RECORD_KINDS = {
    "instrument_event": ("Events of instruments", "文件事项"),
    "statistic": ("Statistics", "统计数据"),
    "contents": ("Contents", "内容"),
    "claim": ("Claims", "表述"),
    "relation": ("Relations", "关系"),
}
"""The kinds of record in the order of the page."""

COLUMNS = {
    "instrument_event": ("policy", "event", "date", "date_end", "bodies", "role", "approvers", "others", "verb"),
    "statistic": (
        *("indicator", "value", "unit", "bound", "nature", "change"),
        *("period", "base_period", "geography", "group"),
    ),
    "contents": ("policy", "kind", "count_stated", "labels"),
    "claim": ("subject", "claim", "count", "position"),
    "relation": ("policy", "kind", "target"),
}
"""The fields of each kind of record in the order of its table; others follow by name."""

ID_COLUMNS = {"policy": "policy_id", "subject": "subject_id", "target": "target_id", "bodies": "body_ids"}
"""Fields of names, and the fields that hold the ids of what they name: shown in one column."""

MERGED_COLUMNS = {
    "value": ("unit", " "),
    "nature": ("change", ", "),
    "date": ("date_end", " to "),
    "period": ("base_period", ", against "),
    "geography": ("group", " · "),
}
"""Fields that are shown in the column of another one, after a word."""

UNSEEN = frozenset({"indicator_position", "label_positions", *ID_COLUMNS.values()})
"""Fields that are shown in another way."""

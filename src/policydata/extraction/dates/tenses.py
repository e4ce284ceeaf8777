"""Whether a clause speaks of what was or of what is to come: its verbs, and the words that stand beside them."""

from __future__ import annotations

from policydata.extraction.dates.values import Pending
from policydata.extraction.expressions import expression
from policydata.extraction.spans import Span

FUTURE = expression(
    r"\b(?:will|shall|(?<!estimated )(?<!found )to be|planned|scheduled|(?:is|are) (?:expected|set|likely)(?= to)|due|deadline|effective|tak(?:es?|ing) effect|(?:enters?|comes?|entering|coming) into (?:force|effect))\b|将|拟于|力争|争取|预计|定于|[应须][于在]|(?:会期|任期|有效期|期限|延长|延期|推迟|顺延|持续)[至到]"
)
PRESENT = expression(
    r"(?<!to )\b(?:replaces?|supersedes?|applies|apply|starts?|begins?|opens?|closes?|ends?|expires?|lapses?|repeals?|becomes?|meets?|votes?|runs?|lasts?|remains?|continues?|(?:rise|fall|increase|change)s?(?= from | on )|ha(?:ve|s)(?= until))\b"
)
PAST_VERBS = "was|were|had|began|came|took|held|met|made|gave|won|sent|set out|fell|rose|grew|saw|went|found|told|said|lost|sat|paid|left|cut|brought|broke|ran|spoke|wrote|stood"
PAST_AFTER = expression(
    rf",?\s(?:[^\s.;!?:]+\s){{0,9}}?(?:{PAST_VERBS}|(?<!the )(?<! a )(?<! an )(?<!its )(?<!of )[a-z]{{2,}}ed)\b"
)
_PLANNED = "将|拟|计划|力争|争取|预计|待|须|应[当于在]|[前起](?!已)"
_GREW = "增长|下降|上升|上涨|下跌|回落"
_CHINESE_PAST = expression(
    rf"份?，?(?:(?!{_PLANNED})[^，。；！？《\n]){{0,40}}?"
    "(同比|环比|[比较](?:上年|去年)|已(?!有|购|建[^成]|[^，。；\n]{1,8}的)|(?<![为除])了(?!解|[^，。；\n]{0,12}[后再])|曾|获悉"
    rf"|(?:宣布|介绍|表示|透露|指出|报道)(?=[，。：“\n])|(?:{_GREW})(?=[0-9]))"
)
_ADOPTED = expression(rf"，?(?:(?!{_PLANNED})[^，。；！？《\n]){{0,40}}?(?:审议|表决)通过(?!的)")
_ISSUED = expression(rf"，?(?:(?!{_PLANNED})[^，。；！？《\n]){{0,40}}?(?:通过|公布|发布|印发|颁布|签署|批准)(?!的)")
_IN_FORCE = expression("^[^，。；\n]{0,6}(?:施行|生效)")
_ALREADY = expression("(?:已|曾)[^，。；\n]{0,4}\\Z")
_UNDER_HEADLINE = expression(
    r"\A(?![^\n]{0,40}(?:通知|公告|安排|计划|方案|日程|时间))[^\n]{0,60}[^，,、：:；;\s]\n\s{0,9}\Z"
)
_PLAIN = expression(rf"份?，(?!(?:[^。\n]){{0,40}}?(?:{_PLANNED}))")
_ON = r"(?:[Ii]n|[Oo]n|[Ss]ince)\s(?:(?:early|mid|late)[ -])?\Z"
_SUBJECT = "(?:[Tt]he|an?|[Ii]ts|[Tt]heir|[Tt]his|it|he|she|they|we|[A-Z][a-z]+)"
_CLAUSE = expression(
    r"(?:[,:\n–—]|\b(?:after|as|that|which|who|since|because|but|while))\s(?!(?:for|with|of|by|from|when|and|or)\b)"
    rf"(?:(?:[^\s,.]+\s){{1,8}}?(?:{PAST_VERBS})\s|{_SUBJECT}\s(?:[^\s,.]+\s){{0,8}}?[a-z]{{2,}}ed\s"
    rf"|(?:[^\s,.]+\s){{0,8}}?(?:{PAST_VERBS}|[a-z]{{2,}}ed)\s(?!by\b)[^\s,]+\s)(?:[^\s,]+\s){{0,9}}?{_ON}"
)
_WAS = expression(rf"\A[^,]{{0,40}}\b(?:was|were|had|has been|have been)\b[^,]{{0,60}}\b{_ON}")
_LEADS = expression(rf"[,\n]\s?(?:(?:and|but)\s)?{_ON}")
_HOLDS = expression(r"\s(?:are|is|will|shall|must|may|can|lapse|remain|apply)\b")
_NOT_YET = expression(r"\b(?:be|is|are|to(?! [$€£0-9])|would|must|should|may|can|could|if|unless|until|once)\b")


def is_past_beside(item: Pending, latest: Span, text: str) -> bool:
    """Say whether a day or month is told as past in the sentence, or under the headline, of one that is to come.

    明年元旦起施行⏎9月12日，会议审议通过; "to be held next March, the Council adopted on 12 September".
    """
    between = text[latest.end : item.start]
    if text[item.end - 1].isascii():
        return _is_english_past(between, text, item.end)
    if _ALREADY.search(between) is not None:
        return True
    told = _CHINESE_PAST.match(text, item.end)
    if told is not None and told[1] not in between:  # What is foretold alike goes on: 预计明年一季度增长5%，8月增长6%.
        return True
    if item.day and (_ADOPTED if _IN_FORCE.match(between) is None else _ISSUED).match(text, item.end) is not None:
        return True
    if len(latest.value or "") == len("2024") or not (
        item.day or text[item.end - 1] == "份" or text.startswith("份", item.end)
    ):
        return False
    opens_line = not text[text.rfind("\n", 0, latest.start) + 1 : latest.start].strip()
    return not opens_line and _UNDER_HEADLINE.search(between) is not None and _PLAIN.match(text, item.end) is not None


def _is_english_past(between: str, text: str, end: int) -> bool:
    clause = _CLAUSE.search(between) or _WAS.search(between)
    if clause is None and _LEADS.search(between) is not None:
        clause = PAST_AFTER.match(text, end)
    if clause is None or _HOLDS.match(text, end) is not None:
        return False
    return not any(words.search(clause[0]) for words in (_NOT_YET, FUTURE, PRESENT))

"""Words around the figures of statistics: comparison, change, target, projection, now."""

from __future__ import annotations

import re
from collections.abc import Set

from policydata.extraction.expressions import expression
from policydata.extraction.statistics.wording import last_word
from policydata.extraction.word_tables import word_set

ENGLISH_OWN_DATE = expression(
    r"[^,;:.0-9]{0,45}?\b(?:at|in|by|as\s+of|as\s+at|on|for|during|before|to|through|since|between|from|over|throughout|across|until|within|under)\s+"
    r"(?:(?:the|that|our|its|their|of|early|late|mid|whole|all|course|periods?|years?|census(?:es)?|end|beginning|start|middle|close|fiscal|financial|school|academic|calendar"
    r"|same|corresponding|season|quarter|half|month|months|summer|winter|spring|autumn|budget|election|elections|from|between)\s+){0,5}\Z"
    r"|\s*\((?:(?!was|were|is|are|has|had|had|to|from|than)[a-z]+\s+){0,4}\Z"
)
"""From a figure to the date of its own: "212 at the end of 2021", "534,000 in 2018"."""
ENGLISH_BASE = expression(
    r"\b(?:than|compared\s+(?:with|to)|versus|(?:over|on)\s+the\s+(?:levels?|figures?|total|number|same|corresponding)|from\s+the(?=\s+(?:[a-z]+\s+){0,2}(?:levels?|figures?|totals?|numbers?|rates?|same|corresponding|previous|preceding|prior|years?|quarters?|months?|end|start|beginning|close|averages?|peaks?|lows?|highs?|records?|baselines?|surveys?|census)\b|\s*\Z)|from\s+(?:an?|its)\s+(?:[a-z]+ly\s+)?revised|relative\s+to|(?:up|down)\s+(?:from|on)|against(?=\s+(?:(?:the|that|those|an?|its|their)\s+)?(?:(?:same|corresponding|previous|preceding|prior|levels?|figures?|totals?|numbers?|rates?|averages?|baselines?|years?|quarters?|months?|end|start|beginning|budget|targets?)\b|\Z))|since|short\s+of|(?:unchanged|stable|steady|flat|similar|identical|constant|(?:no|little)\s+changed?)\s+(?:from|to|on|with|since)|(?:the\s+)?same\s+as|as\s+(?:many|much|high|low|large)(?:\s+\w+)?\s+as)\b"
    r"[^,;0-9]{0,40}\Z"
    r"|\b(?:above|below)\s+(?:(?:the|its|their|that|those|[a-z]+-[a-z]+|levels?|figures?|totals?|numbers?|rates?|values?|averages?|peaks?|estimates?|same|corresponding|of|in|for|seen|recorded)\s+|\(){0,6}\Z"
)
"""From a figure, or the clause's start, to the date it is compared with."""
ENGLISH_AGAINST = expression(
    r"\b(?:against|compared\s+(?:with|to)|versus|up\s+from|down\s+from|after(?=\s+(?:an?\s+\w+\s+of\s+)?[0-9£$€])|following(?=\s+an?\s+[0-9]))\b"
)
AGAINST_WORDS = word_set("against compared versus from after following")
"""One of them stands in what ENGLISH_AGAINST finds."""
ENGLISH_SIGNAL = expression(
    r"\b(?=[TtabcefghilmnoprswTFMSP])(?:(?P<target>[Tt]arget(?:s|ed)?\b|aim(?<=\W...)(?:s|ed)?\b|goals?\b|objective\b|strives?\b|pledged?\b|plan(?:s|ned)?\s+to\b"
    r"|commit(?:s|ted)?\s+to\b|provides?\s+for\b|intends?\s+to\b|seeks?\s+to\b|to\s+be\s+(?:trained|reached|built|created)|should\s+(?:rise|reach|fall|have|use|own|live)"
    r"|(?:to|will|should|shall)\s+rise\s+from|budget\s+of|will\s+(?:reach|rise\s+to|raise)|(?:is|are)\s+to\s+(?:reach|rise|fall|grow|increase|drop|carry|create|build|open|have|cover|receive|train|provide|serve|produce)\b|announced\s+a\s+contribution|no\s+later\s+than)"
    r"|(?P<projection>expect(?:s|ed)?\b|forecast|project(?:ed|ions?|s\s+(?:[a-z]+\s+){1,4}(?:at|of|to))\b|anticipate[ds]?|is\s+likely|put\s+the\s+bill|(?:could|would)\s+(?:reach|rise|fall|grow|increase|drop|exceed)\b|will\s+(?:fall|grow|increase|drop|decline|exceed|shrink)\b)"
    r"|(?P<guess>(?<!preliminary\s)(?<!Preliminary\s)(?<!provisional\s)(?<!Provisional\s)(?<!lash\s)(?<!irst\s)(?<!advance\s)(?<!revised\s)estimate[sd]?\b)"
    r"|(?P<norm>shall\b|must\b|may\s+not|(?:is|are)\s+liable|liable\s+to|fine(?<!imposed\sfine)s?\s+of|a\s+fine\b|penalt(?:y|ies)|is\s+payable|required\s+to|sets?\s+the\s+(?:maximum|limit|ceiling|cap)|maximum\s+(?:of|is)|means\s+(?:an?|any|the)\b|(?:ceiling|cap)\s+(?:on\s+(?:[a-z]+\s+){1,4}?)?(?:of|doubles|triples|rises|falls|drops|goes|(?:is|was|will\s+be)\s+(?:raised|lowered|doubled|set|cut))\b"
    r"|requires?\s+that|would\s+have\s+to|have\s+to\s+be|are\s+to\s+be|not\s+exceed(?:ing)?|offenders?|apply\s+to\s+any|prohibited|may\s+(?:lead|reach|amount)))"
)
"""What a sentence says of its figures: wished, foreseen or commanded."""
_SIGNAL_WORDS = word_set(
    """target targets targeted aim aims aimed goal goals objective strive strives pledge pledged plan plans planned commit
    commits committed provide provides intend intends seek seeks later expect expects expected project projects projected projection
    projections shall must fine fines required maximum means ceiling cap require requires"""
)
_SIGNAL_PAIRS = {
    "be": ("trained", "reached", "built", "created", "have", "are"),
    "should": ("rise", "reach", "fall", "have", "use", "own", "live"),
    "rise": ("from",),
    "budget": ("of",),
    "will": ("reach", "rise", "raise", "fall", "grow", "increase", "drop", "decline", "exceed", "shrink"),
    "is": ("to",),
    "are": ("to",),
    "announced": ("contribution",),
    "put": ("bill",),
    "could": ("reach", "rise", "fall", "grow", "increase", "drop", "exceed"),
    "would": ("reach", "have", "rise", "fall", "grow", "increase", "drop", "exceed"),
    "may": ("not", "lead", "reach", "amount"),
    "set": ("maximum", "limit", "ceiling", "cap"),
    "sets": ("maximum", "limit", "ceiling", "cap"),
    "apply": ("any",),
}
"""Words of ENGLISH_SIGNAL that say nothing alone, each with what is said with it."""
_SIGNAL_FIRSTS = frozenset(_SIGNAL_PAIRS)


def may_signal(low: str, words: Set[str]) -> bool:
    """Tell whether a sentence in small letters has a word, or the start of one, that ENGLISH_SIGNAL needs."""
    return (
        not words.isdisjoint(_SIGNAL_WORDS)
        or any(other in low for word in _SIGNAL_FIRSTS & words for other in _SIGNAL_PAIRS[word])
        or "estimate" in low
        or "forecast" in low
        or "anticipate" in low
        or "likely" in low
        or "liable" in low
        or "penalt" in low
        or "payable" in low
        or "exceed" in low
        or "offender" in low
        or "prohibited" in low
    )


ENGLISH_DURATION = expression(
    r"\b(?:averag(?:e[sd]?|ing)|median|mean|expectancy|typical(?:ly)?|waiting|duration|time\s+(?:for|to|of|taken|spent|online)"
    r"|(?:times?|waits?|delays?|hours|lifespan|backlog|stay)\b[^.;]{0,60}\b(?:was|were|is|took|fell|rose|shortened|reduced|cut|dropped|came\s+down|went\s+down|grew))\b",
    re.I,
)
"""Before a stretch of time that was measured."""
ENGLISH_QUALIFIER = expression(
    r"(?<!compared\s)\b(?:with|aged|under|per|every|each|within|between\s+groups|employs|employing|lasting|older\s+than|younger\s+than|more\s+than\s+one\s+in)\s+"
    r"(?:(?:at\s+least|at\s+most|fewer\s+than|more\s+than|less\s+than|over|under|only|about|up\s+to|the|a|an|or)\s+)*\Z",
    re.I,
)
QUALIFIER_WORDS = word_set("with aged under per every each within groups employs employing lasting than")
"""One of them stands in what ENGLISH_QUALIFIER finds."""
QUALIFIER_ENDS = QUALIFIER_WORDS | word_set("in least most over only about to the a an or")
"""One of them is its last word."""
ENGLISH_FOUNDED = expression(
    r"\b(?:established|founded|set\s+up|created|formed|born|joined|registered|introduced|built|opened|launched|operational|operating|active|running"
    r"|in\s+effect|promulgated|enacted|ratified|repealed|proclaimed|adopted|signed|published|issued|amended|dating|dates|replaced|started|begun|effective|applicable|in\s+force)\s+(?:since|in|on|from|back\s+to)\s+(?:the\s+)?\Z"
    r"|\bdated\s+\Z|\b(?:said|says|told|stated|announced|noted|added|argued|warned|explained|wrote|confirmed)\s+(?:[a-z]+\s+){0,3}on\s+\Z",
    re.I,
)
"""Before a date that says when a thing began or was told, not the period of a figure."""
FOUNDED_WORDS = word_set(
    """established founded up created formed born joined registered introduced built opened launched operational operating
    active running effect promulgated enacted ratified repealed proclaimed adopted signed published amended dating dates
    replaced started begun effective applicable force issued dated said says told stated announced noted added
    argued warned explained wrote confirmed"""
)
"""One of them stands in what ENGLISH_FOUNDED finds."""
ENGLISH_PERFECT = expression(
    r"\b(?:has|have)\s+(?:\w+ly\s+)?(?:been\s+(?:\w+ly\s+)?)?(?:\w+ed|taken|given|seen|shown|grown|fallen|risen|become|held|built|made|sent|spent|paid|found|lost|won|met|left)\b|\bto\s+date\b|\bso\s+far\b"
)
"""What holds until the day the text speaks."""
PERFECT_WORDS = word_set("has have date far")
"""One of them stands in what ENGLISH_PERFECT finds."""
PLAN_YEARS = expression(r"[(（]?((?:19|20)[0-9]{2})\s*[-–—~至]\s*((?:19|20)[0-9]{2})\s*年?[)）]?")
ENGLISH_FROM = expression(r"\bfrom\s+(?:(?:a|an|the|just|only|about|some|nearly|over|around)\s+){0,2}\Z")
ENGLISH_TO = expression(
    r"[^;:]{0,70}?\bto\s+(?:(?:a|an|the|just|only|about|some|nearly|over|around|more|than|no|not|less|fewer|at|least|most|almost|between)\s+){0,4}\Z"
)
"""Between the figures of "from A at T1 to B at T2"."""
RESPECTIVELY = expression(r"\brespectively\b")
ENGLISH_NOW = expression(r"\s*(?:now|today|at\s+present|currently)\b")
CHANGE_VERBS = word_set(
    """rose rise rises risen rising grew grow grown grows growing growth increase increased increases increasing gain gained
    gains up fell fall falls fallen falling decline declined declines declining decrease decreased decreases decreasing drop
    dropped drops dropping down narrow narrowed narrows narrowing widen widened widens widening shrank reduced reduces
    reduction reducing cut improved climbed jumped soared expanded contracted slipped slid dipped eased surged plunged
    tumbled advanced advancing slumped swelled rebounded"""
)
ENGLISH_CHANGE = expression(
    r"\b(?=[acdefghijlnprstuw])(?<!made\s)(?<!make\s)(?<!makes\s)(?<!set\s)(?<!took\s)(?<!take\s)"
    rf"(?:{'|'.join(sorted(CHANGE_VERBS))}"
    r"|(?:increase|rise|growth|gain|fall|drop|decline|decrease|reduction)\s+in\s+[^.,;:0-9]{2,60}?(?<!umber)(?<!share)(?=\s(?:of|by)\s)|(?:higher|lower)(?=\s+by\s))\b"
    r"(?:\s+[a-z]+ly)?,?(?:\s+(?:by|of|in\s+[a-z]+\s+terms\s+by|a\s+further|another|further|about|nearly|almost|over|(?:more|less|fewer)\s+than|at\s+least|around|some|an?"
    r"|average\s+of|annual\s+average\s+of)){0,3}\s+\Z",
    re.I,
)
"""Before a figure that says by how much something changed, not what it came to."""
_ALSO = r"(?:%|per\s?cent|points?)(?:\s[^.;:0-9]{0,60}?)?,?\s+(?:and|but|while|whereas)\s+"
ENGLISH_ALSO_BY = expression(
    rf"{_ALSO}(?:[^.;:0-9]{{1,50}}\s)?by\s+(?:(?:about|nearly|some|almost|around|more|than|just|only|over|at|least|a|an|another|further)\s+){{0,3}}\Z"
)
"""Before a share by which something else grew or fell too: "exports rose by 14% and imports by 24%"."""
ENGLISH_ALSO = expression(rf"{_ALSO}\Z")
"""Before a share that the words behind it compare with another time too: "up 2% on the month and 5% |on the year|"."""
ENGLISH_AGAINST_TIME = expression(
    r"\s+(?:(?:from|on|over)\s+(?:the|an?|[A-Z][a-z]+|(?:19|20)[0-9]{2})\b|compared\s+(?:with|to)\b|(?:year|quarter|month)[- ]on)"
)
_CHANGE_ENDS = CHANGE_VERBS | word_set("by of further another about nearly almost over than least around some a an")


def may_end_change(word: str) -> bool:
    """Tell whether the last word of what ENGLISH_CHANGE finds, in small letters, can be this one."""
    return word in _CHANGE_ENDS or word.endswith("ly")


ENGLISH_CHANGE_AFTER = expression(
    r"\s*(?:more|higher|lower|less|fewer|above|below|faster|(?:up|down)\s+(?:on|from|over)|(?:year|quarter|month)[- ](?:on|over)[- ](?:year|quarter|month)|y-o-y|yoy)\b|\s+(?:year-on-year\s+|annual\s+)?(?:growth|increase|rise|drop|fall|decline|decrease|reduction|cut|gain|jump|contraction|expansion|improvement|increment|decrement)\b"
)

CHINESE_BASE = expression(r"(?:比|较|与|同|相比|相较于|对比|超过|高于|低于)(?:去年|上年)?[“「]?\Z")
CHINESE_BASE_AFTER = expression(
    r"[”」]?(?:同期|同季度?|同月|全年|年末|年底)?(?:末|底)?(?:[的前]?(?:第?[一二三四五六七八九十0-9]次|首次|上次|同类|同一|实际|平均|这一)?(?:调查|普查|调研|测评|评估|监测|统计|审计|基线|基数|基准|均值|预算|决算|执行|水平|数据?|值|结果|时)+)?(?:相比较?|比较|相较|对比)?[，,]?(?:实质|名义|实际)?(?:还|又|再|亦|也|略|仅|约|都|共|则|净|累计|平均|大幅|明显|显著|稳步|小幅|轻微|微|[大急劲](?=[增减升降涨跌])|急剧|进一步|基本|大体|大致)*(?:涨|跌|升|降|贬|翻|快|慢|净增|增|减|多出|高出|高|低|回升|反弹|增长|提高|增加|下降|减少|上升|缩小|扩大|提升|降低|回落|新增|加快|放缓|放慢|收窄|延长|缩短|压缩|好转|成长|攀升|飙升|激增|锐减|骤降|缩减|上扬|下挫|下滑|下跌|上涨|衰退|改善|持平|多|少)|(?:同期)?(?:相比|比较?|相较)，"
)
CHINESE_FROM = expression(r"(?:由|从|自)[^，。；0-9]{0,6}\Z")
CHINESE_TO = expression(
    r"[^，。；]{0,6}(?:压缩|缩短|提高|提升|增加|增长|上升|下降|降低|减少|扩大|升|降|增)?(?:至|到|为)"
)
CHINESE_STARTS = expression(r"(?:由|从|自)[^，。；]{0,14}\Z")
"""Before the first figure of 由2022年底的A提高到B, over its own date."""
CHINESE_RESPECTIVELY = expression("分别")
CHINESE_NOW = expression(r"目前|迄今|至今|现有|届时|如今|眼下|现在|现时|近年(?!来)|(?<=[，。；])当前")
CHINESE_TARGET = expression(
    r"(?=[目力争达确规努要建实，。；到至不须计今将拟])(?:今年[^，。；0-9]{0,6}(?:再(?=[建增添改修开投培引扩])|[将要](?!求))|[将拟](?=[新再续]?[建改增]|完成|实现|投入|投资|培[训育]|开[展工通]|发放|安排|引进|举办|选)|目标(?![的；])|力争|争取(?=[到在于实达使让0-9])|达到\S{0,8}以上|确定，|规划(?!面积|建筑|用地|的)|(?<![年续懈同的])努力|确保|(?<![按照》])要求|实现\S{0,20}全覆盖|(?<![^，。；：\s])(?:到|至)[0-9二]\S{2,6}年|不[少低]于\S{0,4}\Z|须|(?<!行动)(?<!工作)(?<!发展)(?<!按)计划(?!的))"
)
_TARGET_SIGNS = frozenset("再将要拟标争确划努求建实于须")


def may_target(signs: Set[str]) -> bool:
    """Tell whether a sentence has the characters that CHINESE_TARGET needs."""
    return (
        not signs.isdisjoint(_TARGET_SIGNS)
        or ("达" in signs and "上" in signs)
        or ("年" in signs and ("到" in signs or "至" in signs))
    )


CHINESE_PROJECTION = expression(
    r"预计|预期(?!寿命|目标|指标)|预测|有望|将达|(?<!临时)(?<!初步)(?<!修订)估计|届时|将有|约将"
)
CHINESE_PROJECTION_SIGNS = frozenset("预望将估届")
"""One of them stands in what CHINESE_PROJECTION finds."""
CHINESE_CHANGE = expression(
    r"(?:增长|成长|提高|增加|下降|减少|上升|缩小|扩大|提升|降低|回落|攀升|飙升|激增|锐减|骤降|缩减|衰退|高|(?<!不)低于|(?<!不)高于|(?:增速|[增降升跌涨减]幅)(?:为|达到?|是)?|(?:年增|(?<!自然)增长)率为?|[升贬]值|延长|缩短|多|少|翻|涨|跌|升|降|增|减|高出|多出)(?:了|近|约|超过?|逾|将近|接近|不到|不足)?\Z"
)
CHINESE_CHANGE_ENDS = frozenset("退幅达是到率值长高加降少升小大低落于为速短多翻涨跌增减出了近约过超逾到足")
"""The last characters of what CHINESE_CHANGE finds."""
ENGLISH_EDITION = expression(r"in(?<!\win)(?<!than\sin)\s+((?:19|20)[0-9]{2})\s*\n")
CHINESE_EDITION = expression(
    r"((?:19|20)[0-9]{2})\s*年(?:度|[^\n，。]{0,24}(?:公报|统计))|[（(]((?:19|20)[0-9]{2})年度?[）)]"
)
"""The year a statistical bulletin speaks of, in its head."""
CHINESE_EDITION_WORDS = ("年度", "公报", "统计", "年）", "年)")
"""One of them stands in what CHINESE_EDITION finds."""
ENGLISH_LEAD_DATE = expression(
    r"\W*(?:[0-9.]{1,4}\s+)?(?:[A-Z][\w-]*(?:\s+\w+){0,2}\s+(?=in\b))?"
    r"(?:So\s+far\s+)?(?:(?:In|By|At|As of|On|During|Since|For|Between|Throughout|From|Over|Until|Before|Across|Within|in|by|at)\s+)?"
    r"(?:the\s+)?(?:May\s+and\s+)?\Z"
    r"|\W*(?:In|At|During|Over|On|For)\s+(?:the|its|our|their|this|an?)\s+(?:[\w’'-]+\s+){1,4}?(?:\(|(?:of|in|on|from|between)\s+)\Z"
)
"""From a sentence's start to the date that governs it."""
_LEAD_DATE_ENDS = word_set(
    "in by at of on during since for between throughout from over until before the and far across within"
)


def leads_date(lead: str) -> bool:
    """Tell whether a date behind a lead governs its sentence; a lead of words needs one of a few as its last."""
    if lead[-1:].isspace() and (word := last_word(lead[-24:].lower())) and word not in _LEAD_DATE_ENDS:
        return False
    return ENGLISH_LEAD_DATE.match(lead) is not None

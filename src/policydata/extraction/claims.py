"""Claims about an instrument: first of its kind, the largest, the only one; adopted by consensus or by so many votes, backed by many."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from policydata.extraction.candidates import LOW, MEDIUM, Candidate
from policydata.extraction.english_subjects import Meant, governed, meant
from policydata.extraction.events.english.reference import may_name
from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Names, Passage
from policydata.extraction.spans import Span

_HEAD = (
    "(?:laws?|acts?|legislations?|statutes?|regulations?|treat(?:y|ies)|conventions?|agreements?|accords?|pacts?|instruments?|frameworks?|standards?"
    "|codes?|resolutions?|declarations?|strategy|policy|guidelines?|guidance|rules|rulebook|directives?|ordinances?|protocols?|charters?|covenants?"
    "|compact|documents?|text|initiatives?|principles|roadmap|recommendations?|scheme|constitution|regime|bill|decree|plan|measures?|proposals?|schemes|ban|reform|programme"
    "|program|blueprint|package|deal|partnership|agenda|statement|guide|handbook|memorandum|manual|order|white paper|green paper|investment|overhaul|effort|bloc|attempt|commitment|provisions)"
)
_LIKE = r"(?:(?!(?:of|the|to|in|on|for|under|and|draft|phase|reading|version|edition|amending|annual|half|time|year)\b)[\w-]+,?\s+)"
_MOST = r"(?:largest|biggest|broadest|strictest|toughest|oldest|longest|widest|highest|strongest|leading|greatest|boldest|tightest|harshest|fullest|(?:furthest|farthest)[-\s]reaching|most\s+(?!recent|common|likely|frequent)[a-z-]+(?:\s+[a-z]+ed)?)"
_WHOSE = r"\b(?:the|its|a|an|as|[\w.]{1,40}['’]s)\s+(?:[\w.]{1,40}['’]s\s+)?"
_VOTE = r"(?:[0-9]{1,4}|none|nil|zero|one|two|three)"
_ENGLISH = expression(
    r"\b(?P<consensus>by\s+(?:general\s+)?consensus|by\s+acclamation|without\s+(?:a\s+)?(?:vote|opposition|dissent)|unanimously|unopposed|by\s+unanimity"
    r"|(?:by|with|gave|on|in|won)\s+(?:(?:an?|its|their|the)\s+)?unanimous\s+(?:vote|consent|support|approval|agreement|backing))\b"
    r"|\b(?P<co_sponsors>co-?sponsor(?:ed|s|ing)?|sponsored\s+by)\b"
    r"|\b(?P<first_time>(?:for|is|was|marks|marked|represents)\s+the\s+first\s+time)\b"
    rf"|\b(?P<world_first>(?:(?<=\bis\s)a\s+world[-\s]first\b(?!\s+[a-z])|world[-\s]first\s+(?:{_LIKE}{{0,3}}?{_HEAD}\b)))"
    r"|(?P<its_first>['’]s\s+(?:very\s+|ever\s+)?first(?=\s*(?:[.,;)]|\Z)))"
    rf"|(?:{_WHOSE}(?:(?:very\s+)?(?P<first>first)(?:-ever|\s+ever)?(?:\s+and\s+(?:only|largest|most\s+[a-z-]+))?|(?:single\s+)?(?P<largest>{_MOST}))|(?:\bthe|['’]s)\s+(?P<only>only|sole)|\b(?P<unique>unique))\s+(?:{_LIKE}{{0,7}}?{_HEAD}\b|of\s+its\s+kind\b|ever\b|worldwide\b|globally\b|among\b|to\s+[a-z]"
    r"|in\s+(?!(?:an?|any|this|that|its|which|order|line|series)\b))",
    re.I,
)
_ENGLISH_VOTES = expression(
    rf"\b(?P<votes>(?P<for>[0-9]{{1,4}})(?:\s+(?:(?:\w+\s+)?(?:votes?|members|states|countries|deputies|MPs|MEPs|lawmakers|senators|delegations)\b))?(?:(?P<yes>\s+(?:(?:voted\s+|voting\s+)?in\s+favou?r|vot(?:ed|ing)\s+(?:for|yes)|yes|yeas?|ayes?))|\s+for)?(?:(?:\s+to\s+|\s?[-–—]\s?|,?\s+(?:and\s+|with\s+)?)(?P<against>{_VOTE})\b(?!\s+abst)(?:\s+(?:votes?\s+)?(?:against|opposed|no|nays?|noes))?)?"
    rf"(?:,?\s+(?:and\s+|with\s+){{0,2}}(?P<abstained>{_VOTE})\s+abst\w+)?)"
    r"|\b(?P<votes_told>(?:yeas?|ayes?|yes|in\s+favou?r|for)\s*[:–-]?\s*(?P<ayes>[0-9]{1,4})\s*[,;/|]?\s*(?:and\s+)?(?:nays?|noes|no|against)\s*[:–-]?\s*(?P<noes>[0-9]{1,4}))\b"
    r"|\b(?P<supported>(?:Parties|Signatories|Ratifications|Accessions|Signatory\s+states|Member\s+states)(?:\s*:\s*|[ ]?[\t|]\s*)(?P<parties>[0-9]{1,3}))\b(?!\s*[%/.-]\s*[0-9])",
    re.I,
)
_ENGLISH_STEM = expression(
    r"first|only|sole|unique|[a-z]est\b|reaching|most|leading|sponsor|consensus|unanim|without|acclamation|unopposed"
)
"""What a sentence in small letters must hold to make a claim other than of votes."""
_DIGIT = expression("[0-9]")
_KIND = "(?:法|条例|法典|标准|框架|文件|协定|公约|条约|规划|方案|政策|指南|指引|规则|规范|文书|决议|宣言|意见|办法|倡议|计划|制度|规章|法规|立法|规定|议定书|协议|准则|导则|白皮书|报告|章程|细则|纲要|宪章|声明|战略|法[案令]|指令|守则|路线图|蓝图|公报|备忘录)"
_CHINESE = expression(
    rf"(?P<consensus>协商一致|一致(?:同意|赞成|表决|投票|决定)?(?:通过|批准|核准|采纳)|未经(?:表决|投票)|鼓掌(?=[^，。；]{{0,4}}通过)|全票|无异议(?=地?通过))|(?P<co_sponsors>共同提案|联署|共提(?=[案国方，。；])|国家?(?:共同|联合)(?:提出|提交|发起)|联名提)"
    r"|(?P<supported>(?:签署|签字|缔约|批准|加入)[国方]家?(?:数量|数目|总数|数)?(?:目前|现|已)?[\s：:（(|｜]{0,3}(?:达到?|增至|增加到|为|有|共有?|升至)?了? ?(?P<parties>[0-9]{1,3})(?! ?[0-9年月日%％条]|[.,][0-9]|个月))"
    r"|(?P<votes>(?:(?P<for>[0-9]{1,4}) ?(?:[票张]?(?:赞成|同意|支持)票?|(?:个?(?:国家?|[成会]员国)|人|名?(?:议员|代表|委员))投下?了?(?:赞成|同意|支持)票)|(?:赞成|同意|支持)票?(?P<yes>[0-9]{1,4}) ?票?|(?P<to>[0-9]{1,4})票对(?=[0-9])|(?<=以)(?P<by>[0-9]{1,4})(?:比|[:：])(?=[0-9]))"
    r"(?:[，、：；和]?(?:反对)?票?(?P<against>[0-9]{1,4}) ?[票张]?(?:反对)?票?)?(?:[，、；和]?(?:弃权)?票?(?P<abstained>[0-9]{1,4}) ?[票张]?(?:弃权)?)?)"
    rf"|(?P<first>首(?:部|份|套|例|创)|首[个项款](?=[^，。；]{{0,30}}{_KIND})|第一[部份]|第一[个项](?=[^，。；]{{0,30}}{_KIND})|首次(?![^，。；]{{0,4}}(?:修[订改正]|提请|提交|审议|会|全体|征求))|率先|先河)"
    rf"|(?P<only>唯一(?!标[识志]|识别|编)(?=[^，。；]{{0,30}}{_KIND}))|(?P<unique>独一无二|绝无仅有)"
    rf"|(?P<largest>规模最大|居(?:世界|全球)第一|世界领先|(?:[是为称属堪“]|[史世]上|全球|世界|国内|我国|全国|迄今|历史|亚洲|欧洲|国际|目前|至今)[^，。；最实行施]{{0,6}}最(?:大|全面|严[格厉]?|完善|完备|早|古老|多|广泛|详尽|系统|权威|长|高(?=标准|水平|规格)|先进|综合)的?(?!限度|程度)(?=[^，。；]{{0,20}}{_KIND}(?![^，。；]{{0,8}}之一)))"
)
_CHINESE_HEAD = expression(_KIND)
_CHINESE_STEM = expression(
    "一致|未经|鼓掌|全票|异议|联署|联名|共提|共同|联合|[0-9]票|赞成|以[0-9]|首[部份套例创个项款次]|第一|率先|先河|唯一|独一|绝无|第一|领先|最|支持|缔约|[国方]|企业|机构|单位|组织|城市"
)
"""What a sentence must hold to make a claim, cheap to look for."""
_PASSED = expression(
    r"\b(?:adopted|approved|approval|passed|passes|cleared|endorsed|backed|supported|agreed|accepted|concluded|ratified|voted|vote|votes|consented|reading)\b",
    re.I,
)
_UNREAL = expression(
    r"\b(?:shall|should|could|(?-i:may)|must|can|would|might|will|not|never|if|fail\w*|needs?|requir\w+)\b", re.I
)
_LOST = expression(r"\b(?:rejected|defeated|failed|lost)\b", re.I)
_VOTING = expression(
    r"\bvot(?:e|es|ed|ing)\b|\bfavou?r\b|\bagainst\b|\b(?:passed|adopted|approved)\s+(?:by\s+)?(?=[0-9])", re.I
)
_CHAMBER = expression(
    r"\b(?:House|Senate|Assembly|Council|Parliament|Congress|Committee|Commons|Lords|Chamber|Diet|Knesset|Duma|Legislature|floor|members|MPs|MEPs|lawmakers|senators|deputies|legislators)\b"
)
_WITH = expression(r"\b(?:with|by|received|won|obtained)\s+(?:only\s+|just\s+)?[0-9]+\s+votes\Z")
_ENDS = expression(r"\s*(?:[.,;)]|\Z|\n|(?:in|on|with|along|to|vote|margin|last|and|after|this)\b)")
"""Behind the votes for and against that follow whose they are: “passed the House 68–30”."""
_DENIED = expression(
    r"\b(?:not|never|no longer|hardly|nor|neither|n['’]t)\s+[\w\s,]{0,20}\Z|(?:不是|并非|不算|尚非)[^，。；]{0,14}\Z",
    re.I,
)
_CHINESE_PASSED = expression("通过|采纳|批准|达成|赞成|获得")
_CHINESE_UNREAL = expression(
    r"(?:未能|没有|不能|未|应当?|须|需要?|可以?|必须|如果?|力争|寻求|能否|有望|预计|将)(?:[就在][^，。；]{0,20}|以|经过?)?\Z"
)
_MANY = expression(
    r"(?:states?|countries|governments|parties|signatories|nations|communities|employers|councils|economies|delegations|jurisdictions|(?:organi[sz]a|institu|associa|corpora)tions|companies|cities|universities|agencies|municipalities|ministries|ministers|banks|firms|businesses|unions|regions|authorities|国家?|缔约[方国]|[成会]员国?|经济体|国家和地区|企业|机构|单位|组织|城市|高校)\Z",
    re.I,
)
_MANY_BEHIND = expression(r"(?<=个)签署[方国]|(?<=家)(?:企业|机构|单位)")
_BACKED = expression(
    r"\b(?:(?:supported|backed|endorsed|ratified|(?:co-)?signed|joined|accepted|adopted|agreed|approved|acceded\s+to|welcomed|concluded)\s+by|(?:support|backing|endorsements?|signatures?|ratifications?|approval)\s+(?:of|from|by))\s+(?:[\w-]+\s+){0,3}\Z|(?:获得?|得到|受到)[^，。；]{0,6}\Z",
    re.I,
)
_BACKS = expression(
    r"(?:\s+and\s+[^.;,]{3,40}?)?(?:,\s[^.;]{3,90}?,)?(?:\s+that)?(?:\s+(?:have|had|has))?(?:\s+(?:\w+ly|now|since|so\s+far|also|already))?\s+(?:back|sign|join|endorse|signed(?:\s+up\s+to)?|ratified|endorsed|supported|support|joined|backed|acceded\s+to|are\s+part(?:y|ies)\s+to|accepted|adopted|agreed\s+(?:on|to))\b|(?:个?(?:签署[方国]|国家))?(?:和地区|(?:[和与及]|以及)[^，。；、]{1,12}?)?的?(?:[^，。；、]{0,3}代表)?(?:已|均|一致|先后|共同|联合|正式|现){0,3}(?:签署|签字|批准|加入|核准|支持|赞同|响应|(?:交存|递交|提交)[^，。；]{0,6}(?:批准|加入|接受)书|成为[^，。；]{0,24}(?:缔约|签署|[成会]员))",
    re.I,
)
_PARTIES = expression(r"(?:parties|signatories|ratifications|accessions|缔约[方国])\Z", re.I)
_HAS = expression(
    r"\b(?:has|have|had|with|counts|received|reached|attracted)\s+(?:\w+\s+)?\Z|[有达至到][^，。；]{0,4}\Z", re.I
)
_CONDITION = expression(
    r"\b(?:[Cc]ondition|once|after|until|when|if|upon|before|unless|requir\w+|needs?|should|must)\b"
)
"""Before as many as have to join first: “enters into force |once| nine states have ratified it”."""
_CONDITION_BEHIND = expression(
    r"[^，。；]{0,6}(?:签署|批准|核准|加入|接受)[^，。；]{0,6}(?:(?:之?后|起|时)[^，。；]{0,12}(?:生效|施行)|方可|方能|才[能可会])"
)
"""The same in Chinese: 60个国家|批准后生效."""
_SCOPE = expression(
    r"\b(?:in\s+the\s+(?:world|country|region)|(?:the\s+)?world['’]s|worldwide|globally|in\s+history|nationwide|of\s+its\s+kind|in\s+(?:Asia|Europe|Africa|Latin\s+America|the\s+Americas|the\s+Pacific))\b|世界上?|全球|全国|国内|我国|亚洲|欧洲|非洲|拉美|全省|全市|国际(?:社会|上)?|史上|历史上"
)
_SAYS = expression(
    r"[^,.;，。；]{0,20}?(?:\bsa(?:id|ys)\b|\bstate[sd]\b|\bdescribe[sd]\b|\bcall(?:s|ed)\b|\bhail(?:s|ed)\b|\bconsiders?\b|\bnoted\b|表示|指出|称|认为|介绍|说)"
)
_FIRST_TO = expression(r"\sto\s+[a-z]\Z")
_WISHED = expression(
    "(?:(?<![重主首必需])要(?!求)|将|应|须|争取|力争|支持|鼓励|推动|引导|计划|可以|允许|努力|加快)[^，。；]{0,12}\\Z"
)
"""Before 率先 that is wished for, not told."""
_OBJECTLESS = expression(
    r"(?:通过|批准|赞成|反对|弃权|签署|签字|加入|支持|核准|提案|联署|共提)[票书]?(?:[，。；）\s]|\Z)|(?:签署|签字|缔约|批准|加入)[国方]"
)
"""Behind what a sentence without an instrument says of the one before it."""
_SCOPED = frozenset(("first", "largest", "only", "unique"))
"""Claims that hold within something: the first in the world."""
_POINTER = expression(
    r"[\s“\"]*(?:[^，。；\n]{0,30}(?:称|表示|指出|介绍|认为|说|悉|了解|报道)[，：“]{1,3})?(?:这|此|它)(?:也|更|还)?(?:[是系为]|标志着|成为)"
)
"""How a Chinese sentence begins that speaks of the instrument before it."""
_LONGEST = 160
_REACH = 120
"""No title that is further away, in characters, is what is called the first or the largest."""
_NEAR = 60


def claims(
    text: str, passage: Passage, spans: Sequence[Span], names: Names, chinese: bool, topic: int | None, simple: str
) -> list[Candidate]:
    """Return the claims of a sentence about an instrument; `position` is the clause, 160 characters at most.

    `simple` is the text in simplified characters; `topic` is the instrument spoken of before, which a sentence may only point to: "It is the first law of its kind".
    """
    drafts = [
        one
        for one in passage.numbers
        if not chinese and _DRAFT.search(text, max(0, spans[one].start - 24), spans[one].start)
    ]
    named = sorted({*passage.policies, *drafts}) or passage.numbers
    topic = names.own if topic is None and not chinese else topic
    if not named and topic is None:
        return []
    if chinese and _CHINESE_STEM.search(simple, passage.start, passage.end) is None:
        return []
    found: list[Candidate] = []
    said = sorted(_said(simple, passage, spans, chinese), key=lambda one: one[1])
    points = chinese and not named and _POINTER.match(simple, passage.start, passage.end) is not None
    pointed = None if chinese or not said else meant(simple, passage, spans, names, topic)
    for kind, start, end, count, more in said:
        if any(spans[subject].start <= start < spans[subject].end for subject in named):
            continue
        goes_on = points or (kind not in _SCOPED and _OBJECTLESS.search(simple, start, end + 20) is not None)
        if chinese and not named and not goes_on:
            continue  # 会议一致通过了议程: nothing says that it is about the instrument before
        before = [subject for subject in named if spans[subject].end <= start]
        subject = next(iter(before[-1:] or named), topic if chinese else None)
        if not chinese:
            if kind in _SCOPED and len(before) > 1:  # “issued the Code under the Act, the first such code”
                noun = simple[start:end].split()[-1]
                subject = next((one for one in reversed(before) if may_name(noun, names.surface(one))), subject)
            subject = _english_subject(simple, passage, kind, start, subject, pointed, topic)
        if subject is None:
            continue
        carried = subject not in named
        near = spans[subject].start - end
        far = start - spans[subject].end if before else near
        if not carried and kind not in ("consensus", "co_sponsors", "votes") and far > _REACH:
            continue
        if not named and chinese and kind in _SCOPED and not _CHINESE_HEAD.search(simple, start, passage.end):
            continue  # 这是全省首次结冰
        if kind == "first" and _WISHED.search(simple, max(passage.start, start - 16), start) is not None:
            continue  # 要率先施行: it is to be the first
        if kind == "first" and not before and not carried and _FIRST_TO.search(simple, start, end) is not None:
            continue  # Norway was the first to ratify the Convention: no claim about it
        low = max(passage.start, min(passage.end, end + _LONGEST // 2) - _LONGEST)
        scope = _SCOPE.search(simple, max(low, start - 10), min(passage.end, end + _NEAR)) if kind in _SCOPED else None
        fields: dict[str, str | tuple[str, ...] | None] = {
            "subject": names.surface(subject),
            "subject_id": names.linked_id(subject),
            "claim": kind,
            "count": spans[count].value if isinstance(count, int) else count,
            **more,
            "scope": " ".join(text[scope.start() : scope.end()].split()) if scope is not None else None,
            "claimant": _claimant(simple, passage, spans, names),
            "position": f"{low},{min(passage.end, end + _LONGEST // 2)}",
        }
        evidence = [subject, *([count] if isinstance(count, int) else [])]
        direct = kind == "consensus" and 0 <= near < 40 and not re.search("[,;.]", simple[end : end + near])
        sure = not carried and kind not in _SCOPED and (bool(before) or direct)
        nearest = "the subject of the claim is the title nearest to it"
        doubts = () if sure else ("the subject is the instrument spoken of before" if carried else nearest,)
        rule = f"{'zh' if chinese else 'en'}-claim-{kind}"
        found.append(Candidate("claim", fields, evidence, rule, MEDIUM if sure else LOW, doubts))
    return found


def _english_subject(
    text: str, passage: Passage, kind: str, start: int, named: int | None, pointed: Meant | None, topic: int | None
) -> int | None:
    """Return the instrument that a claim at `start` is about: the one named, the one pointed to, or that spoken of before."""
    if pointed is not None and (named is None or not text[passage.start : pointed.start].strip()):
        unsaid = kind in _SCOPED and (pointed.start > start or governed(text, passage.start, pointed.start))
        return named if unsaid else pointed.policy
    if (
        named is None
        and (kind in _OF_TOPIC or _ROW.search(text, passage.start, start))
        and _OF_ANOTHER.search(text, passage.start, passage.end) is None
    ):
        return topic
    return named


_ROW = expression(r"[:|\t]\s*(?:approved|adopted|passed|agreed|endorsed)\s+\Z")
"""Before a claim, the row of a sheet on an instrument: “Council: approved |unanimously|”."""
_DRAFT = expression(r"\b(?:[Dd]raft\s+(?:[Rr]esolution|[Dd]ecision)|[Dd]ecision)\s+\Z")
"""Before a symbol that names an instrument."""
_OF_TOPIC = frozenset(("votes", "co_sponsors", "supported"))
"""What a sentence without an instrument tells of the one spoken of before: “The House voted 352–22”."""
_OF_ANOTHER = expression(
    r"\b(?:amendments?|motions?|agenda|minutes|budget|cloture|veto|report|nominat\w+|elect\w+|resolutions?|bills?|laws?|petitions?)\b"
)
_KINDS = {"its_first": "first", "first_time": "first", "world_first": "first", "votes_told": "votes"}
_Claim = tuple[str, int, int, int | str | None, dict[str, str | None]]


def _said(text: str, passage: Passage, spans: Sequence[Span], chinese: bool) -> Iterator[_Claim]:
    """Yield what is claimed: the kind, where, how many (as a figure or in digits), and the votes against."""
    if chinese:
        patterns = [_CHINESE]
    else:
        words = text[passage.start : passage.end].lower()
        patterns = [_ENGLISH] if _ENGLISH_STEM.search(words) else []
        if _DIGIT.search(words):
            patterns.append(_ENGLISH_VOTES)
    for match in chain.from_iterable(one.finditer(text, passage.start, passage.end) for one in patterns):
        kind, start, end = _KINDS.get(str(match.lastgroup), str(match.lastgroup)), match.start(), match.end()
        before = text[max(passage.start, start - _NEAR) : start]
        around = before + text[start : min(passage.end, end + 40)]
        if _DENIED.search(before) is not None:
            continue
        if kind == "consensus" and (
            (_CHINESE_UNREAL.search(before) or not _CHINESE_PASSED.search(around))
            if chinese
            else (_UNREAL.search(before) or not _PASSED.search(around))
        ):
            continue
        if kind == "supported":
            yield kind, start, end, match["parties"], {}
        elif kind == "votes":
            said = match.groupdict()
            if said.get("ayes"):
                yield kind, start, end, said["ayes"], {"against": said["noes"], "abstained": None}
                continue
            if not chinese and not (
                (said["against"] or said["abstained"] or said["yes"] or _WITH.search(before + match[0]))
                and not _UNREAL.search(before)
                and _PASSED.search(around)
                and not _LOST.search(around)
                and (
                    _VOTING.search(match[0] if "," in match[0] or not said["against"] else around)
                    or (_CHAMBER.search(around) and _ENDS.match(text, end))
                )
            ):
                continue
            if any(spans[day].start <= start < spans[day].end for day in passage.dates):
                continue
            count = said["for"] or said.get("yes") or said.get("to") or said.get("by")
            yield kind, start, end, count, {"against": said["against"], "abstained": said["abstained"]}
        elif kind == "co_sponsors":
            near = [f for f in passage.figures if abs(spans[f].start - end) < 40 or 0 <= start - spans[f].end < 30]
            yield kind, start, end, near[0] if near else None, {}
        else:
            yield kind, start, end, None, {}
    for figure in passage.figures:
        start, end = spans[figure].start, spans[figure].end
        low = max(passage.start, start - _NEAR)
        if _CONDITION.search(text, low, start) or _CONDITION_BEHIND.match(text, end, passage.end):
            continue
        if (
            (_MANY.search(text, start, end) or _MANY_BEHIND.match(text, end, passage.end))
            and not text.startswith(("联署", "共"), end)
            and (_BACKED.search(text, low, start) or _BACKS.match(text, end, passage.end))
        ) or (_PARTIES.search(text, start, end) and _HAS.search(text, low, start)):
            yield "supported", start, end, figure, {}


def _claimant(text: str, passage: Passage, spans: Sequence[Span], names: Names) -> str | None:
    """Return who says so: according to the Agency, 水利部表示."""
    for one in (*passage.bodies, *passage.people):
        led = text[max(passage.start, spans[one].start - 18) : spans[one].start].lower()
        if "according to" in led or led.endswith("据") or _SAYS.match(text, spans[one].end, passage.end):
            return names.surface(one)
    return None


def once(found: Sequence[Candidate], names: Names) -> list[Candidate]:
    """Return the claims of a text without repetitions; the surest stays, one with another scope as well."""
    best: dict[tuple[int, str, str, str], Candidate] = {}
    for one in found:
        key = names.key(one.spans[0]), str(one.fields["claim"]), str(one.fields["count"]), str(one.fields["scope"])
        known = best.get(key)
        if known is None or (known.doubts and not one.doubts):
            best[key] = one
    scoped = {key[:3] for key in best if key[3] != "None"}
    return [one for key, one in best.items() if key[3] != "None" or key[:3] not in scoped]

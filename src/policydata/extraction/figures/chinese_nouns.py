"""What a Chinese number counts or measures: the unit behind it, and the noun behind a measure word."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from typing import NamedTuple
from unicodedata import normalize

from policydata.extraction.expressions import expression
from policydata.extraction.figures.chinese_words import HOUSES, MODIFIERS, NOT_BEFORE, NOUNS, VERBAL_NOUNS
from policydata.extraction.units import (
    CHINESE_CLASSIFIERS,
    CHINESE_UNITS,
    CURRENCY_MARKS,
    CURRENCY_SUFFIXES,
    SYMBOLS,
    Unit,
)
from policydata.extraction.word_tables import word_set

_SYMBOL = expression(r"(?:[%‰℃℉㎡€]|°[CF]?|[A-Za-zµμ]{1,6}[²³23]?(?:·h)?(?:/[A-Za-zµμ]{1,3}[²³3]?)?)(?![A-Za-z0-9])")
_PER_MANY = expression("/([百千万亿])(元|人)(?![民均])")
_MANY = {"百": "100", "千": "1000", "万": "10000", "亿": "100000000"}
_NO_STATES = expression(r"(?:[2-9][0-9]{2}|[0-9]{4}|[0-9.]{3}万)余?[个家]\Z")
"""More than there are countries."""
_PER_SIGN = expression(r"/(㎡|[A-Za-z]{1,3}[²³23]?)(?![A-Za-z0-9])")
_PER_TIME = expression("[/·•](?:个?(月)|(年|日|天|小时|人|户))")
"""Behind a rate what else it is for each of: 元/千瓦·月, 元/人/年."""
_PER = expression(r"[/每]([\u4e00-\u9fff]{1,4})")
# One character of a word that no table holds: no particle, conjunction, adverb or frequent verb, unless it is part of
# a noun or adjective.
_STOP = (
    "的了在是和与及或并为对将已被从须应要可能就都也还等由于其以向把使至占比较获给报提开参完通建推施起到达成让用作做出进取加有共均分全各每上下前后内外中多余约近超此本"
    "这该则即又再仍均未无不按经据至因所之仅只来去到受接收发一二两三四五六七八九十百千万亿"
)
"""Characters that are seldom part of a noun: particles, conjunctions, adverbs, frequent verbs."""
_OPAQUE = expression(
    "第一书记|可乐|对联|对讲|发票|分店|分厂|分馆|分院|分校|分站|分会场|分论坛|上访|下水|前置|后备|后期|近海|全科|共享|未成年|不良|多式联运|多媒体|经济|经营|经典|经贸|自由|自然|自主|自治|自动|地级以上|研发|发展|发电|发明|开发|甲等|乙等|高等|中等|同等|受访|受理|受援|受灾|第三方|有时限|有关|有效|一体化|三甲|可持续|可再生|可穿戴|不合格|不动产|应急|应用|应届|通信|通用|通航|建筑|建材|建档立卡|建成区|开放|成员|成长|进出口|出口|进口|上市|上下游|上海|下岗|下属|中介|中央|中央企业"
    "|中国|中小|外资|外商|外贸|外地|外籍|外省|内资|内地|内河|前沿|后勤|加工|用人|用工|使用权|分公司|分中心|分支|参建|参展|参训|完全|从业|从教|对外|对口|被征地|被执行"
    "|施工|设施|设备|提供商|报名|获奖|获评|多边|多功能|多元|全资|全日制|全职|全球|全国|共建|有色|有机|有限|作业|制造|进修|推荐|推进|平均|试验|规划|设区|起草"
    rf"|(?![{_STOP}])[\u4e00-\u9fff]"
)
_SAID = (
    "(?:平均|人均|批发|零售|受益|受训|获奖|获救|分赴|奔赴|合计|总计|联合|相关|得到|受到|获得|参加|参与|出席|列席|完成|接受|进入|通过|开展|成立|组成|来自|从事|提出|签署|签约|签订|加入|荣获|入选|报名|上岗|就业|死亡|受伤|遇难|失踪|分别"
    "|同时|先后|共同|一起|集体|全部|正在|正式|开始|继续|集中|走进|深入|奔赴|投入|投产|投用|表示|认为|当选|宣誓|提交|联名|开工|竣工|建成|落地|落户|实现|纳入|列入|经过|遭到|遭受|达到|超过|实施"
    "|举行|举办|使用|采用|采取|提供|享受|领取|持有|拥有|存在|包括|涉及|覆盖|属于|位于|组织|发布|公布|出台|印发|有关|没有|需要|应当|必须|可以|能够|要求|支持|负责|按照|根据|依法|目前|其中|以及|并且)"
)
"""Words that begin what is said of a noun."""
_MOST_UNKNOWN = 6
_OF_ITEMS = frozenset("份场项条件轮篇")
_PEERS = frozenset({"body", "state", "region"})
_PERSON = expression(
    "(?:(?![的了在是和与及或并为对将已被从就都也还等由于其以向把使至占比较获给报参加有共中])[\u4e00-\u9fff]|中(?=[小学专职国医外青层级])|(?<=[高初])[中等]"
    "|参(?=[赛训保展])|在(?=[校职岗编读])|对(?=[外口])|从(?=[业教])|获(?=[奖救刑])|共(?=青)|被(?=[困拐征告执])){1,7}?"
    "[者员师长生工民官犯兵匠徒商手](?=[，。、；：！？（）”\n]|[的在于为是和及与等向被将已均都也]|" + _SAID + "|$)"
)
"""What those are whom 名 counts, by the last character of their name."""
_PEOPLE, _BODIES = frozenset({"person"}), frozenset({"body", "thing", "place", "item"})
_COUNTED_BY = {
    **dict.fromkeys("名位", _PEOPLE),
    **dict.fromkeys(("家", "所"), frozenset({"body", "thing"})),
    **dict.fromkeys("辆台艘架", frozenset({"thing"})),
    **dict.fromkeys("项条件份款部篇起宗例批则", frozenset({"item"})),
    **dict.fromkeys("座处", _BODIES),
    "户": frozenset({"body", "household"}),
}
_ALSO = expression(
    "[（(](?:市、?区|区、?市|市|区|村|社区|镇|乡|街道|旗|站|室|点|队|所|团|部|局|校|院|场|户|人|名|次|张|份|册|盒|件|例|套|个|条)[）)]"
)
_BROKEN_POINT = expression(
    r"个(?:[ \n]{1,2}百?|百[ \n]{0,2})分(?:[ \n]{1,2})?点(?<=[ \n]分点|百分点)(?<!个百分点)|个百分[ \n]{1,2}点"
)
_ITEM = Unit("item", "item")
_NEVER_COUNTED_BY = {"名": ("item",), "位": ("item",)}
_STOCKS = ("股", "普通", "优先", "限售", "流通")
_RATES = {
    **{sign: Unit(f"{name}byte_per_second", "rate") for sign, name in (("MB/s", "mega"), ("GB/s", "giga"))},
    **{"r/min": CHINESE_UNITS["转/分"], "μL": CHINESE_UNITS["微升"], "mol": CHINESE_UNITS["摩尔"]},
}
_HOUSING, _NEVER_HOUSED = frozenset("家所"), frozenset({"person", "state", "place"})
_MORE_SIGNS = {
    **CURRENCY_SUFFIXES,
    "€": CURRENCY_MARKS["€"],
    "min": CHINESE_UNITS["分钟"],
    "BP": CHINESE_UNITS["个基点"],
    **_RATES,
}
_TIMES = {"d": CHINESE_UNITS["天"], "a": CHINESE_UNITS["年"], "s": CHINESE_UNITS["秒"]}
_LIMIT = expression("为(?:界|限|单位|准|上限|下限|底线)")
_OF_SOMEBODY = frozenset({"家", "名", "位", "户"})
"""Measure words of bodies and people: what is theirs is not counted (21家单位|意见)."""
_NEW_PHRASE = frozenset({"有关", "相关", "主要", "其他", "其它", "联合", "参与", "牵头"})
_HOLDERS = expression("用户|主体|连接数|商户|家庭|居民|农户|住户|户籍|贫困|困难|低保|脱贫")
_HOUSED = frozenset({"家庭", "居民", "农户", "住户", "户籍", "贫困", "困难", "低保", "脱贫"})
_SENTENCE, _CLAUSES_END = 80, expression("[。；\n]")
"""What 户 counts: users and enterprises by these words, else homes."""
_DENSITIES = frozenset({"area", "volume", "length"})
_PER_SIGNS = frozenset("/每")
_PARTS_OF_WORDS = frozenset("本道枚头幅口列片面根门眼匹尾剂扇")
_PLACES_OF_WORK = frozenset("厂店馆园场站室库坊吧铺棚社团队台院")
_BY_HAND = frozenset("笔封节袋盒瓶罐包箱杯碗盘桶卷首顿枝朵束串捆副把床股句粒滴行顶双对本")
"""Measure words behind which what stands before 的 is seldom the thing itself (两瓶免费的矿泉水)."""
_OF_THINGS = (
    frozenset("间尊册本幅艘座辆只头棵株张枚道颗幢栋条种类份篇部台套款处支块宗批扇眼尾剂匹架列片盏门起例项口面根件座")
    | _BY_HAND
)
_LOOSE = frozenset("个家所处")
_ENDS_OF_THINGS = frozenset(
    "组队团站室库馆园店厂场院所局部会社网台塔桥井区带圈群点线体系统坊吧铺棚池坝港湾岛峰岭湖河江街巷楼阁亭柜箱罐桶机器仪表灯车船艇舰票证书册卡图物品剂药种源屋房村寨矿窑址墓寺庙殿碑屏键板链包夹件码字词句段篇节课题案例样本库舱床位席岗哨营地块田林果树苗菌株"
)
"""What the things are called at their end that these measure words of anything count where no table has them."""
_ONE_CHARACTER = "书鸡牛羊猪狗马鱼鸭鹅鸟虾蟹桥楼房屋树花草苗药血水饭菜酒茶油米面粮肉蛋果瓜糖盐烟票信纸笔画歌诗词山河湖江岛路街巷井塔庙船车枪炮刀灯钟表鞋帽衣裤裙布床桌椅门窗墙糕粥汤煤矿货奶话题课锅伞泉砖瓦石木玉板管线绳网碗球棋牌琴鼓旗锁针钉豆麦稻烛饼皮箱柜"
_AT_BOUNDARY = expression(
    rf"(?:(?:(?![{_STOP}])(?!{_SAID})[\u4e00-\u9fff]){{2,7}}|[{_ONE_CHARACTER}])(?=[、。；：，！？）”\n]|[的和及与等已被将获因由从为是在均正向]|{_SAID}|$)"
)
"""A noun that no table holds, between its measure word and what ends it: 32艘货轮、."""
_KINDS = frozenset({"类", "种"})
_COUNTED_BARE = frozenset({"person", "company", "household"})
_COUNTS = frozenset({"person", "item", "body", "place", "state"})
_COUNTING = _COUNTS | {"thing", "household", "subscription", "count"}
GENERAL_MEASURES = word_set("个 户 家 座 处 所 间 台 套 项 条 块 张 支 只 批 组 宗")
"""Measure words that say little: what stands before the number tells what it counts (充电桩9000余个)."""
_BETWEEN = expression(
    "(?:总数|数量|数)?(?:已|由|从|就|仅|只|还|共|共有|共计|合计|累计|达|达到|达至|增至|增加到|为|有|约|近|超|超过|突破|逾|不少于|不低于|至少|最多|不超过|各|多达|新增|分别|目前|现有)*\\Z"
)


def _lengths(words: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """Return for each first character the lengths of the words that begin with it, longest first."""
    lengths: dict[str, set[int]] = {}
    for word in words:
        lengths.setdefault(word[0], set()).add(len(word))
    return {first: tuple(sorted(found, reverse=True)) for first, found in lengths.items()}


_UNIT_LENGTHS = _lengths(CHINESE_UNITS)
_NOUN_LENGTHS = _lengths(NOUNS)
_MODIFIER_LENGTHS = _lengths(MODIFIERS)


class Counted(NamedTuple):
    """A unit behind a number: where it ends, the unit, the word found in the table, and the noun taken in."""

    end: int
    unit: Unit
    word: str
    noun: str


def unit_behind(text: str, position: int) -> Counted | None:
    """Return the unit that stands behind a number ending at `position`, one blank or line break between."""
    start = position
    following = text[start : start + 1]
    if following in (" ", "\n", "\u3000") and following:
        start += 1
        following = text[start : start + 1]
    if not following:
        return None
    if "㎀" <= following <= "㏟":
        unit = _sign(normalize("NFKC", following))
        return Counted(start + 1, unit, following, "") if unit is not None else None
    if following < "\u2e80":
        match = _SYMBOL.match(text, start)
        unit = _sign(match.group()) if match is not None else None
        if match is None or unit is None or (start > position and len(match.group()) == 1 and following.isalpha()):
            return None
        return Counted(start + len(match.group()), unit, match.group(), "")
    if following == "个" and (broken := _BROKEN_POINT.match(text, start)):
        return Counted(broken.end(), CHINESE_UNITS["百分点"], "百分点", "")
    counted = _table_unit(text, start)
    parted = following in _PARTS_OF_WORDS and text[start + 1 : start + 2] in NOT_BEFORE.get(following, ())
    if (
        following in CHINESE_CLASSIFIERS
        and following != "国"
        and not parted
        and (counted is None or counted.unit.kind in _COUNTING)
    ):
        full = _with_noun(text, start + 1, Counted(start + 1, _ITEM, following, ""))
        # 七部门联合: what a table knows (部门) is no 部 of something else.
        longer = counted is not None and len(counted.word) > 1 and full is not None and full.noun not in NOUNS
        if full is not None and not longer and (counted is None or (full.end >= counted.end and following != "大")):
            return full
    return counted


def _sign(sign: str) -> Unit | None:
    """Return the unit of a sign: GB, EUR, kg/m³."""
    sign = sign.replace("·", "").replace("ug/", "μg/")
    left, per, right = sign.partition("/")
    unit = SYMBOLS.get(sign) or _MORE_SIGNS.get(sign)
    each = SYMBOLS.get(right) or _TIMES.get(right)
    if unit is None and per and left in SYMBOLS and each is not None:
        unit = Unit(f"{SYMBOLS[left].name}_per_{each.name}", "rate")
    return unit


def _table_unit(text: str, start: int) -> Counted | None:
    for length in _UNIT_LENGTHS.get(text[start], ()):
        word = text[start : start + length]
        unit = CHINESE_UNITS.get(word)
        if unit is None:
            continue
        counted = Counted(start + len(word), unit, word, "")
        following = text[counted.end : counted.end + 1]
        alone = word == "国" or (word in _PARTS_OF_WORDS and following in NOT_BEFORE.get(word, ()))
        if word == "次" and text.startswith("会议", counted.end) and not text.startswith("期", counted.end + 2):
            return counted._replace(end=counted.end + 2, unit=_ITEM, noun="会议")
        full = _with_noun(text, counted.end, counted) if word in CHINESE_CLASSIFIERS and not alone else None
        if full is not None:
            return full
        if following in NOT_BEFORE.get(word, ()) and not (word == "人" and _LIMIT.match(text, counted.end)):
            continue
        if following in ("（", "(") and unit.kind in _COUNTS and (also := _ALSO.match(text, counted.end)) is not None:
            return counted._replace(end=also.end())
        if following in _PER_SIGNS and (unit.kind not in _COUNTS or following == "/"):
            return _with_per(text, counted)
        return counted
    return None


def _with_noun(text: str, position: int, counted: Counted) -> Counted | None:
    """Take in the noun behind a measure word, across modifiers and words no table holds (家|市级|单位, 项|标准)."""
    end, noun, unknown = position, "", 0
    limit = position + 14
    while position < limit:
        word = _longest(text, position, NOUNS, _NOUN_LENGTHS)
        before = _longest(text, position, MODIFIERS, _MODIFIER_LENGTHS)
        if word == "国家" and _NO_STATES.search(text, max(0, counted.end - 6), counted.end):
            word, before = "", word  # 500个国家全域旅游示范区
        if len(before) > len(word) or (before and not word):
            if noun and before in _NEW_PHRASE:
                break
            position += len(before)
        elif word and not (noun and word in VERBAL_NOUNS and noun not in VERBAL_NOUNS):
            fits = _fits(counted.word, word)
            if unknown and not noun and not fits and counted.word in _NEVER_COUNTED_BY:
                position += len(word)
                unknown += len(word)
                continue
            if unknown and not noun and (not fits or len(word) < 2 or _is_verb(word, counted.word)):
                break
            if noun and counted.word in _OF_SOMEBODY and NOUNS[noun] != NOUNS[word] == "item":
                break
            if noun and not fits and _fits(counted.word, noun):
                break
            position += len(word)
            if text[position : position + 1] == "性":
                position += 1  # 制度性成果
                continue
            end, noun = position, word
        else:
            going = not word and (not noun or not _fits(counted.word, noun))
            opaque = _OPAQUE.match(text, position) if going else None
            if opaque is None or unknown >= _MOST_UNKNOWN:
                break
            position = opaque.end()
            unknown += len(opaque[0])
    unnamed = counted.word in _NEVER_COUNTED_BY and (not noun or not _fits(counted.word, noun))
    if unnamed and (person := _PERSON.match(text, counted.end)) is not None:
        return counted._replace(end=person.end(), unit=CHINESE_UNITS["人"], noun=person[0])
    loose = counted.word in _LOOSE
    known = len(noun) > 1 or not (loose or counted.word in _OF_THINGS)
    bounded = None if known else _AT_BOUNDARY.match(text, counted.end)
    if noun and bounded is not None and bounded.end() <= end:
        bounded = None
    if bounded is not None and counted.word in _BY_HAND and text[bounded.end() : bounded.end() + 1] == "的":
        bounded = None
    if bounded is not None and (not loose or bounded[0][-1] in _ENDS_OF_THINGS):
        shares = counted.word != "股" or bounded[0].startswith(_STOCKS)
        named = not shares or (loose and bounded[0][-1] in _PLACES_OF_WORK)
        unit = _ITEM if named else CHINESE_UNITS.get(counted.word, _ITEM)
        return counted._replace(end=bounded.end(), unit=unit, noun=bounded[0])
    if not noun or unnamed:
        return None
    if CHINESE_UNITS_OF_NOUNS[noun].kind in _NEVER_HOUSED and counted.word in _HOUSING:
        return None
    if text[end : end + 1] in ("（", "(") and (also := _ALSO.match(text, end)) is not None:
        end = also.end()
    elif text[end : end + 1] in ("和", "及"):
        end = _and_peer(text, end, noun)
    # Kinds of people are kinds; 12万户居民 are households.
    unit = CHINESE_UNITS_OF_NOUNS[noun] if counted.word not in _KINDS else _ITEM
    if counted.word == "户" and unit.kind == "person" and not noun.endswith("用户"):
        unit = CHINESE_UNITS["户"]
    return counted._replace(end=end, unit=unit, noun=noun)


def _is_verb(noun: str, measure: str) -> bool:
    """Say whether a noun behind unknown words is more likely a verb: 12个城市试点, but 127份书面答复."""
    return noun in VERBAL_NOUNS and measure not in _OF_ITEMS


def _and_peer(text: str, end: int, noun: str) -> int:
    """Return where 部门和单位 or 国家及地区 ends, whose second noun is of the kind of the first."""
    peer = _longest(text, end + 1, NOUNS, _NOUN_LENGTHS)
    if not peer or NOUNS[noun] not in _PEERS or NOUNS[peer] not in _PEERS:
        return end
    return end + 1 + len(peer)


def _fits(measure: str, noun: str) -> bool:
    """Say whether a noun is of the kinds that the measure word counts."""
    kinds = _COUNTED_BY.get(measure)
    housed = measure in "家所座" and noun in HOUSES
    return kinds is None or housed or CHINESE_UNITS_OF_NOUNS[noun].kind in kinds


def noun_of_many(text: str, position: int) -> Counted | None:
    """Return the people or companies that 万 or 亿 count without a measure word: 870万用户."""
    noun = _longest(text, position, NOUNS, _NOUN_LENGTHS)
    if len(noun) < 2 or NOUNS[noun] not in _COUNTED_BARE:
        if not noun and not _longest(text, position, MODIFIERS, _MODIFIER_LENGTHS):
            return None
        full = _with_noun(text, position, Counted(position, _ITEM, "名", ""))  # 1亿农村贫困人口
        return full if full is not None and NOUNS.get(full.noun) == "person" else None
    return Counted(position + len(noun), CHINESE_UNITS_OF_NOUNS[noun], noun, noun)


_PLACES = expression(r"(?:[前后列居]|(?:码|号|密钥|数字|代码|字符)[应须共为是长由达有：:]{0,3})\Z")
_OF_PLACES = expression(
    "[0-9]{1,4} ?位(?:[和、或及与至到][0-9]{1,4} ?位)*的?(?:架构|系统|操作系统|处理器|芯片|计算机|电脑|整数|密钥|数字|编码|代码|字符|二进制|浮点|验证码|密码|小数|号码)"
)
"""Before and about a number of digits or bits, no people: 居前3位, 身份证号码为18位, 64位架构."""


def noun_before(text: str, start: int, measure: str) -> Unit | None:
    """Return the unit of the noun right before a number whose measure word says little, None without one."""
    if measure not in GENERAL_MEASURES:
        places = _PLACES.search(text, max(0, start - 5), start) or _OF_PLACES.match(text, start)
        return _ITEM if measure == "位" and places else None
    if measure == "户":
        said = _HOLDERS.findall(_CLAUSES_END.split(text[max(0, start - _SENTENCE) : start])[-1])
        unit = CHINESE_UNITS["人"] if said[-1:] == ["用户"] else _ITEM
        return unit if said and said[-1] not in _HOUSED else None
    window = text[max(0, start - 16) : start]
    between = _BETWEEN.search(window)
    end = between.start() if between is not None else len(window)
    for length in range(min(6, end), 1, -1):
        noun = window[end - length : end]
        if noun in NOUNS and noun not in VERBAL_NOUNS:
            unit = CHINESE_UNITS_OF_NOUNS[noun]
            kinds = _COUNTED_BY.get(measure)
            return unit if kinds is None or unit.kind in kinds or unit.kind == "thing" or noun in HOUSES else None
    return None


def _longest(text: str, position: int, table: Container[str], lengths: Mapping[str, tuple[int, ...]]) -> str:
    for length in lengths.get(text[position : position + 1], ()):
        word = text[position : position + length]
        if word in table:
            return word
    return ""


def _with_per(text: str, counted: Counted) -> Counted:
    signed = _PER_SIGN.match(text, counted.end)
    if signed is not None and (each := _sign(normalize("NFKC", signed[1]))) is not None:
        return _with_time(text, counted._replace(end=signed.end()), each)
    match = _PER.match(text, counted.end)
    if match is None:
        return counted
    if many := _PER_MANY.match(text, counted.end):
        name = f"{counted.unit.name}_per_{_MANY[many[1]]}_{'CNY' if many[2] == '元' else 'person'}"
        return counted._replace(end=many.end(), unit=Unit(name, "rate"))
    for length in range(len(match[1]), 0, -1):
        unit = CHINESE_UNITS.get(match[1][:length]) or (CHINESE_UNITS["个月"] if match[1][:length] == "月" else None)
        if unit is not None and (counted.unit.kind not in _COUNTS or unit.kind in _DENSITIES):
            unit = CHINESE_UNITS["千瓦时"] if match[1][:length] == "度" else unit
            return _with_time(text, counted._replace(end=match.start(1) + length), unit)
    return counted


def _with_time(text: str, counted: Counted, unit: Unit) -> Counted:
    """Return what is counted for each `unit`, and for each of what stands behind that."""
    name = f"{counted.unit.name}_per_{unit.name}"
    if (more := _PER_TIME.match(text, counted.end)) is None:
        return counted._replace(unit=Unit(name, "rate"))
    return Counted(more.end(), Unit(f"{name}_per_{CHINESE_UNITS[more[2] or '个月'].name}", "rate"), counted.word, "")


_BY_NAME = {unit.name: unit for unit in CHINESE_UNITS.values()}
CHINESE_UNITS_OF_NOUNS = {noun: _BY_NAME.get(name) or Unit(name, "item") for noun, name in NOUNS.items()}

"""Authorities of other lands named without their land, where they act: 竞争局|对此表示支持, 隐私上诉委员会|驳回."""

from __future__ import annotations

from collections.abc import Iterator

from policydata.extraction.expressions import expression
from policydata.extraction.names.chinese.word_indexes import STATE_NAMES
from policydata.extraction.names.chinese.words import ALL_STATES, MINISTRY_TOPICS, words
from policydata.extraction.names.name_spans import name_span
from policydata.extraction.names.whole_words import matches_at, places
from policydata.extraction.spans import Span
from policydata.extraction.word_tries import any_of

_TOPICS = words(
    "竞争 隐私 消费 消费者 监察专员 专员 监察 申诉 上诉 证券 选举 平等机会 药品 广播 博彩 海关 情报 专利 版权 反垄断 中央 国家 最高 高级 市政 环境 工会 记者 律师 雇主 工业 商业 农民 银行 地方 消费 全国 联邦 保护 监督 监管 管理 调查 审查 公平交易 个人数据 数据保护 信息 反歧视 土著 养老金 存款保险 核安全 民航 边防 麻醉品 洗钱 金融情报 公共采购 廉政 司法 检察 公务员 薪酬 央行 环境评估 影响评估 水务 公用事业 劳资关系 知识产权 防务 航天 太空 人工智能 网络安全 电子 电子商务 数据 人权 真相 和解 宪法 制宪 国会 预算"
)
_OFFICE = expression(
    f"(?:(?:{any_of((*_TOPICS, *MINISTRY_TOPICS))})[和与及]?){{1,6}}(?:委员会|协会|联合会|联盟|论坛|基金会|专员公署|总局|总署|局|署|办公室|审裁处|审计长公署|审计院)\\Z"
)
_HEAD = expression(
    "(?:委员会|公署|总局|总署|局|署|办公室|审裁处|审计院|协会|联合会|联盟|论坛|基金会)"
    "(?=[（(][A-Z][A-Za-z]{1,11}[）)]|(?<![协合]会)(?<!联盟)(?<!论坛)(?<!基金会)(?:则|也|还|已|曾|均|又|此前|随后|近日|日前|上周|上月|本周|本月|今天|昨天|周[一二三四五六日]|早在[0-9]{4}年就?|[0-9]{4}年|[0-9]{1,2}月|[0-9]{1,2}日|对此|一致|正式|最终|仍|正在?|将|拒绝|计划|预计)*"
    "(?:宣布|表示(?!为)|认为|指出|称(?!号|职)|说(?!明)|裁定|裁决|驳回|立案|吊销|派出|提出|公布|发布|批准|回应|警告|呼吁|指控|否认|重申|强调|要求|担心|批评|支持|反对|欢迎|起诉|处以|开出|调查|启动|通过|发言人|局长|署长|主席|专员|官员|负责人))"
)
_HEAD_TO = expression("(?:上诉至|诉至|投诉至|举报至|提交|移交|求助于|致函|设立|成立)\\Z")
_HEAD_STARTS = "委公总局署办审协联论基"
_OF_CHINA = expression("(?:省|市|县)(?:人民)?政府|国务院|本[省市县]|全[省市县]|自治区")
_BEFORE = frozenset(("", *"，。；：、！？\n“「（ \u3000由向经对与和据被让"))
_LONGEST = 24


def foreign_offices(text: str) -> Iterator[Span]:
    """Yield authorities that act and stand alone, in a text about other lands that speaks of no government of China."""
    if not STATE_NAMES.find(text) or _OF_CHINA.search(text) is not None:
        return
    for head in matches_at(_HEAD, text, places(text, _HEAD_STARTS)):
        low = max(0, head.start() - _LONGEST)
        if (office := _OFFICE.search(text[low : head.end()])) is None:
            continue
        start = low + office.start()
        if text.endswith(ALL_STATES, 0, start):
            start -= next(len(state) for state in ALL_STATES if text.endswith(state, 0, start))
        if text[start - 1 : start] in _BEFORE or _HEAD_TO.search(text, max(0, start - 3), start):
            yield name_span(start, head.end(), "body.foreign_office")

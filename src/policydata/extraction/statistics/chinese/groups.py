"""Whom a Chinese figure is said of: town and country, ages, men and women, pupils, firms."""

from __future__ import annotations

from policydata.extraction.expressions import expression
from policydata.extraction.number_words import chinese_value

_CHINESE_GAP = expression("城乡[^，。；]{0,12}(?:差|鸿沟)")
_CHINESE_AGAINST = expression("(?:农村|城镇)[^，。；]{0,6}(?:低于|高于|比)(?:农村|城镇)")
_CHINESE_OTHER = expression("(?:比|较|低于|高于)[^，。；]{1,8}")
_CHINESE_AGED = expression(r"([0-9]{1,3}|[一二三四五六七八九十]{1,3})\s*岁(?:及|或)?(以上|以下)")
_CHINESE_AGES = expression(r"([0-9]{1,2})\s*[—–至到-]\s*([0-9]{1,2})\s*岁")
CHINESE_GROUP_SIGNS = frozenset("城岁乡农女男妇未儿老残青学受骑企户校脱低困")
"""One of them stands in what a Chinese group is read from."""
_CHINESE_PEOPLE = expression(
    r"女性|男性|女生|男生|妇女|[女男](?:职工|教师|代表|委员|党员|员工|学生|干部)|未成年人|儿童|老年人口?|老年网民|残疾人|青少年|大学生|中小学生|农民工|受访者|骑手"
    r"|(?:民营|国有|外资|外商投资|中小微?|小微|规模以上(?:工业|服务业)?|大型|小型|微型)企业|个体工商户|高校毕业生|脱贫人口|低收入(?:家庭|人口)|困难群众"
)
_CHINESE_LAST = expression(
    r"(?:[，；：]|其中|、|和)(女性|男性|女生|男生|妇女|未成年人|儿童|老年人|残疾人|青少年|大学生|农民工)(?:的?(?:占比?|比例|比重))?(?:为|有|约|仅|达|共)*\Z"
)
"""The last group before a figure: 受访者中，女性占."""
_SAID_BY = expression(
    r"\A(?:[（(][^（）()]{0,16}[）)]|[）)])?(?:左右|以上|以下)?的?|(?:们|都|均|已经|已|表示|曾|会|正|正在|仍)+\Z"
)
_TOPIC = expression(
    r"\s*(?:其中|受访者|[在从就对按])|[^，；]*(?:[中看言者下上里内]|方面|地区|居民|群体|人群|人口|企业)\Z|(?:[^，；]*[年月底末度日])?(?:城镇|农村|乡村|女性|男性)\Z"
)
"""A clause before that of a figure that says of whom, and nothing of its own: 在农村，…; not 农村低收入人口稳定增收，…."""


def chinese_group_near(near: str) -> str | None:
    """Return the group that the words before a figure name, in its own clause or in the topic before it."""
    if "城" in near and _CHINESE_AGAINST.search(near):
        return "urban-rural gap"
    *before, own = near.replace("；", "，").split("，")
    said = [clause for clause in before if _TOPIC.match(clause)]
    return chinese_group(_CHINESE_OTHER.sub("", "，".join((*said, own) if said or not before else ("", own))))


def chinese_whose(words: str) -> str | None:
    """Return the group of a share by the words it is said of: 的受访者表示."""
    words = _SAID_BY.sub("", words)
    if words == "人":
        return None
    group = chinese_group(words)
    return group if group is not None and not group.startswith(("女", "男")) else words or None


def chinese_group(words: str) -> str | None:
    """Return the group that words name."""
    if "城乡" in words and _CHINESE_GAP.search(words):
        return "urban-rural gap"
    ages = _CHINESE_AGES.search(words) if "岁" in words else None
    if ages is not None:
        return f"aged {ages.group(1)} to {ages.group(2)}"
    aged = _CHINESE_AGED.search(words) if "岁" in words else None
    if aged is not None:
        return f"aged {_age(aged.group(1))} and {'above' if aged.group(2) == '以上' else 'below'}"
    if "城乡" in words:
        return None
    last = _CHINESE_LAST.search(words)
    if last is not None:
        return last.group(1)
    town, country = "城镇" in words.replace("城镇化", ""), "农村" in words or "乡村" in words.replace("乡村振兴", "")
    if town != country:
        return "urban" if town else "rural"
    people = _CHINESE_PEOPLE.search(words)
    return people.group() if people is not None else None


def _age(written: str) -> str:
    return written if written.isdecimal() else str(chinese_value(written) or 0)

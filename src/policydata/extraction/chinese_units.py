"""Units for which the table has Chinese words only."""

from __future__ import annotations

ONLY_CHINESE = """
chi | length | | 尺 市尺
cun | length | | 寸 市寸
picometre | length | | 皮米
astronomical_unit | length | | 天文单位
square_inch | area | | 平方英寸 平方吋
cubic_inch | volume | | 立方英寸
cubic_millimetre | volume | | 立方毫米
decilitre | volume | | 分升
pint | volume | | 品脱
quart | volume | | 夸脱
taiwan_jin | mass | | 台斤
kilogram_standard_coal | energy | | 千克标准煤 公斤标准煤 千克标煤
gram_standard_coal | energy | | 克标准煤 克标煤
mach | speed | | 马赫
kilovar | power | | 千乏
volt_ampere | power | | 伏安
millivolt | electric | | 毫伏
kilohm | electric | | 千欧姆
mole | count | | 摩尔
millimole | count | | 毫摩尔
candela | rate | | 坎德拉
radian | angle | | 弧度
gray | rate | | 戈瑞
frame | item | | 帧
credit | item | | 学分 个学分
ping | area | | 坪
dan | mass | | 担 市担
liang | mass | | 两 市两
microlitre | volume | | 微升
nanogram | mass | | 纳克
microsecond | time | | 微秒
nanosecond | time | | 纳秒
semester | time | | 个学期 学期
square_millimetre | area | | 平方毫米
millimetre_of_mercury | pressure | | 毫米汞柱
atmosphere | pressure | | 个大气压 标准大气压
share | item | | 股
"""
"""Rows of the table of units, as there; each begins a line."""

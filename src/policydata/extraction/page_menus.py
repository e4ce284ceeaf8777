"""The menu at the head of a web page, which is no part of what the page says."""

from __future__ import annotations

from policydata.extraction.expressions import expression

_SHORT, _LONG = 40, 160
"""Letters of a line that may stand between the items of a menu (a title is longer, or follows them), and of their lines."""
_PART = r"[|>»›/·•\t\[\]]"
_ITEM = expression(
    rf"(?:\A|{_PART}|  )\s*(?i:home|homepage|skip to (?:main )?content|about(?: us)?|contact(?: us)?|search|menu|log ?in|sign in"
    r"|register|site ?map|accessibility|subscribe|print(?: this page)?|cookies|français|english|newsletter|careers|faqs?"
    rf"|text size|(?:you are here|follow us|share(?: this(?: page)?)?|language)(?=:|\s*(?:\Z|{_PART})):?)\s*(?:\Z|{_PART}|  |(?<=:))"
    rf"|(?:\A|{_PART}|[：\s])(?:首页|首頁|主页|登[录錄入]|注册|註冊|无障碍(?:浏览|阅读)?|無障礙(?:瀏覽)?|(?:当前|您的|你的|所在)位置"
    r"|[网網]站地[图圖]|[导導]航|搜索|检索|打印|列印|分享到?|收藏(?:本站)?|关闭窗口|字[号体]|繁[体體]|[简簡][体體]|返回(?:首页|顶部)?"
    rf"|手机版|English|RSS|[联聯][系絡络]我[们們]|设为首页)(?:\Z|{_PART}|[：:\s])"
)
"""An item that stands in the menus of many pages, between the marks that part items."""
_SENTENCE = expression(r"[.!?。！？；]\s*\Z|(?:19|20)[0-9]{2}|[0-9]{1,2}\s?[月/.-]")
_LAST = 60
"""Lines that a menu has at most."""


def menu_end(text: str) -> int:
    """Return where the menu ends with which a text begins; 0 where it begins with something else.

    A menu is a run of short lines without years, days or the end of a sentence, to the last that has an item of many
    menus.
    """
    end = at = 0
    for _ in range(_LAST):
        line_end = text.find("\n", at)
        if line_end < 0:
            break
        line = text[at:line_end].strip()
        item = len(line) <= _LONG and _ITEM.search(line) is not None
        if (len(line) > _SHORT and not item) or _SENTENCE.search(line) is not None:
            break
        at = line_end + 1
        if item:
            end = at
    return end

"""What a Chinese text says that one instrument does to another, by its sentences, its fields and its lists."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from policydata.extraction.events.chinese.pointers import is_kind, meant
from policydata.extraction.expressions import expression
from policydata.extraction.layout.passages import Names
from policydata.extraction.layout.sentences import Sentence, sentences
from policydata.extraction.spans import Span

Found = tuple[int, str, int, str]
"""Who does it, what, to what, and why this is not sure (empty: it is)."""

_FAR = 200
"""Titles further apart, in characters, are not related by the words between them."""
_MANY = 8
"""So many rows of titles behind a ground, what is made on it may stand."""
_GLOSS = r"》?(?:（[^（）]{0,60}）){0,2}"
_LISTED = expression(
    rf"{_GLOSS}(?:第[^，。；、《》\n]{{1,16}}[条条項项款章])?(?:等?(?:法律|法规|文件|规章|规定|要求|精神|部署)){{0,3}}"
    r"(?:《?|[、；]?\s?(?:[、和及与]|以及|并|，(?:以及|和))(?:[^，。；、《》\n]{0,24}的|原|国务院|国家|[我本]?[省市县区]|《){0,2}《?)"
)
"""Between two titles that are named together."""
_TO_THE_BASIS = r"(?:第[^，。；《》\n]{1,16}号[^，。；《》\n]{0,4}|(?:[^，。；《》\n]{0,20}的)|国务院|国家|原|[该新]|上述|上位法|我国|党中央|[我本]?[省市县]|中央)?《?\Z"
_GROUND = expression(rf"(?:根据|依据|依照|按照|遵照|依(?!法))(?:\s?新修[订正]的)?{_TO_THE_BASIS}")
_CAUSE = expression(rf"(?:(?:贯彻|落实|执行|推进|配合)(?:好|和)?|(?<=为)了?实施|贯彻实施){_TO_THE_BASIS}")
_MAKES = r"制[定订]|订[定立]|起草|编[制写]|拟[定订]|出台|印发|发布|颁布|推出|提出|发出|修订|修改|修正|作出|形成"
_MADE = expression(
    rf"(?:{_MAKES})(?:完善|下发|并印发|印发|出台)?(?:了|出)?(?:(?P<this>本|此|这[一部项个份]?|该)|[^，。；《》\n]{{0,8}}的)?《?\Z"
)
"""Before the title that is made."""
_IS_MADE = expression(
    rf"》?的[^，。；《》]{{0,12}}(?:举措|措施|步骤|文件|办法|细则|法规)|》?[^。；《》]{{0,50}}?(?:{_MAKES})(?=之|而成|的|完成|并|[，。；：\s]|\Z)(?!的《|的[^，。；]{{1,12}}[，。])"
)
"""Behind the ground, where what is made on it is named before."""
_OF_SUBJECT = expression(
    rf"{_GLOSS}，?(?:决定|办法|规定|条例|细则|方案|规划|意见|制度|公约|标准)?(?:的?(?:系|是|由[^，。；《》]{{2,24}}|均|主要|乃|严格|为了?(?:进一步|更好)?(?:深入)?)){{0,2}}"
    r"(?:根据|依据|依照|按照|遵照|依|贯彻|落实|执行|实施)"
)
_ON_THIS = expression(rf"(?:据此|以此为依据|在此基础上|依此)[^。；《》\n]{{0,12}}?(?:{_MAKES})(?:了|出)?《?\Z")
"""Before what is made on the ground of the title before: 该局据此出台《乙》."""
_BY_US = expression(r"，[我本][部局委厅署办会院](?:决定|现|依法){0,2}(?:批准|[发公]布)")
"""What a notice itself does on its ground: 根据《甲》，我局批准发布《乙》."""
_AMENDED_BY = expression(
    rf"{_GLOSS}(?:[0-9年月日]{{0,11}})?修[订改正]的原?(?:第[^，。；《》]{{1,16}}号[^，。；《》]{{0,6}})?《?"
)
"""Between a title and the one that it amended: 经《甲》修改的《乙》."""
_IT = expression(r"(?:\A|[。；\n])[ \u3000]*它(?:[还也又已将]|同时|全面|部分){0,2}\Z")
"""The subject of a sentence that is the instrument of the one before: 它修改了《甲》附件二."""
_PUTS = expression(
    r"(?:提出|通知|公告|作出|规定|决定)[^。；《》]{0,12}(?:如下|以下)|(?:制[定订]|订[定立]|编制|起草|提出|发布)了?(?:(?:本|此)(?P<noun>[^，。；《》\s]{1,8})|以下|如下)"
)
"""Behind the ground, where the paper speaks of itself: 现就…提出如下意见, 制定本行政法规."""
_NORM = expression(r"(?:应当?|可以?|有权|负责|必须|须|拟|尚未|不得|正在|没有|未)[^，。；《》]{0,12}\Z")
_ENDS = r"废止|停止(?:执行|适用|实施|使用)|不再(?:执行|适用|施行|有效)|失效|作废|终止"
_AT_ONCE = r"(?:自[^，。；《》]{2,24}?(?:起|日)|于[^，。；《》]{2,16}?|同时|即行|届时|一并|一律|相应|随之|随即|也|亦|均|则|已|将|现|正式|予以|宣布|全部|[，、\s]){0,5}"
_PART = r"(?P<part>第[^，。；《》]{1,20}[条章款项节]|中的?[^，。；《》]{1,24}?)?"
"""A part that is repealed: the instrument is amended."""
_OF_PART = expression(rf"{_GLOSS}{_PART}")
_ENDED = expression(rf"{_GLOSS}{_PART}(?:等[^，。；《》]{{0,16}})?(?P<how>{_AT_ONCE})(?:{_ENDS})")
_ENDED_BY = expression(rf"{_GLOSS}自(?:本|该|新)?《?\Z")
_COMES = r"施行|实施|生效|执行|发布|公布|印发|出台"
_COME = expression(rf"》?(?:{_COMES})[^，。；《》]{{0,12}}?(?:{_ENDS})")
_IN_FORCE = expression(rf"{_GLOSS}[^。；《》（]{{0,120}}?(?:{_COMES}|试行)(?!的)")
_WITH_IT = ("同时", "届时", "即行", "随之")
_VERBS = {
    "supersedes": r"取代了?|代替了?|替[代换]了?",
    "repeals": r"废[止除]了?",
    "amends": r"修改了?|修订了?|修正了?",
}
_DOES = expression(
    rf"(?<=[\u4e00-\u9fff》，、）])(?:{'|'.join(f'(?P<{kind}>{verbs})' for kind, verbs in _VERBS.items())})"
    r"(?:[^，。；、《》]{0,24}[的版]|原|旧|现行|原有|国家)?[“‘《]?\Z"
)
_NOT_DONE = expression(r"(?:拟|建议|不|未|没有|[不未]会|不能|不得|并非|[被由]|决定|决议)\Z")
_GOES_ON = expression(rf"{_GLOSS}，?(?:以及|并且?|和)\Z")
_DIRECT = expression(rf"{_GLOSS}(?:旨在|目的[是为]|用[以于]|主要是?|，以|[已将同步时正式全面首次经]{{0,4}})\Z")
"""Between a title and the verb whose subject it is; behind a comma a body may be the subject."""
_TAKES_EFFECT = expression(r"(?:施行|实施|生效)，(?:同步|同时|并|将)?\Z")
_BY = expression(rf"{_GLOSS}[^，。；《》]{{0,12}}(?:被|由|为)(?:[^，。；《》]{{0,20}}的)?《?\Z")
_DONE_BY = expression(r"》?(?:（[^（）]{0,60}）)?所?(?:(?P<supersedes>取代|代替|替代|接替)|(?P<repeals>废止))")
_BY_WHOM = "a body may be the subject of the verb"
_ITSELF = "the subject is the instrument that the paper is or is about"
_CHANGES = expression(
    r"(?:修[改正订]|废[止除]|失效|清理|调整)[^（）]{0,80}的(?:决定|通知|公告|命令|决议)|（修[订正]）|修[订正]\Z|修正案"
)
"""In the title of an instrument that amends or repeals others."""
_HOLDS = expression(
    r"(修改|修正|修订|废止)(?:[^《》〈〉]{0,4})(?:[《〈]([^《》〈〉]{2,60})[》〉](?:[、和][《〈]([^《》〈〉]{2,60})[》〉])?|([^《》〈〉]{2,40}?))(?:等[^《》〈〉]{2,16})?的(?:决定|通知|公告|命令|决议|令)"
)
"""A title that says what its instrument does: 关于修改〈…〉的决定."""
_BY_DECISION = expression(r"(?:根据|依据|依照|按照|经)[^；。《》]{0,80}《?\Z")
_NOTED = expression(rf"{_GLOSS}(?:进行|予以|第[一二三四五六七八九十]{{1,3}}次|[0-9]{{4}}年)*(?:修[正订改])")
_ON = expression(r"(?:[对将就在]|删[去除]|修改)(?:原|现行)?《?\Z")
_CHANGED = expression(rf"{_GLOSS}(?:[^。《》]{{0,60}}?)(?:修[改正订]|删[去除]|增加)")
_DOES_TO = expression(rf"{_GLOSS}[^，。；《》]{{0,12}}[对将就在]《?")
_HEREBY = expression(
    rf"{_GLOSS}(?:第[^，。；《》]{{1,16}}[条款])?(?:，?现)(?:予以?|作出?|经)?(?:(?P<amends>修[订正改])|(?P<repeals>废[除止]|撤销))"
)
_MARK = expression(r"[ \t\u3000]*(?:[（(]?[0-9一二三四五六七八九十]{1,4}[)）、．.]{0,2})?[ \t\u3000]*(?:原)?《?")
_INTRODUCES = expression(
    r"(?P<repeals>废止|失效|停止执行)(?:了?(?:下列|以下)|[^。；《》]{0,30}[:：]|[^。；《》\n]{0,10}(?:目录|清单))"
    r"|(?:下列|以下)[^。；《》]{0,40}(?:(?P<ended>废止|失效|停止执行)|(?P<changed>修[改正订]))"
    r"|(?P<amends>修[改正订])(?:了?(?:下列|以下)|[^。；《》]{0,30}：|[^。；《》\n]{0,10}(?:目录|清单))"
    r"|(?:^|[\n、）.．\s])(?P<based_on>(?:制定|起草|法[律规]|政策|文件|主要|编制|修订)依据)\s*[：:]?\s*\Z"
)
"""Before a list of titles: what is done to those in it."""
_GROUND_IS = expression(
    r"(?:制定|主要|法律|政策|起草|立法|上位法)[\u4e00-\u9fff]{0,4}依据(?:主要)?(?:是|为|有|包括|包含)[：:]?《?\Z"
)
_AS_GROUND = expression(r"》?[^，。；《》]{0,20}为(?:主要|基本|直接|上位法?|制定|法律)?依据")
_SUPPORTED = expression(r"》?的?(?:重要|主要|首[个部批])?(?:相|的)?(?:配套|实施细则|实施办法|具体化|细化)")
_AS = expression(rf"{_GLOSS}[^，。；《》]{{0,12}}(?:是|作为|系|属于)(?:与|对)?《?")
"""Between a title and the one that it carries out: 《甲》是《乙》的配套规章."""
_GOES_WITH = expression(r"》?的?(?:相|重要|主要)?(?:配套的?|实施细则|实施办法)[^，。；、《》]{0,8}《")
_FIELD = expression(
    r"(?:\A|[\n【｜|\t])[ \u3000]*(?:(?P<based_on>[\u4e00-\u9fff]{0,4}依据)|(?P<by>被[\u4e00-\u9fff]{0,6}[代替]{2}[\u4e00-\u9fff]{0,4})"
    r"|(?P<supersedes>(?:代替|替代|取代|被?代替的?)[\u4e00-\u9fff]{0,6})|(?P<repeals>废止[\u4e00-\u9fff]{0,4})|(?P<amends>修[改订正](?:法规|文件|对象)|更改))"
    r"[ \u3000]*(?:[：:】]|[｜|\t])[ \t\u3000]*(?:[^：:\n《》]{0,20}[、；])?(?:[（(]?[0-9]{1,2}[)）.、])?《?\Z"
)
_ABOUT = expression(
    r"[》”](?:（[^（）]{0,20}）)?(?:的)?(?:政策|文件|官方|图文|一图|权威)*(?:解读|起草说明|编制说明|修订说明|制定说明|说明|问答|答记者问)"
)
"""Behind the title of the instrument that a paper explains."""
_NUMBER_FIELD = expression(r"标准(?:编?号|代号)?[：:】\s]{1,3}\Z")
_ITS_OWN = expression(r"本(?:标准|部分|文件|规程|规范)(?:全部|部分)?\Z")
_HEAD = 400


class ChineseRelations:
    """What the instruments of one text do to each other; `text` is in plain signs and simplified characters."""

    def __init__(self, text: str, spans: Sequence[Span], names: Names) -> None:
        """Find the titles that are named together and the instrument that the text is or explains."""
        self._text, self._spans, self._names = text, spans, names
        self._rows = _rows(text, spans)
        self._own = self._paper()
        self._decision = self._deciding()
        self._force: int | None = None
        self._list: str | None = None
        self._makers: dict[int, int] = {}

    def read(self) -> Iterator[Found]:
        """Yield them by sentence."""
        yield from self._by_title()
        place = 0
        for sentence in sentences(self._text, "zh"):
            first = place
            while place < len(self._rows) and self._start(place) < sentence.end:
                place += 1
            if first == place:
                self._list = self._introduced(sentence.start, sentence.end, self._list)
                continue
            ended = False
            for row in range(first, place):
                limit = self._start(row + 1) if row + 1 < place else sentence.end
                yield from self._made(row, range(first, place), sentence)
                for one in self._done(row, first, sentence, limit):
                    ended = ended or one[1] == "repeals"
                    yield one
                low = self._before(row, sentence.start)
                if _IN_FORCE.match(self._text, self._end(row), limit) or _MADE.search(
                    self._text, low, self._start(row)
                ):
                    self._force, ended = self._makers.get(row, self._rows[row][-1]), True
            if not ended:
                self._force = None
            self._list = self._introduced(self._end(place - 1), sentence.end, None) or self._list

    def _start(self, row: int) -> int:
        """Return where a row starts, with the number before the title of a standard."""
        index = self._rows[row][0]
        start, before = self._spans[index].start, self._spans[index - 1]
        standard = index and before.rule == "number.standard" and self._text[before.end : start].strip() in ("", "《")
        return before.start if standard else start

    def _end(self, row: int) -> int:
        return self._spans[self._rows[row][-1]].end

    def _next(self, row: int) -> int | None:
        return self._start(row + 1) if row + 1 < len(self._rows) else None

    def _before(self, row: int, low: int) -> int:
        """Return from where the words before a row are its own."""
        return max(low, self._start(row) - _FAR, self._end(row - 1) if row else 0)

    def _paper(self) -> int | None:
        """Return the instrument that the text is, or is about, or the standard whose sheet it is."""
        if self._names.own is not None:
            return self._names.own
        for index, span in enumerate(self._spans):
            if span.start > _HEAD:
                break
            if span.kind == "policy" and _ABOUT.match(self._text, span.end):
                return index
            if span.rule == "number.standard" and _NUMBER_FIELD.search(self._text, max(0, span.start - 8), span.start):
                return index
        return None

    def _deciding(self) -> tuple[int, str] | None:
        """Return the decision that the text is, or the first it names, which amends or repeals; and what is in doubt of it."""
        if self._names.own is not None and self._changes(self._names.own):
            return self._names.own, ""
        titles = (row[0] for row in self._rows if self._changes(row[0]))
        return next(((title, _ITSELF) for title in titles), None)

    def _by_title(self) -> Iterator[Found]:
        """Yield what titles say of others in the text: 《关于修改〈甲法〉的决定》."""
        named: dict[str, int] = {}
        titles = [index for index, span in enumerate(self._spans) if span.kind == "policy"]
        for index in titles:
            named.setdefault(self._names.surface(index), index)
        for index in dict.fromkeys(map(self._names.key, titles)):
            if said := _HOLDS.search(self._names.surface(index)):
                for title in filter(None, said.groups()[1:]):
                    if title in named:
                        yield index, "repeals" if said[1] == "废止" else "amends", named[title], ""

    def _introduced(self, low: int, high: int, before: str | None) -> str | None:
        """Return what is done to the titles of a list by the words before it, or by those further above."""
        said = max(_INTRODUCES.finditer(self._text[low:high].rstrip()), key=re.Match.end, default=None)
        if said is None:
            return before if not self._text[low:high].strip() else None
        return {"ended": "repeals", "changed": "amends"}.get(said.lastgroup or "", said.lastgroup)

    def _made(self, row: int, here: range, sentence: Sentence) -> Iterator[Found]:
        """Yield what is made on the ground of a row of titles, or to carry them out."""
        text, start, end = self._text, self._start(row), self._end(row)
        low = self._before(row, sentence.start)
        ground = _GROUND.search(text, low, start)
        cause = None if ground else _CAUSE.search(text, low, start)
        said = ground or cause
        if _NOTED.match(text, end) and self._changes(self._rows[row][-1]) and _BY_DECISION.search(text, low, start):
            last = self._rows[row - 1][-1] if row > here.start else None
            target = self._own if last is None or self._changes(last) else last
            if target is not None:
                yield from ((one, "amends", target, "") for one in self._rows[row])
            return
        if said is None:
            return
        kind = "based_on" if ground else "implements"
        norm = _NORM.search(text, low, said.start()) is not None
        makers: list[int] = []
        if ground and self._names.own is not None and not norm and _BY_US.match(text, text.find("，", end, end + 30)):
            makers = [self._names.own]
        named_before = row > here.start and _OF_SUBJECT.match(text, self._end(row - 1), start)
        if not makers and named_before and not norm and _IS_MADE.match(text, end, sentence.end):
            makers = self._rows[row - 1][-1:]
        for other in () if makers else range(row + 1, min(here.stop, row + _MANY)):
            made = _MADE.search(text, max(end, self._start(other) - 40), self._start(other))
            if made and (made["this"] or not (norm or _NORM.search(text, end, made.start()))):
                makers = self._rows[other] if not made["this"] else self._rows[other][:1]
                break
        doubt = ""
        if not makers and not norm and row + 1 == here.stop and (puts := _PUTS.search(text, end, sentence.end)):
            own = self._names.own
            noun = (puts["noun"] or "")[-2:]
            if noun and (own is None or not is_kind(self._title(own), noun)):
                found, doubt = meant(self._spans, self._names, noun, start), _ITSELF
                own = own if found is None else found
            makers = [] if own is None else [own]
        for maker in makers:
            self._makers[row] = maker
            for target in self._rows[row]:
                yield maker, kind, target, doubt

    def _changes(self, index: int) -> bool:
        """Tell whether a title is that of a decision which amends or repeals."""
        return _CHANGES.search(self._title(index)) is not None

    def _title(self, index: int) -> str:
        """Return a title in simplified characters."""
        span = self._spans[self._names.key(index)]
        return self._text[span.start : span.end]

    def _done(self, row: int, first: int, sentence: Sentence, limit: int) -> Iterator[Found]:
        """Yield what is done to the titles of a row."""
        text, start, end, targets = self._text, self._start(row), self._end(row), self._rows[row]
        low = self._before(row, sentence.start)
        own = self._own
        if row > first and _AS.fullmatch(text, self._end(row - 1), start) and _SUPPORTED.match(text, end):
            self._makers[row] = self._rows[row - 1][-1]
            yield from ((self._makers[row], "implements", one, "") for one in targets)
        elif limit == self._next(row) and _GOES_WITH.fullmatch(text, end, limit):
            yield from ((self._rows[row + 1][0], "implements", one, "") for one in targets)
        if _GROUND_IS.search(text, low, start) or (text[start - 2 : start] == "以《" and _AS_GROUND.match(text, end)):
            subject = self._makers.get(row - 1, self._rows[row - 1][-1]) if row > first else own
            if subject is not None:
                yield from ((subject, "based_on", one, "") for one in targets)
            return
        if own is not None and (field := _FIELD.search(text, low, start)):
            kind = field.lastgroup or ""
            yield from ((one, "supersedes", own, "") if kind == "by" else (own, kind, one, "") for one in targets)
            return
        line = max(low, text.rfind("\n", 0, start) + 1)
        listed = _MARK.fullmatch(text, line, start)
        if line > sentence.start or not listed:
            self._list = self._introduced(
                sentence.start if row == first else low, start, self._list if listed else None
            ) or (self._list if listed and row > first and "\n" not in text[low : line - 1] else None)
        if listed and self._list:
            subject, doubt = self._decision or (None, "")
            if self._list == "based_on":
                subject, doubt = own, ""
            elif self._list == "repeals" and self._force is not None and (doubt or subject is None):
                subject, doubt = self._force, ""
            if subject is not None and subject not in targets:
                yield from ((subject, self._list, one, doubt) for one in targets)
                return
        if own is not None and (hereby := _HEREBY.match(text, end)):
            yield from ((own, hereby.lastgroup or "", one, "") for one in targets)
        elif row > first and _BY.match(text, self._end(row - 1), start) and (by := _DONE_BY.match(text, end)):
            yield from ((targets[0], by.lastgroup or "", one, "") for one in self._rows[row - 1])
        elif ended := _ENDED.match(text, end, limit):
            subject = self._force
            if subject is None and self._decision and not self._decision[1]:
                subject = self._decision[0]
            if subject is None and row and ended["how"].startswith(_WITH_IT) and start - self._end(row - 1) <= _FAR:
                subject = self._makers.get(row - 1, self._rows[row - 1][-1])
            if subject is not None:
                yield from ((subject, "amends" if ended["part"] else "repeals", one, "") for one in targets)
        elif limit == self._next(row) and _ENDED_BY.match(text, end, limit) and _COME.match(text, self._end(row + 1)):
            yield from ((self._rows[row + 1][0], "repeals", one, "") for one in targets)
        elif _ON.search(text, low, start) and _CHANGED.match(text, end, limit):
            subject, doubt = self._decision or (None, "")
            if row > first and _DOES_TO.fullmatch(text, self._end(row - 1), start):
                subject, doubt = self._rows[row - 1][-1], ""
            if subject is not None:
                yield from ((subject, "amends", one, doubt) for one in targets)
        if row and _ON_THIS.search(text, low, start) and start - self._end(row - 1) <= _FAR:
            yield from ((one, "based_on", self._rows[row - 1][-1], "") for one in targets)
        if (
            row > first
            and text[self._start(row - 1) - 1] in "经由被"
            and _AMENDED_BY.fullmatch(text, self._end(row - 1), start)
        ):
            yield from ((self._rows[row - 1][-1], "amends", one, "") for one in targets)
        if does := _DOES.search(text, low, start):
            yield from self._by_verb(row, first, low, does)

    def _by_verb(self, row: int, first: int, low: int, does: re.Match[str]) -> Iterator[Found]:
        """Yield what the words between two titles say: 《甲》取代《乙》."""
        text, kind = self._text, does.lastgroup or ""
        if _NOT_DONE.search(text, low, does.start()):
            return
        doubt, subject = "", None
        if _ITS_OWN.search(text, low, does.start()):
            subject = self._own
        elif row and row == first and _IT.search(text, max(0, low - 2), does.start()):
            subject = self._rows[row - 1][0]
        elif row > first:
            last, end = self._rows[row - 1][-1], self._end(row - 1)
            subject = self._makers.get(row - 1, last)
            again = _GOES_ON.fullmatch(text, end, does.start())
            direct = _DIRECT.fullmatch(text, end, does.start()) is not None
            if kind != "supersedes" and any(
                span.kind in ("body", "person") for span in self._spans[last + 1 : self._rows[row][0]]
            ):
                return
            if kind == "amends" and not direct and row - 1 not in self._makers:
                return
            told = direct or again or row - 1 in self._makers or _TAKES_EFFECT.search(text, end, does.start())
            doubt = "" if told else _BY_WHOM
        if subject is not None:
            self._makers[row] = subject
            if kind == "repeals" and (part := _OF_PART.match(text, self._end(row))) and part["part"]:
                kind = "amends"
            yield from ((subject, kind, one, doubt) for one in self._rows[row])


def _rows(text: str, spans: Sequence[Span]) -> list[list[int]]:
    """Return the titles of a text, those in a row that are named together: 《甲》和《乙》; a standard may be its number."""
    rows: list[list[int]] = []
    for index, span in enumerate(spans):
        last = spans[rows[-1][-1]] if rows else None
        if last is not None and span.start < last.end:
            continue
        if span.kind != "policy" and (span.rule != "number.standard" or _is_of_title(text, spans, index, last)):
            continue
        if last is not None and text[last.end] != "\n" and _LISTED.fullmatch(text, last.end, span.start):
            if text[last.end : span.start] == "《":  # 第3/1999号法律《公布格式》
                rows[-1].pop()
            rows[-1].append(index)
        else:
            rows.append([index])
    return rows


def _is_of_title(text: str, spans: Sequence[Span], index: int, last: Span | None) -> bool:
    """Tell whether the number of a standard stands beside its title: GB/T 1《甲》, 《甲》（GB/T 1）."""
    span = spans[index]
    following = spans[index + 1] if index + 1 < len(spans) else None
    if following is not None and following.kind == "policy" and text[span.end : following.start].strip() in ("", "《"):
        return True
    return last is not None and text[last.end : span.start].strip() in ("", "》", "》（", "（")

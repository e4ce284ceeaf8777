"""Words for what happens to an instrument, in English and Chinese, and the kinds of event they say."""

from __future__ import annotations

import re

from policydata.extraction.expressions import expression

ROLES = {
    "issued": "issuer",
    "published": "issuer",
    "promulgated": "issuer",
    "adopted": "adopter",
    "passed": "adopter",
    "approved": "approver",
    "endorsed": "endorser",
    "signed": "signatory",
    "proposed": "proposer",
    "drafted": "drafter",
    "amended": "issuer",
    "repealed": "issuer",
    "consultation": "issuer",
    "draft_published": "issuer",
    "launched": "issuer",
    "ratified": "approver",
    "concluded": "signatory",
}
"""The role of the bodies that act, by kind of event; nobody acts in the other kinds."""

DATE_EVENTS = {
    "issued": "published",
    "published": "published",
    "promulgated": "promulgated",
    "adopted": "adopted",
    "passed": "adopted",
    "approved": "approved",
    "endorsed": "approved",
    "signed": "signed",
    "proposed": "proposed",
    "drafted": "proposed",
    "consultation": "draft_published",
    "effective": "effective",
    "amended": "amended",
    "repealed": "repealed",
    "expired": "expired",
    "draft_published": "draft_published",
    "launched": "published",
    "ratified": "approved",
    "concluded": "signed",
    "opened_for_signature": "published",
    "laid": "proposed",
    "acceded": "approved",
}
"""Each kind of event as the records call the kind of a date."""

ENGLISH_INTRANSITIVE = frozenset(("effective", "consultation", "expired", "dated", "opened_for_signature"))
ENGLISH_BE = expression(
    r"(?:\b(?:is|are|was|were|been|be|being|as|stands?|stood)\s+|\band\s+)(?:(?:\w+ly|most|first|last|then|later|hereby|also|not|again|once|twice|never|further|since|duly|itself|both|all|in\s+turn)\s+){0,3}\Z"
)
"""Passive: a form of "be" directly before the participle (or an "and" that goes on with one)."""
ENGLISH_OBJECT = expression(
    r":?\s+(?:(?:the|a|an|its|their|our|his|her|this|these|that(?!\s+(?:the|an?|its)\s)|those|following|new|revised|joint|national|final|amended|own|out|above(?:-?named|-?mentioned)?|said|aforesaid|aforementioned"
    r"|implementing|entire|attached|annexed|(?:as\s+)?invalid|void|updated|consolidated|landmark|long-[a-z]+|first-ever|two|three|four|first|draft|(?:(?:full|final|[a-z]+ed|second|third|fourth|fifth|[0-9]+(?:nd|rd|th))\s+){0,2}(?:proposals?|texts?|drafts?|versions?|wording|editions?|volumes?|parts?)(?:\s+[0-9][0-9.]*)?\s+(?:for|of)|\[|(?-i:(?:Regulation|Circular|Order|Decree|Decision|Resolution|Directive|Instruction|Notice|Ordinance|Law|Act)\s+No\.)|[“\"‘'(«])\s*){0,5}\Z"
)
ENGLISH_FAR_OBJECT = expression(
    r"(?:\s*,?\s*(?:by\s+(?:consensus|acclamation|a\s+(?:large\s+|overwhelming\s+)?majority|[0-9]+\s+votes?(?:\s+to\s+[0-9]+)?)"
    r"|unanimously|in\s+(?:(?:its|the|a)\s+)?(?:first|second|third|final|both)\s+readings?|without\s+a\s+vote|jointly|today|yesterday|with\s+(?:the\s+)?(?:consent|approval|agreement)\s+of\s+[^,;.]{3,70}"
    r"|under\s+[^,;.]{3,50}(?=,)|(?<=,\s)(?:at|in|after|following|during|upon|from|as\s+of|on|by|under|with|together\s+with|jointly\s+with)\s+[^,;.]{3,60}(?=,)|and\s+after\s+[^,;.]{3,60}(?=,))\s*,?){0,3}"
    r",?\s+(?:(?:the|a|an|its|their|this|these|following|new|revised|joint|national|final|amended|first|draft|landmark)\s+){0,3}"
    r"(?:(?:[a-z]+\s+){0,4}(?:policies|strategies|programmes|programs|frameworks|codes|laws|acts|bills|plans|regulations|rules|guidelines|standards|treaties|conventions|agreements|instruments|documents|measures|orders|resolutions)\s*,?\s+(?:including|namely|such\s+as)\s+(?:the\s+)?|(?:resolutions?|decisions?|recommendations?|declarations?|documents?|laws?|plans?|regulations?|notices?|acts?|bills?"
    r"|measures|opinions|guidelines|texts?|white\s+papers?|(?:[a-z-]+\s+){0,2}(?:law|act|bill|initiative|measure),?)\s+(?:entitled\s+|titled\s+|called\s+|named\s+|known\s+as\s+|on\s+(?!the\s))?(?:the\s+)?)?(?:[“\"‘'(«]\s*)?\Z"
)
"""From a verb to its object over a manner, an agreement or a noun: "adopted by consensus the resolution ‘…"."""
ENGLISH_CHAIN = expression(
    r"\s*(?:\([^()]{1,40}\)\s*)?(?:,\s*(?:and\s+)?|and\s+|&\s*|(?:together\s+with|as\s+well\s+as)\s+|(?:,\s*)?(?:acting\s+)?jointly\s+with\s+"
    r"|in\s+(?:cooperation|conjunction|collaboration|consultation)\s+with\s+|,?\s*along\s+with\s+){1,2}(?:the\s+|[A-Z][a-z]+['’]s\s+)?\Z"
    r"|\)?\s*(?:\([^()]{1,40}\)\s*)?,?\s*(?:and|together\s+with|along\s+with|jointly\s+with)\s+[^,;.()]{3,60},?\s+(?:including|such\s+as|namely|among\s+them)\s+(?:the\s+)?\Z",
    re.IGNORECASE,
)
ENGLISH_BY = expression(
    r"[^.;]{0,90}?\bby:?\s+(?:[a-z'’-]+\s+){0,5}?(?:the\s+)?(?:(?!and\b|but\b|to\b|in\b|for\b)[A-Za-z'’-]+\s+){0,2}\Z"
)
ENGLISH_CONSENT = expression(
    r"with\s+(?:the\s+)?(?:prior\s+)?(?:consent|approval|agreement|authori[sz]ation|assent)\s+of\s+(?:the\s+)?\Z", re.I
)
ENGLISH_ANAPHOR = expression(
    r"(?:^|[.;:—–,]\s*|\b(?:and|but|if|once|when|so)\s+|\A\W*(?:[A-Za-z0-9]{1,3}[.)]\s+)?(?:(?:After|Following|In|On|Despite|Within|At|During|Since|Until)\s[^,;.]{3,80}?\s(?=it\b))?)(?:It|They|it|they|This|These|(?:A|An)\s+(?:first|initial|early|earlier|revised|preliminary|exposure|new|updated|second|third|fourth|fifth|final|consolidated|corrected|full)\s+(?:draft|version|edition)|(?:Part|Chapter|Article|Section|Title|Annex)(?:s\s+|\s+)[0-9IVXA-E]+|(?:[Tt]he\s+(?:remaining|other|first|last|main)|[Mm]ost|[Ss]ome|[Aa]ll|[Ii]ts)\s+(?:(?:other|of\s+its|of\s+the)\s+)?(?:parts?|chapters?|articles?|sections?|titles?|provisions?|rules?)|[Tt]hat\s+(?=statute|law|act|text|bill)|[Tt]he\s+(?:(?:first|initial|original|second|final|revised|new)\s+)?(?:latter|former|draft|text|law|measure|proposal|charter|pact|compact|protocol|scheme|standard|circular|directive|statute|decree|roadmap"
    r"|bill|act|rules?|document|measures|amendments?|instrument|(?:final|new|revised|updated|current)\s+version|agreement|treaty|resolution|regulations?|plan"
    r"|strategy|declaration|convention|provisions|prohibitions|obligations|requirements|guidelines|code|notice|order|decision|framework))\b(?!\s+(?:on|concerning|governing|regulating|against|that|which|(?:article|page|post|blog|story|essay|summary|newsletter|website|webpage|guide|briefing|book|paper)s?)\b)"
)
ENGLISH_UNREAL = expression(
    r"\b(?:should|could|would|may|might|must|shall|not\s+yet|if|unless|whether|until|once|after|before|recommends?|calls?\s+for"
    r"|urges?|asks?|proposes?\s+to|plans?\s+to|cannot|can|will)\s+(?:[\w-]+\s+){0,4}\Z"
    r"|(?<!\bused\s)\bto\s+(?:\w+ly\s+)?(?:be\s+(?:\w+ly\s+)?|have\s+(?:been\s+)?)?\Z"
)
"""What stands before a verb that says no event: a wish, a condition, a thing to come."""
ENGLISH_DENIED = expression(
    r"\b(?:not|never|n['’]t|no\s+longer)\s+(?:(?:yet|been|be|formally|officially|ever|actually)\s+){0,3}\Z"
    r"|\bfrom\s+being\s+(?:[a-z]+ly\s+)?\Z|\b(?:is|are)\s+(?:[a-z]+ly\s+|now\s+|also\s+|still\s+)?being\s+(?:[a-z]+ly\s+)?\Z|\b(?:[Rr]ather\s+than|[Ii]nstead\s+of)\s[^,.;]{0,30}\Z"
    r"|\b(?:[Nn]either|[Nn]or)\s[^.;]{0,80}\Z|\b[Ww]ithout\s[^,.;]{0,60}\Z"
    r"|\b(?:[Nn]o\s+(?:amendments?|changes?|revisions?|part|provisions?|draft|text)\b|den(?:y|ies|ied|ying)|rumou?rs?|alleg\w+|falsely|false\s+that|not\s+(?:true|correct|the\s+case)|contrary\s+to|hoax|untrue|fail(?:s|ed)?\s+to|refus\w+\s+to|declin\w+\s+to)\b[^.;]{0,60}\Z"
)
"""What stands before a verb that is said not to have happened."""
ENGLISH_IF = expression(
    r"\W*(?:(?:[A-Z][a-z]+\s+)?[0-9A-Za-z]{1,4}[.)]\s+)?(?:If|Were|Unless|Whether|Should|Had|Suppose|Assuming|Imagine|Once\b(?![^,;]*\b(?:was|were|had)\b))\b[^,;]*\Z|.*\bif\s[^,;]*\Z",
    re.DOTALL,
)
"""A clause from the sentence's start that only supposes."""
ENGLISH_DATE_BARRIER = expression(
    r"\b(?:which|that\s+\w+s\b|whose|latter|has|have|had|is|are|was|were|will|requir\w+|covering|provid\w+|apply|applies|to\s+\w+\s+by)\b|;|\|[^|]*\|"
)
ENGLISH_LEAD = expression(
    r"\W*(?:[A-Z][\w ,'’]{1,40}[,—–:-]\s*)?(?:[A-Za-z0-9]{1,4}[.)]\s+)?"
    r"(?:On\s+the\s+same\s+day,|(?:In|At|During)\s+(?:its|the|an?)\s+(?:[\w-]+\s+){0,4}(?:meeting|session|sitting|summit|conference)\s+(?:held\s+)?(?:of|on|in)"
    r"|(?:In|At)\s+(?:the\s+)?[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+){0,2},?\s+(?:on|in)\b|In|On|By|Since|From|As\s+of|As\s+from|At(?:\s+the)?|During|Early\s+in|Late\s+in"
    r"|With\s+effect\s+from|Effective(?:\s+(?:from|on|as\s+of))?|As\s+early\s+as|As\s+recently\s+as|Not\s+until|Only\s+(?:on|in)|Later\s+in|Back\s+in|It\s+took\s+(?:until|till)|It\s+was\s+(?:(?:not\s+until|only|first|as\s+early\s+as|in|on)\s+){1,2})?\s*(?:the\s+)?\Z"
)

_UPON_A_TITLE = {
    "published": "披露 首发 核发 编纂",
    "proposed": "提交 报送 报请",
    "amended": "调整 更新",
    "repealed": "取消",
}
"""Verbs that say an event only of a title right behind them."""
_OF_PAPERS = {
    "promulgated": "颁定",
    "published": "刊载 登载 编印 编发 印送 印行",
    "issued": "批转",
    "proposed": "呈报 呈送 送审 报审 递交 呈交 函送 提报",
    "adopted": "议决",
    "approved": "核备 签批",
    "signed": "签定 草签",
    "amended": "增订 增补 修编 增修",
    "repealed": "废弃 停用",
}
"""Verbs that say an event of a title right behind them, or where their clause ends of one before."""


def _said_of_papers(kind: str) -> str:
    """Return the further choices of a kind of Chinese event, each with what has to follow it."""
    upon, closing = (table.get(kind, "").replace(" ", "|") for table in (_UPON_A_TITLE, _OF_PAPERS))
    choices = [f"(?:{upon})(?=了?《|的《)"] if upon else []
    return "".join(
        "|" + choice for choice in [*choices, *([f"(?:{closing})(?=了?《|的《|[，。；）]|$)"] if closing else [])]
    )


_PAPER_WORDS = sorted(
    {word for table in (_UPON_A_TITLE, _OF_PAPERS) for words in table.values() for word in words.split()}
)
CHINESE_EVENT = expression(
    f"(?=[交中增动编分公征咨正施生起开有执适政实废失取替修颁发印出联下制审表协一获讨通批核同签认提倡启推撤作因到期届停代御刊终加更订缔研三不报重改议转草拟删达预延面问{''.join(sorted({word[0] for word in _PAPER_WORDS}))}])"
    r"(?:(?P<consultation>(?:公开)?(?:征求|征集)(?:社会|公众|公开|[各多]方面?|各界|市民|的){0,3}意见(?:[和及与、]?建议)?(?!稿|截止|阶段|工作|情况|过程|采纳|[和及与、]?建议)|公开征求(?!意见)|公开咨询|咨询公众|公示(?=[，。；]|了?《|[0-9]|$)|(?<=[之案])预告(?=[，。；]|$)|(?<!未经)公众咨询)"
    r"|(?P<effective>实施(?=(?:时间|日期)[为是在：])|(?:正式)?(?:施行|生效|起实施|开始实施|起执行|开始执行)|(?<=[日月])(?:正式)?执行(?=[，。；、]|$)|(?<=日)(?:正式)?实施|(?<=月)(?:正式)?实施|起(?:正式|全面|统一|分步|分阶段|逐步)?(?:实施|试行|实行|执行|适用)|(?<=年)(?:正式)?实施(?=后|以来|[，。；]|$)|(?<=[》）])正式(?:实施|执行)|(?<=相继|先后|陆续|同步|正式|全面|落地)实施(?=[，。；、后]|以来|$)|(?<=》)实施(?=[后，。；]|以来)|(?<=布)实施(?=《)|(?<=[布并])(?:正式)?实施(?=[，。；、]|$)|(?<=起）)实施|(?<=就要|即将|将要)实施(?=了|[，。；]|$)|起(?:开始)?适用|开始适用|(?<=[规法])(?:正式)?实施(?=[。，；]|$))"
    r"|(?P<expired>(?<=[，》）；、的其])(?:有效期限?|执行期限|施行期限?|实施期限?|适用期限?|政策期限)(?:顺延|延长|延续|截止?|为){0,3}[至到](?=[0-9])|(?:因[^，。；]{1,12}而?|到期|期满|届满)(?:自动|自行)?(?:失效|废止|终止)|(?:到期|终止)(?=于[0-9]|[，。；、]|$)|(?:(?<=》)|(?<=》已)|(?<=》将)|(?<=》经))(?:延期|延长|续期|执行|有效)(?:执行|实施|施行)?[至到](?=[0-9])|届满(?=[，。；]|$)|自动失效|到期后?(?:不再(?:延续|续期|延长|执行)|停止执行|自然失效))"
    r"|(?P<repealed>废止|停止(?:执行|施行|实施|适用|使用)|不再(?:(?:执行|适用|施行|有效|使用)(?=[，。；]|$)|作为(?=[^，。；]{2,16}依据))|废除(?=《|第[0-9]|了[^，。；《》]{2,40}的《|[的，。；]|$)|失效|作废|撤销(?=《|了《|第[0-9]|[的，。；]|$)|撤回(?=《|了《|[的，。；]|$)|取代|替代(?=了?原?《|[，。；]|$)|代替(?=了?原?《|[A-Z]|[，。；]|[^，。；《》]{2,30}的《|$)"
    rf"{_said_of_papers('repealed')})"
    r"|(?P<amended>修[订改正]完善(?=《|了《|的《)|删[去除](?=《)|(?<=[条款项章节])中?增加(?=[一二两三四五][条款项章节])|(?<=”)改为(?=[“：])|作(?:出|如下|以下)+修[改订]|(?<!新)修订(?!版|稿|草案|征求意见|工作|后的|条[文款]|内容|说明)|修正(?!案|草案|后的|征求意见)|(?<!加以)更新(?=[，。；]|$)|修改(?!后的)(?=《|了《|[，。；、　）)]|后|为|如下|通过|的《|了?[该其此](?=[^，。；]{0,8}(?:[，。；]|$))|$)"
    rf"{_said_of_papers('amended')})"
    r"|(?P<promulgated>颁布|颁行|公布(?!会|首批|于众)"
    rf"{_said_of_papers('promulgated')})"
    r"|(?P<published>发布(?!会|厅|活动|仪式|平台|评论)|分发(?=[，。；]|$)|发表(?=《|的《|题为《|题为“|，|。|了|第[0-9一二三四五六七八九十]|最新)|预告(?:修[正订]|订定)?(?=《)|印制|公告了?(?=《)|(?<=现予)公告|(?<=现予以)公告|(?<=全文|说明|予以|社会|现予)公开(?=[，。；]|$)|刊宪|(?:出炉|面世|问世)(?=[，。；]|$)|刊登(?=[于在，。]|了?《|的《)|出版(?=《|的《)|推出了?(?=《|的《)|(?<=[日月式次])推出(?=[，。；）]|$)|刊发(?=《|了《|的《|[，。；）]|$)"
    rf"{_said_of_papers('published')})"
    r"|(?P<launched>启动(?=《|了《|的《|实施《)|发起(?=《|了《|的《))"
    r"|(?P<opened_for_signature>开放[供给]?(?:各国|各方|缔约方|会员国|成员国|所有国家)?签[署字](?:[、，和及或与]|以及|(?:并)?(?:批准|核准|接受|加入)(?![《了])){0,8})"
    r"|(?P<issued>(?:联合)?(?:印发|下发|签发(?=《|了《|的《)|转发(?=《|了《|的《|[^，。；《》]{2,16}(?:部门|单位)《|给[你各]|[，。；）]|$)|批转(?=《|给[你各])|制发|颁发|发出(?=《|了《|的《)|出台(?=《|了|的《|的(?:全球|世界|全国|我国|国内)?(?:首|第一)[部个份项]《|[，。；、：]|后|以来|$))|(?<=年)制定(?=[，。；、])|制[定订]出(?=了?《)|制定(?=：?《|了《|的《|出台|印发|发布|并)|制订(?=《|了《|的《)|订定(?=《[^《》]{1,80}》(?!一案))|下达(?=《|了《|的《)"
    rf"{_said_of_papers('issued')})"
    r"|(?P<adopted>(?:审议|表决|协商一致|一致|获得|获|讨论|研究|三读){0,5}通过(?=[《“]|[A-Z]{3}|了?关于[^，。；《》决公宣]{2,40}(?:决[定议]|公约|宣言)|(?:时间|日期)[为是在：]|[：:][0-9]|[了，。；、并后的）)　 \n]|$|(?<=[议决日]通过)[12][0-9]{3}年|根据[12][0-9]{3}年|[^，。；《》]{1,40}的《|第[0-9]{1,5}[号/]|(?:新?修[订正改]后?的)?[\u4e00-\u9fff]{0,6}(?:决议|宣言|公约|决定|法|条例))"
    r"|审议并原则通过|作出了?(?=《关于)|(?:议定|达成)(?=了?《|的《)"
    rf"{_said_of_papers('adopted')})"
    r"|(?P<approved>批准(?:通过(?=[，。；、的了《]|$))?(?![书件权]|文[号件])|核准|[核审]定(?=《|了《|的《|[，。；）]|$)|批复(?:同意(?:注册|设立|实施|印发|发布)?)?(?=[，。；、]|《|了|$)|御准|(?:交存|递交)(?:[了其]{0,2}(?:对[^，。；《》]{1,16}的)?(?:批准|核准)书(?=[，。；、\s|｜]|的?(?:日期|时间)|$)|(?=了?《[^《》]{1,60}》的?(?:批准|核准)书))|同意(?=印发|发布|《|，现[予将印发公转])"
    rf"{_said_of_papers('approved')})"
    r"|(?P<signed>签署|签订|签字(?=[，。；]|$)|订于(?=[\u4e00-\u9fff])|订立(?=《|了《|[的，。；]|$)|缔结(?=《|了《|[的，。；]|$)"
    rf"{_said_of_papers('signed')})"
    r"|(?P<endorsed>核可|认可(?=《|的《))"
    r"|(?P<proposed>提出了?(?=《|的《)|提出(?=以来|[之以]后)|(?<=[年月日])(?:首次|正式|重新)?提出(?=[，。；])|重新提出(?=[，。；])|(?<=[上中间时])(?:首次|正式)?提出(?=[，。；]|的[，。；]|$)|(?<=[议两]院)(?:首次|正式)?提出(?=[，。；])|倡议了?(?=《)|报[请送](?=[^，。；《》]{2,28}(?:审[查议定批]|[，。；]|$))|提交(?![^，。；]{2,12}备案)(?:审议|议会|国会|立法会(?:省览|审议|审查)?|大会|人大|全国人大|[参众上下]议院|联邦议[会院]|(?=[^，。；《》]{2,28}(?:审[议查]|讨论|表决|[初一二三]审|批准)))|[函送][送请][^，。；《》]{2,14}审[议查]|提请[^，。；《》]{0,28}(?:审议|[初一二三]审|审查|表决|批准)|(?<!》)提案(?=[，、。]|$)|提交了?(?=《)|作(?<!所作)(?=《?[\u4e00-\u9fff]{0,14}工作报告)|动议二读(?=《)|(?:首读(?:[及和、]二读)?|一读)(?=[，。；]|$)"
    rf"{_said_of_papers('proposed')})"
    r"|(?P<acceded>(?:交存|递交)(?:[了其]{0,2}(?:对[^，。；《》]{1,16}的)?(?:加入|接受)书(?=[，。；、\s|｜]|的?(?:日期|时间)|$)|(?=了?《[^《》]{1,60}》的?(?:加入|接受)书))|加入(?=《|了《|的《|该公约|[，。；]|$))|(?P<drafted>起草(?!组|单位|人|阶段|过程|说明|工作|小组|委员会|者|专班)|(?:草拟|拟[订定具]|编制)(?=(?:完成)?了?《|的《|[，。；）]|$)))"
)
CHINESE_STEM = expression(
    r"有效期|执行期|开始执行|日(?:正式)?执行|月(?:正式)?执行|交存|增加[一二两三四五][条款项章节]|施行期|重新提|送请|”改为|删[去除]|议定|达成|预告|试行|实行|不再|报[送请]|转发|批转|签发|草拟|拟[订定具]|实施期|实策期|政施期|政策期|适用期|分发|咨询|适用|刊[宪登发]|终止|加入|更新|订[立于定]|缔结|停止|期满|启动|推出|发起|提[请案]|作出|工作报告|[首一二]读|到期|届满|开放|废除|作废|撤[销回]|征求|征集|施行|生效|实施|起执行|延[期长]|续期|函请|(?:执行|有效)至|出炉|面世|问世|废止|失效|取代|替代|代替|修[订正改]|颁[布发行]|公布"
    r"|公告|编制|审定|发[布表出]|印[制发]|出[版台]|下发|制发|制[定订]|下达|通过|批[准复]|御准|核[准可定]|同意|公示|签[署订]|认可|提[出交]|倡议|起草|公开"
    rf"|{'|'.join(_PAPER_WORDS)}"
)
"""What a sentence must hold to say an event; every choice begins with a sign, for which `re` looks fast."""
CHINESE_OBJECT = expression(
    r"(?:了|的|并|新修订的|新修正的|修改后的|修正后的|新|新版|原|完成|修订后的|实施|施行|该|这部|本|[：:“‘《〈\s]|关于){0,4}\Z"
)
CHINESE_CHAIN = expression(
    r"[（(]?[\s]*(?:[、，]|和|与|及|以及|同|会同|联合|商|并|等)(?:[\s]*(?:会同|联合|和|中国|国务院|原))?\Z"
    r"|(?:等[^，。；]{0,8}|(?:作为)?牵头(?:单位)?，?)?(?:会同|联合)\Z|\s*\Z|[　 ]+\Z"
)
CHINESE_BODY_TO_VERB = expression(
    r"(?:[（(][^（）()]{1,20}[）)])?(?:等[^，。；《]{0,14})?(?:主任|部长)?[^，。；《》]{0,26}\Z|[^。；《》]{0,12}[，,](?:近日|日前|今日|昨日|今天)?(?:正式|联合|共同)?\Z"
    r"|[^。；《》，]{0,36}(?:发文|会|会议|会签|决定|宣布|公告|通知|通告|公报|令|规定)[，,](?:自|从|于)?[0-9年月日]{0,12}起?(?:近日|日前|正式|联合|共同|审议|讨论|研究|表决|一致|决定|并|了){0,4}\Z"
)
CHINESE_UNREAL = expression(
    r"(?:要求|请|呼吁|敦促)[^，。；]{2,16}(?:对|就|将)[^，。；]{1,20}\Z|(?:(?<![订改正])建议|尽快|要求|应当|(?<![因相响对适反供效回顺])应(?![用急对邀变])|必须|须|(?<![虚模])拟(?![人稿])|计划|准备|争取|力争|推动|呼吁|敦促|尚未|[还仍]在|尚待|有待|等待|正在|着手|是否|[一二三四五]是|如果|若(?!干)|可以"
    r"|(?<![智功性动职])能(?!源|力|效)|择机|何时|研究|抓紧|考虑|推进|适时)[^，。；/|｜]{0,10}\Z"
    r"|(?:[此本]件|[（(][此本]文件)[^，。；《》0-9]{0,6}\Z"
)
CHINESE_DENIED = expression(
    r"(?:尚未|从未|未(?!来|经|成年)|没有|并未|不曾|不[会得予再能宜可]|(?<!现)将(?:会|要|于|在)?(?!其|该|[^，。；《》]{0,8}(?:草案|稿|全文|文本|条例|办法|规定|意见|方案|规划|议案)(?:[（(]|[提报送向予公印发交纳]|\Z))|拟于|有望|预计|否认|传言|谣传|网传|假如|倘若|一旦)[^，。；《》/|｜]{0,14}\Z|不\Z"
)
"""What stands before a verb of what did not happen, or not yet."""
CHINESE_IF = expression(
    r"\s*(?:如果|假如|倘若|如|若)(?!下|此|何|今)(?:[^，。；]*|[^，。；]{0,60}，(?:则|便|将|就|[^。；]{0,90}将)[^，。；]*)\Z|.{0,20}(?:否认|传言|谣传|网传|辟谣)"
)
CHINESE_CONSENT = expression(r"经(?:报)?[\s]*\Z")
CHINESE_ANAPHOR = expression(
    r"(?:后者|前者|该(?![院局部委市省县区国所校村镇会]|公司|机构|组织|项目|计划的)|本(?![文报市省县区国次年月周届所院人地身轮])|此(?![次外前后时])|这部|这份|这一|上述|(?<![\u4e00-\u9fff])同时|对其)[^，。；]{0,12}|[（(]|\A\s*现(?:予以?|将其)\Z"
    r"|(?:\A|[，。；：\s月日]|修订后的|修改后的|修正后的|新修订的|新|对|将)(?:条例|办法|草案|规定|细则|公约|规划|方案|意见|指南|决议|宣言|协定|法案|法律|新政|文件|初稿|征求意见稿)"
    r"(?=[\s]|已|于|自|将|经|由|是|在|再|又|也|的|曾|共|，|[进作提]|[0-9])"
)

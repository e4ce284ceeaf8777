"""English words for what happens to an instrument, and the kinds of event they say."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from policydata.extraction.english_verbs import verb_forms
from policydata.extraction.expressions import expression

_FROM_A_DAY = r"\s+(?:to|in|for|on|upon|across|throughout)\s+[^,.;0-9]{3,50}?\s+(?:as\s+(?:of|from)|from|since)(?=\s+(?:the\s+)?(?:[0-9]|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)))"
_SINCE = r"(?:,\s[^,.;]{3,60},)?\s+(?:retroactively\s+|retrospectively\s+)?(?:as\s+(?:of|from)|from|since|in\s+full\s+(?:from|since))(?=\s)"
_LEGISLATURE = (
    r"(?:Parliament|Senate|Congress|House|Assembly|Legislature|Council|Chamber|Cabinet|Duma|Diet|Knesset|Bundestag|Commons"
    r"|Lords|legislature|parliament|cabinet|assembly|senate|Landsting|Storting|Riksdag|Folketing|Sejm|Saeima|Seimas|Riigikogu|Althing|Oireachtas"
    r"|D[áa]il|Seanad|Sabha|Majlis|Rada|Cortes|Deputies|Knesset|Legislative\s+Yuan)\b"
)
_TO_A_LEGISLATURE = rf"(?=\s[^.;]{{0,120}}?\bto\s+(?:the\s+)?(?:[A-Z][\w’'-]+\s+){{0,3}}?{_LEGISLATURE})"
_FOR_COMMENT = (
    r"\s+(?:(?:for|to)\s+(?:an?\s+)?(?:(?:public|further|formal|wider|open|(?:first|second|third|new|fresh|final|last)\s+round\s+of|[a-z0-9]+-[a-z]+)\s+){0,2}"
    r"(?:comments?(?<!to\scomment)|consultation|feedback)"
    r"|in\s+draft(?:\s+form)?(?!\s+and)|as\s+an?\s+(?:exposure\s+|consultation\s+)?draft)"
)
_VIEWS = r"\s+(?:(?:public|written|stakeholder|further)\s+)?(?:comments?|views|feedback|submissions|input|opinions|observations)\s+on"
_THE_PUBLIC = r"(?:the\s+(?:general\s+|wider\s+)?(?:public|industry|market)|(?:its\s+|all\s+)?(?:stakeholders|citizens|residents|licensees|interested\s+parties))"
_OBJECT_FOR_COMMENT = rf"(?=\s(?:(?!\s(?:and|which|that)\s)[^.;)–—]){{2,120}}?(?:\s+out)?{_FOR_COMMENT}\b)"
_FOR_SIGNATURE = r"\s+for\s+signatures?(?:(?:,\s+(?:and\s+)?|\s+and\s+)(?:ratification|accession|acceptance|approval|adherence)\b){0,4}"
_IT_APPROVAL = r"\s+(?:it|them)\s+(?:its|their|the|a)\s+(?:final\s+)?(?:green\s+light|approval|assent|blessing|backing)"
PARTS = r"(?:(?:sub)?sections?|articles?|chapters?|paragraphs?|clauses?|parts?|schedules?|annex(?:es)?|provisions?|titles?|definitions?)"
_REVISION = r"(?:[a-z-]+\s+){0,4}(?:revisions?|amendments?|overhaul|reforms?|changes?|update|rewrite|facelift|makeover|refresh)\b"
_ITS_YES = (
    r"(?:(?:its|their|his|her)\s+(?:(?:final|formal|unanimous|full|own|provisional)\s+){0,2}(?:approval|assent|consent|blessing|backing|agreement|endorsement|nod)"
    r"|(?:the|a|its|their)\s+(?:final\s+)?(?:green\s+light|go-ahead|nod|thumbs[\s-]up|blessing|backing))"
)
_SOMEBODYS = r"(?:(?:the|its|their|his|her|final|formal|full|unanimous)\s+){0,2}(?:(?-i:[A-Z])[\w’'-]*\s+){0,4}(?:(?:final|formal|unanimous)\s+)?"
_SOMETIME = r"(?=\s+(?:by|on|until|from|in|last|this|between|over|during|for|earlier)\b|\s*[.;,])"
_ONLINE = r"\s+(?:online\b|(?:up\s+)?on\s+(?:(?:its|their|our|the)\s+)?(?:(?-i:[A-Z])[\w’'-]+\s+){0,4}(?:web(?:site|page|\s+page)s?|portal|homepage)\b)"
_INSTRUMENT_OF = (
    r"(?:its|their|an?|the)\s+instruments?\s+of\s+(?:ratification|acceptance|approval|accession|acceding|succession)"
)
_INTO_FORCE = r"(?:\s+[a-z]+ly)?\s+into\s+(?:full\s+)?(?:force|effect|operation)"
_OBJECT_INTO_FORCE = rf"(?:{_INTO_FORCE}|(?=\s[^.;]{{2,120}}?{_INTO_FORCE}\b))"
VERB_FORMS: dict[str, list[str]] = dict(
    opened_for_signature=[
        rf"open(?:ed|s|ing)?(?:{_FOR_SIGNATURE}|(?=\s(?:(?!\s(?:and|which|that)\s)[^.;]){{2,120}}?{_FOR_SIGNATURE}\b))"
    ],
    consultation=[
        r"public\s+consultation",
        rf"open(?:ed|s)?{_FOR_COMMENT}",
        r"consultation\s+(?:(?:that|which)\s+)?(?:on\s+(?:the\s+)?\w+\s+)?(?:ran|took\s+place|lasted|(?:had|has)\s+been\s+held|was\s+held|opened)",
        *(
            rf"{verb}(?:{_FOR_COMMENT}|(?=\s(?-i:[a-z])){_OBJECT_FOR_COMMENT})"
            for verb in (
                r"publish(?:ed|es|ing)?",
                r"releas(?:ed?|es|ing)",
                r"issu(?:ed?|es|ing)",
                r"circulat(?:ed?|es|ing)",
                r"post(?:ed|s|ing)?",
                r"unveil(?:ed|s|ing)?",
                r"gazett(?:ed?|es|ing)",
                r"announc(?:ed?|es|ing)",
                r"present(?:ed|s|ing)?",
                r"launch(?:ed|es|ing)?",
                r"submit(?:ted|s|ting)?",
                r"distribut(?:ed?|es|ing)",
                r"notif(?:ied|ies|y|ying)",
                r"disseminat(?:ed?|es|ing)",
            )
        ),
        r"open(?:ed)?\s+to\s+(?:public\s+)?comments?",
        rf"put\s+out{_FOR_COMMENT}",
        rf"went\s+out{_FOR_COMMENT}",
        rf"sent\s+out{_FOR_COMMENT}",
        rf"out{_FOR_COMMENT}",
        rf"put(?!\s+forward){_OBJECT_FOR_COMMENT}",
        rf"opened{_OBJECT_FOR_COMMENT}",
        *(rf"{verb}{_FOR_COMMENT}" for verb in ("shared", "exposed", "available")),
        rf"shared(?=\s[^.;]{{2,120}}?\swith\s{_THE_PUBLIC}\b)",
        rf"put(?:s|ting){_OBJECT_FOR_COMMENT}",
        rf"open(?:s|ing)?{_OBJECT_FOR_COMMENT}",
        r"consult(?:ed|s|ing)?\s+(?:(?-i:[a-z]+)\s+){0,3}on(?=\s+(?:(?:the|its|a)\b|[“\"]?(?-i:[A-Z])))",
        rf"invit(?:ed?|es|ing){_VIEWS}",
        rf"s(?:ought|eeks?|eeking){_VIEWS}",
        rf"call(?:ed|s|ing)?\s+for{_VIEWS}",
        rf"i(?:(?<=were\si)|(?<=feedback\swas\si)|(?<=input\swas\si))nvited{_SOMETIME}",
        rf"s(?:(?<=were\ss)|(?<=feedback\swas\ss)|(?<=input\swas\ss))ought{_SOMETIME}",
        rf"request(?:ed|s|ing){_VIEWS}",
        *(
            rf"{verb}\s+(?:an?|its|the|their|our)\s+(?:[a-z0-9-]+\s+){{0,3}}consultation\s+on(?=\s)"
            for verb in (
                "launch(?:ed|es|ing)?",
                "open(?:ed|s|ing)?",
                "start(?:ed|s|ing)?",
                "beg(?:an|un|ins?|inning)",
                "h(?:eld|olds?|olding)",
                "run(?:s|ning)?",
                "ran",
                "conduct(?:ed|s|ing)?",
                "initiat(?:ed?|es|ing)",
            )
        ),
        r"pre-?published",
        rf"sent\s+out{_OBJECT_FOR_COMMENT}",
        rf"exposed{_OBJECT_FOR_COMMENT}",
        r"solicit(?:ed|s)?\s+(?:public\s+)?(?:comments|opinions)",
    ],
    effective=[
        rf"c[ao]mes?{_INTO_FORCE}",
        rf"coming{_INTO_FORCE}(?!\s+of\b)",
        rf"enter(?:s|ed|ing)?{_INTO_FORCE}",
        rf"put{_OBJECT_INTO_FORCE}",
        rf"br(?:ought|ing(?:s|ing)?){_OBJECT_INTO_FORCE}",
        rf"go(?:es|ing|ne)?{_INTO_FORCE}",
        rf"went{_INTO_FORCE}",
        r"enter(?:s|ed|ing)?\s+(?:force|effect|into\s+application)(?!\s+of\b)",
        r"go(?:es|ing|ne)?\s+live",
        r"went\s+live",
        r"kick(?:ed|s|ing)?\s+in(?=\s+(?:on|from|in|at|fully|last)\b|[.,;])",
        rf"appl(?:y|ies|ied|icable|ying){_SINCE}",
        rf"appl(?:y|ies|ied|icable){_FROM_A_DAY}",
        r"appl(?:y|ies|ied)(?=\s*[.;]|\s*\Z|\s+(?:to|in|throughout)\b)",
        rf"implemented(?:{_SINCE}|{_FROM_A_DAY})",
        rf"operative(?:{_SINCE}|{_FROM_A_DAY})",
        rf"binding(?:{_SINCE}|{_FROM_A_DAY})",
        r"bec(?:[ao]mes?|oming)\s+(?:(?:fully|legally|formally|generally|directly|universally)\s+){0,2}(?:law|effective|applicable|binding|mandatory|compulsory|operative"
        r"|operational|enforceable|obligatory|live)",
        r"laps(?:e[sd]?|ing)\s+into\s+law",
        r"start(?:s|ed|ing)?\s+(?:to\s+(?:apply|operate|run)|applying|operating)",
        r"beg(?:an|un|ins?|inning)\s+(?:to\s+(?:apply|operate|run)|applying|operating)",
        r"commence[sd]?(?=\s+(?:(?:only|again|fully|formally|officially)\s+)?(?:on|in|from|operation)\b|\s*:|\s+[0-9])",
        r"up\s+and\s+running\s+(?:since|from)",
        r"c[ao]me\s+into\s+being(?=\s+(?:on|in)\b)",
        r"t(?:akes?|ook|aking|aken)\s+(?:(?:full|legal|formal|immediate)\s+)?(?:effect|force)",
        r"a(?:cquire[ds]?|cquiring|ttain(?:ed|s))\s+(?:legal\s+|binding\s+)?(?:force|effect)",
        rf"mandatory(?:{_SINCE}|{_FROM_A_DAY})",
        rf"compulsory(?:{_SINCE}|{_FROM_A_DAY})",
        rf"enforceable(?:{_SINCE}|{_FROM_A_DAY})",
        r"effective(?=\s+(?:date|from|on|as\s+of|since|in|(?-i:[0-9A-Z])))",
        r"in\s+(?:full\s+|legal\s+)?(?:force|effect|operation|application|place)(?:\s+(?:for|in|across|throughout|on)\s+[^,.;0-9]{3,40}?)?\s+(?:since|from|as\s+(?:of|from))",
        r"in\s+(?:force|effect|operation)(?=\s*:?\s(?:[0-9]|(?-i:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]*\s[0-9]))",
        r"in\s+(?:force|effect|operation|place)(?=\s*\?)",
        r"in\s+(?:force|effect)(?=\s*[.;])",
        r"entry\s+into\s+force(?!\s+of\b)",
    ],
    proposed=[
        "proposed",
        "proposes",
        r"put\s+forward",
        "tabl(?:ed|es)",
        r"introduced(?=\s+(?:the|an?|its|in|into|by|on|to|before)\b|:|\s+(?-i:[JFMASOND][a-z]{2,8}\.?\s)?[0-9])",
        rf"submitted{_TO_A_LEGISLATURE}",
        rf"presented{_TO_A_LEGISLATURE}",
        rf"sen(?:t|ds)(?!\s+(?:it\s+|them\s+)?back\b){_TO_A_LEGISLATURE}",
        rf"transmitted{_TO_A_LEGISLATURE}",
        r"brought\s+forward",
        r"read\s+(?:(?:for\s+)?(?:a|the)\s+first\s+time|a\s+first\s+time)",
        r"given\s+(?:its|a|their)\s+first\s+reading",
        r"had\s+(?:its|their)\s+first\s+reading",
        r"receive[ds]?\s+(?:(?:its|a|their)\s+)?first\s+reading",
        r"g(?:ets?|ot|etting)\s+(?:(?:its|a|their)\s+)?first\s+reading",
        "reintroduced",
        *verb_forms("proposed"),
    ],
    promulgated=["promulgate[ds]?", *verb_forms("promulgated")],
    laid=[
        r"laid\s+before",
        r"laid(?=\s+(?:(?-i:the\s+[A-Z])[^.;]{3,80}?\s)?(?:in\s+draft|on\s+[0-9])\b)",
        r"laid\s+(?:up)?on\s+the\s+[Tt]able",
        r"laid(?=\s+(?:it|them|the|its|this|these)\s[^.;]{0,120}?\bbefore\b)",
    ],
    acceded=[
        r"acceded\s+to",
        r"acceded(?=\s+(?:(?:on|in)\b|[0-9]))",
        r"accedes\s+to",
        r"join(?:ed|s)(?=\s+(?:the\s+)?(?-i:(?:[A-Z][^.;,]{0,80}?\s)?(?:Convention|Treaty|Agreement|Protocol|Covenant|Accord|Pact|Declaration|Charter)\b(?!\s+[A-Z])))",
        r"adhered(?=\s+to\s+(?:the\s+)?(?-i:(?:[A-Z][^.;,]{0,80}?\s)?(?:Convention|Treaty|Covenant|Declaration|Recommendation)\b))\s+to",
        r"bec[ao]me\s+(?:a\s+)?(?:State\s+)?party\s+to",
        *verb_forms("acceded"),
    ],
    repealed=[
        "repeal(?:ed|s|ing)?",
        "revoke[ds]?",
        "abolish(?:ed|es)",
        "annul(?:led|s)",
        "rescind(?:ed|s)",
        "replac(?:e[sd]?|ing)",
        "supersede[sd]?",
        r"withdrew(?!\s+from)",
        "withdrawn",
        r"in\s+supersession\s+of",
        r"gave\s+way\s+to",
        r"given\s+way\s+to",
        r"struck\s+(?:(?:it|them)\s+)?down",
        "quashed",
        "scrapped",
        "overturned",
        *(
            rf"{verb}(?=\s(?:[^.;]{{2,120}}?\s)?(?:unconstitutional|invalid|null\s+and\s+void|void|no\s+longer\s+in\s+force)\b)"
            for verb in ("declared?", "recogni[sz]ed?", "held", "ruled", "found")
        ),
        *verb_forms("repealed"),
    ],
    expired=[
        "expire[sd]?",
        r"expir(?:ing|e)",
        r"l(?<=\sno\sl)onger\s+(?:appl(?:y|ies)|(?:in\s+(?:force|effect|operation)|valid|applicable|binding|effective)\b)",
        r"laps(?:e[sd]|ing|e(?=\s+(?:on|in|at)\b))",
        r"r(?:an|uns?|unning)\s+out(?=\s+(?:on|in|at|by|last|this)\b|[.,;])",
        r"c(?:[ao]mes?|oming)\s+to\s+(?:an\s+end|its\s+end)",
        r"in\s+(?:force|effect|operation)\s+(?:un)?til(?=\s)",
        r"appl(?:y|ies)\s+(?:un)?til(?=\s+(?:the\s+end\s+of\s+)?[0-9A-Z])",
        r"r(?:an|uns?|unning)\s+(?:un)?til(?=\s+[0-9A-Z])",
        r"valid\s+(?:until|till|through|to)(?=\s+[0-9A-Z])",
        r"ceas(?:e|es|ed|ing)\s+to\s+(?:have\s+(?:(?:any|legal)\s+)?(?:effect|force)|be\s+(?:in\s+(?:force|effect)|valid|effective|operative|binding|applicable|law)|apply|operate|exist|bind)",
        r"sunset(?:s|ted|ting)?(?=\s+(?:on|in|at|by|last)\b|[.,;])",
        r"f(?:alls?|ell|allen|alling)\s+(?:away|into\s+abeyance|out\s+of\s+force)(?=\s+(?:on|in|at|by|when|last)\b|[.,;])",
        r"go(?:es|ing|ne)?\s+out\s+of\s+(?:force|effect)",
        r"went\s+out\s+of\s+(?:force|effect)",
        r"terminate[sd]?(?=\s+(?:on|in|at)\s+(?:the\s+end|[0-9A-Z]))",
    ],
    dated=[r"dat(?:es?|ed|ing)\s+(?:back\s+to|from)"],
    ratified=[
        "ratified",
        "ratifies",
        rf"deposit(?:ed|s|ing)\s+(?:with\s+[^,;.]{{3,60}}?\s+)?{_INSTRUMENT_OF}(?=\s+(?:on|in|with|at)\b|[.,;])",
        *verb_forms("ratified"),
    ],
    concluded=["concluded", *verb_forms("concluded")],
    amended=[
        rf"inserted(?=\s[^.;]{{0,60}}?\b{PARTS}\b[^.;,]{{0,40}}?\s(?:into|in|to|from)\s)",
        rf"underwent(?=\s{_REVISION})",
        rf"given(?=\s+(?:an?|its|their)\s+{_REVISION})",
        rf"g(?:ets?|ot)(?=\s+(?:an?|its|their)\s+{_REVISION})",
        r"had\s+(?:its|their)\s+(?:[a-z]+\s+)?(?:revision|overhaul|update|amendment|facelift|makeover)\b",
        rf"undergone(?=\s{_REVISION})",
        "amend(?:ed|s|ing)?",
        "(?:delet|omitt|substitut)ed",
        "revise[sd]",
        "updated",
        "modified",
        "overhauled",
        *verb_forms("amended"),
    ],
    adopted=[
        r"adopting(?=\s+(?:the\s+|its\s+|draft\s+)?[“\"]?(?:(?-i:[A-Z])|resolution|decision))",
        "adopt(?:ed|s)?",
        r"finali[sz]ed(?=\s+(?:(?:the|its)\s+)?(?:new\s+|revised\s+)?[“\"]?(?-i:[A-Z])|\s+(?:by\s+(?:the\s+)?(?-i:[A-Z])|(?:on|in)\s+(?-i:[0-9A-Z])))",
        "enact(?:ed|s)?",
        r"voted\s+through",
        r"reach(?:ed|es|ing)?\s+the\s+statute\s+books?",
        r"enter(?:ed|s|ing)?\s+(?:on\s+|onto\s+)?the\s+statute\s+books?",
        r"pass(?:ed|es|ing)?\s+into\s+law",
        r"voted(?=\s+(?:the|its)\s+[“\"]?(?-i:[A-Z])|\s+by\s+(?:the\s+)?(?-i:[A-Z]))",
        r"carried(?=\s+(?:unanimously|by\s+(?:an?\s|[0-9]+\s+votes|(?:the\s+)?(?-i:[A-Z]))|on\s+[0-9A-Z]))",
        r"hereby\s+makes?",
        r"h(?:as|ave|ad)\s+made(?=\s+(?:the|this|these)\b)",
        r"made(?=\s+(?:this|the\s+above-?[a-z]+)\s+(?:[A-Z][a-z]+\s+)?(?:Orders?|Regulations|Rules|By-?laws|Scheme|Determination)\b)",
        r"ma(?:de|kes)(?=\s+the\s+(?:(?:annexed|attached)\s+)?(?-i:[A-Z])[^.;,]{0,80}?\s(?:Regulations?|Orders?|Rules|Ordinances?|By-?laws|Directions|Scheme|Determination|Instrument)\b)",
        *verb_forms("adopted"),
    ],
    made=[r"made(?=\s+(?:jointly\s+)?(?:by|on|under|in\s+Council)\b)"],
    passed=[
        r"read\s+(?:for\s+)?(?:a|the)\s+third\s+time(?:\s+and\s+passed)?",
        r"read\s+(?:a\s+)?second\s+and\s+third\s+times?(?:\s+and\s+passed)?",
        r"g(?:iven|[eo]t|ets)\s+(?:its|a|their)\s+third\s+reading",
        r"had\s+(?:its|their|a)\s+third\s+reading",
        r"receive[ds]?\s+(?:(?:its|a|their)\s+)?third\s+reading",
        r"g(?:ave|ives?|iving)\s+(?:it|them)\s+(?:its|their|an?)\s+(?:[a-z]+\s+)?third\s+reading",
        r"pass(?:ed|es|ing)?\s+(?:its|their)\s+(?:(?:third|final|second\s+and\s+final)\s+reading|final\s+vote)",
        r"pass(?:ed|es)(?!\s+(?:to|over|from|(?:its|their|a)\s+(?:first|second|committee)(?!\s+and))\b)",
        r"clear(?:ed|s|ing)?(?=\s+(?:the\s+(?:[a-z]+\s+)?(?:house|chamber|senate|parliament|legislature|assembly)|the\s+(?-i:[A-Z])|both)\b)",
        rf"clear(?:ed|ing)(?=\s+by\s+(?:both\b|(?:the\s+)?(?![^.;]{{0,20}}\bCabinet\b)(?:[A-Z][\w’'-]+\s+){{0,2}}{_LEGISLATURE}))",
        r"clear(?=\s+(?:the|both)\b)",
        r"complet(?:ed|es)\s+(?:its|their)\s+(?:(?:parliamentary|legislative)\s+)?(?:passage|stages|journey)(?:\s+(?:through|in)(?=\s+(?:the\b|both\b|(?-i:[A-Z]))))?",
        *(
            rf"{verb}\s+through(?=\s+(?:the\b|both\b|(?-i:[A-Z])))"
            for verb in ("rushed", "pushed", "steered", "sail(?:ed|s)")
        ),
        *(form for form in verb_forms("passed") if form != "passed"),
    ],
    approved=[
        "approve[ds]?",
        "sanctioned",
        rf"gave{_IT_APPROVAL}",
        rf"given{_IT_APPROVAL}",
        r"accepted\s+by",
        rf"receive[ds]?\s+{_SOMEBODYS}(?:approval|endorsement|clearance|green\s+light|backing|go-ahead)(?!\s+(?:rating|process))(?:\s+(?:of|from)(?=\s))?",
        *(
            rf"{verb}\s+{_SOMEBODYS}(?:approval|endorsement|backing|consent|assent|green\s+light|go-ahead|clearance|ratification|royal\s+assent)(?:\s+(?:of|from)(?=\s))?"
            for verb in (
                r"w[io]n(?:s|ning)?",
                r"obtain(?:ed|s|ing)?",
                r"secur(?:ed|es|e|ing)",
                r"gain(?:ed|s|ing)?",
                r"g(?:ets?|ot|etting)",
                r"receiv(?:e|ing)",
            )
        ),
        rf"g(?:ave|ives?|iving)(?=\s(?:(?:the\s|its\s)?[“\"]?(?-i:[A-Z])|(?:the|that|this)\s)[^.;]{{2,90}}?\s{_ITS_YES}\b)",
        rf"g(?:ave|iven|ives?|iving)\s+{_ITS_YES}\s+(?:to|for)(?=\s+(?:(?:the|its|an?)\s+)?[“\"]?(?-i:[A-Z]))",
        rf"g(?:ave|ives?|iving)\s+{_ITS_YES}(?!\s+(?:to|for|of|on(?!\s+(?:the\s+)?[0-9]|\s+(?-i:[JFMASOND])[a-z]+\s+[0-9]))\b)",
        r"given\s+(?:the\s+)?(?:final\s+|formal\s+)?(?:approval|green\s+light|go-ahead)",
        r"gave\s+(?:its|their|his|her|final|formal)\s+(?:final\s+|formal\s+)?(?:approval|assent|consent|blessing)\s+to",
        *verb_forms("approved"),
    ],
    assented=[
        r"royal\s+assent\s+(?:followed|came|was\s+(?:given|granted|received|signified))",
        r"royal\s+assent(?=:?\s+(?:on\s+)?[0-9])",
        r"assented\s+to",
        r"assented(?=\s+(?:on|in)\s)",
        rf"receive[ds]?\s+{_SOMEBODYS}(?:royal\s+|presidential\s+)?assent(?:\s+(?:of|from))?",
        r"given\s+(?:the\s+)?(?:royal\s+|presidential\s+)?assent",
        r"granted\s+(?:the\s+)?(?:royal\s+|presidential\s+)?assent",
    ],
    endorsed=["endorse[ds]?", *verb_forms("endorsed")],
    signed=[
        r"sign(?:ed|s)(?:\s+into\s+law)?(?!\s+up\b)",
        r"d(?<=(?-i:d))one(?=\s+(?:at|in)\s+(?!Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?-i:[A-Z]))",
        r"received\s+(?:the\s+)?signature(?:\s+of)?",
        *(
            rf"{verb}\s+(?:its|his|her|their|our)\s+(?:signatures?|names?)\s+to"
            for verb in (
                "put(?:s|ting)?",
                "affix(?:ed|es|ing)?",
                "append(?:ed|s|ing)?",
                "add(?:ed|s|ing)?",
                "set(?:s|ting)?",
            )
        ),
        r"bec[ao]mes?\s+(?:an?\s+|the\s+)?(?:(?:[a-z]+|[0-9]+[a-z]{2})\s+)?signator(?:y|ies)\s+(?:to|of)",
        r"put(?:s|ting)?\s+pen\s+to\s+paper\s+on",
        r"g(?:ave|ives?|iving)\s+it\s+(?:its|his|her|their)\s+signatures?",
        *verb_forms("signed"),
    ],
    drafted=[r"drafted(?!\s+and)", r"prepared\s+by(?!:)", *verb_forms("drafted")],
    issued=[
        r"drafted\s+and\s+issue[ds]?",
        "issue[ds]?",
        "issuing",
        *verb_forms("issued"),
    ],
    published=[
        "publish(?:ed|es)?",
        "circulated",
        "release[ds]?",
        "unveil(?:ed|s)?",
        "presented",
        "gazetted",
        "reissued",
        "republished",
        r"notified(?=\s+(?:(?:the|its)\s+[“\"]?(?-i:[A-Z])|(?:on|in|by|vide|as|under)\b|the\s+(?:following|same|next)\s|(?:a|two|three|[0-9]+)\s+(?:day|week|month|year)))",
        r"m(?:ade|akes?|aking)(?=\s(?:it|them|(?:(?:the|its|an?)\s)?[“\"]?(?-i:[A-Z])[^.;]{2,120}?)\spublic\b)",
        r"printed(?=\s+(?:in|by|and\s+(?:distributed|issued|circulated))\b)",
        r"made\s+public",
        r"handed\s+down(?=\s+(?:the|its)\s+[“\"]?(?-i:[A-Z])|\s+by\b)",
        r"s(?:ees?|aw|een)\s+the\s+light(?:\s+of\s+day)?",
        r"o(?<=,\so)ut(?=\s+(?:on|in|last|this)\b)",
        *(f"{verb}{_ONLINE}" for verb in ("put", "posted", "placed", "uploaded", "gone", "went", "available")),
        r"c[ao]mes?\s+out(?=\s+(?:on|in|at|last|this|as)\b|[.,;])",
        r"a(?:ppeared|(?:(?<=will\sa)|(?<=to\sa))ppear)(?=\s+(?:on|in)\s+(?:the\s+)?(?:[0-9]|(?:early\s+|late\s+)?(?-i:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)))",
        r"appear(?:ed|s|ing)?(?=\s+in\s+(?:the\s+)?(?:[a-z]+\s+){0,2}(?:official|government|federal|law|gazette|journal|bulletin|register))",
        r"announce[ds](?=\s+(?:the|its|by|on|in)\b)",
        *verb_forms("published"),
    ],
    launched=["launch(?:ed|es)?", "relaunched", r"rolled\s+out", *verb_forms("launched")],
)
"""The kinds of event, each with its words; of two at one place the first that fits is read."""


@cache
def event_verb(word: bytes) -> re.Pattern[str]:
    """Return an expression for the verbs that say events and begin with a word in small letters, without regard to case."""
    return expression(rf"(?i:{forms_of(word.decode(), VERB_FORMS)})\b")


def forms_of(word: str, kinds: Mapping[str, Sequence[str]]) -> str:
    """Return those of the expressions of some kinds that may fit where a word begins, each kind as a named group.

    Taken together by their first two letters they took six times as long to compile for a short text.
    """
    fit = {kind: "|".join(form for form in forms if word.startswith(_head(form))) for kind, forms in kinds.items()}
    return "|".join(f"(?P<{kind}>{forms})" for kind, forms in fit.items() if forms) or "(?!)"


@cache
def _head(form: str) -> str:
    """Return the letters that a form begins with, whatever it goes on with."""
    letters = form[: next((place for place, sign in enumerate(form) if not sign.isalpha()), len(form))]
    return letters[:-1] if form[len(letters) :].startswith(("?", "*", "{")) else letters


SAYS_ITSELF = expression(
    r"(?:under(?:went|gone)|receiv|obtain|secur|gain|w[io]n|g[eo]t|reach|had\s|s(?:ees?|aw|een)\s+the\s+light|(?:gone|went)\s+on|read\s|appear|complet|c[ao]m(?:es?|ing)\s+out|enter\w*\s+(?:on\w*\s+)?the\s+statute|pass(?:ed|es|ing)?\s+(?:into|its|their)\s"
    r"|clear(?:s|ed|ing)?\s+(?:the|both)\s)",
    re.IGNORECASE,
)
"""Words of kinds that somebody does whose subject is the instrument itself: “received Royal Assent”, “cleared the Senate”."""

"""What tells that words with capitals are an organisation's name: what only organisations are, have and do."""

from __future__ import annotations

from policydata.extraction.english_verbs import inflected
from policydata.extraction.expressions import expression
from policydata.extraction.names.english.given_names import GIVEN_NAMES
from policydata.extraction.names.english.person_words import NATIONALITIES, ROLES
from policydata.extraction.names.words import CALENDAR, SENTENCE_STARTS, words
from policydata.extraction.word_tries import any_of

ORGANISED_WORDS = words("""
    Labs Lab Networks Digital Telecom Telecoms Media TV Radio Energy Capital Systems Solutions Technologies Technology Tech Software
    Robotics Motors Airlines Airways Foods Pharma Holdings Ventures Partners Trading Analytics Health Power Data Net Online Mobile Pay
    Money Rail Air Water Watch Action Now Rights Audit ICT AI Studios Games Logistics Express Insurance Finance Financial Electric
    Electronics Semiconductor Semiconductors Aerospace Biotech Therapeutics Brands Stores Markets Interactive Security Cloud Consulting
    Advisory Research Publishing Books Press Steel Cement Mining Oil Gas Petroleum Shipping Airport Ports Motor Bikes Taxis Cabs Homes
    Care Trust Aid Relief Voices Voice Futures Alliance Collective Federation Sans Fundación Fundacao Fundação Asociación Associação
    Datos Ciudadano Ciudadanía Derechos Telecomunicaciones Digitales Industry Affairs Project Witness Initiative Startup Citizens Workers Women Youth Farmers Lawyers Journalists Reporters
    Banco Grupo Groupe Gruppe Instituto Institut Centro Verein Stiftung Banque Banca Bank Crédit Caisse Services
""")
"""Words that the names of firms and groups hold and those of people do not."""
NOT_FIRST = SENTENCE_STARTS | CALENDAR | NATIONALITIES | GIVEN_NAMES | ROLES
"""Words that the name of a body without a head noun does not begin with."""
QUALITY = expression(r"-[a-z]{3,}\Z")
"""What something has to do with a name: "PSD3-compliant"."""
OWN_KINDS = words("""
    non-profit nonprofit NGO charity think-tank company firm start-up startup vendor operator
    retailer manufacturer consultancy broadcaster watchdog contractor chipmaker carmaker chain
    supermarket insurer lender wholesaler supplier developer
""")
"""Nouns that say by themselves what their bearers are."""
GROUPS = words("group union network organisation organization association coalition federation")
"""The same, where a word before them says of what."""
_KINDS = OWN_KINDS | words("""
    group network union organisation organization association coalition federation
    tank maker platform bank newspaper agency regulator cooperative co-operative collective utility airline subsidiary
    unit carrier provider publisher brewer miner conglomerate bookmaker bookseller marketplace processor producer
    exporter importer grocer brokerage exchange party outlet foundation house fintech unicorn telco shipbuilder refiner
    distributor employer landlord syndicate guild congregation broker reseller incubator accelerator business enterprise
    corporation multinational franchise hospital university college school institute laboratory lab museum rival
    competitor peer newcomer giant service movement daily weekly magazine website portal consortium alliance partnership
    campaign initiative clinic council body player
""")
_SMALL = "(?!of|for|in|at|with|from|who|by|to|and|is|was)"
_ADJECTIVES = rf"(?:{_SMALL}[\w’'-]++,? ){{0,5}}?"
_MANY = {kind[:-1] + "ies" if kind.endswith("y") else kind + "s" for kind in _KINDS} | words(
    "rivals newcomers businesses giants broadcasters partners players"
)
_KIND = any_of(_KINDS)
_KIND_BEHIND = expression(
    rf"(?:,[ \n](?:an?|the|one of the|its|their|our|another|once an?|[\w ]{{1,20}}[’']s?)[ \n]|[ \n](?:is|was|are|remains|became)[ \n](?:an?|the|one of the|our|its)[ \n]){_ADJECTIVES}"
    rf"(?:{_KIND}|arm|joint venture|{any_of(_MANY)})(?=[.,;:)]|[ \n](?:of|for|that|which|based|founded|with|in|from|said|has|had|and|representing|behind|whose|working|campaigning|set|led|run|owned|made|serving|backed|used|supporting)\b)|,? (?:and|or) (?:many |several |some )?other (?:[a-z-]+ ){{0,2}}?{any_of(_MANY)}\b"
)
_OWNED_BEHIND = expression(
    r"(?:[’']s?)?[ \n](?:shares|customers|users|subscribers|employees|staff|drivers|couriers|riders|shareholders|investors|app|website|platform|chief executive|CEO|board|headquarters|subsidiar(?:y|ies)|"
    r"parent company|servers|spokes(?:man|woman|person)|share price|sales|revenues?|profits?|moderators|terms of service|lawyers|warehouses?|factory|factories|stores|outlets|executives|founder|co-founder|managing director|newsroom|branches|members|"
    r"caucus|(?:deputy )?leader|leadership|(?:chief )?whip|MPs?|MEPs?|(?:vice-?)?chair(?:man|woman)?|boss|stock|earnings|management|counsel|analysts?|economists?)\b"
)
_ADVERBS = r"(?:[ \n](?:has|have|had|also|now|then|later|itself|already|still|recently|first|jointly|separately|will|would|must|may|can|could|should|is|are|since|long|both|all|never|not|only|just|even|today|yesterday|already))*"
_THINGS_ONLY = expression(
    rf"{_ADVERBS}[ \n](?:employs|employed|sells|operates|acquired|manufactures|trades|merged|lends|insures|funding|took down|removed [0-9]|owns|hires|leases|exports|ships|"
    r"until (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|[0-9])|(?:said|says|denied|denies|confirmed|added|believes|argues|argued|insists|insisted|claims|claimed|promised|told [a-z]+|warned|announced|states|stated)(?:[ \n]that)?[ \n]its?\b|"
    r"(?:declined|refused) to comment|did not (?:respond|reply|answer|comment)|could not be reached|was (?:founded|set up|privati[sz]ed|delisted|licensed|incorporated|established)|was (?:bought|acquired)|were fined|is (?:owned|run|funded|regulated|headquartered|listed|based|licensed)|"
    r"supplied|hired|laid off|went (?:public|bankrupt|on strike)|(?:helped|trained) (?:[a-z]+ )?[0-9£$€])"
)
_SPEAKS = expression(
    rf"{_ADVERBS}[ \n](?:(?:said|says|denied|denies|confirmed|added|believes|argues|argued|insists|insisted|claims|claimed|promised|warned|announced)(?:[ \n]that)?[ \n]its?\b|(?:declined|refused) to comment|"
    r"did not (?:respond|reply|answer|comment)|could not be reached|did not return|was founded|is headquartered|seen a copy|remains under investigation|"
    r"(?:was|were|been|is|are) (?:fined|sued|accused of|charged with|ordered to (?:pay|stop)|found (?:guilty|liable))|faces (?:an? )?(?:fines?|charges|claims|allegations|(?:class|legal) action|lawsuits?))\b|,[ \n]which[ \n](?:trades|operates|runs|owns|employs|makes|sells|represents)\b"
)
_PLACE_BEFORE = expression(
    r"(?:(?<!hares )(?<!take )(?<!takes )(?<!invest )(?<!invested )(?<!investment )(?<!investments )(?<!investors )(?<!trust )(?<!confidence )(?<!interest )(?<!jobs )(?<!staff )\b[Ii]n|\b(?:[Aa]cross|[Tt]hroughout|[Ww]ithin|[Nn]ear|[Oo]utside|"
    r"(?:Republic|Kingdom|State|States|Commonwealth|Union|Principality|port|city|town|village|district|county|province|island|islands|region|parish|municipality|people|capital|citizens|Government|Court|Bank|Parliament|Assembly|Senate|Congress|University|Constitution|President|Presidency|King|Queen|Ambassador|Diocese|Gulf|Bay|River|coast|north|south|east|west|outskirts) of|[Cc]ountry:|travel(?:led|s)? to|visit(?:ed|s)? to|[Nn]orthern|[Ss]outhern|[Ee]astern|[Ww]estern))[ \n](?:the )?\Z"
)
_PLACE_ENDS = (
    *("in", "In", " of", "cross", "hroughout", "ithin", "ear", "utside", "Country:", "country:", " to"),
    *("orthern", "outhern", "astern", "estern"),
)
"""What _PLACE_BEFORE ends with, before the blank."""
_VERBS = """
accept accuse acquire act adopt advise agree aim allege analyse announce answer appeal apply appoint approve argue ask assess attend audit award
back ban bid blame block boycott call calculate campaign celebrate charge claim close collaborate collect commission compare complain complete
conclude condemn conduct connect consult contest convene coordinate count counter create criticise criticize decide declare decline
defend delay delete deliver demand deny deploy design develop disagree disclose dispute donate draft employ encourage endorse enforce
estimate examine expand expect explain express fail fear file finance fine fund gather grant handle hand head help hire hope host impose insist
inspect insure interview introduce invest invite issue join lack launch lease license lift list lobby maintain manage manufacture
monitor move negotiate note object offer open operate oppose order organise organize own petition play pledge point post praise prepare
present process promise promote propose protest provide publish pull purchase raise rank rate reach recall receive recommend record recruit refer
refuse regulate reject release remove repeat replace reply report represent request require respond review say seek sell serve
share show side sign speak sponsor start stop sue suggest supervise supply support survey suspend tell test thank train turn urge use verify
vote vow want warn welcome withdraw work worry write administer delist delegate digitise translate map track
"""
_OTHER_FORMS = words("""
    bought built cut cuts dealt draws drew found finds gave gives grew heard hears held holds keeps kept leads led lends lent makes made meets met paid pays
    puts put ran runs said says sends sent sets set showed spoke speaks takes took taught teaches told won wins withdrew wrote writes oversaw oversees sought
    lost mediated faced faces split splits banned banning planned plans planning submitted submits putting setting running buy buys build builds keep lead lend make meet run send take win sold
    deny denies replies supplies applies
""")
_PLAIN = frozenset(_VERBS.split())
_DEED = _OTHER_FORMS | {form for verb in _VERBS.split() for form in inflected(verb)}
_POSSESSES = expression(r"[’'](?:s[ \n]|[ \n](?<=s.[ \n]))(?!own\b)[a-z]")
_VERB = expression(rf"(?:{_ADVERBS}|,[ \n]which{_ADVERBS})[ \n](?P<verb>[a-z]+)")
_NO_DEED = expression(r"[ ](?:have|has|are|were|is|was|on|from|by|of|under)\b|\n")
"""Behind what is a noun or a participle here: "Interest rates have …", "Lake Report published on …"."""
_PASSIVE = expression(r"\b(?:is|are|be)[ \n]\Z")
_BEFORE = expression(
    rf"(?:\b(?:[Tt]he|[Aa]n?|[Tt]heir|[Ii]ts|[Oo]ur|[A-Z][a-z]+(?:an|ese|ish)|based|largest|biggest|leading|{_SMALL}[\w-]+[’']s?)[ \n](?:{_SMALL}[a-z-]+[ \n]){{0,3}}?{_KIND},?"
    r"|\b(?:chief executive|CEO|founder|co-founder|managing director|shareholders|[Ss]hares|subsidiar(?:y|ies)|branch|arm|unit|owners?|parent company|employees|staff|customers|users|subscribers|investors|clients|directors?) of"
    r"|\b(?:spokes(?:man|woman|person)|works?|worked|working|drivers|couriers|riders|drives?) for|\b(?:[Ss]hares|stakes?|[Ii]nvestors?|investments?|[Ss]taff|[Ee]ngineers?|[Rr]esearchers?|friends|colleagues|[Ee]conomists?|[Ll]awyers?|jobs|[Aa]nalysts?|[Mm]anagers?|officers?|[Ww]orkers|[Cc]ouriers|[Dd]rivers) (?:in|at|with)|\b(?:[Dd]irector|[Hh]ead|[Vv]ice-?[ ]?[Pp]resident|[Cc]hief [A-Z]?[a-z]+(?: [Oo]fficer)?)(?: (?:of|for) [A-Z]?[a-z]+(?: (?:and )?[A-Z]?[a-z]+){0,2})? at"
    r"|\b(?:owned|operated|run|funded|financed|manufactured|supplied|hosted|sponsored|employed|carried out|filed|brought|built|developed|designed|represented|approached|obtained|paid for[a-z ]{0,12}) by|\b(?:contracts?|partnerships?|deals?|merger|partnered|shared|collaboration|[Tt]ogether|[Jj]ointly|merged|competes?) with|\b(?:acquisition|purchase|takeover|privati[sz]ation) of|\b(?:bought|acquired|purchased|grants?|loans?|offers?|donations?|funding|money|letters?|replies|reply|response|figures|cables?|submissions?) (?:by|from)|\b(?:joined|joins|joining|met|met with|invested in|money into)|\b(?:[Cc]ustomers|[Mm]embers|[Pp]artners|[Cc]lients|[Ss]uppliers|[Ii]nvestors|[Dd]onors|[Ff]unders) (?:include|included|are|were)"
    r"|\b(?:(?:law)?suits?|complaints?|class action|fines?|case) against|\b(?:fined|sued)|\b(?:Submission|Submitted|Comments|Statement) (?:of|by|from)"
    r"|\b[A-Z][\w.]+-(?:based|owned|backed|listed|headquartered)|\b(?:requests?|appeals?|bids?|challenges?|complaints?|applications?|statements?) (?:by|from)|\b(?:invitation|initiative) of|\b[Ss]o (?:does|did|do|has|have)|\b[Nn](?:either|or) (?:does|did|do|has|have)"
    rf"|\b{any_of(_MANY)},? (?:such as|including|like|among them|namely|notably|called)"
    r")[ \n](?:the )?\Z"
)
_LAST_WORDS = _KINDS | words("""
    of for in at with by from into on include included are were against does did do has have as including like them namely notably called
""")
_LAST_DEEDS = (
    "-based",
    "-owned",
    "-backed",
    "-listed",
    "-headquartered",
    "joined",
    "joins",
    "joining",
    "met",
    "fined",
    "sued",
)
"""The words that _BEFORE ends with, before a comma."""
_TOLD = expression(r"\b(?:told|asked|urged|ordered|warned|instructed|directed|forced|accused|accuses)[ ](?:the[ ])?\Z")
_TOLD_END = expression(r"[.,;”\"]|[ ](?:that|in an interview|on|last|this|to|of)\b")
_WINDOW = 64


def is_told(text: str, start: int, end: int) -> bool:
    """Say whether the words around a name tell an organisation, and no person or place."""
    if (
        _THINGS_ONLY.match(text, end)
        or _SPEAKS.match(text, end)
        or _OWNED_BEHIND.match(text, end)
        or _KIND_BEHIND.match(text, end)
    ):
        return True
    words = text[max(0, start - _WINDOW) : start].removesuffix("the ").split()
    last = words[-1].rstrip(",") if words else ""
    if (last in _LAST_WORDS or last.endswith(_LAST_DEEDS)) and _BEFORE.search(text, max(0, start - _WINDOW), start):
        return True
    return _TOLD.search(text, max(0, start - 16), start) is not None and _TOLD_END.match(text, end) is not None


def possesses(text: str, end: int) -> bool:
    """Say whether something is a name's: "Velmar's bid"."""
    return _POSSESSES.match(text, end) is not None


def is_told_by_deeds(text: str, end: int) -> bool:
    """Say whether a name does what organisations do, and people that were named in full before."""
    verb = _VERB.match(text, end)
    if verb is not None and verb.start("verb") == end + 1:
        form = verb["verb"]  # "Courts work", "Interim report", "CRA reporting rules": "Uber will work" is told
        if form in _PLAIN or (form.endswith("ing") and not text.startswith((" the ", " a ", " its "), verb.end())):
            return False
        if form.endswith(("s", "ed")) and _NO_DEED.match(text, verb.end()):
            return False
    if verb is not None and not verb["verb"].endswith("ing") and _PASSIVE.search(text, end, verb.start("verb")):
        return False  # "the Lake Services are developed"
    return verb is not None and verb["verb"] in _DEED


def is_told_opening(text: str, end: int) -> bool:
    """The same for a word that opens its sentence and may be any word."""
    return _KIND_BEHIND.match(text, end) is not None or _SPEAKS.match(text, end) is not None


def is_place(text: str, start: int) -> bool:
    """Say whether the words before a name make it a place."""
    before = text[max(0, start - 16) : start].removesuffix("the ")[:-1]
    return before.endswith(_PLACE_ENDS) and _PLACE_BEFORE.search(text, max(0, start - 36), start) is not None

"""Words around an English figure: bounds, directions, labels of numbered things, and words that no unit holds."""

from __future__ import annotations

from policydata.extraction.word_tables import word_set


def _phrases(table: str) -> dict[str, str]:
    pairs = (line.split(":") for line in table.strip().splitlines())
    return {phrase.strip(): name for name, phrases in pairs for phrase in phrases.split(",")}


BOUNDS_BEFORE = _phrases("""
more_than: over, more than, above, exceeding, exceed, exceeds, exceeded, in excess of, upwards of, upward of
more_than: greater than, higher than, larger than, surpass, surpassed, surpasses, surpassing, topped, tops, beyond
more_than: well over, just over, north of, >
at_least: at least, not less than, no less than, no fewer than, not fewer than, a minimum of, minimum of
at_least: nor less than, nor fewer than, not below, minimum, not lower than, no lower than, from at least, ≥, >=, no shorter than
at_least: more than or equal to, greater than or equal to, higher than or equal to, equal to or more than
at_least: equal to or greater than, equal to or higher than, at or above, not earlier than, no earlier than
at_least: no sooner than
at_most: up to, at most, not more than, no more than, not exceeding, not exceed, within, a maximum of
at_most: maximum of, maximum, no later than, not over, not above, as many as, as much as, no greater than
at_most: nor more than, nor exceeding, not to exceed, not higher than, no longer than, not longer than, no higher than, ≤, <=
at_most: at or below, cannot exceed, not later than, less than or equal to, lower than or equal to, equal to or less than, equal to or lower than
less_than: less than, fewer than, under, below, lower than, short of, smaller than, just under, well under, shy of, <
about: about, around, approximately, roughly, nearly, almost, close to, some, an estimated, estimated, circa
about: ca, c, approx, approaching, in the region of, in the order of, on the order of, near, an average of about
about: or about, well-nigh, more or less, virtually, practically, ~, ≈
""")
"""Words directly before a number that say how it limits what it states."""

BOUNDS_AFTER = _phrases("""
at_least: or more, or above, or over, and above, and over, or older, and older, or longer, or higher
at_least: or greater, and more, at least, at a minimum, or upwards, and upwards, or better
at_most: or less, or fewer, or below, and below, or under, and under, or younger, at most, at the most
at_most: or shorter, or lower
about: or so, or thereabouts
""")
"""Words directly behind number or unit."""

CHANGES = _phrases("""
increase: rose, rise, rises, rising, risen, increase, increased, increases, increasing, grew, grow, grows
increase: growing, grown, growth, up, gain, gained, gains, climb, climbed, climbs, jumped, jump, surged, surge, expanded
increase: expand, expanding, widened, widen, higher, upturn, improved
decrease: fell, fall, falls, falling, fallen, decrease, decreased, decreases, decreasing, decline, declined
decrease: declines, declining, dropped, drop, drops, dropping, down, reduced, reduce, reduces, reducing, reduction
decrease: narrowed, narrow, narrows, narrowing, shrank, shrink, shrunk, cut, cuts, lowered, lower, loss, contracted
decrease: slumped
""")
"""Verbs and nouns of change, with the direction."""

GAP_WORDS = word_set("difference gap disparity spread margin divide distance")
RATE_WORDS = word_set("rate rates proportion share percentage ratio penetration coverage proportions shares")

LABELS = word_set("""
recommendation recommendations
bill numbered year years article articles art section sections sec chapter chapters clause clauses paragraph
tables scope schedules
paragraphs para paras part parts annex annexes appendix schedule table figure fig box page pages p pp no nos number
numbers rule rules regulation directive item goal target sdg phase tier level grade class type version ver v release
room building floor unit route flight step stage volume vol issue question q resolution decree act law tel telephone
phone fax ext extension hotline dial dialling dialing call iso iec ieee rfc postcode zip code form principle recital
case lot line order exhibit model category verse title subsection subparagraph subclause option scenario zone
district gate platform suite apartment apt street road avenue highway interstate channel serial isbn issn doi ref
reference id session day night § §§ ¶ # № notices column columns row rows supplement supplements formula boeing airbus windows android ios web python java covid industry
horizon
""")
"""Words that number a thing: what follows them is its name, not a count."""

MONTHS = word_set("""
january february march april may june july august september october november december jan feb mar apr jun jul aug
sep sept oct nov dec
""")
YEAR_CUES = MONTHS | word_set("""
in since by of during until till from for before after through mid early late year fiscal fy spring summer autumn
winter the its their this our his her throughout circa between and or to end beginning start around constant
""")

CUES = word_set("""
of which whom that from to than including with against was were is are be been being reached reach reaches reaching
hit totalled totaled totals totalling stood stands stand numbered numbers averaged averages averaging equals equal
equalled remained remains by per at about around over under nearly almost approximately some least most only just
scored scores recorded reported found estimated worth aged age had has have and or versus vs rose fell became become
minus plus up down higher lower increased decreased declined dropped gained
left leaving killing injuring wounding displacing
""")
"""Words behind which a number without unit is a figure."""

WEAK_CUES = word_set("and or at by to from per with that is are be has have of which")
"""Cues that also stand before numbers of other kinds: a small whole number behind them needs more."""

FUNCTION_WORDS = word_set("""
what how why a an the and or but nor if of in on at by to from for with without within into onto over under above
below between among against through during before after since until till as than that which who whom whose where
when while because although though whether is are was were be been being am has have had do does did will would
shall should can could may might must not no only also both either neither each every all any such this these those
it its they them their he she we you i his her our your my me us him there here then so yet thus hence per via about
around across along toward towards upon came went made took gave got held saw said told began left met paid sent won
lost ran rose fell grew led kept became remain remained include includes included including cover covers covered
covering according respectively compared following namely i.e e.g et etc versus up down out off less fewer many much
few today yesterday tomorrow now ago later earlier already still even just once twice again together apart old
agreed signed voted adopted issued published reported stated announced called joined attended
""")
"""Words that end a stretch of adjectives: no unit noun is looked for behind them."""

NOT_PLURALS = word_set("""
runs holds leads serves sits stands lives begins grows becomes oversees governs handles manages consists belongs
depends exists happens appears is was has does says shows this its his hers theirs ours yours as us thus plus versus
across perhaps always towards afterwards besides previous various serious famous numerous less unless process access
progress success business address makes provides includes requires applies remains contains gives takes comes goes
gas bus news politics basis analysis crisis status focus consensus campus virus bonus corpus nexus series species
means physics economics ethics mathematics statistics overseas whereas upwards downwards sometimes else's vis axis
years-olds minus regardless aims seeks finds notes states allows needs helps works covers uses plans thanks
""")
"""Words in -s that are no plural nouns, or more often verbs."""

DONE = word_set("adopted agreed announced issued published reported signed")
"""Function words that are an adjective where a plural follows them (34 reported breaches)."""

CARRIED = word_set("passed carried adopted approved defeated rejected lost voted divided negatived confirmed failed")
"""What is done by so many votes to so many."""
CONTACTS = word_set(
    "postcode zip code telephone phone hotline fax extension isbn issn account stand booth hall box dial dialling mobile weekdays weekends"
)
"""Words near which a number without unit is an address or a call number."""

ADJECTIVES = word_set("official national individual professional representative minor adult junior fellow")
"""Singular nouns of persons that are more often adjectives (one official source)."""

SLOGANS = ("one country", "two sessions", "two systems", "five-year plan", "third country")

WORD_STARTS = word_set("""
in on at by of for with over under about around nearly almost some the a an and or but from to since during until
after before between among within while when where as if that which these those this all both only approximately
roughly more less fewer up not no than including further another other its their his her our my your who we they it
monday tuesday wednesday thursday friday saturday sunday
i currently today meanwhile overall altogether additionally moreover there here according is are was were had has
""")
"""Words that may begin a sentence with a capital before a figure."""

_IRREGULAR = """
aircraft spacecraft hovercraft watercraft rotorcraft sheep species series fish cattle deer poultry swine livestock
offspring headquarters crossroads barracks shellfish salmon trout bison moose fauna premises
mice/mouse geese/goose teeth/tooth oxen/ox lice/louse dice/die media/medium phenomena/phenomenon bacteria/bacterium
strata/stratum memoranda/memorandum referenda/referendum addenda/addendum errata/erratum curricula/curriculum
fora/forum symposia/symposium moratoria/moratorium stadia/stadium aquaria/aquarium sanatoria/sanatorium
honoraria/honorarium emporia/emporium millennia/millennium quanta/quantum spectra/spectrum genera/genus corpora/corpus
lives/life alumni/alumnus foci/focus fungi/fungus nuclei/nucleus radii/radius syllabi/syllabus loci/locus cacti/cactus
stimuli/stimulus larvae/larva algae/alga formulae/formula antennae/antenna vertebrae/vertebra bureaux/bureau
plateaux/plateau tableaux/tableau chateaux/chateau milieux/milieu police/police_officer clergy gentry troops/troop infantry
passers-by/passer-by sons-in-law/son-in-law attorneys-general/attorney-general secretaries-general/secretary-general
directors-general/director-general governors-general/governor-general auditors-general/auditor-general
brothers-in-law/brother-in-law runners-up/runner-up commanders-in-chief/commander-in-chief editors-in-chief/editor-in-chief
"""
PLURALS = {word.partition("/")[0]: word.partition("/")[2] or word for word in _IRREGULAR.split()}
"""Plurals that have no -s of their own at the end, with their singular."""

PEOPLE_PLURALS = word_set("""
alumnus police_officer clergy passer-by attorney-general secretary-general director-general governor-general
auditor-general runner-up commander-in-chief editor-in-chief son-in-law brother-in-law troop infantry gentry
""")

PLURAL_MODIFIERS = word_set("""
women men staff personnel police people population youth children rights sports savings arms customs goods systems works
operations communications services sales accounts jobs news careers drugs parks roads schools lands mines fisheries
forests veterans seniors settlements standards statistics economics appeals awards earnings resources affairs securities
telecoms telecommunications logistics electronics futures complaints claims admissions elections
examinations foods minors pensions honours ministers leaders girls boys mathematics physics languages arts crafts
humanities sciences ethics genetics robotics politics procurements outpatients inpatients returns
""")
"""Plurals that stand before another plural and belong to it (20 women judges, 9 sports clubs, 40 staff members)."""

HYPHENED = word_set("""
member page bed seat judge room storey story lane nation country person vessel vehicle question item article volume
village house unit home apartment flat berth screen channel station city county district parish school
man woman strong ship aircraft word line letter character paragraph chapter
""")
"""Nouns that a number before a hyphen counts (a 12-member panel, a 600-bed hospital)."""

SUM_WORDS = frozenset({"won", "sum"})
"""Names of money that are verbs or nouns behind a small number."""

"""The kind of a unit by its name (person, time, money, ratio …), as the table of units has it."""

from __future__ import annotations

from functools import lru_cache

from policydata.extraction.expressions import expression
from policydata.extraction.units import CHINESE_UNITS, CURRENCY_MARKS, ENGLISH_PLURAL, ENGLISH_SINGULAR, SYMBOLS

_TABLES = (ENGLISH_SINGULAR, ENGLISH_PLURAL, CHINESE_UNITS, SYMBOLS, CURRENCY_MARKS)
_KINDS = {unit.name: unit.kind for table in _TABLES for unit in table.values()}
_ENDS_OF_PERSONS = expression("(?<!met)(?:er|or|ist|ian|ee|eur|crat|man|woman|person|smith|wright|naut)$")
"""What ends the names of those who do something; what else ends so is in a table."""
_WORDS = """
accountant adolescent agent alumnus apprentice artisan assistant athlete attendant candidate captive child claimant
clerk coach combatant commandant complainant constituent consultant convict correspondent daughter defendant
dependant dependent descendant diplomat emigrant entrant expatriate farmhand fugitive guard graduate grandchild heir
hostage host housewife human immigrant infant informant inhabitant inmate intern juvenile litigant magistrate merchant
midwife monk native nun occupant opponent orphan parent paramedic peasant pilot priest principal
prefect proponent recipient recruit registrant relative servant sheriff shepherd sibling spouse student
superintendent suspect teen tenant toddler veteran warden wife
envoy cadre aide ally chief crew guide steward chaplain cleric bishop cardinal pope imam rabbi sheikh pastor deacon friar
abbot king queen prince princess duke cadet captain colonel corporal lieutenant marshal private sergeant squire
admiral sapper scout spy thief rebel militant invalid casualty fatality husband widow uncle aunt nephew niece cousin son
brother sister mother father twin triplet baby kid lad scholar laureate undergraduate postgraduate alumna advocate
counsel notary bailiff culprit cook nanny mechanic champion medic vet physician donor inpatient outpatient novice
provost dean consul attache attaché legate nuncio mp mep sheriff regent premier chairperson rapporteur tycoon nomad
bride groom hostess heroine hero celebrity fan pundit critic poet acrobat seamstress waitress actress stewardess postdoc
gp ceo vip passer-by eyewitness returnee absentee architect
|
alternator actuator accumulator altimeter baler barometer bladder bomber bulldozer burger butter capacitor cellar
cloister collar combine compactor concentrator copper cutter defibrillator destroyer diameter digger dollar dredger
dumper feeder fighter floor geyser glider grinder hamper harvester hopper icebreaker interior jumper kilometer ladder
leather liver lever lighter litter manor meteor minesweeper mortar mower outlier pepper pillar planter platter propeller
respirator rudder ruler screwdriver seeder sprayer stapler stopper supper sweater tester thermometer thresher thriller
ticker tiller toaster trimmer wafer wallpaper whisker zipper marquee pedigree coffee cyst hoist
accelerator adapter aggregator anchor aquifer answer armor banner barrier behavior blocker boiler booster border browser buffer
bumper bunker burner calculator cancer carrier chamber chapter character charger charter cluster coffee color committee
compressor computer connector container converter cooler corner corridor counter cover cruiser cursor cylinder danger
decree degree denominator descriptor detector  digester dinner disaster disclaimer door dryer
elevator encounter error escalator estimator excavator factor favor fee fertiliser fertilizer fiber filter finger flavor
floor flower folder footer freezer freighter frontier gender generator glacier guarantee gutter hammer harbor header heater
helicopter honor identifier incinerator incubator indicator inverter jubilee knee labor ladder laser layer ledger letter
levee liner list locator locker manner marker master matter merger mirror mixer modifier monitor motor multiplier
newsletter newspaper number odor offer order other paper parameter perimeter pier placeholder pointer poster power
precursor predictor printer processor projector quarter radiator razor reactor recorder refrigerator register remainder
reminder resistor retainer river roster rotor router rumor sanitizer scanner scooter sector semester sensor separator
server sewer shelter shower shutter simulator skyscraper slider spreader stabilizer starter sticker subcommittee
tanker tender theater theatre tier timber timer tower tracker tractor trailer transfer transformer transistor
transmitter trawler tree trigger trimester tumor ulcer vapor vector ventilator voucher waiver water wrapper
checklist mist playlist shortlist twist waitlist wrist
"""
"""Nouns of persons by their own word, and behind the bar those that only end like such."""
_PERSONS, _NO_PERSONS = (frozenset(words.split()) for words in _WORDS.split("|"))


@lru_cache(maxsize=4096)
def unit_kind(unit: str | None) -> str:
    """Return the kind of a unit, of a noun that the table does not know by its head: a data_officer is a person.

    `item` where nothing tells it, an empty text for none.
    """
    if unit is None or unit in _KINDS:
        return _KINDS[unit] if unit is not None else ""
    head = unit.rpartition("_")[2].rpartition("-")[2]
    known = ENGLISH_SINGULAR.get(head)
    if known is not None and "_" in unit:
        return known.kind
    return (
        "person"
        if head in _PERSONS
        or (_ENDS_OF_PERSONS.search(head) and head not in _NO_PERSONS and not head.endswith(("computer", "sector")))
        else "item"
    )

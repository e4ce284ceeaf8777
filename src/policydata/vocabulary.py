"""Closed lists. Each term carries its definition, which reaches the schemas, the data dictionary and the messages."""

from __future__ import annotations

from enum import StrEnum


class Term(StrEnum):
    """A term of a closed list; `definition` says what it means."""

    definition: str

    def __new__(cls, value: str, definition: str = "") -> Term:
        """Make a term of a value and its definition."""
        term = str.__new__(cls, value)
        term._value_ = value
        term.definition = definition
        return term


class PolicyKind(Term):
    """What sort of instrument a policy is."""

    LAW = "law", "Act of a national legislature."
    ADMINISTRATIVE_REGULATION = "administrative_regulation", "Regulation of a national government (PRC: 行政法规)."
    DEPARTMENTAL_RULE = "departmental_rule", "Rule of a ministry or agency with the force of law (PRC: 部门规章)."
    NORMATIVE_DOCUMENT = (
        "normative_document",
        "Document of general effect that ranks below a rule (PRC: 规范性文件).",
    )
    PARTY_DOCUMENT = "party_document", "Document of a political party's organs, alone or jointly with state organs."
    JUDICIAL_INTERPRETATION = "judicial_interpretation", "Interpretation of law by a supreme court or procuratorate."
    NOTICE = "notice", "Cover document that issues, forwards or announces another one (PRC: 通知)."
    PLAN = "plan", "Programme of goals and tasks for a period or field."
    STRATEGY = "strategy", "Named long-term course of a state or organisation."
    DECISION = "decision", "Decision of a congress, plenary session or council."
    PRINCIPLES = "principles", "Statement of principles."
    GUIDELINE = "guideline", "Guidance on how to act, without force of law."
    ETHICAL_NORMS = "ethical_norms", "Ethical code or norms."
    STANDARD = "standard", "Technical standard."
    WHITE_PAPER = "white_paper", "Government white paper."
    INITIATIVE = "initiative", "Proposal of a state or organisation to others."
    DECLARATION = "declaration", "Solemn statement adopted by states."
    CHARTER = "charter", "Constituent instrument of an organisation."
    TREATY = "treaty", "International agreement binding its parties."
    RESOLUTION = "resolution", "Resolution of an international or national body."
    RECOMMENDATION = "recommendation", "Recommendation of an international body."
    AGENDA = "agenda", "Agreed international programme of goals."
    EXECUTIVE_ORDER = "executive_order", "Order of a head of state or government."
    REGULATION = "regulation", "Regulation directly applicable in a union of states (EU)."
    DIRECTIVE = "directive", "Directive to be transposed by member states (EU)."
    FRAMEWORK = "framework", "Voluntary or orienting framework."
    OPINIONS = "opinions", "Policy opinions of party or state organs (PRC: 意见)."
    REPORT = "report", "Report adopted or issued as a policy document."
    PROVISION = "provision", "One article or section, recorded where a text cites it by itself."


class Binding(Term):
    """Whether an instrument binds those it addresses."""

    BINDING = "binding", "Legally binding on those it addresses."
    NON_BINDING = "non_binding", "Not legally binding."
    PARTLY_BINDING = "partly_binding", "Some provisions bind, others do not."


class PolicyStatus(Term):
    """Where an instrument stands, on the day named beside it."""

    PROPOSED = "proposed", "Put forward, not adopted."
    DRAFT = "draft", "Published as a draft."
    NOT_YET_IN_FORCE = "not_yet_in_force", "Adopted, not yet in effect."
    IN_FORCE = "in_force", "In effect as issued."
    AMENDED = "amended", "In effect, with amendments since it was issued."
    REPEALED = "repealed", "Ended by another instrument."
    EXPIRED = "expired", "Ended by its own terms."
    SUPERSEDED = "superseded", "Replaced by a later version or instrument."
    NOT_APPLICABLE = "not_applicable", "An instrument that does not enter into force, such as a declaration."


class TitleKind(Term):
    """Where a title comes from."""

    OFFICIAL = "official", "The title the issuer gave it, in an original language."
    OFFICIAL_TRANSLATION = "official_translation", "A translation by the issuer or its state."
    TRANSLATION = "translation", "A translation by others."
    SHORT = "short", "A short title in use."
    ALIAS = "alias", "Another name in use."
    FORMER = "former", "A title it bore before."
    AS_CITED = "as_cited", "How a pinned text cites it; line breaks are written as blanks."


class DateEvent(Term):
    """What happened to an instrument on a date."""

    PROPOSED = "proposed", "Put forward or announced as a proposal."
    DRAFT_PUBLISHED = "draft_published", "A draft was published for comment."
    ADOPTED = "adopted", "Adopted by the body competent to do so."
    APPROVED = "approved", "Approved by a higher or consenting body."
    SIGNED = "signed", "The day the text bears or was signed (PRC: 成文日期)."
    PROMULGATED = "promulgated", "Promulgated by order."
    PUBLISHED = "published", "Made public."
    ANNOUNCED = "announced", "Announced in a speech or statement."
    ISSUED = "issued", "A source says it was issued, and not whether the day is that of signature or of publication."
    EFFECTIVE = "effective", "Takes effect."
    AMENDED = "amended", "An amendment was adopted."
    AMENDMENT_EFFECTIVE = "amendment_effective", "An amendment takes effect."
    REPEALED = "repealed", "Repealed."
    EXPIRED = "expired", "Ended by its own terms."
    REVOKED = "revoked", "Withdrawn by its issuer."


class DatePrecision(Term):
    """How exactly a date is known."""

    YEAR = "year", "Known to the year."
    MONTH = "month", "Known to the month."
    DAY = "day", "Known to the day."


class BodyRole(Term):
    """What a body did for an instrument."""

    ISSUER = "issuer", "Issued it: stands in the signature block."
    APPROVER = "approver", "Approved it or consented."
    ADOPTER = "adopter", "Adopted it."
    DRAFTER = "drafter", "Drafted it."
    PROPOSER = "proposer", "Proposed it."
    CO_SPONSOR = "co_sponsor", "Sponsored it together with the proposer."
    PUBLISHER = "publisher", "Published it."
    SIGNATORY = "signatory", "Signed it as a party."


class RelationKind(Term):
    """How one instrument stands to another."""

    IMPLEMENTS = "implements", "Carries out the target."
    BASED_ON = "based_on", "Names the target as its legal basis."
    AMENDS = "amends", "Changes the target."
    REPEALS = "repeals", "Ends the target."
    SUPERSEDES = "supersedes", "Takes the place of the target."
    CONTAINS = "contains", "Carries the target, as a notice carries a plan or a declaration an article."
    TRANSLATES = "translates", "Is a translation of the target."
    RESPONDS_TO = "responds_to", "Answers the target."
    CITES = "cites", "Refers to the target."
    PART_OF = "part_of", "Is a part or stage of the target."


class Topic(Term):
    """What an instrument is about."""

    ARTIFICIAL_INTELLIGENCE = "artificial_intelligence", "Artificial intelligence in general."
    GENERATIVE_AI = "generative_ai", "Generative artificial intelligence."
    DATA_GOVERNANCE = "data_governance", "Rules on data and their use."
    CYBERSECURITY = "cybersecurity", "Security of networks and information systems."
    PERSONAL_INFORMATION = "personal_information", "Protection of personal information."
    SCIENCE_AND_TECHNOLOGY = "science_and_technology", "Research, science and technology policy."
    SCIENCE_AND_TECHNOLOGY_ETHICS = "science_and_technology_ethics", "Ethics of science and technology."
    ETHICS = "ethics", "Ethics of a technology or practice."
    HUMAN_RIGHTS = "human_rights", "Human rights."
    DIGITAL_ECONOMY = "digital_economy", "The digital economy."
    DIGITAL_INFRASTRUCTURE = "digital_infrastructure", "Networks and computing infrastructure."
    DIGITAL_INCLUSION = "digital_inclusion", "Access to and skills for digital services."
    ACCESSIBILITY = "accessibility", "Accessibility for persons with disabilities and older persons."
    INTERNATIONAL_COOPERATION = "international_cooperation", "Cooperation between states."
    SUSTAINABLE_DEVELOPMENT = "sustainable_development", "Sustainable development."
    STATE_GOVERNANCE = "state_governance", "Organisation and governance of the state."


class ContentKind(Term):
    """What sort of part of an instrument a content row names."""

    PRINCIPLE = "principle", "A named principle."
    REQUIREMENT = "requirement", "A named requirement."
    CATEGORY = "category", "A named category, such as a class of activities."
    ARTICLE = "article", "An article."
    CHAPTER = "chapter", "A chapter or part."
    MEASURE = "measure", "A named measure or task."


class BodyKind(Term):
    """What sort of organisation a body is."""

    STATE = "state", "A state."
    GOVERNMENT = "government", "A national government."
    STATE_ORGAN = "state_organ", "Another organ of state."
    PARTY = "party", "A political party."
    PARTY_ORGAN = "party_organ", "An organ of a political party."
    LEGISLATURE = "legislature", "A legislature or its standing organ."
    MINISTRY = "ministry", "A ministry or commission of government rank."
    AGENCY = "agency", "An agency or administration."
    OFFICE = "office", "A general office or similar."
    COMMISSION = "commission", "A commission."
    COMMITTEE = "committee", "A committee."
    SECRETARIAT = "secretariat", "A secretariat."
    COURT = "court", "A court."
    MILITARY_ORGAN = "military_organ", "An organ of armed forces."
    UNIVERSITY = "university", "A university."
    RESEARCH_CENTRE = "research_centre", "A research centre or institute."
    ACADEMY = "academy", "A national academy."
    SOCIETY = "society", "A learned or social organisation."
    ASSOCIATION = "association", "An association."
    COMPANY = "company", "A company."
    INTERNATIONAL_ORGANISATION = "international_organisation", "An organisation of states, or an organ of one."


class NameKind(Term):
    """What sort of name a name is."""

    OFFICIAL = "official", "The body's own name, in a language it uses itself."
    OFFICIAL_TRANSLATION = "official_translation", "A translation by the body or its state."
    TRANSLATION = "translation", "A translation by others."
    SHORT = "short", "A short form in use."
    ACRONYM = "acronym", "An acronym."
    FORMER = "former", "A name it bore before."
    ALIAS = "alias", "Another name in use."
    AS_CITED = "as_cited", "How a pinned text names it; line breaks are written as blanks."


class BodyRelationKind(Term):
    """How one body stands to another."""

    SUCCEEDS = "succeeds", "Took over from the target."
    SAME_INSTITUTION_AS = "same_institution_as", "One institution under two names."
    PART_OF = "part_of", "Belongs to the target."


class EventKind(Term):
    """What sort of event an event is."""

    CONGRESS = "congress", "A party or other congress."
    PLENARY_SESSION = "plenary_session", "A plenary session."
    STUDY_SESSION = "study_session", "A collective study session of a party organ."
    SEMINAR = "seminar", "A seminar or symposium."
    PRESENTATION = "presentation", "A talk given at a meeting."
    SPEECH = "speech", "A speech of an office-holder."
    FORUM = "forum", "A forum."
    SESSION = "session", "A session of an assembly."
    FOUNDING = "founding", "The founding of a state or organisation."
    CONFLICT = "conflict", "An armed conflict."
    ADOPTION = "adoption", "The adoption of an instrument."
    PERIOD = "period", "A period or turn of policy known by name."


class ActorRole(Term):
    """What an actor did at an event."""

    HOST = "host", "Held it."
    ORGANISER = "organiser", "Organised it."
    CHAIR = "chair", "Chaired it."
    SPEAKER = "speaker", "Spoke."
    PARTICIPANT = "participant", "Took part."
    ADOPTER = "adopter", "Adopted something."
    PROPOSER = "proposer", "Proposed something."
    CO_SPONSOR = "co_sponsor", "Co-sponsored something."
    SUBJECT = "subject", "Is what the event is about."


class SourceKind(Term):
    """What sort of thing a source is."""

    OFFICIAL_TEXT = "official_text", "The instrument's text on an official site."
    GAZETTE = "gazette", "An official gazette."
    LAW_DATABASE = "law_database", "An official database of laws or documents."
    PRESS_RELEASE = "press_release", "An announcement or explanation by an official body."
    NEWS = "news", "A news report."
    REPORT = "report", "A report."
    STATISTICS_REPORT = "statistics_report", "A statistical report or bulletin."
    SUBMISSION = "submission", "A submission to an international body."
    WEB_PAGE = "web_page", "Another web page."
    TRANSLATION = "translation", "A translation by others."
    DATABASE = "database", "A database or register."
    ENCYCLOPEDIA = "encyclopedia", "An encyclopedia."


class Unit(Term):
    """What a figure counts or measures."""

    PERSON = "person", "Persons."
    PERCENT = "percent", "Per cent of a total, 0 to 100."
    PERCENTAGE_POINT = "percentage_point", "Difference between two percentages."
    HOUSEHOLD = "household", "Households or subscriptions of households."
    SUBSCRIPTION = "subscription", "Subscriptions or access lines."
    STATE = "state", "States."
    BODY = "body", "Bodies of government, organisations."
    ITEM = "item", "Items of a list, such as principles or categories."
    YEAR = "year", "Years."
    STATION = "station", "Base stations."
    CNY = "CNY", "Yuan renminbi."


class Bound(Term):
    """How a figure limits the value it states."""

    EXACT = "exact", "Stated as the value."
    AT_LEAST = "at_least", "The value or more."
    MORE_THAN = "more_than", "More than the value (over, exceed, more than)."
    AT_MOST = "at_most", "The value or less."
    LESS_THAN = "less_than", "Less than the value."
    ABOUT = "about", "Near the value."


class Nature(Term):
    """What a figure is: measured, intended, or counted."""

    MEASURED = "measured", "A measured statistic."
    TARGET = "target", "A target set by somebody."
    PROJECTION = "projection", "An expectation for the future."
    COUNT = "count", "A plain count, such as attendees or principles."
    DURATION = "duration", "A length of time, such as 75 years."


class SlipKind(Term):
    """What is odd about a stretch of a text."""

    SPELLING = "spelling", "A word or name misspelt, or a name spelt two ways."
    OCR = "ocr", "A reading error of a scan, such as Al for AI."
    SPACING = "spacing", "A blank missing or too many."
    CAPITALISATION = "capitalisation", "Upper or lower case where the other belongs."
    QUOTATION = "quotation", "Quotation marks that do not pair."
    GRAMMAR = "grammar", "A word missing, doubled or of the wrong form."
    REPETITION = "repetition", "The same statement twice."
    OMISSION = "omission", "Something needed is left out, such as the year of a date."
    COUNT = "count", "A count that does not agree with what is counted."
    UNIT = "unit", "A unit that cannot be meant, such as per cent for percentage points."
    NAME = "name", "An instrument or body named in a way that differs from its other names in the text."


class MentionKind(Term):
    """What a stretch of a text names."""

    DATE = "date", "A date or period; `value` is EDTF level 0 where one can be given."
    FIGURE = "figure", "A number with its unit; `value` is the decimal value."
    POLICY = "policy", "An instrument."
    NUMBER = "number", "A document number."
    BODY = "body", "An organisation."
    PERSON = "person", "A person."
    EVENT = "event", "An event."
    CONTENT = "content", "A named part of an instrument, such as a principle; `linked_id` is the instrument."


class EvidenceGrade(Term):
    """How well facts are evidenced; a fact has the grade of its best source."""

    ANCHORED = "anchored", "A span in a pinned text."
    OFFICIAL = "official", "An official source."
    CORROBORATED = "corroborated", "Two sources of different publishers, none of them official."
    SINGLE = "single", "One unofficial source."


class EvidenceMethod(Term):
    """How a piece of evidence was found."""

    CURATED = "curated", "Read by a curator."
    EXTRACTED = "extracted", "Found by the extractor; no curator has recorded it."


class Verdict(Term):
    """What a check of a cited fact found."""

    CORROBORATED = "corroborated", "Agrees with the official record within what was written."
    IMPRECISE = "imprecise", "Right number or day, but another unit, rounding or kind of date than stated."
    CONTRADICTED = "contradicted", "Differs from the official record."
    UNVERIFIABLE = "unverifiable", "No official record was found to hold it against."


class ObservationRole(Term):
    """What an observation was in the arithmetic of a verdict."""

    VALUE = "value", "The value itself."
    BASE = "base", "The value at the base of a change."
    MINUEND = "minuend", "What a gap is counted from."
    SUBTRAHEND = "subtrahend", "What is taken off in a gap."
    BASE_MINUEND = "base_minuend", "What the gap at the base of a change is counted from."
    BASE_SUBTRAHEND = "base_subtrahend", "What is taken off in the gap at the base of a change."
    PART = "part", "The part in a share."
    TOTAL = "total", "The total in a share."
    OTHER_VINTAGE = "other_vintage", "The value in a vintage that was not the one in force."
    OTHER_VALUE = "other_value", "A value of another period, group or geography that the stated number equals."


class VerdictMethod(Term):
    """How a verdict was reached."""

    CURATED = "curated", "Judged by a curator, with the reason given."
    ARITHMETIC = "arithmetic", "Computed from observations of an official series."
    RECORD = "record", "Compared field by field with the policy's own record."

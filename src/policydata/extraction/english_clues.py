"""Cheap looks at English: the words of a sentence in small letters, and which of them a rule cannot do without."""

from __future__ import annotations

from policydata.extraction.english_verbs import NOUN_FIRST_WORDS, VERB_FIRST_WORDS

_LETTERS = bytes(code if 97 <= code <= 122 else code + 32 if 65 <= code <= 90 else 32 for code in range(256))
"""Each byte as a small letter of a–z, or as a blank."""
_LIKE_ASCII = (("ſ", "s"), ("ı", "i"), ("İ", "i"), ("K", "k"))
"""Signs that an expression without regard to case takes for a letter of a–z."""


def letters_of(text: str) -> bytes:
    """Return a text, sign for sign, with the letters of a–z made small and a blank in place of every other sign.

    A word of a–z that stands in an expression between borders of words is a word of it, so a sentence without such
    a word needs no look with the expression.
    """
    for sign, letter in _LIKE_ASCII:
        if sign in text:
            text = text.replace(sign, letter)
    return text.encode("latin-1", "replace").translate(_LETTERS)


def clue_words(words: str) -> frozenset[bytes]:
    """Return words as they stand in what `letters_of` returns."""
    return frozenset(words.encode().split())


VERB_STARTS = VERB_FIRST_WORDS | clue_words("""
    open opened opens public consultation published released issued circulated put went out solicit solicited solicits
    come comes came cames coming enter enters entered entering brought bring brings sanctioned began begin begins held ruled found apply applies applied applicable applying binding
    become becomes became becames start starts started commence commences commenced take takes took taking taken
    effective in entry proposed proposes tabled introduced promulgate promulgated promulgates laid acceded accedes adhered
    repeal repealed repeals repealing revoke revoked revokes abolished abolishes annulled annuls rescinded rescinds
    replace replaced replaces replacing supersede superseded supersedes withdrew withdrawn gave given
    affix affixed affixes affixing append appended appends appending add added adds adding set sets setting see sees saw seen placed uploaded
    joined joins up longer
    lapse done deleted omitted substituted carried reached expire expired expires lapsed lapses cease ceases ceased dates dated dating ratified ratifies concluded
    amended amend amends amending revised revises updated adopt adopting adopted adopts enact enacted enacts passed passes
    approve approved approves accepted finalised finalized endorse endorsed endorses signed signs received drafted prepared
    issue issued issues issuing hereby has have had drawn drew formulated publish publishes
    release releases unveil unveiled unveils presented launch launched launches
    go goes gone going submitted sent consulted consults consulting invited invites sought seeks handed pre prepublished green sailed sails rushed pushed steered implemented
    operative tables struck quashed scrapped overturned declare declared recognize recognized recognise recognised ran run runs modified overhauled voted made
    cleared clears receive receives granted assented gazetted reissued republished notified printed appeared
    announced announces rolled relaunched posted won obtained secured reintroduced
    sends transmitted royal
    calls called calling request requested requests requesting distributed notified disseminated shared exposed available puts putting opening
    completed completes kick kicked kicks kicking starting beginning begun becoming acquire acquired acquires acquiring attained attains mandatory compulsory enforceable read
    expiring lapsing running valid ceasing sunset sunsets sunsetted sunsetting fall falls fell fallen falling terminate terminated terminates
    reach reaches reaching passing pass clear clearing win wins winning obtain obtains obtaining secure secures securing gain gained gains gaining
    get gets getting got receiving appear appears appearing seek seeking invite inviting bringing date inserted underwent undergone give gives giving makes call consult hold holds holding conduct conducted conducts conducting initiate initiated initiates initiating beginning submit submits submitting
""")
"""The words that an event_verb begins with."""
NOUN_STARTS = (
    NOUN_FIRST_WORDS
    | VERB_FIRST_WORDS
    | clue_words("public consultation accession assent royal presidential third first effective date")
)
"""The words that an event_noun begins with."""
EVENT_STARTS = VERB_STARTS | NOUN_STARTS
OPENING_STARTS = VERB_STARTS | clue_words("a an date")
"""The words that begin a sentence which may speak of an instrument without naming it: “Adopted in 2009.”."""
POINTING_CLUES = clue_words("""
    both two three four five it they its them this these those former latter which article chapter part section annex title articles parts public
    comments draft drafts text texts law laws bill bills act acts rule rules document documents measure measures
    amendment amendments instrument instruments agreement treaty resolution regulation regulations plan plans strategy
    declaration convention provision provisions prohibitions obligations requirements guideline guidelines guidance code codes notice order orders decision
    framework statute directive decree charter compact pact protocol scheme standard circular ordinance policy programme
    program roadmap covenant accord proposal version bylaw bylaws by constitution memorandum mou legislation deal reform blueprint guide
    manual handbook manifesto paper recommendation statement initiative opinion guides manuals recommendations policies publication
""")
"""What a sentence without a title must hold to speak of an earlier one, unless it opens with the word for the event."""
RARE_EVENT_STARTS = EVENT_STARTS - clue_words("in has have had")
AFTER_FREQUENT_STARTS = clue_words(
    "force effect supersession effective operation place application made reading revision overhaul update amendment facelift makeover"
)
"""The words behind the starts that stand in most sentences: “in force”, “has made”."""
EVENT_CLUES = RARE_EVENT_STARTS | AFTER_FREQUENT_STARTS
"""A sentence without one of them says no event."""

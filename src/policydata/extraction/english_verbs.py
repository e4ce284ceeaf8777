"""English verbs for what happens to an instrument, by kind of event, and the forms of each."""

from __future__ import annotations

_TRANSITIVE = {
    "proposed": "propose table introduce reintroduce put_forward/put_forward/put_forward/putting_forward "
    "bring_forward/brought_forward/brought_forward/bringing_forward",
    "drafted": "draw_up/drew_up/drawn_up/drawing_up formulate",
    "promulgated": "promulgate proclaim",
    "repealed": """repeal revoke abolish annul! rescind replace supersede withdraw/withdrew/withdrawn/withdrawing quash scrap! overturn
        abrogate cancel cancel! invalidate nullify set_aside/set_aside/set_aside/setting_aside discontinue retire void axe ditch
        strike_down/struck_down/struck_down/striking_down strike_out/struck_out/struck_out/striking_out
        retract vacate
        take_over_from/took_over_from/taken_over_from/taking_over_from do_away_with/did_away_with/done_away_with/doing_away_with take_the_place_of/took_the_place_of/taken_the_place_of/taking_the_place_of""",
    "ratified": "ratify",
    "acceded": "accede_to",
    "amended": """amend revise update modify overhaul alter vary recast/recast/recast/recasting rewrite/rewrote/rewritten/rewriting
        refresh adjust redraft reform rework reword tighten make_changes_to/made_changes_to/made_changes_to/making_changes_to
        make_amendments_to/made_amendments_to/made_amendments_to/making_amendments_to""",
    "adopted": "adopt readopt enact vote_through",
    "passed": "pass",
    "approved": """approve sanction authorise authorize validate greenlight green-light green-light/green-lit/green-lit/green-lighting greenlight/greenlit/greenlit/greenlighting okay homologate
        rubber-stamp sign_off_on sign_off nod!_through wave_through""",
    "endorsed": "endorse",
    "signed": "sign countersign co-sign cosign ink",
    "concluded": "conclude",
    "issued": "issue lay_down/laid_down/laid_down/laying_down",
    "published": """publish circulate release unveil present gazette reissue republish reprint disseminate distribute upload
        make_public/made_public/made_public/making_public""",
    "launched": "launch relaunch roll_out",
}
"""A verb by its first form, or by base/past/participle/-ing where those are not regular; “!” doubles the last letter, “_” is a blank."""
_OF_MANY_THINGS = {
    "proposed": "move lodge file submit",
    "drafted": "prepare",
    "repealed": "terminate drop!",
    "acceded": "deposit_its_instrument_of_accession_to deposit_its_instruments_of_accession_to",
    "ratified": """deposit_its_instrument_of_ratification_of deposit_its_instrument_of_ratification_for deposit_its_instrument_of_acceptance_of
        deposit_its_instrument_of_ratification_to deposit_its_instrument_of_approval_of deposit_its_ratification_of""",
    "amended": "correct",
    "adopted": "agree agree_on agree_upon agree_to vote_for vote_in_favour_of vote_in_favor_of settle_on",
    "approved": """accept confirm clear give_the_green_light_to/gave_the_green_light_to/given_the_green_light_to/giving_the_green_light_to
        grant_assent_to grant_approval_to grant_its_approval_to give_assent_to/gave_assent_to/given_assent_to/giving_assent_to
        give_its_assent_to/gave_its_assent_to/given_its_assent_to/giving_its_assent_to
        give_its_approval_to/gave_its_approval_to/given_its_approval_to/giving_its_approval_to""",
    "signed": """sign_up_to enter_into put_its_signature_to/put_its_signature_to/put_its_signature_to/putting_its_signature_to
        put_their_signatures_to/put_their_signatures_to/put_their_signatures_to/putting_their_signatures_to
        affix_its_signature_to append_its_signature_to""",
    "published": """announce notify post print bring_out/brought_out/brought_out/bringing_out put_out/put_out/put_out/putting_out
        make_available/made_available/made_available/making_available
        print_and_distribute/printed_and_distributed/printed_and_distributed/printing_and_distributing""",
}
"""Verbs of everyday use, which say an event only right at a title or behind a form of “be”."""
_TITLE = r"(?=\s+(?:(?:the|its|an?|this|these|new|revised|draft|proposed|final)\s+){0,3}[“\"‘']?(?-i:[A-Z])|\s+(?:it|them)\b|\s*:\s*(?:\n|\Z))"
"""Before what may be a title."""
_BY = r"(?=\s+by\s+(?:the\s+)?(?-i:[A-Z]))"
_ON = r"(?=\s+(?:(?:on|in)\s+(?:the\s+)?(?:[0-9]|(?-i:[A-Z]))|[0-9]{1,2}\s+(?-i:[A-Z])|[0-9]{4}[),;]))"
_BEEN = (" was", " were", " been", " being", "ly")
"""Before a participle that says what was done."""


def inflected(entry: str) -> tuple[str, str, str, str, str]:
    """Return base, -s, past, participle and -ing of an entry of the table, with blanks."""
    head, *others = entry.split("/")
    verb, _, rest = head.partition("_")
    verb, double = (verb[:-1], verb[-2]) if verb.endswith("!") else (verb, "")
    tail = f" {rest}" if rest else ""
    if verb.endswith("y") and verb[-2] not in "aeo":
        third, past, ing = verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"
    elif verb.endswith("ee"):
        third, past, ing = verb + "s", verb + "d", verb + "ing"
    elif verb.endswith("e"):
        third, past, ing = verb + "s", verb + "d", verb[:-1] + "ing"
    else:
        hiss = verb.endswith(("s", "sh", "ch", "x", "do", "go"))
        third, past, ing = verb + ("es" if hiss else "s"), f"{verb}{double}ed", f"{verb}{double}ing"
    if others:
        finite, participle, gerund = others
    else:
        finite, participle, gerund = past + tail, past + tail, ing + tail
    words = (verb + tail, third + tail, finite, participle, gerund)
    base, third, past, done, ing = (word.replace("_", " ") for word in words)
    return base, third, past, done, ing


def _expression(words: str) -> str:
    return words.replace(" ", r"\s+")


def verb_forms(kind: str) -> list[str]:
    """Return expressions for the verbs of a kind: the past in any place, all other forms before what may be a title."""
    told: list[str] = []
    before: list[str] = []
    for entry in _TRANSITIVE.get(kind, "").split():
        base, third, past, done, ing = map(_expression, inflected(entry))
        told += dict.fromkeys((past, done))
        before += (base, third, ing)
    for entry in _OF_MANY_THINGS.get(kind, "").split():
        base, third, past, done, ing = map(_expression, inflected(entry))
        been = "|".join(rf"(?<={form}\s{done[0]})" for form in _BEEN)
        told += (f"{done[0]}(?:{been}){done[1:]}", f"{done}(?:{_BY}|{_ON})")
        before += (base, third, past, done, ing)
    forms = (*told, *(f"{form}{_TITLE}" for form in dict.fromkeys(before)))
    return sorted(forms, key=lambda form: -form.count(r"\s+"))


_NOUNS = {
    "drafted": "drafting preparation* formulation*",
    "proposed": "tabling introduction submission* reintroduction*",
    "published": """publication release gazettal republication reissue notification* circulation* distribution* dissemination* announcement*
        presentation* publishing* opening_for_signature""",
    "launched": "launch relaunch rollout roll-out",
    "concluded": "conclusion",
    "signed": "signature countersignature",
    "amended": """amendment amendments revision revisions* modification alteration* overhaul recast* rewrite* update* reform* adjustment* correction*
        variation*""",
    "repealed": """repeal revocation replacement withdrawal abolition abrogation annulment rescission cancellation termination* invalidation
        nullification discontinuation* supersession""",
    "issued": "issuance issue",
    "approved": "approval authorisation authorization validation* acceptance* confirmation* sanction*",
    "ratified": "ratification",
    "promulgated": "promulgation proclamation*",
    "passed": "passage",
    "adopted": "adoption enactment readoption",
    "endorsed": "endorsement",
    "expired": "expiry expiration lapse* lapsing sunset*",
    "effective": """entry_into_force entry_into_effect entry_into_operation entry_into_application coming_into_force coming_into_effect
        coming_into_operation commencement""",
}
"""Nouns for events by kind; those with “*” say one only with “of” or an owner."""


def noun_forms(kind: str) -> list[str]:
    """Return expressions for the nouns of a kind, with the gerunds of its verbs before “of”."""
    found = [noun.replace("_", r"\s+").replace("*", r"(?=\s+of\b)") for noun in _NOUNS.get(kind, "").split()]
    for table in (_TRANSITIVE, _OF_MANY_THINGS):
        gerunds = (inflected(entry)[4] for entry in table.get(kind, "").split())
        found += (
            rf"{_expression(gerund)}(?=\s+(?:of|by|on|in)\b)"
            for gerund in gerunds
            if not gerund.endswith((" of", " to", " on"))
        )
    return found


def participles(kind: str) -> list[str]:
    """Return expressions for the participles of a kind's verbs."""
    entries = f"{_TRANSITIVE.get(kind, '')} {_OF_MANY_THINGS.get(kind, '')}".split()
    return [_expression(inflected(entry)[3]) for entry in entries]


BASES = frozenset(
    forms[0].split()[0]
    for tables in (_TRANSITIVE, _OF_MANY_THINGS)
    for table in tables.values()
    for forms in map(inflected, table.split())
    if forms[0].split()[0] not in (forms[2].split()[0], forms[3].split()[0])
) | {"declare", "recognize", "recognise"}
"""The first words of the infinitives that are no past."""
LOOSE_NOUNS = frozenset(noun.rstrip("*") for table in _NOUNS.values() for noun in table.split() if noun.endswith("*"))
VERB_FIRST_WORDS = frozenset(
    form.replace("-", " ").split()[0].encode()
    for tables in (_TRANSITIVE, _OF_MANY_THINGS)
    for table in tables.values()
    for entry in table.split()
    for form in inflected(entry)
)
"""The words that the forms begin with."""
NOUN_FIRST_WORDS = frozenset(
    noun.replace("*", "").replace("_", " ").replace("-", " ").split()[0].encode()
    for table in _NOUNS.values()
    for noun in table.split()
)
"""The words that the nouns begin with."""

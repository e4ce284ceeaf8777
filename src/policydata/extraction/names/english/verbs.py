"""Capitalised verbs that begin or divide what names stand in: "Senate Passes Data Act", "Recalling Resolution 1325", "to Repeal …"."""

from __future__ import annotations

from policydata.extraction.names.english.person_words import ROLES
from policydata.extraction.names.place_words import PLACES
from policydata.extraction.names.words import BODY_HEADS, words

_SEATED = words("based headquartered listed owned backed")
_COMMON_BASES = words("""
    Community Faith Rights Evidence Land Home Web Internet Risk Rules Gender Science Place Needs Market Results School Hospital
    State Family Women Veteran Minority Employee Publicly Privately Government Foreign Nature Forest Area Ecosystem Campus Data
""")
"""Before "-based", what is no place."""
_FINITE = words("""
    Passes Approves Adopts Launches Enacts Ratifies Repeals Amends Publishes Unveils Announces Endorses Rejects Proposes
    Introduces Welcomes Urges Withdraws Seeks Joins Clears Enters Takes Comes Becomes Scraps Tightens Weakens Gets Agrees
    Wins Fails Lifts Extends Revises Strengthens Refers Considers Completes Begins Says Warns Revokes Concludes Condemns
    Suspends Blocks Vetoes Finalises Finalizes Promulgates Gazettes Accedes Denounces Overhauls Expands Imposes Rolls
    Recommends Confirms Decides Elects Appoints Hears Kicks Vows Hails Defends Told Said Asked Asks Tells Wants Gives Gave Won
    Loses Keeps Kept Finds Thinks Makes Goes Meets Shows Helps Knows Looks Writes Wrote Pays Stays Grows Rises
    Holds Attends Convenes Upholds Overturns Quashes Dismisses Slams Mulls Okays Eases Sues Halts Rescinds Reverses Reinstates Denies Restores Ditches
    Defines Reveals Explains Examines Outlines Discusses Prepares Requires Establishes Creates Allows Enables Sparks Triggers Threatens Includes
    Delivers Ensures Protects Nears Awaits Secures Boosts Submits Inaugurates Notifies Clarifies Simplifies Streamlines Bolsters Curbs Resumes Dissolves
    Inks Jointly Abandons Postpones Reaffirms Authorizes Authorises Allocates Invalidates Annuls Nullifies
""")
"""Verbs in headlines that are no nouns."""
ENACTING = words("""
    Passes Approves Adopts Launches Enacts Ratifies Repeals Amends Publishes Unveils Announces Endorses Introduces Revises Revokes
    Promulgates Gazettes Issues Releases Tables Updates Adopted Approved Launched Published Passed Enacted Unveiled Released Issued
""")
"""What headlines say that somebody did to an instrument, whose title follows without its article."""
_AMBIGUOUS = words("""
    Signs Issues Releases Tables Backs Sets Calls Votes Bans Orders Fines Delays Updates Reviews Debates Starts Ends
    Adopted Approved Launched Published Announced Urged Warned Fined Ordered Banned Decided Voted Rejected Passed Enacted Repealed
    Amended Opened Closed Backed Blocked Delayed Unveiled Proposed Withdrew Cleared Halted Ended Signed Released Issued Found Ruled
    Hosts Faces Opens Hands Shelves Drafts Reports Plans Moves Drops Files Brings Puts Cuts Invites Lays Eyes Marks Probes Strikes Grants
""")
"""Verbs in headlines that are nouns too: who acts must stand before them."""
_PLAIN = words("""
    Adopt Approve Launch Enact Ratify Repeal Amend Publish Unveil Endorse Reject Introduce Revise Reinstate Revoke
    Withdraw Implement Strengthen Propose Scrap Suspend Finalise Finalize Conclude Abolish Rescind Denounce Extend
    Replace Enforce
""")
_NEWSY = words("New Landmark Historic Sweeping Controversial Long-Awaited Long-awaited Ground-Breaking Groundbreaking")
"""What headlines say of an instrument, whose name begins behind it."""
_SIGNED = words("Road Traffic Vital Warning Street Safety Highway Outdoor Advertising")
"""What signs are of; before the verb stands who signs."""
_SHARED = words("Pass Join Sign Issue Release Back Review Ban")
"""Plain verbs that begin names too: "Sign Language Act", "Review Conference"."""
_GERUNDS = words("""
    Recalling Reaffirming Noting Welcoming Recognizing Recognising Stressing Emphasizing Emphasising Acknowledging
    Underlining Considering Adopting Approving Endorsing Bearing Guided Taking Expressing Reiterating Acting Observing
    Citing Launching Signing Announcing Invoking Deploring Affirming Conscious Mindful Desiring Convinced Deeply Having
    Unveiling Ratifying
""")
"""First words of the paragraphs of a resolution or headline."""

DEALING = words("""
    Passing Introducing Enacting Repealing Amending Implementing Enforcing Reviewing Revising Updating Developing Drafting Tabling
    Supporting Opposing Defending Rejecting Blocking Vetoing Understanding Using Applying Explaining Issuing Publishing Withdrawing
    Revoking Suspending Replacing Following Reading Adopting Approving Endorsing Launching Signing Announcing Ratifying Promulgating
    Rescinding Reauthorizing Reauthorising Extending Rewriting Scrapping Delaying Completing Finalising Finalizing Negotiating
    Proposing Presenting Welcoming Preparing Delivering Monitoring Evaluating
""")
"""What is done to an instrument that "the" stands before: "Passing the Clean Seas Act"."""


def divides(word: str, before: str, links: list[str], opens: bool) -> bool:
    """Say whether a word that goes on with a capital is a verb that no name goes over.

    `before` is the capitalised word before it, `links` the small words between, `opens` says that no name has begun.
    """
    if before == "Jointly" and not links:
        return word in _PLAIN or word in _SHARED
    if word in _PLAIN or word in _SHARED:
        if word == "Review" and before not in ROLES and links != ["to"]:
            return False
        if opens or links == ["to"]:
            return word in _PLAIN or not opens
        return not links and (before in PLACES or before.endswith("s"))
    if links:
        return False
    if word == "Signs":
        return before not in _SIGNED
    if word in _AMBIGUOUS:
        return before in PLACES or before in BODY_HEADS or before in ROLES or (before.isupper() and len(before) > 1)
    return word in _FINITE or (opens and word in _GERUNDS)


def is_finite(word: str) -> bool:
    """Say whether a word is a verb of a headline."""
    return word in _FINITE


def is_news(word: str, opening: str, behind: str) -> bool:
    """Say whether a word is what a headline says of the instrument behind it; "New" may be the name's but behind a verb."""
    if word == "New":
        return opening in ENACTING and f"New {behind.split(' ', 1)[0]}" not in PLACES
    return word in _NEWSY


def says_seat(word: str) -> bool:
    """Say whether a word tells where somebody sits or whose they are, and belongs to no name: "Basel-based"."""
    place, dash, state = word.rpartition("-")
    return bool(dash) and state in _SEATED and place not in _COMMON_BASES

"""Mandates of human rights bodies that go on in small letters: "Special Rapporteur on the right to privacy"."""

from __future__ import annotations

from collections.abc import Iterator

from policydata.extraction.expressions import expression
from policydata.extraction.names.english.capital_chains import BLANK
from policydata.extraction.names.name_spans import name_span
from policydata.extraction.names.whole_words import near
from policydata.extraction.spans import Span
from policydata.extraction.word_tries import any_of

_SUBJECTS = """
adequate housing|adequate housing as a component of the right to an adequate standard of living|right to adequate housing
arbitrary detention|people of African descent|right to development|rights of persons with disabilities|right to education
situation of persons with disabilities|human rights of persons with albinism|enjoyment of human rights by persons with albinism
human rights and the environment|right to a healthy environment|human right to a clean, healthy and sustainable environment
issue of human rights obligations relating to the enjoyment of a safe, clean, healthy and sustainable environment
enforced or involuntary disappearances|enforced disappearances|extrajudicial, summary or arbitrary executions|extrajudicial executions
extreme poverty and human rights|extreme poverty|right to food|effects of foreign debt|foreign debt|foreign debt and human rights
rights to freedom of peaceful assembly and of association|freedom of peaceful assembly and of association|freedom of assembly
promotion and protection of the right to freedom of opinion and expression|right to freedom of opinion and expression
freedom of opinion and expression|freedom of expression|freedom of expression and access to information in Africa
freedom of religion or belief|right to health|right to physical and mental health|physical and mental health|prisons and conditions of detention
right of everyone to the enjoyment of the highest attainable standard of physical and mental health
situation of human rights defenders|human rights defenders|independence of judges and lawyers|rights of indigenous peoples|rights of women in Africa
human rights of internally displaced persons|internally displaced persons|promotion of a democratic and equitable international order
human rights and international solidarity|international solidarity|use of mercenaries|human rights of migrants|rights of migrants
minority issues|enjoyment of all human rights by older persons|rights of older persons|right to privacy|right to privacy in the digital age
contemporary forms of racism, racial discrimination, xenophobia and related intolerance|contemporary forms of racism
sale and sexual exploitation of children|sale of children|sale of children, child prostitution and child pornography
contemporary forms of slavery, including its causes and consequences|contemporary forms of slavery
protection against violence and discrimination based on sexual orientation and gender identity|sexual orientation and gender identity
promotion and protection of human rights and fundamental freedoms while countering terrorism|counter-terrorism and human rights
promotion and protection of human rights while countering terrorism|human rights and counter-terrorism
torture and other cruel, inhuman or degrading treatment or punishment|torture|trafficking in persons|trafficking in persons, especially women and children
promotion of truth, justice, reparation and guarantees of non-recurrence|transitional justice
issue of human rights and transnational corporations and other business enterprises|business and human rights
issue of human rights and transnational corporations|human rights and transnational corporations and other business enterprises
negative impact of unilateral coercive measures on the enjoyment of human rights|unilateral coercive measures
violence against women and girls, its causes and consequences|violence against women, its causes and consequences
violence against women and girls|violence against women|discrimination against women and girls|discrimination against women in law and in practice
human rights to safe drinking water and sanitation|rights to water and sanitation|safe drinking water and sanitation
toxics and human rights|hazardous substances and wastes|implications for human rights of hazardous substances and wastes
promotion and protection of human rights in the context of climate change|human rights and climate change|climate change
rights of peasants and other people working in rural areas|children and armed conflict|sexual violence in conflict|prevention of genocide
media freedom|access to justice|gender equality|cultural rights|rights of the child|rights of minorities|legal persons and human rights
"""
_OFFICES = (
    "Special Rapporteurs?|Independent Experts?|Working Group|Working Group of Experts|Special Representative|Special Adviser|Expert Mechanism|Special Envoy|"
    "Representative on Freedom of the Media|Personal Representative"
)
_SUBJECT = any_of(subject.strip() for line in _SUBJECTS.strip().splitlines() for subject in line.split("|"))
_MANDATE = expression(
    rf"(?:{_OFFICES}){BLANK}(?:on|in{BLANK}the{BLANK}field{BLANK}of|for){BLANK}(?:the{BLANK})?"
    rf"(?:(?i:{_SUBJECT})(?!{BLANK}?-|\w)|(?:situation{BLANK}of{BLANK})?human{BLANK}rights{BLANK}(?:situation{BLANK})?in{BLANK}(?:the{BLANK})?[A-ZÀ-Þ]\w+(?:{BLANK}(?:(?:of|and|the){BLANK}){{0,2}}[A-ZÀ-Þ]\w+){{0,5}})".replace(
        r"\ ", BLANK
    )
)
_ANCHORS = (
    *("Special Rapporteur", "Independent Expert", "Working Group", "Special Representative", "Special Adviser"),
    *("Expert Mechanism", "Special Envoy", "Personal Representative"),
)
_INDEFINITE = expression(rf"\b(?:an?|new|another|any|each|every){BLANK}\Z")
_HOLDER = expression(rf",{BLANK}(?:(?:Mr|Ms|Mrs|Dr|Prof)\.?{BLANK})?[A-ZÀ-Þ][\w-]+{BLANK}[A-ZÀ-Þ]")


def find_mandates(text: str) -> Iterator[Span]:
    """Yield the mandates, unless "a" stands before, or the name of who holds one follows."""
    for match in near(_MANDATE, text, _ANCHORS):
        before = text[max(0, match.start() - 12) : match.start()]
        if not _HOLDER.match(text, match.end()) and not _INDEFINITE.search(before):
            yield name_span(*match.span(), "body.mandate")

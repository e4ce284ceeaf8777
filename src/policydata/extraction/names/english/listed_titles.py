"""Names of instruments that no head noun tells, or that no grammar reads to their end: a table, nothing else."""

from __future__ import annotations

from policydata.extraction.names.english.listed_offices import lines
from policydata.extraction.names.words import phrases

LISTED_TITLES = lines("""
    Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children
    Protocol against the Smuggling of Migrants by Land, Sea and Air
    Protocol against the Smuggling of Migrants by Land, Air and Sea
    Marrakesh Treaty to Facilitate Access to Published Works for Persons Who Are Blind, Visually Impaired or Otherwise Print Disabled
    Treaty on Principles Governing the Activities of States in the Exploration and Use of Outer Space, including the Moon and Other Celestial Bodies
    Convention on the Prohibition of the Development, Production and Stockpiling of Bacteriological (Biological) and Toxin Weapons and on their Destruction
    Convention on Wetlands of International Importance especially as Waterfowl Habitat
    Convention on the Means of Prohibiting and Preventing the Illicit Import, Export and Transfer of Ownership of Cultural Property
    International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families
    Convention on Prohibitions or Restrictions on the Use of Certain Conventional Weapons Which May Be Deemed to Be Excessively Injurious or to Have Indiscriminate Effects
    Freedom of Association and Protection of the Right to Organise Convention, 1948
    Freedom of Association and Protection of the Right to Organise Convention
    Right to Organise and Collective Bargaining Convention, 1949
    Police, Crime, Sentencing and Courts Act 2022
    Federal Food, Drug, and Cosmetic Act
    Children, Young Persons, and Their Families Act 1989
    Scheduled Castes and the Scheduled Tribes (Prevention of Atrocities) Act, 1989
    Scheduled Castes and the Scheduled Tribes (Prevention of Atrocities) Act
    Global Strategy for Women's, Children's and Adolescents' Health
    Declaration on the Right and Responsibility of Individuals, Groups and Organs of Society to Promote and Protect Universally Recognized Human Rights and Fundamental Freedoms
    Body of Principles for the Protection of All Persons under Any Form of Detention or Imprisonment
    General Agreement on Tariffs and Trade 1994
    Constitutive Act of the African Union
""") | phrases("""
    Articles of Agreement of the International Monetary Fund, Montreux Document, Articles of Confederation,
    European Pillar of Social Rights, European Green Deal, Beijing Platform for Action, Agenda 21, Aichi Biodiversity Targets, Aichi Targets,
    Sharm el-Sheikh Implementation Plan, Sharm el-Sheikh Adaptation Agenda, Tunis Commitment, SAMOA Pathway, Kampala Amendments,
    Tallinn Manual, Tallinn Manual 2.0, Oslo Manual, Frascati Manual, Canberra Manual, Bogotá Manual, System of National Accounts 2008, System of National Accounts,
    Codex Alimentarius, Volcker Rule, Basel II, Basel III, Basel IV, Solvency II,
    Christchurch Call, Paris Call for Trust and Security in Cyberspace, Rome Call for AI Ethics,
    Lisbon Recognition Convention, Ljubljana Charter, Ottawa Charter for Health Promotion,
    Agreement on Subsidies and Countervailing Measures, Canada-European Union Comprehensive Economic and Trade Agreement,
    Cancún Agreements, Cancun Agreements, Durban Platform for Enhanced Action, Durban Platform, San José Action Statement,
    Standing Orders of the House of Commons, Standing Orders of the House of Lords, Comprehensive Economic and Trade Agreement,
    Geneva Conventions, Hague Conventions, Vienna Conventions,
    Universal Postal Convention, Geneva Consensus Declaration, New Deal for Europe,
    Digital India, Make in India, Startup India, Skill India, Horizon 2020, NextGenerationEU, REPowerEU, Global Gateway, Made in China 2025,
    GATT 1994, GATT 1947, Horizon Europe, Digital Europe Programme, EU-US Privacy Shield, EU-U.S. Privacy Shield
""")
"""Titles of instruments; a year that the table has belongs to them."""

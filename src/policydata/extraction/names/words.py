"""Words that names of instruments, bodies, people and events are made of in English: tables, nothing else."""

from __future__ import annotations


def words(table: str) -> frozenset[str]:
    """Return the words of a table; an underscore stands for a blank inside one."""
    return frozenset(word.replace("_", " ") for word in table.split())


def phrases(table: str) -> frozenset[str]:
    """Return the phrases of a table in which commas and line ends divide."""
    return frozenset(phrase.strip() for phrase in table.replace("\n", ",").split(",") if phrase.strip())


STRONG_POLICY_HEADS = words("""
    Act Bill Law Regulations Measures Provisions Decree Ordinance Statute Directive Convention Covenant Charter Treaty
    Declaration Constitution Opinions Resolution Recommendation Guidelines Regulation Accord Accords Pact Communique
    Communiqué Bylaws Compact Manifesto Proclamation Concordat Decree-Law Edict Omnibus Sanhita Adhiniyam Sub-Decree Sub-decree Prakas By-Law By-Laws By-law By-laws Byelaw Byelaws Masterplan
    Yojana Yojna
""")
"""Head nouns of an instrument's title that make one of one word before them ("Data Act"); the others need more."""

NUMBERED_HEADS = words("""
    Regulation Decree-Law Directive Decision Resolution Order Recommendation Decree Proclamation
    Bill Circular Ordinance Convention Law Instruction Sub-Decree Sub-decree Prakas Dahir By-law By-Law Bylaw
""")
"""Heads that a number follows: "Directive 95/46/EC", "Executive Order 14110"."""

PAPER_KINDS = frozenset({"White", "Green", "Position", "Policy"})
PLURAL_HEADS = words(
    "Points Priorities Paper Rule Guide Outline Statement Vision Amendment Amendments Acts Laws Plans Toolkit "
    "Strategies Procedures Requirements Arrangement Arrangements Opinion Instruction Instructions Directions Undertaking "
    "Undertakings Statutes Ordinances Codes Note Notes Advisory Communication Handbook Manual Playbook Criteria "
    "Methodology Checklist Clauses Announcement Deal Rulebook Compass Appeal Call Package Modalities Determination Taxonomy Instrument Commitment Understanding Conclusions Agreements Treaties Protocols Declarations Directives "
    "Conventions Decrees Communiqués Doctrine Concept Proposal Letter Moratorium Notification"
)
"""Heads that are everyday words: a title needs a complement ("Guide to …", "Key Points for …") or a year."""

BARE_HEADS = words("Guide Instruction Instructions Directions Requirements Procedures Opinion Handbook Manual Criteria")
"""Of these, the ones that a complement alone makes a title: "Instructions on Body-Worn Cameras"."""

LOOSE_HEADS = words("""
    Principles Rules Standards Standard Norms Plan Policy Statement Framework Requirements Order Decision Notice
    Program
""")
"""Heads whose short complement with "of" is everyday language: "Principles of Good Management"."""

TECHNICAL_HEADS = words("Code Protocol Specification Specifications")
"""Heads of law and of engineering alike: "Kyoto Protocol", "Internet Protocol"."""

_OTHER_POLICY_HEADS = words("""
    Recommendations Guideline Guidance Interpretation Interpretations Agreement Memorandum Strategy Agenda Initiative
    Programme Roadmap Blueprint Catalogue Catalog Consensus Commitments Pledge Scheme Guarantee Carta
""")
POLICY_HEADS = STRONG_POLICY_HEADS.union(
    NUMBERED_HEADS, PLURAL_HEADS, LOOSE_HEADS, TECHNICAL_HEADS, _OTHER_POLICY_HEADS
)
"""Every head noun of an instrument's title."""

LEGAL_MODIFIERS = words("""
    Civil Penal Criminal Labor Labour Commercial Tax Electoral Administrative Election Family Education Health Optional
    Additional Supplementary Kyoto Montreal Nagoya Cartagena Geneva Madrid Palermo States Maputo Minsk Protocol Amending
    Bankruptcy Customs Maritime Military Building Electricity Telecommunications Media Press Securities Nuremberg Hague
    Justinian Napoleonic Highway Fairness Ethics Conduct Forest Land Mining Advertising Governance Procedure Traffic
    Road Investment Consumer Municipal Urban Water Energy Sanitary Insolvency Companies Competition Housing Immigration
""")
"""Words before such a head that make it one of law."""

SHORT_FORM_HEADS = POLICY_HEADS - words("""
    Paper Points Priorities Laws Acts Plans Standards Strategies Note Notes Call Appeal Letter Proposal
    Commitment Understanding Conclusions Agreements Treaties Protocols Concept Taxonomy Methodology Criteria Communication Codes Statutes Ordinances Declarations Directives
    Conventions Decrees Instrument Determination
""")
"""Heads that stand for a title named before: "the Measures", "this Act"."""

HEADLESS_TITLES = phrases("""
    Bill of Rights, Magna Carta, Belmont Report, Paris Principles, Rules of Procedure, Pact for the Future,
    Key Points, Five-Year Plan, Five Year Plan, White Paper, Green Paper, Executive Order, Digital Omnibus, Basic Law,
    Strategic Compass, Digital Compass
""")

GENERIC_TITLES = phrases("""
    International Law, Human Rights Law, International Human Rights Law, International Humanitarian Law, Rule of Law,
    Humanitarian Law, Common Law, Case Law, Public Law, Private Law, Customary Law, Customary International Law,
    Soft Law, Hard Law, Roman Law, Natural Law, European Law, Union Law, National Law, Domestic Law, Legal Framework,
    Law and Policy, Policy Framework, Regulatory Framework, Action Plan, National Action Plan, Work Plan,
    Business Plan, Master Plan, Five-Year Plan, Terms of Reference, Court Order, Point of Order, Law and Order,
    Privacy Policy, Public Policy, Cookie Policy, Foreign Policy, Data Policy, Open Standards, General Provisions,
    Supplementary Provisions, Final Provisions, Transitional Provisions, Miscellaneous Provisions, Basic Principles,
    General Principles, Guiding Principles, Key Principles, International Standards, Technical Standards,
    Human Rights Standards, Code of Law, Executive Order, White Paper, Green Paper, Position Paper, Policy Paper,
    Explanatory Memorandum, Press Statement, Joint Statement, Opening Statement, Peace Agreement, Research Agenda, New Agenda,
    Human Rights Agenda, Rules of Procedure, Source Code, QR Code, Open Source Code, Civil Law, Tax Law, Business Law,
    Digital Agenda, Conceptual Framework, Strategic Framework, Strategic Plan, Area Code, Health Code, Postal Code,
    Dress Code, Zip Code, Binary Code, Key Points, Policy Recommendations, Key Recommendations,
    Concluding Recommendations, Summary Statement, Pension Plan, Health Plan, Marshall Plan, Implementation Plan,
    License Agreement, Licence Agreement, Service Agreement, User Agreement, Copyright Notice, Privacy Notice,
    Legal Notice, Undergraduate Program, Pilot Program, Training Program, Training Programme, Pilot Programme,
    Work Programme, Explanatory Note, Explanatory Notes, Explanatory Statement, Financial Memorandum,
    Golden Rule, Majority Rule, Home Rule, Direct Rule, Ground Rule, Slide Rule, Personal Commitment, Political Commitment, Financial Commitment,
    Public Commitment, Shared Understanding, Common Understanding, Mutual Understanding, Standard Operating Procedures,
    Declaration of Policy, Declaration of Policies, Declaration of State Policy, Declaration of Principles, Preliminary Provisions,
    Bill for an Act, Background Note, Concept Note, Briefing Note, Cover Note, Secretariat Note, Information Note
""")
"""Phrases with the head of a title that name no instrument."""

GENERIC_MODIFIERS = words("""
    General Basic Supplementary Final Transitional Legal Policy Regulatory International National Domestic Technical
    Relevant Related Existing New Current Other Key Main Various Foreign Public Private Common Proposed Draft Revised
    Additional Specific Applicable Local Federal State Such Any All Each Every No Some Many These Those Following
    Above Same First Second Third Fourth Fifth Next Last Major Important Different Several Two Three Four Five Six
    Seven Eight Nine Ten Joint Central Regional Global World Chinese American European Strategic Administrative
    Governmental Responsible Competent Independent Special Working Standing Executive Advisory Steering Opening
    Closing Plenary Annual Press Video Our Their Its His Her My Your Human Data Digital Implementing Interim
    Provisional Model Voluntary Recommended Mandatory Universal Law Laws Work Good Best Better Effective Strong
    Stronger Clear Non-binding Binding Underlying
""")
"""Words that alone before a head make no name: "National Law", "Standing Committee" needs what it belongs to."""

GENERIC_BODY_MODIFIERS = words("""
    Standing Working Steering Advisory Joint Special Independent Competent Relevant Local New Other Such Each Every
    Any Executive Annual First Second Third Legal Policy Technical Our Their Its Private Public Regional Good
    Big Civil Head Main Foreign Chinese Western Small Large Opposition Ruling Expert Core Drafting Task Support Social
    Trade Law User Media Health Customer Press Post Box Back Front Open Research Data Computer High Secondary Primary
    Middle Two Three Four Five Six Seven Eight Nine Ten Several All Both Many These Those Responsible
    Interested Aggrieved Issuing Scheduled Granting Awarding Lending Notifying Requesting Contracting Sending Receiving Designated Latest Economic Breaking Edited Related Recent Top Lead
""")
"""Words that alone before a body's head make no name."""

GENERIC_NAMES = phrases("""
    Board of Directors, Group of Experts, School of Thought, Center of Excellence, Centre of Excellence,
    Board of Trustees, Code of Conduct, Code of Ethics, Code of Practice, Rules of Procedure, Plan of Action,
    Programme of Action, Rule of Law, Memorandum of Understanding, Memorandum of Cooperation, Statement of Principles,
    Notice of Meeting, Law of the Sea, Law and Order, Terms of Service, Statement of Work, Head Office, Post Office,
    Box Office, Home Office Study, Data Center, Data Centre, Call Center, Call Centre, Health Center, Health Centre,
    Community Center, Community Centre, Press Conference, Video Conference, News Conference, Opening Session,
    Closing Session, Plenary Session, Working Session, Annual Meeting, Press Office, Trade Union, Labor Union,
    Labour Union, Supply Chain, Social Network, Neural Network, Deep Network, Secondary School, Primary School,
    Middle School, High School, Law School, Business School, Private Company, Data Trust, Third Party, Working Party,
    Civil Society, Open Society, Digital Society, Information Society, Information Service, Public Service,
    Civil Service, Social Service, Cloud Service, Armed Forces, Task Force, Working Group, Expert Group, Advisory Board,
    Advisory Group, Editorial Board, Supervisory Board, Security Policy, Focus Group, Age Group, Steering Committee,
    Organizing Committee, Organising Committee, Wall Street Journal Europe, Management Team, Research Team,
    Project Team, Support Team, Ethics Committee, Ethics Board, Review Board, Ethics Review Committee, Local Government,
    Digital Government, Open Government, Good Government, Smart Government, Electronic Government, Help Center,
    News Center, Media Center, Public Administration, Business Administration, Data Administration,
    Law Enforcement Agency, News Agency, Travel Agency, Local Government Authority, Competent Authority,
    Contracting Authority, Supervisory Authority, Local Authority, Data Fund, Official Journal, Official Gazette,
    General Meeting, Kick-off Meeting, Side Event, Case Study, Feasibility Study, Pilot Study, Baseline Study
""")
"""Phrases with the head of a body, an instrument or an event that name none."""

LONE_BODIES = words("""
    Ministry Commission Committee Council Authority Court Tribunal Parliament Assembly Inspectorate Ombudsman
    Ombudsperson Regulator Secretariat Agency Senate Congress Cabinet Bureau Administration Board Directorate
    Procuratorate Chancellery Federation Institute House Government Legislature Department Union Community
""")
"""Heads that with "the" name a body which the text never names in full: every reader knows which."""

SHORT_FORM_BODIES = LONE_BODIES - {"Community"} | words("""
    Sub-Committee Sub-committee Sub-Commission Office University College Academy Bank Foundation Association Society
    Alliance Centre Center Chamber Ombud Party Organization Organisation Fund Panel Laboratory Observatory Inquiry
    Consortium Registry Subcommittee Institution Group Network Company Directorate-General Corporation Coalition League
    Conference Subcommission Taskforce Partnership Constabulary Municipality Force Executive Adjudicator Superintendence
    Superintendency Museum Movement Corps Navy Caucus Cooperative Guild Presidium Unit Service Team Forum Lab Police
    Mission Delegation Hub Trust Exchange Hospital Body Division Library Church Embassy Commissariat Collective
    Accelerator
""")
"""Heads that stand for a body named before: "the Ministry"."""

STANDALONE_BODIES = words("""
    Parliament Cabinet Senate Congress Bundestag Bundesrat Knesset Duma Politburo Interpol INTERPOL Europol EUROPOL
    Eurostat Greenpeace Kremlin Pentagon Riksdag Storting Folketing Sejm Rajya_Sabha Eurojust Frontex Treasury
""")
"""Single words that name a body wherever they stand."""

INCOMPLETE_BODY_HEADS = words("""
    Command Chronicle Telegraph Inquirer Examiner Forces Navy Executive Party Trust Post Times Daily News Journal International Systems Stores Polling Technologies Company Watch Guard
    Press Treasury Library Exchange Army Police Courier Herald Tribune Guardian Gazette Movement Service Team Division
    Union Mechanism Facility Partners Ventures Consulting Software Motors Telecom Mint Diet Analytics Robotics Labs
    S.A. N.V. B.V. S.L. AS ApS A/S Srl SRL Bhd SA AG NV BV Airlines Co Archive Archives Presidency
""")
"""Everyday heads of bodies to which a complement alone adds too little: "Party for All"."""

WEAK_BODY_HEADS = INCOMPLETE_BODY_HEADS | words("""
    Endowment Church Group Fund Panel School House Force Corps Branch Network Unit Board Society Mission Delegation
    Center Centre Museum Hospital Inquiry Office Institution Organization Organisation Fellowship Partnership Collective
    Hub Caucus Accelerator Incubator Lab Faculty Clinic Holdings Bank Chamber Brigade Headquarters Registry
    Administration Authority Limited Institutes Observatory Alliance Guild Cooperative Co-operative Collaborative
    Municipality Prefecture Wire Circuit Secretariat-General Workgroup Subgroup
""")
"""Everyday heads of bodies: a name needs a word before them that says which one."""

HOUSES = tuple(
    phrases("""
    House of Representatives, House of Commons, House of Lords, White House, House of Councillors,
    House of Deputies, Upper House, Lower House, Freedom House, Chatham House, House of Peoples,
    House of Delegates, House of Assembly, House of Keys, House of Chiefs, House of Elders, House of Nations,
    House of the Federation, State House, House of the People, House of the Nation, House of Traditional Leaders
""")
)
PEOPLES_GOVERNMENT = "People's-Government"
"""The one kind of government that is a body with a name of its own: "People's Government of Zhejiang Province"."""

ORDINALS = words("""
    First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Twelfth Thirteenth Fourteenth Fifteenth
    Sixteenth Seventeenth Eighteenth Nineteenth Twentieth Inaugural Annual
""")

COMPANY_ENDINGS = words(
    "Ltd Limited Inc Corp LLC PLC GmbH Holdings Technologies Systems Stores Polling Company Corporation LLP SA AG NV BV "
    "SpA Oyj ASA SARL Pty Plc Co Incorporated Analytics Robotics Labs Partners Software Airlines Motors Telecom"
)
SCHOLARLY_HEADS = words("University Institute College School Academy Faculty Center Centre BIT MIT")
"""Heads that follow "at": "Center for … at the Beijing Institute of Technology"."""

SHORT_FORM_EVENTS = words("Summit Seminar Symposium Workshop Colloquium Roundtable Conclave Plenum Expo Festival")
"""Heads of events that stand for one named before: "the Summit"."""

STRONG_EVENT_HEADS = words("""
    Forum Summit Conference Congress Symposium Expo Exposition Roundtable Plenum Colloquium Hackathon Olympics
    Convocation Colloquy Conclave Round-Table
""")
"""Of the heads of events, those that one word before them makes a name; the others need an ordinal, a complement or more."""

EVENT_HEADS = STRONG_EVENT_HEADS | words("""
    Session Week Dialogue Meeting Study Consultations Plenary Fair Hearing Gathering Round Talks Retreat Briefing
    Webinar Day Days Hearings Meetings Debate Convening Decade Sessions Showcase Consultation Dialogues Assizes Lecture
    Jamboree Biennale Seminar Workshop Festival
""")
"""Every head noun of an event's name."""

_OTHER_BODY_HEADS = words("""
    Dept Congress Laboratories Bundestag Knesset Duma Rada Confederation Politburo Ministries Broadcaster Ombudsmen
    Syndicate Synod Consulate Consulate-General Departments Governments Universities Sub-commission Sub-Group Task-Force
    Foundations People's-Government Chancery Gendarmerie Observatories Landtag Judiciary S.p.A. L.L.C. P.L.C.
""")
BODY_HEADS = WEAK_BODY_HEADS | COMPANY_ENDINGS | (SHORT_FORM_BODIES - EVENT_HEADS) | _OTHER_BODY_HEADS
"""Every head noun of a body's name."""

EVENT_BODIES = phrases("""
    World Economic Forum, Pacific Islands Forum, United Nations Conference on Trade and Development, General Conference, Judicial Conference, Boao Forum for Asia,
    Global Privacy Assembly, Conference of European Rectors, Forum of Federations, Bishops Conference,
    Chinese People's Political Consultative Conference
""")
"""Bodies whose name ends like an event."""

CONGRESS_BODIES = words("Union People's States Party National American")
"""Words before "Congress" that make it a body, unless an ordinal counts it."""

HEADS = {
    **dict.fromkeys(BODY_HEADS, "body"),
    **dict.fromkeys(EVENT_HEADS, "event"),
    **dict.fromkeys(POLICY_HEADS, "policy"),
}
"""Every head noun with the kind of what it names."""

CALENDAR = words("""
    January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug
    Sep Sept Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday Christmas Easter
""")

SENTENCE_STARTS = words("""
    The This That These Those A An In On At By For To From Of With Under Over After Before Since During Until While When
    Where Who What Which Why How If Although Though Because As And Or But Nor So Yet Also However Moreover Furthermore
    Therefore Thus Hence Then There Here It Its He She They We You I His Her Their Our My Your Both Each Every All Any
    Some Many Most Several Few Other Others Another Such Only Not No Yes According Based Redirected Following Pursuant
    Within Without Between Among Through Throughout Across Against Regarding Concerning Despite Unlike Like Today
    Yesterday Tomorrow Recently Currently Meanwhile Firstly Secondly Thirdly Finally Last Lastly Instead Is Are Except
    Was Were Be Been Has Have Had Do Does Did Will Would Shall Should Can Could May Might Must Let See Please Whereas
    Whether Section Article Articles Chapter Part Annex Appendix Schedule Clause Paragraph Table Figure Into Question
    Answer Including Given Once Upon Per Via Amid About Above Below Around Beyond Toward Towards Two Three Four Five Six
    Seven Eight Nine Ten Explanatory Made Signed Adopted Issued Published Submitted Source Contact Amendments Changes
    Compared Together Along Apart Later Earlier Never Often Even Ever Still Again Further Similarly Likewise Minutes
    MINUTES Download FAQ FAQs
""")
"""Capitalised words that stand before a name without belonging to it."""

INNER_STARTS = words(
    "Under Through Between Against Over Above Below Across Concerning Regarding Without Within Towards Toward "
    "From With By At For To On In Of And Or The A An As Its Their Our All First Second Third Two Three Four Five "
    "Six Seven Eight Nine Ten Other Both New Last No Not"
)
"""Of these, the ones that may stand inside a title written in capitals throughout."""

POSSESSIVES = words("""
    People's Peoples' Women's Children's Workers' Worker's Men's Consumers' Consumer's Citizens' Girls' Farmers'
    Patients' Persons' Prisoners' King's Queen's Students' Teachers' Employees' Employers' Seafarers' Veterans' Writers'
    Journalists' Youth's World's Ministers' Mothers' Residents' Parents' Lloyd's Artists' Drivers' Investors' Authors'
    Child's Down's Alzheimer's Parkinson's Crohn's Fishermen's
""")
"""Possessives that are part of a name; any other ends it."""

TOPICS = words("""
    Economy Economic Trade Tourism Education Science Sciences Sport Sports Culture Health Labour Labor Energy Industry
    Industrial Environment Agriculture Forestry Fisheries Research Innovation Technology Technologies Media Youth
    Press Radio Film Television Publication Transport Transportation Communications Communication Housing
    Infrastructure Food Water Climate Justice Interior Family Families Women Children Seniors Commerce Finance
    Planning Investment Employment Migration Telecommunications Posts Information Digital Affairs Security Equality
    Inclusion Democracy Rights Law Business Regions Communities Government Cohesion Treatment Punishment Inhuman
    Degrading Skills Training Development Cooperation Integration Immigration Citizenship Heritage Arts Welfare
    Protection Safety Standards Quality Supervision Inspection Quarantine Mines Minerals Resources Land Nature
    Conservation Space Aviation Railways Roads Ports Shipping Customs Taxation Revenue Budget Statistics
    Accountability Transparency Fairness Ethics Privacy Freedom Liberties Society Societies Engineering Mathematics
    Medicine Language Languages Religion Religions Belief Sexual Reproductive Social Cultural Civil Political
    Rural Urban Regional Local Foreign Consular Defence Defense Emergency Disaster Consumer Consumers Competition
    Markets Services Enterprise Enterprises Decentralization Decentralisation Reform Modernization Modernisation
    Automation Sovereignty Peace Solidarity Dignity Veterans Disability Disabilities Gender Indigenous Peoples
    Minorities Pensions Insurance Securities Banking Data Cyber Cyberspace Artificial Intelligence Software Hardware
    Electronics Manufacturing Construction Mobility Electricity Gas Oil Mining Nuclear Marine Maritime Ocean Oceans
    Wildlife Livestock Dairy Cattle Veterinary Racial Xenophobia Intolerance Discrimination Torture Cruel
    Slavery Production Distribution Stockpiling Use Transfer Destruction Storage Content Networks Platforms Cities
    Tobacco Alcohol Drugs Pesticides Sugar Tea Coffee Cocoa Rubber Cotton Gambling Firearms Lotteries Antiquities Digitalization
    Digitalisation Digitization Ecology Highways Petroleum Textiles Chemicals Fertilizers Pharmaceuticals Irrigation Power Waterways
    Gaming Museums Archives Monuments Cooperatives Crafts Handicrafts Entrepreneurship Productivity Workplace Commonwealth Tribal
    Fertilisers Hydrocarbons Aquaculture Reconstruction Resettlement Multiculturalism Hospitality Procurement
    Forest Knowledge Tech Crime Drug Fish Patents Trademarks Powers Vehicle Vehicles Drivers Animal Plant Arms Control Disarmament
    Child Prostitution Pornography Trafficking Air Sea Road Rail Import Export Participation Senior Citizens Elderly Persons Girls Men Works Care Wellbeing Zero Waste Parks Recreation Sanitation Nutrition Biodiversity Forests Rivers Ageing Diaspora ICT ICTs
""")
"""Nouns that lists inside a name are made of: "Ministry of Economy, Trade and Tourism"."""

LIST_ADJECTIVES = words("""
    Safe Secure Trustworthy Responsible Inclusive Sustainable Fair Transparent Accountable Ethical Open Resilient
    Cruel Inhuman Degrading Economic Social Cultural Political Civil Equal Just Green Smart Healthy Orderly Lawful
    Reliable Human-Centered Interconnected
""")
"""Adjectives that lists inside a title are made of."""

_ACRONYMS_OF_BODIES = words("""
    UN EU OECD UNESCO WHO WTO ITU IMF ASEAN APEC BRICS NATO ILO UNDP UNICEF UNHCR OHCHR WIPO IEEE NIST FTC FCC FDA
    DHS OSTP NTIA NDRC MIIT MOFCOM SAMR CNNIC CAICT NPC CPPCC CPC CCP PBOC CNIL ENISA EDPB EDPS GPAI UNCTAD UNGA
    UNEP WEF ICANN IETF ECOSOC UNIDO FAO UNODC SCO OSCE ICJ CJEU METI PDPC IMDA MeitY NITI G7 G20 G77 ISO IEC
    INTERPOL ETSI CEN CENELEC ITU-T IAEA UNFPA UNITAR UNRISD ESCAP UNECE UNRWA OPEC ICRC ECHO CERN ESA NASA DARPA
    CSET RAND
    Reuters Xinhua Bloomberg AFP BBC CNN CGTN Google Microsoft OpenAI Anthropic DeepMind Baidu Alibaba Tencent
    Huawei ByteDance Nvidia NVIDIA IBM Samsung
""")
_ACRONYMS_OF_POLICIES = words(
    "GDPR UDHR ICCPR ICESCR CEDAW CRPD PIPL CCPA CPRA HIPAA COPPA FERPA LGPD PIPEDA UNCLOS CBPR NDAA"
)
ACRONYMS = (
    dict.fromkeys(_ACRONYMS_OF_BODIES, "body") | dict.fromkeys(_ACRONYMS_OF_POLICIES, "policy") | {"WAIC": "event"}
)
"""Acronyms that are known without being explained, with the kind of what they name."""

HEADINGS = words("""
    Message Annual Report Press Contents Introduction Summary Foreword Background Date Page Volume News Length
    Abstract Overview Media Ref Tel Telephone Index Frequently Minutes Cite Fax Email Website Copyright About
    Preface Acknowledgements References Subject Attention Attn Telefax Mobile Web Status Deadline Author Authors Title Version Reference Re Original Contact Download Print Share Search Login Menu Subscribe Follow Feedback Sitemap Skip Related Level Floor Suite Room Phone Postal GPO PO Box
""")
"""Words that begin a line of their own below a name."""

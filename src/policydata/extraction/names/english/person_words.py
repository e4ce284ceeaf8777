"""Words about people in English: roles, given names, Chinese names in Latin letters."""

from __future__ import annotations

from policydata.extraction.expressions import expression
from policydata.extraction.names.english.given_names import GIVEN_NAMES as GIVEN_NAMES
from policydata.extraction.names.place_words import PLACES
from policydata.extraction.names.words import HEADS, words

PERSON_TITLES = words("""
    Minister President Premier Chancellor Secretary Secretary-General Director Director-General Chair Chairman
    Chairwoman Chairperson Governor Mayor Ambassador Commissioner Rapporteur Senator Professor Prof Dr Mr Mrs Ms Miss
    Sir Judge Spokesperson Spokesman Spokeswoman Dean Vice-Chair Vice-Chairman Vice-Minister Vice-Premier Vice-President
    King Queen Prince Princess Pope Envoy Delegate Adviser Advisor Auditor-General Solicitor Undersecretary
    Under-Secretary-General Academician Researcher Councillor Congressman Congresswoman Lawmaker Comrade Lecturer CEO
    CTO CFO Lord Lady Baroness Baron Reporter Correspondent Speaker Co-Chair Scientist Analyst Engineer Superintendent
    Captain Colonel Auditor Comptroller Rector Provost Vice-Chancellor Sheriff Rapporteurs Archivist Statistician Shri
    Smt Shrimati Mme Monsieur Madame Madam Herr Frau Señor Señora Dato Dato' Datuk Datin Tánaiste Taoiseach
    Assemblymember Assemblyman Assemblywoman Councilmember Councilman Councilwoman Congressmember Cllr Alderman
    Brigadier Commodore Admiral Lieutenant Reverend Vice-Chairwoman Vice-Chairperson Co-Chairperson Judge-Rapporteur
    Co-Rapporteur Advocate-General Attorney-General Solicitor-General Vice-Prime Vice-Governor Vice-Mayor Engr Adv
    Under-Secretary Undersecretary-General Minister-President Vice-Secretary Co-rapporteur Co-rapporteurs Co-Rapporteurs
    Co-chair Co-chairs Co-Chairs Vice-Chairs Emperor Empress Viscount Viscountess Sheikha Monsignor Archbishop
    Councillors Commissioner-General Subsecretary Vicepresident Administrator Supervisor Treasurer Secretary-Treasurer
    Assemblyperson Councilperson Congressperson Governor-General Sergeant Prosecutor Procurator Ombudswoman Judges
    Senators Professors Messrs Dame MEP
""")
"""Words for what a person is that stand right before the name."""

ROLES = PERSON_TITLES | words("""
    Member Members Head Vice Deputy Representative Officer Chief Fellow Attorney Counsel Leader Founder Co-Founder
    Presidents Ministers Manager Registrar Editor Inspector Coordinator MP MPs MEPs KC QC PhD GCFR GCON OFR OBE MBE CBE
    KBE DBE KCB KCMG CMG CVO AO OAM ONZM CNZM FRS FREng
""")
"""Words that say what a person is; they end a name on the left and begin a person's on the right."""

ROLE_TAILS = ROLES | words(
    "General Executive Justice Affairs Technology Information Data Operating Privacy Financial Emeritus Elect "
    "Designate Officers Economist High Advocate Privy Ordinary"
)
"""Words that go on with a role: "Secretary General", "Chief Executive Officer"."""

ROLE_WORDS = words("""
    minister president premier chancellor secretary director chair chairman chairwoman chairperson governor mayor
    ambassador commissioner rapporteur senator professor judge spokesperson spokesman spokeswoman member head dean chief
    deputy registrar representative officer coordinator envoy delegate editor adviser advisor attorney lawyer researcher
    fellow lecturer founder co-founder co-chair leader manager scientist economist analyst engineer author journalist
    reporter correspondent activist campaigner scholar academic expert advocate entrepreneur executive widow widower
    resident farmer teacher nurse doctor student counsel lawmaker legislator councillor vice-president vice-minister
    vice-premier ombudsman inspector prosecutor historian philosopher sociologist psychologist physicist statistician
    consultant moderator negotiator programmer developer sponsor publisher owner organiser organizer translator
    photographer activists curator secretary-general director-general general_secretary academician writer poet justice
    translation archaeologist biologist chemist epidemiologist ecologist geographer linguist singer actor artist
    filmmaker novelist playwright broadcaster presenter columnist blogger whistleblower dissident barrister solicitor
    litigator arbitrator auditor actuary surveyor planner banker trader trustee treasurer general colonel captain
    commander admiral sergeant constable detective
""")
"""The same in small letters, before a name ("spokesman, Guillaume Oyelaran") or after it ("…, the senator")."""

NOT_NAMES = words("""
    New Old North South East West Great Grand Upper Lower Central Digital Global National International World American
    Chinese European African Asian Smart Cloud Deep Big Open Free Human Rights Long March Green White Black Red Blue
    High Low Street Road Avenue River Mountain Lake Island Islands Valley Bay City Town Village District Province
    County Region State States Republic Kingdom Empire War Peace Day Year Month Century Age Era Internet Machine
    Language Learning Web Model Models Series Version Belt Silk Route Highway Airport Station Bridge Tower Square Park
    Garden Hotel Hall Room Building Palace Prize Award Medal Cup League Games Olympic Covid Covid-19 Facebook Google
    Microsoft Apple Amazon Windows Android Press Pacific Atlantic Indian Arctic Middle Far Near Hong Kong Sri San Los
    Las Saint Port Fort Cape Mount Thought Spirit Dream Way Theory Doctrine Faces Outer Inner First Second Third Next
    Last Total Gross Net Annual Daily Weekly Monthly Special General Major Minor Main Supreme Federal Royal Holy
    Sacred United Union Civil Criminal Public Private Social Economic Political Cultural Natural Artificial Virtual
    Augmented Quantum Cyber Data Privacy Security Safety Ethics Responsible Trustworthy Sustainable Cases Case Forms
    Rt Hon Honourable Honorable Excellency Majesty Highness Email Photo Lead Non-New Workers Allied Employees Farmers Traders Owners Form Notes Note Goals Goal Pillar Target Targets Index Level Levels Tool Tools Services
    Prime Staff Clerk Associate Planner Technician Specialist Assistant Account Accounts Minority Majority Recording Minutes MINUTES Commissioners Agenda Reports Leonean Dhabi
""")
"""Words that stand in no person's name, or too often in others."""

NATIONALITIES = words("""
    Chinese American British French German Japanese Russian Indian Korean European African Asian Australian Canadian
    Brazilian Italian Spanish Dutch Swedish Norwegian Danish Finnish Swiss Austrian Polish Ukrainian Turkish Israeli
    Egyptian Kenyan Nigerian Irish Colombian Venezuelan Argentine Argentinian Chilean Peruvian Mexican Cuban Bolivian Ecuadorian Ecuadorean Uruguayan
    Paraguayan Guatemalan Honduran Salvadoran Nicaraguan Panamanian Dominican Haitian Jamaican Trinidadian Guyanese Surinamese Barbadian
    Portuguese Belgian Greek Romanian Bulgarian Hungarian Czech Slovak Slovenian Croatian Serbian Bosnian Albanian Macedonian Estonian
    Latvian Lithuanian Belarusian Moldovan Georgian Armenian Azerbaijani Kazakh Uzbek Kyrgyz Tajik Turkmen Mongolian Icelandic Scottish Welsh
    Maltese Cypriot Luxembourgish Montenegrin Kosovar Ghanaian Ugandan Tanzanian Rwandan Burundian Ethiopian Eritrean Somali Sudanese
    Zambian Zimbabwean Malawian Mozambican Angolan Namibian Botswanan Congolese Cameroonian Gabonese Senegalese Malian Ivorian Burkinabe
    Burkinabé Nigerien Togolese Beninese Liberian Leonean Gambian Guinean Mauritanian Mauritian Malagasy Moroccan Algerian Tunisian Libyan
    Saudi Emirati Qatari Kuwaiti Bahraini Omani Yemeni Iraqi Iranian Syrian Lebanese Jordanian Palestinian Afghan Pakistani Bangladeshi Nepali
    Nepalese Bhutanese Maldivian Burmese Thai Vietnamese Cambodian Laotian Malaysian Singaporean Indonesian Filipino Philippine Taiwanese
    Fijian Samoan Tongan Papuan Zealander
""")

AUTHORED = words("""
    written drafted authored presented prepared edited compiled led chaired moderated founded headed photograph
    photographs photo photos interview Photograph Photographs Photo Photos Interview Translation translation translated Translated
""")
"""What somebody has done to a paper or meeting that stands "by" them."""

DOUBTFUL_TITLES = words("Rev Adv Eng Ing Amb Adm Maj Lt Brig Cmdr")
"""What is also short for other things: "Rev. Proc.", "Eng. Drawings"."""

NO_INITIALS = words(
    "H.E. H.R.H. H.M. U.S. U.K. U.N. E.U. P.R. D.C. P.O. S.I. L.N. G.N. A.I. H.R. S.A. N.Y. B.C. A.D. I.T. R.S. S.R. O.J. E.O. L.A."
)
"""Initials that are no person's."""

FAMILY_WORDS = words("""
    White Green Black Gray West North Park Hall King Long Lake Bridge Bridges Day Price Field Fields Hill Bell Page Law Power Banks Church
    Marsh Rose Fish Little Small Best Sharp Wise Stone Rivers Waters Knight Bishop Dean Pope Sheriff Love Major Bank French English Forest
""")
"""Everyday words that are family names behind a given name, where what stands around says that they name a person."""

PINYIN_FAMILY_NAMES = words("""
    Li Wang Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Liang Song Zheng Xie Han Tang
    Feng Yu Dong Xiao Cheng Cao Yuan Deng Fu Shen Zeng Peng Lu Su Jiang Cai Jia Ding Wei Xue Ye Yan Pan Du Dai Xia
    Zhong Tian Ren Fan Fang Shi Yao Tan Liao Zou Xiong Jin Hao Kong Bai Cui Kang Mao Qiu Qin Gu Hou Shao Meng Long Wan
    Duan Lei Qian Yin Yi Chang Qiao Lai Gong Wen Qi Ouyang Xi Sima Shangguan Zhuge Murong Hua Ning Ji Tao Bi Nie Jiao
    Ge You Lou Zuo Mu Bao Chu Pu Mi Xing
""") - {"Long", "You"}
KOREAN_FAMILY_NAMES = words("""
    Kim Lee Park Choi Jung Jeong Moon Yoon Yoo Han Kang Cho Lim Shin Seo Kwon Hwang Ahn Song Oh Bae Baek Nam
""")
KOREAN_GIVEN_NAME = expression(r"[A-Z][a-z]{1,5}-[a-zA-Z][a-z]{1,5}")
_SYLLABLE = (
    "(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:iang|iong|uang|ang|eng|ing|ong|uai|uan|ian|iao|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|ui|uo|ue|"
    "a|o|e|i|u|v|er)"
)
PINYIN_GIVEN_NAME = expression(rf"(?=[A-Z][a-z'’-]{{1,12}}\Z)(?i:{_SYLLABLE})(?:['’-]?(?i:{_SYLLABLE}))?")
"""A given name of one or two syllables."""


def person_behind(parts: list[str]) -> int:
    """Return how many words of a complement stand before a person's name, 0 without one: "Bank of England Andrew Bailey"."""
    for place in range(1, len(parts) - 1):
        if parts[place] in GIVEN_NAMES and " ".join(parts[:place]) in PLACES:
            return place if parts[place + 1] not in HEADS else 0
    return 0

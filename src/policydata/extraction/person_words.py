"""Words about people in English: roles, given names, Chinese names in Latin letters."""

from __future__ import annotations

from policydata.extraction.expressions import expression
from policydata.extraction.name_words import words

ROLES = words("""
    Minister President Premier Chancellor Secretary Secretary-General Director Director-General Chair Chairman
    Chairwoman Chairperson Governor Mayor Ambassador Commissioner Rapporteur Senator Professor Prof Dr Mr Mrs Ms Miss
    Sir Judge Spokesperson Spokesman Spokeswoman Member Members Head Dean Chief Deputy Vice Vice-Chair Vice-Chairman
    Vice-Minister Vice-Premier Vice-President Registrar King Queen Prince Princess Pope Representative Officer
    Coordinator Envoy Delegate Editor Adviser Advisor Attorney Auditor-General Solicitor Undersecretary
    Under-Secretary-General Academician Researcher Councillor Congressman Congresswoman Lawmaker Comrade Fellow
    Lecturer Presidents Ministers Citizen CEO CTO CFO Counsel Lord Lady Baroness Baron Reporter Correspondent Speaker
    Founder Co-Founder Co-Chair Leader Manager Scientist Analyst Engineer Inspector Superintendent Captain Colonel
    Auditor Comptroller Rector Provost Vice-Chancellor Sheriff Rapporteurs Archivist Statistician
    Sergeant Prosecutor Procurator Ombudswoman
""")
"""Words that say what a person is; they end a name on the left and begin a person's on the right."""

PERSON_TITLES = ROLES - words(
    "Member Members Head Vice Deputy Representative Officer Chief Citizen Fellow Attorney Counsel Leader "
    "Founder Co-Founder Presidents Ministers Manager Registrar Editor Inspector Coordinator"
)
"""Of these, the ones that stand right before a person's name."""

ROLE_TAILS = ROLES | words(
    "General Executive Justice Affairs Technology Information Data Operating Privacy Financial Emeritus Elect "
    "Designate Economist"
)
"""Words that go on with a role: "Secretary General", "Chief Executive Officer"."""

ROLE_WORDS = words("""
    minister president premier chancellor secretary director chair chairman chairwoman chairperson governor mayor
    ambassador commissioner rapporteur senator professor judge spokesperson spokesman spokeswoman member head dean
    chief deputy registrar representative officer coordinator envoy delegate editor adviser advisor attorney lawyer
    researcher fellow lecturer founder co-founder co-chair leader manager scientist economist analyst engineer author
    journalist reporter correspondent activist campaigner scholar academic expert advocate entrepreneur executive
    widow widower resident farmer teacher nurse doctor student counsel lawmaker legislator councillor vice-president
    vice-minister vice-premier ombudsman inspector prosecutor historian philosopher sociologist psychologist physicist
    statistician consultant moderator negotiator programmer developer sponsor publisher editor owner author organiser
    organizer translator photographer activists curator secretary-general director-general general_secretary
    academician
""")
"""The same in small letters, before a name ("spokesman, Guillaume Oyelaran") or after it ("…, the senator")."""


GIVEN_NAMES = words("""
    James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark
    Donald Steven Paul Andrew Joshua Kenneth Kevin Brian George Timothy Ronald Edward Jason Jeffrey Ryan Jacob Gary
    Nicholas Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Frank Alexander Raymond Patrick
    Jack Dennis Jerry Tyler Aaron Jose Adam Nathan Henry Douglas Zachary Peter Kyle Walter Ethan Jeremy Harold Keith
    Christian Roger Noah Gerald Carl Terry Sean Arthur Austin Lawrence Jesse Dylan Bryan Joe Jordan Billy Bruce Albert
    Willie Gabriel Logan Alan Juan Wayne Roy Ralph Randy Eugene Vincent Russell Louis Philip Bobby Johnny Bradley Mary
    Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Margaret Sandra Ashley
    Kimberly Emily Donna Michelle Carol Amanda Dorothy Melissa Deborah Stephanie Rebecca Sharon Laura Cynthia Kathleen
    Amy Angela Shirley Anna Brenda Pamela Emma Nicole Helen Samantha Katherine Christine Debra Rachel Carolyn Janet
    Catherine Maria Heather Diane Ruth Julie Olivia Joyce Virginia Victoria Kelly Lauren Christina Joan Evelyn Judith
    Megan Andrea Cheryl Hannah Jacqueline Martha Gloria Teresa Ann Sara Madison Frances Kathryn Janice Jean Alice
    Julia Sophia Grace Denise Amber Marilyn Danielle Isabella Diana Brittany Natalie Theresa Rose Kayla Ahmed Mohammed
    Muhammad Mohamed Ali Hassan Hussein Omar Ibrahim Yusuf Fatima Aisha Amina Layla Mariam Zainab Khalid Abdullah
    Priya Rahul Amit Anil Sanjay Rajesh Sunita Deepak Arjun Vikram Narendra Indira Rajiv Anjali Kavita Ravi Suresh
    Meera Lakshmi Ivan Vladimir Sergei Dmitry Olga Natalia Irina Tatiana Mikhail Boris Yuri Nikolai Alexei Ekaterina
    Svetlana Anastasia Hans Klaus Jürgen Ursula Angela Olaf Wolfgang Heinrich Friedrich Greta Ingrid Lars Sven Erik
    Björn Astrid Freya Nils Pierre Jacques Emmanuel François Marie Claire Sophie Camille Antoine Luc Nicolas Thierry
    Margrethe Henna Roberta Charles Giuseppe Giovanni Marco Luca Francesca Giulia Paolo Matteo Lorenzo Alessandro
    Sofia Elena Carlos Luis Miguel Pedro Antonio Fernando Javier Diego Alejandro Carmen Pilar Isabel Lucia Ana Rosa
    António Guterres João Ban Kofi Volker Türk Filippo Kwame Kofi Amara Chinua Ngozi Thabo Nelson Desmond Wangari
    Ellen Amina Adaeze Chidi Emeka Nomvula Sipho Thandi Bibi Nia Hiroshi Takashi Kenji Yuki Akira Haruto Shinzo Fumio
    Naoko Keiko Yoko Satoshi Min-jun Ji-woo Jae-in Moon Nguyen Thi Tran Jovan Nikola Milan Ana Petra Tomas Tomáš Jan
    Jana Katarina Ilse Ezra Cato Ragna Priscilla Guillaume Dagny Samir Leila Amir Reza Nasrin Shirin Farah Yasmin
    Karim Tariq Bilal Zara Mei Wei Bo Joy Tim Tom Sam Ben Max Leo Kate Jane Eva Ada Alan Elon Gordon Graham Colin Ian
    Neil Stuart Malcolm Hugh Owen Rhys Gareth Fiona Siobhan Aoife Niamh Ciara Liam Declan Brendan Martin Gabriela
    Rosemary Nadia Evelyn Marta Miriam Naomi Oscar Otto Felix Hugo Bruno Emil Axel Gustav Harald Knut Leif Magnus
    Anders Henrik Johan Karl Kurt Dieter Gerhard Günther Horst Jörg Manfred Rainer Stefan Uwe Monika Petra Sabine
    Ursula Renate Helga Ricardo Rafael Sergio Pablo Andrés Jorge Manuel Francisco Raúl Ernesto Beatriz Lucía Marisol
    Paloma Ximena Camila Valentina Fatou Awa Aminata Mamadou Moussa Ousmane Cheikh Abdou Kwabena Kofi Akua Abena Yaw
    Chioma Ifeoma Nneka Obinna Segun Tunde Wanjiru Achieng Otieno Njeri Kamau Thandiwe Lerato Tendai Rutendo Farai
    Mehdi Youssef Yasser Hamid Jamal Rania Salma Huda Noor Zahra Anita Asha Divya Gita Kiran Lata Manish Mohan Nitin
    Pooja Rekha Sachin Shalini Vijay Yash Siddharth Aditi Ananya Ishaan Daisuke Kazuo Makoto Shigeru Taro Yumi Emi
    Aiko Haruka Sakura Nguyễn Linh Minh Anh Thuy Putri Siti Budi Dewi Agus Joko Agnieszka Andrzej Piotr Paweł
    Krzysztof Jakub Zofia Ewa Zoltán László Ferenc Ágnes Radu Ion Mihai Ioana Dragan Zoran Vesna Giorgos Dimitris
    Eleni Yannis Katerina Mehmet Mustafa Ayşe Elif Emre Zeynep Aram Nino Giorgi Davit Rashid Aigerim Nurlan Timur
    Audrey Simone Yoshua Geoffrey Fei-Fei Timnit Meredith Joy Sundar Satya Tedros Kristalina Christine Roya Alondra
    Gina
""")
"""Given names: a capitalised word after one of them is a family name."""

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
    Form Notes Note Goals Goal Pillar Target Targets Index Level Levels Tool Tools Services
""")
"""Words that stand in no person's name, or too often in others."""

NATIONALITIES = words("""
    Chinese American British French German Japanese Russian Indian Korean European African Asian Australian Canadian
    Brazilian Italian Spanish Dutch Swedish Norwegian Danish Finnish Swiss Austrian Polish Ukrainian Turkish Israeli
    Egyptian Kenyan Nigerian Irish
""")

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

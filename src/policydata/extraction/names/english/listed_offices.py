"""Names of public bodies that no head noun tells or that a list, a possessive or a role stands in: tables, nothing else."""

from __future__ import annotations

from policydata.extraction.names.words import phrases


def lines(table: str) -> frozenset[str]:
    """Return the names of a table with one name a line, for names that have commas."""
    return frozenset(line.strip() for line in table.splitlines() if line.strip())


_CANADIAN = lines("""
    Innovation, Science and Economic Development Canada
    Immigration, Refugees and Citizenship Canada
""") | phrases("""
    Agriculture and Agri-Food Canada, Canadian Heritage, Crown-Indigenous Relations and Northern Affairs Canada,
    Indigenous Services Canada, Indigenous and Northern Affairs Canada, Employment and Social Development Canada,
    Environment and Climate Change Canada, Fisheries and Oceans Canada, Natural Resources Canada, Health Canada,
    Global Affairs Canada, Public Safety Canada, Public Services and Procurement Canada, Shared Services Canada,
    Statistics Canada, Transport Canada, Veterans Affairs Canada, Women and Gender Equality Canada, Infrastructure Canada,
    Library and Archives Canada, Elections Canada, Parks Canada, Environment Canada, Industry Canada, Service Canada,
    Finance Canada, Justice Canada, Western Economic Diversification Canada, Prairies Economic Development Canada,
    Housing and Infrastructure Canada, Status of Women Canada, Telefilm Canada, Export Development Canada,
    Destination Canada, NAV CANADA, Genome Canada, Mitacs, Canada Post, Ontario Health, Health Quality Ontario,
    Public Health Ontario, Elections Ontario, Loto-Québec, Hydro-Québec, Investissement Québec, BC Hydro, Metrolinx,
    Revenu Québec, Invest Ontario, Alberta Innovates, Alberta Health Services, Public Prosecution Service of Canada
""")
_BRITISH = lines("""
    Foreign, Commonwealth and Development Office
    Foreign, Commonwealth & Development Office
    HM Courts & Tribunals Service
""") | phrases("""
    Single Source Regulations Office, Director of Public Prosecutions, Medicines and Healthcare products Regulatory Agency, HM Treasury, HM Revenue and Customs, HM Revenue & Customs, HM Land Registry, HM Prison and Probation Service,
    HM Courts and Tribunals Service, HM Passport Office, HM Coastguard, HM Inspectorate of Constabulary,
    HM Crown Prosecution Service Inspectorate, His Majesty's Treasury, Her Majesty's Treasury,
    His Majesty's Government, Her Majesty's Government, HM Government,
    His Majesty's Revenue and Customs, Her Majesty's Revenue and Customs, Companies House, Jobcentre Plus,
    Foreign and Commonwealth Office, Cabinet Office, Scotland Office, Wales Office, Northern Ireland Office,
    Northern Ireland Executive, Scottish Executive, Welsh Assembly, Health Education England, Public Health England,
    Public Health Scotland, Public Health Wales, Healthcare Improvement Scotland, Healthcare Inspectorate Wales,
    Health Improvement Scotland, NHS England, NHS Digital, NHS Scotland, NHS Wales, NHS Improvement, NHS Resolution,
    NHS Blood and Transplant, NHS Business Services Authority, NHS Counter Fraud Authority, NHSX, NHS Confederation, NHS Providers,
    Natural England, Historic England, Sport England, Homes England, Skills England, Research England, Active Travel England,
    Natural Resources Wales, Social Care Wales, Sport Wales, Arts Council of Wales, Historic Environment Scotland,
    Creative Scotland, Police Scotland, Social Security Scotland, Transport Scotland, Food Standards Scotland, NatureScot,
    Revenue Scotland, Education Scotland, Skills Development Scotland, Scottish Enterprise, Scottish Water, VisitScotland, sportscotland,
    Registers of Scotland, National Records of Scotland, Audit Scotland, Audit Wales, Crown Commercial Service, Visit Britain,
    VisitBritain, VisitEngland, Innovate UK, UK Research and Innovation, UK Export Finance, UK Anti-Doping, UK Sport,
    UK Border Force, Border Force, UK Visas and Immigration, UK Space Agency, UK Health Security Agency, UK Athletics,
    UK Statistics Authority, UK Government Investments, UK Finance, UK Hydrographic Office, Great British Energy, Great British Railways,
    Digital Catapult, High Value Manufacturing Catapult, Connected Places Catapult, Energy Systems Catapult,
    Satellite Applications Catapult, Cell and Gene Therapy Catapult, Transport for London, Transport for Wales,
    Transport for the North, Transport for Greater Manchester, Transport Focus, Network Rail, National Highways, Highways England,
    Metropolitan Police, British Transport Police, City of London Corporation, City of London Police, Corporation of London,
    West Midlands Police, South Wales Police, Citizens Advice, Citizens Advice Scotland, Consumer Scotland, Government Digital Service,
    Children's Commissioner for England, Children's Commissioner for Wales, Children's Commissioner,
    Biometrics and Surveillance Camera Commissioner, Biometrics Commissioner, Surveillance Camera Commissioner,
    Victims' Commissioner, Domestic Abuse Commissioner, Independent Anti-Slavery Commissioner, Small Business Commissioner,
    Scottish Biometrics Commissioner, Scottish Information Commissioner, Future Generations Commissioner for Wales,
    Older People's Commissioner for Wales, Welsh Language Commissioner, Traffic Commissioners for Great Britain,
    Comptroller and Auditor General, Office of the Comptroller and Auditor General, Crown Estate, Duchy of Cornwall,
    Church Commissioners, Law Commission, Bank of England, Royal Household, Royal Mint, Royal Mail, Post Office Ltd, Ordnance Survey, Met Office,
    Revenue Commissioners, Charity Commission for England and Wales, Law Commission of England and Wales,
    Royal Navy, Royal Air Force, Royal Marines, British Army, Royal Gurkha Rifles, Lord Chancellor's Department,
    Prime Minister's Office, Prime Minister's Strategy Unit, 10 Downing Street, Downing Street, Senedd Cymru,
    Local Government and Social Care Ombudsman, Housing Ombudsman, Parliamentary and Health Service Ombudsman
""")
_IRISH = phrases("""
    Garda Síochána, An Garda Síochána, An Garda Siochana, Dáil Éireann, Dail Eireann, Seanad Éireann, Oireachtas, Houses of the Oireachtas,
    Health Service Executive, Revenue Commissioners, Office of the Revenue Commissioners, Science Foundation Ireland, Enterprise Ireland, IDA Ireland, Research Ireland,
    Coimisiún na Meán, An Bord Pleanála, An Coimisiún Pleanála, Bord Bia, Bord na Móna, Bord Gáis, Fáilte Ireland, Tusla, Tailte Éireann, Teagasc,
    Coillte, Uisce Éireann, Irish Water, EirGrid, Iarnród Éireann, Bus Éireann, An Post, Sport Ireland, Screen Ireland,
    Transport Infrastructure Ireland, Sinn Féin, Fianna Fáil, Fine Gael, Plaid Cymru, Comhairle na nÓg, ComReg, SOLAS,
    Quality and Qualifications Ireland, Waterways Ireland, Tourism Ireland, Intertrade Ireland, InterTradeIreland
""")
_AUSTRALASIAN = phrases("""
    Services Australia, Infrastructure Australia, Screen Australia, Standards Australia, Geoscience Australia, Sport Australia,
    Tourism Australia, Creative Australia, Food Standards Australia New Zealand, Safe Work Australia, Fair Work Commission, Fair Work Ombudsman, Comcare, Austrade, AUSTRAC, IP Australia,
    Airservices Australia, Jobs and Skills Australia, Universities Australia, Data61, National Disability Insurance Scheme Quality and Safeguards Commission,
    Commonwealth Ombudsman, Inspector-General of Intelligence and Security, Australian Taxation Office, Service NSW, NSW Health, NSW Police, NSW Treasury, NSW Government, NSW Parliament, Service Victoria, Victoria Police, Transport for NSW, Digital NSW, SafeWork NSW, WorkSafe Victoria,
    WorkSafe New Zealand, Worksafe Queensland, Queensland Health, SA Health, WA Health, ACT Government, ACT Health, WA Police, NT Government, WA Government, SA Government, Office of the Victorian Information Commissioner, Infrastructure Victoria, Infrastructure NSW,
    Te Puni Kōkiri, Te Whatu Ora, Health New Zealand, Oranga Tamariki, Kāinga Ora, Waka Kotahi, NZ Transport Agency, Inland Revenue, Stats NZ,
    Statistics New Zealand, Land Information New Zealand, Archives New Zealand, Internet NZ, InternetNZ, Callaghan Innovation, Netsafe, CERT NZ, New Zealand Police, New Zealand Treasury, New Zealand Trade and Enterprise, Toitū Te Whenua, Te Pūkenga, Te Kāhui Tika Tangata, Te Mana Raraunga, Maritime New Zealand,
    Fire and Emergency New Zealand, Education New Zealand, Tourism New Zealand, Sport New Zealand, Creative New Zealand, Business New Zealand, BusinessNZ, Consumer NZ, Universities New Zealand, Biosecurity New Zealand, Heritage New Zealand,
    Auckland Transport, Parole Board, Department of the Prime Minister and Cabinet, Digital Transformation Agency
""")
_AMERICAN = phrases("""
    Patent and Trademark Office, US Patent and Trademark Office, United States Patent and Trademark Office, Federal Reserve, Federal Reserve System, Federal Reserve Board, US Federal Reserve, Board of Governors of the Federal Reserve System, Joint Chiefs of Staff, Office of the Comptroller of the Currency, Comptroller of the Currency,
    Secret Service, US Secret Service, US Marshals Service, Coast Guard, US Coast Guard, US Army, US Navy, US Air Force, US Space Force, US Marine Corps, Marine Corps, US Army Corps of Engineers, Army Corps of Engineers, Space Force,
    US Cyber Command, US Africa Command, US Indo-Pacific Command, US Central Command, US Strategic Command, Space Command, National Guard, Air National Guard,
    Customs and Border Protection, US Customs and Border Protection, Immigration and Customs Enforcement, US Immigration and Customs Enforcement, US Citizenship and Immigration Services, Citizenship and Immigration Services, Administration for Children and Families,
    Centers for Disease Control and Prevention, Centers for Medicare and Medicaid Services, Centers for Medicare & Medicaid Services, National Institutes of Health, National Archives and Records Administration, Joint Committee on Taxation, Bureau of Alcohol Tobacco Firearms and Explosives,
    Library of Congress, Fannie Mae, Freddie Mac, Amtrak, Voice of America, US Digital Service, US Digital Response, Capitol Police, US Capitol Police, US Agency for Global Media, Government Printing Office, General Services Administration, Executive Office for Immigration Review,
    State Department, US State Department, Treasury Department, Justice Department, Commerce Department, Labor Department, Defense Department, Education Department, Energy Department, Interior Department, Transportation Department, Agriculture Department,
    US Trade Representative, Office of the US Trade Representative, Office of the United States Trade Representative, United States Trade Representative, Surgeon General, Joint Artificial Intelligence Center, Chief Digital and Artificial Intelligence Office, In-Q-Tel, Congressional Black Caucus, Ways and Means Committee,
    House Ways and Means Committee, House Committee on Ways and Means, Caltrans, CalPERS, Port Authority of New York and New Jersey, Covered California, Los Angeles Unified School District, House Freedom Caucus
""")
_ASIAN = phrases("""
    Legislative Yuan, Executive Yuan, Judicial Yuan, Control Yuan, Examination Yuan, Majlis, NITI Aayog, Lok Sabha, Rajya Sabha, Vidhan Sabha, Lok Adalat, Doordarshan, Prasar Bharati, All India Radio, Digital India Corporation, Invest India, Startup India, Controller General of Patents Designs and Trade Marks,
    Central Board of Direct Taxes, National Informatics Centre, Press Trust of India, Controller of Certifying Authorities, Comptroller and Auditor General of India, Registrar General of India, Chief Election Commissioner, Central Vigilance Commission, Steel Authority of India,
    Bangko Sentral ng Pilipinas, Bank Negara Malaysia, Bank Indonesia, Otoritas Jasa Keuangan, Komisi Pemberantasan Korupsi, Badan Siber dan Sandi Negara, Dewan Rakyat, Dewan Negara, Dewan Perwakilan Rakyat, Suruhanjaya Syarikat Malaysia, Suruhanjaya Komunikasi dan Multimedia Malaysia, Jabatan Digital Negara, Polis Diraja Malaysia,
    AI Singapore, GovTech, GovTech Singapore, Enterprise Singapore, SkillsFuture Singapore, Workforce Singapore, SPRING Singapore, Synapxe, JTC Corporation, Temasek, IE Singapore, MyDIGITAL Corporation, Khazanah Nasional, Invest Hong Kong, Invest Korea, Cyberport,
    Digital Policy Office, AI Verify Foundation, NACSA, CyberSecurity Malaysia, Keidanren, Nippon Keidanren, Invest Qatar, KOTRA, Wafaqi Mohtasib, Majlis-e-Shoora, Majlis Ash-Shura, Shura Council, Federal National Council, Supreme People's Procuratorate, Supreme People's Court,
    Jatiya Sangsad, Pradeshiya Sabha, Loya Jirga, Wolesi Jirga, Milli Majlis, Oliy Majlis, Verkhovna Rada, Great Indonesia Movement Party, Golkar, Bharatiya Janata Party, Aam Aadmi Party, Shiv Sena, Kuomintang, Komeito, Nippon Ishin no Kai, Pheu Thai, Parti Islam Se-Malaysia, Trinamool Congress, Central Reserve Police Force,
    Border Security Force, Indo-Tibetan Border Police, Israel Police, Shin Bet, Mossad, Israel Defense Forces, Israel Defence Forces, Japan Self-Defense Forces, People's Liberation Army, Royal Thai Police, Hong Kong Police Force, Singapore Police Force
""")
_EUROPEAN = phrases("""
    Folketing, Storting, Riksdag, Bundestag, Bundesrat, Bundeswehr, Bundeskanzleramt, Auswärtiges Amt, Bundeskriminalamt, Bundesdruckerei, Bundesnetzagentur, Bundeskartellamt, Bundesrechnungshof, Bundesfinanzhof, Bundesgerichtshof, Bundesarbeitsgericht, Bundesverwaltungsgericht, Bundesagentur für Arbeit, Bundesamt für Sicherheit in der Informationstechnik, Umweltbundesamt, Statistisches Bundesamt, Destatis,
    Robert Koch Institute, Paul-Ehrlich-Institut, Stiftung Warentest, Stiftung Neue Verantwortung, Deutsche Forschungsgemeinschaft, Deutsche Rentenversicherung, Deutsche Welle, Deutscher Ethikrat, Deutscher Gewerkschaftsbund, Deutsches Institut für Normung, Physikalisch-Technische Bundesanstalt, Verbraucherzentrale Bundesverband, Bundesverband der Deutschen Industrie, Sachverständigenrat, Monopolkommission, Normenkontrollrat, Landtag of Bavaria, Landeshauptstadt München,
    Conseil d'État, Conseil d'Etat, Conseil constitutionnel, Conseil Constitutionnel, Cour des comptes, Cour de cassation, Cour de Cassation, Assemblée nationale, Assemblée Nationale, Sénat, Défenseur des droits, Caisse des Dépôts, Bpifrance, France Travail, Pôle emploi, Santé publique France, Haute Autorité de Santé, Autorité de la concurrence, Autorité des marchés financiers, Viginum, Etalab, Matignon, Élysée, Gendarmerie nationale, Gendarmerie Nationale, Police nationale, Quai d'Orsay, Préfecture de police, Banque de France, Banque nationale de Belgique, Agence du Numérique, Smart Dubai,
    Banco de España, Guardia Civil, Policía Nacional, Mossos d'Esquadra, Cortes Generales, Congreso de los Diputados, Generalitat de Catalunya, Generalitat, Junta de Andalucía, Gobierno Vasco, Xunta de Galicia, Red.es, Defensor del Pueblo, Tribunal Constitucional, Tribunal Supremo, Comisiones Obreras, Defensoría del Pueblo, Casa Rosada,
    Banca d'Italia, Carabinieri, Arma dei Carabinieri, Guardia di Finanza, Corte Costituzionale, Corte di Cassazione, Consiglio di Stato, Palazzo Chigi, Agenzia per l'Italia Digitale, Agenzia per la Cybersicurezza Nazionale, Camera dei Deputati, Poste Italiane, Cassa Depositi e Prestiti, Confindustria, Garante per la protezione dei dati personali, Garante Privacy, Garante,
    Banco de Portugal, Assembleia da República, Provedor de Justiça, Guarda Nacional Republicana, Polícia Judiciária, Anacom, Autoridade Nacional de Comunicações, Imprensa Nacional-Casa da Moeda,
    De Nederlandsche Bank, Rijkswaterstaat, Tweede Kamer, Eerste Kamer, Staten-Generaal, Algemene Rekenkamer, Raad van State, Belastingdienst, Autoriteit Persoonsgegevens, Autoriteit Consument en Markt, Hoge Raad, Sociaal-Economische Raad, Rathenau Instituut, Koninklijke Marechaussee, Royal Marechaussee, Royal Netherlands Marechaussee, Kadaster, College voor de Rechten van de Mens, Vlaamse Overheid, Gegevensbeschermingsautoriteit,
    Datatilsynet, Digitaliseringsstyrelsen, Digitaliseringsdirektoratet, Integritetsskyddsmyndigheten, Riksrevisionen, Riksrevisjonen, Rigsrevisionen, Riksbank, Sveriges Riksbank, Riksbanken, Norges Bank, Danmarks Nationalbank, Suomen Pankki, Finansinspektionen, Finanstilsynet, Skatteverket, Försäkringskassan, Arbetsförmedlingen, Statskontoret, Vinnova, Vetenskapsrådet, Forskningsrådet, Forbrukerrådet, Konkurrensverket, Konkurransetilsynet, Lantmäteriet, Traficom, Business Finland, Business Sweden, Business Norway, Statistics Sweden, Statistics Finland, Statistics Denmark, Statistics Norway, Statistics Iceland, Statistics Austria, Statistics Estonia, Statistics Lithuania, Statistics Poland, Statistics Belgium, Statistics Netherlands, Statistics Portugal, Statistics South Africa, Statistics Korea, Statistics Bureau of Japan, Statistics Indonesia, Statistics Mauritius, Statistics Greenland, Statistics Faroe Islands, Statistics Sierra Leone, Statistics Botswana, Landsbanki, Persónuvernd, Tynwald, Althingi, Alþingi, Althing, Løgting, Inatsisartut, Lagting, Ålands lagting, Stortinget, Folketinget, Riksdagen, Sámediggi, Sámi Parliament, Sametinget,
    Eduskunta, Riigikogu, Saeima, Seimas, Sejm, Narodowy Bank Polski, Urząd Ochrony Danych Osobowych, Naczelny Sąd Administracyjny, Magyar Nemzeti Bank, Országgyűlés, Hrvatski sabor, Narodna skupština, Skupština, Sobranie, Kuvendi, Zastupnički dom, Bulgarian National Bank, Česká národní banka, Národní rada, State Duma, Federation Council, Roskomnadzor, Rostec, Rosatom, Rosstat, Gosstandart, Kremlin,
    Schweizerische Nationalbank, Nationalrat, Ständerat, Bundesamt für Kommunikation, Armasuisse, SwissMedic, Swissmedic, Innosuisse, Economiesuisse, Oesterreichische Nationalbank, Österreichische Nationalbank, Datenschutzbehörde, Rundfunk und Telekom Regulierungs-GmbH, Arbeiterkammer, Verfassungsgerichtshof, Verwaltungsgerichtshof,
    Vouli, Hellenic Parliament, Hellenic Police, Hellenic Telecommunications and Post Commission, Cumhuriyet Başsavcılığı, Türkiye Büyük Millet Meclisi, Diyanet
""")
_AFRICAN_AND_LATIN = phrases("""
    Autoridade Nacional de Proteção de Dados, Tribunal de Contas da União, Supremo Tribunal Federal, Superior Tribunal de Justiça, Polícia Federal, Ministério Público Federal, Câmara dos Deputados, Senado Federal, Banco Central do Brasil, Banco Central de Chile, Banco Central de Reserva del Perú, Banco Nacional de Desenvolvimento Econômico e Social, Casa Civil, Casa de Moneda, Petrobras, Embrapa, Embraer, Serpro, Dataprev, Anatel, Anvisa, Ibama, Fiocruz, Fundação Getulio Vargas, Receita Federal,
    Banco de México, Banxico, Banco de la República, Contraloría General de la República, Procuraduría General de la Nación, Superintendencia de Industria y Comercio, Fiscalía General de la Nación, Cámara de Diputados, Senado de la República, Suprema Corte de Justicia de la Nación, Petróleos Mexicanos, Pemex, Agesic, Instituto Nacional de Estadística, Instituto Nacional Electoral, Corte Constitucional, Corte Suprema de Justicia, Consejo para la Transparencia, Agencia de Acceso a la Información Pública, Jefatura de Gabinete de Ministros, CEPAL, Plan Ceibal, Casa de Nariño, Casa Presidencial, Asamblea Nacional, Senate of Chile,
    Ministry in the Presidency, Department in the Presidency, South African Revenue Service, South African Police Service, Statistics South Africa, Stats SA, Public Protector, Information Regulator, Eskom, Transnet, Denel, Telkom, Armscor, Kenya Revenue Authority, Nigeria Police Force, Nigerian Army, Rwanda Defence Force, Smart Africa, Konza Technopolis, Smart Africa Secretariat, Bank Al-Maghrib, Office chérifien des phosphates, Kebbi State Government, Lagos State Government, Shura, Ghana Health Service, Zambia Police Service, Rwanda Information Society Authority, Irembo, Bank of Ghana, African Development Bank, Afreximbank
""")

LISTED_OFFICES = _CANADIAN | _BRITISH | _IRISH | _AUSTRALASIAN | _AMERICAN | _ASIAN | _EUROPEAN | _AFRICAN_AND_LATIN

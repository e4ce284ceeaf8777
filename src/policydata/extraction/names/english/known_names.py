"""Names of bodies and instruments that no head noun tells, and acronyms that texts use without explaining them."""

from __future__ import annotations

from policydata.extraction.names.english.listed_groups import LISTED_GROUPS
from policydata.extraction.names.english.listed_offices import LISTED_OFFICES
from policydata.extraction.names.words import ACRONYMS, phrases, words

_BODIES = words("""
    UNFCCC UNCCD UNHRC UNSC OCHA UNMISS UNIFIL MINUSMA MONUSCO MINUSCA UNAMA UNAMI UNSMIL UNMIK UNDOF UNFICYP UNSOM UN-Habitat
    NHS ONS FCA GCHQ MI5 MI6 NAO OBR FBI CIA CFTC USITC FAA NZTA RBNZ MBIE INSEE DINUM BfArM BKA BfV
    LegCo Legco XINHUA ISRO DRDO BSNL MTNL NSSO MoSPI NABARD INEC EFCC SARB KNBS IANS TASS PTI
    UNCITRAL UNIDROIT UNAIDS UNOPS UNSCR UNICRI UNIDIR UNISDR UNDRR UNWTO IPCC IPBES ESCWA ECLAC CEPAL
    IFAD IMO ICAO WMO UPU IOM WFP IFC MIGA CTBTO OPCW ECOWAS SADC COMESA IGAD ECCAS CARICOM MERCOSUR UNASUR
    SAARC BIMSTEC EFTA CPTPP OIC OAS AIIB AfDB ADB EBRD EIB BIS FATF IOSCO IAIS EASA ECDC EFSA EMA ESMA EBA EIOPA
    EUIPO CEPOL Eurofound BEREC ACER ENTSO-E CENELEC ANSI AFNOR JISC W3C GSMA ITIF EDRi EFF EPIC
    AlgorithmWatch ClientEarth WWF Senedd Dáil Seanad Oxfam Greenpeace UNISON Ofcom Ofgem Ofsted Ofwat Ofqual HMRC DSIT NCSC CISA NSF NIH CDC
    CFPB GAO CBO NHTSA HUD USAID USTR OMB ACLU NAACP AFL-CIO NASSCOM TRAI CERT-In UIDAI SEBI RBI NPCI ANPD INAI
    AEPD CNPD CNDP ARCEP ARCOM ANSSI BaFin Bundesnetzagentur Bundeskartellamt Bundesgerichtshof Bundesverfassungsgericht
    Bundesregierung AGCOM AGCM CNMC ACCC APRA ASIC KISA KCC PIPC NICTA CSIRO NITDA NDPC POTRAZ BOCRA Safaricom
    Noyb Statewatch Huridocs Meta TikTok Tesla Nokia Ericsson Siemens SAP Infosys Wipro Xiaomi
    Meituan JD.com iFlytek SenseTime Megvii Hikvision Dahua Palantir Cloudflare GitHub Airbnb Deliveroo Foxconn
    Eurostat Interpol Europol Eurojust Frontex Eurofound EUROPOL Kremlin Pentagon
    Sberbank Gazprombank Rabobank Commerzbank Swedbank Handelsbanken Citibank Scotiabank Nordea UCL LSE COSLA TUC EEOC DfE DWP DfT DHSC DESNZ DLUHC MHCLG DEFRA Defra BEIS DCMS FCDO DBT HMICFRS HMPPS HMCTS UKRI UKHSA MHRA OPSS EHRC DRCF
    FERC FHFA FINRA FDIC NCUA USPTO USCIS SAMHSA HHS USDA USGS NOAA NLRB OSHA EPA FEMA DARPA IARPA BLS NCES CAISI AISI
    OAIC ACMA AHRC NDIS AIHW NHMRC TGA PHAC CRTC OSFI CIHR NSERC SSHRC StatCan
    KEMRI NACOSTI NCAIR NAFDAC NDPR NIMC ODPC INCIBE AESIA BNetzA BfDI BMWK BSI ANSM DGCCRF PEReN AGID AgID IVASS CONSOB CNMV
    UODO NUKIB NÚKIB EIGE EFCA EASO EUAA ENTSOG CEPEJ GRECO ECRI
    PAHO AMRO UNRISD UNDRR UNESCWA UNSD UNCDF UNIFEM UNISA UNICRI UNDESA UN-DESA IRENA IEA ISDB IsDB IADB NEPAD AUC AUDA ACHPR CEMAC UEMOA WAEMU
    MOEF KOSTAT METI MHLW NISC BOJ PBoC CBIRC NFRA NHSA CSRC SASAC NRTA NPPA MOHRSS TC260 CESI
    ICMR NASSCOM CDSCO FSSAI IRDAI NCRB MeitY NIXI STQC DPIIT PFRDA CERT-EU CERT-FR
    COSATU TUC ETUC ITUC DGB ETUCE CCOO UGT BIAC TUAC IOE IFJ IndustriALL ver.di
    Bruegel Nesta Statista Ipsos YouGov Gallup Afrobarometer GESIS
    Mistral Cohere Netflix Uber Lyft Spotify PayPal Mastercard Pfizer Novartis Roche Sanofi AstraZeneca Moderna BioNTech Bayer BASF Bosch Volkswagen Daimler BMW Renault
    Airbus Boeing Maersk IKEA Nestlé Unilever L'Oréal Danone HSBC Barclays Santander BBVA UBS Goldman Accenture Deloitte KPMG PwC McKinsey Equifax Experian TransUnion Capita Serco Atos Thales
    Telkomsel Airtel Jio Paytm Flipkart Swiggy Zomato GoTo Gojek Tokopedia Shopee Lazada Rakuten Softbank SoftBank NTT KDDI Naver Kakao Coupang Didi Pinduoduo Temu Shein SHEIN Weibo MTN Jumia Flutterwave Telenor Telia Proximus Swisscom
    ECB ICGLR SPREP ODNI DOJ DoJ BEA FHWA FMCSA BLM CFIA CIHI AEMO AEMC OFAC FinCEN ECHA IUCN BoE UNECA ECJ JRC FSB BCBS IRS SNB UNGA
    TSMC Qualcomm Vodafone Telefónica Mozilla Wikimedia MIT Fraunhofer Inserm CNRS Inria INRIA
""")
_POLICIES = words("""
    eIDAS UNCRC UNGPs CRPD ICERD TRIPS GATS GATT USMCA NAFTA DORA FOIA FISA ECPA CAN-SPAM GLBA POPIA DSA DMA NIS2 RGPD DSGVO
    BDSG NetzDG APPI PDPA DPDPA PIPA BIPA FCRA TCPA VCDPA CTDPA HITECH CFAA CALEA DMCA FCPA CIPA FISMA FITARA FATCA NEPA CERCLA
    TSCA FLSA ERISA EMTALA HAVA VAWA FDCA FIFRA ADEA PHIPA FIPPA FOIPPA MFIPPA POCSO PAIA RICA PECR RIPA LOPDGDD
    UNCAC UNTOC UNDRIP UNCRPD CITES MARPOL SOLAS ICRMW ICPPED OPCAT CSRD CSDDD SFDR AVMSD EMFA EECC MiCA MiCAR MiFID PSD2
    RoHS WEEE GPSR UCPD EPBD TFEU
""")
KNOWN_ACRONYMS = ACRONYMS | dict.fromkeys(_BODIES, "body") | dict.fromkeys(_POLICIES, "policy")
"""Acronyms and single words that are known without being explained, with the kind of what they name."""

_OTHERS = phrases("""
    United Nations, European Union, African Union, White House, World Bank, Council of Europe, European Data Protection Supervisor,
    Global Partnership on Artificial Intelligence, Law Society, Bar Council, Law Council, Government Printer, Current AI,
    Bill & Melinda Gates Foundation, Bill and Melinda Gates Foundation, Gates Foundation, Deutsche Bundesbank, Bundesbank, Jogorku Kenesh, Rada, Kementerian Kesihatan, Korea Broadcasting System, Korean Broadcasting System,
    Australian Broadcasting Corporation, Nippon Hoso Kyokai, Radio Free Asia,
    Banco Central Europeo, Federal Reserve Bank, Reserve Bank, Hong Kong Monetary Authority, Standard Chartered, Rio Tinto,
    Folkehelseinstituttet, Helsedirektoratet, Socialstyrelsen, Kancelaria Prezesa Rady Ministrów, Rijksoverheid, Bundeskabinett, Bundespräsidialamt, Deutscher Bundestag, Zentralrat der Juden, Humboldt-Universität zu Berlin, Freie Universität Berlin, Technische Universität München, Ludwig-Maximilians-Universität München, Vrije Universiteit Brussel, Vrije Universiteit Amsterdam, Katholieke Universiteit Leuven, École polytechnique fédérale de Lausanne, Sorbonne Université, Bocconi University,
    Armed Forces of the Philippines, Royal Society, Royal Society of Edinburgh, Royal Academy of Engineering, British Academy, Academy of Medical Sciences, Académie des sciences, Fondation Jean-Jaurès,
    Action on Hearing Loss, Doctors of the World, Amnesty International UK, Human Rights Campaign, Southern Poverty Law Center, Anti-Defamation League, Electronic Privacy Information Center, Guy's and St Thomas' NHS Foundation Trust, Media High Council, Foreign Ministry, Library of Parliament, Convention of Scottish Local Authorities
""")
KNOWN_NAMES = LISTED_OFFICES | LISTED_GROUPS | _OTHERS
"""Names without a head noun, or that end before one."""

"""Names of bodies and instruments that no head noun tells, and acronyms that texts use without explaining them."""

from __future__ import annotations

from policydata.extraction.names.words import ACRONYMS, KNOWN_PHRASES, phrases, words

KNOWN_ACRONYMS = {
    **ACRONYMS,
    **dict.fromkeys(
        words("""
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
            TSMC Qualcomm Vodafone Telefónica Mozilla Wikimedia MIT Fraunhofer Inserm CNRS Inria INRIA
        """),
        "body",
    ),
    **dict.fromkeys(
        words("""
            eIDAS UNCRC UNGPs CRPD ICERD TRIPS GATS GATT USMCA NAFTA DORA FOIA FISA ECPA CAN-SPAM GLBA POPIA DSA DMA NIS2 RGPD DSGVO
            BDSG NetzDG APPI PDPA DPDPA PIPA BIPA FCRA TCPA VCDPA CTDPA HITECH CFAA CALEA DMCA FCPA CIPA FISMA FITARA FATCA NEPA CERCLA
            TSCA FLSA ERISA EMTALA HAVA VAWA FDCA FIFRA ADEA PHIPA FIPPA FOIPPA MFIPPA POCSO PAIA RICA PECR RIPA LOPDGDD
            UNCAC UNTOC UNDRIP UNCRPD CITES MARPOL SOLAS ICRMW ICPPED OPCAT CSRD CSDDD SFDR AVMSD EMFA EECC MiCA MiCAR MiFID PSD2
            RoHS WEEE GPSR UCPD EPBD TFEU
        """),
        "policy",
    ),
}
"""Acronyms and single words that are known without being explained, with the kind of what they name."""

KNOWN_NAMES = {
    **KNOWN_PHRASES,
    **dict.fromkeys(
        phrases("""
        Economic Community of Central African States, Fisheries and Oceans Canada, NITI Aayog, Law Society, Bar Council, Law Council, HM Revenue and Customs, Public Health Scotland, Public Health Wales, UK Health Security Agency,
        Economic Community of West African States, East African Community, Southern African Development Community,
        Caribbean Community, Andean Community, Pacific Community, European Economic Community, Friends of the Earth, Cortes Generales, Dáil Éireann, Seanad Éireann, Save the Children, ARTICLE 19, Doctors Without Borders, Médecins Sans Frontières, Reporters Without Borders,
        UN Women, UN Global Compact, UN Tourism, Global Witness, Human Rights First, Human Rights in China,
        La Quadrature du Net, Bits of Freedom, Digitale Freiheit, Derechos Digitales, Fundación Karisma, Paradigm Initiative,
        Digital Rights Ireland, European Digital Rights, Consumers International, Global Voices, Public Citizen,
        Common Cause, Common Sense Media, Fight for the Future, Public Knowledge,
        Ada Lovelace Institute, Alan Turing Institute, Big Brother Watch, Open Rights Group,
        Citizens Advice, Age UK, Cancer Research UK, Transport for London, Transport for Wales, NHS England, NHS Digital,
        NHS Scotland, Public Health England, Historic England, Sport England, Homes England, Innovate UK, Skills England,
        Research England, Creative Scotland, Police Scotland, Visit Britain, Natural England, Health Canada, Environment Canada,
        Elections Canada, Transport Canada, Parks Canada, Global Affairs Canada, Public Safety Canada, Library and Archives Canada,
        Infrastructure Australia, Services Australia, Screen Australia, Internet NZ, Science Foundation Ireland, Enterprise Ireland,
        Enterprise Singapore, Business Sweden, Business Finland, Business Europe, SMEunited, Standards Australia,
        Standards Norway, British Standards Institution, Joint Research Centre, Deutsche Telekom,
        Deutsche Bahn, Deutsche Bank, Deutsche Bundesbank, Banco de España, Banca d'Italia, Banque de France, Crédit Agricole,
        General Motors, General Electric, Hugging Face, Stability AI, Mistral AI, Scale AI, Current AI,
        Meta Platforms, Alphabet Inc, Ant Group, Zhipu AI, Moonshot AI, Rolls-Royce, Johns Hopkins, Chatham House,
        Pew Research, Ipsos MORI, Our World in Data, Gavi, Unitaid, Committee of the Regions,
        European Economic and Social Committee, Conference of the Parties, Ministerial Conference, Government Printer,
        Sovereign Order of Malta, Order of Malta, Holy See
        """),
        "body",
    ),
    **dict.fromkeys(phrases("Geneva Conventions, Hague Conventions, Horizon Europe, Next Generation EU"), "policy"),
}
"""Names without a head noun, or that end before one, with the kind of what they name."""

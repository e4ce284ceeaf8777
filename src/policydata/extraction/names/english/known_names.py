"""Names of bodies and instruments that no head noun tells, and acronyms that texts use without explaining them."""

from __future__ import annotations

from policydata.extraction.names.english.listed_groups import LISTED_GROUPS
from policydata.extraction.names.english.listed_offices import LISTED_OFFICES
from policydata.extraction.names.words import ACRONYMS, phrases, words

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

KNOWN_NAMES = (
    LISTED_OFFICES
    | LISTED_GROUPS
    | phrases("""
    United Nations, European Union, African Union, White House, World Bank, Council of Europe, European Data Protection Supervisor,
    Global Partnership on Artificial Intelligence, Law Society, Bar Council, Law Council, Government Printer, Current AI,
    Infrastructure Australia, Infrastructure Canada
""")
)
"""Names without a head noun, or that end before one."""

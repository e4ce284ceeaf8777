"""Patterns of document numbers and symbols, by family, and the words that stand beside them."""

from __future__ import annotations

from policydata.extraction.expressions import GAP, OPTIONAL_GAP, expression
from policydata.extraction.word_tables import word_set, words_in

DASH = "[-–—]"
YEAR = "(?:19|20)[0-9]{2}"
_NOT_OF_A_DAY = r"(?<!ary\s)(?<!ay\s)(?<!rch\s)(?<!pril\s)(?<!une\s)(?<!uly\s)(?<!ust\s)(?<!ber\s)(?<![0-9],\s)"
"""No month or day before a year: of “Order of 4 May 2021 No. 412” the year is no part of the number."""
_NOT_A_YEAR = rf"(?!{YEAR}(?![0-9:–—-]|\.[0-9]))"
_EDITION = rf"(?:(?:{DASH}|:)[0-9]{{1,6}}(?:\.[0-9]+)?[A-Z]?)"
_SECTOR = (
    "(?:AQ|BB|C[BHJY]|D[ALYZ]|EJ|FZ|G[ACHMY]|H[BGJSY]|J[BCGRTY]|KA|L[BDSY]|M[HRTZ]|N[BY]|Q[BCJX]|R[BF]|S[BCFHJLNWY]|T[BDY]|W[BHJMSW]|X[BF]"
    "|Y[BCDJSYZ]|ZY|(?:DB ?)[0-9]{2,6}|SZDB|YDB|C(?:JJ|ECS)|GB[JZ]|J(?:GJ|J[FG]|T[GJST])|TSG|TBT|DBJ(?:[0-9]{2,3})?)"
)
_STANDARD = (
    r"(?:GB(?:/[TZ])?|[TQ]/[A-Z]{2,10}|(?:BS|DIN|NF|UNE|UNI|SS|CSN) (?=EN|ISO|IEC|[0-9]{4})|UL |CEN/CLC/T[RS]|ISO(?:/IEC)?(?:/IEEE)?(?:[ /]T[RS]|[ /]PAS|[ /](?:DIS|FDIS|CD|WD))?|IEC(?:[ /]T[RS])?|IEEE(?: Std)?"
    r"|(?:BS |DIN )?EN(?: ISO| IEC)?|ETSI (?:EN|TS|TR)|ANSI(?:/[A-Z]{2,8}){0,2}|AS(?= [0-9]{4}[.-])|CSA(?= [A-Z][0-9])|IS(?= [0-9]{5})|KS|(?:JIS|KS) [A-Z]|SAE J|DIN SPEC|PAS|NIST(?: (?:SP|AI|IR))?|FIPS|NISTIR|RFC|AS/NZS"
    r"|CEN/T[SR])"
)
_NATIONAL = (
    r"(?:BS|DIN|NF|UNE|UNI|SS|CSN|ABNT NBR|NBR|NEN|SN|PN|STN|SIST|TS|AS|NZS|GOST R|GOST|CAN/CSA|CSA|IRAM|NTC|NTP|NMX|SANS|MS|SNI|TCVN|PNS|TIS|JIS X|IS|KS X"
    r"|DS|SFS|EVS|LVS|LST|HRN|SRPS|MSZ|NBN|I\.S\.)"
)
"""National bodies before the number of the international standard that they adopt."""
_FOREIGN = (
    "(?:Real Decreto|Decreto|Décret|Loi|Lei|Ley|Legge|Ordonnance|Arrêté|Ordinanza|Portaria|Resolução|Resolución|Circulaire"
    "|Medida Provisória|Acordo|Acuerdo|Orden|Ordinance|Undang-Undang|Peraturan|Kanun|Zakon|Lag|Lov|Wet|Besluit)"
)
_SERIES = rf"(?:{GAP}\((?:[CLSW]|Cy|N\.I)\.{GAP}[0-9]{{1,4}}\)){{0,2}}"
"""The number of an instrument in a series beside its own: 2021 No. 904 (W. 12) (C. 4)."""
_MONEY = "(?:USD|EUR|GBP|CNY|RMB|JPY|AUD|CAD|INR|KES|NGN|ZAR|CHF|FY|AY|SY|AM|PM)(?![A-Z.])"
_NUMBERED_PART = r"[0-9]{2,6}(?:\.[0-9]{1,3})?(?:[-:][0-9]{1,4}[a-z]?){0,2}(?![0-9])"
_FAMILIES = {
    "series": rf"(?<=[Rr]elease )P[0-9]{{4}}(?:\.[0-9])?(?![0-9])|(?:COM|SWD|SEC|JOIN){GAP}\({YEAR}\){GAP}[0-9]{{1,4}}(?:{GAP}final)?(?![0-9])|(?:COM|SWD|SEC|JOIN)/{YEAR}/[0-9]{{1,4}}{GAP}final"
    rf"|{YEAR}/[0-9]{{4}}/(?:COD|CNS|NLE|INI|BUD|APP|RSP)(?![A-Z])|{YEAR}/C{GAP}[0-9]{{1,3}}/[0-9]{{2}}(?![0-9])|WP(?:[12][0-9]{{2}}(?![0-9%-]|[.,][0-9])(?:{OPTIONAL_GAP}rev\.?[0-9]{{2}})?|{GAP}[12][0-9]{{2}}{OPTIONAL_GAP}rev\.?[0-9]{{2}})"
    rf"|A/RES/[0-9]{{1,4}}{OPTIONAL_GAP}[A-Z]?{GAP}\((?:E?S-)?[IVXLC]+\)|(?:(?<=esolution )|(?<=ecision ))E?S-[0-9]{{1,2}}/[0-9]{{1,3}}(?![0-9/])|WT/DS[0-9]{{1,3}}(?![0-9/])|(?:GA|SC|DC|ORG)/[0-9]{{4,6}}(?![0-9/])|[A-Z]{{3}}/[0-9]{{3}}-EESC-{YEAR}(?:-[0-9]{{3,5}})?(?![0-9-])|C?ETS{GAP}[0-9]{{3}}(?![0-9.,%]*[0-9%])|C\.N\.[0-9]{{1,4}}\.{YEAR}\.TREATIES-[0-9A-Z]{{1,7}}(?:\.[0-9A-Za-z]{{1,4}}){{0,3}}|GC\([0-9]{{1,2}}\)/[A-Z]{{2,4}}/[0-9]{{1,3}}|[A-Z]{{2,5}}(?:/[A-Z]{{2,6}}){{1,3}}\({YEAR}\)[0-9]{{1,4}}/(?:REV|ADD|CORR|FINAL)[0-9]{{0,2}}"
    rf"|[0-9]{{1,4}}{GAP}(?:[UL]NTS|U\.N\.T\.S\.){GAP}[0-9]{{1,5}}|ICC-[0-9]{{2}}/[0-9]{{2}}(?:-[0-9]{{2}}/[0-9]{{2}})?(?:-[0-9]{{1,4}})?(?![0-9/])|(?:PC|MC|FSC)\.(?:DEC|DOC)/[0-9]{{1,4}}(?:/[0-9]{{2}})?"
    rf"|(?:AG|CP)/(?:RES|DEC)\.{GAP}[0-9]{{1,4}}{GAP}\([A-Z0-9/-]{{1,12}}\)|EIOPA-BoS-[0-9]{{2}}[/-][0-9]{{2,4}}|(?:(?<=ILO )|(?<=Convention ))C[01][0-9]{{2}}(?![0-9])|(?<=Recommendation )R[0-2][0-9]{{2}}(?![0-9])"
    rf"|(?:E\.O\.|EO)(?:{GAP}No\.)?{GAP}1[0-9],[0-9]{{3}}(?![0-9])|[0-9]{{1,3}}{GAP}C\.?F\.?R\.?{GAP}pts?\.{GAP}[0-9]{{1,4}}|D?FARS?{GAP}[0-9]{{2,3}}\.[0-9]{{3,4}}(?:-[0-9]{{1,4}})?|(?:NISTIR|NIST{GAP}IR){GAP}[0-9]{{4}}[A-Z]"
    rf"|(?:NIST{GAP})?SP{GAP}(?:500|800|1[0-9]{{3}})-[0-9]{{1,3}}(?:[A-Z]|r[0-9])?(?![0-9-])(?:{GAP}Rev\.{GAP}[0-9])?|(?:[SHA]\.B|P\.A)\.{GAP}[0-9]{{2}}-[0-9]{{2,4}}(?![0-9])|T\.D\.{GAP}[0-9]{{4}}(?![0-9])|Rev\.{GAP}(?:Proc|Rul)\.{GAP}{YEAR}-[0-9]{{1,3}}(?![0-9])|DA{GAP}[0-9]{{2}}-[0-9]{{1,4}}(?![0-9%-])|(?:(?<=\()|(?<=nder )|(?<=[Ss]ee )|(?<=with )|(?<= as )|(?<=from ))M-[0-9]{{2}}-[0-9]{{2}}(?![0-9-])"
    rf"|S\.I\.{GAP}No\.{GAP}[0-9]{{1,4}}/{YEAR}|CM{GAP}[0-9]{{4}}(?![0-9])|Number{GAP}[0-9]{{1,3}}{GAP}of{GAP}{YEAR}|CAP\.{GAP}[0-9]{{1,4}}[A-Z]?(?![0-9A-Za-z])|(?:Chapter|CHAPTER){GAP}[0-9]{{3}}[A-Z](?![A-Za-z0-9])|[LCE]\.I\.{GAP}(?:No\.{GAP})?[0-9]{{1,4}}(?![0-9])"
    rf"|S\.?R\.?O\.?{GAP}[0-9]{{1,5}}(?:\([IVX]+\))?/{YEAR}|(?:CQLR|RSQ|R\.S\.Q\.|C\.R\.C\.|CCSM),?{GAP}ch?\.?{GAP}[A-Z]?[0-9A-Z][0-9A-Z.-]{{0,8}}(?<![.-])|(?:O|B\.C|N\.[SB]|Alta|Man|Sask)\.{GAP}Reg\.{GAP}[0-9]{{1,4}}/[0-9]{{2,4}}"
    rf"|[OP]\.C\.{GAP}{YEAR}-[0-9]{{1,5}}|{YEAR}{GAP}No{GAP}[0-9]{{1,4}}(?![0-9])|(?<![or]\.\s)[0-9]{{1,4}}/{YEAR}{GAP}(?:Coll\.|Sb\.|Z\.{OPTIONAL_GAP}z\.)|R\.?A\.?{GAP}(?:No\.{GAP})?(?!{YEAR}(?![0-9]))[0-9]{{4,5}}(?![0-9%]|[.,][0-9])"
    rf"|(?<![or]\.\s)(?<!o\s)[0-9]{{1,4}}/{YEAR}/[A-Z]{{2,4}}(?:[0-9]{{1,2}}|-[A-Z][A-Za-z]{{1,5}})(?![0-9A-Za-z])|BCBS{GAP}[0-9]{{2,3}}(?![0-9])|SR{GAP}[0-9]{{2}}-[0-9]{{1,2}}(?![0-9]|{GAP}(?:million|billion|per)\b)|IFRS{GAP}[0-9]{{1,2}}(?![0-9%]|[.,][0-9])"
    rf"|(?:prEN(?:{GAP}ISO)?|CWA|NFPA|SANS|GOST(?:{GAP}R)?|TCVN|3GPP{GAP}T[SR]|ASTM{GAP}[A-Z]){OPTIONAL_GAP}(?!{YEAR}(?![0-9:-])){_NUMBERED_PART}(?:[A-Z](?![A-Za-z]))?|PAS{GAP}20[0-9]{{2}}(?!{GAP}[a-z])(?::{YEAR})?(?![0-9])|No\.{GAP}R{OPTIONAL_GAP}\([0-9]{{2,4}}\){OPTIONAL_GAP}[0-9]{{1,2}}|N{GAP}[0-9]{{1,4}}-FK?Z(?![A-Za-z])",
    "standard": rf"(?:ETSI{GAP})?(?:EN|TS|TR|ES|EG|GS){GAP}[0-9]{{3}}{GAP}[0-9]{{3}}(?:-[0-9])?(?![0-9])(?:{GAP}V[0-9]\.[0-9]{{1,2}}\.[0-9])?|"
    rf"[A-Z]{{2,6}}(?:[/ -][A-Z]{{1,6}}){{0,2}}{GAP}[0-9]{{2,6}}(?:[.-][0-9]{{1,3}}){{0,2}}:{YEAR}(?:/[A-Z]{{2,6}})?(?![0-9])|"
    rf"(?:{_NATIONAL}(?:{GAP}|-)(?=EN{GAP}|ISO|IEC))?{_STANDARD}(?:{GAP}|-)?[A-Z]?{_NOT_A_YEAR}(?:[0-9]{{2,6}}|[0-9](?=\.[0-9]{{1,3}}[-—–]|[-—–]{YEAR}))(?:\.[0-9]{{1,3}})?{_EDITION}{{0,3}}"
    rf"|(?:CAC/(?:GL|RCP|STAN|MRL|MISC)|CX[SGCAM]){GAP}[0-9]{{1,4}}[A-Z]?{DASH}{YEAR}(?![0-9])|NIST{GAP}AI{GAP}[0-9]{{3}}-[0-9]{{1,2}}|{_SECTOR}/[TZ]{OPTIONAL_GAP}[A-Z]?[0-9]{{1,6}}(?:\.[0-9]{{1,3}})?{_EDITION}{{0,2}}"
    rf"|{_SECTOR}{OPTIONAL_GAP}[A-Z]?[0-9]{{1,6}}(?:\.[0-9]{{1,3}})?{DASH}{YEAR}(?![0-9])|DB ?[0-9]{{2,6}}/[0-9]{{2,5}}{DASH}{YEAR}|ITU-[TR]{GAP}(?:Rec\. )?[A-Z]{{1,2}}\.[0-9]{{1,5}}(?:\.[0-9]{{1,3}})?(?:-[0-9]{{1,2}})?"
    rf"|[A-Z]{{2,5}}-(?:ST|STD|TS|TR|S|N|NORM|SPEC){GAP}{_NOT_A_YEAR}[0-9]{{3,6}}{_EDITION}{{0,2}}"
    r"|TC[0-9]{2,4}-[0-9]{3}(?![0-9])",
    "eu": rf"[(（](?:EU|EC|EEC|Euratom|CFSP|JHA|EU, Euratom|EC, Euratom)[)）](?:{GAP}|(?<=）))(?:No\.?{GAP})?[0-9]{{1,4}}/[0-9]{{1,4}}"
    r"|[0-9]{2,4}/[0-9]{1,4}/(?:EU|EC|EEC|CFSP|JHA|Euratom)(?![A-Za-z0-9])"
    rf"|(?:P[0-9]{{1,2}}_TA|[A-Z]{{1,6}}|Rec)\({YEAR}\){OPTIONAL_GAP}[0-9]{{1,4}}(?:{GAP}final|-final|/FINAL)?(?![0-9])"
    rf"|(?:ST|PE-CONS|EUCO|WK|SN|IP|MEMO){GAP}[0-9]{{1,5}}/[0-9]{{2,4}}(?:{GAP}INIT)?(?:{GAP}(?:REV|ADD|COR){GAP}[0-9]{{1,2}}){{0,2}}(?![0-9/])"
    rf"|(?:(?:(?<=OJ )|(?<=Journal ))No\.?{GAP})?[LC](?:{GAP}|(?=[0-9]))(?:[0-9]{{1,4}}(?:{OPTIONAL_GAP}[AEIM](?![A-Za-z]))?(?=[,，]{OPTIONAL_GAP}(?:[0-9]{{1,2}}\.{OPTIONAL_GAP}[0-9]{{1,2}}\.{OPTIONAL_GAP}{YEAR}|{YEAR}[.年]|第[0-9]|pp?\. )))"
    rf"|(?:(?<=OJ )|(?<=Journal )|(?<=公报》))[LC]{GAP}(?:{YEAR}/)?[0-9]{{1,5}}(?:/[0-9]{{1,4}})?(?![0-9])"
    rf"|{YEAR}/[0-9]{{4}}[A-Z]?{OPTIONAL_GAP}\([A-Z]{{3}}\)"
    rf"|(?:CELEX:?{OPTIONAL_GAP})?(?:[1-9]{YEAR}[A-Z]{{1,2}}[0-9]{{4}}(?:\([0-9]{{2}}\))?|0{YEAR}[A-Z][0-9]{{4}}-{YEAR}[0-9]{{4}})(?![0-9A-Za-z])",
    "us": rf"(?:Public{GAP}Law|PUBLIC{GAP}LAW|P(?:ub|UB)\.{OPTIONAL_GAP}L\.|P\.L\.)(?:{GAP}N[oO][.:])?{GAP}[0-9]{{2,3}}{DASH}[0-9]{{1,4}}"
    rf"|(?<!\.)(?:H\.?{OPTIONAL_GAP}R\.?|[HS]\.{OPTIONAL_GAP}(?:(?:J\.|Con\.|Joint|Concurrent){OPTIONAL_GAP})?Res\.|[HS]\.){GAP}[0-9]{{1,5}}"
    rf"(?![0-9,.]*[0-9])(?!{GAP}(?:million|billion|percent|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\b))"
    r"|S\.[0-9]{3,5}(?![0-9.,]*[0-9])|H\.R\.[0-9]{1,5}(?![0-9])|[HS]\.(?:J\.|Con\.)?Res\.[0-9]{1,4}(?![0-9])"
    rf"|[HS]\.{OPTIONAL_GAP}(?:Rept|Rpt|Doc|Amdt)\.(?:{GAP}No\.)?{GAP}[0-9]{{1,3}}{DASH}[0-9]{{1,4}}(?![0-9])"
    rf"|(?:[HSA]\.{OPTIONAL_GAP}(?:[BFJ]|[CJ]\.{OPTIONAL_GAP}[RM])|L\.D)\.{GAP}[0-9]{{1,5}}(?![0-9.,%]*[0-9%])|(?:(?<=FR Doc\. )|(?<=FR Doc )|(?<=FR\nDoc\. )|(?<=FR Doc\.\n)|(?<=Doc\. No\. )|(?<=Doc No: )){YEAR}{DASH}[0-9]{{4,6}}|F\.{OPTIONAL_GAP}No\.{GAP}[0-9](?:[\w./-]|\([0-9A-Za-z]{{1,6}}\)){{3,24}}(?<![./-])|(?<=RIN )[0-9]{{4}}{DASH}[A-Z]{{2}}[0-9]{{2}}"
    rf"|[0-9]{{1,3}}{GAP}U\.S\.{GAP}[0-9]{{1,4}}(?![0-9])"
    rf"|(?:SB|AB|HB|LB|HF|SF|LD|[HSA](?:C|J|JC)[RM]|SBX|ABX)(?:(?:{GAP}|-)|(?=[0-9]{{2}}))(?:[0-9]{{2}}-[0-9]{{2,4}}|[0-9]{{1,5}})(?![0-9.,%]*[0-9%])"
    rf"|(?:Senate|House|Assembly){GAP}(?:(?:Joint|Concurrent){GAP})?(?:Bill|File|Resolution){GAP}(?:No\.{OPTIONAL_GAP})?[0-9]{{1,5}}(?![0-9])"
    rf"|(?:E\.O\.|EO|P\.D\.|PD)(?:{GAP}No\.)?{GAP}{_NOT_A_YEAR}[0-9]{{2,5}}(?![0-9%]|[.,][0-9])"
    rf"|[0-9]{{1,3}}{GAP}(?:U\.S\.C\.|USC|C\.F\.R\.|CFR)(?:{GAP}(?:§§?|[Pp]arts?|[Ss]ections?))?{OPTIONAL_GAP}"
    r"[0-9]{1,6}[a-z]?(?:[.-][0-9]{1,5}[a-z]?)?"
    rf"|[0-9]{{1,3}}{GAP}(?:Fed\.{OPTIONAL_GAP}Reg\.|FR|F\.R\.|Stat\.){GAP}[0-9,]{{2,7}}[0-9]",
    "gazette": rf"(?:Cm|Cmnd|Cmd|CP|HC|HL)\.?{GAP}(?:Paper{GAP})?{_NOT_A_YEAR}[0-9]{{2,5}}(?:-[IVX]{{1,4}})?(?![0-9%/]|[.,][0-9])|[CF]20[0-9]{{2}}[A-Z][0-9]{{5}}(?![0-9])|(?:Chapter|CHAPTER){GAP}[0-9]{{1,3}}:[0-9]{{2}}(?![0-9])|(?:Chapter|CHAPTER){GAP}[0-9]{{1,4}}(?:,|{GAP}of{GAP}the){GAP}(?:Statutes|Laws|Acts){GAP}of{GAP}{YEAR}(?![0-9])|G\.N\.{GAP}[0-9]{{2,5}}(?![0-9]|{GAP}of)|GE\.[0-9]{{2}}-[0-9]{{4,6}}(?:{OPTIONAL_GAP}\([A-Z]\))?"
    rf"|(?:(?:S|G)\.?(?:I|R|N|L)\.?|L\.?N\.|W\.?S\.?I\.){GAP}(?:No\.{OPTIONAL_GAP})(?:[A-Z]{GAP})?[0-9]{{1,6}}(?:/{YEAR}|{GAP}of{GAP}{YEAR})?(?![0-9])"
    rf"|(?:S\.?I\.?|S\.?S\.?I\.?|W\.?S\.?I\.?|N?I?\.?S\.?R\.?|[LG]\.?N\.?){GAP}(?:(?:No\.?{GAP})?[0-9]{{1,5}}{GAP}of{GAP}{YEAR}|{YEAR}/[0-9]{{1,5}}{_SERIES})(?![0-9/])"
    rf"|(?:(?:General|Government|Gazette|Legal|Public){GAP}Notices?|(?:LEGAL|GENERAL|GAZETTE|GOVERNMENT){GAP}NOTICE){GAP}(?:N[Oo]s?\.?{GAP})?(?:R\.?{OPTIONAL_GAP})?[0-9]{{1,5}}(?:/{YEAR}|{GAP}(?:of|OF){GAP}{YEAR})?(?![0-9])"
    rf"|Cap\.?{GAP}[0-9]{{1,4}}(?::[0-9]{{1,3}}|[A-Z]{{0,2}})(?![0-9A-Za-z])|H[LC]WS[0-9]{{1,4}}(?![0-9])"
    rf"|(?:GSR|SO){GAP}[0-9]{{1,5}}{OPTIONAL_GAP}\(E\)|(?:G\.S\.R\.|S\.O\.){GAP}[0-9]{{1,5}}(?:{OPTIONAL_GAP}\(E\)|{GAP}of{GAP}{YEAR})?(?![0-9])|(?:(?:P\.?N\.?D|N\.?R|N\.?L|S\.?M|A\.?F\.?R)\.?C\.?[LD]\.?|Ares){OPTIONAL_GAP}(?:[0-9]{{1,4}}(?![0-9/,])|\({YEAR}\)[0-9]{{4,8}})|B{OPTIONAL_GAP}[0-9]{{1,2}}[A-F]?{DASH}{YEAR}(?![0-9])"
    rf"|(?:BT-|BR-)?Drs\.{GAP}[0-9]{{1,2}}/[0-9]{{1,5}}(?![0-9/])|BGBl\.?{GAP}(?:{YEAR}(?:,)?{GAP})?[IVX]{{1,3}},?{GAP}(?:{YEAR}{GAP}(?=S\.|Nr\.))?(?:(?:S\.|Nr\.){GAP})?[0-9]{{1,5}}(?:/{YEAR})?(?![0-9/])"
    rf"|(?<![0-9/])[0-9]{{1,4}}/{YEAR}\.{GAP}\([IVX]{{1,4}}\.{GAP}[0-9]{{1,2}}\.\)"
    rf"|(?:SR|RS){GAP}[0-9]{{3}}(?:\.[0-9]{{1,3}}){{1,3}}(?![0-9])|(?:AS|RO){GAP}{YEAR}{GAP}[0-9]{{1,4}}(?![0-9])"
    rf"|[A-Z]{{2,6}}{GAP}\[{YEAR}\]{GAP}[0-9]{{1,5}}(?![0-9])"
    rf"|(?<=OJ L, ){YEAR}/[0-9]{{1,5}}|(?:CETS|ETS|UNTS|ILO|Cmnd?|HC|HL){GAP}No\.{OPTIONAL_GAP}[0-9]{{1,5}}"
    rf"|(?!{_MONEY})[A-Z][A-Z.]{{0,8}}{GAP}(?:No\.{GAP})?(?:[0-9]{{1,5}}/{YEAR}(?:{GAP}vp)?|{YEAR}/[0-9]{{2,5}})(?![0-9/])"
    rf"|(?!{_MONEY})[A-Z][A-Z.]{{1,7}}{GAP}[0-9]{{1,4}}/[0-9]{{2}}(?![0-9/])"
    rf"|[A-Z]{{2,4}}(?:\([0-9]\))?[0-9]{{1,4}}/(?:[0-9]{{2}}-[0-9]{{2}}(?![0-9/A-Za-z-])|{YEAR}(?:\([0-9]{{2}}\))?(?=[号號]))|[A-Z]{{2,4}}[0-9]{{1,3}}/[0-9]{{1,2}}(?![0-9/A-Za-z])|(?:SOR|SI|TR|DORS)/[0-9]{{2,4}}-[0-9]{{1,4}}|P\.C\.{GAP}{YEAR}-[0-9]{{1,5}}"
    rf"|(?:(?:R\.)?S\.(?:[A-Z]\.){{1,3}}|R?S[A-Z]{{1,2}}),?{GAP}{YEAR},{GAP}(?:c|ch|C)\.{GAP}[0-9A-Z][0-9A-Z.-]{{0,6}}(?<![.-])|R\.S\.(?:[A-Z]\.)?,{GAP}c\.{GAP}[A-Z]-[0-9]{{1,3}}(?:\.[0-9]{{1,2}})?(?![0-9])"
    rf"|(?:S\.I\.{GAP}|SI{GAP})?{_NOT_OF_A_DAY}{YEAR}(?!\n){GAP}No\.{GAP}[0-9]{{1,4}}(?![0-9]|(?:,|{GAP}of){GAP}{YEAR}){_SERIES}|[0-9]{{1,2}}{GAP}(?:&{GAP}[0-9]{{1,2}}{GAP})?(?:Vict|Geo|Edw|Eliz|Will)\.{GAP}(?:[0-9IVX]{{1,4}}\.?,?{GAP})?c\.{GAP}[0-9]{{1,3}}(?![0-9])|{YEAR}{GAP}(?:c\.|ch\.|asp|anaw|asc|nawm){GAP}[0-9]{{1,3}}(?![0-9])"
    rf"|(?:(?:SFS|SOU|Ds|Prop\.|Dir\.|Bet\.){GAP}{YEAR}|{YEAR}/[0-9]{{2}})(?:/[0-9]{{2}})?:[0-9]{{1,5}}(?![0-9])"
    rf"|P\.U\.{OPTIONAL_GAP}\([AB]\){GAP}[0-9]{{1,4}}(?:/{YEAR})?|S\.R\.O\.{GAP}[0-9]{{1,5}}(?:\([IVX]+\))?/{YEAR}|H[CL]{GAP}Bill{GAP}[0-9]{{1,4}}(?![0-9])"
    rf"|GNR?{GAP}R?\.?{OPTIONAL_GAP}[0-9]{{2,5}}(?![0-9])"
    rf"|(?:S\.?I\.?|S\.?R\.?){GAP}{YEAR}{GAP}No\.{OPTIONAL_GAP}[0-9]{{1,5}}"
    rf"|(?!(?:Under|In|See|By|The|And|As|Per|With|From|For|Of|On|To|Document|Notice|Circular){GAP})(?:(?:[A-Z][A-Za-z]+{GAP}){{1,6}}[\[(（〔]{YEAR}[\])）〕]{OPTIONAL_GAP}No\.{OPTIONAL_GAP}|(?:[A-Z][a-z]+{GAP}){{1,6}}[\[〔]{YEAR}[\]〕]{OPTIONAL_GAP})[0-9]{{1,4}}(?![0-9])",
    "court": rf"[ABPT][0-9]{{1,2}}-[0-9]{{4}}/[0-9]{{4}}(?![0-9])|(?:(?<=randum )|(?<=OMB )|(?<=randa )|(?<=emo ))M-[0-9]{{2}}-[0-9]{{2}}(?![0-9])|Do[Dd][DIM]{GAP}[0-9]{{4}}\.[0-9]{{1,2}}(?:-[A-Z])?(?![0-9])|(?:FCC|OIG|GAO){GAP}[0-9]{{2}}-[0-9]{{1,4}}(?![0-9])|(?:(?<=CRS )|(?<=Report ))(?:IF|LSB|R|IN)[0-9]{{5}}(?![0-9])|(?:NSM|NSPM|PPD|HSPD|NSPD)-[0-9]{{1,2}}(?![0-9])|(?<=Bill )[A-Z]-?[0-9]{{1,5}}[A-Z]?(?![0-9A-Za-z-])|(?:[CTF]|(?<=[Cc]ase )[A-Z])-[0-9]{{1,4}}/[0-9]{{2}}(?: PPU| P)?(?![0-9/])|ECLI:[A-Z]{{2}}:[A-Z0-9]{{1,10}}:[0-9]{{4}}:[A-Z0-9.]{{1,25}}"
    rf"|\[{YEAR}\]{GAP}(?:[0-9]{GAP})?[A-Z]{{2,8}}(?:{GAP}(?:Civ|Crim))?{GAP}[0-9]{{1,4}}(?![0-9])(?:{GAP}\([A-Z][A-Za-z]{{1,6}}\))?"
    rf"|{YEAR}{GAP}(?:SCC|HCA|FCA|FC|(?:ON|BC|QC|AB|NS|NB|SK|MB|NL)(?:SC|CA|KB|QB|CS)|FCAFC|NZHC|NZSC|NZCA|ZACC|ZASCA|IESC|IEHC|SGCA|SGHC|INSC){GAP}[0-9]{{1,4}}(?![0-9])"
    r"|[0-9]:[0-9]{2}-[a-z]{2}-[0-9]{3,6}(?:-[A-Z]{1,4}){0,3}(?![0-9])|[ACDIPR]\.[0-9]{2}-[0-9]{2}-[0-9]{3}(?![0-9-])|[EOGPTB]-[0-9]{6}/20[0-9]{2}(?![0-9])",
    "foreign": rf"{_FOREIGN}(?:{GAP}[A-Za-zÀ-ÿ]{{2,14}}){{0,2}}{GAP}(?:(?:[Nn]\.?[º°o]\.?|[Nn]r?\.){OPTIONAL_GAP}[0-9]{{1,6}}(?:[./-][0-9A-Z]{{1,6}}){{0,3}}"
    rf"|[0-9]{{1,5}}/{YEAR}|[0-9]{{1,3}}\.[0-9]{{3}}(?:/{YEAR})?|{YEAR}-[0-9]{{2,5}})(?![0-9])"
    rf"|D\.(?:Lgs|L|P\.R|M)\.{GAP}(?:n\.{GAP})?[0-9]{{1,4}}/{YEAR}(?![0-9])",
    "bracketed": r"[A-Z][A-Za-z.]{1,11}(?:/[A-Z][A-Za-z]{0,5}){0,2}(?:/[0-9]{1,4}|/[A-Z][a-z]{1,5}\.[0-9]{1,4})\([IVXLC]{1,9}\)|[A-Z]{1,5}\.[0-9]{1,4}\([0-9]{1,3}\)|(?:[A-Z]-)?[A-Z]{2,8}(?:[-/][A-Za-z0-9]{1,8}){0,3}\((?:19|20)[0-9]{2}(?:-[0-9]{2})?\)[0-9]{1,4}(?![0-9])|[A-Z]{1,8}[-/][A-Z0-9]{1,8} \((?:19|20)[0-9]{2}\) [0-9]{1,4}(?![0-9])"
    rf"|S/RES/[0-9]{{1,4}}{OPTIONAL_GAP}\({YEAR}\)"
    r"|WHA[0-9]{2}\.[0-9]{1,2}(?![0-9])|(?<![A-Za-z./])L\.[0-9]{1,3}(?:/(?:Rev|Add)\.[0-9]{1,2})?(?![0-9.,])",
    "symbol": r"(?:[A-Z]{2,5}-[0-9]{2}(?=/[A-Z]{2})|(?:[A-Z]{2,5}-(?=[A-Z]{2,5}\.[0-9]))?[A-Z][A-Z0-9.]{0,11})(?:/[A-Z0-9][A-Za-z0-9.*-]{0,19}(?:\([0-9]{1,3}\)(?=/))?){1,8}(?:\([A-Z]{1,6}\))?",
    "code": r"[A-Z]{2,6}(?:19|20)[0-9]{2}-[0-9]{2,5}(?![0-9A-Za-z-])|"
    r"[A-Z]{2,10}[0-9]{0,4}(?:-[A-Z0-9]{1,10}){2,5}(?:/[0-9]{1,5})?(?![A-Za-z0-9])",
}


CODES = expression(
    "(?<![A-Za-z0-9/])(?:" + "|".join(f"(?P<{name}>{pattern})" for name, pattern in _FAMILIES.items()) + ")"
)
"""Codes that say what they are by their form; `lastgroup` is the family."""

NUMBERED = expression(
    rf"(?<![A-Za-z0-9])(?:[Nn]os?\.|NOS?\.|No(?={GAP}[0-9(])|№|[Nn]\.?[º°]|Nr\.){OPTIONAL_GAP}"
    r"(?P<number>\((?:[A-Z]/)?[0-9]{1,4}\)(?:/(?:19|20)[0-9]{2})?|[IVXLC]{2,6}-[0-9]{1,5}|(?:[A-Z]{1,3}(?:[-/.](?:[A-Z]{1,3}[-/.])?|\.? (?=[0-9]))?)?(?:[0-9]{1,3},[0-9]{3}(?![0-9]|,[0-9])|[0-9]{1,12}(?:[A-Z](?=\s(?:of|OF)\s[12]))?)(?:[-–/](?:(?:Central|Integrated|State|Union\sTerritory)\sTax(?:\s\(Rate\))?|[0-9A-Za-zĐФ][0-9A-Za-zĐФЗ]{0,7})|\.[0-9]{1,6}){0,4}(?:(?<=[A-Za-z]{3})(?:\s?\([A-Z][A-Za-z]{0,4}[.-][IVXA-Z]{1,4}\)|\([A-Z]{1,4}\)))?)(?![A-Za-z0-9])"
    rf"(?P<year>,?{GAP}(?:[Ss]\.|[Ss]eries{GAP}of){GAP}{YEAR}(?![0-9])|{GAP}\([Ss]\.{GAP}{YEAR}\)|{GAP}(?:Coll\.|Sb\.|Z\.{GAP}z\.)|{GAP}(?:[oO]f|OF){GAP}{YEAR}(?![0-9])|{GAP}\({YEAR}\)|,{GAP}{YEAR}(?:[–-][0-9]{{2}})?(?![0-9]))?"
)
"""`No. 27 of 2024`, `No. 7/2019`: numbers of instruments where a year or the word before says so."""

RESOLVED = expression(
    rf"(?:(?:[0-9]{{1,3}}|[IVXL]{{1,7}})/(?:CP\.|COP\.|CMA\.)?[0-9]{{1,4}}(?:{GAP}[A-Z](?=[.,;:)]|{GAP}(?:of|and|to|on)\b))?|[0-9]{{1,4}}{GAP}\({YEAR}\)|[0-9]{{1,4}}{OPTIONAL_GAP}[A-Z]?{OPTIONAL_GAP}\((?:E?S-)?[IVXLC]+\))"
    r"(?![0-9/])"
)
"""What follows the word resolution or decision: `78/265`, `2686 (2023)`, `217 A (III)`."""

DATED = expression(
    rf"[0-9]{{1,5}}(?:\.[0-9]{{3}})?/{YEAR}(?:/[A-Z]{{2,4}}(?:-[A-Z]{{2,4}})?)?(?![0-9/])"
    rf"|[0-9]{{1,5}}{GAP}of{GAP}{YEAR}(?![0-9])|{YEAR}[-/](?:0[0-9]|[0-9]{{3,5}})(?![0-9/-])|{YEAR}/[0-9]{{2}}(?![0-9/-])|[0-9]{{2,4}}-[0-9]{{2}}(?![0-9.,-])|[0-9]{{4}}\.[0-9]{{2}}(?![0-9.,-])|{YEAR}/[0-9](?![0-9/-])|[0-9]{{4,6}}/[0-9]{{2}}(?![0-9/])|[0-9]{{1,3}}\.[0-9]{{3}}(?![0-9.,])"
)
"""`Law 13.709/2018`, `Notice 2023-014`, `Law 25.326` behind the name of a kind of instrument."""

INSTRUMENTS = word_set("""
order decree law act announcement notice circular resolution regulation directive decision proclamation
convention ordinance bill instruction recommendation treaty instrument rule rules protocol communique bulletin notification laws decrees acts orders notices circulars directives decisions regulations
guideline guidelines recommendations opinions opinion code gazette edict declaration charter statute document
dahir firman sub-decree prakas
""")
NUMBERED_KINDS = INSTRUMENTS | word_set("""
case cases application applications docket petition appeal comment comments file paper communication complaint claim
suit judgment ruling brief briefing newsletter issue release ref ref. reference laws decrees acts orders notices icr
supplement memorandum com. series digest report reports publication publications papers notification notifications letter advisory guidance writ appeals gazettes circulars conventions recommendations resolutions decisions bills opinions
""")
"""Words before `No. 25` that make it the number of a document."""
NOT_KINDS = word_set("""
room platform house lot plot gate unit block route flight highway road street building reactor well pier line terminal account
chapter table figure annex telephone page player train camp level item section article volume apartment flat suite floor number
station district ward constituency division team group squadron battalion brigade company school mill mine shaft pit berth
question paragraph rank place class grade category step phase stage lane exit junction track hole cell tank barrel batch
""")
"""Words before `No. 5` that make it the number of something else."""
SPELT = tuple(
    word.replace("_", " ")
    for word in word_set("""
    Public Pub. Prop. Dir. Bet. Ds_ Rec( Executive Cm Cap Senate House Assembly General_N Government_N Gazette_N
    Legal_N LEGAL_N Real_D Decreto Décret Loi Lei Ley Legge Ordonnance Arrêté Ordinanza Portaria Resol Circulaire
    DoD Chapter CHAPTER Number_ prEN No._R No._L No._C No_L No_C Alta. Man. Sask. GOST Rev. Medida Acordo Acuerdo Orden Undang Peraturan Kanun Zakon Lag Lov Wet Besluit Cmnd
""")
)
"""Beginnings of codes in letters."""
RESOLVERS = frozenset({"resolution", "resolutions", "decision", "decisions", "recommendation", "recommendations"})
ORGANS = frozenset({"A", "S", "E", "T", "ST", "LC", "DP", "TD", "IDB"})
"""Organs of the United Nations whose symbols may have two parts (S/PV.9453)."""

CHINESE_NUMBER = "(?:[0-9]{1,12}|[0-9〇零一二两三四五六七八九十百千]{1,12})"
BRACKETED = expression(
    rf"[〔\[［（(【﹝]\s?(?:{YEAR}|[一二][九〇○零][〇○零一二三四五六七八九]{{2}}|[5-9][0-9](?=[〕\]］】])|[一二三四五六七八九十]{{1,3}}届)\s?[〕\]］）)】﹞]\s{{0,2}}"
    rf"(?:文?第?\s?{CHINESE_NUMBER}(?:-[0-9]{{1,4}})?|[\u4e00-\u9fff]{{1,6}}[0-9]{{0,4}}[\u4e00-\u9fff]{{1,4}}[0-9]{{1,6}})\s{{0,2}}号"
)
"""Year and number of a Chinese document; the short name of the issuer stands before the bracket."""

ANNUAL = expression(
    rf"(?:令和|平成|昭和)[0-9元]{{1,2}}年(?:法律|政令|省令|条例)第\s?{CHINESE_NUMBER}\s?号|(?:法律公告)?{YEAR}年(?:度|法律|政令)?\s?第\s?{CHINESE_NUMBER}\s?号"
)
SERIAL = expression(
    rf"(?<=[府部院署局席]令)[0-9]{{1,4}}号|(?<![0-9/第-])[0-9]{{2,4}}/[0-9]{{1,4}}(?:/EE?[CU])?号|[（(][A-Z]{{2,4}}[)）]\s?[0-9]{{4}}/[0-9]{{1,5}}\s?号|第(?:[0-9]{{1,3}}\s?(?:C|EX)|E?S-[0-9]{{1,2}})/[0-9]{{1,3}}号|第[0-9]{{1,6}}(?:[-/.][0-9A-ZĐФ]{{1,6}}){{1,3}}号|第\s?(?:[0-9]{{1,4}}(?:/[0-9]{{1,4}}|\s?[（(]{YEAR}[）)]|\s?[A-Z]?\s?[（(][IVXL]{{1,7}}[）)])|{CHINESE_NUMBER})\s?号"
)
AGENCY = expression("(?:[\u4e00-\u9fff]{1,12}[（(][一二三四五][）)])?[\u4e00-\u9fff]{1,24}(?: |(?<=[发规字函])\n)?\\Z")
NOT_AGENCY = expression(
    "(?<!工)(?P<own>[\u4e00-\u9fff])[\u4e00-\u9fff]{0,12}[部委局署院会會厅廳府行](?=(?P=own)[\u4e00-\u9fff])|[部署委會会局](?=[台臺][\u4e00-\u9fff]{1,4}\\Z)|院(?=院[台臺])|[总總][统統](?=[华華][总總]|[臺台][统統])|發布|公[佈布]|頒布|修正|核定|函[释釋]|訂定|發文|依據|廢止"
    "|(?<=[0-9〇一二三四五六七八九十])[年月日]|决定书|依(?=[台臺院府卫衛])|国家主席(?=签)|签署|签发|修订|修正|制定|根据|按照|依照|依据|参照|遵照|取消|撤销|替代|代替|收到|批转|下达|援引|传达|对照|适用|违反|按|日|关于|印发|转发|发布|下发|颁布|通过|落实|贯彻|执行|废止|以及|以下|简称|文件|通知|办法|规定"
    "|意见|决定|公告|文号|编号|即|见|的|(?<!共)和(?!改革|信息化|社会保障|城乡|旅游|草原|计划|物资)|与|及|以|号|为|于|(?<![数证])据|经(?!信|贸|发|济|普|开|研)|将|对|由|在|是|同(?!政|府)"
)
ORDERS = words_in("""
令 公告 通告 通知 决定 决议 命令 公报 文件 指令 批复 建议书 公约 议定书 法律 法令 法案 公法 通令 布告 训令 总第 总号： 总号:
""")
"""Kinds of instrument before a serial number (国务院令第745号)."""

FOLLOWERS = words_in("""
决议 决定 公约 建议书 总统令 行政令 行政命令 公法 令 公告 通告 法令 命令 法律 指令 文件 一般性意见 一般性建议 一般性评论 一般评论
一般意见 法案 提案 建议 条例 條例 规章 規章 细则 布告 通报 批复 公報 公报 法律草案 立法法令 总统法令 总统法案 號外 主席令 军令 国务院令 主席令 省政府令 市政府令 部令 政府令 联邦法 行政法规 行政長官批示 行政长官批示 法律公告 修正案
""")
"""Kinds of instrument behind a serial number (第78/265号决议)."""

LETTERED = expression(
    rf"(?P<case>(?<![0-9])[0-9]{{2,3}}年度?[\u4e00-\u9fff]{{1,5}}?)?(?:[0-9]|[（(][一二三四五六七八九十][）)])?字第\s?{CHINESE_NUMBER}[A-Z]?\s?号"
)
"""`院臺教字第1120023456號`: the short name of the issuer stands before it; `110年度台上字第12號` is a court's."""

PARTS = tuple(f"之{part}" for part in "一二三四五六七八九十")
"""The second and later rulings of one case: （2023）鲁1102刑初45号|之一."""

ISSUE = expression(r"第\s?[0-9一二三四五六七八九十]{1,4}\s?期(?=[（(，。；、\n\s）)]|刊登|刊载|出版|发行|$)")
"""The issue of a bulletin, behind its name or in its imprint."""

PLANNED = expression("(?<![0-9A-Za-z-])[0-9]{8}-[TQZ]-[0-9]{3}(?![0-9])")
"""The number under which a standard is planned: 20242107-T-314."""

BULLETINS = words_in("""
快讯 简报 通讯 公报 专报 动态 参考 内参 月报 简讯 通报 学报 周报 季报 专刊
""")
LABELLED = expression(
    r"(?:(?:公告|公示|公[报報]|通告|通知|通报|文件|决定|批复|发文|公文|文书|统一)(?:[编編][号號]|文号)|索[ \u3000]?引[ \u3000]?[号號]|文号|发文字号|(?:公告|文件)号)[:：][ \u3000]?((?:临|[A-Z]{1,8}-?)?[0-9]{2,18}[A-Z]{0,2}[0-9]{0,4}(?:[-/][0-9A-Z]{1,8}){1,3})(?![0-9A-Za-z/-])"
)
"""What a label says is the number of a document: 公告编号：|2023-045."""
CHAPTER = expression(r"第[0-9]{1,4}[A-Z]{0,2}章(?=[）)，,。》；;]|第[0-9])")
"""The number of an ordinance of Hong Kong."""
ANNUAL_BEFORE = expression(rf"{YEAR}年\Z")
PUBLIC_LAW = expression("公法(?:第\\s?)?[0-9]{2,3}[-–][0-9]{1,4}(?:号)?")
OF_TITLE = expression("[)）](?:条例|條例|规例|規例|规则|規則|令|公告|法|决议|決議)")
"""Behind a number in brackets inside a title: （修订）（第4号）|规例."""
OF_DAY = expression(
    rf"\s+of\s+[0-9]{{1,2}}\s+[A-Z][a-z]{{2,8}}\s+{YEAR}[0-9]?(?:\s+on\s[^.;]{{4,120}}?)?(?:,[0-9]{{0,2}})?(?:\s+(?:and|or|as\s+well\s+as))?\s+"
)
"""Between two resolutions that are cited with their days."""
JOINING = expression(
    r"(?:[,;]|\s+(?:and|or|to|then|&)|\s+as\s+well\s+as){1,2}\s+(?:then\s+|later\s+|(?:in\s+)?(?:[Nn]os?\.\s?))?"
)
TELLING_NUMBER = expression(
    rf"/{YEAR}(?![0-9])|[0-9]/[0-9]+/[0-9A-Z]|\A[0-9]{{2,4}}-[0-9]{{3,6}}\Z|\A[A-Z]{{1,5}}[/-].*[0-9]|\A{YEAR}/[0-9]{{3,5}}\Z|[0-9]-FK?Z\Z"
)
AFTER_DIGITS = expression(
    r"[0-9]+(?:[/A-Z]|[-–](?:[0-9]{4,6}|[A-Z]{2}[0-9])|\s+(?:(?!(?:Sep|Oct|Nov|Aug|Apr)[a-z])[UCFSHONBQAZIVGEW&]|c\.|ch\.|a[sn]|nawm)|:[0-9])"
)

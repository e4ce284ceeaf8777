"""The moneys of the world: ISO 4217 code, English and Chinese names, and the marks that stand before an amount."""

from __future__ import annotations

MONEYS = """
CNY | yuan=, renminbi=, rmb=, chinese yuan=, yuan renminbi=, yuan rmb=, chinese renminbi= | 元 块 块钱 元人民币 人民币 元整 圆 圆整 元钱 数字人民币 离岸人民币 | ¥ ￥ RMB RMB¥ CN¥ Rmb
USD | us dollar, dollar, u.s. dollar, american dollar, united states dollar, greenback, buck | 美元 美金 美刀 | $ US$ U.S.$ US.$ USD$ U$S
EUR | euro | 欧元 | €
GBP | pound, pound sterling/pounds sterling, british pound, quid= | 英镑 | £ UK£ STG£
JPY | yen=, japanese yen= | 日元 日圆 日币 | JP¥
HKD | hong kong dollar, hk dollar | 港元 港币 港圆 | HK$
TWD | new taiwan dollar, taiwan dollar, nt dollar | 新台币 台币 元新台币 新台币元 | NT$
MOP | pataca, macau pataca, macanese pataca | 澳门元 澳门币 葡币 | MOP$
KRW | korean won=, south korean won=, won= | 韩元 韩圆 韩币 | ₩
KPW | north korean won= | 朝鲜元 朝元 |
INR | rupee, indian rupee | 卢比 印度卢比 | ₹ ₨ Rs Rs. Re.
PKR | pakistani rupee, pakistan rupee | 巴基斯坦卢比 | PKRs
LKR | sri lankan rupee, sri lanka rupee | 斯里兰卡卢比 | SLRs
NPR | nepalese rupee, nepali rupee | 尼泊尔卢比 | NRs NRs.
MUR | mauritian rupee | 毛里求斯卢比 |
SCR | seychellois rupee, seychelles rupee | 塞舌尔卢比 |
MVR | rufiyaa=, maldivian rufiyaa= | 拉菲亚 马尔代夫拉菲亚 | Rf Rf.
BTN | ngultrum= | 努尔特鲁姆 努扎姆 | Nu.
BDT | taka=, bangladeshi taka= | 塔卡 孟加拉塔卡 孟加拉国塔卡 | ৳ Tk Tk. BDTk
AFN | afghani | 阿富汗尼 | Afs
RUB | rouble, ruble, russian ruble, russian rouble | 卢布 俄罗斯卢布 俄卢布 | ₽
BYN | belarusian rouble, belarusian ruble | 白俄罗斯卢布 |
UAH | hryvnia, hryvna, ukrainian hryvnia, hryvnia=, hryven= | 格里夫纳 格里夫尼亚 乌克兰格里夫纳 | ₴
KZT | tenge=, kazakh tenge=, kazakhstani tenge= | 坚戈 哈萨克斯坦坚戈 | ₸
KGS | kyrgyz som=, kyrgyz som, kyrgyzstani som | 索姆 吉尔吉斯斯坦索姆 |
UZS | uzbek sum=, uzbek sum, uzbekistani som, uzbek soum, sum=, soum= | 苏姆 乌兹别克斯坦苏姆 |
TJS | somoni=, tajik somoni= | 索莫尼 塔吉克斯坦索莫尼 |
TMT | turkmen manat=, turkmenistan manat= | 土库曼斯坦马纳特 |
AZN | manat=, manat, azerbaijani manat=, azerbaijani manat | 马纳特 阿塞拜疆马纳特 | ₼
GEL | lari=, georgian lari= | 拉里 格鲁吉亚拉里 | ₾
AMD | dram, dram=, armenian dram, armenian dram= | 德拉姆 亚美尼亚德拉姆 | ֏
MNT | tugrik, tugrik=, togrog, tögrög= | 图格里克 蒙古图格里克 | ₮
CHF | swiss franc | 瑞士法郎 瑞郎 | Fr. SFr SFr. sFr.
franc | franc | 法郎 |
XOF | cfa franc, west african cfa franc, west african franc | 西非法郎 非洲法郎 西非金融共同体法郎 | FCFA CFA CFAF
XAF | central african cfa franc, central african franc | 中非法郎 中非金融合作法郎 |
XPF | cfp franc, pacific franc | 太平洋法郎 | FCFP
CDF | congolese franc | 刚果法郎 |
RWF | rwandan franc, rwanda franc, rwandese franc | 卢旺达法郎 | Frw FRw
BIF | burundian franc, burundi franc | 布隆迪法郎 | FBu
DJF | djiboutian franc, djibouti franc | 吉布提法郎 |
GNF | guinean franc, guinea franc | 几内亚法郎 |
KMF | comorian franc | 科摩罗法郎 |
AUD | australian dollar | 澳元 澳大利亚元 澳币 | A$ AU$
CAD | canadian dollar | 加元 加拿大元 加币 | C$ CA$ CAN$ Can$ CDN$ Cdn$
NZD | new zealand dollar, kiwi dollar | 新西兰元 纽元 纽币 | NZ$
SGD | singapore dollar, singaporean dollar | 新元 新加坡元 坡币 新币 | S$ SG$
BND | brunei dollar | 文莱元 | B$
FJD | fiji dollar, fijian dollar | 斐济元 | FJ$ F$
SBD | solomon islands dollar, solomon dollar | 所罗门群岛元 | SI$
JMD | jamaican dollar, jamaica dollar | 牙买加元 | J$ JA$
TTD | trinidad and tobago dollar, tt dollar, trinidadian dollar | 特立尼达和多巴哥元 | TT$
BBD | barbadian dollar, barbados dollar, bajan dollar | 巴巴多斯元 | BDS$ Bds$ BB$
BSD | bahamian dollar | 巴哈马元 | BS$
BZD | belize dollar, belizean dollar | 伯利兹元 | BZ$
GYD | guyanese dollar, guyana dollar | 圭亚那元 | GY$ G$
SRD | surinamese dollar, suriname dollar | 苏里南元 | SRD$
XCD | east caribbean dollar, eastern caribbean dollar | 东加勒比元 | EC$ XC$
NAD | namibian dollar, namibia dollar | 纳米比亚元 | N$
LRD | liberian dollar | 利比里亚元 | L$ LD$
ZWL | zimbabwean dollar, zimbabwe dollar | 津巴布韦元 | Z$ ZW$
ZWG | zimbabwe gold=, zig= | 津巴布韦金币 | ZiG
KYD | cayman islands dollar, cayman dollar | 开曼群岛元 | CI$ KY$
BMD | bermudian dollar, bermuda dollar | 百慕大元 | BD$
MYR | ringgit=, ringgit, malaysian ringgit=, malaysian ringgit | 林吉特 令吉 马币 马来西亚林吉特 马来西亚令吉 | RM
IDR | rupiah=, indonesian rupiah=, rupiah | 印尼盾 卢比亚 印尼卢比 印度尼西亚盾 印度尼西亚卢比 | Rp Rp. IDRp
THB | baht=, thai baht= | 泰铢 泰国铢 泰币 | ฿
VND | vietnamese dong=, dong= | 越南盾 越盾 | ₫ VNĐ
PHP | philippine peso, phil. peso | 菲律宾比索 菲比索 披索 菲律宾披索 | ₱ Php PhP Php. P
LAK | kip=, lao kip=, laotian kip= | 基普 老挝基普 | ₭
KHR | riel, riel=, cambodian riel, cambodian riel= | 瑞尔 柬埔寨瑞尔 | ៛
MMK | kyat, kyat=, myanmar kyat, burmese kyat | 缅元 缅币 缅甸元 |
PGK | kina= | 基那 |
WST | tala=, samoan tala= | 塔拉 | WS$ SAT$
TOP | pa'anga=, tongan pa'anga= | 潘加 | T$
VUV | vatu= | 瓦图 |
PLN | zloty/zlotys, zloty=, polish zloty/polish zlotys, polish zloty=, złoty=, polish złoty=, złotych= | 兹罗提 波兰兹罗提 |
HUF | forint, forint=, hungarian forint, hungarian forint= | 福林 匈牙利福林 |
CZK | czech koruna/czech korunas, czech koruna=, czech crown, koruna/korunas, koruna=, koruny=, korun= | 捷克克朗 | Kč Kc
RON | leu/lei, romanian leu/romanian lei, ron= | 列伊 罗马尼亚列伊 |
MDL | moldovan leu/moldovan lei | 摩尔多瓦列伊 |
BGN | lev/leva, bulgarian lev/bulgarian leva, lev/levs | 列弗 保加利亚列弗 |
RSD | serbian dinar | 塞尔维亚第纳尔 | din.
BAM | convertible mark, bosnian mark | 波黑可兑换马克 可兑换马克 |
MKD | denar, macedonian denar | 代纳尔 马其顿代纳尔 |
ALL | lek/leke, lek=, albanian lek=, albanian lek/albanian leke | 列克 阿尔巴尼亚列克 |
HRK | kuna/kunas, kuna=, croatian kuna/croatian kunas | 库纳 |
TRY | lira, turkish lira, turkish lira=, lira= | 里拉 土耳其里拉 | ₺
LBP | lebanese pound, lebanese lira, lebanese lira= | 黎巴嫩镑 | L.L.
SYP | syrian pound, syrian lira | 叙利亚镑 |
EGP | egyptian pound | 埃及镑 埃镑 | LE L.E. E£ £E
SDG | sudanese pound | 苏丹镑 |
SSP | south sudanese pound | 南苏丹镑 |
GIP | gibraltar pound | 直布罗陀镑 |
FKP | falkland islands pound | 福克兰群岛镑 |
SEK | swedish krona/swedish kronor, swedish crown | 瑞典克朗 |
NOK | norwegian krone/norwegian kroner, norwegian crown | 挪威克朗 |
DKK | danish krone/danish kroner, danish crown | 丹麦克朗 |
ISK | icelandic krona/icelandic kronur, icelandic króna/icelandic krónur, icelandic crown, krónur=, kronur= | 冰岛克朗 |
krona | krona/kronor, krone/kroner, crown | 克朗 | kr kr. Kr Kr.
peso | peso | 比索 |
MXN | mexican peso | 墨西哥比索 | MX$ Mex$ MXN$
ARS | argentine peso, argentinian peso | 阿根廷比索 | AR$
CLP | chilean peso | 智利比索 | CLP$
COP | colombian peso | 哥伦比亚比索 | COP$ COL$ Col$
DOP | dominican peso | 多米尼加比索 | RD$
UYU | uruguayan peso | 乌拉圭比索 | U$ $U
CUP | cuban peso | 古巴比索 | CUP$
BRL | real/reais, brazilian real/brazilian reais, brazilian real | 雷亚尔 巴西雷亚尔 | R$
PEN | sol/soles, peruvian sol/peruvian soles, nuevo sol/nuevos soles, nuevo sol | 索尔 秘鲁索尔 新索尔 | S/ S/.
BOB | boliviano, bolivian boliviano | 玻利维亚诺 | Bs Bs.
VES | bolivar, bolívar/bolívares, bolivar/bolivares, venezuelan bolivar | 玻利瓦尔 | Bs.S BsS Bs.D
PYG | guarani, guaraní/guaraníes, guarani/guaranies, guarani= | 瓜拉尼 | ₲ Gs Gs.
CRC | colon/colones, colón/colones, costa rican colon/costa rican colones | 科朗 哥斯达黎加科朗 | ₡
GTQ | quetzal/quetzales, quetzal, guatemalan quetzal | 格查尔 |
HNL | lempira, honduran lempira | 伦皮拉 |
NIO | cordoba, córdoba | 科多巴 |
PAB | balboa | 巴波亚 | B/. B/
HTG | gourde, haitian gourde | 古德 海地古德 |
AWG | aruban florin, florin | 阿鲁巴弗罗林 |
ANG | guilder, antillean guilder | 荷兰盾 |
ZAR | rand=, rand, south african rand= | 兰特 南非兰特 | R
BWP | pula=, botswana pula= | 普拉 |
LSL | loti/maloti, maloti= | 洛蒂 |
SZL | lilangeni/emalangeni, emalangeni= | 里兰吉尼 |
ZMW | kwacha, kwacha=, zambian kwacha, zambian kwacha= | 克瓦查 赞比亚克瓦查 | K
MWK | malawian kwacha, malawi kwacha, malawian kwacha=, malawi kwacha= | 马拉维克瓦查 |
MZN | metical/meticais, mozambican metical/mozambican meticais, meticals= | 梅蒂卡尔 |
AOA | kwanza, angolan kwanza, kwanza= | 宽扎 | Kz
NGN | naira=, nigerian naira= | 奈拉 尼日利亚奈拉 | ₦ N
GHS | cedi, ghanaian cedi, ghana cedi | 塞地 加纳塞地 赛地 加纳赛地 | GH₵ GH¢ GHC GHc GH₡ ₵
SLE | leone, sierra leonean leone, new leone | 利昂 | NLe
SLL | old leone | |
GMD | dalasi, dalasi=, gambian dalasi | 达拉西 |
MRU | ouguiya=, ouguiya | 乌吉亚 |
CVE | escudo, cape verdean escudo | 埃斯库多 |
STN | dobra | 多布拉 |
KES | shilling, kenyan shilling, kenya shilling | 先令 肯尼亚先令 | KSh KSh. Ksh Ksh. Kshs Kshs. KShs KES. Shs. Sh
UGX | ugandan shilling, uganda shilling | 乌干达先令 | USh UShs Ush Ushs Shs UGX.
TZS | tanzanian shilling, tanzania shilling | 坦桑尼亚先令 | TSh TShs Tsh Tshs Tshs.
SOS | somali shilling | 索马里先令 |
ETB | birr=, ethiopian birr= | 比尔 埃塞俄比亚比尔 | Br Br. Birr
ERN | nakfa=, eritrean nakfa= | 纳克法 |
MGA | ariary=, malagasy ariary= | 阿里亚里 |
dinar | dinar | 第纳尔 |
KWD | kuwaiti dinar | 科威特第纳尔 | KD K.D.
BHD | bahraini dinar, bahrain dinar | 巴林第纳尔 | BD
JOD | jordanian dinar, jordan dinar | 约旦第纳尔 | JD JDs
IQD | iraqi dinar | 伊拉克第纳尔 |
LYD | libyan dinar | 利比亚第纳尔 |
TND | tunisian dinar | 突尼斯第纳尔 |
DZD | algerian dinar | 阿尔及利亚第纳尔 |
MAD | moroccan dirham | 摩洛哥迪拉姆 | Dh MDH
AED | dirham, uae dirham, emirati dirham | 迪拉姆 阿联酋迪拉姆 | Dhs Dhs. Dh.
SAR | riyal, saudi riyal | 里亚尔 沙特里亚尔 沙特阿拉伯里亚尔 | SR
QAR | qatari riyal, qatar riyal | 卡塔尔里亚尔 | QR
YER | yemeni rial, yemeni riyal | 也门里亚尔 |
OMR | omani rial, omani riyal | 阿曼里亚尔 | R.O.
IRR | iranian rial, rial, toman | 伊朗里亚尔 | ﷼
ILS | shekel, new shekel, israeli shekel, new israeli shekel | 谢克尔 新谢克尔 以色列新谢克尔 以色列谢克尔 | ₪ NIS
BTC | bitcoin | 比特币 枚比特币 个比特币 | ₿
XDR | special drawing right | 特别提款权 | SDR
cent | cent, euro cent, us cent | 美分 欧分 港仙 |
penny | penny/pence | 便士 |
jiao | jiao= | 角 毛 角钱 毛钱 |
fen | fen= | 分钱 |
kopeck | kopeck, kopek, kopiyka |  |
paisa | paisa/paise |  |
ore | öre=, øre= |  |
centime | centime |  |
centavo | centavo |  |
fils | fils= |  |
grosz | grosz/groszy |  |
piastre | piastre |  |
satoshi | satoshi |  |
SHP | saint helena pound, st helena pound |  |
SVC | salvadoran colon/salvadoran colones |  |
XCG | caribbean guilder |  |
XAU |  |  |
XAG |  |  |
XPT |  |  |
XPD |  |  |
XSU | sucre |  |
XUA |  |  |
BOV |  |  |
CHE |  |  |
CHW |  |  |
CLF |  |  |
COU |  |  |
CUC | cuban convertible peso |  |
MXV |  |  |
USN |  |  |
UYI |  |  |
UYW |  |  |
VED |  |  |
"""
"""Code | English names | Chinese names | marks before the amount besides the code; the signs of names are those of the table of units."""

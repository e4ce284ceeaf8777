"""States, regions and cities by name in English and Chinese: the closed list that a geography is read from."""

from __future__ import annotations

# English name/other names | who or what comes from there | Chinese names
_STATES = """
China/People's Republic of China/PRC/P.R. China | Chinese | 中国 我国 中华人民共和国
Hong Kong | | 香港
Macao/Macau | | 澳门
Taiwan | | 台湾
Afghanistan | Afghan | 阿富汗
Albania | Albanian | 阿尔巴尼亚
Algeria | Algerian | 阿尔及利亚
Andorra | | 安道尔
Angola | Angolan | 安哥拉
Antigua and Barbuda | | 安提瓜和巴布达
Argentina | Argentine | 阿根廷
Armenia | Armenian | 亚美尼亚
Australia | Australian | 澳大利亚
Austria | Austrian | 奥地利
Azerbaijan | Azerbaijani | 阿塞拜疆
Bahamas | Bahamian | 巴哈马
Bahrain | Bahraini | 巴林
Bangladesh | Bangladeshi | 孟加拉国
Barbados | | 巴巴多斯
Belarus | Belarusian | 白俄罗斯
Belgium | Belgian | 比利时
Belize | | 伯利兹
Benin | | 贝宁
Bhutan | Bhutanese | 不丹
Bolivia | Bolivian | 玻利维亚
Bosnia and Herzegovina | Bosnian | 波黑
Botswana | | 博茨瓦纳
Brazil | Brazilian | 巴西
Brunei | | 文莱
Bulgaria | Bulgarian | 保加利亚
Burkina Faso | | 布基纳法索
Burundi | | 布隆迪
Cabo Verde/Cape Verde | | 佛得角
Cambodia | Cambodian | 柬埔寨
Cameroon | | 喀麦隆
Canada | Canadian | 加拿大
Central African Republic | | 中非共和国
Chad | Chadian | 乍得
Chile | Chilean | 智利
Colombia | Colombian | 哥伦比亚
Comoros | | 科摩罗
Congo/Democratic Republic of the Congo | Congolese | 刚果
Costa Rica | | 哥斯达黎加
Côte d'Ivoire/Ivory Coast | | 科特迪瓦
Croatia | Croatian | 克罗地亚
Cuba | Cuban | 古巴
Cyprus | Cypriot | 塞浦路斯
Czechia/Czech Republic | Czech | 捷克
Denmark | Danish | 丹麦
Djibouti | | 吉布提
Dominica | | 多米尼克
Dominican Republic | | 多米尼加
Ecuador | Ecuadorian | 厄瓜多尔
Egypt | Egyptian | 埃及
El Salvador | | 萨尔瓦多
Equatorial Guinea | | 赤道几内亚
Eritrea | | 厄立特里亚
Estonia | Estonian | 爱沙尼亚
Eswatini | | 斯威士兰
Ethiopia | Ethiopian | 埃塞俄比亚
Fiji | | 斐济
Finland | Finnish | 芬兰
France | French | 法国
Gabon | | 加蓬
Gambia | | 冈比亚
Georgia | Georgian | 格鲁吉亚
Germany | German | 德国
Ghana | Ghanaian | 加纳
Greece | Greek | 希腊
Grenada | | 格林纳达
Guatemala | | 危地马拉
Guinea | | 几内亚
Guinea-Bissau | | 几内亚比绍
Guyana | | 圭亚那
Haiti | Haitian | 海地
Honduras | | 洪都拉斯
Hungary | Hungarian | 匈牙利
Iceland | Icelandic | 冰岛
India | Indian | 印度
Indonesia | Indonesian | 印度尼西亚 印尼
Iran | Iranian | 伊朗
Iraq | Iraqi | 伊拉克
Ireland | Irish | 爱尔兰
Israel | Israeli | 以色列
Italy | Italian | 意大利
Jamaica | Jamaican | 牙买加
Japan | Japanese | 日本
Jordan | Jordanian | 约旦
Kazakhstan | Kazakh | 哈萨克斯坦
Kenya | Kenyan | 肯尼亚
Kiribati | | 基里巴斯
Kosovo | Kosovar | 科索沃
Kuwait | Kuwaiti | 科威特
Kyrgyzstan | Kyrgyz | 吉尔吉斯斯坦
Laos | Lao | 老挝
Latvia | Latvian | 拉脱维亚
Lebanon | Lebanese | 黎巴嫩
Lesotho | | 莱索托
Liberia | | 利比里亚
Libya | Libyan | 利比亚
Liechtenstein | | 列支敦士登
Lithuania | Lithuanian | 立陶宛
Luxembourg | | 卢森堡
Madagascar | | 马达加斯加
Malawi | | 马拉维
Malaysia | Malaysian | 马来西亚
Maldives | | 马尔代夫
Mali | Malian | 马里
Malta | Maltese | 马耳他
Marshall Islands | | 马绍尔群岛
Mauritania | | 毛里塔尼亚
Mauritius | | 毛里求斯
Mexico | Mexican | 墨西哥
Micronesia | | 密克罗尼西亚
Moldova | Moldovan | 摩尔多瓦
Monaco | | 摩纳哥
Mongolia | Mongolian | 蒙古国
Montenegro | | 黑山
Morocco | Moroccan | 摩洛哥
Mozambique | | 莫桑比克
Myanmar | | 缅甸
Namibia | Namibian | 纳米比亚
Nauru | | 瑙鲁
Nepal | Nepalese | 尼泊尔
Netherlands | Dutch | 荷兰
New Zealand | | 新西兰
Nicaragua | | 尼加拉瓜
Niger | | 尼日尔
Nigeria | Nigerian | 尼日利亚
North Korea/Democratic People's Republic of Korea | | 朝鲜
North Macedonia | | 北马其顿
Norway | Norwegian | 挪威
Oman | Omani | 阿曼
Pakistan | Pakistani | 巴基斯坦
Palau | | 帕劳
Palestine | Palestinian | 巴勒斯坦
Panama | Panamanian | 巴拿马
Papua New Guinea | | 巴布亚新几内亚
Paraguay | | 巴拉圭
Peru | Peruvian | 秘鲁
Philippines | Philippine | 菲律宾
Poland | Polish | 波兰
Portugal | Portuguese | 葡萄牙
Qatar | Qatari | 卡塔尔
Romania | Romanian | 罗马尼亚
Russia/Russian Federation | Russian | 俄罗斯
Rwanda | Rwandan | 卢旺达
Saint Lucia/St Lucia | | 圣卢西亚
Samoa | Samoan | 萨摩亚
San Marino | | 圣马力诺
Saudi Arabia | Saudi | 沙特阿拉伯 沙特
Senegal | Senegalese | 塞内加尔
Serbia | Serbian | 塞尔维亚
Seychelles | | 塞舌尔
Sierra Leone | | 塞拉利昂
Singapore | Singaporean | 新加坡
Slovakia | Slovak | 斯洛伐克
Slovenia | Slovenian | 斯洛文尼亚
Solomon Islands | | 所罗门群岛
Somalia | Somali | 索马里
South Africa | South African | 南非
South Korea/Republic of Korea | South Korean | 韩国
South Sudan | | 南苏丹
Spain | Spanish | 西班牙
Sri Lanka | Sri Lankan | 斯里兰卡
Sudan | Sudanese | 苏丹
Suriname | | 苏里南
Sweden | Swedish | 瑞典
Switzerland | Swiss | 瑞士
Syria | Syrian | 叙利亚
Tajikistan | Tajik | 塔吉克斯坦
Tanzania | Tanzanian | 坦桑尼亚
Thailand | Thai | 泰国
Timor-Leste | | 东帝汶
Togo | | 多哥
Tonga | Tongan | 汤加
Trinidad and Tobago | | 特立尼达和多巴哥
Tunisia | Tunisian | 突尼斯
Tuvalu | | 图瓦卢
Türkiye/Turkey | Turkish | 土耳其
Turkmenistan | Turkmen | 土库曼斯坦
Uganda | Ugandan | 乌干达
Ukraine | Ukrainian | 乌克兰
United Arab Emirates/UAE | Emirati | 阿联酋
United Kingdom/UK/Great Britain/Britain | British | 英国
United States/United States of America/USA/U.S./US | American | 美国
Uruguay | Uruguayan | 乌拉圭
Uzbekistan | Uzbek | 乌兹别克斯坦
Vanuatu | | 瓦努阿图
Venezuela | Venezuelan | 委内瑞拉
Viet Nam/Vietnam | Vietnamese | 越南
Yemen | Yemeni | 也门
Zambia | Zambian | 赞比亚
Zimbabwe | Zimbabwean | 津巴布韦
"""
_OTHERS = """
World | | 全球 全世界
European Union/EU/EU-27/EU27/EU-28/EU28 | | 欧盟
Europe | European | 欧洲
Euro area/euro area/euro zone/eurozone/Eurozone | | 欧元区
Asia | Asian | 亚洲
Africa | African | 非洲
Latin America | | 拉丁美洲 拉美
Latin America and the Caribbean | |
Caribbean | |
North America | | 北美
South America | | 南美
Americas | |
North Africa | | 北非
South Asia | | 南亚
East Asia | | 东亚
Eastern Europe | | 东欧
Asia and the Pacific | |
Asia-Pacific | | 亚太地区
Southeast Asia/South-East Asia | | 东南亚
Central Asia | | 中亚
Middle East | | 中东
Sub-Saharan Africa | |
Beijing | | 北京市 北京
Shanghai | | 上海市 上海
Tianjin | | 天津市 天津
Chongqing | | 重庆市 重庆
Guangdong | | 广东省 广东
Zhejiang | | 浙江省 浙江
Jiangsu | | 江苏省 江苏
Shandong | | 山东省 山东
Sichuan | | 四川省 四川
Hubei | | 湖北省 湖北
Hunan | | 湖南省 湖南
Henan | | 河南省 河南
Hebei | | 河北省 河北
Fujian | | 福建省 福建
Anhui | | 安徽省 安徽
Jiangxi | | 江西省 江西
Shaanxi | | 陕西省 陕西
Shanxi | | 山西省 山西
Liaoning | | 辽宁省 辽宁
Jilin | | 吉林省 吉林
Heilongjiang | | 黑龙江省 黑龙江
Guizhou | | 贵州省 贵州
Yunnan | | 云南省 云南
Gansu | | 甘肃省 甘肃
Qinghai | | 青海省 青海
Hainan | | 海南省 海南
Guangxi | | 广西壮族自治区 广西
Xinjiang | | 新疆维吾尔自治区 新疆
Tibet/Xizang | Tibetan | 西藏自治区 西藏
Inner Mongolia | | 内蒙古自治区 内蒙古
Ningxia | | 宁夏回族自治区 宁夏
Shenzhen | | 深圳市 深圳
Guangzhou | | 广州市 广州
Hangzhou | | 杭州市 杭州
Wuhan | | 武汉市 武汉
Chengdu | | 成都市 成都
Nanjing | | 南京市 南京
Geneva | | 日内瓦
New York | | 纽约
London | | 伦敦
Paris | | 巴黎
Brussels | | 布鲁塞尔
California | Californian | 加利福尼亚州 加州
Scotland | Scottish | 苏格兰
Wales | Welsh | 威尔士
England | English | 英格兰
England and Wales | |
Northern Ireland | | 北爱尔兰
"""

_SUBNATIONAL = """
    Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa,
    Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada,
    New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island,
    South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming, Puerto Rico, Guam,
    Alberta, British Columbia, Manitoba, New Brunswick, Newfoundland and Labrador, Nova Scotia, Nunavut, Ontario, Prince Edward Island,
    Quebec, Québec, Saskatchewan, Yukon, Northwest Territories, New South Wales, NSW, Queensland, South Australia, Tasmania,
    Western Australia, Victoria, Northern Territory, Australian Capital Territory, Andhra Pradesh, Arunachal Pradesh, Assam, Bihar, Chhattisgarh,
    Goa, Gujarat, Haryana, Himachal Pradesh, Jharkhand, Karnataka, Kerala, Madhya Pradesh, Maharashtra, Manipur, Meghalaya, Mizoram,
    Nagaland, Odisha, Punjab, Rajasthan, Sikkim, Tamil Nadu, Telangana, Tripura, Uttar Pradesh, Uttarakhand, West Bengal,
    Jammu and Kashmir, Sindh, Balochistan, Khyber Pakhtunkhwa, Baden-Württemberg, Bavaria, Brandenburg, Bremen, Hamburg, Hesse,
    Lower Saxony, Mecklenburg-Vorpommern, North Rhine-Westphalia, Rhineland-Palatinate, Saarland, Saxony, Saxony-Anhalt,
    Schleswig-Holstein, Thuringia, Catalonia, Andalusia, Galicia, Navarre, Aragon, Valencia, Castilla y León, Basque Country,
    Lombardy, Piedmont, Tuscany, Sicily, Sardinia, Veneto, Emilia-Romagna, South Tyrol, Flanders, Wallonia, Tyrol, Styria, Carinthia,
    Brittany, Normandy, Occitanie, Corsica, New Caledonia, Zurich, Bern, Geneva, Vaud, Ticino, Basel-Stadt, Lucerne, São Paulo,
    Rio de Janeiro, Minas Gerais, Bahia, Paraná, Ceará, Pernambuco, Amazonas, Jalisco, Nuevo León, Oaxaca, Chiapas, Yucatán,
    Selangor, Johor, Penang, Sabah, Sarawak, Perak, Kedah, Lagos, Kano, Kaduna, Gauteng, KwaZulu-Natal, Limpopo, Mpumalanga,
    Western Cape, Eastern Cape, Northern Cape, Free State, Hokkaido, Osaka, Kyoto, Fukuoka, Aceh, Bali, West Java, Tatarstan,
    Greenland, Faroe Islands, Åland, Jersey, Guernsey, Isle of Man, Gibraltar, Bermuda, Kurdistan Region, Zanzibar, Somaliland
"""
SUBNATIONAL = frozenset(" ".join(name.split()) for name in _SUBNATIONAL.split(","))
"""States, provinces and regions of federations and the like."""


class _Row:
    __slots__ = ("adjective", "chinese", "names")

    def __init__(self, line: str) -> None:
        names, adjective, chinese = (cell.strip() for cell in line.split("|"))
        self.names, self.adjective, self.chinese = names.split("/"), adjective, chinese.split()


_STATE_ROWS = [_Row(line) for line in _STATES.strip().splitlines()]
_ROWS = [*_STATE_ROWS, *(_Row(line) for line in _OTHERS.strip().splitlines())]

ENGLISH_STATES = frozenset(name for row in _STATE_ROWS for name in row.names)
CHINESE_STATES = tuple(sorted((name for row in _STATE_ROWS for name in row.chinese), key=len, reverse=True))
ENGLISH_PLACES = {name: name for name in SUBNATIONAL} | {name: row.names[0] for row in _ROWS for name in row.names}
"""Each English name of a place, with the one it is written by."""
ENGLISH_ADJECTIVES = {row.adjective: row.names[0] for row in _ROWS if row.adjective and row.adjective != "English"}
CHINESE_PLACES = {name: row.names[0] for row in _ROWS for name in row.chinese} | {"全国": "China"}

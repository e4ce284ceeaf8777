"""What figures count or measure: the name of each unit, its kind, and the English and Chinese words for it."""

from __future__ import annotations

# name | kind | English words | Chinese words; an English plural that is not regular stands after a slash, and "=" marks
# a word without plural. A line that is indented goes on with the row above it.
UNITS = """
person | person | person/people, person/persons, population=, personnel=, staff=, man/men, woman/women,
  child/children, human being, individual, adult, minor, girl, boy, youth, resident, inhabitant, citizen, national,
  user, netizen, subscriber, customer, consumer, student, pupil, teacher, graduate, trainee, learner, researcher,
  scientist, scholar, expert, engineer, specialist, professional, lawyer, judge, doctor, nurse, patient, employee,
  worker, labourer, laborer, farmer, fisher, herder, rider, driver, official, officer, civil servant, delegate,
  participant, attendee, representative, member, volunteer, visitor, tourist, traveller, traveler, passenger,
  pax=, looked after child/looked after children, looked-after child/looked-after children, migrant, refugee, displaced person/displaced people, asylum seeker, victim, survivor, claimant, applicant,
  beneficiary, respondent, taxpayer, voter, deputy, lawmaker, president, governor, mayor, commissioner, ambassador, councillor, head of state/heads of state, legislator, senator, minister, signatory, author,
  developer, speaker, guest, witness/witnesses, fellow, entrepreneur, job seeker, older person/older people, person with
  disabilities/people with disabilities, persons with disabilities= | 人 名 位 个人 口人 人口 人民
household | household | household, family, family household | 户 户家庭 户农户 个家庭
subscription | subscription | subscription, access line | 户用户
state | state | state, country, nation, member state, state party/states parties, state parties=, contracting party,
  economy | 国 个国家 国家 个成员国 成员国 个缔约国 个经济体 国政府
body | body | body/bodies, department, ministry, agency, authority, institution, organisation, organization,
  commission, committee, council, court, bureau, office, administration, association, ngo, union, regulator,
  working group, secretariat, people's court, federation, chamber, board, centre, center, academy, think tank,
  party, government, political party, cooperative, co-operative, foundation, charity, trust, consortium/consortia,
  coalition, alliance, tribunal, parliament, embassy, consulate, trade union, task force | 部门 个部门 家部门 部委 个部委 家部委 家单位 个单位 家机构 个机构 个组织
  家组织 单位 机构 家
company | body | company, enterprise, firm, business, corporation, start-up, startup, operator, sme, platform
  company, manufacturer, supplier, provider, bank, vendor, contractor, subcontractor, retailer, wholesaler, distributor,
  insurer, lender, exporter, importer, producer, employer, competitor, carrier, airline, publisher, broker, subsidiary | 家企业 个企业 户企业 家公司 家银行 户经营主体
university | body | university, college | 所大学 所高校 所高等学校
school | body | school | 所学校 所中小学 所中学 所小学
hospital | body | hospital, clinic, health centre, health center | 家医院 所医院
media_outlet | body | media outlet, newspaper, broadcaster | 家媒体
province | place | province, provincial-level region | 省 个省 个省份 省份 省区市 个省区市 个省（区、市）
  省（区、市）
region | place | region, autonomous region, area, zone, pilot zone, territory, jurisdiction, island | 个地区 个区域 个自治区 个试验区
  个园区 个示范区 区
city | place | city, municipality, prefecture | 个城市 市 个市 个地市 个市州 座城市
county | place | county, district, canton | 县 个县 个区县 个县区 个县市 个区 个县（市、区） 个县级市
town | place | town, township, commune | 镇 乡 个乡镇 个镇 个乡 个街道
village | place | village, community, settlement, neighbourhood, neighborhood, suburb, parish, ward | 村 个村 个行政村 个自然村 个社区 个村庄
item | item | item, principle, category, requirement, measure, provision, article, clause, chapter, section,
  paragraph, part, goal, target, objective, pillar, priority, task, action, recommendation, right, obligation, step,
  type, kind, class, group, theme, topic, issue, question, proposal, initiative, programme, program, project, plan,
  policy, law, bill, act, regulation, directive, order, ordinance, decree, protocol, rule, standard, guideline, document, decision, resolution, declaration, agreement,
  treaty, convention, amendment, condition, criterion/criteria, indicator, element, aspect, area of work/areas of
  work, challenge, risk, factor, dimension, phase, stage, example, reason, way, sector, field, industry, scenario,
  application, algorithm, model, large model, system, dataset, data set, database, product, service, app, website,
  platform, comment, submission, complaint, petition, report, publication, paper, patent, invention, case, offence,
  offense, violation, incident, accident, event, meeting, session, seminar, round, visit, vote, abstention,
  exception, file, appeal, request, inspection, contract, licence, license, permit, copy, page, word, letter, post,
  job, message, transaction, unit | 轮 场次 件次 户次 家次 台次 车次 架次 班次 航次 批次 例次 艘次 辆次 列次 只次 段 根 片 把 首 集 幅 堂 标段 宗地 桩 席 期 列
  项 类 种 条 件 份 篇 款 点 个 大类 个方面 方面 个领域 大领域 个环节 个阶段 部分 个部分
  章 节 条款 页 字 封 本 册 幅 张 套 批 场 讲 例 起 块 宗 种类 门 道 则 组 对 只 支 枚 颗 粒 棵 株 头 艘 架 座 处 部 笔
  单 步 层次 个层次 个维度 所 票
  行代码 行程序 针剂 家次 条次 宗次 瓶 盒 箱 袋 羽
  朵 枝 串 束 捆 罐 卷 顿 副 盆 壶 杯 碗 盘 包 筐 句 双 床 滴 针 发子弹 发炮弹 挺机枪 筒 层楼 尾 匹 扇 眼 盏 顶 具 尊 笼 峰 丛 垛 挂 辆份 泊位 个泊位 车位 个车位 停车位 个停车位 学位 个学位 展位 席位 岗位 工位 机位 铺位
device | thing | device, unit of equipment/units of equipment, machine, robot, computer, server, terminal, camera,
  handset, telephone, phone, smartphone, sensor, charger, charging pile, satellite, chip, graphics card, processor |
  台 台套 台（套） 个终端 颗卫星
station | thing | station, base station, charging station, cell site | 个基站 座基站
vehicle | thing | vehicle, car, bus, truck, electric vehicle, tram, trolleybus, taxi, lorry, van, motorcycle, bicycle | 辆 辆车 辆汽车
house | thing | house, home, dwelling, apartment, flat, housing unit | 套住房 间 间房 栋 宅
building | thing | building | 幢
bed | thing | bed, hospital bed | 张床位 张床 床位 个床位
dose | count | dose | 剂次 剂 剂疫苗
person_time | count | person-time, person-visit, passenger trip | 人次 人次数 余人次
tonne_kilometre | count | tonne-kilometre, ton-kilometer, tonne kilometre, ton-kilometre, tonne-km= | 吨公里
passenger_kilometre | count | passenger-kilometre, passenger-kilometer, passenger kilometre, passenger kilometer, passenger-km= | 人公里
percent | ratio | percent=, per cent=, pct=, per centum=, per-cent=, percents= | % 个百分比
percentage_point | ratio | percentage point, per cent point, percent point, percentage-point | 个百分点 百分点
basis_point | ratio | basis point, basis-point | 个基点 基点
permille | ratio | per mille=, per mil=, per thousand=, permille=, promille= | ‰ 个千分点 千分点
per_100000 | ratio | | /10万 /十万
times | ratio | time, fold= | 倍
time | count | occurrence | 次 回 遍 趟
year | time | year, calendar year, fiscal year, yr | 年 周岁 岁 个年度 年时间 个财年 自然年 个自然年 个年头 个学年 学年
quarter | time | quarter | 个季度
month | time | month, calendar month, mth | 个月 个月份 个自然月
week | time | week, wk | 周 个星期 星期 个礼拜
day | time | day, calendar day, business day, banking day, working day, workday, work day | 天 日 个自然日 自然日 个日历天 日历天 昼夜 个工作日 工作日 个工作天 工作天 个交易日 交易日 个昼夜
hour | time | hour, working hour, hr | 小时 个小时 个钟头 学时 课时
minute | time | minute, min | 分钟
second | time | second, sec | 秒 秒钟
millisecond | time | millisecond | 毫秒
decade | time | decade |
century | time | century | 个世纪
kilometre | length | kilometre, kilometer, km= | 公里 千米
metre | length | metre, meter | 米 公尺 延米 延长米
centimetre | length | centimetre, centimeter | 厘米 公分
millimetre | length | millimetre, millimeter | 毫米
micrometre | length | micrometre, micrometer, micron | 微米
nanometre | length | nanometre, nanometer | 纳米
mile | length | mile | 英里 哩
nautical_mile | length | nautical mile | 海里
foot | length | foot/feet | 英尺 呎
inch | length | inch/inches | 英寸 吋
yard | length | yard |
square_kilometre | area | square kilometre, square kilometer, sq km=, square km=, square kms= | 平方公里 平方千米
square_metre | area | square metre, square meter, sq m= | 平方米 平米 平方公尺
square_mile | area | square mile | 平方英里
square_foot | area | square foot/square feet, sq ft= | 平方英尺 平方尺 方尺 平方呎 呎²
hectare | area | hectare | 公顷
mu | area | mu= | 亩 市亩
acre | area | acre | 英亩
cubic_metre | volume | cubic metre, cubic meter | 立方米 方 立方 标准立方米 标方 立方公尺
litre | volume | litre, liter | 升 公升
millilitre | volume | millilitre, milliliter | 毫升
gallon | volume | gallon, us gallon, imperial gallon | 加仑
barrel | volume | barrel | 桶
tonne | mass | tonne, ton, metric ton, metric tonne | 吨 公吨
tonne_co2_equivalent | mass | tonne of co2 equivalent/tonnes of co2 equivalent, tonne of carbon dioxide equivalent/tonnes of carbon dioxide
  equivalent, ton of carbon dioxide equivalent/tons of carbon dioxide equivalent, ton of co2 equivalent/tons of co2 equivalent, tonne of co2e/tonnes of co2e, tonne of co2/tonnes of co2, ton of co2/tons of co2, tonne of carbon dioxide/tonnes of carbon dioxide, ton of
  carbon dioxide/tons of carbon dioxide, metric ton of co2/metric tons of co2, metric ton of carbon dioxide/metric tons of carbon dioxide | 吨二氧化碳当量 公吨二氧化碳当量 吨二氧化碳
tonne_standard_coal | energy | tonne of standard coal/tonnes of standard coal, ton of standard coal/tons of standard
  coal, tonne of coal equivalent/tonnes of coal equivalent, ton of coal equivalent/tons of coal equivalent |
  吨标准煤 吨标煤
kilogram | mass | kilogram, kilogramme, kilo, kg= | 千克 公斤
gram | mass | gram, gramme | 克 公克
milligram | mass | milligram, milligramme | 毫克
microgram | mass | microgram, microgramme | 微克
jin | mass | catty | 斤 市斤
pound_mass | mass | lb/lbs | 磅 英磅
ounce | mass | ounce | 盎司
watt | power | watt | 瓦 瓦特
kilowatt | power | kilowatt | 千瓦
megawatt | power | megawatt | 兆瓦
gigawatt | power | gigawatt | 吉瓦
terawatt | power | terawatt | 太瓦
horsepower | power | horsepower=, bhp= | 马力
kilowatt_hour | energy | kilowatt-hour, kilowatt hour, kilowatthour | 千瓦时 度电 千瓦小时
megawatt_hour | energy | megawatt-hour, megawatt hour, megawatthour | 兆瓦时
gigawatt_hour | energy | gigawatt-hour, gigawatt hour | 吉瓦时
terawatt_hour | energy | terawatt-hour, terawatt hour | 太瓦时
joule | energy | joule | 焦耳
kilojoule | energy | kilojoule | 千焦
calorie | energy | calorie | 卡路里
kilocalorie | energy | kilocalorie | 千卡 大卡
volt | electric | volt | 伏 伏特
kilovolt | electric | kilovolt | 千伏
ampere | electric | ampere, amp | 安培
hertz | frequency | hertz= | 赫兹 赫
kilohertz | frequency | kilohertz= | 千赫 千赫兹
megahertz | frequency | megahertz= | 兆赫 兆赫兹
gigahertz | frequency | gigahertz= | 吉赫 吉赫兹
bit | data | bit | 比特
byte | data | byte | 字节
kilobyte | data | kilobyte | 千字节
megabyte | data | megabyte | 兆字节
gigabyte | data | gigabyte | 吉字节
terabyte | data | terabyte | 太字节
petabyte | data | petabyte | 拍字节
exabyte | data | exabyte | 艾字节
zettabyte | data | zettabyte | 泽字节
terabit | data | terabit | 太比特
gigabit | data | gigabit | 吉比特 千兆比特
megabit | data | megabit | 兆比特
megabit_per_second | rate | megabit per second/megabits per second | 兆比特每秒 兆
gigabit_per_second | rate | gigabit per second/gigabits per second | 吉比特每秒
flops | rate | flops= | 次浮点运算
eflops | rate | exaflop/exaflops | 百亿亿次
pflops | rate | petaflop/petaflops | 千万亿次
parameter | item | parameter | 个参数 参数
token | item | token | 词元 个词元
kilometre_per_hour | speed | kilometre per hour/kilometres per hour, kilometer per hour/kilometers per hour, kph= |
  公里每小时 千米每小时 公里/小时 公里/时 千米/小时 千米/时
metre_per_second | speed | metre per second/metres per second, meter per second/meters per second | 米每秒 米/秒
mile_per_hour | speed | mile per hour/miles per hour, mph= | 英里每小时 英里/小时
degree_celsius | temperature | degree celsius/degrees celsius, degree centigrade/degrees centigrade, degree c/degrees c, deg c=, celsius=, centigrade= | 摄氏度 ℃ 度
degree_fahrenheit | temperature | degree fahrenheit/degrees fahrenheit, degree f/degrees f, deg f=, fahrenheit= | 华氏度 ℉
degree | angle | degree | 度角
decibel | sound | decibel | 分贝
pascal | pressure | pascal | 帕斯卡 帕
square_yard | area | square yard | 平方码
square_centimetre | area | square centimetre, square centimeter, sq cm= | 平方厘米
square_decimetre | area | | 平方分米
qing | area | | 顷
fen_land | area | | 分地
li | length | li= | 里 华里 市里
decimetre | length | decimetre, decimeter | 分米
zhang | length | | 丈
fathom | length | fathom | 英寻
light_year | length | light year, light-year | 光年
cubic_kilometre | volume | cubic kilometre, cubic kilometer | 立方千米 立方公里
cubic_centimetre | volume | cubic centimetre, cubic centimeter | 立方厘米
cubic_decimetre | volume | cubic decimetre, cubic decimeter | 立方分米
cubic_foot | volume | cubic foot/cubic feet | 立方英尺
cubic_yard | volume | cubic yard | 立方码
billion_cubic_metre | volume | bcm= |
kilolitre | volume | kilolitre, kiloliter | 千升
megalitre | volume | megalitre, megaliter | 兆升
gigalitre | volume | gigalitre, gigaliter |
hectolitre | volume | hectolitre, hectoliter |
centilitre | volume | centilitre, centiliter | 厘升
acre_foot | volume | acre-foot/acre-feet, acre foot/acre feet | 英亩英尺
bushel | volume | bushel | 蒲式耳
board_foot | volume | board foot/board feet |
kilotonne | mass | kilotonne, kiloton |
megatonne | mass | megatonne, megaton |
gigatonne | mass | gigatonne, gigaton | 吉吨
quintal | mass | quintal | 公担
carat | mass | carat | 克拉
troy_ounce | mass | troy ounce | 金衡盎司
long_ton | mass | long ton | 长吨
short_ton | mass | short ton | 短吨
deadweight_tonne | mass | deadweight tonne, deadweight ton, dwt= | 载重吨
gross_ton | mass | gross ton, gross tonne, gross register ton, gt= | 总吨 总吨位
tonne_oil_equivalent | energy | tonne of oil equivalent/tonnes of oil equivalent, ton of oil equivalent/tons of oil
  equivalent | 吨油当量 吨标准油 吨石油当量
petajoule | energy | petajoule | 拍焦 拍焦耳
exajoule | energy | exajoule | 艾焦 艾焦耳
terajoule | energy | terajoule | 太焦 太焦耳
gigajoule | energy | gigajoule | 吉焦 吉焦耳
megajoule | energy | megajoule | 兆焦 兆焦耳
watt_hour | energy | watt-hour, watt hour | 瓦时
petawatt_hour | energy | petawatt-hour, petawatt hour | 拍瓦时
british_thermal_unit | energy | british thermal unit, btu | 英热单位 英制热量单位
therm | energy | therm |
electronvolt | energy | electronvolt, electron volt | 电子伏特 电子伏
milliwatt | power | milliwatt | 毫瓦
peak_kilowatt | power | kilowatt-peak= |
kilovolt_ampere | power | kilovolt-ampere, kilovolt ampere | 千伏安
megavolt_ampere | power | megavolt-ampere, megavolt ampere | 兆伏安
milliampere | electric | milliampere | 毫安
milliampere_hour | electric | milliampere-hour, milliampere hour | 毫安时
ampere_hour | electric | ampere-hour, ampere hour | 安时
ohm | electric | ohm | 欧姆
farad | electric | farad | 法拉
kilopascal | pressure | kilopascal | 千帕 千帕斯卡
megapascal | pressure | megapascal | 兆帕 兆帕斯卡
hectopascal | pressure | hectopascal | 百帕
bar | pressure | bar= | 巴
newton | pressure | newton | 牛顿
kilonewton | pressure | kilonewton | 千牛 千牛顿
lux | rate | lux= | 勒克斯
sievert | rate | sievert | 希沃特 希 西弗
millisievert | rate | millisievert | 毫希 毫希沃特 毫西弗
microsievert | rate | microsievert | 微希 微希沃特 微西弗
becquerel | rate | becquerel | 贝克勒尔 贝克
kelvin | temperature | kelvin= | 开尔文
knot | speed | knot | 节航速
ppm | ratio | ppm=, part per million/parts per million |
ppb | ratio | ppb=, part per billion/parts per billion |
revolution_per_minute | rate | rpm=, revolution per minute/revolutions per minute | 转/分钟 转/分 转每分钟 转每分
cubic_metre_per_second | rate | cubic metre per second/cubic metres per second, cumec, cusec | 立方米每秒 立方米/秒
terahertz | frequency | terahertz= | 太赫兹 太赫
yottabyte | data | yottabyte | 尧字节
kilobit | data | kilobit | 千比特
petabit | data | petabit | 拍比特
terabit_per_second | rate | terabit per second/terabits per second | 太比特每秒
kilobit_per_second | rate | kilobit per second/kilobits per second | 千比特每秒
gigaflops | rate | gigaflop/gigaflops |
teraflops | rate | teraflop/teraflops | 万亿次浮点运算
megapixel | data | megapixel, pixel | 像素 万像素
person_day | count | person-day, man-day, person day, staff-day, worker-day, working person-day | 人日 工日 人天
person_month | count | person-month, man-month, person month, staff-month | 人月
person_year | count | person-year, man-year, person year, staff-year, work-year | 人年
person_hour | count | person-hour, man-hour, person hour, staff-hour, work-hour | 人时 人小时 工时
vehicle_kilometre | count | vehicle-kilometre, vehicle-kilometer, vehicle kilometre, vehicle-km= | 车公里
dunam | area | dunam, dunum, donum |
feddan | area | feddan, faddan |
rai | area | rai= |
are | area | ares= | 公亩
square_inch | area | square inch/square inches | 平方英寸 平方吋
square_millimetre | area | square millimetre, square millimeter | 平方毫米
decametre | length | decametre, decameter |
hectometre | length | hectometre, hectometer |
furlong | length | furlong |
parsec | length | parsec |
kiloparsec | length | kiloparsec |
astronomical_unit | length | astronomical unit | 天文单位
angstrom | length | angstrom, ångström |
picometre | length | picometre, picometer | 皮米
pint | volume | pint | 品脱
quart | volume | quart | 夸脱
fluid_ounce | volume | fluid ounce, fl oz= |
tablespoon | volume | tablespoon, tbsp= |
teaspoon | volume | teaspoon, tsp= |
cubic_inch | volume | cubic inch/cubic inches | 立方英寸
cubic_mile | volume | cubic mile |
cubic_millimetre | volume | cubic millimetre, cubic millimeter | 立方毫米
microlitre | volume | microlitre, microliter | 微升
decilitre | volume | decilitre, deciliter | 分升
standard_cubic_foot | volume | standard cubic foot/standard cubic feet |
million_barrel | volume |  |
stone | mass |  |
hundredweight | mass | hundredweight= |
nanogram | mass | nanogram | 纳克
picogram | mass | picogram |
teragram | mass | teragram |
petagram | mass | petagram |
gigagram | mass | gigagram |
megagram | mass | megagram |
dalton | mass | dalton |
fortnight | time | fortnight |
microsecond | time | microsecond | 微秒
nanosecond | time | nanosecond | 纳秒
picosecond | time | picosecond | 皮秒
millennium | time | millennium/millennia, millennium/millenniums |
degree_rankine | temperature | degree rankine/degrees rankine |
kiloelectronvolt | energy | kiloelectronvolt |
megaelectronvolt | energy | megaelectronvolt |
gigaelectronvolt | energy | gigaelectronvolt |
megatonne_coal_equivalent | energy |  |
kilotonne_coal_equivalent | energy |  |
gigatonne_coal_equivalent | energy |  |
million_btu | energy |  |
microwatt | power | microwatt | 微瓦
petawatt | power | petawatt | 拍瓦
kiloampere | electric | kiloampere, kiloamp | 千安
microampere | electric | microampere, microamp | 微安
millivolt | electric | millivolt | 毫伏
microvolt | electric | microvolt | 微伏
megavolt | electric | megavolt |
kiloohm | electric | kiloohm, kilohm | 千欧
megaohm | electric | megaohm, megohm | 兆欧
microfarad | electric | microfarad | 微法
nanofarad | electric | nanofarad |
picofarad | electric | picofarad | 皮法
coulomb | electric | coulomb | 库仑
milligauss | electric | milligauss= |
millihertz | frequency | millihertz= |
millibar | pressure | millibar, mbar= | 毫巴
atmosphere | pressure | atmosphere | 个大气压 标准大气压
gigapascal | pressure | gigapascal | 吉帕
torr | pressure | torr= |
millimetre_of_mercury | pressure | millimetre of mercury/millimetres of mercury, millimeter of mercury/millimeters of mercury | 毫米汞柱
pound_per_square_inch | pressure | pound per square inch/pounds per square inch, psi= |
meganewton | pressure | meganewton |
newton_metre | energy | newton metre, newton-metre, newton meter, newton-meter | 牛米
lumen | rate | lumen | 流明
candela | rate | candela | 坎德拉
gray | rate |  | 戈瑞
milligray | rate | milligray |
curie | rate | curie |
rem | rate |  |
millirem | rate | millirem |
kilobecquerel | rate | kilobecquerel |
megabecquerel | rate | megabecquerel |
gigabecquerel | rate | gigabecquerel |
terabecquerel | rate | terabecquerel |
mole | mass |  | 摩尔
millimole | mass | millimole | 毫摩尔
micromole | mass | micromole | 微摩尔
kibibyte | data | kibibyte |
mebibyte | data | mebibyte |
gibibyte | data | gibibyte |
tebibyte | data | tebibyte |
exabit | data | exabit |
bit_per_second | rate | bit per second/bits per second |
dot_per_inch | rate | dot per inch/dots per inch, dpi= |
beat_per_minute | rate | beat per minute/beats per minute |
frame_per_second | rate | frame per second/frames per second |
mile_per_gallon | rate | mile per gallon/miles per gallon, mpg= |
barrel_per_day | rate | barrel per day/barrels per day |
ppt_fraction | ratio | part per trillion/parts per trillion |
part_per_thousand | ratio | part per thousand/parts per thousand |
point | score | point | 分
teu | item | teu, twenty-foot equivalent unit/twenty-foot equivalent units | 标准箱 标箱 个标准箱
chi | length | | 尺 市尺
cun | length | | 寸 市寸
taiwan_jin | mass | | 台斤
kilogram_standard_coal | energy | | 千克标准煤 公斤标准煤 千克标煤
gram_standard_coal | energy | | 克标准煤 克标煤
mach | speed | | 马赫
kilovar | power | | 千乏
volt_ampere | power | | 伏安
kilohm | electric | | 千欧姆
radian | angle | | 弧度
frame | item | | 帧
credit | item | | 学分 个学分
ping | area | | 坪
dan | mass | | 担 市担
liang | mass | | 两 市两
semester | time | | 个学期 学期
share | item | | 股
"""

"""Words that say of which period a Chinese figure is: now, the end of a year, a comparison, the day of a title."""

from __future__ import annotations

from policydata.extraction.expressions import expression

THEN = expression(r"[^，。；：、《》]{0,16}[于在]")
"""From a figure to the day of what it did: 28个国家于2023年11月签署."""
SAYS_THEN = expression(r"[^，。；：、《》0-9]{0,16}(?:显示|表明|发现)[，：](?:截[至止]到?|到|至|在)?")
"""From the number of those asked to the date of what they said: 对38家客户的访谈显示，截至2024年12月，…."""
NOW_SIGNS = frozenset("前今现届眼近")
"""One of them stands in what CHINESE_NOW finds."""
FROM_SIGNS = frozenset("由从自")
"""One of them stands in what CHINESE_FROM and CHINESE_STARTS find."""
WHOLE_YEAR = expression(
    "全年(?!度?的?(?:计划|目标|任务|预算|预期|进度|安排|指标))|(?<![半几多0-9一二两三四五六七八九十])年内"
)
QUARTER = expression("全季|整季(?!节)|当季(?!度?的?(?:计划|目标|任务))")
TO_BE = expression("将(?!近)|拟|计划|预[计期测算]|力争|争取")
"""In what is planned or forecast for a year."""
LEVEL_BEFORE = expression("(?:较|比|与|由|从)(?:上一?年度?|去年|前一年度?)(?:同期)?的?\\Z")
CHANGES_BEHIND = expression("[^，。；0-9]{0,6}(?:相比|增|减|上升|下降|提高|降低|[高低多少升降涨跌])")
"""Before a level of the year before: 较上一年的2,906宗上升17.6%."""
COME_TO = expression(
    "(?:[升增降减扩涨跌]|提[高升]|增加|增长|减少|下降|上升|扩大|缩[小短]|降低|回落)[至到](?:了|约|近)?\\Z|[%％点倍]，达到?(?:了|约|近)?\\Z"
)
"""Before the level that years of change came to: 占比重提高到31.5%."""
SECTION = expression(
    r"\n[ \u3000]{0,8}(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|[0-9]{1,2}[、.．](?![0-9]))"
)
"""Between the time that a report began with and what its sections say."""
GOES_ON_REPORTING = expression(
    "同比|环比|比上年|较上年|累计|全年|办结|审结|受理|完成|实现|收到|发放|开展|新增|查处|立案"
)
"""What a section of a report says of the time that the report began with."""
FRAME = expression("[，：；](?:截[至止]到?|到|至|在)?\\Z|(?:发布|公布|通报|披露)了?\\Z")
"""Before a date that opens a clause as its topic, or that of what is released: 22日通报今年上半年…情况：…."""
HABIT = expression("每年(?!度)[^，。；]{0,24}\\Z|(?:未来|今后)[0-9一二两三四五六七八九十]{1,3}年[^。；]{0,30}\\Z")
"""Before a figure of no one year: 每年安排补助资金约60亿元, 未来五年将再建2000间."""
UNTIL = expression("[^，。；0-9]{1,12}(?:之?日)?(?:起|以来)?，?(?:截?[至到止]|截至)")
"""Between the day when something began and the last one of what was added up: 自2019年1月1日成立至2023年12月31日."""
ADDED_UP = expression("(?:共(?!同|有)|累计|合计|总计|先后)")
"""Before what was added up over a stretch."""
ADDS_UP = expression(
    "(?:受理|办理|开展|完成|查[处获办]|培训|新[增建设]|发放|投入|资助|审[结理]|起诉|批准|批捕|破获|处[置理罚]|举办|组织|接待|接[听获]|解决|签[订署]|改[造建]|救助|立案|结案|检查|清理|关停|追[回缴缉]|收[到缴集]|支出|安排|拨付|支付|补助|帮扶|转移|调[解处]|化解|侦破|抓获|约谈|下架|封禁|删除|出台|制[定修]|修[订复]|征集|发[布出]|销售|生产|建成|吸引|引进|捐[赠款])[^，。；0-9]{0,12}\\Z"
)
"""Before what is done again and again since a day."""
LEVEL_RATE = expression("(?:[率比]|比[例重]|提高|下降|上升|降低|增长)(?:为|是|达到?|了|至|到|约|超过)*\\Z")
"""Before a level, which is that of the last day: 整治完成率达到93.5%."""
BASED_ON_SURVEY = expression(
    "本(?:报告|文|书|研究|[白蓝绿]皮书|调研|分析|次分析|篇)[^。；\\n]{0,36}?(?:来自|来源于|基于|取自|依据|根据|源于)[^。；\\n]{0,40}?(?:问卷|调查|访谈|抽样)"
)
"""In a report all of whose figures are those of a survey."""
BEGUN = expression("[自从]\\Z")
DONE_TO = expression(
    "签[署订]|成立|通过|发布|印发|公布|颁布|出台|施行|实施|批准|修[订正]|生效|废止|启动|揭牌|挂牌|加入"
)
"""What befalls an instrument or body on a day."""
GENERAL = expression(
    "目前|年多以?来|(?:施行|实施|颁布|出台|成立|创立|建立|推行|入会|签署)以?来|如今|眼下|现有|通常|一般|往往|每年|每天|每日|历来|至今|迄今"
)
"""In what is so as the text speaks, not when its figures were taken."""
RELEASE = expression(
    "(?:统计局|数据|统计|报告|调查)[^。\n]{0,30}(?:显示|公布|发布|表明)|(?:公布|发布|通报)[^。\n]{0,30}(?:数据|统计|情况|结果|状况)|据[^，。\n]{2,16}统计，"
)
"""At the head of a text that tells the figures of a release."""
DURING = expression(
    "(?:行动|整治|监督|赛会|展览|整顿|攻坚|督[察导查]|普查|演练|培训|评估|调研|走访|体察|督办|征求意见|公示|服务|活动|检查|会议|大会|展会|展|会|调查|比赛|赛事|论坛|专项|试点|试运行|考察|访问|巡查|执法)期(?:间|内)|(?:\\A|[，。；\n])\\s{0,3}(?:期间|其间|期内)"
)
"""What points back to the days of what was told before."""
BY_KIND = expression("\\s{0,3}(?:从[^，。；]{1,12}[看说讲]|[按分][^，。；]{1,10}(?:[看分]|划分|统计|来看)?，)")
"""At the start of a sentence that takes apart what was told as a whole: 从违法类型看."""
TO_COME = ("到", "至", "力争", "争取", "力争到", "目标年")
HEADED_YEAR = expression("(?<![0-9—–-])((?:19|20)[0-9]{2})年度?(?![—–-])")
CLOCK = expression(r"\s{0,3}[0-9]{1,2}[:：][0-9]{2}")
CLOSES = expression("年?(?:预测|预计|预估|目标|计划|数据|数)?[）)]")
OF_MEETING = expression(
    "出席|列席|参加|参会|与会|应到|实到|到会|表决|赞成|反对|弃权|票|议案|代表|委员|议题|会议(?:期间|审议|共|收到)|审议"
)
"""What figures of the minutes of a meeting are of the meeting itself."""
CARRIED_OUT = expression("实际|超额|已(?:全部)?完成|完成率|如期")
"""What a sentence says of a plan that was carried out in the time reported."""
LIST_FOR = expression("清单|计划|目标|任务|预算|实事|方案|安排|要点|规划")
"""In the heading of a list of what a year is to bring."""
LATER = expression("，[^，。；]{0,16}?(?:将(?!近|其|该|它|相关)|拟(?!定))")
MONTHS_TO = expression(
    r"(?:(?:日?止的?|(?<=[底末日])的)(?=[^年]{1,2}个月)([一二三四五六七八九十]{1,2}|[0-9]{1,2})个月|日?止的?(?:财政?年度|年度|[全整一]?年))"
)
"""Behind the last day of a stretch of months: 截至2020年6月30日止六个月."""
RANGE = ("至", "到", "—", "－", "–", "-", "~", "～", "——")
JOINED = ("和", "、", "及", "与", "以及")
"""Between two years that follow each other, over which a figure adds up."""
FROM_NOW = expression("[由从](?:目前|现有|现在|当前|如今)的?")
STOCK = expression(
    "(?<![上去今明前次每同0-9])(?:报告期|学年|财年|年|季|月|期|半年|本季度?|本期)[末底](?!预算|考|试|奖)"
)
FLOW = expression(
    "全年|年度|预算|执行率|收入|支出|产值|投资|营业额|利润|新增|人均|受理|办结|审结|完成|接待|发放|培训|时长|增加值|销售|实现|召开|累计(?![^，。；0-9]{0,20}[数量模]达)|当年"
)
"""What adds up over a year, or is said of one."""
NO_FLOW = expression("每[周天日月晚]|[周日月]均|比[例重]|占比")
"""A rate or share that adds up over no year: 人均每周上网时长, 开展在线销售的比例."""
PLANNED = expression("预算|计划|目标|确定|安排|预期|预计")
"""Behind the date of a plan that a figure is held against: 完成年初预算的96.8%."""
AHEAD = expression(
    "(?:预[计期测]|力争|争取|目标[是为]?|将|计划|规划|拟|承诺|确保|有望|努力|定于|约定)(?:[到至于在])?\\Z|(?<![截止增加升高降低达提缩小扩大涨跌落滑减少年月日底末初季度半])[到至]\\Z"
)
"""Before the date of a target or forecast."""

TOLD_TO = expression("(?:显示|表明|发现|统计|指出|数据)[，：]?(?:到|至)\\Z")
"""Before the day to which figures of a release were counted: 报告显示，到2009年6月底."""
JOINED_BASE = expression("[比较][^，。；0-9]{1,6}[和、与及]\\Z")
"""Before the second time that something is compared with: 比上月末和上年同期高."""
BESIDE_THAT = (
    expression("(?:[与和同跟比]|相较于?|相对于?)[^，。；0-9]{0,8}\\Z"),
    expression("[^，。；0-9]{0,8}?(?:相比|相较|比较)"),
)
"""Around a time that something is told beside, whatever stands between: 与早前9月的相比."""
YEARS_AGO = expression("([0-9]{1,2}|[一二两三四五六七八九十])年(?:之|以)?前")
"""A base that is reckoned from the time of the figure: 比五年前."""
ON_BASE = expression("(?:的)?(?:同期)?(?:的)?(?:基础|基数|水平|高基数)之?上|[年度]?为(?:基期|基数|基年|基准|起点|100)")
"""Behind the time that something has grown from: 在2023年基础上再增长5%."""
OWN_BASE = expression("(?:比|较|与)(?:(?:本|我|该|其|上|此|首)[^，。；0-9]{0,6}|[^，。；0-9]{1,6}的)\\Z")
"""Before the time of one's own earlier figure: 比本会2022年体察时上涨五成三."""
COMPARED = expression(
    "(?:（[^（）\\n]{0,30}）)?[^，。；]{0,24}?(?:相比|比较|相较|对比|[高低多少升降涨跌]出?了|上升|下降|增长(?!率)|增加|减少|提[高升]|降[低至]|上涨|下[跌滑]|扩大|缩[小短减]|延长|回[升落]|收窄|加快|放缓|翻番)"
)
"""Behind a date that a figure is compared with: 与2022年首次调查的38.1%相比, 比2023年的44%高了24个百分点."""
ABOVE = ("高于", "低于", "多于", "少于", "超过", "不及", "好于", "快于", "慢于", "优于", "大于", "小于")
LEVEL_OF_THEN = expression("(?:同期)?的?[^，。；0-9]{0,6}[0-9][0-9.,]*(?![0-9.,]|个百分点)[^，。；]{0,6}")
"""Behind a date, the level that a figure is above or below: 高于2021年的4.76本."""
BY_POINTS = expression("(?:同期|[末底])?(?:平均)?(?:水平)?(?:约|近)?[0-9.]{1,6}个百分点")
"""Behind a date that something is above or below by so much: 高于上年同期0.7个百分点."""
SO_MANY_TIMES = expression("的[0-9.一二两三四五六七八九十]+倍")
SHARE_OF_THEN = expression("(?:同期|全年|水平)?的(?:[0-9.]+[%％]|百分之|[一二两三四五六七八九]成)")
AS_MUCH_AS = ("恢复至", "恢复到", "相当于", "恢复为", "为", "是", "达到", "约为", "仅为")
"""Before a date whose level a figure is a share of: 恢复至2019年同期的103%."""
BARE_YEAR = expression(r"[（(]((?:19|20)[0-9]{2})年?[）)]")
LAST_BRACKET = expression(r"[^，。；（）()\n0-9]{0,8}[）)]\s{0,3}(?:[。；]|\n|\Z)")
BRACKET = expression("[\u4e00-\u9fff]{0,8}（")
"""From a figure to the date in brackets behind it: 340起案件（2016—2020年）."""
TITLE_AFTER = expression(
    "(?:[^，。；《》]{0,16}(?:通过|发布|印发|公布|颁布|施行|实施|生效|启动|签署|出台|制定|修订|起草|推出)了?)?的《|(?:公布|发布|印发|颁布|通过|出台|签署)了?《"
)
ATTRIBUTE_AFTER = expression(
    "(?:[^，。；、0-9《》]{0,8}?)(?:成立|创立|创办|创建|设立|组建|建立|投入使用|投产|通车|挂牌|启用|开业|开馆|上线|印发|颁布|批准|修订|签署|制定|出台|缔结|推出|购置|购买|入职|建成|竣工|颁发|发布|公布|发表|出版|披露)的(?!同时|基础|是|[0-9约近超逾一二三四五六七八九十两首])"
)
"""Behind the date of what befell the thing named next, which is no time of its figures: 2020年设立的知识产权法庭."""
GOES_ON = expression(
    "\\s{0,4}(?:其中|此外|另外|另|同时|与此同时|同期|其间|(?:在)?[^，。；0-9]{1,12}方面[，：]|从[^，。；0-9]{1,12}[看说]，|[按分][^，。；0-9]{1,10}[看分析]，|具体[来而]|"
    "(?:数据|统计|报告|调查|资料|结果)(?:还|同时|也|进一步)(?:显示|表明|指出)|值得(?:一提|注意|关注)的是)"
)
"""At the start of a paragraph that goes on with what was told before."""
NEAR_SIGNS = frozenset("近去来间")
"""One of them stands in what NEAR_YEARS finds."""
NEAR_YEARS = expression(
    "(?:(?:近|过去|最近)(?:的)?([0-9]{1,2}|[一二两三四五六七八九十])年(?:间|来|中)?|(?<![0-9])([0-9]{1,2}|[一二两三四五六七八九十])年(?:以?来|间))(?=[^，。；]{0,4}，|[^0-9，。；]{0,12}(?:共|累计|已|年均|增长|下降|提高|上升|增加|减少|降低))"
)
"""Years that end with those that the text reports: 近五年来，…共审结2.6万件; or that were told: 三年间，…."""
CHANGED_OVER = expression("年间?(?:以?来)?(?:累计|共|合计)?[^，。；0-9年]{0,4}\\Z")
"""From a number of years to a change over them: 五年间增长近两倍."""
FOUNDED_AFTER = expression(
    "(?:[^，。；、0-9]{0,6}?)(?:成立|创立|创办|创建|设立|组建|建校|建馆|建院|开馆|开业|开园|开工|奠基|始建|落成|上线|投用|投入使用|投产|通车|挂牌|出生|入职|揭牌|启用|动工|竣工|入驻|获批)(?=[，。；）])"
)
RELEASED_AFTER = expression(
    "(?:（[^）]{1,24}）)?(?<=[日号）])[电讯](?![信力商影子视动网量器池话机缆源气价梯竞站厂脑路台费诈解])|消息|[，,]?[^，。；《》0-9]{0,12}(?:获悉|了解到)|[，,]?[^，。；《》0-9]{0,20}(?:发布|公布|通报|披露|发表)[^。；《》，]{0,16}(?:显示|指出|称|表明|数据|介绍|透露)"
)
REPORTER_BEFORE = ("记者", "本报讯", "记者从", "记者于", "讯")
"""Around the day of a dispatch or of a release, of which no figure is."""
PRICES_AFTER = expression(
    "年?度?的?(?:[^，。；0-9]{0,8}汇率|(?:不变|可比|固定|同口径)(?:价|口径)|价格|为(?:基期|基数|基年|100)|口径)"
)
"""Behind the year at whose prices a figure is reckoned: 按2015年不变价格计算."""
DECIDED_AFTER = expression(
    "(?:由|经|获|报)[^，。；0-9《》]{1,16}?(?:批复|批准|同意|核准|审批|立项|备案)(?:同意|立项)?，"
)
"""Behind the date of what was decided on something, of which no later figure is: 2023年10月经市政府批复，累计完成…."""
FOUNDED_BEFORE = (
    "成立于",
    "始建于",
    "建于",
    "创办于",
    "设立于",
    "诞生于",
    "出生于",
    "创建于",
    "开业于",
    "上线于",
    "建成于",
    "生于",
    "创立于",
    "组建于",
)
"""Around the date when something began, which is not that of its figures: 该馆2012年开馆，展厅面积8000平方米."""
DONE_IN_BRACKET = expression("[^）)]{0,16}?(?:印发|公布|颁布|发布|施行|生效|通过|修[订正]|签署)")
IN_FORCE = expression(
    "[，]?(?:起|之日起|开始)?(?:正式|同时|全面|一并|相应)?(?:起)?(?:施行|实施|生效|废止|失效|终止|停止(?:执行|施行)|执行)(?![后前以之了至过一两三期年方案])"
)
"""Behind the day from which an instrument applies, of which its figures are not: 自2021年11月1日起施行."""
SINCE = expression("(?:以来|至今|起|来，)")
"""Behind the date when the first of two levels was so: 1978年以来，由67.8岁提高到2021年的78.2岁."""
DONE_OF_TITLE = expression(
    "(?:由|经)?[^，。；《》、]{0,16}?(?:通过|公布|发布|印发|颁布|修[订正]|批准|签署|起?施行|生效)(?!后|以来|以后|之后)"
)
"""Behind the date of an instrument that was named: 《…》2015年12月27日通过、次年3月1日生效."""
ISSUED = expression(
    "[^，。；]{0,30}(?:发布|吹风|通气|记者)会|(?:下发|印发|发出|转发|签发)(?:了|紧急|一份|关于){0,2}[^，。；]{0,12}(?:通知|公告|通告|通报|意见|公开信|文件|指示|令)"
)
"""Behind the day of a notice or press conference, of which the figures that follow are not."""
SPOKEN = expression(r"(?:[上下]午)?[，,]?[在于][^，。；\n]{2,40}(?:会|会议|大会|全会)(?:第[^，。；\n]{1,4}次会议)?上")
"""Behind the day of a speech: （2022年1月20日在省第十三届人民代表大会第六次会议上）."""
SINCE_EVENT = expression(
    "[自从由](?:[^，。；\\n0-9]{0,16}?)(施行|实施|生效|启动|推出|开展|成立|开业|上线|运行|投用|挂牌|建成|开通|开馆|开园|启用|设立)"
    "(?:之?日)?(?:以?来|起|后|开始|至今)?[，]?(?:截?[至到止]|截至)\\Z"
)
"""Before the last day of what began with an event that was dated: 从施行到今年5月底."""
IN_FORCE_WORDS = ("施行", "实施", "生效")
SINCE_THEN = expression("[^，。；0-9]{0,12}(?:以来|至今)")
"""Behind the date with which figures begin."""
DATA_TO = ("截至", "截止", "截止到", "截止至", "截至到", "更新至", "更新到")
"""Before the day to which figures were counted."""
DONE_AFTER = expression("(?:起)?(?:印发|公布|颁布|发布|施行|生效|通过)[）)]")

/**
 * What the words round a number say of its role. Gathered from the public
 * work reports of towns and counties; each list is read with the words of one
 * clause or its neighbours.
 */

/** Before the number: it is hoped for, not had. */
export const PLAN_WORDS =
  /力争|计划|预计|预期|预算|拟(?!定|订)|谋划|规划(?:建设|实施|投资|总)|有望|将(?=[^\s，。；]{0,12}(?:达|建|增|实现|完成|新|投|推|带|突破|创|形成|打造|开展))|目标(?:任务)?(?:是|为|：)|到20\d\d年|明年|下一步|今后|“十五五”|争取(?:在|到|实现|完成|创)/u;

/** Before the number in the same sentence: what was hoped for has been done after all. */
export const DONE_WORDS = /已(?:经|完成|建成|实现|投入|到位)?|完成了|实现了|超额/u;

/** A norm: what has to be, how often, at least or at most. */
export const RULE_WORDS = /必须|应当|须|不得|要求|规定|按照|原则上|确保每|标准为|应(?=[每不至])/u;

/** Right before the number: it says what there is, not what was done. */
export const STOCK_WORDS =
  /(?:下辖|辖|现有|共辖|现辖|总面积|国土面积|面积|户籍人口|总人口|常住人口|人口|耕地|林地|海拔|距(?:离)?[^，。；]{0,8}|占比(?:达|为)?|占(?:总数的)?|划分(?:为|成)?|分为|由|涉及|全[镇村县区乡市](?:共有?|现有|有)?)$/u;

/** Right behind the number: the machinery of a place. */
export const PLACE_NOUNS =
  /^(?:个)?(?:行政村|自然村|村民小组|村民组|村小组|建制村|社区居委会|居民小组|网格(?!员)|党(?:总)?支部(?:书记)?(?=[，。、；]|$))/u;

/** Parts of a place that something is done for or to: 对7个村, 在63个村民组. */
export const PLACE_PARTS = /^(?:行政|自然)?(?:村|镇|乡|社区|小区|街道|组|小组)/u;

/** Behind a bound, a noun that it delimits: 50万元以上强村, 40周岁以下占比. */
export const DELIMITED = /^[\p{Script=Han}“]/u;

/** Verbs of doing: what they lead to happened in a time. */
export const FLOW_VERBS =
  /开展|组织|召开|举办|发放|化解|调解|解决|办理|办结|受理|接待|摸排|排查|整治|清理|拆除|改造|修建|新建|建设|建成|完成|投入|投资|增收|销售|引进|新增|培训|巡|走访|慰问|收集|发展|种植|输送|给予|资助|选任|选派|派|制定|实施|争取|观看|宣讲|维修|硬化|荣获|获/u;

/** Verbs of having: what they lead to is there. */
export const STOCK_VERBS =
  /现有|共有|下辖|建立在册|在册|储备|已成立|设立|组建|创建|拥有|签约|达到|共计有|成立/u;

/** Growth and decline right before the number. */
export const GROWTH =
  /(?:增长|增加|提高|提升|上升|上涨|增|同比增|环比增)了?(?:约|近|超过|超|至少)?$/u;
export const DECLINE = /(?:下降|减少|降低|下调|减|同比降|下滑)了?(?:约|近|超过|超|至少)?$/u;

/** Before and behind the number from which something rose or fell. */
export const CHANGED_FROM = /(?:由|从)[^，。；]{0,10}$/u;
export const CHANGED = /^(?:增|提高|提升|上升|上涨|扩|发展|攀升|跃升|降|下降|减|下调)/u;

/**
 * What the words round a number say of its role. Gathered from the public
 * work reports of towns and counties.
 */

/** Headings over what is not yet done. */
export const PLAN_HEADING =
  /下一步|下一阶段|下阶段|下步|打算|工作计划|(?:20\d\d年|明年|今后|未来)[^，。]{0,12}(?:计划|安排|目标|思路|任务|重点|规划|展望)|工作(?:安排|思路|目标|打算|设想)|目标任务|努力方向|未来计划|发展规划|展望|主要(?:预期)?目标/u;

/** It is hoped for, not had. The cue holds for the rest of its sentence unless something done follows. */
export const PLAN_WORDS =
  /力争|计划(?=[^，。；、”》）\s内外书生已完成]|于|在|到)|预计|预期|预算(?!内|外)|预定|预估|拟(?![定订态好制合于])|谋划(?:实施|建设|推进|储备|项目)|规划(?:建设|实施|投资|总)|有望|可望|即将|打算|将(?:(?:再|继续|进一步|全力|全面|重点|陆续|持续|积极|力争|争取|努力|大力|统筹|同步|分期|共|总|计划|稳步|新|投入|投资|实施|完成|达到|实现|突破|增加|推进|推动|开展|打造|培育|形成|带动|举办|组织|启动|引进|吸引|建成|建设(?!用|与|和)|建立|建(?![设筑])|新增|新建|选派|安排|为|达|有)(?!用地))|将[于在][^，。；]{2,10}(?:建|完|开|投|举|启|动|达)|目标(?:任务)?(?:是|为|：|将)|(?<![长加高升降少大展扩期])到(?:20[2-9]\d)年(?:底|末)?(?!的)|明年|来年(?![均产增度平])|下一步|下步|今后(?!的)|“十五五”|争取(?:在|到|实现|完成|创|于|达)|年内|年底前|确保(?:在|年|全年|[一二三四]季度|到)|后[^。；，]{0,12}，?[^。；，]{0,12}可(?:达|实现|带动|增|新增|吸纳|年|辐射|提供|解决|容纳)|要求到/gu;

/** What was hoped for has been done after all. */
export const DONE_WORDS =
  /已(?!经?计划|列入|纳入)|完成了|实现了|超额|截至|目前|去年|上年|如期|顺利完成|现已|累计(?!将)|今年以来/gu;

/** A norm: what has to be. */
export const RULE_WORDS = /必须|应当|(?<!必)须(?!知)|不得|严禁|原则上|标准为|应(?=[每不至])/u;

/** Before a bound: it is asked for. */
export const ASKED =
  /要求|规定|确保|严格|保证|坚持|执行|明确|每(?:周|月|季度|年|名|个|次|班|组|天|日|村|户)/u;

/** A prescribed frequency: 每月开展1次; what has been counted so far is none. */
export const FREQUENCY = /每(?:个)?(?:周|星期|月|季度|季|半年|年|天|日|旬|半月)[^，。；]{0,14}$/u;
export const COUNTED_SO_FAR = /平均|累计|共(?!同)|已|去年|今年|约|增|大约/u;

/** Right before the number: it says what there is, not what was done. */
export const STOCK_WORDS =
  /(?:下辖|辖(?:区|内)?有?|现有|共辖|现辖|总面积|国土面积|[耕林水山园]地面积|辖区面积|区域面积|流域面积|户籍人口|总人口|总户数|常住人口|人口|人口数|耕地|林地|海拔|距(?:离)?[^，。；]{0,8}|占比(?:达到?|为)?|(?<!侵)占(?!地)[^，。；]{0,10}|划分(?:为|成)?|划[为成]|分为|由|涉及|全[镇村县区乡市](?:共有?|现有|有)?)(?:约|为|达|数|数为)?$/u;

/** In the clause before: it tells of a state, often one that is wanting. */
export const STATE_WORDS =
  /(?:仅有|只有|尚有|还有|仍有|现有|拥有|户籍人口|总人口|划分(?:为|成)?)[^，。；]{0,12}$/u;

/** A sentence that owns up to what is wanting. */
export const WANTING = /清醒(?:地)?(?:看到|认识)|短板|差距|仍(?:然)?存在|困难和问题|问题和不足/u;

/** 有 at the head of what there is: 村党支部有党员63名. */
export const HAVING = /(?:^|[村镇乡县区市部处里内现共各均会社])有[^，。；、]{0,10}$/u;

/** Right behind the number: the machinery of a place. */
export const PLACE_NOUNS =
  /^(?:个)?(?:行政村|自然村|村民小组|村民组|村小组|建制村|社区居委会|居民小组|网格(?!员)|党(?:总)?支部(?:书记)?(?=[，。、；]|$))/u;

/** Parts of a place that something is done for or to: 对7个村, 在63个村民组. */
export const PLACE_PARTS = /^(?:行政|自然)?(?:村|镇|乡|社区|小区|街道|组|小组)/u;

/** Behind a bound, a noun that it delimits: 50万元以上强村, 40周岁以下占比, 超过10万元的村. */
export const DELIMITED = /^[\p{Script=Han}“]/u;

/** Verbs of doing: what they lead to happened in a time. */
export const FLOW_VERBS =
  /开展|组织|召开|举办|发放|化解|调解|解决|办理|办结|受理|接待|摸排|排查|整治|清理|拆除|改造|修建|新建|建设|建成|完成|投入|投资|增收|销售|引进|新增|培训|巡|走访|慰问|收集|发展|种植|输送|给予|资助|选任|选派|派|制定|实施|争取|观看|宣讲|维修|硬化|荣获|获|种下|养殖|铺设|安装|配备|改扩建|改厕|植树|帮扶|结对|处理|收到|栽种|流转|补助|核发|完善|创建|打造|惠及|受益/u;

/** Verbs of having: what they lead to is there. */
export const STOCK_VERBS =
  /现有|共有|下辖|建立在册|在册|储备|已成立|设立|组建|创建|拥有|签约|达到|共计有|成立/u;

/** Growth and decline right before the number. */
export const GROWTH =
  /(?:增长|增加|提高|提升|上升|上涨|增|升|涨|同比增|环比增|扩大|攀升|跃升|成长|增幅|涨幅|增长率)了?(?:到|至|为|达到?|约|近|超过|超|至少)*$/u;
export const DECLINE =
  /(?:下降|减少|降低|下调|减|降|同比降|下滑|回落|缩短|压减|降幅|减幅)了?(?:到|至|为|达到?|约|近|超过|超|至少)*$/u;

/** Before and behind the number from which something rose or fell. */
export const CHANGED_FROM = /(?:由|从)[^，。；]{0,10}$/u;
export const CHANGED =
  /^(?:[\p{Script=Han}]{0,3})?(?:增|提高|提升|上升|上涨|扩|发展|攀升|跃升|降|下降|减|下调)/u;

/** Verbs and particles behind a counted noun: there it ends (73名党员|发挥…). */
export const NOUN_ENDS =
  /(?:发挥|开展|参与|参加|进行|实现|获得|获评|获|到村|到岗|均|由|(?<!存)在|的|抓|点对点|对|被|为|向|与|和|及|等|给予|完成|建设|投入|使用|共同|全部|分别|实行|集中|带头|已|将|占|达|以|并|从|把|用|是|或|来|源于|任|签|纳入|落实|享受|得到|围绕|通过|按照|联系|当好|正|可|能|应|须|要|于|镶嵌)/u;

/** Verbs before a counted noun: there it begins (摸排|矛盾纠纷30件). */
export const NOUN_BEGINS =
  /开展|(?<!党)组织|召开|举办|发放|化解|调解|解决|办理|受理|接待|摸排|排查|整治|清理|拆除|改造|修建|新建|建设|完成|投入|引进|新增|走访|收集|发展|输送|资助|选任|选拔|选派|选举|储备|制定|实施|增创|争取|观看|维修|荣获|建立|组建|创建|设立|成立|认定|种植|销售|吸引|给予|运用|划分|达成|建成|打造|培育|培养|培训|落实|推进|实现|达到|累计|共计|先后|规范化|谋划|争创|利用|预计|参与|深入|扶持|硬化到|各类|各种|全镇|全村|全县|今年以来|近年来/gu;

/** Words of one or two characters that only open a clause before its noun. */
export const NOUN_OPENS =
  /^(?:同时|其中|从中|截至目前|目前|现有?|共有?|已|再|有|对|为(?!民)|针对|向|由|派|达|转|将)+(?=\p{Script=Han}{2})/u;

/** What clings to the end of a noun before its number: 活动|共计10余场. */
export const NOUN_TAIL =
  /(?:共计|累计|总计|合计|成功|人均|户均|年平均|年均|共|达到|达|(?<!签)约|均|各|已|总数|数|为|等|了|超过|有|计|至|面积|中|：)+$/u;

/** What opens a noun and says nothing of the thing itself. */
export const NOUN_HEAD = /^(?:各类|各种|各级|多种|一批|所有|全部|其中|以及|及|和|并|共|的|了|级)+/u;

/** Deeds at the end of a noun: what is counted is the thing (蓄水池|修建3个), unless deeds are (排查2次). */
export const NOUN_DEEDS = /(?<=\p{Script=Han}{2})(?:修建|新建|维修|编制|种植|建设|改造)$/u;

/** Ends of nouns that mean people: before 人 they are what is counted (特殊人员|946人|参保). */
export const PEOPLE_ENDS = /(?:人员|人口|群众|对象|人才|儿童|老人|妇女|青年|干部|[生员者民户工])$/u;

/** Behind 个: the parts of a place stand alone, whatever of theirs comes after. */
export const PLACE_NAMES =
  /^(?:行政村|自然村|建制村|村民小组|村民组|居民小组|村(?=集体(?:经济)?(?:经营性)?收入))/u;

/** A quotation before a noun that stands alone without it: “四种形态”|批评教育. */
export const QUOTED_HEAD = /^[“「][^“”「」]{1,30}[”」](?=\p{Script=Han}{3})/u;

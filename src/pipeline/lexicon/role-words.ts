/**
 * What the words round a number say of its role. Gathered from the public
 * work reports of towns and counties.
 */
const list = (words: string): readonly string[] => words.split(" ");

/** Headings over what is not yet done. */
export const PLAN_HEADING =
  /后续(?:规划|工作|计划|安排)|下一步|下一阶段|下阶段|下步|打算|工作计划|(?:20\d\d年|1\d\d年度?|明年|今后|未来)[^，。]{0,12}(?:计划|安排|目标|思路|任务|重点|规划|展望)|工作(?:安排|思路|目标|打算|设想)|目标任务|努力方向|未来(?:计划|路向|工作)|发展规划|展望|主要(?:预期)?目标|下半年|(?:下|来|明)年度?工作/u;

// 将 is will before these, and takes an object before others: 将垃圾运走.
const WILL = list(
  "集中 会 严格 严厉 深入 定期 联合 常态化 开通 选树 完善 培养 引入 拆除 整治 清理 修缮 硬化 铺设 发放 采购 购置 再 继续 突出 着力 加快 聚焦 抓 进一步 全力 全面 重点 陆续 持续 积极 力争 争取 努力 大力 统筹 同步 分期 共 总 计划 稳步 新 投入 投资 实施 完成 达 达到 实现 突破 增 推进 推动 开展 打造 培育 形成 带动 举办 组织 启动 引进 吸引 建成 建立 新建 选派 安排 为 有 于 在 超过 继而 重建 改造 扩建 修建 招 稳定 保持 全部 逐步 新增 建 延伸 提升 提高 增加 扩 带来 配套 惠及 打通 争 以 对 采取 邀请 启用 投用 推出 面向 通过 利用 结合 依托 按 从 每年 每月 引导 支持 协调 申报 申请 落实 优化 强化 健全 探索 进行 派出 选聘 评选 发展 种植 栽种 养殖 补助 奖励 兑现 动工 开工 竣工 完工 投产 交付 入住 搬迁 受益 覆盖 辐射 提供 创造 容纳 缩短 降低 减少 节约 拉动 促进 助力 破解 解决 办好 做好 抓好 用好 发挥 维持 相继 分批 分步 分三 分两 分年 正式 如期 按期 不断",
).map((word) => `将${word}`);

// 计划 hopes before these, and is the name of a scheme before others: 雨露计划补助.
const HOPED = list(
  "累计 新 再 投 建 实施 总 于 在 用 到 开 完成 引 增 种 培 发展 打造 招 改 年 今年 明年 对 将 为 流转 拓 推 分 扩 成立 举办 拆 治 组 派 通过 利用 争取 全 把 以 从 修 选 设 购 筹 启 每 3 5 1 2 达 实现 带 吸 硬化 安装 铺 投入 销售 解决 化解",
).map((word) => `计划${word}`);

/** It is hoped for, not had. The cue holds for the rest of its sentence unless something done follows. */
export const PLAN_WORDS: readonly string[] = [
  ...WILL,
  ...HOPED,
  ...list(
    "力争 预定 拟 谋划实施 谋划建设 谋划推进 谋划储备 谋划项目 规划建设 规划实施 规划投资 规划总 规划占地 规划面积 规划用地 规划新建 有望 可望 即将 打算 目标是 目标为 目标： 目标任务是 目标将 明年 来年 下半年重点 下半年将 下一步 下步 今后 “十五五” 争取在 争取到20 争取到年底 争取到明年 争取到“十 争取实现 争取完成 争取创 争取于 争取达 年内 年底前 确保在 确保年 确保全年 确保一季度 确保二季度 确保三季度 确保四季度 确保到 答应 盘算 谋划着 琢磨着 争取三年 争取两年 争取一年 争取今年 争取用 争取让 争取使 争取把 争取再 可达 可实现 可带动 可增 可新增 可吸纳 可辐射 年可 后可容纳 后可提供 要求到",
  ),
];

/** It is expected: the word holds up to the next semicolon. */
export const EXPECTED_WORDS = list("预计 预期 预估");

/** What is set aside is still to be spent; the word holds for its own clause. */
export const BUDGET_WORDS = list(
  "确保 预算 编列 估算 概算 建设工期 总工期 设计年 设计日 设计产能 设计规模 设计库容",
);

/** Words in which the words above mean something else. */
export const NO_PLAN_WORDS = list(
  "确保了 总预算 岁入预算 岁出预算 较预算 比预算 超预算 年初预算 年度预算的 预算的 预算数 预算收入 调整预算 预算编制 预算公开 预算管理 预算单位 预算绩效 预算草案 一般预算 预算为 年内， 年内，共 年内共 年内已 年内累计 年内先后 年内举行 年内召开 年内处理 公共预算 预算支出 预算收入 预算执行 部门预算 计划生育 计划内 计划外 计划书 计划》 计划” 计划， 计划。 计划、 计划； 计划） 计划已 计划的 计划生 预算内 预算外 拟定 拟订 拟制 拟合 拟态 拟好 今后的 近年来年均 来年均 来年度 不可达 将为民 将有机 将有关 将有限 将新时代 将新区 将共同 将总书记 将增收 将增值",
);

/** What was hoped for has been done after all. */
export const DONE_WORDS = list(
  "已 实际 完成了 实现了 超额 截至 目前 去年 上年 如期 顺利完成 累计 今年以来",
);

/** What was done before it is only where the next begins. */
export const AFRESH_WORDS = list("的基础上");

/** A norm: what has to be. */
export const RULE_WORDS = list(
  "必须 应当 须 不得 严禁 原则上 标准为 应每 应不 应至 应在 应于 应按 限领 限购 限报 限额 上限 下限 为限 方可",
);
export const NO_RULE_WORDS = list("须知 必须品");

/** Before a bound: it is asked for. */
export const ASKED_WORDS = list(
  "要求 规定 限期 限时 彩礼 随礼 礼金 酒席 宴席 份子钱 每桌 确保 严格 保证 坚持 执行 明确 每周 每月 每季度 每年 每名 每个 每次 每班 每组 每天 每日 每村 每户 每人 每餐 每批 收费",
);

/** A prescribed frequency: 每月开展1次; what has been counted so far is none. */
export const PERIOD_WORDS = list(
  "每周 每个星期 每星期 每月 每个月 每季度 每个季度 每季 每半年 每年 每天 每日 每旬 每半月",
);
export const COUNTED_SO_FAR = list("平均 累计 共 已 去年 今年 约 增 大约");

/** Right before the number: it says what there is, not what was done. */
export const STOCK_WORDS = list(
  "编制床位 开放床位 核定床位 本乡面积 本镇面积 本区面积 本村面积 本县面积 在校学生 在园幼儿 专任教师 在职教师 在编教师 卫生技术人员 医护人员 乡村医生 下辖 下设 分设 内设 设有 现编 在编 土地面积 镇域面积 乡域面积 村域面积 县域面积 全域面积 幅员面积 行政区域面积 版图面积 辖 辖有 辖区 辖区内 辖内 辖内有 辖区有 现有 共辖 现辖 总面积 国土面积 耕地面积 林地面积 水域面积 山地面积 园地面积 辖区面积 区域面积 流域面积 户籍人口 总人口 总户数 常住人口 人口 人口数 无霜期 降水量 降雨量 总库容 海拔 海拔最高 最高海拔 最低海拔 平均海拔 东西长 南北长 东西宽 南北宽 东西长约 最长处 最宽处 辖下有 全镇面积 全村面积 全县面积 全乡面积 全区面积 全市面积 占比 占 划分 划分为 划分成 划为 划成 分为 涉及 全镇 全村 全县 全区 全乡 全市 全校 全社区 全街道 全镇有 全村有 全县有 全区有 全乡有 全市有 全镇共 全村共 全县共 全乡共 全区共 全市共 全镇共有 全村共有 全县共有 全乡共有 全镇现有 全村现有 全县现有 全乡现有",
);
/** May stand between such a word and its number. */
export const STOCK_LINKS = list("约 为 达 达到 数 数为 约为 仅 只 仅有 只有 不过");
/** What stands far before its number: 距县城28公里, 占总数的46%. */
export const FAR_STOCK =
  /(?:(?<![株行间])距(?:离)?[^，。；]{0,8}|(?<!侵)占(?![地道用压补优先有领])(?![^，。；]*(?:任务|计划|目标))[^，。；]{0,10})$/u;

/** In the clause before: it tells of a state, often one that is wanting. */
export const STATE_WORDS = list(
  "在校生 在校学生 仅有 只有 只剩 仅剩 尚有 还有 仍有 现有 现任 拥有 户籍人口 总人口 划分 现存 尚存 遗存 存有 曾有 原有 住着 居住着 生活着 连接着 树龄 胸围 建村 最盛时 鼎盛时 最多时 最红火时 辖下有 辖下",
);
/** How far behind such a word its number stands. */
export const STATE_REACH = 14;

/** Headings over what has been done, also of a plan: 任务完成情况. */
export const TOLD_HEADING =
  /(?:完成|落实|开展|进展|推进|执行|实施)(?:的)?情况|整改(?!措施|计划|方案)|进展|回顾|总结|报告|汇报|成效|成绩|成果|主要做法/u;

/** A heading over what a place is like. */
export const PROFILE_HEADING =
  /基本(?:情况|概况|[县镇乡村区社]情)|概况|^[\p{P}一二三四五六七八九十]*[县镇乡村区社]情(?:简介|介绍)?$|自然地理|历史沿革/u;

/** A heading over what is wanting. */
export const WANTING_HEADING =
  /存在的?(?:主要)?(?:问题|困难|不足)|(?:问题|困难|不足)[和与及](?:问题|困难|不足|短板)/u;

/** A sentence that owns up to what is wanting. */
export const WANTING_WORDS = list(
  "存在的问题： 存在的主要问题： 存在问题： 存在的不足： 不足之处 清醒看到 清醒地看到 清醒认识 清醒地认识 短板 差距 仍存在 仍然存在 困难和问题 问题和不足",
);

/** 有 at the head of what there is: 村党支部有党员63名. */
export const HAVING = /(?:^|[户村镇乡县区市部处里内现共各均会社])有[^，。；、]{0,10}$/u;

/** What a place is made up of, before its noun: 下辖村18个, 设有网格15个. */
export const HOLDING =
  /(?:下辖|现辖|共辖|管辖|(?:^|[镇乡村县区市委])辖(?![区内])|下设|内设|分设|设有|(?:^|中心|[馆站厅园院校])设(?![立置计备施了]))[^，。；、]{1,10}$/u;

/** A list that ends with its last number: 低保户32户|、五保户8户. */
export const LIST_ENDS = /^、[^，。；]*[\d一二两三四五六七八九十百千万][^，。；、\d]{1,2}$/u;

/** Right behind the number: the machinery of a place. */
export const PLACE_NOUNS =
  /^(?:个)?(?:行政村|自然村|村民小组|村民组|村小组|建制村|社区居委会|居民小组|网格(?![员长])|党(?:总)?支部(?:书记)?(?=[，。、；]|$))/u;

/** Where something stands, or since when. */
export const LOCATED = /位于|地处|坐落|始建于|建于/u;

/** Parts of a place that something is done for or to: 对7个村, 在63个村民组. */
export const PLACE_PARTS = /^(?:行政|自然)?(?:村|镇|乡|社区|小区|街道|组|小组)/u;

/** Behind a bound, a noun that it delimits: 50万元以上强村, 40周岁以下占比, 超过10万元的村. */
export const DELIMITED = /^[\p{Script=Han}“]/u;

/** Verbs of doing: what they lead to happened in a time. */
export const FLOW_VERBS = list(
  "开展 组织 召开 举办 发放 化解 调解 解决 办理 办结 受理 接待 摸排 排查 整治 清理 拆除 改造 修建 新建 建设 建成 完成 投入 投资 增收 销售 引进 新增 培训 巡 走访 慰问 收集 发展 种植 输送 给予 资助 选任 选派 派 制定 实施 争取 观看 宣讲 维修 硬化 荣获 获 种下 养殖 铺设 安装 配备 改扩建 盖起 建起 办起 购置 添置 捐赠 捐款 捐出 筹集 筹措 兑现 创办 孵化 引导 搭建 设置 开设 抢通 疏散 收容 核定 施作 栽植 补植 打通 拓宽 加固 疏通 清运 打捞 评选 表彰 奖励 查处 立案 抓获 破获 救助 受灾 转移 安置 倒塌 绝收 损毁 受损 抢修 出动 救治 接种 体检 就诊 演出 放映 改厕 植树 帮扶 结对 处理 收到 栽种 流转 补助 核发 完善 创建 打造 惠及 受益",
);

/** Words in which a verb of doing is part of a name. */
export const NO_FLOW_WORDS = list(
  "党组织 团组织 群团组织 社会组织 经济组织 合作组织 志愿组织 自治组织 群众组织 组织部 组织生活 组织委员 组织体系 建设用地 建设者 投资额 发展史 实施率 完成率 收集点 处理站 接待站 接待中心 调解员 调解室 调解委员会 调委会 种植面积 种植户 种植大户 养殖户 养殖场 养殖面积 服务站 培训班 排查员 宣讲员 宣讲团 补助金 建成区 建设兵团 救助站 发展中心 发展协会 发展对象 制定者 获得感",
);

/** Verbs of having: what they lead to is there. */
export const STOCK_VERBS = list(
  "现有 共有 下辖 建立在册 在册 储备 已成立 设立 组建 创建 拥有 签约 达到 共计有 成立",
);

/** Growth and decline right before the number, or before the words that link them. */
export const GROWTH_WORDS = list(
  "增长 增加 增产 提高 提升 提至 提到 提为 抬升 调高 调增 走高 递增 扩种到 扩种至 上升 上涨 增 升 涨 扩大 扩 扩增 拓宽 加宽 延长 攀升 跃升 成长 发展到 发展至 延伸到 延伸至 扩展到 扩展至 升至 升到 涨到 涨至 增幅 涨幅 增长率",
);
export const DECLINE_WORDS = list(
  "下降 减少 减产 缩小 降低 锐减 骤降 缩减 收窄 递减 调低 调减 走低 下调 减 降 同比降 下滑 回落 缩短 压减 压缩 精简 下跌 跌 跌幅 降幅 减幅",
);
export const CHANGE_LINKS = list(
  "每人每年 每人每月 每人每天 每人 每月 每年 每户 每亩 了 到 至 为 达 达到 约 近 超过 超 至少 到目前的 到现在的 到如今的 到今年的 到去年的",
);
/** 新增 and 年增 tell of what came to be, not of a change. */
export const NO_CHANGE = list("新增 年增 递增到");

/** Before and behind the number from which something rose or fell. */
export const CHANGED_FROM = /(?:由|从)[^，。；]{0,10}$/u;
export const CHANGED =
  /^(?:[\p{Script=Han}]{0,3})?(?:增|提高|提升|提至|提到|升|上升|上涨|扩|拓宽|加宽|延长|发展|延伸|扩展|攀升|跃升|升[至到为]|涨[至到]|降|下降|减|下调|缩|回落|下跌|跌|压|合并|整合|归并|撤并|变[为成]|调整[为到]|精简)/u;

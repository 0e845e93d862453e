/**
 * Where the noun that a number counts begins and ends. Gathered from the
 * sentences of towns' public reports; one-character words only where they
 * begin nothing else there.
 */
const list = (words: string): readonly string[] => words.split(" ");

/** Verbs and particles behind a counted noun: there it ends (73名党员|发挥…). */
export const NOUN_ENDS = list(
  "发挥 开展 参与 参加 进行 实现 获得 获评 获 到村 到岗 均 由 在 的 抓 点对点 对 被 为 向 与 和 及 等 给予 完成 建设 投入 使用 共同 全部 分别 实行 集中 带头 已 将 占 达 以 并 从 把 用 是 或 来 源于 任 签 纳入 落实 享受 得到 围绕 通过 按照 联系 当好 正 可 能 应 须 要 于 镶嵌 就近 就地 常年 长期 经常 务工 受益 加入 受 入股 脱贫 前来 报名 组成 提供 开 干 分片 集体收入 收入 年销售 年收入 年均 户均 人均 有 走 家门口 家里 家中 帮忙 上门 外出 打工 列入 获得了 也 都 还 又 再 共 同比 较 比 升级 改造 复垦 增收 服务于 就业 投工 捐款 不等 全覆盖 建成 建起 拿到 领到 住进 用上 喝上 搬进 返乡 回村 担任 负责 分包 包保 下沉",
);

/** Words that only look like the ends above. */
export const NOUN_GOES_ON = list(
  "存在 来访 来信 公共 共产党 共青团 有机 有限 有线 开发 干部 干群 干道 用户 用地 正式 应急 要素 可再生 等级 和美 和谐 与会 对象 为民 以工代赈 把手 集中供养 集中居住 集中学习 集中培训 是非 被褥 达标 能人 能源 能手 对口 走访 走廊 有关 集体收入村 共建 均衡 服务于民 还田 再生 再就业 同比例 就业困难 就业创业 比武 比赛 任务 签约 建设用地 建设者 使用权 使用者 参与者 投入品 服务对象 任课 用工 用水 用电 在校 在外 在册 在建 在职 在编 在读 带头人 完成率 落实率 开放 干线 干渠 落实情况 将军",
);

/** Verbs before a counted noun: there it begins (摸排|矛盾纠纷30件). */
export const NOUN_BEGINS = list(
  "开展 组织 召开 举办 举行 发放 化解 调解 解决 办理 受理 接待 识别 新识别 发现 整改 并整改 要求 筹资 筹集 调处 入场 参训 编列 籌办 摸排 排查 整治 清理 清运 拆除 改造 修建 新建 建设 完成 投入 引进 新增 走访 收集 发展 新发展 输送 资助 选任 选拔 选派 选配 选举 储备 制定 拟定 实施 增创 争取 观看 维修 修缮 荣获 建立 组建 创建 设立 增设 加设 成立 认定 种植 种下 栽种 种 养殖 销售 吸引 吸纳 带动 给予 运用 划分 达成 建成 打造 培育 培养 培训 落实 推进 实现 达到 累计 共计 先后 规范化 谋划 争创 利用 预计 参与 深入 扶持 帮扶 结对帮扶 结对 硬化到 硬化 安装 铺设 张贴 整顿 讲 招引 流转 安排 注册 配备 购置 购买 添置 领办 办起 惠及 覆盖 印发 编印 核发 派发 派驻 下拨 拨付 投放 建起 到位 供应 处理 协助 协助调解 提供 开办 探访 推广 契作 辅导 辅导成立 疏通 复垦 出动 动员 签订 兑现 巡查 检查 选树 表彰 命名 授予 获得 落地 力争 计划 拟建 拟 确保 再流转 再 参训 栽植 种养 增加 减少 收购 采购 转办 交办 督办 举荐 推荐 招募 招聘 征集 收回 盘活 出售 出口 治理 关停 取缔 查处 查获 破获 抓获 侦破 审核 审批 评定 评选 评出 悬挂 录制 创作 拍摄 演出 修复 加固 提升 打通 拓宽 开挖 挖掘 搭建 开通 收治 救治 救助 慰问 看望 搬迁 安置 转移 疏散 帮助 支持 鼓励 引导 推动 促进 涉及 共有 现有 下辖 拥有 有 设 建 办 送 含 各类 各种 全镇 全村 全县 全乡 今年以来 近年来 年内 该镇 该村 该县 本会 当前 全年 本年度 每年 每月 每周 每季度 每名 每户 每组 每村 县财政 镇财政 村里",
);

/** Words that only look like the verbs above. */
export const NOUN_KEEPS = list(
  "党组织 团组织 组织部 组织生活 社会组织 新时代 帮扶措施 帮扶责任人 帮扶干部 帮扶资金 帮扶项目 扶持资金 设备 设施 设计 建议 建筑 建制 含量 送戏 有机 有线 有限 处理站 培训学员 讲座 讲堂 讲师 种子 种类 种质 办公 办法 办结 办结率 办事 建筑物 引导资金 治理体系 支持资金 救助金 救助站 参与者 涉及面 推荐人选 提升机 落实率 发展规划 发展大会 公有 国有 共有产权 所有 含税 运送 转移就业 转移支付 安置点 安置房 审核员 宣传 出口额 出口创汇 再生 再生稻 在册 再就业 拟定员",
);

/** What may stand behind a verb inside a compound: 人居环境整治|行动 is one noun. */
export const COMPOUND_HEADS = list(
  "活动 行动 项目 工作 工程 班 站 会 点 队 所 室 面积 中心 设备 人员 任务 指标 制度 基地 比赛 服务 次数 资料 总值 总额 销售额 补助 率 额 数 对象 大会 力量 方案 规划 场所 设施 平台 机制 企业 大户 标准 金额",
);

/** Words of one or two characters that only open a clause before its noun. */
export const NOUN_OPENS =
  /^(?:同时|其中|从中|当中|截至目前|目前|现有|现(?![场代金状实])|共有|共(?![同产青建享])|已|再(?!生|就业)|有(?![机关效线])|对(?![象口接外])|为(?!民)|针对|向(?!日葵)|由|派(?![出驻])|达(?!标)|转(?![移型运办])|将(?!军)|另有|另|各(?![类级项种])|及|并|也|还(?![田林])|仍|约(?!束)|了(?!解)|着(?!力)|过(?!程))+(?=\p{Script=Han}{2})/u;

/** What clings to the end of a noun before its number: 活动|共计10余场. */
export const NOUN_TAILS = list(
  "共计 累计 总计 合计 成功 人均 户均 年平均 年均 月均 日均 平均 共 达到 达 约 均 各 已 总数 人数 户数 件数 次数 数量 数 为 等 了 超过 有 计 至 中 ： 同比 环比 较上年 较去年 比上年 比去年 由 从 增 增长 增长到 增加 增加到 增至 提高 提高到 提升 提升到 上升 上升到 上涨 下降 下降到 降 降至 降到 减少 减少到 降低 成长 提高至 突破 稳定在 保持在 控制在 在 完成 必须 必须达到 必须不低于 需 仅 只 仅有 只有 分别为 分别 依次为 不得 则 是 一律 已达 可达 可 将达 将 也 高达 多达 就 即 近 出栏 存栏 就地 有效 规模达 规模 金额 金额达 金额计 每人 每户 每亩 每年 每月 每天 一次性 里 的 去年同期的 上年同期的 同期的 较上季 净增 今年 去年 比去年增产",
);

/** 面积 clings to a thing (茶园面积), but is itself what these words measure. */
export const MEASURED_AREA =
  /(?:^|总|国土|占地|建筑|播种|绿化|种植|使用|地板|区域|水域|流域|住房|新增|改造|用地)面积$/u;

/** What opens a noun and says nothing of the thing itself. */
export const NOUN_HEAD =
  /^(?:现场|当场|就地|及时|有效|各类|各种|各级|各项|多种|一批|所有|全部|其中|以及|及|和(?![美谐])|并|共(?![同产青建享])|的|了|级|届|全[镇村县区乡市](?=\p{Script=Han}{2})|新(?![时型兴能业媒农风])|人均|户均|村均|亩均|月均|日均|年均|专兼职|年(?!轻|货|画|度|会|会费)|日(?=处理|供)|月(?=工资|收入)|今年|上半年|该县|该镇|该村|我镇|我村|我乡|本乡|本镇|本村|本县)+/u;

/** Deeds at the end of a noun: what is counted is the thing (蓄水池|修建3个), unless deeds are (排查2次). */
export const NOUN_DEEDS = list("修建 新建 维修 编制 种植 建设 改造 装机 清运");

/** Ends of nouns that mean people: before 人 they are what is counted (特殊人员|946人|参保). */
export const PEOPLE_ENDS = /(?:人员|人口|群众|对象|人才|儿童|老人|妇女|青年|干部|[生员者民户工])$/u;

/** Behind 个: the parts of a place stand alone, whatever of theirs comes after. */
export const PLACE_NAMES =
  /^(?:行政村|自然村|建制村|村民小组|村民组|居民小组|乡镇|街道|村(?=集体(?:经济)?(?:经营性)?收入))/u;

/** A quotation before a noun that stands alone without it: “四种形态”|批评教育. */
export const QUOTED_HEAD = /^[“「][^“”「」]{1,30}[”」](?=\p{Script=Han}{3})/u;

/** 户籍人口中党员: the noun is among others. */
export const AMONG = /^.*(?:人口|人员|农户|企业|群众|居民|学生)中(?=\p{Script=Han}{2})/u;

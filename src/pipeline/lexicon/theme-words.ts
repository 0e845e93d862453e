import type { Theme, Topic } from "../../model/theme.ts";

/** A word that speaks for a theme, and how loudly: 1.5 for common, 3 for words that name the theme. */
export interface ThemeWord {
  readonly word: string;
  readonly theme: Theme;
  readonly weight: number;
}

const words = (theme: Theme, weight: number, list: string): ThemeWord[] =>
  list.split(" ").map((word) => ({ word, theme, weight }));

/**
 * Words that speak for a theme, as the contract's table draws the borders.
 * Gathered from the headings and indicators of towns' public work reports and
 * from the catalogues of 乡村振兴战略规划 and 国民经济和社会发展统计公报; crops and
 * livestock after 农产品分类目录.
 */
export const THEME_WORDS: readonly ThemeWord[] = [
  ...words(
    "organization",
    2,
    "党员 党组织 党支部 党委 党建 党群 支部 党课 主题党日 “两委” 班子 党务 基层党 入党 党费 党代表 党性",
  ),
  ...words(
    "organization",
    1.5,
    "干部 纪委 党纪 廉政 问题线索 立案 结案 中心组 理论学习 书记 组织生活 述职 作风 警示教育 第一议题 服务队 突击队 示范岗 责任区 挂职 巡察 违纪 监督执纪 红色教育",
  ),
  ...words("organization", 3, "组织振兴 组织建设 党的建设 从严治党 领导班子 战斗堡垒"),
  ...words(
    "industry",
    1.5,
    "产业 种植 养殖 茶园 合作社 集体经济 增收 产值 项目 园区 销售 农产品 企业 市场主体 电商 旅游 基地 税收 发电 亩 营收 招商引资 加工 特色农 农业 粮食 耕地 农田 土地流转 流转土地 撂荒地 工业 财政 收入 经济 生产总值 固定资产 消费品 外资 出口 创汇 商户 总产 产量 亩产 增产 分红 商标 村集体 利润 营业额 装机 光伏 风电 冷库 冷链 仓库 厂房 大棚 果园 化肥 农机 农具 产销 市集 出栏 存栏 就近务工 车间",
  ),
  ...words(
    "industry",
    1.5,
    "水稻 再生稻 小麦 玉米 大豆 油菜 油茶 茶叶 柑橘 脐橙 黄桃 脆李 苹果 葡萄 草莓 猕猴桃 辣椒 烤烟 魔芋 食用菌 香菇 木耳 药材 蔬菜 西瓜 红薯 花卉 桑蚕 甘蔗 桉树 林果 生猪 肉牛 肉羊 家禽 养鸡 养鱼 产鱼 产蜜 水产 蜂蜜 有机茶 收茶",
  ),
  ...words("industry", 0.75, "投资 游客 旅客 商家"),
  ...words(
    "industry",
    3,
    "产业振兴 产业发展 产业建设 经营性收入 集体收入 村集体经济 家庭农场 农光互补 硬化路 产业路 农场公路 农业发展 项目建设 生产总值",
  ),
  ...words(
    "ecology",
    1.5,
    "环境 清理 拆除 垃圾 污水 厕 巡河 护林 生态 绿化 森林 河道 村庄清洁 乱搭乱建 乱堆乱放 秸秆 大气 景观 植树 造林 防火通道 人居 泥砖房 卫生 清运 沟渠 清淤 河长 湿地 空气 环卫 保洁 残垣断壁 违建 违章建筑 草坪 红树 海岸 资源回收 消毒 洁净 清扫 庭院 苗木 美丽",
  ),
  ...words(
    "ecology",
    3,
    "生态振兴 环境整治 生态宜居 污染防治 人居环境 环境清洁 环境卫生 森林覆盖率",
  ),
  ...words(
    "culture",
    1.5,
    "文化 文明 宣传 移风易俗 风俗 非遗 乡风 家风 志愿宣讲 宣讲 文艺 调查问卷 节日 道德 评选 送戏 演出 晚会 粤剧 龙舟 图书 藏书 阅读 书屋 诗集 运动会 体育 广场舞 好婆婆 好媳妇 标语 民俗 射耳祭 入场观众 门票 参赛",
  ),
  ...words("culture", 0.75, "志愿者 志愿服务"),
  ...words(
    "culture",
    3,
    "文化振兴 乡风文明 文明实践 精神文明 理论宣讲 政策宣讲 文化教育 文化康乐 新时代文明",
  ),
  ...words(
    "governance",
    1.5,
    "矛盾 纠纷 信访 来访 接访 网格 治安 安全 隐患 综治 座谈会 意见建议 交通 防汛 网格员 村民小组 村民组 巡逻 法治 调解 诉求 求助 办结 反诈 案件 事故 应急 消防 平安 治理",
  ),
  ...words(
    "governance",
    1.5,
    "医疗 医生 卫生院 医院 参保 监测人口 养老 学生 义务教育 教育楼 饮水 水管 水池 民生 卫生站 卫生室 村医 候车亭 帮扶 困难家庭 困难老人 困难学生 关爱 水浸 排洪 急难 医保 敬老 长者 老人 孝老 就餐 供餐 托育 幼儿 残疾 轮椅 体检 健康 自来水 供水 吃水 路灯 避雨亭 行人径 危房 危桥 便民桥 护栏 学位 学校 小学 师生 助学 床位 就业 救助 贫困发生率 中低收入户 复康 载客 验眼",
  ),
  ...words(
    "governance",
    3,
    "基层治理 乡村治理 社会治理 矛盾纠纷 民生实事 防返贫 返贫 消除风险 低保 脱贫人口 办实事 社会福利 民生保障 长者服务 小型工程",
  ),
  ...words(
    "talent",
    2,
    "人才 培训 后备 招聘 返乡 回乡 乡贤 创业 带头人 能人 技能 引才 储备 招引 训练班",
  ),
  ...words("talent", 3, "人才振兴 人才培养 人才队伍 后备干部 后备力量 广聚人才"),
];

/** Names of offices and set phrases: the words in them speak for no theme. */
export const NEUTRAL_WORDS: readonly string[] =
  "农业农村局 农业农村部 农业农村办 农业局 农业服务中心 财政局 财政所 教育局 教体局 文化局 文旅局 卫生局 卫健局 卫健委 民政局 民政办 环保局 生态环境局 林业局 水利局 应急管理局 应急管理厅 交通局 交通运输局 住建局 人社局 司法局 司法所 公安局 派出所 宣传部 组织部 统战部 信访局 市场监管局 经济社会发展 经济社会".split(
    " ",
  );

/** For governance: order, or livelihood and public services. */
export const TOPIC_WORDS: Readonly<Record<Topic, readonly string[]>> = {
  order:
    "矛盾 纠纷 信访 来访 接访 网格 治安 安全 隐患 综治 座谈会 意见 交通 巡逻 法治 村民小组 村民组 自治 平安 诈骗 维稳 反诈 案件 事故 消防 求助 诉求".split(
      " ",
    ),
  livelihood:
    "医疗 医生 医保 参保 低保 脱贫 监测人口 返贫 养老 敬老 老人 长者 学生 学位 小学 师生 教育 饮水 水管 水池 自来水 供水 民生 卫生站 卫生室 村医 候车亭 避雨亭 路灯 危房 危桥 办实事 帮扶 困难 救助 关爱 水浸 排洪 急难 食宿 公路 道路建设 慢性病 健康 残疾 就业 福利 床位 托育 就餐".split(
      " ",
    ),
};

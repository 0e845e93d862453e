/**
 * What a counted noun can do without: words before it that say whose, of what
 * level or how good it is. Gathered as the borders of nouns are.
 */
const list = (words: string): readonly string[] => words.split(" ");

/** Of what level it is, before a noun of five characters or more: 村级|便民服务站, but 省级园区. */
export const LEVELS = list(
  "村级 镇级 乡级 县级 区级 市级 省级 州级 国家级 部级 省市级 市县级 县乡级 镇村级 各级 县立 市立 城乡居民",
);

/** How big or whereabouts it is, before a noun of three characters or more. */
export const KINDS = list(
  "规模以上 限额以上 小型 大型 中型 中小型 海上 水上 人饮 电动 中央 平均 一年 全年 违规 后进 乡立",
);

/** How good it is, before any noun: 破旧|围墙. */
export const QUALITIES = list(
  "本地 当地 堵塞 不胜任 非法 标准化 智慧 智能 数字化 水毁 破旧 废旧 陈旧 高清 同类 LED A级 B级 C级 D级 C、D级 CD级 清贫 抛荒 弃置 不称职 原生 简单 馆藏 在村 在校 周边 受损 寒害受损 受奖励 编制 机动",
);

/** Who has or gives it, at the end of its first words: 镇敬老院|床位, 合作社|社员. */
export const OWNERS = list(
  "敬老院 养老院 卫生院 卫生室 医院 图书馆 文化馆 博物馆 学校 小学 中学 中心校 合作社 公所 公司 食堂 法庭 公墓 委员会 议会 公会 基金会 活动中心 服务中心 健康中心 康健中心 聚会所 教学楼 幼儿园",
);

/** What may stand behind these and is one word with them: 中学生, 合作社示范社. */
export const OWNED = "习生员科示";

/** What is measured, or comes in such numbers, stands alone: 烤烟|种植面积, 温泉|游客. */
export const MEASURED = list(
  "游客 旅客 种植面积 建筑面积 综合产值 总投资 总面积 交易额 年收入 购书费 服务时数 服务时长 办理时间 平均分 装置容量 装机容量 充电口 广告牌 购置费 标租收入 反映事项 纪录片 抽水机",
);

/** Deeds whose share stands alone: 矛盾纠纷|化解率. */
export const SHARED =
  /(?:化解|调处|调处成功|调解成功|办结|查处|入学|升学|签约|合格|出席|好评|满意|达标|开工|执行|录取|自来水普及|疫苗接种|污水治理|健康体检)率$/u;

import type { Unit } from "../../model/unit.ts";

export interface UnitWord {
  readonly word: string;
  readonly unit: Unit;
  /** How many of `unit` one of the word is; 1 unless said otherwise. */
  readonly times?: number;
}

const same = (unit: Unit, words: string): UnitWord[] =>
  words.split(" ").map((word) => ({ word, unit }));

/**
 * Words that follow a number. Legal units after GB 3100 and the
 * State Council's order of 1984; 坪 and 甲 as in Taiwan's land statistics;
 * measure words after the lists of modern Chinese grammars (吕叔湘, 现代汉语八百词).
 */
const UNITS_AS_WRITTEN: readonly UnitWord[] = [
  ...same("CNY", "元 块钱 人民币 元人民币"),
  ...same("USD", "美元 美金"),
  ...same("HKD", "港元 港币"),
  ...same("TWD", "新台币 台币 元新台币"),
  ...same("mu", "亩"),
  ...same("ha", "公顷"),
  ...same("m2", "平方米 平米 平方 ㎡ m² m2"),
  { word: "坪", unit: "m2", times: 400 / 121 },
  { word: "甲地", unit: "m2", times: 9699.17 },
  ...same("km2", "平方公里 平方千米 km²"),
  ...same("km", "公里 千米 km"),
  ...same("m", "米 公尺"),
  ...same("cm", "厘米 公分"),
  ...same("mm", "毫米"),
  ...same("li", "华里 里路"),
  ...same("t", "吨 公吨"),
  ...same("kg", "公斤 千克 kg"),
  { word: "斤", unit: "kg", times: 0.5 },
  ...same("m3", "立方米 立方 m³"),
  ...same("kWh", "千瓦时 度电 kWh 千瓦小时"),
  ...same("kW", "千瓦 kW"),
  ...same("MW", "兆瓦 MW"),
  ...same("%", "% ％"),
  { word: "成", unit: "%", times: 10 },
  ...same("pp", "个百分点 百分点"),
  ...same("fold", "倍"),
  ...same("person", "人 名 位"),
  ...same("person-time", "人次"),
  ...same("household", "户"),
  ...same("time", "次 场 期 批 轮 届 堂 遍 趟 场次 批次"),
  ...same("hour", "小时 学时 课时 个小时 个学时"),
  { word: "分钟", unit: "hour", times: 1 / 60 },
  ...same("day", "天 日"),
  { word: "周", unit: "day", times: 7 },
  { word: "个星期", unit: "day", times: 7 },
  ...same("month", "个月"),
  ...same("year", "年 周年"),
  ...same("age", "周岁 岁"),
  ...same(
    "item",
    "个 支 项 件 条 处 家 座 栋 幢 间 套 块 份 册 本 张 部 台 辆 艘 只 头 匹 棵 株 根 片 盏 门 所 层 组 队 类 种 篇 首 幅 面 副 把 起 例 宗 桩 笔 页 代 口 眼 道 段 车 桶 袋 箱 包 瓶 字 枚 具 对 双 顶 架 列 排 尊 则 款 尾 羽 盆 束 点 幕 席 卷 封 大类",
  ),
];

/** The longest word first, so that 人次 is not read as 人. */
export const UNIT_WORDS: readonly UnitWord[] = UNITS_AS_WRITTEN.toSorted(
  (a, b) => b.word.length - a.word.length,
);

/** People who are counted without a measure word: 千万网友, 300多村民. */
export const PEOPLE_NOUNS = [
  "网友",
  "群众",
  "村民",
  "居民",
  "游客",
  "观众",
  "党员",
  "干部",
  "农民",
  "学生",
  "职工",
  "人口",
] as const;

/** Names of currencies before a sum in 元. */
export const CURRENCIES: readonly (readonly [string, Unit])[] = [
  ["港币", "HKD"],
  ["港元", "HKD"],
  ["新台币", "TWD"],
  ["台币", "TWD"],
  ["美元", "USD"],
  ["美金", "USD"],
];

/** Words for money before a sum whose 元 is missing: 投入资金120多万. */
export const MONEY_NOUNS = [
  "资金",
  "投资",
  "收入",
  "产值",
  "经费",
  "税收",
  "销售额",
  "利润",
] as const;

import { NUMERAL, type NeighbourRule } from "./rule.ts";

const COUNTED = /[0-9０-９○〇一二三四五六七八九十百千万亿两几数半这那哪每余多]\s?$/u;

// What follows 只 where it means only: 这只能, 那只是, 每只需. Anything else is counted: 那只猫.
const ONLY_BEFORE =
  "会(?!说话|唱|叫|飞|跑|游|爬|下蛋|抓)|[是有要能好不需想为在用适限读怕看见知求管说当顾可因剩差关肯敢做作允应该占涉含包够到涨降跌增减去给对把让靠凭于针供提显]|列印|打印|影响|收取|花(?![猫狗蝴瓶鸟蛇豹鹿鸡牛])";
const ONLY = new RegExp(`^(?:${ONLY_BEFORE})`, "u");
const COUNTS = new RegExp(`^(?!${ONLY_BEFORE})`, "u");

/** What is counted, and what is left over: 11餘次, 3隻羊, 這只能. */
export const COUNT_RULES: readonly NeighbourRule[] = [
  { character: "余", form: "餘", before: NUMERAL },
  // 八十餘家 and 多餘家具 are no 余家.
  { character: "余", form: "餘", before: /[多其剩业]$/u, inWords: true },
  { character: "余", form: "餘", before: /[0-9０-９十百千万亿]\s?$/u, inWords: true },
  // 二十甲餘, 三年餘; but 2户余姓.
  {
    character: "余",
    form: "餘",
    before: /[0-9０-９○〇一二三四五六七八九十百千万两半][个户人亩顷里米斤吨元年月天甲坪]$/u,
    after: /^(?:$|[^\p{Script=Han}])/u,
  },
  { character: "余", form: "餘", before: /[仅尚惟唯其所剩賸盈节结残积原]$/u },
  { character: "余", form: "餘", after: /^[火烬绌欠]/u },
  {
    character: "余",
    form: "餘",
    before: /(?:^|[，。；：、])$/u,
    after: /^[均皆由应可则悉俱下不为依按类须需仍就如概]/u,
  },
  // 大多只能, 幾乎只有.
  { character: "只", form: "只", before: /大多$/u, inWords: true },
  { character: "只", form: "隻", before: /[有另第]一$/u, after: /^[是在被]/u, inWords: true },
  // 500隻增加到 and 兩隻被, where 只 alone would be said of a verb: 这只被允许.
  { character: "只", form: "隻", before: /[0-9０-９]\s?$/u, after: /^[增减被]/u },
  { character: "只", form: "只", before: /[这那]$/u, after: /^被/u, inWords: true },
  { character: "只", form: "只", before: COUNTED, after: ONLY, inWords: true },
  // Heads of cattle, and ships: 养猪只, 沉船只; but 船只能.
  {
    character: "只",
    form: "隻",
    before: /[猪牛羊鸡鸭鹅鸽狗犬猫马兔鸟禽兽鱼虾蟹船舰艇机]$/u,
    after: COUNTS,
    inWords: true,
  },
  {
    character: "只",
    form: "隻",
    before: /[0-9０-９○〇一二三四五六七八九十百千万几]\s?$/u,
    after: COUNTS,
    inWords: true,
  },
  { character: "只", form: "隻", before: COUNTED, after: COUNTS },
  { character: "只", form: "隻", before: /[一几]只$/u, after: COUNTS },
  // Heads of cattle and fowl: 頭（隻）.
  { character: "只", form: "隻", before: /[头匹羽][（(]$/u, after: /^[）)]/u },
];

/**
 * Words in which a numeral counts nothing. Gathered from the headwords with a
 * numeral in 现代汉语词典 that occur in official prose.
 */
export const FROZEN_WORDS: ReadonlySet<string> = new Set(
  (
    "进一步 统一 同一 唯一 一系列 一线 一体 一体化 一批 一批批 一些 一样 一般 一定 一直 一起 一致 一切 一律 一旦 " +
    "一方面 另一方面 一方 一面 一道 一心 一手 一流 一时 一下 一度 一再 一贯 一如 如一 一并 一味 一举 一路 一生 一带 " +
    "一站式 一次性 一条龙 一对一 一把手 一张张 一个个 一组组 一项项 一件件 一步步 一户户 一家家 一代代 一点 一部分 " +
    "一年一度 一年四季 一目了然 一视同仁 一心一意 一点一滴 一言一行 一举一动 一一 万一 万众 万众一心 十分 十足 百姓 老百姓 " +
    "百年 千方百计 千家万户 千千万万 千变万化 千头万绪 千秋 千载 万事 万物 万象 万里 四季 四溢 四周 四处 四面八方 五谷 五湖四海 " +
    "五保户 五保 六畜 七嘴八舌 八方 九州 十里八乡 三番五次 三五成群 三言两语 两手 两难 两岸 两侧 两旁 两边 两者 二者 三者 再三 " +
    "接二连三 不一 专一 划一 归一 合一 之一 统一战线 第一时间 第一线 第一手 首屈一指 独一无二 一域 一隅 一角 一成不变 一年到头"
  ).split(" "),
);

/** The longest of the frozen words, so that a scan knows how far to look. */
export const LONGEST_FROZEN = Math.max(...Array.from(FROZEN_WORDS, (word) => word.length));

/** After N个: things that a text numbers to hold a list together, not things that were counted. */
export const ABSTRACT_HEADS = [
  "方面",
  "关键",
  "期望",
  "好",
  "意识",
  "自信",
  "维护",
  "确立",
  "必须",
  "坚持",
  "全面",
  "层面",
  "环节",
  "阶段",
  "要求",
  "重点",
  "步骤",
  "结合",
  "确保",
  "不动摇",
  "在先",
  "转变",
  "到位",
  "规范化",
  "一批",
  "一流",
  "年头",
] as const;

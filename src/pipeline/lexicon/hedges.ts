import type { Qualifier } from "../../model/figure.ts";

/** A word beside a number that opens a bound, and which. */
export interface Hedge {
  readonly word: string;
  readonly qualifier: Qualifier;
}

const each = (qualifier: Qualifier, words: string): Hedge[] =>
  words.split(" ").map((word) => ({ word, qualifier }));

/** Before the number: 约2761平方米, 不少于2次. */
export const HEDGES_BEFORE: readonly Hedge[] = [
  ...each("more-than", "超过 突破 逾 超 高于 多于 大于 超出"),
  ...each(
    "at-least",
    "不少于 至少 不低于 不得低于 不得少于 不得小于 不应低于 不应少于 不应小于 不能低于 不能少于 最少 不下 不下于 不小于 起码",
  ),
  ...each("less-than", "不足 未满 不到 少于 低于 小于 不满 未达"),
  ...each(
    "at-most",
    "不超过 最多 不多于 至多 不高于 不得超过 不得高于 不得多于 不得大于 不应超过 不应高于 不应大于 不能超过 不准超过 不宜超过 不大于 不超",
  ),
  ...each("about", "大约有 约有 约为 大约 大概 约莫 大致 约 将近 接近 临近 近"),
];

/** After the unit: 150学时以上, 三天左右. 不等 says only that the parts differ. */
export const HEDGES_AFTER: readonly Hedge[] = [
  ...each("more-than", "有余 余"),
  ...each("at-least", "及以上 或以上 含以上 以上"),
  ...each("at-most", "及以下 或以下 以下 以内 之内"),
  ...each("about", "左右 上下"),
];

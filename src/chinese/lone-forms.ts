/**
 * How a doubtful character is written where it is no part of a known word, if
 * otherwise than plainly. Each is the form that running text has most often.
 */
export const LONE_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    伙: "伙",
    只: "只",
    余: "余",
    范: "范",
    系: "系",
    松: "松",
    签: "簽",
    熏: "薰",
    岳: "岳",
    舍: "舍",
    霉: "霉",
    谷: "谷",
    姜: "姜",
    朴: "朴",
    郁: "郁",
    淀: "淀",
    咸: "咸",
  }),
);

/** Of these the usual form is the only one that stands alone: a lone 并 is never 并州, a lone 臟 no organ. */
export const SURE_LONE_FORMS: ReadonlySet<string> = new Set("并脏后筑");

interface NeighbourRule {
  readonly character: string;
  readonly form: string;
  readonly before?: RegExp;
  readonly after?: RegExp;
}

const NUMERAL = /[0-9０-９○〇一二三四五六七八九十百千万亿兆两几数]$/u;
const MEASURED = /[0-9０-９○〇一二三四五六七八九十百千万亿兆两半]$/u;

/** What the neighbours of a lone character decide: 11余次, 3只羊, 5里路, 沙冲村, 10点钟. */
export const NEIGHBOUR_RULES: readonly NeighbourRule[] = [
  { character: "余", form: "餘", before: NUMERAL },
  { character: "只", form: "隻", before: NUMERAL },
  { character: "里", form: "里", before: MEASURED },
  // 里面 is a word; apart from it, 裡 never stands before its noun: 里水镇.
  { character: "里", form: "里", before: /(?:^|[^\p{Script=Han}])$/u },
  { character: "里", form: "里", after: /^[村镇乡屯]/u },
  {
    character: "于",
    form: "于",
    after: /^(?:[某副总]|书记|主任|[镇乡县市局校队]长|先生|女士|老师|同志)/u,
  },
  { character: "冲", form: "沖", after: /^[村镇乡屯组]/u },
  { character: "斗", form: "斗", before: NUMERAL },
  { character: "钟", form: "鐘", before: /[点分秒时]$/u },
];

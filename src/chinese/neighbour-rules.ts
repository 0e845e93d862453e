interface NeighbourRule {
  readonly character: string;
  readonly form: string;
  /** What stands before and after the character; absent where anything may. */
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** The rule is stronger than the word that the character is found in. */
  readonly inWords?: true;
}

const NUMERAL = /[0-9０-９○〇一二三四五六七八九十百千万亿兆两几数]$/u;
const MEASURED = /[0-9０-９○〇一二三四五六七八九十百千万亿兆两半]$/u;

/** What the neighbours of a character decide: 11余次, 3只羊, 5里路, 沙冲村, 10点钟. */
const NEIGHBOUR_RULES: readonly NeighbourRule[] = [
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

const rulesOf = new Map(
  NEIGHBOUR_RULES.map(({ character }) => [
    character,
    NEIGHBOUR_RULES.filter((rule) => rule.character === character),
  ]),
);

// As far as rules look to either side.
const REACH = 6;

/**
 * What the neighbours of a character say of its form, with what they are;
 * null where no rule speaks. In words only the strong rules count.
 */
export function askNeighbours(
  text: string,
  at: number,
  isLone: boolean,
): readonly [form: string, by: string] | null {
  const rules = rulesOf.get(text.charAt(at));
  if (rules === undefined) return null;
  const before = text.slice(Math.max(0, at - REACH), at);
  const after = text.slice(at + 1, at + 1 + REACH);
  for (const rule of rules) {
    if (!isLone && rule.inWords !== true) continue;
    const left = rule.before === undefined ? "" : rule.before.exec(before)?.[0];
    const right = rule.after === undefined ? "" : rule.after.exec(after)?.[0];
    if (left !== undefined && right !== undefined) {
      return [rule.form, `${left}${rule.character}${right}`];
    }
  }
  return null;
}

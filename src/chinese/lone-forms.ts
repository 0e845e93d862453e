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
    熏: "燻",
    岳: "岳",
    舍: "舍",
    霉: "霉",
    谷: "谷",
    姜: "姜",
    朴: "朴",
    郁: "郁",
    淀: "淀",
    准: "准",
    仆: "僕",
    涂: "塗",
    刮: "刮",
  }),
);

/** Of these the usual form is the only one that stands alone: a lone 并 is never 并州, a lone 臟 no organ. */
export const SURE_LONE_FORMS: ReadonlySet<string> = new Set("后并脏万向当胡沈");

/** These stand alone in their other form only in names: 于忠敏. What else a text mistakes tells them. */
export const NAME_FORMS: ReadonlySet<string> = new Set("筑种于");

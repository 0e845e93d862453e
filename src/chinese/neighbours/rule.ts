/** How a doubtful character is written between certain neighbours. */
export interface NeighbourRule {
  readonly character: string;
  readonly form: string;
  /** What stands before and after the character; absent where anything may. */
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** What else stands near, within a sentence's reach. */
  readonly near?: RegExp;
  /** It is likely only: a source that has the other form keeps it. */
  readonly isGuess?: true;
  /** The rule is stronger than the word that the character is found in. */
  readonly inWords?: true;
}

/** A numeral ends here. */
export const NUMERAL = /[0-9０-９○〇一二三四五六七八九十百千万亿兆两几数]\s?$/u;

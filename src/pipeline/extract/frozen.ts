import { FROZEN_WORDS } from "../lexicon/frozen.ts";
import { matchAt } from "./found.ts";
import { wordTree } from "./word-tree.ts";

const frozen = wordTree(Array.from(FROZEN_WORDS, (word) => ({ word })));

/**
 * How many characters from an offset are a word in which a numeral is frozen; 0
 * for none.
 */
export function frozenAt(text: string, at: number): number {
  const length = frozen.longestAt(text, at)?.word.length ?? 0;
  return length > 0 && matchAt(OF_PARTS, text, at + length) !== null ? 0 : length;
}

// 十分之一, 十分钟, 一点五米: what follows makes a number of it.
const OF_PARTS =
  /(?<=两头)[大小黄水肉奶耕母公]?[牛猪羊驴骡]|(?<=四季)度|(?<=分)(?:之[一二三四五六七八九]|钟)|(?<=一点)[零一二三四五六七八九]/uy;

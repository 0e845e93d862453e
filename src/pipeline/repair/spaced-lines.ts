/** What spaces stand between in a line that is full of them. */
export type Setting = "characters" | "words" | null;

const LEAST = 8;
const SPACE = /[^\S\n\t]+/u;
const SPACE_BEFORE_MARK = /[^\S\n\t][，。；、：！？]/u;
const SINGLE_SHARE = 0.8;
const SHORT = 3;

/**
 * Tells of an offset how the spaces of its line are set: between all characters
 * (全 镇 共 有), as a scanner writes, or between all words and marks, as a program
 * that cuts words apart does.
 */
export function spacedLines(text: string): (offset: number) => Setting {
  let start = 0;
  let end = -1;
  let setting: Setting = null;
  return (offset) => {
    if (offset < start || offset > end) {
      start = text.lastIndexOf("\n", offset - 1) + 1;
      const next = text.indexOf("\n", offset);
      end = next === -1 ? text.length : next;
      setting = settingOf(text.slice(start, end));
    }
    return setting;
  };
}

function settingOf(line: string): Setting {
  const pieces = line.trim().split(SPACE);
  if (pieces.length < LEAST || !/\p{Script=Han}/u.test(line)) return null;
  const single = pieces.filter((piece) => Array.from(piece).length === 1).length;
  if (single >= SINGLE_SHARE * pieces.length) return "characters";
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  return SPACE_BEFORE_MARK.test(line) && length <= SHORT * pieces.length ? "words" : null;
}

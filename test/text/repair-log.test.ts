import { describe, expect, test } from "vitest";
import { repairLog } from "../../src/text/repair-log.ts";
import { addPass, track } from "../../src/text/tracked.ts";

type Kind = "chrome" | "gloss" | "mark";
const KINDS: readonly Kind[] = ["chrome", "gloss", "mark"];

/** The text after each replacement of `[kind, old, new]`, one pass each, and their log in one line. */
function logOf(source: string, ...changes: [Kind, string, string][]): string {
  const tracked = changes.reduce((text, [kind, old, insert]) => {
    const start = text.text.indexOf(old);
    return addPass(text, [{ kind, start, end: start + old.length, insert }]);
  }, track<Kind>(source));
  return repairLog(tracked, KINDS)
    .map(({ kind, start, removed, inserted }) => `${kind} ${start} ${removed}→${inserted}`)
    .join(" | ");
}

describe("repairLog", () => {
  test.each<[string, string, string, ...[Kind, string, string][]]>([
    ["one change", "鎮(zhèn)村", "gloss 1 (zhèn)→", ["gloss", "(zhèn)", ""]],
    [
      "two passes apart",
      "鎮(zhèn)村,",
      "gloss 1 (zhèn)→ | mark 8 ,→，",
      ["gloss", "(zhèn)", ""],
      ["mark", ",", "，"],
    ],
    [
      "a pass right after what another removed",
      "鎮(z),",
      "gloss 1 (z)→ | mark 4 ,→，",
      ["gloss", "(z)", ""],
      ["mark", ",", "，"],
    ],
    [
      "an insertion at what another removed",
      "建(j)+”",
      "gloss 1 (j)→ | mark 4 →“",
      ["gloss", "(j)", ""],
      ["mark", "+", "“+"],
    ],
    [
      "a removal round a removal",
      "來(l)源:x",
      "chrome 0 來→ | gloss 1 (l)→ | chrome 4 源:x→",
      ["gloss", "(l)", ""],
      ["chrome", "來源:x", ""],
    ],
    [
      "a change of what was inserted",
      "a,b",
      "mark 1 ,→；",
      ["mark", ",", "，"],
      ["mark", "，", "；"],
    ],
    [
      "a removal of what was inserted",
      "a,b",
      "chrome 1 ,→",
      ["mark", ",", "，"],
      ["chrome", "，", ""],
    ],
    ["a change that is taken back", "a,b", "", ["mark", ",", "，"], ["mark", "，", ","]],
    ["no more than what differs", "甲乙丙", "mark 1 乙→丁", ["mark", "甲乙丙", "甲丁丙"]],
  ])("tells of %s", (_what, source, expected, ...changes) => {
    expect(logOf(source, ...changes)).toBe(expected);
  });
});

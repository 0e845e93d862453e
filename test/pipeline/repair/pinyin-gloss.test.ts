import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { removeGlosses } from "../../../src/pipeline/repair/pinyin-gloss.ts";
import { track } from "../../../src/text/tracked.ts";
import { repaired } from "../../helpers/repaired.ts";

const FULL = "實(shí)踐(jiàn)進(jìn)領(lǐng)導(dǎo)";

describe("removeGlosses", () => {
  test.each([
    ["drops a toned reading", "上莊鎮(zhèn)黨委", "上莊鎮黨委"],
    ["drops two in a row", "實(shí)踐(jiàn)", "實踐"],
    ["drops one in full-width brackets", "鎮（zhèn）黨委", "鎮黨委"],
    ["drops one that is broken across a line", "鎮(zhèn\n)黨委", "鎮黨委"],
    ["drops one with a script g", "領(lǐnɡ)導", "領導"],
    ["drops a toneless one among toned ones", `${FULL}鎮(zhen)`, "實踐進領導鎮"],
    ["drops one on a character that stands in common words only", "鼓勵(lì)創新", "鼓勵創新"],
    [
      "keeps a reading of a rare character in a text full of glosses",
      `${FULL}甪(lù)直鎮`,
      "實踐進領導甪(lù)直鎮",
    ],
    [
      "keeps the author's one help to the reader",
      `六(lù)安市${"經濟社會發展成效顯著".repeat(6)}`,
      `六(lù)安市${"經濟社會發展成效顯著".repeat(6)}`,
    ],
    ["drops the reading of a word", `${FULL}黨委(dǎng wěi)抓`, "實踐進領導黨委抓"],
    ["drops one whose syllables run together", `${FULL}矛盾(máodùn)`, "實踐進領導矛盾"],
    ["drops a word's without tones", `${FULL}紅旗鎮（hong qi zhen）黨委`, "實踐進領導紅旗鎮黨委"],
    ["keeps a word's with a rare character", `${FULL}甪直(lù zhí)鎮`, "實踐進領導甪直(lù zhí)鎮"],
    [
      "keeps more syllables than there are characters",
      `${FULL}，黨(dǎng de jiàn shè)`,
      "實踐進領導，黨(dǎng de jiàn shè)",
    ],
    ["keeps an abbreviation that reads like a syllable", `${FULL}智能(AI)`, "實踐進領導智能(AI)"],
    ["keeps words of another language", `${FULL}規則(World Trade)`, "實踐進領導規則(World Trade)"],
    ["drops one whose tone is a digit", "鎮(zhen4)黨委(dang3 wei3)", "鎮黨委"],
    ["drops one in square brackets", "上莊鎮[zhèn]黨〔dǎng〕委【wěi】", "上莊鎮黨委"],
    [
      "drops that of a rare character where all are read",
      "與(yǔ)汨(mì)羅(luó)江(jiāng)相(xiāng)鄰(lín)，轄(xiá)村(cūn)。垌(dòng)尾(wěi)村(cūn)",
      "與汨羅江相鄰，轄村。垌尾村",
    ],
    ["keeps a size that reads like a syllable", `${FULL}面積(m2)`, "實踐進領導面積(m2)"],
    ["keeps an author's aside", "村(社區)書記", "村(社區)書記"],
    ["keeps an abbreviation", `${FULL}展示(PPT)形式`, "實踐進領導展示(PPT)形式"],
    ["keeps letters that are no syllable", `${FULL}甲(abc)乙`, "實踐進領導甲(abc)乙"],
  ])("%s", (_what, source, expected) => {
    expect(repaired(removeGlosses, source)).toBe(expected);
  });

  test.each([
    ["shangzhuang", 85],
    ["songjia", 370],
    ["shaping", 0],
    ["unnamed", 0],
    ["daze", 0],
  ])("finds all glosses of %s: %i", (town, count) => {
    const source = readFileSync(`data/towns/${town}/report.txt`, "utf8");
    expect(removeGlosses(track(source)).passes[0]?.length ?? 0).toBe(count);
  });
});

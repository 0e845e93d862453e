import { describe, expect, test } from "vitest";
import { findWords } from "../../../src/pipeline/extract/find-words.ts";
import { readVoice } from "../../../src/pipeline/extract/read-voice.ts";

describe("readVoice", () => {
  test.each([
    ["开展各类活动23次。", "report"],
    ["一是要狠抓基层组织建设。", "directive"],
    ["下一步，全镇将继续努力。", "directive"],
    ["各村要迅速行动。", "directive"],
    ["务必按期完成。", "directive"],
    ["检查组肯定了成绩，勉励大家再接再厉。", "comment"],
    ["建议村里继续巩固。", "comment"],
    ["镇长主持动员会。", "event"],
    ["当天举行了现场推进会。", "event"],
    ["他指出：各村工作扎实。", "comment"],
    ["各部门负责人参加考评会。", "event"],
    ["演说了成效、不足和下一步计划等内容。", "report"],
    ["把群众需要放在心上。", "report"],
  ])("hears in %s a %s", (text, voice) => {
    expect(readVoice(text, findWords(text))).toBe(voice);
  });
});

import { describe, expect, test } from "vitest";
import { hansPairs, toHansCharacter } from "../../src/chinese/hans-characters.ts";
import { toHans } from "../../src/chinese/to-hans.ts";

describe("toHans", () => {
  test.each([
    ["鄉村振興戰略", "乡村振兴战略"],
    ["著力打造", "着力打造"],
    ["成效顯著", "成效显著"],
    ["成效显著", "成效显著"],
    ["專著和著作", "专著和著作"],
    ["關於單位的特徵調查", "关于单位的特征调查"],
    ["乾隆年間的乾草", "乾隆年间的干草"],
    ["瞭望塔", "瞭望塔"],
    ["主動瞭解群眾", "主动了解群众"],
    ["群眾為啟動裡面", "群众为启动里面"],
    ["羣衆爲啓動裏面", "群众为启动里面"],
    ["黨的二十大", "党的二十大"],
    ["已是简体的文字", "已是简体的文字"],
    ["看著作物枯死", "看着作物枯死"],
    ["說明瞭望塔的高度", "说明瞭望塔的高度"],
    ["閃電覆蓋全境", "闪电覆盖全境"],
    ["設計畫面", "设计画面"],
    ["建設計畫", "建设计划"],
    ["吳祕書", "吴秘书"],
    ["張乾，擦乾", "张乾，擦干"],
  ])("writes %s as %s", (hant, hans) => {
    expect(toHans(hant).text).toBe(hans);
  });

  test.each([
    ["乾隆", "乾", "乾隆"],
    ["乾草", "干", ""],
  ])("notes what decided on a doubtful character of %s", (text, form, by) => {
    expect(toHans(text).choices).toEqual([{ at: 0, form, candidates: ["干", "乾"], by }]);
  });
});

test("no character becomes one that has a Simplified form itself", () => {
  const chained = [...hansPairs()].filter(([, hans]) => toHansCharacter(hans) !== hans);
  expect(chained).toEqual([]);
});

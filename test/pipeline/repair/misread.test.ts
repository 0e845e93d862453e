import { describe, expect, test } from "vitest";
import { rereadBytes } from "../../../src/pipeline/repair/misread.ts";
import { repaired } from "../../helpers/repaired.ts";

describe("rereadBytes", () => {
  test.each([
    ["UTF-8 read as Windows-1252", "å…¨é•‡å¼€å±•æ´»åŠ¨", "全镇开展活动"],
    ["one line of several", "全镇开展活动\nå…¨é•‡äººå‘˜", "全镇开展活动\n全镇人员"],
    ["GB 18030 read as Latin", "È«Õò¿ªÕ¹»î¶¯23´Î", "全镇开展活动23次"],
    ["UTF-8 read as GB 18030", "鍏ㄩ晣鐨勪汉锛屽ソ", "全镇的人，好"],
  ])("reads again %s", (_what, source, expected) => {
    expect(repaired(rereadBytes, source)).toBe(expected);
  });

  test.each([
    ["Chinese", "全镇开展活动23次，参与群众1,500余人次。"],
    ["French", "Ça va très bien, là-bas à l’été"],
    ["rare characters", "锛的鐨部，銆镇"],
    ["Chinese with French", "镇上的Café Crème很好"],
  ])("leaves %s", (_what, source) => {
    expect(repaired(rereadBytes, source)).toBe(source);
  });
});

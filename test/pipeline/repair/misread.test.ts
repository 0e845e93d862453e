import { describe, expect, test } from "vitest";
import { rereadBytes } from "../../../src/pipeline/repair/misread.ts";
import { repaired } from "../../helpers/repaired.ts";

describe("rereadBytes", () => {
  test.each([
    ["UTF-8 read as Windows-1252", "å…¨é•‡å¼€å±•æ´»åŠ¨", "全镇开展活动"],
    ["one line of several", "全镇开展活动\nå…¨é•‡äººå‘˜", "全镇开展活动\n全镇人员"],
    ["GB 18030 read as Latin", "È«Õò¿ªÕ¹»î¶¯23´Î", "全镇开展活动23次"],
    ["UTF-8 read as GB 18030", "鍏ㄩ晣鐨勪汉锛屽ソ", "全镇的人，好"],
    [
      "GB 18030 read as Big5",
      "侂鍛淜踏爛笱眵脰珔5600譯ㄛ莉硉湛3.2砬啋ㄛ湍雄觼誧1800誧﹝",
      "松岭镇今年种植茶叶5600亩，产值达3.2亿元，带动农户1800户。",
    ],
    [
      "Big5 read as GB 18030",
      "猀拉马さ\ue6e4贺从\ue22e腑5600痑\ue4c7玻\ue141笷3.2货じ\ue4c7盿笆笰め1800め\ue4c9",
      "松嶺鎮今年種植茶葉5600畝，產值達3.2億元，帶動農戶1800戶。",
    ],
  ])("reads again %s", (_what, source, expected) => {
    expect(repaired(rereadBytes, source)).toBe(expected);
  });

  test.each([
    ["Chinese", "全镇开展活动23次，参与群众1,500余人次。"],
    ["French", "Ça va très bien, là-bas à l’été"],
    ["rare characters", "锛的鐨部，銆镇"],
    ["phonetic signs", "注音符號ㄛ與ㄜ，以及﹝註﹞﹝釋﹞，都是漢字旁的標記。"],
    ["Chinese with French", "镇上的Café Crème很好"],
  ])("leaves %s", (_what, source) => {
    expect(repaired(rereadBytes, source)).toBe(source);
  });
});

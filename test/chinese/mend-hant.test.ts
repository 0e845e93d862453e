import { describe, expect, test } from "vitest";
import { mendHant } from "../../src/chinese/mend-hant.ts";
import { applyRepairs } from "../../src/text/tracked.ts";

const mended = (text: string): string => applyRepairs(text, mendHant(text));

describe("mendHant", () => {
  test.each([
    ["先鋒模范作用", "先鋒模範作用"],
    ["志愿服務", "志願服務"],
    ["緊密聯系", "緊密聯繫"],
    ["復制或建立", "複製或建立"],
    ["鎮村干部", "鎮村幹部"],
    ["戰斗堡壘", "戰鬥堡壘"],
    ["規范化示范區", "規範化示範區"],
    ["黃姜種植", "黃薑種植"],
    ["門前屋后", "門前屋後"],
    ["發放資料2100余冊", "發放資料2100餘冊"],
    ["文化旅游", "文化旅遊"],
    ["源于民間", "源於民間"],
    ["村邊治臟", "村邊治髒"],
    ["并扶持硬化", "並扶持硬化"],
    ["头發", "頭髮"],
    ["優秀干部优先", "優秀幹部優先"],
    ["屋裏的燈，鍋里沒有飯", "屋裏的燈，鍋裏沒有飯"],
    ["每週開會。每周检查头发。", "每週開會。每週檢查頭髮。"],
    ["餘主任和瀋醫生", "余主任和沈醫生"],
    ["幹部說裡面好。大家一起干，里面没有灯。", "幹部說裡面好。大家一起幹，裡面沒有燈。"],
  ])("mends %s to %s", (text, expected) => {
    expect(mended(text)).toBe(expected);
  });

  test.each([
    ["奮進新征程"],
    ["每週和周歲"],
    ["占比和佔比"],
    ["扎實推進，紮實推進"],
    ["主動了解和瞭解"],
    ["匯總彙總"],
    ["鍛煉鍛鍊"],
    ["群眾羣衆"],
    ["上牆上墻"],
    ["持之以恒"],
    ["里水鎮"],
    ["余先生和范先生"],
    ["太后"],
    ["頭髮發展"],
    ["面對干擾"],
    ["長江上游"],
    ["干溪村，後坪村，后溪村"],
    ["糖葱餅和税務局"],
    ["客家庄的店舖，令人驚艷"],
    ["歌手郭金發"],
  ])("leaves %s", (text) => {
    expect(mended(text)).toBe(text);
  });

  test("takes a text that writes several characters for another as one that cannot tell them", () => {
    const blind = "模范干部聯系群眾，志愿復制經驗，一起干";
    expect(mended(blind)).toBe("模範幹部聯繫群眾，志願複製經驗，一起幹");
    expect(mended("幹部一起干")).toBe("幹部一起干");
  });
});

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { parse } from "valibot";
import { describe, expect, test } from "vitest";
import { NUMERAL, ReportSchema, type Report } from "../../src/model/report.ts";
import { readReport } from "../../src/pipeline/read-report.ts";

const bytesOf = (town: string): Uint8Array => readFileSync(`data/towns/${town}/report.txt`);

const reports = new Map<string, Report>();
function reportOf(town: string): Report {
  const report = reports.get(town) ?? readReport(bytesOf(town), town);
  reports.set(town, report);
  return report;
}

const wordsOf = (town: string, script: "hans" | "hant"): string =>
  reportOf(town)
    .paragraphs.flatMap(({ sentences }) => sentences.map((sentence) => sentence[script]))
    .join("\n");

const toldBy = (town: string) =>
  Object.entries(reportOf(town).meta).flatMap(([name, entry]) =>
    entry === null || typeof entry === "string" ? [] : [`${name}: ${entry.text}`],
  );

const numerals = (text: string): number => text.match(NUMERAL)?.length ?? 0;

describe("the five reports", () => {
  test.each([
    ["shaping", "72c8ef6dcc3a8bb7c08c9df6d63e3419ad74b7e00c50557c9362b51de13d6294"],
    ["unnamed", "5a4fb51c8ca455240f1ddccda5f2eb18a9be6d289a1ebfd78319ddbff6ff324f"],
    ["shangzhuang", "51ad16d91910fb8d70467d3fd7fde71c08857f5c3c9b10309cb090cae345040f"],
    ["songjia", "ed051efe3bbdf0bd938ff51b9e2bedcfa44081bc8417eb249d08b4a8fec864cc"],
    ["daze", "8e40e896487ecb07992c189ce1496443bdc779d2af8a1a94647827a8423e6ea7"],
  ])("%s stands byte for byte as published", (town, hash) => {
    expect(createHash("sha256").update(bytesOf(town)).digest("hex")).toBe(hash);
  });

  test.each([
    ["shaping", "hant", 21, 0],
    ["unnamed", "hans", 33, 1],
    ["shangzhuang", "hant", 41, 0],
    ["songjia", "hant", 51, 5],
    ["daze", "hans", 25, 3],
  ])(
    "%s is %s, with %i numerals, %i of them in furniture",
    (town, script, published, furniture) => {
      const { source, repairs } = reportOf(town);
      const removed = repairs.filter(({ kind }) => kind === "chrome" || kind === "markup");
      expect(reportOf(town).script).toBe(script);
      expect(numerals(source)).toBe(published);
      expect(removed.reduce((sum, repair) => sum + numerals(repair.removed), 0)).toBe(furniture);
      expect(numerals(wordsOf(town, "hans"))).toBe(published - furniture);
    },
  );

  test.each([
    ["shaping", "【喜迎二十大 奋进新征程】沙坪镇：党旗引领振兴路 党员齐心勇争先"],
    ["unnamed", undefined],
    ["shangzhuang", undefined],
    ["songjia", "宋家镇：“五聚焦”扎实推进党建引领高质量发展"],
    ["daze", undefined],
  ])("the title of %s is %s", (town, title) => {
    const report = reportOf(town);
    expect(report.title?.hans).toBe(title);
    const [first] = report.paragraphs;
    expect(first?.id).toBe(title === undefined ? "p1" : "p0");
  });

  test("tell of themselves what their pages printed round them", () => {
    expect(toldBy("songjia")).toEqual([
      "published: 2023-07-25 10:50",
      "author: 方鳳玲",
      "publisher: 宋家鎮",
      "editor: 裴佳佳",
    ]);
    expect(toldBy("daze")).toEqual(["published: 2022-01-13", "publisher: 本网"]);
    expect(toldBy("shaping")).toEqual(["notice: 未經授權禁止轉載、摘編、復制或建立鏡像"]);
    expect(toldBy("shangzhuang")).toEqual([]);
    expect(toldBy("unnamed")).toEqual([]);
  });

  test("write what their pages tell of them in both scripts", () => {
    const { author, editor } = reportOf("songjia").meta;
    expect(author).toMatchObject({ text: "方鳳玲", hans: "方凤玲", hant: "方鳳玲" });
    expect(editor).toMatchObject({ hans: "裴佳佳", hant: "裴佳佳" });
  });

  test.each(["shaping", "unnamed", "shangzhuang", "songjia", "daze"])(
    "%s has its words for itself at the spans that it names",
    (town) => {
      const { meta, source } = reportOf(town);
      for (const entry of Object.values(meta)) {
        if (entry === null || typeof entry === "string") continue;
        expect(source.slice(entry.start, entry.end)).toBe(entry.text);
      }
    },
  );

  test.each(["shaping", "unnamed", "shangzhuang", "songjia", "daze"])(
    "%s keeps the schema of a report",
    (town) => {
      expect(parse(ReportSchema, reportOf(town))).toEqual(reportOf(town));
    },
  );

  test("daze has its villages' names over their paragraphs", () => {
    const headings = new Set(reportOf("daze").paragraphs.map(({ heading }) => heading?.hans));
    expect([...headings].filter((heading) => heading !== undefined)).toEqual(
      "大泽社区 同和村 莲塘村 李苑村 五和村 小泽村 文龙村 大泽村 潮透村 牛勒村 北洋村 田金村 张村村 沿江村 沙冲村".split(
        " ",
      ),
    );
  });

  test.each([
    ["songjia", "圍繞“黨建+”推動"],
    ["songjia", "黃薑種植及管護1500畝"],
    ["songjia", "村邊治髒"],
    ["songjia", "網格員積開展信息摸排"],
    ["songjia", "“急難盼愁”問題"],
    ["songjia", "中心組學習11餘次"],
    ["shaping", "先鋒模範作用"],
    ["shaping", "開展座談會約90餘次"],
    ["shaping", "黃先鳳投資建設先鳳家庭農場提供創業貸款，並扶持"],
    ["shaping", "跟黨走” “喜迎二十大"],
    ["shangzhuang", "40周歲以下占比58.3%"],
    ["shangzhuang", "“關愛老人 情暖夕陽”"],
    ["shangzhuang", "上莊聯村文化旅遊發展有限公司"],
    ["daze", "述暨職工作"],
    ["daze", "書記寧路庚對各村（社區）"],
    ["daze", "新會區生態公益林保護發展獎"],
    ["daze", "臍橙採摘節"],
    ["unnamed", "特殊人員946人參保資助"],
    ["unnamed", "城鄉低保核查"],
    ["unnamed", "種植桉樹1500餘畝"],
  ])("%s reads in Traditional: %s", (town, words) => {
    expect(wordsOf(town, "hant")).toContain(words);
  });

  test.each(["shaping", "unnamed", "shangzhuang", "songjia", "daze"])(
    "%s has no half-width mark left between Chinese",
    (town) => {
      expect(wordsOf(town, "hans")).not.toMatch(/\p{Script=Han}[,:;!?()]|[,:;!?()]\p{Script=Han}/u);
    },
  );
});

test("a sentence's own script stands as the source has it", () => {
  const report = readReport(new TextEncoder().encode("全镇了解群众需求。"), "x");
  expect(report.paragraphs[0]?.sentences[0]?.hans).toBe("全镇了解群众需求。");
});

test("a mixed text becomes Traditional, each change logged", () => {
  const report = readReport(new TextEncoder().encode("全镇开展活动，全鎮開展活動。"), "x");
  expect(report.script).toBe("mixed");
  expect(report.paragraphs[0]?.sentences[0]).toMatchObject({
    hans: "全镇开展活动，全镇开展活动。",
    hant: "全鎮開展活動，全鎮開展活動。",
  });
  expect(report.repairs.map(({ removed, inserted }) => removed + inserted)).toEqual([
    "镇鎮",
    "开開",
    "动動",
  ]);
});

test("a well-written Traditional text is not touched", () => {
  const text = [
    "昨日立法會舉行會議，議員就綠化工程提出質詢。政府發言人表示，計畫於年底前完成，預算約為1,500萬元；工程範圍包括後山、里民活動中心裏外與沿岸步道。",
    "週末前往淡水老街，只見遊人如織，攤販販賣豆乾、麵線與薑茶，髮廊的老闆娘正與街坊閒聊。",
    "颱風過後，農民忙着採收稻穀，鄉公所派人清除髒亂，里長余先生也捲起袖子幫忙，松樹下的臺階已修復。",
    "她說：「這隻貓只有三歲，我從沒後悔收養牠。」皇后大道中的鐘樓於十點鐘敲響，羣眾紛紛駐足。",
    "製作方法：把麵粉與雞蛋拌勻，加鹽三克，放進冷藏庫冰兩個鐘頭，再以鍋子煎成薄餅，配乾貝醬食用。",
  ].join("\n");
  const report = readReport(new TextEncoder().encode(text), "x");
  expect(report.script).toBe("hant");
  expect(report.repairs).toEqual([]);
});

test("a quotation mark whose other half nothing tells is left and told", () => {
  const text =
    "普法形式单一，“法律明白人”作用发挥不够”。\n围绕“党建+产业”推动，围绕党建+产业”发力。";
  const { source, unpaired, repairs } = readReport(new TextEncoder().encode(text), "x");
  expect(unpaired.map(({ start, end }) => source.slice(start - 2, end))).toEqual(["不够”"]);
  expect(repairs.map(({ start, inserted }) => [start, inserted])).toEqual([
    [text.indexOf("党建+产业”发"), "“"],
  ]);
});

test("a clean text is not touched", () => {
  const text = [
    "青山镇新建道路3公里",
    "",
    "　　昨日（12月3日）上午10:50，全镇召开大会。“两委”干部、党员等1,500人参加，见 https://example.com/a?b=1。",
    "　　第一条 本办法自2024年1月1日起施行；另有规定的，从其规定。",
    "　　把黄瓜切成片，加盐3克、醋5毫升，拌匀，放10分钟。",
    "",
    "床前明月光，疑是地上霜。",
    "举头望明月，低头思故乡。",
    "",
    "　　使用 React 19 和 TypeScript，运行 npm test (Node 20)。",
    "　　著名作家的著作，成效显著；甪(lù)直镇。",
  ].join("\n");
  expect(readReport(new TextEncoder().encode(text), "x").repairs).toEqual([]);
});

import { describe, expect, test } from "vitest";
import { readSentence } from "../../helpers/a-reading.ts";

const only = (text: string, options = {}) => {
  const [figure] = readSentence(text, options).filter(
    ({ role }) => role !== "date" && role !== "name",
  );
  return figure;
};

describe("a figure's value", () => {
  test.each([
    ["种植魔芋6300余亩。", { low: 6300, unit: "mu", dimension: "area", qualifier: "more-than" }],
    ["总投资2.54亿元。", { low: 2.54e8, unit: "CNY", dimension: "money", qualifier: "exact" }],
    ["化解矛盾38个。", { low: 38, unit: "item", dimension: "count" }],
    ["治安巡逻150余人次。", { low: 150, unit: "person-time", dimension: "people" }],
    [
      "参保率达到100%。",
      { low: 100, unit: "%", dimension: "ratio", base: { low: 1, high: 1, unit: "1" } },
    ],
    ["修建硬化路1.47公里。", { unit: "km", base: { low: 1470, high: 1470, unit: "m" } }],
    ["收购稻谷300斤。", { low: 150, unit: "kg" }],
    ["接待游客12 500人次。", { low: 12500, unit: "person-time" }],
    ["实现6亿多产值。", { low: 6e8, unit: "CNY", qualifier: "more-than" }],
    ["捐款港币50万元。", { low: 5e5, unit: "HKD", base: null }],
    ["年发电3000万度。", { low: 3e7, unit: "kWh", per: "year" }],
    ["八成五以上的农户参加。", { low: 85, unit: "%", qualifier: "at-least" }],
    ["师生比1:50。", { low: 0.02, unit: "ratio" }],
    ["原住民占8成5。", { low: 85, unit: "%" }],
    ["每周供餐5日。", { low: 5, unit: "day", per: "week" }],
    ["购置彩超1台。", { low: 1, qualifier: "exact", counts: { hans: "彩超" } }],
    ["今年接待超1万人。", { low: 1e4, qualifier: "more-than" }],
    ["一走就是十几里路。", { low: 11, high: 19, unit: "li" }],
    ["有1/4的农户。", { low: 0.25, unit: "ratio" }],
    ["约有300人参加。", { low: 300, qualifier: "about" }],
    ["投入资金120多万完成拆除。", { low: 1.2e6, unit: "CNY", qualifier: "more-than" }],
    ["历时半年完成。", { low: 0.5, unit: "year" }],
    ["半小时内赶到现场。", { low: 0.5, unit: "hour", qualifier: "at-most" }],
    ["两年半建成。", { low: 2.5, unit: "year" }],
    ["一个半月完工。", { low: 1.5, unit: "month" }],
    ["每半年述职一次。", { low: 1, unit: "time" }],
    ["租用一甲二分的茶园。", { unit: "m2", low: 11639.004 }],
    ["分得三亩二分地。", { unit: "mu", low: 3.2 }],
    ["耗时2小时30分钟。", { unit: "hour", low: 2.5 }],
    ["去年光卖桃就挣了五六万！", { low: 5e4, high: 6e4, unit: "CNY" }],
    ["一天还能挣一百二。", { low: 120, unit: "CNY" }],
    ["一年挣不到一千块。", { low: 1000, unit: "CNY", qualifier: "less-than" }],
    ["悬挂光荣牌980块。", { low: 980, unit: "item" }],
    ["最高气温38℃。", { low: 38, unit: "item" }],
    ["气温降到零下20摄氏度。", { low: -20, unit: "item" }],
    ["平均浓度28微克/立方米。", { low: 28, unit: "item", per: null }],
    ["每户增收3—5万元。", { low: 30000, high: 50000, per: "household" }],
  ])("is read from %s", (text, expected) => {
    expect(only(text)).toMatchObject(expected);
  });

  test.each([
    ["约2761平方米", "about"],
    ["近千户", "about"],
    ["约90余次", "about"],
    ["超千万网友", "more-than"],
    ["逾300人", "more-than"],
    ["150学时以上", "at-least"],
    ["不少于2次", "at-least"],
    ["不足20户", "less-than"],
    ["最多5人", "at-most"],
    ["三天左右", "about"],
    ["38个", "exact"],
  ])("keeps the hedge of %s", (text, qualifier) => {
    expect(only(`完成${text}。`)?.qualifier).toBe(qualifier);
  });

  test.each([
    ["每周开展2次劝导。", "week"],
    ["人均达150学时。", "person"],
    ["发电产值达5500万元/年。", "year"],
    ["每年为村集体增收300万元。", "year"],
    ["每年全村参保率达到100%。", null],
    ["每村都去，走访20户。", null],
    ["比上年增加6.8万元。", null],
    ["年产茶叶5吨。", "year"],
    ["月人均工资2800元。", "month"],
    ["80—89岁每人每月50元。", null],
  ])("has the rate of %s", (text, per) => {
    expect(only(text)?.per ?? null).toBe(per);
  });
});

describe("a figure's role", () => {
  test.each([
    ["化解矛盾纠纷38个。", "achievement"],
    ["共有73名党员帮忙拆房。", "achievement"],
    ["下辖14个村。", "context"],
    ["该镇下辖村18个。", "context"],
    ["全镇辖村民委员会12个。", "context"],
    ["辖区内走访群众3200人。", "achievement"],
    ["设有网格15个。", "context"],
    ["每半年述职一次。", "rule"],
    ["全镇99名网格员开展摸排。", "context"],
    ["63个村民组、4508户由干部包保。", "context"],
    ["50万元以上强村不少。", "context"],
    ["从300户增加到500户。", "context"],
    ["从300户中选拔。", "achievement"],
    ["八成以上农户参加。", "achievement"],
    ["预计每年增收300万元。", "plan"],
    ["计划已完成，建成3个广场。", "achievement"],
    ["力争到年底建成高标准农田1万亩。", "plan"],
    ["谋划实施项目16个、总投资2.54亿元。", "plan"],
    ["每周开展不少于2次劝导。", "rule"],
    ["每月开展1次主题党日。", "rule"],
    ["去年每月平均开展3次活动。", "achievement"],
    ["发放雨露计划补助89人次。", "achievement"],
    ["将垃圾运走30车。", "achievement"],
    ["村党支部有党员63名。", "context"],
    ["收入超过10万元的村不少。", "context"],
    ["78岁的老人说好。", "context"],
    ["按照要求排查企业30家。", "achievement"],
    ["我镇共有基层党组织56个，党员1865名。", "context"],
    ["该村有社会组织3个。", "context"],
    ["截至目前共有社会组织3个。", "achievement"],
    ["本会辖下有27条村。", "context"],
    ["村里组织文艺队3个。", "achievement"],
    ["本年预算1200万元。", "plan"],
    ["完成收入1.2亿元，为年初预算的103.5%。", "achievement"],
    ["一般公共预算收入完成1.2亿元。", "achievement"],
    ["参与率由86.5%升至97%。", "context"],
    ["将集中组织夜查20次。", "plan"],
    ["查处占道经营57起。", "achievement"],
    ["争取到奖补项目7个。", "achievement"],
    ["600分以上18人上线。", "context"],
    ["无霜期220天。", "context"],
    ["党员占总数的46%。", "context"],
    ["大专以上学历占比由51%提至64%。", "context"],
    ["设党支部1个、党员57名。", "context"],
    ["彩礼不超过6万元。", "rule"],
    ["酒席控制在15桌以内。", "rule"],
    ["村规民约规定：白事三天内办结。", "rule"],
    ["误差控制在5户以内。", "achievement"],
    ["年内，本会共召开会议12次。", "achievement"],
    ["设籍满6个月以上者可领。", "context"],
  ])("of %s is %s", (text, role) => {
    expect(only(text)?.role).toBe(role);
  });

  test("of a share that people of an age have is not that of their bound", () => {
    const roles = readSentence("3至6岁幼儿入园率97.5%，60岁以上老人316人。").map(
      ({ role }) => role,
    );
    expect(roles).toEqual(["context", "achievement", "context", "context"]);
  });

  test("of a budget holds for its own clause", () => {
    const roles = readSentence("编列预算5000万元办理改善工程，铺设管线3200米。").map(
      ({ role }) => role,
    );
    expect(roles).toEqual(["plan", "achievement"]);
  });

  test("is context for what goes on with the extent of a place", () => {
    const listed = readSentence("境内有河流6条，总长48公里，耕地2300亩，人均1.8亩。");
    expect(new Set(listed.map(({ role }) => role))).toEqual(new Set(["context"]));
    const done = readSentence("硬化道路6条，总长48公里。");
    expect(new Set(done.map(({ role }) => role))).toEqual(new Set(["achievement"]));
  });

  test("is context for all that a sentence lists behind what there is", () => {
    const listed = readSentence("全村共有耕地2100亩，其中水田1500亩；林地8600亩；完成造林300亩。");
    expect(listed.map(({ role }) => role)).toEqual([
      "context",
      "context",
      "context",
      "achievement",
    ]);
  });

  test("is plan under a heading that speaks of plans, and behind what opens them", () => {
    expect(only("新建广场3个。", { heading: "二、下一步工作打算" })?.role).toBe("plan");
    expect(readSentence("我镇将新建茶园5亩，改造厕所6座。").map(({ role }) => role)).toEqual([
      "plan",
      "plan",
    ]);
  });

  test("is name for the capacity in a project's name", () => {
    expect(readSentence("推进金山100MW光伏发电项目建设。")[0]).toMatchObject({
      role: "name",
      low: null,
      dimension: "none",
    });
  });

  test("of a masked number is name, without a value", () => {
    expect(readSentence("投入XX万元。")[0]).toMatchObject({
      role: "name",
      masked: true,
      low: null,
    });
  });
});

describe("what a figure counts", () => {
  test.each([
    ["组建12个党员志愿服务队。", "党员志愿服务队"],
    ["组建党员志愿者218人。", "党员志愿者"],
    ["今年以来摸排矛盾纠纷30件，调解成功29件。", "矛盾纠纷"],
    ["共接待群众来访5批11人次。", "群众来访"],
    ["53名镇、村领导班子开展学习。", "镇、村领导班子"],
    ["73名党员发挥作用。", "党员"],
    ["2023年全镇7个村集体经济经营性收入585万元。", "村集体经济经营性收入"],
  ])("in %s is its noun", (text, noun) => {
    const figures = readSentence(text).filter(({ role }) => role !== "date");
    expect(figures.at(-1)?.counts?.hans).toBe(noun);
  });
});

describe("theme, scope and time", () => {
  test.each([
    ["组建党员服务队8个。", "organization", null],
    ["种植魔芋6300余亩。", "industry", null],
    ["清理乱堆乱放70余处。", "ecology", null],
    ["开展文明实践活动20余次。", "culture", null],
    ["化解矛盾纠纷38个。", "governance", "order"],
    ["家庭医生签约139人。", "governance", "livelihood"],
    ["储备后备干部14人。", "talent", null],
    ["共有12个。", null, null],
  ])("the theme of %s is %s", (text, theme, topic) => {
    expect(only(text)).toMatchObject({ theme, topic });
  });

  test("a village that heads its paragraph is the scope of its figures", () => {
    expect(only("拆除房屋23间。", { heading: "杏花村" })?.scope).toEqual({
      kind: "village",
      name: { hans: "杏花村", hant: "杏花村" },
    });
    expect(only("拆除房屋23间。", { heading: "下一步打算" })?.scope.kind).toBe("unstated");
  });

  test.each([
    [
      "2023年化解38个。",
      null,
      { text: "2023年", from: "2023-01-01", to: "2023-12-31", basis: "stated" },
    ],
    ["今年以来化解38个。", null, { text: "今年以来", from: null, to: null, basis: "deictic" }],
    [
      "今年以来化解38个。",
      "2023-07-25",
      { from: "2023-01-01", to: "2023-07-25", basis: "deictic" },
    ],
    ["化解38个。", "2023-07-25", { text: null, basis: "unstated" }],
  ])("the time of %s published %s is what the text says", (text, published, when) => {
    expect(only(text, { published })?.when).toMatchObject(when);
  });

  test.each([
    ["1月12日举行。", "2022-01-13", "2022-01-12"],
    ["1月12日举行。", null, undefined],
    ["民国110年完成。", null, "2021"],
    ["2021年3月完成。", null, "2021-03"],
  ])("the date of %s published %s is %s", (text, published, date) => {
    expect(readSentence(text, { published })[0]?.date).toBe(date);
  });
});

describe("a cell of a table", () => {
  test.each([
    ["120", "面积（亩）", { low: 120, unit: "mu", counts: { hans: "面积", hant: "面积" } }],
    ["120", "产值（万元）", { low: 1.2e6, unit: "CNY", theme: "industry" }],
    ["3户", "数量（个）", { low: 3, unit: "household" }],
    ["7", "支部", { low: 7, unit: "item", counts: { hans: "支部", hant: "支部" } }],
  ])("reads %s under %s", (cell, head, expected) => {
    expect(only(cell, { head })).toMatchObject({ text: cell, ...expected });
  });
});

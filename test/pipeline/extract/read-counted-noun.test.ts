import { describe, expect, test } from "vitest";
import { readSentence } from "../../helpers/a-reading.ts";

const nouns = (text: string) =>
  readSentence(text)
    .filter(({ role }) => role !== "date" && role !== "name")
    .map(({ counts }) => counts?.hans ?? null);

describe("the counted noun", () => {
  test.each([
    ["ends before a deed done with it", "投入资金52万元新建服务中心。", ["资金"]],
    ["is the people before 人", "落实困难人员46人参保资助。", ["困难人员"]],
    ["begins behind the whole date", "力争到2025年底村集体收入突破50万元。", ["村集体收入"]],
    ["begins behind the start of a month", "截至3月初新增市场主体20家。", ["市场主体"]],
    ["keeps a word that only begins like it", "2024年初中毕业生300人。", ["初中毕业生"]],
    ["is behind 名", "选派优秀干部到村，有12名党员当好先锋。", ["党员"]],
    [
      "leaves out the deed where things are counted",
      "蓄水池修建3个、油茶种植80亩。",
      ["蓄水池", "油茶"],
    ],
    ["keeps the deed where deeds are counted", "开展安全隐患排查3次。", ["安全隐患排查"]],
    ["is what sums up a list", "开展宣传、关爱老人等文明实践活动20余次。", ["文明实践活动"]],
    ["is the list that nothing sums up", "召开招商会、座谈会等共计10余场。", ["招商会、座谈会"]],
    [
      "leaves out a quotation that it can stand without",
      "发放80份“文明你我”调查问卷。",
      ["调查问卷"],
    ],
    ["keeps a quotation that it needs", "解决“急难愁盼”问题20余件。", ["“急难愁盼”问题"]],
    ["is a part of a place alone", "对19个村民小组饮水情况进行排查。", ["村民小组"]],
    ["keeps a service of a part of a place", "推进7个村党群服务中心建设。", ["村党群服务中心"]],
    [
      "is the household where nothing else is",
      "共63个村民组、4508户均有人包保。",
      ["村民组", "户"],
    ],
    [
      "is carried on to the same unit",
      "摸排矛盾纠纷30件，调解成功29件。",
      ["矛盾纠纷", "矛盾纠纷"],
    ],
    ["of one character is the part of a place", "该镇下辖村18个。", ["村"]],
    [
      "is what somebody is helped with",
      "为群众办实事356件，向老人发放药品60份。",
      ["实事", "药品"],
    ],
    ["keeps 为 that begins no helping", "为民服务中心3个。", ["为民服务中心"]],
    ["leaves out who has it", "村党支部有党员63名，卫生院设床位20张。", ["党员", "床位"]],
    ["keeps 有 that ends a word", "国有企业3家，公有房屋2间。", ["国有企业", "公有房屋"]],
    ["leaves out who pays", "该项目总投资3亿元，区议会拨款5万元。", ["总投资", "拨款"]],
    ["keeps what is invested in", "固定资产投资3亿元。", ["固定资产投资"]],
    ["leaves out how it moved", "发病率下降至3%，均价回落到5元。", ["发病率", "均价"]],
    [
      "leaves out with what it is compared",
      "贷款较年初增长3亿元，车流比上季度多60辆。",
      ["贷款", "车流"],
    ],
    [
      "is the body that a verb names",
      "成立调解委员会19个，新建培训中心2个。",
      ["调解委员会", "培训中心"],
    ],
    ["is not the deed that founds it", "组织活动12场，建立机制3项。", ["活动", "机制"]],
    ["is behind what leads on to it", "龙舟赛吸引8个乡镇参赛。", ["乡镇"]],
    ["stands behind what is said of it", "新建的卫生室3所。", ["卫生室"]],
    [
      "keeps a deed that is counted as a case",
      "道路养护21件，道路养护3公里。",
      ["道路养护", "道路"],
    ],
    ["leaves out what is meant besides", "涉及12个村（社区）。", ["村"]],
    [
      "is its own of a list that 分别 shares out",
      "办结率、满意率分别为100%、98.1%，稻谷和玉米分别增长3%和5%。",
      ["办结率", "满意率", "稻谷", "玉米"],
    ],
    [
      "keeps the deed that has a share",
      "调处成功率98%，整改到位率100%。",
      ["调处成功率", "整改到位率"],
    ],
    ["leaves out how a share moves", "提高满意率3%。", ["满意率"]],
    [
      "ends behind people before what is done for them",
      "为230名长者接种，有50户村民搬迁。",
      ["长者", "村民"],
    ],
    ["keeps people in the name of a body", "组建3支志愿者服务队。", ["志愿者服务队"]],
    [
      "is no ordinal and no level",
      "第二款42户，省级项目2个、市级5个。",
      ["户", "省级项目", "省级项目"],
    ],
    ["is not carried on to another unit", "投入资金5万元，两层。", ["资金", null]],
    [
      "keeps words that look like borders",
      "储备党组织书记7人，家庭医生签约139人。",
      ["党组织书记", "家庭医生签约"],
    ],
    [
      "leaves out the level of a long name",
      "县级党建示范点3个，省级园区1个。",
      ["党建示范点", "省级园区"],
    ],
    ["leaves out how good it is", "拆除破旧围墙15处，改造D级危房8户。", ["围墙", "危房"]],
    [
      "leaves out who has it without a verb, too",
      "镇敬老院床位60张，镇中学习课12堂。",
      ["床位", "镇中学习课"],
    ],
    [
      "leaves out what a measure is of",
      "猕猴桃种植面积600亩，矛盾纠纷化解率98%。",
      ["种植面积", "化解率"],
    ],
    [
      "ends with the last people",
      "组织310名党员干部旁听庭审，为80名市民量血压。",
      ["党员干部", "市民"],
    ],
    [
      "goes on where no people follow but a force",
      "储备后备力量7人，选送青年力量12人。",
      ["后备力量", "青年力量"],
    ],
    ["is the people who did something", "在职党员报到1842名，役男体检31名。", ["在职党员", "役男"]],
    ["is people before 、 only of their own number", "组织党员、20名群众参加。", ["群众"]],
    [
      "begins behind a verb with what it comes to",
      "拆掉旱厕48个，捡走单车60辆，演出16场。",
      ["旱厕", "单车", "演出"],
    ],
    [
      "stands behind the year that it is told from",
      "村集体收入从2016年的1万元增长到2022年的8万元。",
      ["村集体收入", "村集体收入"],
    ],
    [
      "is what the clause before speaks of",
      "小型工程方面，已完成23项，像这样的民宿，全乡已有24户。",
      ["小型工程", "民宿"],
    ],
    ["needs no marks where it is a quotation alone", "评选“好渔嫂”20名。", ["好渔嫂"]],
    ["is not told by empty quotation marks", "精准运用“”3种。", [null]],
    [
      "is that of the quantity before where only a share moved",
      "受理信访21件，同比下降两成。",
      ["信访", "信访"],
    ],
    [
      "is people named before the quantity before",
      "役男抽签2梯次，计143名。",
      ["役男抽签", "役男"],
    ],
    [
      "is no measure that clings to it",
      "油菜籽产量1860吨，粮食总产量2万吨。",
      ["油菜籽", "粮食总产量"],
    ],
    [
      "leaves out any deed where things are counted, but one that names a thing",
      "露营区辅导18家，吊桥更新2座，治理水土流失41平方公里。",
      ["露营区", "吊桥", "水土流失"],
    ],
    [
      "is carried on past a sum to the next of its unit",
      "核准地区工程28项，拨款3万元，已竣工17项。",
      ["地区工程", "拨款", "地区工程"],
    ],
    ["is a deed alone where happenings are counted", "开展培训3期、巡查5次。", ["培训", "巡查"]],
    ["leaves out who leads them", "书记带领6名党员上山。", ["党员"]],
    ["keeps a deed without object before people", "慰问留守老人20人。", ["留守老人"]],
  ])("%s", (_what, text, expected) => {
    expect(nouns(text)).toEqual(expected);
  });
});

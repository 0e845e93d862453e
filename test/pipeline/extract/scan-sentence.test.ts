import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scanSentence } from "../../../src/pipeline/extract/scan-sentence.ts";

/** The kinds of what is found, as letters before the marked words: q quantity, d date, n name. */
function scanned(text: string): string {
  let written = "";
  let at = 0;
  for (const { kind, start, end } of scanSentence(text, { published: null, isMinguo: false })) {
    written += `${text.slice(at, start)}${kind.charAt(0)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  return written + text.slice(at);
}

describe("scanSentence", () => {
  test.each([
    ["a number with its unit", "组建q⟦12个⟧服务队、志愿者q⟦218人⟧"],
    ["hedges on both sides", "开展座谈会q⟦约90余次⟧，q⟦150学时以上⟧"],
    ["two numbers in a row", "来访q⟦5批⟧q⟦11人次⟧，基地q⟦10处⟧q⟦2800亩⟧"],
    ["a range", "每户q⟦3—5万元⟧，q⟦20至30人⟧"],
    ["a rate without its words", "发电量达q⟦1亿千瓦时⟧/年，每周q⟦不少于2次⟧"],
    ["people without a measure word", "吸引q⟦超千万⟧网友"],
    ["Chinese numerals that count", "q⟦三名⟧干部、q⟦十余场⟧活动、q⟦两层⟧面积"],
    ["a share", "占比q⟦58.3%⟧，q⟦四分之三⟧的村，q⟦八成以上⟧农户"],
    ["dates", "d⟦2023年⟧以来，d⟦1月12日⟧，d⟦2023-07-25 10:50⟧"],
    ["a period", "d⟦“十四五”⟧期间，d⟦近三年来⟧"],
    ["names in quotation marks", "推进“n⟦1535⟧”工作法和“n⟦四议两公开⟧”"],
    ["fixed terms", "n⟦三清三拆三整治⟧、n⟦三会一课⟧、n⟦一村一品⟧"],
    ["congresses", "党的n⟦二十大⟧和n⟦二十届二中、三中全会⟧精神"],
    ["ordinals", "n⟦第五届⟧茶旅节"],
    ["what a whole is divided into", "产业结构比为n⟦18:37:45⟧，去年是n⟦18.2∶37.3∶44.5⟧"],
    ["roads and documents", "国道n⟦G240⟧征地，粤府n⟦〔2021〕5号⟧"],
    ["lists of principles", "n⟦四个方面⟧，这n⟦两个关键⟧点"],
    ["masked numbers", "投入n⟦XX万元⟧"],
    ["a number masked within", "电话n⟦138****0000⟧"],
    ["a run of months", "d⟦2023年1—6月⟧，d⟦三年来⟧"],
    ["digits behind a label", "邮编n⟦527200⟧，步骤n⟦2⟧"],
    ["what is done one by one", "n⟦一户一档⟧，一户不落"],
    ["a time of day, not a ratio", "d⟦18:30⟧开会，比例为q⟦18:30⟧"],
    ["a bare number at the end of a clause", "评论q⟦0⟧"],
    ["a minus from a dash", "增速为q⟦-3.2%⟧，共q⟦20-30人⟧"],
    ["a range with two units", "每天q⟦100元至120元⟧，q⟦1.5亿-2亿元⟧"],
    ["numbers before one unit", "分别为q⟦3⟧、q⟦5⟧、q⟦8万元⟧"],
    ["decimals in Chinese numerals", "参保率q⟦七六．五％⟧，提高q⟦三点二个百分点⟧"],
    ["a doubling", "收入翻q⟦一番⟧"],
    ["the sign of a currency", "捐款q⟦$5000⟧"],
    ["numbers that are dialled", "致电n⟦12345⟧热线或n⟦0745-5823361⟧，n⟦400-820-8820⟧"],
    ["houses, groups and lines", "住n⟦35号⟧，石门村n⟦3组⟧，n⟦3号线⟧"],
    ["generations and grades", "n⟦5G⟧基站，n⟦4A级⟧景区，n⟦1+6+N⟧模式"],
    ["quarters and spans of days", "d⟦前三季度⟧，d⟦6月1日至8月31日⟧，d⟦二〇二二年三月⟧"],
    ["years that were", "d⟦十年前⟧，d⟦三年来⟧"],
    ["places with a numeral", "n⟦五里镇⟧和n⟦三道沟⟧村"],
    ["durations that are open", "历时q⟦两个多月⟧，住了q⟦八年多⟧"],
    ["full-width digits", "植树q⟦１２００棵⟧"],
    ["halves", "q⟦一半以上⟧的摊位，q⟦近半⟧村庄，下降q⟦约半成⟧，q⟦八成半⟧的户"],
    ["tens with two ones", "q⟦十七八公里⟧，q⟦三两个⟧老乡，q⟦三成多⟧"],
    ["a tenth and ten minutes", "q⟦十分之一⟧的户，q⟦十分钟内⟧，加宽q⟦一点五米⟧"],
    ["a one behind its noun", "新建广场q⟦一座⟧，一座座新房"],
    ["parts of a place", "下辖q⟦9村⟧、q⟦126邻⟧，n⟦一村一策⟧"],
    ["a currency behind its hedge", "救助金q⟦逾新台币60万元⟧"],
    ["so many days, not a day", "应于q⟦7日内⟧退场，d⟦7日⟧退场"],
    ["a number below nothing in a cell", "q⟦-2.6⟧"],
    ["points of a list, not a time of day", "以上q⟦3点⟧请批准，d⟦15时⟧开会"],
    [
      "telephone numbers set with spaces or dashes",
      "电话n⟦138 0000 0000⟧、n⟦0512 6789 1234⟧，n⟦139-1234-5678⟧",
    ],
    ["three sums beside each other, which nobody dials", "分别为q⟦138⟧、q⟦400⟧、q⟦500元⟧"],
    ["school years", "d⟦2022—2023学年⟧，d⟦2023—2024学年度⟧，学习q⟦30学时⟧"],
    ["quarters, though 四季 is a word", "d⟦四季度⟧以来，四季如春"],
    ["a way in 里", "村东q⟦二十二里⟧处，十里八乡"],
    ["a magnitude in the name of a thing", "n⟦万人⟧发案率，n⟦千吨⟧气调库，q⟦千吨⟧果品"],
    ["ages and reigns", "d⟦20世纪80年代⟧、d⟦九十年代初⟧、光绪d⟦二年⟧，奋斗q⟦二年⟧"],
    ["two numbers in Chinese one behind the other", "q⟦七个⟧部门q⟦三十多项⟧职能"],
  ])("tells %s", (_what, text) => {
    expect(scanned(text.replaceAll(/[qdn]⟦|⟧/gu, ""))).toBe(text);
  });

  test.each([
    ["an article and a surname", "一块试验田，买了一双雨靴，伍支书讲话，百分之百地拥护"],
    ["words in which a numeral is frozen", "进一步统一思想，一系列活动，一线走访"],
    ["plants and places named by a number", "三轮车经过十字路口，三角梅开遍长三角，百分百满意"],
    ["heads of an enumeration", "一是抓学习。"],
    ["numbered headings", "二、产业振兴"],
    ["the article", "打造一支队伍，解决一批问题"],
    ["figures of two places", "增速保持两位数"],
    ["what a rate is reckoned on", "每千人口的床位，每万人的专利"],
    ["idioms", "千方百计服务千家万户"],
    ["units that stand in a head", "产值（万元）"],
    ["the article before a household", "一户不落"],
    ["points that are no decimals", "一点一滴见真情"],
  ])("leaves %s alone", (_what, text) => {
    expect(scanned(text)).toBe(text);
  });

  test.each([
    ["签约139人", "签约q⟦139人⟧"],
    ["附近20米", "附近q⟦20米⟧"],
    ["大约20米", "q⟦大约20米⟧"],
  ])("does not take the end of a word for a hedge in %s", (text, marked) => {
    expect(scanned(text)).toBe(marked);
  });

  test("finds every Arabic digit once, in order and without overlap, in any text", () => {
    const pieces = fc.constantFrom(
      ..."0123456789.,:：/-—%％〇一二十百千万亿两几多余约近超第每年月日个名人亩元次户村镇“”《》（）、，。和的",
      "２",
      "G240",
      "XX",
      "不少于",
      "以上",
      "公里",
      "统一",
    );
    const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(texts, (text) => {
        const found = scanSentence(text, { published: null, isMinguo: false });
        found.reduce((end, span) => {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          return span.end;
        }, 0);
        const covered = found.map(({ start, end }) => text.slice(start, end)).join("");
        const digits = (words: string) => words.match(/[0-9０-９]/gu)?.join("") ?? "";
        expect(digits(covered)).toBe(digits(text));
      }),
      { numRuns: 2000 },
    );
  });
});

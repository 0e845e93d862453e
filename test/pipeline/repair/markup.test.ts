import { describe, expect, test } from "vitest";
import type { RepairKind } from "../../../src/model/report.ts";
import { readMarkup } from "../../../src/pipeline/repair/markup.ts";
import { track } from "../../../src/text/tracked.ts";

const read = (source: string) => readMarkup(track<RepairKind>(source));

describe("readMarkup", () => {
  test.each([
    ["breaks blocks into lines", "<div><p>第一段。</p><p>第二段。</p></div>", "第一段。\n第二段。"],
    ["keeps inline elements in their line", "<p>新建<b>三座</b>桥</p>", "新建三座桥"],
    ["breaks at br", "<p>第一行<br>第二行</p>", "第一行\n第二行"],
    ["reads entities", "<p>&ldquo;两委&rdquo;&#65281;</p>", "“两委”！"],
    ["drops a line break in the code", "<p>乡村\n  振兴</p>", "乡村振兴"],
    ["makes it a space between Latin", "<p>five\n towns</p>", "five towns"],
    [
      "drops scripts, styles and navigation",
      "<html><head><title>题</title><style>p{}</style></head><body><nav>导航</nav><script>var 甲</script><p>正文</p>",
      "正文",
    ],
    [
      "drops lists of links",
      "<body><ul><li><a>首页</a></li><li><a>新闻</a></li><li><a>公开</a></li></ul><p>正文</p>",
      "正文",
    ],
    [
      "drops a list of links with dates",
      "<body><ul><li><a>召开会议</a><span>05-10</span></li><li><a>开展检查</a><span>05-08</span></li><li><a>举办活动</a><span>05-01</span></li></ul><p>正文</p>",
      "正文",
    ],
    [
      "drops what is hidden",
      '<body><p style="display:none">暗</p><p hidden>藏</p><p>正文</p>',
      "正文",
    ],
    ["drops comments and attributes", '<body><!-- 注 --><p title="题">正文</p>', "正文"],
    ["keeps a paragraph with one link", "<body><p>见<a>通知</a>全文</p>", "见通知全文"],
    [
      "keeps a table row on one line",
      "<table><tr><th>村<th>亩<tr><td>东村<td>12</table>",
      "村\t亩\n东村\t12",
    ],
    [
      "keeps the columns where cells span several or hang down",
      "<table><tr><th rowspan=2>村<th colspan=2>亩<tr><th>茶<th>姜<tr><td>东村<td>8<td>2</table>",
      "村\t亩\n\t茶\t姜\n东村\t8\t2",
    ],
    [
      "drops the head of a site, and keeps that of an article",
      "<body><header>青石县人民政府</header><article><header><h1>题</h1></header><p>正文</p></article>",
      "题\n正文",
    ],
    [
      "drops what the page itself calls navigation or its foot",
      '<body><div role="navigation">导航</div><p>正文</p><div role="contentinfo">版权</div>',
      "正文",
    ],
    [
      "leaves no tag of the page's end in its text",
      "<body><p>正文</p>\n</body>\n</html>\n",
      "正文",
    ],
    ["sets a reading without brackets in brackets", "<p><ruby>甪<rt>lù</rt></ruby>直", "甪(lù)直"],
    [
      "keeps the brackets of a reading",
      "<p><ruby>甪<rp>(</rp><rt>lù</rt><rp>)</rp></ruby>直",
      "甪(lù)直",
    ],
    ["keeps the place of an empty cell", "<table><tr><td>东村<td><td>12</table>", "东村\t\t12"],
    [
      "reads a table that lays out the page as paragraphs",
      "<table><tr><td><table><tr><td>甲<td>乙</table></td></tr></table>",
      "甲\t乙",
    ],
  ])("%s", (_what, source, expected) => {
    expect(read(source).report.text).toBe(expected);
  });

  test("leaves plain text", () => {
    const source = "a<b，第一段。\n第二段。";
    expect(read(source)).toEqual({ report: track(source), headings: [], article: null, told: {} });
  });

  test("tells the headings of the page", () => {
    const source = "<body><h2>一、产业</h2><p>正文</p>";
    const [heading] = read(source).headings;
    expect(source.slice(heading?.start, heading?.end)).toBe("<h2>一、产业</h2>");
  });

  const text = "全镇修建道路三公里，惠及两村。群众满意。";
  const articleOf = (source: string): string | null => {
    const { article } = read(source);
    return article === null ? null : source.slice(article.start, article.end);
  };
  const bareOf = (source: string): string | null =>
    articleOf(source)?.replaceAll(/<[^>]+>/gu, "") ?? null;

  test.each([
    ["the only one", `<body><p>要闻一则</p><article><h1>题</h1>${text}</article>`, `题${text}`],
    ["the main part", `<body><p>要闻一则</p><main><h1>题</h1>${text}</main>`, `题${text}`],
    [
      "with the heading that stands before it",
      `<body><h1>题</h1><article>${text}</article><h2>要闻</h2>`,
      `题${text}`,
    ],
    [
      "the part that holds the prose",
      `<body><div>要闻</div><div>${text}</div><div>联系</div>`,
      `要闻${text}`,
    ],
    [
      "from the line that the page is called by",
      `<title>我镇修路通车_青山县政府网</title><body><div>青山县政府网</div><div>我镇修路通车</div><div>${text}</div><div>联系</div>`,
      `我镇修路通车${text}`,
    ],
    ["not one of several", `<body><article>${text}</article><article>${text}</article>`, null],
    ["not one that holds little", `<body><article>摘要。</article><p>${text}</p>`, null],
  ])("tells the article of a page: %s", (_which, source, expected) => {
    expect(bareOf(source)).toBe(expected);
  });

  test("parts the items of a row that stand on lines of their own in the code", () => {
    const source = "<div>\n<span>周敏</span>\n<em>松源发布</em>\n</div><p><b>三</b>\n<b>座</b></p>";
    expect(read(source).report.text).toBe("周敏 松源发布\n三座");
  });

  test("reads what the head of a page tells of its report", () => {
    const source =
      '<meta name="PubDate" content="2023-08-17 09:12"><meta name="author" content="网站管理员公司"><meta name="ContentSource" content="松源镇"><p>正文';
    const told = Object.entries(read(source).told).map(
      ([name, span]) => `${name}: ${source.slice(span?.start, span?.end)}`,
    );
    expect(told).toEqual(["published: 2023-08-17 09:12", "publisher: 松源镇"]);
  });

  test("keeps the foot of an article, which may name its editor", () => {
    const source =
      "<article><p>正文</p><footer>责任编辑：王五</footer></article><footer>版权</footer>";
    expect(read(source).report.text).toBe("正文\n责任编辑：王五");
  });

  test("reads a page that nests deep", () => {
    const deep = 20_000;
    expect(read(`<html>${"<div>".repeat(deep)}镇`).report.text).toBe("镇");
  });
});

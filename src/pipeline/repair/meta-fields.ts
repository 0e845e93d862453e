import type { Span } from "../../text/span.ts";
import { FURNITURE_TOKEN, SEPARATORS } from "./furniture-words.ts";
import { DATE, MINGUO_DATE } from "./page-dates.ts";

/** What a page tells of its report; `dated` is when it was written or changed, which may stand for when it was published. */
export type FieldName = "published" | "dated" | "author" | "publisher" | "editor" | "other";

/** One labelled entry of a line that a page prints round a report: 作者:方鳳玲. */
export interface Field {
  readonly name: FieldName;
  /** Of the value, in the folded line. */
  readonly value: Span;
}

// In the folded line: Simplified, half-width colons.
const LABELS: Readonly<Record<FieldName, string>> = {
  published:
    "发布时间|发布日期|发表时间|发表日期|公开日期|张贴日期|公告日期|信息时间|发文时间|发文日期|时间|日期|发布于|发布",
  dated:
    "成文日期|成文时间|生成日期|最后异动时间|最后异动日期|最后更新日期|最后更新时间|更新时间|更新日期|修订日期|录入时间|添加时间",
  author: "作者|撰稿人|撰稿|撰文|供稿|文字|图文|文图|通讯员|记者",
  publisher:
    "资料来源|信息来源|文章来源|新闻来源|内容来源|稿件来源|稿源|来源|发布单位|公告单位|张贴单位|发布机构|发文机关|供稿单位",
  editor: "责任编辑|网络编辑|值班编辑|责编|编辑|编审",
  other:
    "发布人|发布者|上传者|录入者|浏览次数|浏览人次|浏览数|浏览量|阅读次数|阅读量|访问次数|访问量|点击次数|点击量|点击数|点阅次数|点阅数|点阅|点击|浏览|阅读|人气|字体大小|字体|字级|字号|大小|视力保护色|审核|审签|审读|校对|责校|初审|复审|终审|一审|二审|三审|签发|监制|总监制|统筹|策划|排版|制图|美编|制作|投稿|摄影|图片|文章录入|录入|分类|标签|索引号|主题分类|主题词|信息分类|公开方式|文号|有效性",
};
// Posts set a bar between what somebody did and the name: 编辑 | 周涛.
const BARRED =
  "文|图|文字|图文|文图|图片|摄影|撰稿|撰文|供稿|来源|责任编辑|责编|编辑|编审|校对|审核|初审|复审|终审|一审|二审|三审|监制|总监制|统筹|策划|排版|美编|制作|签发";
// In a table of what a document is, each label has a cell of its own.
const TABLED =
  "索引号|信息索引|信息分类|主题分类|体裁分类|主题词|发布机构|发文机关|公开方式|公开日期|成文日期|生成日期|发布日期|发文日期|文号|发文字号|有效性|时效性";

const NAMES: readonly FieldName[] = [
  "published",
  "dated",
  "author",
  "publisher",
  "editor",
  "other",
];

const NAME_OF = new Map<string, FieldName>([
  ...NAMES.flatMap((name) =>
    LABELS[name].split("|").map((label): [string, FieldName] => [label, name]),
  ),
  ["文", "author"],
]);

const anyOf = (labels: Iterable<string>): string =>
  [...labels].toSorted((a, b) => b.length - a.length).join("|");

const LABEL = new RegExp(
  String.raw`(?:(?:本文)?(?:${anyOf(NAME_OF.keys())})\s{0,3}:|(?<![\p{L}\d])(?:${anyOf(BARRED.split("|"))})(?:\s{0,3}[|丨/]|\s(?=\p{Script=Han}{2,4}\s{0,2}(?:$|[)\]】])))|(?<=^|\t)(?:${TABLED})\t)\s{0,8}`,
  "gu",
);

const LONGEST_VALUE = 40;
// Where a value ends and buttons or the next thing begin.
const VALUE_END = /\s{2,}|[|【〖〔[\t]/u;
const CLOSING = /[\s】〗〕\]()>、,;|/丨]+$/u;

/**
 * The fields of a line that is nothing but fields, dates and buttons; null
 * where anything else stands in it, so that no text of the report is taken.
 */
export function readFields(folded: string): Field[] | null {
  const labels = Array.from(folded.matchAll(LABEL));
  const [first] = labels;
  if (first === undefined) return null;
  const fields = readRest(folded, { start: 0, end: first.index });
  if (fields === null) return null;
  for (const [index, label] of labels.entries()) {
    const name = NAME_OF.get(label[0].replace(/^本文|[\s:|丨/]+$/gu, "")) ?? "other";
    const start = label.index + label[0].length;
    const end = labels[index + 1]?.index ?? folded.length;
    const value = readValue(folded.slice(start, end), name);
    if (value === null) return null;
    const valueEnd = start + value.length;
    if (value !== "") fields.push({ name, value: { start, end: valueEnd } });
    const rest = readRest(folded, { start: valueEnd, end });
    if (rest === null) return null;
    fields.push(...rest);
  }
  return fields;
}

/** The value that a label's stretch begins with; null where it is no value. */
function readValue(stretch: string, name: FieldName): string | null {
  const date = DATE.exec(stretch);
  if (name === "published" || name === "dated") {
    const told = date?.index === 0 ? date : MINGUO_DATE.exec(stretch);
    return told?.index === 0 ? told[0] : null;
  }
  const end = Math.min(
    date?.index ?? stretch.length,
    // What nobody asks for may be a row of buttons: 字号:T|T.
    (name === "other" ? null : VALUE_END.exec(stretch)?.index) ?? stretch.length,
  );
  const value = stretch.slice(0, end).replace(CLOSING, "");
  return value.length > LONGEST_VALUE || /[。！？!?;]/u.test(value) ? null : value;
}

// 红色先锋网 更新时间:2020/7/15: a site may set its own name before what it tells.
const SITE_NAME = /^\p{Script=Han}{1,11}(?:网|网站|政府|日报|晚报|发布|电视台|融媒体中心)$/u;

/** The dates in what is left between fields; null where there is text in it. */
function readRest(folded: string, { start, end }: Span): Field[] | null {
  const rest = folded.slice(start, end);
  const date = DATE.exec(rest);
  const bare = rest.replace(DATE, "").replace(FURNITURE_TOKEN, "").replace(SEPARATORS, "");
  if (bare !== "" && !(start === 0 && SITE_NAME.test(bare))) return null;
  if (date === null) return [];
  const from = start + date.index;
  return [{ name: "published", value: { start: from, end: from + date[0].length } }];
}

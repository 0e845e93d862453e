import type { Span } from "../../text/span.ts";
import { FURNITURE_TOKEN, SEPARATORS } from "./furniture-words.ts";

export type FieldName = "published" | "author" | "publisher" | "editor" | "other";

/** One labelled entry of a line that a page prints round a report: 作者:方鳳玲. */
export interface Field {
  readonly name: FieldName;
  /** Of the value, in the folded line. */
  readonly value: Span;
}

// In the folded line: Simplified, half-width colons.
const LABELS: Readonly<Record<Exclude<FieldName, "other">, string>> = {
  published:
    "发布时间|发布日期|发表时间|发表日期|成文日期|成文时间|更新时间|更新日期|信息时间|发文时间|发文日期|录入时间|添加时间|时间|日期|发布于",
  author: "作者|撰稿人|撰稿|撰文|供稿|文字|图文|文图|通讯员|记者",
  publisher: "信息来源|文章来源|新闻来源|内容来源|稿件来源|稿源|来源|发布单位|发布机构|发文机关",
  editor: "责任编辑|网络编辑|值班编辑|责编|编辑|编审",
};
const OTHER =
  "浏览次数|浏览量|阅读次数|阅读量|访问次数|访问量|点击次数|点击量|点击数|点击|浏览|阅读|字体大小|字体|字号|大小|审核|审签|校对|初审|复审|终审|签发|监制|总监制|统筹|策划|排版|制图|美编|投稿|摄影|图片|索引号|主题分类|文号|有效性";

const NAME_OF = new Map<string, FieldName>([
  ...Object.entries(LABELS).flatMap(([name, labels]) =>
    labels.split("|").map((label): [string, FieldName] => [label, readName(name)]),
  ),
  ...OTHER.split("|").map((label): [string, FieldName] => [label, "other"]),
]);

const LABEL = new RegExp(
  `(?:${[...NAME_OF.keys()].toSorted((a, b) => b.length - a.length).join("|")})\\s{0,3}[:]\\s{0,8}`,
  "gu",
);

function readName(name: string): FieldName {
  return name === "published" || name === "author" || name === "publisher" || name === "editor"
    ? name
    : "other";
}

/** A year, month and day, with the time of day where one follows. */
export const DATE =
  /(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})日?(?:[\sT]{1,3}\d{1,2}:\d{2}(?::\d{2})?)?/u;

const LONGEST_VALUE = 40;
// Where a value ends and buttons or the next thing begin.
const VALUE_END = /\s{2,}|[|【[]/u;
const CLOSING = /[\s】\]()>、,;]+$/u;

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
    const name = NAME_OF.get(label[0].replace(/[\s:]+$/u, "")) ?? "other";
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
  if (name === "published") return date?.index === 0 ? date[0] : null;
  const end = Math.min(
    date?.index ?? stretch.length,
    VALUE_END.exec(stretch)?.index ?? stretch.length,
  );
  const value = stretch.slice(0, end).replace(CLOSING, "");
  return value.length > LONGEST_VALUE || /[。！？!?;]/u.test(value) ? null : value;
}

/** The dates in what is left between fields; null where there is text in it. */
function readRest(folded: string, { start, end }: Span): Field[] | null {
  const rest = folded.slice(start, end);
  const date = DATE.exec(rest);
  const bare = rest.replace(DATE, "").replace(FURNITURE_TOKEN, "").replace(SEPARATORS, "");
  if (bare !== "") return null;
  if (date === null) return [];
  const from = start + date.index;
  return [{ name: "published", value: { start: from, end: from + date[0].length } }];
}

/** The day of a date as ISO 8601; null where there is no such day. */
export function readDay(text: string): string | null {
  const [, year = "", month = "", day = ""] = DATE.exec(text) ?? [];
  const valid = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return valid ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : null;
}

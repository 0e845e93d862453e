import { parse, parseFragment } from "parse5";
import { REPAIR_KINDS } from "../../model/report.ts";
import { offsetMap } from "../../text/offset-map.ts";
import { repairLog } from "../../text/repair-log.ts";
import { trimSpan } from "../../text/lines.ts";
import type { Span } from "../../text/span.ts";
import { addPass } from "../../text/tracked.ts";
import { findArticle, type Article } from "./html-article.ts";
import type { Repair, TrackedReport } from "./kinds.ts";
import type { PageHead } from "./page-head.ts";
import { walkPage, type Mark } from "./walk-page.ts";

const PAGE =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--|<!doctype html|<(?:html|head|body|meta|title|link|script|style|div|center|font|span|p|h[1-6]|table|ul|ol|article|main|section)[\s>])/iu;

/** Whether a text is a saved page. */
export const isHtml = (source: string): boolean => PAGE.test(source.slice(0, 2000));

/** A page with its markup taken away, and what it says of itself, as spans of the source. */
export interface PlainPage {
  readonly report: TrackedReport;
  readonly headings: readonly Span[];
  /** Where the report stands, if the page singles it out. */
  readonly article: Article | null;
  /** What the page's head tells of the report. */
  readonly told: PageHead["fields"];
}

/**
 * Takes a saved page apart: what is read stays, and every tag and unread part
 * is a logged repair. Blocks break the line; a row of a table stays on one
 * line, with a tab at each border of its columns. Plain text comes back as it is.
 */
export function readMarkup(report: TrackedReport): PlainPage {
  if (!isHtml(report.text)) return { report, headings: [], article: null, told: {} };
  const { childNodes } = parse(report.text, { sourceCodeLocationInfo: true });
  const { marks, head, ...parts } = walkPage(report.text, childNodes);
  const plain = addPass(report, takeApart(report.text, marks));
  const { toSource } = offsetMap(repairLog(report, REPAIR_KINDS));
  const map = offsetMap(repairLog(plain, REPAIR_KINDS));
  const place = (span: Span): Span => trimSpan(plain.text, map.fromSource(toSource(span)));
  const article = findArticle(plain.text, {
    articles: parts.articles.map(place),
    mains: parts.mains.map(place),
    containers: parts.containers.map(place),
    headings: parts.headings.map(place),
    titles: head.titles,
  });
  const told = Object.entries(head.fields).map(([name, span]) => [name, toSource(span)]);
  return {
    report: plain,
    headings: parts.headings.map(toSource),
    article: article === null ? null : { ...article, ...map.toSource(article) },
    told: Object.fromEntries(told),
  };
}

function takeApart(source: string, marks: readonly Mark[]): Repair[] {
  const repairs: Repair[] = [];
  let done = 0;
  let gap = "";
  let space: "space" | "gap" | null = null;
  for (const { is, start, end } of marks.toSorted((a, b) => a.start - b.start)) {
    if (is === "line" && !gap.endsWith("\n")) gap = done === 0 ? "" : "\n";
    if (is === "cell") gap += "\t";
    if (is === "open") gap += "(";
    if (is === "close") gap += ")";
    if (is === "space" || is === "gap") space = space === "space" ? space : is;
    if (is !== "text" || start < done || source.slice(start, end).trim() === "") continue;
    if (gap === "" && done > 0 && space !== null) {
      gap = space === "space" || !betweenHan(source, done, start) ? " " : "";
    }
    if (start > done || gap !== "") {
      repairs.push({ start: done, end: start, insert: gap, kind: "markup" });
    }
    repairs.push(...readCharacters(source, { start, end }));
    done = end;
    gap = "";
    space = null;
  }
  if (done < source.length) {
    repairs.push({ start: done, end: source.length, insert: gap.trim(), kind: "markup" });
  }
  return repairs;
}

const ENTITY_OR_BREAK =
  /&(?:#x?[0-9a-f]{1,8}|[a-z][a-z0-9]{1,31});?|(?<![^\S\u3000\u00a0])[^\S\u3000\u00a0]*[\n\r\t][^\S\u3000\u00a0]*/giu;

// Entities stand for characters; a line break in the code of a page is no break in its text.
function readCharacters(source: string, { start, end }: Span): Repair[] {
  return Array.from(source.slice(start, end).matchAll(ENTITY_OR_BREAK)).flatMap((match) => {
    const [found] = match;
    const at = start + match.index;
    const insert = found.startsWith("&")
      ? readEntity(found)
      : betweenHan(source, at, at + found.length)
        ? ""
        : " ";
    if (insert === found) return [];
    return [{ start: at, end: at + found.length, insert, kind: "markup" as const }];
  });
}

function readEntity(entity: string): string {
  const [node] = parseFragment(entity).childNodes;
  return node !== undefined && "value" in node ? node.value : entity;
}

const betweenHan = (text: string, start: number, end: number): boolean =>
  /[^\p{ASCII}]$/u.test(text.slice(Math.max(0, start - 1), start)) ||
  /^[^\p{ASCII}]/u.test(text.slice(end, end + 1));

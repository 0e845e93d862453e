import { parse, parseFragment, type DefaultTreeAdapterTypes } from "parse5";
import { REPAIR_KINDS } from "../../model/report.ts";
import { offsetMap } from "../../text/offset-map.ts";
import { repairLog } from "../../text/repair-log.ts";
import type { Span } from "../../text/span.ts";
import { addPass } from "../../text/tracked.ts";
import { findArticle, type PageParts } from "./html-article.ts";
import { BLOCKS, HEADINGS, isUnread } from "./html-elements.ts";
import type { Repair, TrackedReport } from "./kinds.ts";
import { readCells } from "./table-cells.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const PAGE =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--|<!doctype html|<(?:html|head|body|meta|div|p|h1|table|article|main|section)[\s>])/iu;

/** Whether a text is a saved page. */
export const isHtml = (source: string): boolean => PAGE.test(source.slice(0, 2000));

/** A page with its markup taken away, and what it says of itself, as spans of the source. */
export interface PlainPage {
  readonly report: TrackedReport;
  readonly headings: readonly Span[];
  /** Where the report stands, if the page singles it out; else empty. */
  readonly article: readonly Span[];
}

/**
 * Takes a saved page apart: what is read stays, and every tag and unread part
 * is a logged repair. Blocks break the line; a row of a table stays on one
 * line, with a tab at each border of its columns. Plain text comes back as it is.
 */
export function readMarkup(report: TrackedReport): PlainPage {
  if (!isHtml(report.text)) return { report, headings: [], article: [] };
  const { childNodes } = parse(report.text, { sourceCodeLocationInfo: true });
  const { marks, headings, articles, mains } = walk(report.text, childNodes);
  const texts = marks.filter(({ is }) => is === "text");
  const article = findArticle(report.text, { articles, mains, headings, texts });
  const { toSource } = offsetMap(repairLog(report, REPAIR_KINDS));
  return {
    report: addPass(report, takeApart(report.text, marks)),
    headings: headings.map(toSource),
    article: article.map(toSource),
  };
}

// Something that the page says at an offset: text, or a break before what follows.
interface Mark extends Span {
  readonly is: "text" | "line" | "cell";
}

type Walked = Omit<PageParts, "texts"> & { readonly marks: readonly Mark[] };

/** Collects text and breaks. Has a stack of its own: pages nest deeper than calls may. */
function walk(source: string, roots: readonly Node[]): Walked {
  const marks: Mark[] = [];
  const headings: Span[] = [];
  const articles: Span[] = [];
  const mains: Span[] = [];
  const cells = new Map<Element, number>();
  const stack: (() => void)[] = [];
  const visitAll = (nodes: readonly Node[], inCell: boolean) => {
    for (const node of nodes.toReversed()) stack.push(() => visit(node, inCell));
  };
  const mark = (is: Mark["is"], offset: number) => marks.push({ is, start: offset, end: offset });
  const visit = (node: Node, inCell: boolean) => {
    const place = node.sourceCodeLocation;
    if (node.nodeName === "#text" && place) marks.push(...readText(source, place));
    if (!("tagName" in node) || isUnread(node)) return;
    if (node.tagName === "table") {
      for (const [cell, borders] of readCells(node)) cells.set(cell, borders);
    }
    if (place && HEADINGS.has(node.tagName)) headings.push(spanOf(place));
    if (place && node.tagName === "article") addOuter(articles, spanOf(place));
    if (place && node.tagName === "main") addOuter(mains, spanOf(place));
    const borders = cells.get(node);
    if (place) for (let tab = 0; tab < (borders ?? 0); tab += 1) mark("cell", place.startOffset);
    if (place && borders === undefined && !inCell && BLOCKS.has(node.tagName)) {
      mark("line", place.startOffset);
      stack.push(() => mark("line", place.endOffset));
    }
    visitAll(node.childNodes, inCell || borders !== undefined);
  };
  visitAll(roots, false);
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) next();
  return { marks, headings, articles, mains };
}

const spanOf = ({ startOffset, endOffset }: Place): Span => ({
  start: startOffset,
  end: endOffset,
});

// In reading order, so that what lies in another lies in the one before it.
function addOuter(spans: Span[], span: Span): void {
  if (span.start >= (spans.at(-1)?.end ?? 0)) spans.push(span);
}

const TAG = /<\/?[a-z!][^<>]*>/giu;

// Text that the parser moved together may have tags in between: </body>, or those of a table.
function readText(source: string, { startOffset, endOffset }: Place): Mark[] {
  const within = source.slice(startOffset, endOffset);
  const tags = Array.from(within.matchAll(TAG), ({ 0: tag, index }) => ({
    start: index,
    end: index + tag.length,
  }));
  return [...tags, { start: within.length, end: within.length }].map(({ start }, index) => ({
    is: "text" as const,
    start: startOffset + (tags[index - 1]?.end ?? 0),
    end: startOffset + start,
  }));
}

interface Place {
  readonly startOffset: number;
  readonly endOffset: number;
}

function takeApart(source: string, marks: readonly Mark[]): Repair[] {
  const repairs: Repair[] = [];
  let done = 0;
  let gap = "";
  for (const { is, start, end } of marks.toSorted((a, b) => a.start - b.start)) {
    if (is === "line" && !gap.endsWith("\n")) gap = done === 0 ? "" : "\n";
    if (is === "cell") gap += "\t";
    if (is !== "text" || start < done || source.slice(start, end).trim() === "") continue;
    if (start > done || gap !== "") {
      repairs.push({ start: done, end: start, insert: gap, kind: "markup" });
    }
    repairs.push(...readCharacters(source, { start, end }));
    done = end;
    gap = "";
  }
  if (done < source.length) {
    repairs.push({ start: done, end: source.length, insert: "", kind: "markup" });
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

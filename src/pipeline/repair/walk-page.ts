import type { DefaultTreeAdapterTypes } from "parse5";
import type { Span } from "../../text/span.ts";
import type { PageParts } from "./html-article.ts";
import { BLOCKS, CONTAINERS, HEADINGS, PARAGRAPHS, isUnread } from "./html-elements.ts";
import { headReader, type PageHead } from "./page-head.ts";
import { readCells } from "./table-cells.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * Something that a page says at an offset: text, or what parts it from what
 * follows; a gap is white space that may be but a break in the code, and what
 * is opened and closed is a reading over its characters.
 */
export interface Mark extends Span {
  readonly is: "text" | "line" | "cell" | "space" | "gap" | "open" | "close";
}

/** What is read of a page, as spans of its code, and the parts that it stands in. */
export interface WalkedPage extends Omit<PageParts, "titles"> {
  readonly marks: readonly Mark[];
  readonly head: PageHead;
}

/** Collects text and breaks. Has a stack of its own: pages nest deeper than calls may. */
export function walkPage(source: string, roots: readonly Node[]): WalkedPage {
  const marks: Mark[] = [];
  const headings: Span[] = [];
  const articles: Span[] = [];
  const mains: Span[] = [];
  const containers: Span[] = [];
  const { read, head } = headReader(source);
  const cells = new Map<Element, number>();
  const bareRubies = new Set<Element["parentNode"]>();
  const stack: (() => void)[] = [];
  const mark = (is: Mark["is"], offset: number) => marks.push({ is, start: offset, end: offset });
  const visitAll = ({ childNodes }: { childNodes: readonly Node[] }, inCell: boolean) => {
    for (const node of childNodes.toReversed()) stack.push(() => visit(node, inCell));
  };
  const visit = (node: Node, inCell: boolean) => {
    const place = node.sourceCodeLocation;
    if (node.nodeName === "#text" && place) {
      marks.push(...readText(source, place));
      if (isBlank(source, place)) mark(partsItems(node) ? "space" : "gap", place.startOffset);
    }
    if (!("tagName" in node)) return;
    if (node.tagName === "head") for (const child of node.childNodes) readHead(child);
    if (isUnread(node)) return;
    readHead(node);
    if (node.tagName === "table") {
      for (const [cell, borders] of readCells(node)) cells.set(cell, borders);
    }
    const borders = cells.get(node);
    if (isBareRuby(node)) bareRubies.add(node);
    if (place && node.tagName === "rt" && bareRubies.has(node.parentNode)) {
      mark("open", place.startOffset);
      stack.push(() => mark("close", place.endOffset));
    }
    if (place) {
      const span = { start: place.startOffset, end: place.endOffset };
      if (HEADINGS.has(node.tagName)) headings.push(span);
      if (node.tagName === "article") addOuter(articles, span);
      if (node.tagName === "main") addOuter(mains, span);
      if (CONTAINERS.has(node.tagName) && borders === undefined) containers.push(span);
      for (let tab = 0; tab < (borders ?? 0); tab += 1) mark("cell", span.start);
      if (borders === undefined && !inCell && BLOCKS.has(node.tagName)) {
        mark("line", span.start);
        stack.push(() => mark("line", span.end));
      }
    }
    visitAll(node, inCell || borders !== undefined);
  };
  const readHead = (node: Node) => {
    if ("tagName" in node) read(node);
  };
  for (const node of roots.toReversed()) stack.push(() => visit(node, false));
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) next();
  return { marks, headings, articles, mains, containers, head };
}

// In reading order, so that what lies in another lies in the one before it.
function addOuter(spans: Span[], span: Span): void {
  if (span.start >= (spans.at(-1)?.end ?? 0)) spans.push(span);
}

interface Place {
  readonly startOffset: number;
  readonly endOffset: number;
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

/** Whether a page holds no brackets for the readings of its characters: <rp>. */
const isBareRuby = ({ tagName, childNodes }: Element): boolean =>
  tagName === "ruby" && !childNodes.some(({ nodeName }) => nodeName === "rp");

const isBlank = (source: string, { startOffset, endOffset }: Place): boolean =>
  source.slice(startOffset, endOffset).trim() === "";

/**
 * Whether white space parts the items of a row: author, account and date, each
 * an element of its own. In a paragraph it is but the break of a line of code.
 */
const partsItems = ({ parentNode }: Node): boolean =>
  parentNode !== null && "tagName" in parentNode && !PARAGRAPHS.has(parentNode.tagName);

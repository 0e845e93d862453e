import type { DefaultTreeAdapterTypes } from "parse5";
import type { Span } from "../../text/span.ts";
import type { FieldName } from "./meta-fields.ts";
import { DATE } from "./page-dates.ts";

type Element = DefaultTreeAdapterTypes.Element;

/** What a page says of its report apart from the text that is read, as spans of its code. */
export interface PageHead {
  /** What the page calls itself: the report's title, often with the names of the site. */
  readonly titles: readonly string[];
  readonly fields: { readonly [name in Exclude<FieldName, "other">]?: Span };
}

type HeadField = keyof PageHead["fields"];

const TITLES = /^(?:articletitle|og:title|twitter:title)$/iu;
const FIELDS: readonly (readonly [HeadField, RegExp])[] = [
  ["published", /^(?:pubdate|publishdate|publish_time|article:published_time|og:release_date)$/iu],
  ["publisher", /^(?:contentsource|source|article:source)$/iu],
  ["author", /^(?:author|article:author)$/iu],
];

// A page's author may be who made the site.
const PERSON = /^\p{Script=Han}{2,4}(?:[\s、,，]\p{Script=Han}{2,4})*$/u;
const NAME = /^\p{Script=Han}[^。！？；]{1,30}$/u;

/** Gathers what the head of a page tells while the page is walked. */
export function headReader(source: string): { read: (element: Element) => void; head: PageHead } {
  const titles: string[] = [];
  const fields: { [name in HeadField]?: Span } = {};
  const read = (element: Element) => {
    if (element.tagName === "title") titles.push(textOf(element));
    if (element.tagName !== "meta") return;
    const [, name = ""] = attribute(element, "name") ?? attribute(element, "property") ?? [];
    const [place, content = ""] = attribute(element, "content") ?? [];
    if (TITLES.test(name)) titles.push(content);
    for (const [field, names] of FIELDS) {
      if (fields[field] !== undefined || !names.test(name) || !place) continue;
      const value = readValue(field, content);
      const start = source.indexOf(value, place.start);
      // An entity in it is left alone: the span must hold the words as they are told.
      if (value !== "" && start !== -1 && start < place.end) {
        fields[field] = { start, end: start + value.length };
      }
    }
  };
  return { read, head: { titles, fields } };
}

function readValue(field: HeadField, content: string): string {
  if (field === "published") return DATE.exec(content)?.[0] ?? "";
  const isOne = (field === "author" ? PERSON : NAME).test(content.trim());
  return isOne ? content.trim() : "";
}

/** Where an attribute stands, and its value. */
function attribute(element: Element, name: string): [Span | null, string] | null {
  const found = element.attrs.find((one) => one.name === name);
  if (found === undefined) return null;
  const place = element.sourceCodeLocation?.attrs?.[name];
  return [place ? { start: place.startOffset, end: place.endOffset } : null, found.value];
}

const textOf = ({ childNodes }: Element): string =>
  childNodes.map((node) => ("value" in node ? node.value : "")).join("");

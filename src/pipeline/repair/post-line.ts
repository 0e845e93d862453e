import type { Span } from "../../text/span.ts";
import { DATE } from "./page-dates.ts";

/** A part of a post's line, by its name in the metadata. */
export interface PostField {
  readonly name: "author" | "publisher" | "published";
  readonly value: Span;
}

// 原创 周敏 松源发布 2023-08-17 19:02 发表于湖北: whose work, the account, when, from where.
const POST = new RegExp(
  `^(原创\\s{0,4})?([^。!?;:]{0,40}?)\\s{0,4}(${DATE.source})\\s{0,4}发表于\\s?\\p{Script=Han}{2,8}$`,
  "u",
);

// The date of a post may stand on a line of its own: 原创 李娜 石桥发布.
const UNDATED_POST = /^原创\s{1,4}([^\s。！?;:]{2,12})\s{1,4}([^\s。！?;:]{2,20})$/u;

/**
 * What the line under the title of a post tells, in folded form; null where it
 * is no such line. Names that run together are not told apart, and not told.
 */
export function readPostLine(folded: string): PostField[] | null {
  const [, author, publisher] = UNDATED_POST.exec(folded) ?? [];
  if (author !== undefined && publisher !== undefined) {
    const [first, second] = [folded.indexOf(author), folded.lastIndexOf(publisher)];
    return [
      { name: "author", value: { start: first, end: first + author.length } },
      { name: "publisher", value: { start: second, end: second + publisher.length } },
    ];
  }
  const [whole, original = "", names = "", date = ""] = POST.exec(folded) ?? [];
  if (whole === undefined) return null;
  const start = original.length;
  const at = folded.indexOf(date, start + names.length);
  const published: PostField = { name: "published", value: { start: at, end: at + date.length } };
  if (original.trim() === original && original !== "") return [published];
  const parts = Array.from(names.matchAll(/\S+/gu), ({ 0: name, index }) => ({
    start: start + index,
    end: start + index + name.length,
  }));
  const [first, second] = parts;
  if (first === undefined || parts.length > 2) return [published];
  if (second === undefined) return [{ name: "publisher", value: first }, published];
  return [{ name: "author", value: first }, { name: "publisher", value: second }, published];
}

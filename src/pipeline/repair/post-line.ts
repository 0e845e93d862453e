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

// Taken over from another account: 以下文章来源于樟城发布,作者付欣
const TAKEN_OVER = /^以下文章来源于\s?([^,，\s]{2,20})\s?[,，]\s?作者\s?([^,，\s]{2,20})$/u;

/**
 * What the line under the title of a post tells, in folded form; null where it
 * is no such line. Names that run together are not told apart, and not told.
 */
export function readPostLine(folded: string): PostField[] | null {
  const [, author, account] = UNDATED_POST.exec(folded) ?? [];
  const [, source = account, writer = author] = TAKEN_OVER.exec(folded) ?? [];
  if (writer !== undefined && source !== undefined) {
    return [tell("author", folded, writer), tell("publisher", folded, source)];
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

function tell(name: PostField["name"], folded: string, words: string): PostField {
  const start = folded.lastIndexOf(words);
  return { name, value: { start, end: start + words.length } };
}

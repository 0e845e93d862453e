import type { Span } from "../../text/span.ts";

const NAME = String.raw`(?!记者|通讯员)\p{Script=Han}{2,4}`;
const NAMES = String.raw`${NAME}(?:[\s、,]{1,3}${NAME}){0,5}`;
const POST = "(?:记者|通讯员)";
const DESK = "(?:本[报台网刊]|特约|见习|实习|全媒体|融媒体|首席)";
const WRITER = String.raw`(?:${DESK}{1,3}${POST}[\s:/]{0,3}|${POST}[\s:/]{1,3})`;
// In brackets a name may follow at once; else 记者手记 would tell of one.
const FIRST = String.raw`(?:[—□■●◎\s]{0,3}${WRITER}|[(\[【〔]\s?${DESK}{0,3}${POST}[\s:/]{0,3})`;
const BYLINE = new RegExp(
  String.raw`^${FIRST}(${NAMES})(?:[\s,]{1,4}${WRITER}${NAMES}){0,4}(?:\s?(?:文/图|图/文|摄影报道|报道|摄影|文|图)){0,2}(?:/\p{Script=Han}{2,6}(?:报导|报道|电|讯))?[)\]】〕\s]{0,3}$`,
  "u",
);

/** Who wrote a report, by a line that tells nothing else: 本报记者 何勇 通讯员 谭雪梅. */
export function readByline(folded: string): Span | null {
  const [whole, names = ""] = BYLINE.exec(folded) ?? [];
  if (whole === undefined) return null;
  const start = whole.indexOf(names, whole.search(/记者|通讯员/u) + 2);
  return { start, end: start + names.length };
}

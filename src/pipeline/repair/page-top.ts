import { trimSpan } from "../../text/lines.ts";
import type { Span } from "../../text/span.ts";
import { fold, isNavigation, readLine, readPublishLine } from "./page-line.ts";

/** What stands over the first sentence of a report. */
export interface PageTop {
  /** How many lines are the site's own. */
  readonly siteLines: number;
  /** Whether a line only gives the title that stands under it once more. */
  readonly isTitleBefore: (line: number) => boolean;
}

const SHORTEST_TITLE = 5;
const NUMBERED = /^[(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)、.]/u;
const SITE_NAME = /^[^,。;:!?]{2,14}(?:网|网站|平台|日报|晚报|客户端|频道|公众号)$/u;
const OPEN_END = /[。,、;:!?]$/u;

/**
 * Tells a site's lines over a report from the report's: all down to a
 * breadcrumb, a menu or its name is the site's, where something like a title stands under it.
 */
export function readTop(text: string, lines: readonly Span[]): PageTop {
  const folded = lines.map((line) => {
    const { start, end } = trimSpan(text, line);
    return fold(text.slice(start, end));
  });
  const titleAt = folded.findLastIndex(isTitle);
  const title = folded[titleAt] ?? "";
  const isTitleBefore = (line: number): boolean => {
    const words = folded[line] ?? "";
    if (line >= titleAt || title === "") return false;
    const rest = words.replace(/^(?:标题|名称):\s?/u, "");
    return (
      rest === title || (rest.startsWith(title) && /^\s?[_|—–-]/u.test(rest.slice(title.length)))
    );
  };
  const isPublished = folded.some(
    (line) => (readLine(line) ?? readPublishLine(line) ?? []).length > 0,
  );
  const first = folded.find((line) => line !== "");
  const leadsIn = (line: string): boolean =>
    isNavigation(line) || (isPublished && line === first && SITE_NAME.test(line));
  return {
    siteLines: folded.slice(0, Math.max(0, titleAt)).findLastIndex(leadsIn) + 1,
    isTitleBefore,
  };
}

const isTitle = (folded: string): boolean =>
  folded.length >= SHORTEST_TITLE &&
  !NUMBERED.test(folded) &&
  !OPEN_END.test(folded) &&
  !/^[—-]{2}/u.test(folded) &&
  !folded.includes("\t") &&
  readLine(folded) === null &&
  readPublishLine(folded) === null;

import { trimSpan } from "../../text/lines.ts";
import type { Span } from "../../text/span.ts";
import { fold, isNavigation, readLine, readPublishLine, type Told } from "./page-line.ts";

/** What stands over the first sentence of a report. */
export interface PageTop {
  /** How many lines are the site's own. */
  readonly siteLines: number;
  /** Whether a line only repeats the title that stands under it, or who the page says to publish it. */
  readonly repeats: (line: number) => boolean;
}

interface Line {
  readonly folded: string;
  /** What it tells as a line of furniture; null where it is none. */
  readonly told: readonly Told[] | null;
}

const SHORTEST_TITLE = 5;
const NUMBERED = /^[(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)、.]/u;
const SUBTITLE = /^[—-]{2}/u;
const OPEN_END = /[。,、;:!?]$/u;
const SITE_NAME = /^[^,。;:!?]{2,14}(?:网|网站|平台|日报|晚报|客户端|频道|公众号)$/u;
// What parts a title from the names of the site behind it.
const TITLE_BORDER = /^(?:$|\s?[_|—–-])/u;

/**
 * Tells a site's lines over a report from the report's: all down to a
 * breadcrumb, a menu or its name is the site's, where something like a title stands under it.
 */
export function readTop(text: string, spans: readonly Span[]): PageTop {
  const lines = spans.map((span) => readTopLine(text, span));
  const titleAt = lines.findLastIndex(isTitle);
  const title = lines[titleAt]?.folded ?? "";
  const publishers = new Set(lines.flatMap(publishersOf));
  const repeatsTitle = (folded: string): boolean => {
    const rest = folded.replace(/^(?:标题|名称):\s?/u, "");
    return rest.startsWith(title) && TITLE_BORDER.test(rest.slice(title.length));
  };
  const isPublished = lines.some(({ told }) => told !== null && told.length > 0);
  const first = lines.findIndex(({ folded }) => folded !== "");
  const isSites = ({ folded }: Line, line: number): boolean =>
    isNavigation(folded) || (isPublished && line === first && SITE_NAME.test(folded));
  return {
    siteLines: lines.slice(0, Math.max(0, titleAt)).findLastIndex(isSites) + 1,
    repeats: (line) => {
      const folded = lines[line]?.folded ?? "";
      const isPublisher = publishers.has(folded.replace(/[\s.]+$/u, ""));
      return isPublisher || (line < titleAt && title !== "" && repeatsTitle(folded));
    },
  };
}

function readTopLine(text: string, span: Span): Line {
  const { start, end } = trimSpan(text, span);
  const folded = fold(text.slice(start, end));
  return { folded, told: readLine(folded) ?? readPublishLine(folded) };
}

const isTitle = ({ folded, told }: Line): boolean =>
  told === null &&
  folded.length >= SHORTEST_TITLE &&
  !NUMBERED.test(folded) &&
  !SUBTITLE.test(folded) &&
  !OPEN_END.test(folded) &&
  !folded.includes("\t");

const publishersOf = ({ folded, told }: Line): string[] =>
  (told ?? []).flatMap(({ name, value }) =>
    name === "publisher" ? [folded.slice(value.start, value.end)] : [],
  );

import type { Figure } from "../../model/figure.ts";
import type { Sentence } from "../../model/report.ts";
import type { BothScripts } from "../../model/words.ts";
import type { Span } from "../../text/span.ts";
import { dimensionOf, toBase } from "../../model/unit.ts";
import { WANTING_HEADING } from "../lexicon/role-words.ts";
import { MONEY_NOUNS } from "../lexicon/units.ts";
import type { ParagraphText, SentenceText } from "../document.ts";
import { clauseEnd, clauseStart } from "./clauses.ts";
import { findCues, type Cues } from "./cues.ts";
import type { Calendar } from "./find-date.ts";
import type { DateExpression, NameNumeral, Quantity } from "./found.ts";
import { planningParts } from "./planning.ts";
import { readChange } from "./read-change.ts";
import { readCountedNoun } from "./read-counted-noun.ts";
import { readMeasure } from "./read-measure.ts";
import { isListed, readRole } from "./read-role.ts";
import { readScope, UNSTATED_SCOPE } from "./read-scope.ts";
import {
  addScores,
  findThemeCues,
  mainTheme,
  rankThemes,
  readTopic,
  scoreThemes,
  type ThemeCues,
  type ThemeScores,
} from "./read-theme.ts";
import { readVoice } from "./read-voice.ts";
import { findTimes, readWhen, UNSTATED, type TimeAt } from "./read-when.ts";
import { scanSentence } from "./scan-sentence.ts";
import { headsOf, inUnitOfHead, NO_HEADS, type CellHeads } from "./table-head.ts";

/** A figure before it has its id, which is its place in the source. */
export type FigureDraft = Omit<Figure, "id">;

export type Reading = Pick<Sentence, "theme" | "themes" | "voice">;

export interface Contents {
  /** By sentence id. */
  readonly readings: ReadonlyMap<string, Reading>;
  /** In reading order, without overlap. */
  readonly figures: readonly FigureDraft[];
}

/**
 * Reads themes, voices and figures from restored sentences. `published` is the
 * document's own date (ISO 8601) or null; only by it are 今年 and 1月12日 resolved.
 */
export function readContents(
  paragraphs: readonly ParagraphText[],
  published: string | null,
): Contents {
  const readings = new Map<string, Reading>();
  const figures: FigureDraft[] = [];
  const calendar = { published, isMinguo: countsFrom1912(paragraphs) };
  const planning = planningParts(paragraphs);
  for (const [order, paragraph] of paragraphs.entries()) {
    const lead = leadScores(paragraph);
    let isPlanning = planning[order] ?? false;
    for (const [index, sentence] of paragraph.sentences.entries()) {
      const heads =
        paragraph.kind === "row" || paragraph.heads.length > 0
          ? headsOf(paragraph, index)
          : NO_HEADS;
      const spoken = findThemeCues(
        heads.words === "" ? sentence.hans : `${sentence.hans}。${heads.words}`,
      );
      const own = scoreThemes(spoken);
      const themes = rankThemes(addScores([own, 1], [lead, 1]));
      const voice = readVoice(sentence.hans);
      readings.set(sentence.id, { theme: themes[0] ?? null, themes, voice });
      const { heading } = paragraph;
      const context = {
        sentence,
        heading,
        heads,
        lead,
        spoken,
        own,
        voice,
        calendar,
        isPlanning: isPlanning || heads.isTarget,
      };
      figures.push(...readFigures(context));
      isPlanning ||= OPENS_PLANS.test(sentence.hans);
    }
  }
  return { readings, figures };
}

// 下一步，…: what the paragraph goes on with is planned too.
const OPENS_PLANS =
  /^(?:下一步|下步|今后|明年|来年|接下来|下阶段|20\d\d年，(?:我[镇乡县村]|全[镇乡县村])?将)/u;

const countsFrom1912 = (paragraphs: readonly ParagraphText[]): boolean =>
  paragraphs.some(({ sentences }) =>
    sentences.some(({ hans }) => /民国\d|新台币|[乡镇]公所|台湾/u.test(hans)),
  );

interface Context {
  readonly sentence: SentenceText;
  readonly heading: BothScripts | null;
  /** For a cell of a table: what stands over and before it. */
  readonly heads: CellHeads;
  /** What the heading and the first sentence of the paragraph speak for. */
  readonly lead: ThemeScores;
  readonly spoken: ThemeCues;
  readonly own: ThemeScores;
  readonly voice: Sentence["voice"];
  readonly calendar: Calendar;
  /** A heading or the sentence before says that plans follow. */
  readonly isPlanning: boolean;
}

// A heading of its own line speaks louder than the first words of a paragraph.
const OVER = 1.5;

const RUN_IN = /^[^。；]{0,40}[。；]/u;

function leadScores({ heading, sentences }: ParagraphText): ThemeScores {
  const [first] = sentences;
  // A run-in heading is short; a long first sentence is text like any other.
  const opening = RUN_IN.exec(first?.hans ?? "")?.[0] ?? "";
  const over = scoreThemes(findThemeCues(heading?.hans ?? ""));
  return addScores([over, OVER], [scoreThemes(findThemeCues(opening)), 1]);
}

/** What is found once for all quantities of a sentence. */
interface Surroundings extends Context {
  readonly cues: Cues;
  readonly times: readonly TimeAt[];
}

function readFigures(context: Context): FigureDraft[] {
  const { sentence, heads, calendar } = context;
  const scanned = scanSentence(sentence.hans, calendar);
  if (scanned.length === 0) return [];
  const surroundings = {
    ...context,
    cues: findCues(sentence.hans),
    times: findTimes(sentence.hans, calendar.published),
  };
  const figures: FigureDraft[] = [];
  let before: Before | null = null;
  // Where the last date ends: no noun begins before it.
  let said = 0;
  for (const one of scanned) {
    const found = inUnitOfHead(one, sentence.hans, heads);
    if (found.kind !== "quantity") {
      figures.push(readNamed(found, context));
      if (found.kind === "date") said = found.end + dateTail(sentence.hans, found.end);
      continue;
    }
    const noun = readCountedNoun(sentence.hans, found, before, said);
    const figure = readQuantityFigure(found, noun, before, surroundings);
    figures.push(figure);
    before = reduce(figure, noun);
  }
  return figures;
}

// 2025年|底 and 3月|初, but not 2024年|初中毕业生.
const DATE_TAIL = /^(?:[底末]|初(?![中级步审稿期衷心]))/u;

/** How many characters behind a date still belong to it. */
const dateTail = (text: string, at: number): number =>
  DATE_TAIL.exec(text.slice(at, at + 2))?.[0].length ?? 0;

/** The quantity before one in its sentence: lists leave out what they have said once. */
type Before = Pick<
  FigureDraft,
  "start" | "end" | "unit" | "role" | "change" | "theme" | "measure"
> & { readonly noun: Span | null };

const reduce = (
  { start, end, unit, role, change, theme, measure }: FigureDraft,
  noun: Span | null,
): Before => ({ start, end, unit, role, change, theme, measure, noun });

// Each field is written out: what is made once a figure must cost little.
function readNamed(
  found: DateExpression | NameNumeral | Quantity,
  { sentence }: Context,
): FigureDraft {
  const { kind, start, end } = found;
  const figure: FigureDraft = {
    sentence: sentence.id,
    start,
    end,
    text: sentence.hans.slice(start, end),
    low: null,
    high: null,
    unit: null,
    dimension: "none",
    base: null,
    per: null,
    qualifier: "exact",
    role: kind === "date" ? "date" : "name",
    change: null,
    theme: null,
    topic: null,
    measure: null,
    scope: UNSTATED_SCOPE,
    when: UNSTATED,
    issue: false,
    counts: null,
  };
  if (kind === "date" && found.date !== null) return { ...figure, date: found.date };
  return kind === "name" && found.masked ? { ...figure, masked: true } : figure;
}

function readQuantityFigure(
  quantity: Quantity,
  noun: Span | null,
  before: Before | null,
  surroundings: Surroundings,
): FigureDraft {
  const { sentence, heading, heads, times, cues, voice, isPlanning } = surroundings;
  const { low, high, unit, per, qualifier, start, end } = quantity;
  const change = readChange(sentence.hans, quantity, before);
  const role = readRole(sentence.hans, quantity, {
    cues,
    voice,
    isPlanning,
    isWanting: WANTING_HEADING.test(heading?.hans ?? ""),
    change,
    before,
  });
  if (role === "name") return readNamed(quantity, surroundings);
  const theme = themeOf(quantity, noun, before, surroundings);
  const measure = readMeasure(sentence.hans, quantity, cues, change !== null);
  return {
    sentence: sentence.id,
    start,
    end,
    text: sentence.hans.slice(start, end),
    low,
    high,
    unit,
    dimension: dimensionOf(unit),
    base: toBase(unit, low, high),
    per,
    qualifier,
    role,
    change,
    theme,
    topic: theme === "governance" ? topicOf(quantity, noun, surroundings) : null,
    measure: measure ?? (before?.role === role && !isPart(before) ? before.measure : null),
    scope: readScope(sentence.hans, start, heading),
    when: readWhen(times, start),
    issue: false,
    counts: noun === null ? heads.noun : slice(sentence, noun),
  };
}

/** A share or rate is of its own quantity alone. */
const isPart = ({ measure }: Before) => measure === "share" || measure === "rate";

/** The theme of what is counted: its noun and clause first, then the paragraph's lead, then the sentence. */
function themeOf(
  { start, end }: Quantity,
  noun: Span | null,
  before: Before | null,
  { sentence, lead, own, spoken, cues }: Surroundings,
) {
  // 投资96万元改造饮水工程: money alone has no theme.
  const words = noun === null ? "" : sentence.hans.slice(noun.start, noun.end);
  const isMoney = MONEY_NOUNS.includes(words.replace(/^总/u, ""));
  const counted = scoreThemes(spoken, isMoney ? NOWHERE : (noun ?? NOWHERE));
  if (mainTheme(counted) === null && before !== null) {
    if (isListed(sentence.hans, before.end, start, cues)) return before.theme;
  }
  const clause = scoreThemes(spoken, {
    start: clauseStart(sentence.hans, start),
    end: clauseEnd(sentence.hans, end),
  });
  return mainTheme(addScores([counted, 2], [clause, 1], [lead, 1], [own, 0.25]));
}

const NOWHERE: Span = { start: 0, end: 0 };

function topicOf({ start, end }: Quantity, noun: Span | null, { sentence, heading }: Context) {
  const { hans } = sentence;
  const counted = noun === null ? "" : hans.slice(noun.start, noun.end);
  const clause = hans.slice(clauseStart(hans, start), clauseEnd(hans, end));
  return readTopic(counted, clause, hans, heading?.hans ?? "") ?? "order";
}

const slice = ({ hans, hant }: SentenceText, { start, end }: Span): BothScripts => ({
  hans: hans.slice(start, end),
  hant: hant.slice(start, end),
});

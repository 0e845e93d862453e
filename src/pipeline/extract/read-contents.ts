import type { Figure } from "../../model/figure.ts";
import type { Sentence } from "../../model/report.ts";
import type { BothScripts } from "../../model/words.ts";
import type { Span } from "../../text/span.ts";
import type { Topic } from "../../model/theme.ts";
import { dimensionOf, toBase } from "../../model/unit.ts";
import type { ParagraphText, SentenceText } from "../document.ts";
import { clauseAfter, clauseBefore } from "./clauses.ts";
import type { DateExpression, NameNumeral, Quantity } from "./found.ts";
import { readCountedNoun } from "./read-counted-noun.ts";
import { readChange, readMeasure } from "./read-measure.ts";
import { isListed, readRole } from "./read-role.ts";
import { readScope } from "./read-scope.ts";
import { addScores, rankThemes, readTopic, scoreThemes, type ThemeScores } from "./read-theme.ts";
import { readVoice } from "./read-voice.ts";
import { readWhen } from "./read-when.ts";
import { inUnitOfHead, nounOfHead } from "./table-head.ts";
import { scanSentence } from "./scan-sentence.ts";

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
  for (const paragraph of paragraphs) {
    const lead = leadScores(paragraph);
    for (const [index, sentence] of paragraph.sentences.entries()) {
      const head = paragraph.heads[index] ?? null;
      const own = scoreThemes(`${sentence.hans}。${head?.hans ?? ""}`);
      const themes = rankThemes(addScores([own, 1], [lead, 1]));
      const voice = readVoice(sentence.hans);
      readings.set(sentence.id, { theme: themes[0] ?? null, themes, voice });
      const topic = readTopic(sentence.hans, paragraph.heading?.hans ?? "");
      const { heading } = paragraph;
      const context = { sentence, heading, head, lead, own, topic, voice, published };
      figures.push(...readFigures(context));
    }
  }
  return { readings, figures };
}

interface Context {
  readonly sentence: SentenceText;
  readonly heading: BothScripts | null;
  /** For a cell of a table: the head of its column. */
  readonly head: BothScripts | null;
  /** What the heading and the first sentence of the paragraph speak for. */
  readonly lead: ThemeScores;
  readonly own: ThemeScores;
  /** Order or livelihood, by the words of the sentence and its heading. */
  readonly topic: Topic | null;
  readonly voice: Sentence["voice"];
  readonly published: string | null;
}

function leadScores({ heading, sentences }: ParagraphText): ThemeScores {
  const [first] = sentences;
  // A run-in heading is short; a long first sentence is text like any other.
  const opening = /^[^。；]{0,40}[。；]/u.exec(first?.hans ?? "")?.[0] ?? "";
  return scoreThemes(`${heading?.hans ?? ""}。${opening}`);
}

function readFigures(context: Context): FigureDraft[] {
  const figures: FigureDraft[] = [];
  let before: Before | null = null;
  const { sentence, head, published } = context;
  for (const scanned of scanSentence(sentence.hans, published)) {
    const found = inUnitOfHead(scanned, sentence.hans, head?.hans ?? null);
    if (found.kind !== "quantity") {
      figures.push(readNamed(found, context));
      continue;
    }
    const noun = readCountedNoun(sentence.hans, found, before);
    const figure = readQuantityFigure(found, noun, before, context);
    figures.push(figure);
    before = { ...figure, noun };
  }
  return figures;
}

/** The quantity before one in its sentence: lists leave out what they have said once. */
type Before = FigureDraft & { readonly noun: Span | null };

function readNamed(found: DateExpression | NameNumeral, { sentence }: Context): FigureDraft {
  return {
    ...placed(sentence, found),
    ...NO_VALUE,
    role: found.kind,
    ...(found.kind === "date" && found.date !== null ? { date: found.date } : {}),
    ...(found.kind === "name" && found.masked ? { masked: true as const } : {}),
  };
}

function readQuantityFigure(
  quantity: Quantity,
  noun: Span | null,
  before: Before | null,
  context: Context,
): FigureDraft {
  const { sentence, heading, voice, published } = context;
  const { low, high, unit, per, qualifier, start } = quantity;
  const role = readRole(sentence.hans, quantity, voice, before);
  if (role === "name") return { ...placed(sentence, quantity), ...NO_VALUE, role };
  const change = readChange(sentence.hans, quantity);
  const theme = themeOf(quantity, noun, before, context);
  return {
    ...placed(sentence, quantity),
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
    topic: theme === "governance" ? topicOf(quantity, noun, context) : null,
    measure:
      readMeasure(sentence.hans, quantity, change !== null) ??
      (before?.role === role && !isPart(before) ? before.measure : null),
    scope: readScope(sentence.hans, start, heading),
    when: readWhen(sentence.hans, start, published),
    issue: false,
    counts: noun === null ? nounOfHead(context.head) : slice(sentence, noun),
  };
}

/** A share or rate is of its own quantity alone. */
const isPart = ({ measure }: Before) => measure === "share" || measure === "rate";

/** The theme of what is counted: its noun and clause first, then the paragraph's lead, then the sentence. */
function themeOf(
  { start, end }: Quantity,
  noun: Span | null,
  before: Before | null,
  context: Context,
) {
  const { sentence, lead, own } = context;
  const counted = noun === null ? "" : sentence.hans.slice(noun.start, noun.end);
  const speaks = rankThemes(scoreThemes(counted)).length > 0;
  if (!speaks && before !== null && isListed(sentence.hans.slice(before.end, start))) {
    return before.theme;
  }
  const clause = clauseBefore(sentence.hans, start) + clauseAfter(sentence.hans, end);
  const scores = addScores(
    [scoreThemes(counted), 1.5],
    [scoreThemes(clause), 1],
    [lead, 1],
    [own, 0.25],
  );
  return rankThemes(scores)[0] ?? null;
}

function topicOf({ start, end }: Quantity, noun: Span | null, { sentence, topic }: Context) {
  const counted = noun === null ? "" : sentence.hans.slice(noun.start, noun.end);
  const clause = clauseBefore(sentence.hans, start) + clauseAfter(sentence.hans, end);
  return readTopic(counted, clause) ?? topic ?? "order";
}

const placed = ({ id, hans }: SentenceText, { start, end }: Span) => ({
  sentence: id,
  start,
  end,
  text: hans.slice(start, end),
});

const slice = ({ hans, hant }: SentenceText, { start, end }: Span): BothScripts => ({
  hans: hans.slice(start, end),
  hant: hant.slice(start, end),
});

const NO_VALUE = {
  low: null,
  high: null,
  unit: null,
  dimension: "none",
  base: null,
  per: null,
  qualifier: "exact",
  change: null,
  theme: null,
  topic: null,
  measure: null,
  scope: { kind: "unstated", name: null },
  when: { text: null, from: null, to: null, basis: "unstated" },
  issue: false,
  counts: null,
} as const satisfies Partial<FigureDraft>;

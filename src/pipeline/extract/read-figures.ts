import type { Figure, Role, When } from "../../model/figure.ts";
import type { Sentence } from "../../model/report.ts";
import type { Theme, Topic } from "../../model/theme.ts";
import type { BothScripts } from "../../model/words.ts";
import type { Span } from "../../text/span.ts";
import { dimensionOf, toBase } from "../../model/unit.ts";
import { MONEY_NOUNS } from "../lexicon/units.ts";
import type { SentenceText } from "../document.ts";
import type { Clause } from "./clauses.ts";
import { inCurrency, type Currency } from "./currency.ts";
import type { Cues } from "./cues.ts";
import type { Word } from "./find-words.ts";
import type { DateExpression, Found, NameNumeral, Quantity } from "./found.ts";
import type { Places } from "./places.ts";
import { isListed } from "./listed.ts";
import type { Part } from "./parts.ts";
import { readChange } from "./read-change.ts";
import { readCountedNoun } from "./read-counted-noun.ts";
import { readMeasure } from "./read-measure.ts";
import { readRole } from "./read-role.ts";
import { readScope, UNSTATED_SCOPE } from "./read-scope.ts";
import {
  addScores,
  hear,
  mainTheme,
  readTopic,
  silence,
  type ThemeCues,
  type ThemeScores,
} from "./read-theme.ts";
import { readWhen, UNSTATED } from "./read-when.ts";
import { inUnitOfHead, type CellHeads } from "./table-head.ts";

/** What stands round the quantities of a sentence; found once for all of them. */
export interface Context {
  readonly sentence: SentenceText;
  /** The village that heads the paragraph. */
  readonly village: BothScripts | null;
  /** For a cell of a table: what stands over and before it. */
  readonly heads: CellHeads;
  /** What the heading and the first sentence of the paragraph speak for. */
  readonly lead: ThemeScores;
  /** What the sentence before it and the title speak for: asked where nothing nearer speaks. */
  readonly around: readonly ThemeScores[];
  readonly spoken: ThemeCues;
  /** All words found, also such as tell a topic. */
  readonly words: Places<Word>;
  /** What the whole sentence, or else the heading, is about. */
  readonly topic: Topic | null;
  readonly own: ThemeScores;
  readonly voice: Sentence["voice"];
  /** What a bare 元 or $ is in this document. */
  readonly currency: Currency;
  readonly cues: Cues;
  readonly times: Places<When>;
  /** What its part of the report speaks of. */
  readonly part: Part;
  /** A heading or the sentence before says that plans follow. */
  readonly isPlanning: boolean;
  /** Where in the sentence as written stands what stands at an offset of it as read. */
  readonly written: (at: number) => number;
  readonly idAt: (at: number) => string;
}

const idOf = ({ sentence, written, idAt }: Context, start: number): string =>
  idAt(sentence.start + written(start));

/** Reads what the numerals of a sentence say, and adds it to the figures of the report. */
export function readFigures(scanned: readonly Found[], context: Context, figures: Figure[]): void {
  const { sentence, heads, currency } = context;
  let before: Before | null = null;
  // Where the last date ends: no noun begins before it.
  let said = 0;
  for (const one of scanned) {
    const found = inCurrency(inUnitOfHead(one, sentence.hans, heads), sentence.hans, currency);
    if (heads.isNumbering) {
      figures.push(readNamed({ ...found, kind: "name", masked: false }, context));
      continue;
    }
    if (found.kind !== "quantity") {
      figures.push(readNamed(found, context));
      if (found.kind === "date") said = found.end + dateTail(sentence.hans, found.end);
      continue;
    }
    const noun = readCountedNoun(sentence.hans, found, before, said);
    const figure = readQuantityFigure(found, noun, before, context);
    figures.push(figure);
    before = reduce(figure, noun, before);
  }
}

// 2025年|底 and 3月|初, but not 2024年|初中毕业生.
const DATE_TAIL = /^(?:[底末]前?|前(?![期后任来往提景沿身进台])|初(?![中级步审稿期衷心]))/u;

/** How many characters behind a date still belong to it. */
const dateTail = (text: string, at: number): number =>
  DATE_TAIL.exec(text.slice(at, at + 3))?.[0].length ?? 0;

/** The quantity before one in its sentence: lists leave out what they have said once. */
type Before = Pick<Figure, "start" | "end" | "unit" | "role" | "change" | "theme" | "measure"> & {
  readonly noun: Span | null;
  /** The last quantity before it that has another unit. */
  readonly other: Pick<Before, "unit" | "noun"> | null;
  /** The role of those whose age it tells, where it tells one. */
  readonly whole: Role | null;
};

const reduce = (
  { start, end, unit, role, change, theme, measure }: Figure,
  noun: Span | null,
  before: Before | null,
): Before => {
  const whole = unit === "age" ? (before?.whole ?? null) : role;
  const other = before === null || before.unit === unit ? (before?.other ?? null) : before;
  return { start, end, unit, role, change, theme, measure, noun, whole, other };
};

// Each field is written out: what is made once a figure must cost little.
function readNamed(found: DateExpression | NameNumeral | Quantity, context: Context): Figure {
  const { sentence } = context;
  const { kind, start, end } = found;
  const figure: Figure = {
    id: idOf(context, start),
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
  if (kind === "date" && found.date !== null) figure.date = found.date;
  if (kind === "name" && found.masked) figure.masked = true;
  return figure;
}

function readQuantityFigure(
  quantity: Quantity,
  noun: Span | null,
  before: Before | null,
  context: Context,
): Figure {
  const { sentence, heads, times, cues, voice, part, isPlanning } = context;
  const { low, high, unit, per, qualifier, start, end, clause } = quantity;
  const change = readChange(sentence.hans, quantity, before) ?? changeOfColumn(quantity, heads);
  const role = readRole(sentence.hans, quantity, {
    cues,
    voice,
    isPlanning,
    part,
    change,
    before,
  });
  if (role === "name") return readNamed(quantity, context);
  const theme = themeOf(quantity, noun, before, context);
  const measure = readMeasure(sentence.hans, quantity, cues, change !== null);
  return {
    id: idOf(context, start),
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
    topic: theme === "governance" ? topicOf(clause, noun, context) : null,
    measure: measure ?? (before?.role === role && !isPart(before) ? before.measure : null),
    scope: readScope(sentence.hans, quantity, context.village),
    when: readWhen(times, start),
    issue: false,
    counts: noun === null ? heads.noun : slice(sentence, noun),
  };
}

/** Under 同比增长 a cell tells growth; what is below nothing there tells no growth. */
const changeOfColumn = ({ unit, low }: Quantity, { isGrowth }: CellHeads) =>
  isGrowth && low > 0 && dimensionOf(unit) === "ratio" ? "growth" : null;

/** A share or rate is of its own quantity alone. */
const isPart = ({ measure }: Before) => measure === "share" || measure === "rate";

/** The theme of what is counted: its noun and clause first, then the paragraph's lead, then the sentence. */
function themeOf(
  { start, clause }: Quantity,
  noun: Span | null,
  before: Before | null,
  { sentence, heads, lead, around, own, spoken, cues }: Context,
) {
  const { hans } = sentence;
  const scores = silence();
  if (noun !== null && !isMoney(hans, noun)) hear(scores, spoken, 2, noun.start, noun.end);
  if (before !== null && mainTheme(scores) === null) {
    if (isListed(hans, before.end, start, cues)) return before.theme;
  }
  hear(scores, spoken, 1, clause.start, clause.end);
  // A row is about what its own head says.
  if (heads.side > 0) hear(scores, spoken, 2, hans.length + 1 + heads.side);
  addScores(scores, lead, 1);
  addScores(scores, own, 0.25);
  return mainTheme(scores) ?? mainThemeAround(around);
}

const mainThemeAround = (around: readonly ThemeScores[]): Theme | null => {
  for (const scores of around) {
    const theme = mainTheme(scores);
    if (theme !== null) return theme;
  }
  return null;
};

/** 投资96万元改造饮水工程: money alone has no theme. */
function isMoney(hans: string, { start, end }: Span): boolean {
  const words = hans.slice(start, end);
  return MONEY_NOUNS.includes(words.startsWith("总") ? words.slice(1) : words);
}

/** The topic of what is counted, else of its clause, its sentence, its heading. */
function topicOf({ start, end }: Clause, noun: Span | null, { words, topic }: Context) {
  const counted = noun === null ? null : readTopic(words, noun.start, noun.end);
  return counted ?? readTopic(words, start, end) ?? topic ?? "order";
}

const slice = ({ hans, hant }: SentenceText, { start, end }: Span): BothScripts => ({
  hans: hans.slice(start, end),
  hant: hant.slice(start, end),
});

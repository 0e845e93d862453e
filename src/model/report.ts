import * as v from "valibot";
import { CuratedFigureSchema, FigureSchema } from "./figure.ts";
import { ThemeSchema } from "./theme.ts";
import { BothScriptsSchema } from "./words.ts";

export const REPORT_SCHEMA = "five-towns/report@1";

export const VOICES = ["report", "directive", "comment", "event"] as const;
export type Voice = (typeof VOICES)[number];

export const REPAIR_KINDS = [
  "chrome",
  "markup",
  "gloss",
  "punctuation",
  "character",
  "mojibake",
  "whitespace",
] as const;
export type RepairKind = (typeof REPAIR_KINDS)[number];

/** One change to the text as published, in `source` coordinates and minimal. */
export const RepairRecordSchema = v.object({
  kind: v.picklist(REPAIR_KINDS),
  start: v.number(),
  end: v.number(),
  removed: v.string(),
  inserted: v.string(),
});
export type RepairRecord = v.InferOutput<typeof RepairRecordSchema>;

export const SentenceSchema = v.object({
  /** `p3s4`: paragraph 3, sentence 4; the title is `p0s1`. */
  id: v.string(),
  hans: v.string(),
  hant: v.string(),
  /** The main theme, or null; `themes` has all of them, the main one first. */
  theme: v.nullable(ThemeSchema),
  themes: v.array(ThemeSchema),
  voice: v.picklist(VOICES),
});
export type Sentence = v.InferOutput<typeof SentenceSchema>;

export const ParagraphSchema = v.object({
  id: v.string(),
  /** The report's own words over the paragraph, or null. */
  heading: v.nullable(BothScriptsSchema),
  sentences: v.array(SentenceSchema),
});
export type Paragraph = v.InferOutput<typeof ParagraphSchema>;

/** What the source says of itself, by its own words in `source`, and these in both scripts. */
export const MetaEntrySchema = v.object({
  text: v.string(),
  start: v.number(),
  end: v.number(),
  ...BothScriptsSchema.entries,
});
export type MetaEntry = v.InferOutput<typeof MetaEntrySchema>;

export const MetaSchema = v.object({
  published: v.nullable(v.object({ ...MetaEntrySchema.entries, date: v.string() })),
  author: v.nullable(MetaEntrySchema),
  publisher: v.nullable(MetaEntrySchema),
  editor: v.nullable(MetaEntrySchema),
  notice: v.nullable(MetaEntrySchema),
  encoding: v.picklist(["utf-8", "utf-16le", "utf-16be", "gb18030", "big5"]),
});
export type Meta = v.InferOutput<typeof MetaSchema>;

export const FactSchema = v.object({
  id: v.string(),
  sentence: v.string(),
  start: v.number(),
  end: v.number(),
  text: v.string(),
  kind: v.picklist(["honour", "body", "rule", "method", "project"]),
  status: v.picklist(["done", "ongoing", "held", "planned", "required"]),
  level: v.nullable(v.picklist(["nation", "province", "city", "county"])),
  theme: v.nullable(ThemeSchema),
  figures: v.array(v.string()),
});
export type Fact = v.InferOutput<typeof FactSchema>;

/** A span for which the scripts are one-to-many, with what decided. */
export const AmbiguousSchema = v.object({
  sentence: v.string(),
  start: v.number(),
  end: v.number(),
  /** The script whose characters were chosen. */
  script: v.picklist(["hans", "hant"]),
  candidates: v.pipe(v.array(v.string()), v.readonly()),
  /** The word or rule that decided; empty where nothing did. */
  by: v.string(),
});
export type Ambiguous = v.InferOutput<typeof AmbiguousSchema>;

const common = {
  schema: v.literal(REPORT_SCHEMA),
  id: v.string(),
  script: v.picklist(["hans", "hant", "mixed"]),
  title: v.nullable(BothScriptsSchema),
  meta: MetaSchema,
  paragraphs: v.array(ParagraphSchema),
};
const tail = {
  facts: v.array(FactSchema),
  repairs: v.array(RepairRecordSchema),
  ambiguous: v.array(AmbiguousSchema),
  /** Where `source` has quotation marks without their other half, which nothing tells the place of. */
  unpaired: v.array(v.object({ start: v.number(), end: v.number() })),
  /** The text as published, whole, decoded. */
  source: v.string(),
};

/** What the engine reads from one document. */
export const ReportSchema = v.object({ ...common, figures: v.array(FigureSchema), ...tail });
export type Report = v.InferOutput<typeof ReportSchema>;

/** A sentence of a town's report; `corrected` names the fields that `town.yaml` sets otherwise than the rules read them. */
export const CuratedSentenceSchema = v.object({
  ...SentenceSchema.entries,
  corrected: v.array(v.string()),
});
export type CuratedSentence = v.InferOutput<typeof CuratedSentenceSchema>;

export const CuratedParagraphSchema = v.object({
  ...ParagraphSchema.entries,
  sentences: v.array(CuratedSentenceSchema),
});
export type CuratedParagraph = v.InferOutput<typeof CuratedParagraphSchema>;

/** A report of a town, with what its `town.yaml` adds or mends. */
export const CuratedReportSchema = v.object({
  ...common,
  paragraphs: v.array(CuratedParagraphSchema),
  figures: v.array(CuratedFigureSchema),
  ...tail,
});
export type CuratedReport = v.InferOutput<typeof CuratedReportSchema>;

/**
 * A numeral: a run of Arabic digits with its decimal point and thousands
 * separators (1.47, 12,500). The parts of 2023-07-25 and 10:50 count one by
 * one, which is the count by which the five reports hold 171.
 */
export const NUMERAL = /[0-9０-９]+(?:[,，][0-9０-９]{3}(?![0-9０-９]))*(?:[.．][0-9０-９]+)?/gu;

/** How many numerals stand in a text. */
export const countNumerals = (text: string): number => text.match(NUMERAL)?.length ?? 0;

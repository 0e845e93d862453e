import * as v from "valibot";
import { ROLES } from "./figure.ts";
import { IndicatorHeadSchema } from "./indicator.ts";
import { MetaEntrySchema, REPAIR_KINDS, VOICES } from "./report.ts";
import { ThemeEntrySchema, ThemeSchema } from "./theme.ts";
import { PlaceEntries } from "./town.ts";
import { BothScriptsSchema } from "./words.ts";

export const CORPUS_SCHEMA = "five-towns/corpus@1";

/** One sentence as the scrolls draw it: how long, on what, in whose voice. */
export const BandSchema = v.object({
  /** The sentence's id. */
  id: v.string(),
  /** Characters of the sentence. */
  length: v.number(),
  theme: v.nullable(ThemeSchema),
  /** All themes that it touches, the main one first. */
  themes: v.array(ThemeSchema),
  voice: v.picklist(VOICES),
  /** Its first words; not in `corpus.json`, of whose bytes they would be the most. */
  opening: v.optional(BothScriptsSchema),
});
export type Band = v.InferOutput<typeof BandSchema>;

/** Words on an indicator without a number, as a span of a sentence. */
export const MentionSchema = v.object({
  indicator: v.string(),
  status: v.picklist(["done", "required"]),
  sentence: v.string(),
  start: v.number(),
  end: v.number(),
});
export type Mention = v.InferOutput<typeof MentionSchema>;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const PlaceSchema = v.object({
  id: v.string(),
  ...PlaceEntries,
  title: v.nullable(BothScriptsSchema),
  /** The script of the report as published. */
  script: v.picklist(["hans", "hant", "mixed"]),
  /** The publisher's own notice of rights, in the words of the source. */
  notice: v.nullable(MetaEntrySchema),
  /** Numerals in Arabic digits: as published = in figures + in logged page furniture; and figures in Chinese numerals. */
  coverage: v.object({ published: count, figures: count, furniture: count, chinese: count }),
  /** Repairs made, by kind. */
  repairs: v.record(v.picklist(REPAIR_KINDS), count),
  /** Figures by theme (`none` where there is none) and role; only combinations that occur. */
  counts: v.array(v.object({ theme: v.nullable(ThemeSchema), role: v.picklist(ROLES), count })),
  /** Characters of restored text, and its parts by theme and voice; the parts add up to the whole. */
  characters: count,
  shares: v.array(
    v.object({ theme: v.nullable(ThemeSchema), voice: v.picklist(VOICES), characters: count }),
  ),
  /** Every sentence of the report in reading order, the title first. */
  bands: v.array(BandSchema),
  mentions: v.array(MentionSchema),
});
export type Place = v.InferOutput<typeof PlaceSchema>;

/** `corpus.json`: what every view needs to know before it asks for figures or texts. */
export const CorpusSchema = v.object({
  schema: v.literal(CORPUS_SCHEMA),
  /** A hash of `data/`. */
  version: v.string(),
  themes: v.array(ThemeEntrySchema),
  /** Their heads; the whole of them is in `indicators.json`. */
  indicators: v.array(IndicatorHeadSchema),
  places: v.array(PlaceSchema),
});
export type Corpus = v.InferOutput<typeof CorpusSchema>;

export const OPENINGS_SCHEMA = "five-towns/openings@1";

/** `openings.json`: by town and sentence id, the first words of every sentence, names of private persons masked. */
export const OpeningsSchema = v.object({
  schema: v.literal(OPENINGS_SCHEMA),
  towns: v.record(v.string(), v.record(v.string(), BothScriptsSchema)),
});
export type Openings = v.InferOutput<typeof OpeningsSchema>;

/** The places with the first words of their sentences. */
export const withOpenings = (places: readonly Place[], { towns }: Openings): readonly Place[] =>
  places.map((place) => ({
    ...place,
    bands: place.bands.map((band) => ({ ...band, opening: towns[place.id]?.[band.id] })),
  }));

import * as v from "valibot";
import { MEASURES, ROLES, ScopeSchema, WhenSchema } from "./figure.ts";
import { VOICES } from "./report.ts";
import { ThemeSchema, TopicSchema } from "./theme.ts";
import { BothScriptsSchema, WordsSchema } from "./words.ts";

const text = v.pipe(v.string(), v.nonEmpty());

/**
 * A quote in the restored Simplified text (W3C TextQuoteSelector): the words
 * themselves, and where these occur more than once, what stands right before
 * or right after them in the same sentence.
 */
const quote = { exact: text, prefix: v.optional(text), suffix: v.optional(text) };
export const QuoteSchema = v.strictObject(quote);
export type Quote = v.InferOutput<typeof QuoteSchema>;

/** A name of an administrative level, and how it is known. */
export const DivisionSchema = v.variant("stated", [
  v.strictObject({ name: WordsSchema, stated: v.literal(true) }),
  /** Not told by the text: `from` says where the name comes from. */
  v.strictObject({ name: WordsSchema, stated: v.literal(false), from: WordsSchema }),
]);
export type Division = v.InferOutput<typeof DivisionSchema>;

export const PersonSchema = v.strictObject({
  name: text,
  kind: v.picklist(["official", "byline", "private"]),
  /** The office of an official or the part of a byline, as the report has it. */
  office: v.optional(WordsSchema),
  /** Other strings of the report that give the person away, such as a farm's name; masked like the name. */
  also: v.optional(v.array(text)),
});
export type Person = v.InferOutput<typeof PersonSchema>;

/** A remark on the source that the reader shows: a slip that is left as published, a date that is not told. */
export const NoteSchema = v.strictObject({
  /** Where it stands, as a quote; absent for a remark on the whole report. */
  at: v.optional(QuoteSchema),
  kind: v.picklist(["slip", "gap", "source"]),
  text: WordsSchema,
});
export type Note = v.InferOutput<typeof NoteSchema>;

const PlaceEntries = {
  /** Where the town stands among the others, everywhere; never by what it reports. */
  order: v.pipe(v.number(), v.integer()),
  names: WordsSchema,
  seal: BothScriptsSchema,
  county: v.nullable(DivisionSchema),
  prefecture: v.nullable(DivisionSchema),
  province: v.nullable(DivisionSchema),
  /** Whose figures the report gives: of the whole town, of one village, of several villages. */
  scope: v.strictObject({ kind: v.picklist(["town", "village", "villages"]), text: WordsSchema }),
  /** The day of publication, ISO 8601, null where the report has none; `text` is what is shown. */
  published: v.strictObject({ date: v.nullable(text), text: WordsSchema }),
  /** The time that the report is about; null bounds where it is not told. `text` is what is shown. */
  period: v.strictObject({ from: v.nullable(text), to: v.nullable(text), text: WordsSchema }),
  publisher: v.nullable(WordsSchema),
  people: v.array(PersonSchema),
  notes: v.array(NoteSchema),
};

/** What people say of one figure, named by its quote. Absent fields stay as the rules read them. */
export const FigureNoteSchema = v.strictObject({
  ...quote,
  label: v.optional(WordsSchema),
  indicator: v.optional(text),
  role: v.optional(v.picklist(ROLES)),
  theme: v.optional(ThemeSchema),
  topic: v.optional(v.nullable(TopicSchema)),
  measure: v.optional(v.nullable(v.picklist(MEASURES))),
  scope: v.optional(ScopeSchema),
  when: v.optional(WhenSchema),
  issue: v.optional(v.boolean()),
  counts: v.optional(BothScriptsSchema),
});
export type FigureNote = v.InferOutput<typeof FigureNoteSchema>;

/** Words on an indicator without a number: the thing is reported as done, or only demanded. */
export const MentionNoteSchema = v.strictObject({
  ...quote,
  indicator: text,
  status: v.picklist(["done", "required"]),
});
export type MentionNote = v.InferOutput<typeof MentionNoteSchema>;

/** `data/towns/<id>/town.yaml`: what no program can read from the report. */
export const TownSchema = v.strictObject({
  ...PlaceEntries,
  /** Fields that hold for every figure of data that does not say otherwise itself. */
  defaults: v.optional(
    v.strictObject({ scope: v.optional(ScopeSchema), when: v.optional(WhenSchema) }),
    {},
  ),
  /** The voice and theme of runs of sentences: from the sentence with the first quote to the one with the last. */
  sentences: v.optional(
    v.array(
      v.strictObject({
        from: text,
        to: v.optional(text),
        voice: v.optional(v.picklist(VOICES)),
        theme: v.optional(ThemeSchema),
      }),
    ),
    [],
  ),
  figures: v.array(FigureNoteSchema),
  mentions: v.optional(v.array(MentionNoteSchema), []),
});
export type Town = v.InferOutput<typeof TownSchema>;

export { PlaceEntries };

import { isData, type CuratedFigure, type Figure } from "../../src/model/figure.ts";
import type { Mention } from "../../src/model/corpus.ts";
import type {
  CuratedParagraph,
  CuratedReport,
  CuratedSentence,
  Report,
  Sentence,
} from "../../src/model/report.ts";
import type { FigureNote, Quote, Town } from "../../src/model/town.ts";
import { findQuote, fits } from "./find-quote.ts";
import type { Path, Problems } from "./problems.ts";

export interface Curated {
  readonly report: CuratedReport;
  readonly mentions: readonly Mention[];
}

/**
 * Adds to a report what its `town.yaml` says. What does not fit the report is
 * noted in `problems` with its line; the result is good only if there are none.
 */
export function curate(report: Report, town: Town, problems: Problems): Curated {
  const sentences = report.paragraphs.flatMap((paragraph) => paragraph.sentences);
  const notes = matchFigures(report.figures, sentences, town, problems);
  checkNotes(sentences, town, problems);
  return {
    report: {
      ...report,
      paragraphs: curateParagraphs(report, sentences, town, problems),
      figures: report.figures.map((figure) => curateFigure(figure, notes.get(figure.id), town)),
    },
    mentions: findMentions(sentences, town, problems),
  };
}

/** The note of each figure that has one, by the figure's id. */
function matchFigures(
  figures: readonly Figure[],
  sentences: readonly Sentence[],
  town: Town,
  problems: Problems,
): ReadonlyMap<string, FigureNote> {
  const textOf = new Map(sentences.map(({ id, hans }) => [id, hans]));
  const notes = new Map<string, FigureNote>();
  for (const [index, note] of town.figures.entries()) {
    const path = ["figures", index];
    const found = figures.filter(
      (figure) =>
        figure.text === note.exact && fits(note, textOf.get(figure.sentence) ?? "", figure),
    );
    const [figure] = found;
    if (figure === undefined) {
      problems.add(path, noFigure(note, figures, textOf));
    } else if (found.length > 1) {
      problems.add(path, `${found.length} figures read ${show(note)}; add a prefix or suffix`);
    } else if (notes.has(figure.id)) {
      problems.add(path, `${show(note)} is named twice; keep one of the two`);
    } else {
      notes.set(figure.id, note);
    }
  }
  return notes;
}

function noFigure(
  note: FigureNote,
  figures: readonly Figure[],
  textOf: ReadonlyMap<string, string>,
): string {
  const same = figures.filter(({ text }) => text === note.exact);
  if (same.length > 0) {
    const [first] = same.map(({ sentence, start }) =>
      (textOf.get(sentence) ?? "").slice(Math.max(0, start - 8), start),
    );
    return `no figure reads ${show(note)}; mend its prefix or suffix (before one of them stands “${first}”)`;
  }
  const near = figures.filter(({ text }) => text.includes(note.exact) || note.exact.includes(text));
  const hint = near.map(({ text }) => `“${text}”`).join(", ");
  return `no figure reads ${show(note)}; ${hint === "" ? "quote the restored Simplified text" : `there is ${hint}`}`;
}

/** What a person says wins over the rules; the town's defaults fill what the text leaves open. */
function curateFigure(figure: Figure, note: FigureNote | undefined, town: Town): CuratedFigure {
  const { label = null, indicator = null } = note ?? {};
  const filled = isData({ role: note?.role ?? figure.role }) ? fillDefaults(figure, town) : figure;
  const mended = { ...filled, ...(note === undefined ? {} : mendedFields(note)) };
  const corrected = READ_FIELDS.filter(
    (name) => JSON.stringify(mended[name]) !== JSON.stringify(figure[name]),
  );
  return { ...mended, label, indicator, corrected };
}

const READ_FIELDS = [
  "role",
  "theme",
  "topic",
  "measure",
  "scope",
  "when",
  "issue",
  "counts",
] as const;

function mendedFields(note: FigureNote): Partial<Figure> {
  const said = READ_FIELDS.filter((name) => note[name] !== undefined);
  return Object.fromEntries(said.map((name) => [name, note[name]]));
}

function fillDefaults(figure: Figure, { defaults }: Town): Figure {
  return {
    ...figure,
    scope: figure.scope.kind === "unstated" ? (defaults.scope ?? figure.scope) : figure.scope,
    when: figure.when.basis === "unstated" ? (defaults.when ?? figure.when) : figure.when,
  };
}

function curateParagraphs(
  report: Report,
  sentences: readonly Sentence[],
  town: Town,
  problems: Problems,
): CuratedParagraph[] {
  const mends = new Map<string, Partial<Pick<Sentence, "voice" | "theme">>>();
  for (const [index, { from, to, voice, theme }] of town.sentences.entries()) {
    const first = indexOf({ exact: from }, ["sentences", index, "from"]);
    const last = to === undefined ? first : indexOf({ exact: to }, ["sentences", index, "to"]);
    for (const { id } of sentences.slice(first, last + 1)) {
      mends.set(id, {
        ...mends.get(id),
        ...(voice === undefined ? {} : { voice }),
        ...(theme === undefined ? {} : { theme }),
      });
    }
  }
  return report.paragraphs.map((paragraph) => ({
    ...paragraph,
    sentences: paragraph.sentences.map((sentence) =>
      mendSentence(sentence, mends.get(sentence.id)),
    ),
  }));

  function indexOf(quote: Quote, path: Path): number {
    const place = only(findQuote(sentences, quote), quote, path, problems);
    return sentences.findIndex(({ id }) => id === place?.sentence);
  }
}

function mendSentence(
  sentence: Sentence,
  mend: Partial<Pick<Sentence, "voice" | "theme">> = {},
): CuratedSentence {
  const theme = mend.theme ?? sentence.theme;
  const others = sentence.themes.filter((other) => other !== theme);
  const voice = mend.voice ?? sentence.voice;
  const corrected = [
    ...(theme === sentence.theme ? [] : ["theme"]),
    ...(voice === sentence.voice ? [] : ["voice"]),
  ];
  return { ...sentence, theme, themes: theme === null ? [] : [theme, ...others], voice, corrected };
}

function findMentions(sentences: readonly Sentence[], town: Town, problems: Problems): Mention[] {
  return town.mentions.flatMap(({ indicator, status, ...quote }, index) => {
    const place = only(findQuote(sentences, quote), quote, ["mentions", index], problems);
    return place === null ? [] : [{ indicator, status, ...place }];
  });
}

function checkNotes(sentences: readonly Sentence[], town: Town, problems: Problems): void {
  for (const [index, { at }] of town.notes.entries()) {
    if (at !== undefined) only(findQuote(sentences, at), at, ["notes", index, "at"], problems);
  }
}

/** The one place of a quote; notes the problem and gives null where it has none or several. */
function only<T>(places: readonly T[], quote: Quote, path: Path, problems: Problems): T | null {
  const [place] = places;
  if (place !== undefined && places.length === 1) return place;
  problems.add(
    path,
    places.length === 0
      ? `${show(quote)} does not stand in the report; quote the restored Simplified text, within one sentence`
      : `${show(quote)} stands in the report ${places.length} times; add words until it is the only one`,
  );
  return null;
}

const show = ({ prefix = "", exact, suffix = "" }: Quote) => `“${prefix}[${exact}]${suffix}”`;

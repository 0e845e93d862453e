import type { Figure } from "../../src/model/figure.ts";
import type { Report } from "../../src/model/report.ts";
import { dimensionOf } from "../../src/model/unit.ts";
import { offsetMap } from "../../src/text/offset-map.ts";
import type { Expected, Practice } from "./practice.ts";

/** What is judged of a figure, in the order of the table. */
export const ASPECTS = [
  "found",
  "span",
  "value",
  "dimension",
  "per",
  "qualifier",
  "change",
  "role",
  "theme",
  "counts",
] as const;
export type Aspect = (typeof ASPECTS)[number];

export interface Verdict {
  readonly expected: Expected;
  /** What was read at its place. */
  readonly figure: Figure | undefined;
  /** What was read instead, by aspect; an aspect that is not judged stands in neither. */
  readonly right: readonly Aspect[];
  readonly wrong: ReadonlyMap<Aspect, string>;
}

/** A figure of data in Chinese numerals where people see none. */
export interface FalseFigure {
  readonly text: string;
  readonly role: string;
  readonly around: string;
}

interface Placed {
  readonly figure: Figure;
  readonly start: number;
  readonly end: number;
}

/** Holds what the engine read of a practice report against what people read. */
export function judge({ expected, source }: Practice, report: Report) {
  const placed = placeInSource(report);
  const fitting = (one: { readonly start: number; readonly end: number }) =>
    placed.find(({ start, end }) => start < one.end && one.start < end);
  const verdicts = expected.map((one) => verdictOn(one, fitting(one), report));
  const extra = placed
    .filter((one) => !expected.some(({ start, end }) => start < one.end && one.start < end))
    .filter(({ figure }) => !/\d/u.test(figure.text) && figure.unit !== null)
    .map(({ figure, start, end }): FalseFigure => {
      const around = source.slice(Math.max(0, start - 8), end + 8).replaceAll("\n", " ");
      return { text: figure.text, role: figure.role, around };
    });
  return { verdicts, extra };
}

function placeInSource({ figures, repairs, paragraphs }: Report): Placed[] {
  const map = offsetMap(repairs);
  const textOf = new Map(paragraphs.flatMap((p) => p.sentences).map((s) => [s.id, s.hans]));
  return figures.map((figure) => {
    const start = Number(figure.id.slice(1));
    const restored = map.fromSource({ start, end: start + 1 }).start;
    const length = (textOf.get(figure.sentence) ?? "").slice(figure.start, figure.end).length;
    return { figure, start, end: map.toSource({ start: restored, end: restored + length }).end };
  });
}

const SLACK = 1e-6;
/** Whether a value is the wanted one, but for binary dust. */
export const isNear = (value: number | null, wanted: number) =>
  value !== null && Math.abs(value - wanted) <= SLACK * Math.max(1, Math.abs(wanted));

function verdictOn(expected: Expected, found: Placed | undefined, report: Report): Verdict {
  const right: Aspect[] = [];
  const wrong = new Map<Aspect, string>();
  const note = (aspect: Aspect, isRight: boolean, read: unknown) => {
    if (isRight) right.push(aspect);
    else wrong.set(aspect, String(read));
  };
  const { figure } = found ?? {};
  const inFurniture = report.repairs.some(
    ({ kind, start, end }) => kind === "chrome" && start <= expected.start && expected.end <= end,
  );
  if (inFurniture) return { expected, figure, right: ["found"], wrong };
  note("found", figure !== undefined, "nothing");
  const isData = expected.unit !== undefined;
  if (isData) {
    const isSpan = found?.start === expected.start && found.end === expected.end;
    note("span", isSpan, figure?.text);
    const { low = 0, high = 0, unit } = expected;
    const base = figure?.unit === unit;
    const isValue = base && isNear(figure?.low ?? null, low) && isNear(figure?.high ?? null, high);
    note("value", isValue, `${figure?.low}–${figure?.high} ${figure?.unit}`);
    note("dimension", !!unit && figure?.dimension === dimensionOf(unit), figure?.dimension);
    note("per", (figure?.per ?? null) === expected.per, figure?.per);
    note("qualifier", figure?.qualifier === expected.qualifier, figure?.qualifier);
  } else if (expected.date !== undefined) {
    note("value", figure?.date === expected.date, figure?.date);
  }
  if (isData && expected.change !== undefined) {
    note("change", (figure?.change ?? null) === expected.change, figure?.change);
  }
  if (expected.role !== undefined) {
    const isRole = figure?.role === expected.role && (figure.masked ?? false) === expected.masked;
    note("role", isRole, figure?.role);
  }
  if (isData && expected.theme !== undefined) {
    note("theme", figure?.theme === expected.theme, figure?.theme);
  }
  if (expected.counts !== undefined) {
    const counts = report.script === "hans" ? figure?.counts?.hans : figure?.counts?.hant;
    note("counts", counts === expected.counts, counts);
  }
  return { expected, figure, right, wrong };
}

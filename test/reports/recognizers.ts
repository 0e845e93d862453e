import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import * as path from "node:path";
import * as v from "valibot";
import type { Unit } from "../../src/model/unit.ts";
import { readReport } from "../../src/pipeline/read-report.ts";
import { isNear, judge, type Verdict } from "./judge.ts";
import type { Practice } from "./practice.ts";

const NAME = "@microsoft/recognizers-text-suite";
const VERSION = "1.3.1";
const FOLDER = path.resolve("node_modules/.cache/score");

const ItemSchema = v.object({
  start: v.number(),
  end: v.number(),
  resolution: v.nullish(v.object({ value: v.nullish(v.string()), unit: v.nullish(v.string()) })),
});
type Item = v.InferOutput<typeof ItemSchema>;

const recognizer = v.pipe(
  v.function(),
  v.transform(
    (recognize) =>
      (text: string): Item[] =>
        v.parse(v.array(ItemSchema), recognize(text, "zh-cn")),
  ),
);
const SuiteSchema = v.object({
  recognizeNumber: recognizer,
  recognizePercentage: recognizer,
  recognizeCurrency: recognizer,
  recognizeDimension: recognizer,
  recognizeAge: recognizer,
});
export type Recognizers = v.InferOutput<typeof SuiteSchema>;

/** Microsoft's Recognizers-Text, installed for the score alone; null where it cannot be. */
export function loadRecognizers(): Recognizers | null {
  const home = path.join(FOLDER, "node_modules", NAME);
  if (!existsSync(home)) {
    mkdirSync(FOLDER, { recursive: true });
    const wanted = ["install", "--no-save", "--save-exact", "--prefix", FOLDER];
    const { status } = spawnSync("npm", [...wanted, `${NAME}@${VERSION}`], { stdio: "ignore" });
    if (status !== 0) return null;
  }
  return v.parse(SuiteSchema, createRequire(import.meta.url)(home));
}

/** What its names of units mean here; it has none for people, households and happenings. */
const UNITS: Readonly<Record<string, Unit>> = {
  "Chinese yuan": "CNY",
  Dollar: "USD",
  "United States dollar": "USD",
  "Hong Kong dollar": "HKD",
  "New Taiwan dollar": "TWD",
  Mu: "mu",
  Hectare: "ha",
  "Square meter": "m2",
  "Square kilometer": "km2",
  Kilometer: "km",
  Meter: "m",
  Centimeter: "cm",
  Millimeter: "mm",
  Li: "li",
  "Metric ton": "t",
  Ton: "t",
  Kilogram: "kg",
  "Cubic meter": "m3",
  Year: "age",
};

/** How it reads the quantities of the practice reports, in the text as the engine restores it. */
export function scoreRecognizers(suite: Recognizers, practice: readonly Practice[]): string[] {
  const tally = { quantities: 0, found: 0, value: 0, unit: 0 };
  for (const one of practice) {
    const report = readReport(new TextEncoder().encode(one.source), one.kind);
    const textOf = new Map(
      report.paragraphs.flatMap((p) => p.sentences).map((s) => [s.id, s.hans]),
    );
    for (const verdict of judge(one, report).verdicts) {
      const { figure, expected } = verdict;
      if (figure === undefined || expected.unit === undefined) continue;
      const read = readBy(suite, textOf.get(figure.sentence) ?? "", verdict);
      tally.quantities += 1;
      tally.found += read.found ? 1 : 0;
      tally.value += read.value ? 1 : 0;
      tally.unit += read.unit ? 1 : 0;
    }
  }
  const of = (count: number) => `${((100 * count) / tally.quantities).toFixed(1)} %`;
  return [
    `${NAME} ${VERSION} on the same ${tally.quantities} quantities:`,
    `  a number found ${of(tally.found)}, value right ${of(tally.value)}, value and unit right ${of(tally.unit)};`,
    "  hedges, rates, roles, themes and counted nouns it does not read.",
  ];
}

function readBy(suite: Recognizers, text: string, { figure, expected }: Verdict) {
  const overlaps = ({ start, end }: Item): boolean =>
    figure !== undefined && start < figure.end && end >= figure.start;
  const { low = 0, high = 0, unit } = expected;
  const isRight = ({ resolution }: Item): boolean => {
    const value = Number.parseFloat(resolution?.value ?? "");
    return isNear(value, low) || isNear(value, high);
  };
  const numbers = suite.recognizeNumber(text).filter(overlaps);
  const shares = suite.recognizePercentage(text).filter(overlaps);
  const measured = [
    ...suite.recognizeCurrency(text),
    ...suite.recognizeDimension(text),
    ...suite.recognizeAge(text),
  ].filter(overlaps);
  const all = [...numbers, ...shares, ...measured];
  return {
    found: all.length > 0,
    value: all.some(isRight),
    unit:
      (unit === "%" && shares.some(isRight)) ||
      measured.some((item) => isRight(item) && UNITS[item.resolution?.unit ?? ""] === unit),
  };
}

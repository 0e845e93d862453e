import { readReport } from "../../src/pipeline/read-report.ts";
import { ASPECTS, judge, type Aspect, type FalseFigure, type Verdict } from "./judge.ts";
import { readPractice, type Shelf } from "./practice.ts";
import { loadRecognizers, scoreRecognizers } from "./recognizers.ts";

// `npm run score` tells how the practice reports are read, every miss by its
// line; `npm run score -- tune` leaves the misses of the held-out half unseen,
// `npm run score -- unseen` tells also the misses of the reports that no rule
// was tuned on.

interface Row {
  readonly name: string;
  readonly verdicts: readonly Verdict[];
}

const isTuned = ({ expected }: Verdict): boolean => expected.line % 2 === 1;
const isChinese = ({ expected }: Verdict): boolean => !/[\d０-９]/u.test(expected.quote);

function share(verdicts: readonly Verdict[], aspect: Aspect): string {
  const right = verdicts.filter((verdict) => verdict.right.includes(aspect)).length;
  const wrong = verdicts.filter((verdict) => verdict.wrong.has(aspect)).length;
  return right + wrong === 0 ? "-" : ((100 * right) / (right + wrong)).toFixed(1);
}

const cells = (name: string, count: string, values: readonly string[]): string =>
  [name.padEnd(13), count.padStart(7), ...values.map((value) => value.padStart(9))].join(" ");

const miss = (kind: string, { expected, wrong }: Verdict): string => {
  const read = Array.from(wrong, ([aspect, words]) => `${aspect}: ${words}`).join("; ");
  return `${kind}:${expected.line} ${expected.quote.replaceAll(/\s+/gu, " ")} — ${read}`;
};

const falseFigure = (kind: string, { text, role, around }: FalseFigure): string =>
  `${kind} ${text} — no figure, but read as ${role}: …${around}…`;

type Shown = (verdict: Verdict) => boolean;

function judgeShelf(shelf: Shelf) {
  return readPractice(shelf).map((one) => ({
    ...judge(one, readReport(new TextEncoder().encode(one.source), one.kind)),
    kind: one.kind,
  }));
}

function tell(shelf: Shelf, isShown: Shown): string[] {
  const judged = judgeShelf(shelf);
  const rows: Row[] = judged.map(({ kind, verdicts }) => ({ name: kind, verdicts }));
  const all = rows.flatMap(({ verdicts }) => verdicts);
  const halves: Row[] = [
    { name: "tuned on", verdicts: all.filter(isTuned) },
    { name: "held out", verdicts: all.filter((verdict) => !isTuned(verdict)) },
  ];
  const sums: Row[] = [
    { name: "all", verdicts: all },
    ...(shelf === "practice" ? halves : []),
    { name: "in digits", verdicts: all.filter((verdict) => !isChinese(verdict)) },
    { name: "in Chinese", verdicts: all.filter(isChinese) },
  ];
  const misses = judged.flatMap(({ kind, verdicts, extra }) => [
    ...verdicts
      .filter((verdict) => verdict.wrong.size > 0 && isShown(verdict))
      .map((verdict) => miss(kind, verdict)),
    ...extra.map((figure) => falseFigure(kind, figure)),
  ]);
  return [
    ...misses,
    "",
    cells(`${shelf}, %`, "figures", ASPECTS),
    ...[...rows, ...sums].map(({ name, verdicts }) =>
      cells(
        name,
        String(verdicts.length),
        ASPECTS.map((aspect) => share(verdicts, aspect)),
      ),
    ),
  ];
}

const asked = new Set(process.argv.slice(2));
const lines = [
  ...tell("practice", (verdict) => !asked.has("tune") || isTuned(verdict)),
  ...tell("seen", () => true),
  ...tell("unseen", () => asked.has("unseen")),
];
process.stdout.write(`${lines.join("\n")}\n\n`);
const recognizers = loadRecognizers();
const beside = recognizers === null ? [] : scoreRecognizers(recognizers, readPractice());
const words = recognizers === null ? ["Recognizers-Text could not be installed here."] : beside;
process.stdout.write(`${words.join("\n")}\n`);

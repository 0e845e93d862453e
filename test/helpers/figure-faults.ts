import * as v from "valibot";
import { FigureSchema } from "../../src/model/figure.ts";
import type { Report } from "../../src/model/report.ts";

/** What the figures of a report break of the contract, a line each. */
export function figureFaults({ paragraphs, figures }: Report): string[] {
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  const order = new Map(sentences.map(({ id }, index) => [id, index]));
  const faults: string[] = [];
  let last = { sentence: -1, end: 0 };
  for (const figure of figures) {
    const index = order.get(figure.sentence) ?? -1;
    const hans = sentences[index]?.hans ?? "";
    const from = index === last.sentence ? last.end : 0;
    if (index < last.sentence || figure.start < from) faults.push(`${figure.id} overlaps`);
    if (hans.slice(figure.start, figure.end) !== figure.text)
      faults.push(`${figure.id} is not there`);
    if ((figure.unit === null) !== (figure.dimension === "none")) faults.push(`${figure.id} unit`);
    if ((figure.low ?? 0) > (figure.high ?? 0)) faults.push(`${figure.id} low is above high`);
    last = { sentence: index, end: figure.end };
  }
  const digitsOf = (texts: readonly string[]) => texts.join("").replaceAll(/[^0-9０-９]/gu, "");
  const all = digitsOf(sentences.map(({ hans }) => hans));
  if (digitsOf(figures.map(({ text }) => text)) !== all) faults.push("a digit is in no figure");
  return v.is(v.array(FigureSchema), figures)
    ? faults
    : [...faults, "a figure is of another shape"];
}

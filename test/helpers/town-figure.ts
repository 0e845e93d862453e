import type { DatasetFigure } from "../../src/model/dataset.ts";
import type { Indicator } from "../../src/model/indicator.ts";
import type { Words } from "../../src/model/words.ts";
import { aFigure } from "./a-figure.ts";

const words = (text: string): Words => ({ hans: text, hant: text, en: text });
let made = 0;

/** A town's figure with plain defaults: 10次 of the whole town, as reported. Each has an id of its own. */
export function figureOf(town: string, part: Partial<DatasetFigure> = {}): DatasetFigure {
  const id = part.id ?? `f${++made}`;
  return {
    ...aFigure({
      text: "10次",
      low: 10,
      high: 10,
      unit: "time",
      dimension: "occurrences",
      base: { low: 10, high: 10, unit: "time" },
      measure: "flow",
      scope: { kind: "town", name: null },
    }),
    label: words("学习"),
    indicator: null,
    corrected: [],
    ...part,
    id,
    town,
    key: `${town}/${id}`,
  };
}

/** A shared indicator with plain defaults. */
export const indicatorCalled = (id: string, part: Partial<Indicator> = {}): Indicator => ({
  id,
  verdict: "shared",
  theme: "organization",
  unit: "time",
  measure: "flow",
  label: words("学习"),
  question: words("学习了几次？"),
  counts: words("集中学习"),
  excludes: words("自学"),
  caveat: words("口径未载"),
  ...part,
});

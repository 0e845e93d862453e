import type { CSSProperties } from "react";
import { useTranslation } from "react-i18next";
import type { BarForm } from "./bar-form.ts";
import { Bar } from "./BarMark.tsx";

const PLAIN: BarForm = { extent: "solid", hatched: false, ink: true, end: "exact" };
const FORMS = {
  town: PLAIN,
  village: { ...PLAIN, extent: "hollow" },
  project: { ...PLAIN, extent: "thin" },
  plan: { ...PLAIN, hatched: true },
  above: { ...PLAIN, end: "above" },
  below: { ...PLAIN, end: "below" },
  around: { ...PLAIN, end: "around" },
} as const satisfies Record<string, BarForm>;
const NAMES = Object.keys(FORMS) as (keyof typeof FORMS)[]; // the keys are those written above

/** What the forms of the bars say: whose number it is, and how it is hedged. */
export function FormLegend() {
  const { t } = useTranslation();
  const length = { "--share": 1, "--room": "10px" } as CSSProperties;
  return (
    <ul
      aria-label={t("compare.legend.title")}
      className="mt-5 flex flex-wrap gap-x-5 gap-y-1 text-13 text-ink-soft"
    >
      {NAMES.map((name) => (
        <li key={name} className="flex items-center gap-2">
          <span className="flex w-9 items-center" style={length}>
            <Bar form={FORMS[name]} />
          </span>
          {t(`compare.legend.${name}`)}
        </li>
      ))}
    </ul>
  );
}

import { useTranslation } from "../i18n/use-translation.ts";
import type { BarForm } from "./bar-form.ts";
import { Bar } from "./BarMark.tsx";

const PLAIN: BarForm = { extent: "solid", hatched: false, ink: true, end: "exact" };
const FORMS = [
  { name: "town", form: PLAIN },
  { name: "village", form: { ...PLAIN, extent: "hollow" } },
  { name: "project", form: { ...PLAIN, extent: "thin" } },
  { name: "plan", form: { ...PLAIN, hatched: true } },
  { name: "above", form: { ...PLAIN, end: "above" } },
  { name: "below", form: { ...PLAIN, end: "below" } },
  { name: "around", form: { ...PLAIN, end: "around" } },
] as const;

/** What the forms of the bars say: whose number it is, and how it is hedged. */
export function FormLegend() {
  const { t } = useTranslation();
  const length = { "--share": 1, "--room": "10px" };
  return (
    <ul
      aria-label={t("compare.legend.title")}
      className="mt-5 flex flex-wrap gap-x-5 gap-y-1 text-13 text-ink-soft"
    >
      {FORMS.map(({ name, form }) => (
        <li key={name} className="flex items-center gap-2">
          <span className="flex w-9 items-center" style={length}>
            <Bar form={form} />
          </span>
          {t(`compare.legend.${name}`)}
        </li>
      ))}
    </ul>
  );
}

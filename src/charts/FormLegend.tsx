import { useTranslation } from "../i18n/use-translation.ts";
import { Bar } from "./BarMark.tsx";
import { LEGEND_FORMS } from "./legend-forms.ts";

/** What the forms of the bars say: whose number it is, and how it is hedged. */
export function FormLegend() {
  const { t } = useTranslation();
  const length = { "--share": 1, "--room": "10px" };
  return (
    <ul
      aria-label={t("compare.legend.title")}
      className="mt-5 flex flex-wrap gap-x-5 gap-y-1 text-13 text-ink-soft"
    >
      {LEGEND_FORMS.map(({ name, form }) => (
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

import { useTranslation } from "../i18n/use-translation.ts";
import { THEMES } from "../model/theme.ts";
import { Seal } from "../ui/Seal.tsx";

const TICKS = [
  { name: "town", extent: "solid" },
  { name: "village", extent: "hollow" },
  { name: "project", extent: "thin" },
  { name: "plan", extent: "solid", "data-hatched": true },
] as const;

/** What the hues of the bands and the forms of the ticks say. */
export function ScrollLegend() {
  const { t } = useTranslation();
  return (
    <ul
      aria-label={t("overview.legend.title")}
      className="mt-4 flex flex-wrap gap-x-4 gap-y-1.5 text-13 text-ink-soft"
    >
      {THEMES.map((theme) => (
        <li key={theme} className="flex items-center gap-1.5">
          <Seal theme={theme} />
          {t(`theme.${theme}`)}
        </li>
      ))}
      <li className="flex items-center gap-1.5">
        <span aria-hidden="true" className="scroll-swatch" data-aside />
        {t("overview.legend.aside")}
      </li>
      <li className="flex items-center gap-1.5">
        <span aria-hidden="true" className="scroll-swatch" data-directive />
        {t("overview.legend.directive")}
      </li>
      {TICKS.map(({ name, extent, ...form }) => (
        <li key={name} className="flex items-center gap-1.5">
          <span aria-hidden="true" className="scroll-tick" data-extent={extent} {...form} />
          {t(`overview.legend.${name}`)}
        </li>
      ))}
      <li>{t("overview.legend.issue")}</li>
    </ul>
  );
}

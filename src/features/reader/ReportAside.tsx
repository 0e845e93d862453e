import { useTranslation } from "../../i18n/use-translation.ts";
import { readPath } from "../../address/paths.ts";
import { useSettings } from "../../address/settings.ts";
import { ViewLink } from "../../address/ViewLink.tsx";
import { REPAIR_KINDS, type CuratedReport } from "../../model/report.ts";
import { THEMES, type Theme } from "../../model/theme.ts";
import { Seal } from "../../ui/Seal.tsx";
import { FigureSteps } from "./FigureSteps.tsx";
import { useReading } from "./reader-context.ts";

/** Where each theme begins, how the numerals were accounted for, and what was repaired. */
export function ReportAside({ report }: { readonly report: CuratedReport }) {
  const { t } = useTranslation();
  const { locale } = useSettings();
  const { place } = useReading();
  const number = new Intl.NumberFormat(locale);
  const { published, furniture, chinese } = place.coverage;
  const starts = themeStarts(report);
  return (
    <aside aria-label={t("reader.about")} className="reader-aside text-13">
      <nav aria-label={t("reader.themes")}>
        <ul className="flex flex-wrap gap-x-4 lg:block">
          {THEMES.filter((theme) => starts.has(theme)).map((theme) => (
            <li key={theme}>
              <ViewLink
                to={readPath(place.id, { sentence: starts.get(theme) ?? "" })}
                className="inline-flex min-h-7 items-center gap-2"
              >
                <Seal theme={theme} />
                {t(`theme.${theme}`)}
              </ViewLink>
            </li>
          ))}
        </ul>
      </nav>
      <FigureSteps />
      <p className="mt-4">
        {t("reader.coverage", { total: number.format(published) })}
        {furniture === 0 ? null : t("reader.furniture", { total: number.format(furniture) })}
        {t("reader.chinese", { total: number.format(chinese) })}
      </p>
      <h2 className="mt-4 font-bold">{t("reader.repairs")}</h2>
      <ul className="flex flex-wrap gap-x-4 lg:block">
        {REPAIR_KINDS.flatMap((kind) => {
          const total = place.repairs[kind] ?? 0;
          return total === 0
            ? []
            : [<li key={kind}>{t(`reader.repair.${kind}`, { total: number.format(total) })}</li>];
        })}
      </ul>
    </aside>
  );
}

/** The first sentence of each theme, in the report's own voice where there is one. */
function themeStarts({ paragraphs }: CuratedReport): ReadonlyMap<Theme, string> {
  const starts = new Map<Theme, string>();
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  const own = sentences.filter(({ voice, id }) => voice === "report" && !id.startsWith("p0"));
  for (const { theme, id } of [...own, ...sentences]) {
    if (theme !== null && !starts.has(theme)) starts.set(theme, id);
  }
  return starts;
}

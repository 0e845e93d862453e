import { useTranslation } from "../../i18n/use-translation.ts";
import { figuresPath } from "../../address/paths.ts";
import { useSettings } from "../../address/settings.ts";
import { ViewLink } from "../../address/ViewLink.tsx";
import type { ThemeWeight } from "../../comparison/profile.ts";
import { percentFormat } from "../../i18n/percent-format.ts";
import { usePick } from "../../i18n/use-pick.ts";
import type { Place } from "../../model/corpus.ts";
import type { Theme } from "../../model/theme.ts";

export interface Profile {
  readonly place: Place;
  readonly weights: readonly ThemeWeight[];
}

interface ProfileTableProps {
  readonly profiles: readonly Profile[];
  readonly themes: readonly Theme[];
}

/** The table twin of the profiles: share of text, share of figures, a row a theme. */
export function ProfileTable({ profiles, themes }: ProfileTableProps) {
  const { t } = useTranslation();
  const pick = usePick();
  return (
    <details className="mt-6">
      <summary className="min-h-6 cursor-pointer text-13 underline underline-offset-4">
        {t("compare.asTable")}
      </summary>
      <div
        className="mt-3 overflow-x-auto"
        tabIndex={0}
        role="group"
        aria-label={t("compare.profile.title")}
      >
        <table className="border-collapse text-13 tabular-nums">
          <caption className="mb-2 text-start text-ink-soft">
            {t("compare.profile.caption")}
          </caption>
          <thead>
            <tr>
              <th scope="col" className="py-1 pe-3 text-start font-normal text-ink-soft">
                {t("compare.column.theme")}
              </th>
              {profiles.map(({ place }) => (
                <th key={place.id} scope="col" className="px-3 py-1 text-start font-semibold">
                  {pick(place.names)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {themes.map((theme) => (
              <tr key={theme} className="border-t border-hairline">
                <th scope="row" className="py-1 pe-3 text-start font-normal">
                  {t(`theme.${theme}`)}
                </th>
                {profiles.map(({ place, weights }) => (
                  <td key={place.id} className="px-3 py-1 whitespace-nowrap">
                    <Cell weight={weights.find((one) => one.theme === theme)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function Cell({ weight }: { readonly weight: ThemeWeight | undefined }) {
  const { locale } = useSettings();
  const percent = percentFormat(locale);
  if (weight === undefined) return null;
  const keys = weight.figures.map(({ key }) => key);
  const shares = `${percent.format(weight.text)} → ${percent.format(weight.share)}`;
  if (keys.length === 0) return shares;
  return (
    <ViewLink
      to={figuresPath({ ids: keys })}
      data-figures={keys.join(" ")}
      className="text-ink underline decoration-hairline underline-offset-4"
    >
      {shares}
    </ViewLink>
  );
}

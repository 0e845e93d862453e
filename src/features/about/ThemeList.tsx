import { useTranslation } from "../../i18n/use-translation.ts";
import { usePick } from "../../i18n/use-pick.ts";
import type { ThemeEntry } from "../../model/theme.ts";
import { Seal } from "../../ui/Seal.tsx";

/** What each theme covers. */
export function ThemeList({ themes }: { readonly themes: readonly ThemeEntry[] }) {
  const { t } = useTranslation();
  const pick = usePick();
  return (
    <>
      <p>{t("about.themes.lede")}</p>
      <dl className="about-pairs">
        {themes.map(({ id, label, covers }) => (
          <div key={id}>
            <dt className="flex items-center gap-2">
              <Seal theme={id} />
              {pick(label)}
            </dt>
            <dd>{pick(covers)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

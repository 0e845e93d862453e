import { useTranslation } from "../../i18n/use-translation.ts";
import type { CuratedSentence } from "../../model/report.ts";
import { Seal } from "../../ui/Seal.tsx";
import { railRuns } from "./rail-runs.ts";

/**
 * The themes of a paragraph at its edge, each run as long as its sentences and
 * under its seal; another's voice is grey and says whose.
 */
export function ThemeRail({ sentences }: { readonly sentences: readonly CuratedSentence[] }) {
  const { t } = useTranslation();
  const runs = railRuns(sentences);
  const names = runs.flatMap(({ theme, voice }) => {
    if (voice !== "report") return [t(`reader.voice.${voice}`)];
    return theme === null ? [] : [t(`theme.${theme}`)];
  });
  const name = [...new Set(names)].join(t("compare.comma"));
  return (
    <div className="theme-rail" {...(name === "" ? {} : { role: "img", "aria-label": name })}>
      {runs.map(({ id, theme, voice, length }) => (
        <div
          key={id}
          style={{ flexGrow: length }}
          data-theme={theme ?? undefined}
          className={voice === "report" ? "rail-run" : "rail-run rail-run-aside"}
        >
          {theme === null ? null : <Seal theme={theme} className="text-13" />}
          {voice === "report" ? null : (
            <span className="rail-voice">{t(`reader.voice.${voice}`)}</span>
          )}
        </div>
      ))}
    </div>
  );
}

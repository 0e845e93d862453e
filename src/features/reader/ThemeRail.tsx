import type { CuratedSentence } from "../../model/report.ts";
import { Seal } from "../../ui/Seal.tsx";

/**
 * The themes of a paragraph's sentences at its edge, each as long as its
 * sentence; remarks and event talk are grey. The seal names the longest.
 */
export function ThemeRail({ sentences }: { readonly sentences: readonly CuratedSentence[] }) {
  const main = mainTheme(sentences);
  return (
    <div className="theme-rail" aria-hidden="true">
      {main === null ? null : <Seal theme={main} className="theme-rail-seal text-13" />}
      <div className="theme-rail-bands">
        {sentences.map(({ id, hans, theme, voice }) => (
          <span
            key={id}
            style={{ flexGrow: hans.length }}
            data-theme={voice === "report" ? (theme ?? undefined) : undefined}
            className={voice === "report" ? "rail-band" : "rail-band rail-band-aside"}
          />
        ))}
      </div>
    </div>
  );
}

function mainTheme(sentences: readonly CuratedSentence[]) {
  const own = sentences.filter(({ voice, theme }) => voice === "report" && theme !== null);
  const length = (wanted: CuratedSentence["theme"]) =>
    own.reduce((sum, { hans, theme }) => sum + (theme === wanted ? hans.length : 0), 0);
  return own.map(({ theme }) => theme).toSorted((a, b) => length(b) - length(a))[0] ?? null;
}

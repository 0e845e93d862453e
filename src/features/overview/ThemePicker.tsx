import { useTranslation } from "../../i18n/use-translation.ts";
import type { Theme } from "../../model/theme.ts";
import { Seal } from "../../ui/Seal.tsx";

interface ThemePickerProps {
  readonly themes: readonly Theme[];
  readonly current: Theme | undefined;
  readonly onPick: (theme: Theme) => void;
}

/** The choice of the one theme that a narrow screen shows. */
export function ThemePicker({ themes, current, onPick }: ThemePickerProps) {
  const { t } = useTranslation();
  return (
    <div role="group" aria-label={t("matrix.pick")} className="needs-script theme-picker">
      {themes.map((theme) => (
        <button
          key={theme}
          type="button"
          aria-pressed={theme === current}
          onClick={() => {
            onPick(theme);
          }}
        >
          <Seal theme={theme} />
          {t(`theme.${theme}`)}
        </button>
      ))}
    </div>
  );
}

import { langOf, useSettings } from "../address/settings.ts";
import { THEME_SEALS, type Theme } from "../model/theme.ts";
import type { BothScripts } from "../model/words.ts";

type SealProps =
  | { readonly theme: Theme; readonly town?: never; readonly className?: string }
  | {
      readonly town: { readonly seal: BothScripts };
      readonly theme?: never;
      readonly className?: string;
    };

/**
 * The stamp of a theme, filled with its colour, or of a town, outlined in ink.
 * A label always stands beside it, so it is hidden from assistive tools.
 */
export function Seal({ theme, town, className = "" }: SealProps) {
  const { script } = useSettings();
  const words = theme === undefined ? town.seal : THEME_SEALS[theme];
  return (
    <span
      aria-hidden="true"
      lang={langOf(script)}
      className={`seal ${className}`}
      data-theme={theme}
    >
      {words[script]}
    </span>
  );
}

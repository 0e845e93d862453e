import { langOf, useSettings } from "../address/settings.ts";
import type { BothScripts } from "../model/words.ts";

/** A run of Chinese in the script that the reader chose, with its language said. */
export function Zh({ words, className }: { words: BothScripts; className?: string }) {
  const { script } = useSettings();
  return (
    <span lang={langOf(script)} className={className}>
      {words[script]}
    </span>
  );
}

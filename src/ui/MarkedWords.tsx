import { useSettings } from "../address/settings.ts";
import type { BothScripts } from "../model/words.ts";

interface MarkedWordsProps {
  readonly words: BothScripts;
  /** What they are quoted for, the same in both scripts. */
  readonly span: { readonly start: number; readonly end: number };
}

/** Words of a report in the script that is on, with those that count marked; what holds them says the language. */
export function MarkedWords({ words, span: { start, end } }: MarkedWordsProps) {
  const { script } = useSettings();
  const text = words[script];
  return (
    <>
      {text.slice(0, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </>
  );
}

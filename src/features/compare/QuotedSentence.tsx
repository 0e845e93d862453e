import { langOf, useSettings } from "../../address/settings.ts";
import type { BothScripts } from "../../model/words.ts";
import type { Span } from "../../text/span.ts";

interface QuotedSentenceProps {
  readonly words: BothScripts;
  /** What it is quoted for. */
  readonly span: Span;
}

/** A sentence of a report in the script that is on, with the words that count marked. */
export function QuotedSentence({ words, span: { start, end } }: QuotedSentenceProps) {
  const { script } = useSettings();
  const text = words[script];
  return (
    <blockquote lang={langOf(script)} className="mt-1 max-w-[38em] font-song text-17 leading-[1.8]">
      {text.slice(0, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </blockquote>
  );
}

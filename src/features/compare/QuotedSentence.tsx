import { langOf, useSettings } from "../../address/settings.ts";
import type { BothScripts } from "../../model/words.ts";
import type { Span } from "../../text/span.ts";
import { MarkedWords } from "../../ui/MarkedWords.tsx";

interface QuotedSentenceProps {
  readonly words: BothScripts;
  /** What it is quoted for. */
  readonly span: Span;
}

/** A sentence of a report in the script that is on, with the words that count marked. */
export function QuotedSentence({ words, span }: QuotedSentenceProps) {
  const { script } = useSettings();
  return (
    <blockquote lang={langOf(script)} className="mt-1 max-w-[38em] font-song text-17 leading-[1.8]">
      <MarkedWords {...{ words, span }} />
    </blockquote>
  );
}

import type { CuratedSentence, Voice } from "../../model/report.ts";
import type { Theme } from "../../model/theme.ts";

/** Sentences in a row on one theme, or in a voice that is not the report's own. */
export interface RailRun {
  /** The first sentence's id. */
  readonly id: string;
  /** Null for a sentence on no theme, and for another's voice. */
  readonly theme: Theme | null;
  readonly voice: Voice;
  /** Characters. */
  readonly length: number;
}

type RailSentence = Pick<CuratedSentence, "id" | "hans" | "theme" | "voice">;

/** The runs of a paragraph, in order. */
export function railRuns(sentences: readonly RailSentence[]): RailRun[] {
  const runs: RailRun[] = [];
  for (const { id, hans, theme: about, voice } of sentences) {
    const theme = voice === "report" ? about : null;
    const last = runs.at(-1);
    if (last?.theme === theme && last.voice === voice) {
      runs[runs.length - 1] = { ...last, length: last.length + hans.length };
    } else {
      runs.push({ id, theme, voice, length: hans.length });
    }
  }
  return runs;
}

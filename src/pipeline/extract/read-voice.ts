import type { Voice } from "../../model/report.ts";
import { COMMENT, DIRECTIVE, EVENT } from "../lexicon/voice-words.ts";

/** Whose voice a sentence has, from its own words; nothing special is the report's. */
export function readVoice(text: string): Voice {
  if (DIRECTIVE.test(text)) return "directive";
  if (COMMENT.test(text)) return "comment";
  return EVENT.test(text) ? "event" : "report";
}

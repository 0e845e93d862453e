import type { Voice } from "../../model/report.ts";
import { COMMENT, DIRECTIVE, EVENT } from "../lexicon/voice-words.ts";
import type { Places } from "./places.ts";

/** Whose voice a sentence has, from its own words, as found in it; nothing special is the report's. */
export function readVoice(text: string, found: Places<{ readonly speaks: boolean }>): Voice {
  return speaks(found) ? voiceOf(text) : "report";
}

function speaks({ entries, size }: Places<{ readonly speaks: boolean }>): boolean {
  for (let index = 0; index < size; index += 1) if (entries[index]?.speaks === true) return true;
  return false;
}

function voiceOf(text: string): Voice {
  if (DIRECTIVE.test(text)) return "directive";
  if (COMMENT.test(text)) return "comment";
  return EVENT.test(text) ? "event" : "report";
}

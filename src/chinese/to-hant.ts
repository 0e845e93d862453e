import { plainHant } from "./characters.ts";
import { LONE_FORMS, NEIGHBOUR_RULES } from "./lone-forms.ts";
import { segment } from "./segment.ts";
import { loadWords } from "./words.ts";

/** One character that could have been written in more than one way, with what decided. */
export interface Choice {
  readonly at: number;
  readonly form: string;
  readonly candidates: readonly string[];
  /** The word or the neighbours that decided; empty where it is only the usual form. */
  readonly by: string;
}

export interface Converted {
  /** As long as what it was converted from. */
  readonly text: string;
  readonly choices: readonly Choice[];
}

const HAN_RUN = /\p{Script=Han}+/gu;

/** Writes Simplified text in Traditional: words are found before characters are chosen. */
export function toHant(hans: string): Converted {
  const choices: Choice[] = [];
  const text = hans.replace(HAN_RUN, (run, offset: number) =>
    segment(run)
      .map(({ start, end }) => {
        const word = run.slice(start, end);
        const written = end - start > 1 ? writeWord(word) : writeLone(hans, offset + start, word);
        noteChoices(word, written, offset + start, choices);
        return written.form;
      })
      .join(""),
  );
  return { text, choices };
}

interface Written {
  readonly form: string;
  readonly by: string;
}

function writeWord(word: string): Written {
  const form = loadWords().written.get(word) ?? Array.from(word, plainHant).join("");
  return { form, by: word };
}

// As far as a rule looks ahead: 于副书记, 于同志.
const AFTER = 2;

function writeLone(text: string, at: number, character: string): Written {
  const before = text.slice(Math.max(0, at - 1), at);
  const after = text.slice(at + character.length, at + character.length + AFTER);
  const rule = NEIGHBOUR_RULES.find(
    (candidate) =>
      candidate.character === character &&
      (candidate.before?.test(before) ?? true) &&
      (candidate.after?.test(after) ?? true),
  );
  if (rule === undefined) {
    return { form: LONE_FORMS.get(character) ?? plainHant(character), by: "" };
  }
  const matched = rule.after?.exec(after)?.[0] ?? "";
  const by = `${rule.before === undefined ? "" : before}${character}${matched}`;
  return { form: rule.form, by };
}

function noteChoices(word: string, { form, by }: Written, offset: number, choices: Choice[]): void {
  const { candidates } = loadWords();
  for (let at = 0; at < word.length; at += 1) {
    const ways = candidates.get(word.charAt(at));
    if (ways === undefined) continue;
    choices.push({ at: offset + at, form: form.charAt(at), candidates: ways, by });
  }
}

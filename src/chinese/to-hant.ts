import type { Span } from "../text/span.ts";
import { plainHant, plainPairs } from "./hant-characters.ts";
import { LONE_FORMS } from "./lone-forms.ts";
import { askNeighbours } from "./neighbour-rules.ts";
import { cut } from "./segment.ts";
import { textOfUnits, unitTable } from "./units.ts";
import { NOWHERE } from "./word-trie.ts";
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

/** Writes Simplified text in Traditional: words are found before characters are chosen. */
export function toHant(hans: string): Converted {
  const { plain, isDoubtful } = loadTables();
  const { lengths, nodes } = cut(hans);
  const units = new Uint16Array(hans.length);
  const choices: Choice[] = [];
  for (let start = 0; start < hans.length;) {
    const end = start + (lengths[start] ?? 1);
    let hasDoubt = false;
    for (let at = start; at < end; at += 1) {
      const unit = hans.charCodeAt(at);
      units[at] = plain[unit] ?? unit;
      hasDoubt ||= isDoubtful[unit] === 1;
    }
    if (hasDoubt) {
      choose(hans, { start, end, node: nodes[start] ?? NOWHERE }, units, choices);
    } else if (end - start === 2 && nodes[start] === NOWHERE) {
      writePair(units, start, plainHant(hans.slice(start, end)));
    }
    start = end;
  }
  return { text: textOfUnits(units), choices };
}

interface Tables {
  readonly plain: Uint16Array;
  readonly isDoubtful: Uint8Array;
}

let tables: Tables | null = null;

function loadTables(): Tables {
  tables ??= makeTables();
  return tables;
}

function makeTables(): Tables {
  const isDoubtful = new Uint8Array(1 << 16);
  for (const character of loadWords().candidates.keys()) isDoubtful[character.charCodeAt(0)] = 1;
  return { plain: unitTable(plainPairs()), isDoubtful };
}

interface Word extends Span {
  /** Where it ends in the list. */
  readonly node: number;
}

/** Chooses the doubtful characters of a word, or of what stands alone, and notes them. */
function choose(
  hans: string,
  { start, end, node }: Word,
  units: Uint16Array,
  choices: Choice[],
): void {
  const { candidates, written } = loadWords();
  const isLone = end - start === 1;
  const word = hans.slice(start, end);
  const form = isLone ? LONE_FORMS.get(word) : written.get(node);
  for (let at = start; at < end; at += 1) {
    const ways = candidates.get(hans.charAt(at));
    if (ways === undefined) continue;
    const ruled = askNeighbours(hans, at, isLone);
    const usual = form?.charAt(at - start) ?? ways[0] ?? "";
    const choice = {
      at,
      form: ruled?.form ?? usual,
      candidates: ways,
      by: ruled?.by ?? (isLone ? "" : word),
    };
    units[at] = choice.form.charCodeAt(0);
    choices.push(choice);
  }
}

// A character of two code units.
function writePair(units: Uint16Array, at: number, pair: string): void {
  units[at] = pair.charCodeAt(0);
  units[at + 1] = pair.charCodeAt(1);
}

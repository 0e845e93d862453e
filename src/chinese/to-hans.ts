import { hansPairs } from "./hans-characters.ts";
import { isBroken, isNamed, loadHansPhrases, usualHans } from "./hans-phrases.ts";
import type { Choice, Converted } from "./to-hant.ts";
import { textOfUnits, unitTable } from "./units.ts";

/** Writes Traditional or mixed text in Simplified. Simplified text comes back as it is. */
export function toHans(text: string): Converted {
  const { doubtful } = loadHansPhrases();
  const { usual, marks } = loadTables();
  const units = new Uint16Array(text.length);
  const choices: Choice[] = [];
  for (let at = 0; at < text.length;) {
    const unit = text.charCodeAt(at);
    const mark = marks[unit] ?? 0;
    if (mark === NONE) {
      units[at] = usual[unit] ?? unit;
      at += 1;
      continue;
    }
    const phrase = (mark & STARTS) === 0 ? null : findPhrase(text, at);
    const written =
      phrase?.hans ?? (isNamed(text, at) ? text.charAt(at) : usualHans(takeCharacter(text, at)));
    for (let offset = 0; offset < written.length; offset += 1, at += 1) {
      units[at] = written.charCodeAt(offset);
      const candidates = doubtful.get(text.charAt(at));
      if (candidates === undefined) continue;
      choices.push({ at, form: written.charAt(offset), candidates, by: phrase?.hant ?? "" });
    }
  }
  return { text: textOfUnits(units), choices };
}

const NONE = 0;
const STARTS = 1;
const NOTED = 2;

interface Tables {
  readonly usual: Uint16Array;
  /** Units that take more than a look into the table: they start a phrase, are doubtful, or half a pair. */
  readonly marks: Uint8Array;
}

let tables: Tables | null = null;

function loadTables(): Tables {
  tables ??= makeTables();
  return tables;
}

function makeTables(): Tables {
  const { longest, doubtful } = loadHansPhrases();
  const marks = new Uint8Array(1 << 16);
  marks.fill(NOTED, 0xd800, 0xdc00);
  for (const character of doubtful.keys()) marks[character.charCodeAt(0)] = NOTED;
  for (const first of longest.keys()) {
    const unit = first.charCodeAt(0);
    marks[unit] = (marks[unit] ?? NONE) | STARTS;
  }
  return { usual: unitTable(hansPairs()), marks };
}

interface Phrase {
  readonly hant: string;
  readonly hans: string;
}

/** The longest phrase that begins at an offset. */
function findPhrase(text: string, at: number): Phrase | null {
  const { forms, longest } = loadHansPhrases();
  const most = Math.min(longest.get(text.charAt(at)) ?? 0, text.length - at);
  for (let length = most; length > 1; length -= 1) {
    const hant = text.slice(at, at + length);
    const hans = forms.get(hant);
    if (hans !== undefined && !isBroken(hant, text, at)) return { hant, hans };
  }
  return null;
}

const takeCharacter = (text: string, at: number): string =>
  String.fromCodePoint(text.codePointAt(at) ?? 0);

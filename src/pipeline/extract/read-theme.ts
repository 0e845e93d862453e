import { THEMES, type Theme, type Topic } from "../../model/theme.ts";
import { NEUTRAL_WORDS, THEME_WORDS, TOPIC_WORDS } from "../lexicon/theme-words.ts";
import type { Places } from "./places.ts";

/** How much is said for each theme, in the order of the themes. */
export type ThemeScores = readonly number[];

/** What a word says. */
export interface Speech {
  /** The theme that it first speaks for; -1 where it only hides other words. */
  readonly main: number;
  /** A word may speak for more than one theme. */
  readonly means: readonly Meaning[];
}

interface Meaning {
  /** Its place in the order of the themes. */
  readonly theme: number;
  readonly weight: number;
}

/** The words of a text that speak for a theme. */
export type ThemeCues = Places<Speech>;

/** The words that speak for a theme, or hide such words, each with all that it says. */
export function themeWords(): ReadonlyMap<string, Speech> {
  const byWord = new Map<string, Speech>(
    NEUTRAL_WORDS.map((word) => [word, { main: -1, means: [] }]),
  );
  for (const { word, theme, weight } of THEME_WORDS) {
    const meaning = { theme: THEMES.indexOf(theme), weight };
    const means = [...(byWord.get(word)?.means ?? []), meaning];
    byWord.set(word, { main: means[0]?.theme ?? -1, means });
  }
  return byWord;
}

/** Of the words found in a text those that speak for a theme. */
export function hearThemes(
  found: Places<{ readonly says: Speech | null }>,
  heard: ThemeCues,
): ThemeCues {
  heard.clear();
  // 卫生室 speaks for another theme than 卫生: the longer word is heard.
  let over = -1;
  let overEnd = -1;
  let longest: Speech | null = null;
  let last = 0;
  for (let index = 0; index < found.size; index += 1) {
    if (index >= last) {
      last = endOfStart(found, index);
      longest = longestOf(found, index, last);
    }
    const word = found.entries[index]?.says ?? null;
    const start = found.starts[index] ?? 0;
    const end = found.ends[index] ?? 0;
    if (word === null || (longest !== null && longest.main !== word.main)) continue;
    if (end <= overEnd && over !== word.main) continue;
    if (end > overEnd) {
      over = word.main;
      overEnd = end;
    }
    heard.add(start, end, word);
  }
  return heard;
}

/** Behind the last word that begins where one does. */
function endOfStart({ starts, size }: Places<unknown>, index: number): number {
  let end = index + 1;
  while (end < size && starts[end] === starts[index]) end += 1;
  return end;
}

function longestOf(
  { entries }: Places<{ readonly says: Speech | null }>,
  from: number,
  to: number,
): Speech | null {
  for (let index = to - 1; index >= from; index -= 1) {
    const says = entries[index]?.says ?? null;
    if (says !== null) return says;
  }
  return null;
}

/** Scores in which nothing has been said yet. */
export const silence = (): number[] => [0, 0, 0, 0, 0, 0];

/** Adds to scores what the words between two offsets say, with a weight. */
export function hear(
  scores: number[],
  cues: ThemeCues,
  weight: number,
  from = 0,
  to = Number.MAX_SAFE_INTEGER,
): void {
  for (let index = cues.firstFrom(from); index < cues.size; index += 1) {
    if ((cues.starts[index] ?? to) >= to) break;
    if ((cues.ends[index] ?? 0) > to) continue;
    const means = cues.entries[index]?.means ?? [];
    for (const { theme, weight: own } of means) scores[theme] = (scores[theme] ?? 0) + own * weight;
  }
}

/** Adds scores to others, with a weight. */
export function addScores(scores: number[], more: ThemeScores, weight: number): void {
  for (let theme = 0; theme < THEMES.length; theme += 1)
    scores[theme] = (scores[theme] ?? 0) + (more[theme] ?? 0) * weight;
}

// Filled anew each time that themes are ranked.
const order: number[] = [];

/** The themes that anything speaks for, the strongest first; ties stand in the order of the themes. */
export function rankThemes(scores: ThemeScores): Theme[] {
  let size = 0;
  for (let theme = 0; theme < THEMES.length; theme += 1) {
    const score = scores[theme] ?? 0;
    if (score <= 0) continue;
    let rank = size;
    for (; rank > 0; rank -= 1) {
      const before = order[rank - 1] ?? 0;
      if ((scores[before] ?? 0) >= score) break;
      order[rank] = before;
    }
    order[rank] = theme;
    size += 1;
  }
  return order.slice(0, size).map((theme) => THEMES[theme] ?? "governance");
}

/** The strongest theme; null where nothing speaks for any. */
export function mainTheme(scores: ThemeScores): Theme | null {
  let main = -1;
  let most = 0;
  for (let theme = 0; theme < THEMES.length; theme += 1) {
    const score = scores[theme] ?? 0;
    if (score > most) {
      main = theme;
      most = score;
    }
  }
  return THEMES[main] ?? null;
}

/** The words that tell order (above 0) from livelihood (below). */
export function topicWords(): ReadonlyMap<string, number> {
  return new Map([
    ...TOPIC_WORDS.order.map((word) => [word, 1] as const),
    ...TOPIC_WORDS.livelihood.map((word) => [word, -1] as const),
  ]);
}

/** Order or livelihood, by the words found between two offsets; null where none tell. */
export function readTopic(
  found: Places<{ readonly order: number }>,
  from: number,
  to: number,
): Topic | null {
  let balance = 0;
  for (let index = found.firstFrom(from); index < found.size; index += 1) {
    if ((found.starts[index] ?? to) >= to) break;
    if ((found.ends[index] ?? 0) <= to) balance += found.entries[index]?.order ?? 0;
  }
  if (balance === 0) return null;
  return balance > 0 ? "order" : "livelihood";
}

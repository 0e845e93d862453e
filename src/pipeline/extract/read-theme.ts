import { THEMES, type Theme, type Topic } from "../../model/theme.ts";
import type { Span } from "../../text/span.ts";
import { NEUTRAL_WORDS, THEME_WORDS, TOPIC_WORDS } from "../lexicon/theme-words.ts";
import { indexFrom } from "./in-order.ts";
import { wordTree, type WordAt } from "./word-tree.ts";

export type ThemeScores = Readonly<Record<Theme, number>>;

/** The words of a text that speak for a theme, where they stand. */
export interface ThemeCues {
  readonly length: number;
  readonly cues: readonly WordAt<ThemeEntry>[];
}

interface ThemeEntry {
  readonly word: string;
  /** A word may speak for more than one theme; for none where it only hides others. */
  readonly means: readonly { readonly theme: Theme; readonly weight: number }[];
}

const themes = wordTree(gatherByWord());

function gatherByWord(): ThemeEntry[] {
  const byWord = new Map<string, ThemeEntry["means"]>(NEUTRAL_WORDS.map((word) => [word, []]));
  for (const { word, theme, weight } of THEME_WORDS) {
    byWord.set(word, [...(byWord.get(word) ?? []), { theme, weight }]);
  }
  return Array.from(byWord, ([word, means]) => ({ word, means }));
}

/** Finds the words of a text that speak for a theme. */
export function findThemeCues(text: string): ThemeCues {
  const cues = themes.all(text);
  const heard: WordAt<ThemeEntry>[] = [];
  // 卫生室 speaks for another theme than 卫生: the longer word is heard.
  let over: WordAt<ThemeEntry> | null = null;
  for (const [index, cue] of cues.entries()) {
    const longer = lastOfStart(cues, index);
    if (longer !== cue && !isOfOne(longer, cue)) continue;
    if (over !== null && cue.end <= over.end && !isOfOne(over, cue)) continue;
    if (over === null || cue.end > over.end) over = cue;
    heard.push(cue);
  }
  return { length: text.length, cues: heard };
}

/** The longest word that begins where one does. */
function lastOfStart(cues: readonly WordAt<ThemeEntry>[], index: number): WordAt<ThemeEntry> {
  let last = index;
  while (cues[last + 1] !== undefined && cues[last + 1]?.start === cues[index]?.start) last += 1;
  const longest = cues[last];
  if (longest === undefined) throw new RangeError(`no word ${index} of ${cues.length}`);
  return longest;
}

const isOfOne = (one: WordAt<ThemeEntry>, other: WordAt<ThemeEntry>): boolean =>
  one.entry.means[0]?.theme === other.entry.means[0]?.theme;

const NOTHING: ThemeScores = {
  organization: 0,
  industry: 0,
  ecology: 0,
  culture: 0,
  governance: 0,
  talent: 0,
};

/** How much the words of a text, or of a part of it, speak for each theme. */
export function scoreThemes(
  { length, cues }: ThemeCues,
  part: Span = { start: 0, end: length },
): ThemeScores {
  const scores: Record<Theme, number> = { ...NOTHING };
  for (let index = indexFrom(cues, part.start); index < cues.length; index += 1) {
    const cue = cues[index];
    if (cue === undefined || cue.start >= part.end) break;
    if (cue.end > part.end) continue;
    for (const { theme, weight } of cue.entry.means) scores[theme] += weight;
  }
  return scores;
}

/** Adds scores, each with its weight. */
export function addScores(...parts: readonly (readonly [ThemeScores, number])[]): ThemeScores {
  const sum: Record<Theme, number> = { ...NOTHING };
  for (const [scores, weight] of parts) {
    for (const theme of THEMES) sum[theme] += weight * scores[theme];
  }
  return sum;
}

/** The themes that anything speaks for, the strongest first; ties stand in the order of the themes. */
export function rankThemes(scores: ThemeScores): Theme[] {
  const spoken = THEMES.filter((theme) => scores[theme] > 0);
  return spoken.length < 2 ? spoken : spoken.toSorted((a, b) => scores[b] - scores[a]);
}

/** The strongest theme; null where nothing speaks for any. */
export function mainTheme(scores: ThemeScores): Theme | null {
  let main: Theme | null = null;
  for (const theme of THEMES) {
    if (scores[theme] > (main === null ? 0 : scores[main])) main = theme;
  }
  return main;
}

const topics = wordTree([
  ...TOPIC_WORDS.order.map((word) => ({ word, value: 1 })),
  ...TOPIC_WORDS.livelihood.map((word) => ({ word, value: -1 })),
]);

/** Order or livelihood, by the nearest words that tell; null where none do. */
export function readTopic(...texts: readonly string[]): Topic | null {
  for (const text of texts) {
    let balance = 0;
    for (const { entry } of topics.all(text)) balance += entry.value;
    if (balance !== 0) return balance > 0 ? "order" : "livelihood";
  }
  return null;
}

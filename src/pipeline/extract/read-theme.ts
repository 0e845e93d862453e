import { THEMES, type Theme, type Topic } from "../../model/theme.ts";
import type { Span } from "../../text/span.ts";
import { NEUTRAL_WORDS, THEME_WORDS, TOPIC_WORDS, type ThemeWord } from "../lexicon/theme-words.ts";
import { wordTree } from "./word-tree.ts";

export type ThemeScores = Readonly<Record<Theme, number>>;

interface Cue extends Span {
  readonly theme: Theme;
  readonly weight: number;
}

/** The words of a text that speak for a theme, where they stand. */
export interface ThemeCues {
  readonly text: string;
  readonly cues: readonly Cue[];
}

const themes = wordTree(gatherByWord(THEME_WORDS));
const neutral = wordTree(NEUTRAL_WORDS.map((word) => ({ word })));

/** A word may speak for more than one theme. */
function gatherByWord(entries: readonly ThemeWord[]) {
  const byWord = new Map<string, ThemeWord[]>();
  for (const entry of entries) byWord.set(entry.word, [...(byWord.get(entry.word) ?? []), entry]);
  return Array.from(byWord, ([word, means]) => ({ word, means }));
}

/** Finds the words of a text that speak for a theme. */
export function findThemeCues(text: string): ThemeCues {
  const cues: Cue[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const silent = neutral.longestAt(text, at);
    if (silent !== null) {
      at += silent.word.length - 1;
      continue;
    }
    themes.eachAt(text, at, ({ word, means }) => {
      for (const { theme, weight } of means) {
        cues.push({ start: at, end: at + word.length, theme, weight });
      }
    });
  }
  return { text, cues };
}

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
  { text, cues }: ThemeCues,
  part: Span = { start: 0, end: text.length },
): ThemeScores {
  const scores: Record<Theme, number> = { ...NOTHING };
  for (const { start, end, theme, weight } of cues) {
    if (start >= part.start && end <= part.end) scores[theme] += weight;
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
export const rankThemes = (scores: ThemeScores): Theme[] =>
  THEMES.filter((theme) => scores[theme] > 0).toSorted((a, b) => scores[b] - scores[a]);

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
    for (let at = 0; at < text.length; at += 1) balance += topics.longestAt(text, at)?.value ?? 0;
    if (balance !== 0) return balance > 0 ? "order" : "livelihood";
  }
  return null;
}

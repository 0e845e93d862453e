import { THEMES, type Theme, type Topic } from "../../model/theme.ts";
import { THEME_WORDS, TOPIC_WORDS } from "../lexicon/theme-words.ts";

export type ThemeScores = Readonly<Record<Theme, number>>;

/** How much the words of a text speak for each theme. */
export const scoreThemes = (text: string): ThemeScores =>
  fill((theme) =>
    THEME_WORDS[theme].reduce(
      (score, [words, weight]) => score + weight * (text.match(words)?.length ?? 0),
      0,
    ),
  );

/** Adds scores, each with its weight. */
export const addScores = (...parts: readonly (readonly [ThemeScores, number])[]): ThemeScores =>
  fill((theme) => parts.reduce((sum, [scores, weight]) => sum + weight * scores[theme], 0));

/** The themes that anything speaks for, the strongest first; ties stand in the order of the themes. */
export const rankThemes = (scores: ThemeScores): Theme[] =>
  THEMES.filter((theme) => scores[theme] > 0).toSorted((a, b) => scores[b] - scores[a]);

/** Order or livelihood, by the nearest words that tell; null where none do. */
export function readTopic(...texts: readonly string[]): Topic | null {
  for (const text of texts) {
    const order = text.match(TOPIC_WORDS.order)?.length ?? 0;
    const livelihood = text.match(TOPIC_WORDS.livelihood)?.length ?? 0;
    if (order !== livelihood) return order > livelihood ? "order" : "livelihood";
  }
  return null;
}

function fill(scoreOf: (theme: Theme) => number): ThemeScores {
  return {
    organization: scoreOf("organization"),
    industry: scoreOf("industry"),
    ecology: scoreOf("ecology"),
    culture: scoreOf("culture"),
    governance: scoreOf("governance"),
    talent: scoreOf("talent"),
  };
}

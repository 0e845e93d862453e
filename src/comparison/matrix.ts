import type { Band, Mention, Place } from "../model/corpus.ts";
import type { DatasetFigure } from "../model/dataset.ts";
import { TOPICS, type Theme, type Topic } from "../model/theme.ts";
import { textShare } from "./profile.ts";

/** What a report says on a theme, in a word; all but silence lead to a place in it. */
export type Said =
  | { readonly kind: "figure"; readonly figure: DatasetFigure }
  /** Numbers there are, but all of cases or hazards, which never stand for a town. */
  | { readonly kind: "issues"; readonly figure: DatasetFigure }
  /** `elsewhere`: there are words on the theme, but nothing tells them from its other part. */
  | { readonly kind: "done" | "elsewhere" | "required" | "passing"; readonly sentence: string }
  | { readonly kind: "silent" };

/** A report on a theme, or on one of its parts. */
export interface MatrixCell {
  readonly town: string;
  readonly said: Said;
  /** In reading order. */
  readonly figures: readonly DatasetFigure[];
}

/** A theme as the reports have it; governance in its two parts, any other theme whole. */
export interface MatrixTheme {
  readonly theme: Theme;
  readonly parts: readonly {
    readonly topic: Topic | null;
    readonly cells: readonly MatrixCell[];
  }[];
  /** By town: the theme's part of the characters written as report, 0 to 1. */
  readonly shares: ReadonlyMap<string, number>;
}

type Reported = Pick<Place, "id" | "shares" | "bands" | "mentions">;

/** Themes by towns, over the figures that are shown: they add up to the number of these. */
export function matrixOf(
  themes: readonly Theme[],
  places: readonly Reported[],
  figures: readonly DatasetFigure[],
  themeOf: (indicator: string) => Theme | null,
): readonly MatrixTheme[] {
  return themes.map((theme) => ({
    theme,
    parts: partsOf(theme).map((topic) => ({
      topic,
      cells: places.map((place) => {
        const own = figures.filter(
          (figure) => figure.town === place.id && figure.theme === theme && figure.topic === topic,
        );
        const mentions = place.mentions.filter(({ indicator }) => themeOf(indicator) === theme);
        return {
          town: place.id,
          figures: own,
          said: said(own, place.bands, mentions, theme, topic),
        };
      }),
    })),
    shares: new Map(places.map(({ id, shares }) => [id, textShare(shares, theme)])),
  }));
}

const partsOf = (theme: Theme): readonly (Topic | null)[] =>
  theme === "governance" ? TOPICS : [null];

/**
 * What stands first in a cell: the first figure of a shared indicator, else the
 * first in the text, never one of cases or hazards; else the strongest of the
 * words without a number.
 */
function said(
  figures: readonly DatasetFigure[],
  bands: readonly Band[],
  mentions: readonly Mention[],
  theme: Theme,
  topic: Topic | null,
): Said {
  const fit = figures.filter(({ issue }) => !issue);
  const figure = fit.find(({ indicator }) => indicator !== null) ?? fit[0];
  if (figure !== undefined) return { kind: "figure", figure };
  const [issue] = figures;
  if (issue !== undefined) return { kind: "issues", figure: issue };
  return withoutNumber(bands, mentions, theme, topic);
}

function withoutNumber(
  bands: readonly Band[],
  mentions: readonly Mention[],
  theme: Theme,
  topic: Topic | null,
): Said {
  const main = bands.filter((band) => band.theme === theme);
  const mention = (status: Mention["status"]) =>
    mentions.find((one) => one.status === status)?.sentence;
  const done = main.find(({ voice }) => voice === "report")?.id ?? mention("done");
  if (done !== undefined) return { kind: topic === null ? "done" : "elsewhere", sentence: done };
  const required = main.find(({ voice }) => voice === "directive")?.id ?? mention("required");
  if (required !== undefined) return { kind: "required", sentence: required };
  const passing = main[0] ?? bands.find((band) => isOwn(band) && band.themes.includes(theme));
  return passing === undefined ? { kind: "silent" } : { kind: "passing", sentence: passing.id };
}

// What officials and events touch on besides their subject says nothing of the town.
const isOwn = ({ voice }: Band) => voice === "report" || voice === "directive";

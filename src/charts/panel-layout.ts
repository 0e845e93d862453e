import { labelRoom } from "./label-room.ts";
import { wrapText } from "./wrap-text.ts";

/** The words that a panel has to find room for. */
export interface PanelWords {
  readonly title: string;
  /** The towns' names, and the times under them. */
  readonly towns: readonly string[];
  readonly times: readonly string[];
  /** For each line what stands at the end of its bar, and what stands under it. */
  readonly lines: readonly { readonly value: string; readonly under: string }[];
  readonly notes: readonly string[];
}

/** Where everything of a panel stands, in CSS pixels, and how its words are broken. */
export interface PanelLayout {
  readonly width: number;
  readonly height: number;
  readonly title: readonly string[];
  /** Where the rows begin, how high each is, and where they end. */
  readonly top: number;
  readonly row: number;
  readonly bottom: number;
  /** The width of the towns' column, and the room kept right of the scale. */
  readonly towns: number;
  readonly room: number;
  readonly notes: readonly string[];
}

/** Sizes of small, middle and title type; the distance of two lines; the band of the scale. */
export const SMALL = 13;
const MIDDLE = 15;
const TITLE = 17;
export const LEADING = 19;
export const SCALE = 56;
/** Where the middle of a bar and the first line under it stand in a row. */
export const BAR = 18;
export const UNDER = 44;
/** A town's seal, and the space to its name. */
export const SEAL = 22;
export const NAME = SEAL + 8;

/** Lays out a panel, before any of it is drawn, so that its place can be kept. */
export function panelLayout(words: PanelWords, width: number): PanelLayout {
  const title = wrapText(words.title, width / TITLE);
  const heads = Math.max(NAME + labelRoom(words.towns) * SMALL, labelRoom(words.times) * SMALL);
  const towns = Math.min(heads + 14, Math.max(130, width * 0.3));
  const under = words.lines.map((line) => underLines(line.under, width - towns).length);
  const top = title.length * (LEADING + 4) + 12;
  const row = UNDER + Math.max(1, ...under) * LEADING;
  const bottom = top + words.lines.length * row;
  const notes = words.notes.flatMap((note) => wrapText(note, width / SMALL));
  return {
    width,
    height: bottom + SCALE + notes.length * LEADING + 8,
    title,
    top,
    row,
    bottom,
    towns,
    notes,
    room: labelRoom(words.lines.map(({ value }) => value)) * MIDDLE + 24,
  };
}

/** The words under a bar, broken to the width of the drawing right of the towns. */
export const underLines = (words: string, width: number): readonly string[] =>
  wrapText(words, width / SMALL);

/** A town's name, broken to its column. */
export const nameLines = (name: string, towns: number): readonly string[] =>
  wrapText(name, (towns - NAME) / SMALL);

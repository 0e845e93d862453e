import { createContext, useContext, type RefObject } from "react";
import type { Place } from "../../model/corpus.ts";
import type { DatasetFigure } from "../../model/dataset.ts";
import type { Theme } from "../../model/theme.ts";
import type { Pointed } from "./pointed.ts";
import type { PlacedNote } from "./place-notes.ts";

/** What every part of an open report looks at. */
export interface Reading {
  readonly place: Place;
  readonly figures: readonly DatasetFigure[];
  readonly notes: readonly PlacedNote[];
  /** What the address points at. */
  readonly pointed: Pointed;
  /** The element that is pointed at, once it stands. */
  readonly pointedRef: RefObject<HTMLElement | null>;
  /** The themes that are not dimmed. */
  readonly themes: readonly Theme[];
}

export const ReadingContext = createContext<Reading | null>(null);

/** The open report. Throws outside the reader. */
export function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (reading === null) throw new RangeError("no report is open here");
  return reading;
}

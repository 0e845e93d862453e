import type { LedgerRow } from "../../src/features/ledger/select-rows.ts";
import type { DatasetFigure } from "../../src/model/dataset.ts";
import { aPlace } from "./a-place.ts";
import { marked } from "./marked.ts";
import { figureOf } from "./town-figure.ts";

/** A row of the ledger: the figure of a town that is ⟦marked⟧ in its sentence, the same in both scripts. */
export function rowOf(
  town: string,
  notation: string,
  part: Partial<DatasetFigure> = {},
): LedgerRow {
  const { text, span } = marked(notation);
  return {
    figure: figureOf(town, { ...span, text: text.slice(span.start, span.end), ...part }),
    place: { ...aPlace(town), order: town === "east" ? 1 : 2 },
    sentence: { hans: text, hant: text },
  };
}

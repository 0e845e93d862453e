import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { ScrollChart } from "../../charts/ScrollChart.tsx";
import { openingsQuery } from "../../loading/queries.ts";
import { withOpenings, type Place } from "../../model/corpus.ts";
import type { DatasetFigure } from "../../model/dataset.ts";
import type { Theme } from "../../model/theme.ts";

interface ScrollsProps {
  readonly places: readonly Place[];
  /** Those that the reports have. */
  readonly all: readonly DatasetFigure[];
  /** Those under the filters. */
  readonly figures: readonly DatasetFigure[];
  readonly themes: readonly Theme[];
}

/**
 * The reports as scrolls. How their sentences begin is asked for when a reader
 * comes near them, by pointer or focus; until then each is known by its place.
 */
export function Scrolls({ places, all, figures, themes }: ScrollsProps) {
  const [isNear, setNear] = useState(false);
  const { data: openings } = useQuery({ ...openingsQuery, enabled: isNear });
  const told = useMemo(
    () => (openings === undefined ? places : withOpenings(places, openings)),
    [places, openings],
  );
  return (
    <ScrollChart
      {...{ places: told, all, figures, themes }}
      onNear={() => {
        setNear(true);
      }}
    />
  );
}

import { useQuery } from "@tanstack/react-query";
import { useParams, useSearchParams } from "react-router";
import { parseFilters } from "../address/filters.ts";
import { corpusQuery } from "../loading/queries.ts";

/** The report that “Read” opens: the one being read, else the first under the filter; null until the towns are known. */
export function useFirstTown(): string | null {
  const { town } = useParams();
  const [params] = useSearchParams();
  const { data } = useQuery(corpusQuery);
  const ids = data?.places.map(({ id }) => id) ?? [];
  if (town !== undefined && ids.includes(town)) return town;
  return parseFilters(params, ids).towns[0] ?? null;
}

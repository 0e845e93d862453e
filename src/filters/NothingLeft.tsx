import { useTranslation } from "../i18n/use-translation.ts";
import { useFilters, type Filters } from "../address/filters.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { waysOut } from "./ways-out.ts";

interface NothingLeftProps {
  /** What the filters leave none of. */
  readonly text: string;
  /** All of them. */
  readonly townIds: readonly string[];
  /** Whether other filters would leave something. */
  readonly leaves: (shown: Pick<Filters, "towns" | "themes">) => boolean;
}

/** Stands where the filters leave nothing to show, and says which of them to take off. */
export function NothingLeft({ text, townIds, leaves }: NothingLeftProps) {
  const { t } = useTranslation();
  const filters = useFilters(townIds);
  return (
    <EmptyState
      ways={waysOut(filters, townIds, leaves).map((way) => ({
        name: way,
        words: t(`filters.drop.${way}`),
        take: () => {
          filters.drop(way === "all" ? ["themes", "towns"] : [way]);
        },
      }))}
    >
      <p className="max-w-column text-17">{text}</p>
    </EmptyState>
  );
}

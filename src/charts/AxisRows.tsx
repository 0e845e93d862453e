import { useTranslation } from "../i18n/use-translation.ts";
import type { Aspects, Axis, Row } from "../comparison/indicator-rows.ts";
import type { Place } from "../model/corpus.ts";
import { usePick } from "../i18n/use-pick.ts";
import { Seal } from "../ui/Seal.tsx";
import { BarMark } from "./BarMark.tsx";
import { labelRoom } from "./label-room.ts";
import { Unnumbered } from "./Unnumbered.tsx";
import { useAxisWords } from "./use-axis-words.ts";
import { useFigureWords } from "./use-figure-words.ts";

interface AxisRowsProps {
  readonly axis: Axis;
  readonly places: readonly Place[];
  /** The chart's first axis, where this is another one. */
  readonly apartFrom?: Aspects;
}

/** The rows of a table that share one scale; a second scale says that and why it stands apart. */
export function AxisRows({ axis, places, apartFrom }: AxisRowsProps) {
  const { t } = useTranslation();
  const axisWords = useAxisWords();
  const wordsOf = useFigureWords();
  const placeOf = (id: string) => places.find((place) => place.id === id);
  const labels = axis.rows.flatMap((row) => {
    const place = placeOf(row.town);
    if (row.kind !== "figures" || place === undefined) return [];
    return row.figures.map((figure) => {
      const { value, scope } = wordsOf(figure, place);
      return scope === null ? value : `${value} ${scope}`;
    });
  });
  const room = `${labelRoom(labels) + 2}em`;
  return (
    <tbody className="border-t border-hairline [&>tr:first-child>*]:pt-1.5 [&>tr:last-child>*]:pb-1.5">
      {apartFrom !== undefined && (
        <tr>
          <th
            colSpan={2}
            scope="rowgroup"
            className="pt-1.5 pb-0.5 text-start font-normal text-ink-soft"
          >
            {t("compare.separateAxis", { why: axisWords(axis, apartFrom) })}
          </th>
        </tr>
      )}
      {axis.rows.map((row) => {
        const place = placeOf(row.town);
        if (place === undefined) return null;
        return (
          <tr key={row.town} className="align-top">
            <th scope="row" className="py-0.5 pe-2 text-start font-normal">
              <RowHead row={row} place={place} />
            </th>
            <td className="py-0.5">
              {row.kind === "figures" ? (
                row.figures.map((figure) => (
                  <BarMark
                    key={figure.key}
                    {...{ figure, place, room }}
                    max={axis.max}
                    labelled={row.figures.length > 1}
                  />
                ))
              ) : (
                <Unnumbered row={row} />
              )}
            </td>
          </tr>
        );
      })}
    </tbody>
  );
}

function RowHead({ row, place }: { readonly row: Row; readonly place: Place }) {
  const { t } = useTranslation();
  const pick = usePick();
  const wordsOf = useFigureWords();
  const times = row.kind === "figures" ? row.figures.map((one) => wordsOf(one, place).when) : [];
  const told = [...new Set(times)].filter((when) => when !== null);
  return (
    <span className="flex items-start gap-2 leading-6">
      <Seal town={place} className="mt-0.75" />
      <span className="min-w-0">
        {pick(place.names)}
        {row.kind === "figures" && (
          <span className="block leading-tight text-ink-soft">
            {told.length === 0 ? t("compare.undated") : told.join(t("compare.comma"))}
          </span>
        )}
      </span>
    </span>
  );
}

import { useTranslation } from "../i18n/use-translation.ts";
import { readPath } from "../address/paths.ts";
import { ViewLink } from "../address/ViewLink.tsx";
import { usePick } from "../i18n/use-pick.ts";
import type { Place } from "../model/corpus.ts";
import type { DatasetFigure } from "../model/dataset.ts";
import { Slice } from "../ui/Slice.tsx";
import { Zh } from "../ui/Zh.tsx";
import { useFigureWords } from "./use-figure-words.ts";
import { useSentencePlace } from "./use-scroll-words.ts";

interface ScrollTablesProps {
  readonly places: readonly Place[];
  readonly figures: readonly DatasetFigure[];
  readonly onOpen: () => void;
}

/** The table twin of the scrolls: a table a report, a row a sentence, every link at full size. */
export function ScrollTables({ places, figures, onOpen }: ScrollTablesProps) {
  const { t } = useTranslation();
  return (
    <details className="scroll-twin" onToggle={onOpen}>
      <summary className="inline-block min-h-6 cursor-pointer text-13 underline underline-offset-4">
        {t("overview.scrolls.asTable")}
      </summary>
      <div className="mt-4 grid gap-10 lg:grid-cols-2">
        {places.map((place) => (
          <Slice key={place.id}>
            <SentenceTable
              place={place}
              figures={figures.filter(({ town }) => town === place.id)}
            />
          </Slice>
        ))}
      </div>
    </details>
  );
}

const CELL = "py-1 pe-3 text-start align-baseline";

interface SentenceTableProps {
  readonly place: Place;
  readonly figures: readonly DatasetFigure[];
}

function SentenceTable({ place, figures }: SentenceTableProps) {
  const { t } = useTranslation();
  const pick = usePick();
  const wordsOf = useFigureWords();
  const placeOf = useSentencePlace();
  return (
    <table className="w-full border-collapse self-start text-13">
      <caption className="mb-2 text-start font-song text-17 font-semibold">
        {pick(place.names)}
      </caption>
      <thead>
        <tr className="text-ink-soft">
          {(["sentence", "theme", "voice", "figures"] as const).map((column) => (
            <th key={column} scope="col" className={`${CELL} font-normal whitespace-nowrap`}>
              {t(`overview.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {place.bands.map(({ id, theme, voice, opening }) => (
          <tr key={id} className="border-t border-hairline">
            <th scope="row" className={`${CELL} font-normal`}>
              <ViewLink
                to={readPath(place.id, { sentence: id })}
                data-sentence={`${place.id}/${id}`}
                className="table-link"
              >
                {opening === undefined ? placeOf(id) : <Zh words={opening} />}
              </ViewLink>
            </th>
            <td className={`${CELL} whitespace-nowrap`}>
              {theme === null ? "—" : t(`theme.${theme}`)}
            </td>
            <td className={CELL}>{t(`overview.voice.${voice}`)}</td>
            <td className={CELL}>
              {figures
                .filter(({ sentence }) => sentence === id)
                .map((figure) => {
                  const { value, label } = wordsOf(figure, place);
                  return (
                    <ViewLink
                      key={figure.key}
                      to={readPath(place.id, { figure: figure.id })}
                      data-figure={figure.key}
                      className="table-link"
                    >
                      {value} {label}
                    </ViewLink>
                  );
                })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

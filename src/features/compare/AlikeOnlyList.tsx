import { useSuspenseQuery } from "@tanstack/react-query";
import { Suspense } from "react";
import { useTranslation } from "../../i18n/use-translation.ts";
import { readPath } from "../../address/paths.ts";
import { ViewLink } from "../../address/ViewLink.tsx";
import { usePick } from "../../i18n/use-pick.ts";
import { sentencesQuery } from "../../loading/queries.ts";
import type { Place } from "../../model/corpus.ts";
import type { DatasetFigure } from "../../model/dataset.ts";
import type { AlikeOnly } from "../../model/indicator.ts";
import { Seal } from "../../ui/Seal.tsx";
import { Slice } from "../../ui/Slice.tsx";
import { Zh } from "../../ui/Zh.tsx";
import { MarginSection } from "./MarginSection.tsx";
import { quoteLink } from "./quote-link.ts";

interface AlikeOnlyListProps {
  readonly alike: readonly AlikeOnly[];
  readonly places: readonly Place[];
  readonly figures: readonly DatasetFigure[];
}

/** Things that look the same in two reports and are not: the words, and why they stand on no axis. */
export function AlikeOnlyList({ alike, places, figures }: AlikeOnlyListProps) {
  const { t } = useTranslation();
  const pick = usePick();
  return (
    <MarginSection title={t("compare.alikeTitle")} lede={t("compare.alikeLede")}>
      <ul className="grid gap-x-12 lg:grid-cols-2">
        {alike.map((entry) => (
          <Slice key={entry.id} as="li" className="border-b border-hairline py-4 text-13">
            <h3 className="flex items-center gap-2 text-15 font-semibold">
              <Seal theme={entry.theme} />
              {pick(entry.label)}
            </h3>
            <p className="mt-1 text-ink-soft">{pick(entry.reason)}</p>
            <ul className="mt-2 flex flex-col">
              {entry.quotes.map((quote) => (
                <li key={`${quote.town} ${quote.exact}`} className="flex items-baseline gap-2">
                  <QuoteSeal place={places.find(({ id }) => id === quote.town)} />
                  <Suspense fallback={<Unlinked words={quote.exact} />}>
                    <Quoted {...{ quote, figures }} />
                  </Suspense>
                </li>
              ))}
            </ul>
          </Slice>
        ))}
      </ul>
    </MarginSection>
  );
}

function QuoteSeal({ place }: { readonly place: Place | undefined }) {
  return place === undefined ? null : <Seal town={place} />;
}

/** The words as the report has them, until the sentence that they lead to has come. */
const Unlinked = ({ words }: { readonly words: string }) => (
  <span aria-busy="true" lang="zh-Hans" className="py-1 font-song text-15">
    {words}
  </span>
);

interface QuotedProps {
  readonly quote: AlikeOnly["quotes"][number];
  readonly figures: readonly DatasetFigure[];
}

function Quoted({ quote, figures }: QuotedProps) {
  const { data: sentences } = useSuspenseQuery(sentencesQuery);
  const link = quoteLink(quote, sentences, figures);
  const at =
    link.figure !== null
      ? { figure: link.figure.id }
      : link.sentence !== null
        ? { sentence: link.sentence }
        : undefined;
  const mark =
    link.figure !== null
      ? { "data-figure": link.figure.key }
      : link.sentence !== null && { "data-sentence": `${link.town}/${link.sentence}` };
  return (
    <ViewLink
      to={readPath(link.town, at)}
      {...mark}
      className="py-1 font-song text-15 text-ink underline decoration-hairline underline-offset-4 hover:decoration-ink"
    >
      {typeof link.words === "string" ? (
        <span lang="zh-Hans" className="noted">
          {link.words}
        </span>
      ) : (
        <Zh words={link.words} className="noted" />
      )}
    </ViewLink>
  );
}

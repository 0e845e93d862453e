import { useTranslation } from "../../i18n/use-translation.ts";
import { readPath } from "../../address/paths.ts";
import { useSettings } from "../../address/settings.ts";
import { ViewLink } from "../../address/ViewLink.tsx";
import type { DatasetFigure } from "../../model/dataset.ts";
import { isData } from "../../model/figure.ts";
import type { CuratedSentence } from "../../model/report.ts";
import { GlossedWords } from "./GlossedWords.tsx";
import { useReading } from "./reader-context.ts";
import { sentenceRuns } from "./sentence-runs.ts";

/** A sentence in the chosen script: its figures are links, what the address points at is marked. */
export function SentenceText({ sentence }: { readonly sentence: CuratedSentence }) {
  const { script } = useSettings();
  const { figures, notes, pointed, pointedRef, themes } = useReading();
  const own = figures.filter((figure) => figure.sentence === sentence.id);
  const points = notes.flatMap(({ number, at }) =>
    at?.sentence === sentence.id ? [{ note: number, at: at.offset }] : [],
  );
  const words = sentence[script];
  const isPointed = pointed.kind === "sentence" && pointed.id === sentence.id;
  const holdsPointed = own.some(({ id }) => pointed.kind === "figure" && pointed.id === id);
  const isDim = sentence.theme !== null && !themes.includes(sentence.theme);
  const runs = sentenceRuns(words.length, own, points).map((run) => {
    const text = words.slice(run.start, run.end);
    if (run.kind === "words") return <GlossedWords key={`words${run.start}`} text={text} />;
    if (run.kind === "note") return <NoteSign key={`note${run.note}`} number={run.note} />;
    const link = <FigureLink key={run.figure.id} figure={run.figure} text={text} />;
    return pointed.kind === "figure" && pointed.id === run.figure.id ? (
      <mark key={run.figure.id} ref={pointedRef} tabIndex={-1}>
        {link}
      </mark>
    ) : (
      link
    );
  });
  return (
    <span
      id={sentence.id}
      className="sentence"
      data-pointed={holdsPointed || undefined}
      data-dim={isDim || undefined}
      data-voice={sentence.voice}
    >
      {isPointed ? (
        <mark ref={pointedRef} tabIndex={-1}>
          {runs}
        </mark>
      ) : (
        runs
      )}
    </span>
  );
}

/** A figure in the text: a link to itself; the note in the margin leads on to the chart that it is in. */
function FigureLink({ figure, text }: { readonly figure: DatasetFigure; readonly text: string }) {
  return (
    <ViewLink
      to={readPath(figure.town, { figure: figure.id })}
      data-figure={figure.key}
      data-theme={figure.issue ? undefined : (figure.theme ?? undefined)}
      className={isData(figure) ? "figure" : "figure figure-quiet"}
    >
      <GlossedWords text={text} />
    </ViewLink>
  );
}

/** The sign of a note. Its number is drawn, not written, so that the text stays as the report has it. */
function NoteSign({ number }: { readonly number: number }) {
  const { t } = useTranslation();
  return (
    <sup className="note-sign">
      <a
        href={`#note-${number}`}
        id={`note-sign-${number}`}
        aria-label={t("reader.note", { number })}
        data-number={number}
      />
    </sup>
  );
}

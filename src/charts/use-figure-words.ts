import type { Translate } from "../i18n/translate.ts";
import { useTranslation } from "../i18n/use-translation.ts";
import { pickIn } from "../i18n/use-pick.ts";
import type { Place } from "../model/corpus.ts";
import type { DatasetFigure } from "../model/dataset.ts";
import type { Locale } from "../model/words.ts";
import { formatValue, speakValue } from "./format-value.ts";
import { formatWhen } from "./format-when.ts";

/** A figure in words of the interface's language. */
export interface FigureWords {
  /** With its hedge. */
  readonly value: string;
  readonly label: string;
  /** Null for a figure of the whole town, which needs no remark. */
  readonly scope: string | null;
  /** What stands under a bar: the label, and the scope where it needs a remark. */
  readonly under: string;
  /** Null where no time is told for it, whatever the rest of its report tells. */
  readonly when: string | null;
  /** The name of a mark; begins with what is seen beside it. */
  readonly name: string;
  /** All of it, as a sentence read aloud or shown on hover. */
  readonly spoken: string;
}

/** The words of each figure in each language: many parts of a page ask for the same. */
const known = new WeakMap<Translate, WeakMap<DatasetFigure, FigureWords>>();

/** Words a figure of a place. */
export function useFigureWords(): (figure: DatasetFigure, place: Place) => FigureWords {
  const { t, language } = useTranslation();
  return (figure, place) => {
    const inLanguage = known.get(t) ?? new WeakMap<DatasetFigure, FigureWords>();
    known.set(t, inLanguage);
    const words = inLanguage.get(figure) ?? wordsOf(figure, place, t, language);
    inLanguage.set(figure, words);
    return words;
  };
}

function wordsOf(figure: DatasetFigure, place: Place, t: Translate, locale: Locale): FigureWords {
  const value = formatValue(figure, locale);
  const label = figure.label === null ? figure.text : pickIn(locale)(figure.label);
  const { kind, name: named } = figure.scope;
  const script = locale === "zh-Hant" ? "hant" : "hans";
  const scopeWords = named === null || locale === "en" ? t(`scope.${kind}`) : named[script];
  const scope = kind === "town" ? null : scopeWords;
  const when = formatWhen(figure.when, locale);
  const town = pickIn(locale)(place.names);
  const spoken = [
    town,
    label,
    speakValue(figure, locale),
    scopeWords,
    t(`role.${figure.role}`),
    when ?? t("compare.undated"),
  ];
  const join = (parts: readonly (string | null)[]) =>
    parts.filter((part) => part !== null).join(t("compare.comma"));
  const under = scope === null ? label : `${label} · ${scope}`;
  const name = join([value, scope, label, town]);
  return { value, label, scope, under, when, name, spoken: join(spoken) };
}

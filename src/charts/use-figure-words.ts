import { useTranslation } from "../i18n/use-translation.ts";
import { useSettings } from "../address/settings.ts";
import { usePick } from "../i18n/use-pick.ts";
import type { Place } from "../model/corpus.ts";
import type { DatasetFigure } from "../model/dataset.ts";
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

/** Words a figure of a place. */
export function useFigureWords(): (figure: DatasetFigure, place: Place) => FigureWords {
  const { t } = useTranslation();
  const { locale } = useSettings();
  const pick = usePick();
  return (figure, place) => {
    const value = formatValue(figure, locale);
    const label = figure.label === null ? figure.text : pick(figure.label);
    const { kind, name: named } = figure.scope;
    const script = locale === "zh-Hant" ? "hant" : "hans";
    const scopeWords = named === null || locale === "en" ? t(`scope.${kind}`) : named[script];
    const scope = kind === "town" ? null : scopeWords;
    const when = formatWhen(figure.when, locale);
    const words = [value, scope, label, pick(place.names)];
    const spoken = [
      pick(place.names),
      label,
      speakValue(figure, locale),
      scopeWords,
      t(`role.${figure.role}`),
      when ?? t("compare.undated"),
    ];
    const join = (parts: readonly (string | null)[]) =>
      parts.filter((part) => part !== null).join(t("compare.comma"));
    const under = scope === null ? label : `${label} · ${scope}`;
    return { value, label, scope, under, when, name: join(words), spoken: join(spoken) };
  };
}

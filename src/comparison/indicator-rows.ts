import type { Mention } from "../model/corpus.ts";
import type { DatasetFigure } from "../model/dataset.ts";
import type { Measure, Per, Role, ScopeKind } from "../model/figure.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Unit } from "../model/unit.ts";

/** What a comparison needs to know of a town. */
export interface Reporting {
  readonly id: string;
  readonly mentions: readonly Mention[];
}

/** What a report says on an indicator: numbers, words without one, or nothing. */
export type Row =
  | { readonly kind: "figures"; readonly town: string; readonly figures: readonly DatasetFigure[] }
  | { readonly kind: "mention"; readonly town: string; readonly mention: Mention }
  | { readonly kind: "silent"; readonly town: string };

/** What figures must have in common to be drawn on one axis. */
export interface Aspects {
  readonly scope: ScopeKind;
  readonly role: Role;
  readonly measure: Measure | null;
  readonly unit: Unit | null;
  readonly per: Per | null;
}

/** Rows that share one scale, from 0 to `max`. */
export interface Axis extends Aspects {
  readonly key: string;
  /** In `unit`; 0 where no row has a number. */
  readonly max: number;
  readonly rows: readonly Row[];
}

/** The figures of an indicator that the reports of some towns give, in reading order. */
export function figuresOf(
  { id }: Indicator,
  towns: readonly Reporting[],
  figures: readonly DatasetFigure[],
): DatasetFigure[] {
  return figures.filter(
    ({ indicator, town }) => indicator === id && towns.some((one) => one.id === town),
  );
}

/**
 * What the reports say on an indicator, a row a town in the order given, on as
 * many axes as the figures need. The first axis is the one that most towns are
 * on, that of whole towns before others; the towns without a number stand there too.
 */
export function indicatorAxes(
  indicator: Indicator,
  towns: readonly Reporting[],
  figures: readonly DatasetFigure[],
): readonly Axis[] {
  const counted = figuresOf(indicator, towns, figures);
  const numbered = new Set(counted.map(({ town }) => town));
  const groups = byAxis(counted).toSorted(
    (a, b) => townsOf(b) - townsOf(a) || Number(ofTowns(b)) - Number(ofTowns(a)),
  );
  if (groups.length === 0) groups.push([]);
  return groups.map((members, at) => ({
    ...(members[0] === undefined ? aspectsExpected(indicator) : aspectsOf(members[0])),
    key: members[0] === undefined ? "none" : axisKey(members[0]),
    max: Math.max(0, ...members.map(({ high }) => high ?? 0)),
    rows: towns.flatMap((town): Row[] => {
      const own = members.filter((figure) => figure.town === town.id);
      if (own.length > 0) return [{ kind: "figures", town: town.id, figures: own }];
      return at > 0 || numbered.has(town.id) ? [] : [rowWithoutNumber(indicator, town)];
    }),
  }));
}

const aspectsOf = ({ scope, role, measure, unit, per }: DatasetFigure): Aspects => ({
  scope: scope.kind,
  role,
  measure,
  unit,
  per,
});

const aspectsExpected = ({ measure, unit }: Indicator): Aspects => ({
  scope: "unstated",
  role: "achievement",
  measure,
  unit,
  per: null,
});

const axisKey = (figure: DatasetFigure) => Object.values(aspectsOf(figure)).join(" ");

const townsOf = (figures: readonly DatasetFigure[]) =>
  new Set(figures.map(({ town }) => town)).size;

const ofTowns = ([first]: readonly DatasetFigure[]) => first?.scope.kind === "town";

// In the order in which the axes first occur, which the sort above keeps among equals.
function byAxis(figures: readonly DatasetFigure[]): DatasetFigure[][] {
  const groups = new Map<string, DatasetFigure[]>();
  for (const figure of figures) {
    const key = axisKey(figure);
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()];
}

/** Done without a number says more than demanded, and either more than nothing. */
function rowWithoutNumber({ id }: Indicator, { id: town, mentions }: Reporting): Row {
  const own = mentions.filter(({ indicator }) => indicator === id);
  const mention = own.find(({ status }) => status === "done") ?? own[0];
  return mention === undefined ? { kind: "silent", town } : { kind: "mention", town, mention };
}

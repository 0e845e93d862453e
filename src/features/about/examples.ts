import { barForm, type BarForm } from "../../charts/bar-form.ts";
import { LEGEND_FORMS, PLAIN } from "../../charts/legend-forms.ts";
import type { DatasetFigure } from "../../model/dataset.ts";
import { isData, type Role } from "../../model/figure.ts";

/** The forms in which a figure can be drawn; a range needs no legend, for it shows both its ends. */
export const FORMS = [
  ...LEGEND_FORMS,
  { name: "range", form: { ...PLAIN, end: "range" } },
] as const satisfies readonly { readonly name: string; readonly form: BarForm }[];

/** The first figure of a role; never a case or a hazard. */
export const exampleOfRole = (
  figures: readonly DatasetFigure[],
  role: Role,
): DatasetFigure | null => figures.find((figure) => figure.role === role && !figure.issue) ?? null;

/**
 * A figure of data, rather a reported one, that is drawn in a form: the first that has just its traits,
 * else the first that ends or is hatched as it does, of whatever extent.
 */
export function exampleOfForm(
  figures: readonly DatasetFigure[],
  form: BarForm,
): DatasetFigure | null {
  const data = figures
    .filter((figure) => isData(figure) && !figure.issue)
    .toSorted((one, other) => Number(isReported(other)) - Number(isReported(one)))
    .map((figure) => ({ figure, drawn: barForm(figure) }));
  const just = data.find(({ drawn }) => isSame(drawn, form));
  if (just !== undefined) return just.figure;
  if (form.end === "exact" && !form.hatched) return null;
  return data.find(({ drawn }) => isSame({ ...drawn, extent: form.extent }, form))?.figure ?? null;
}

const isReported = ({ role }: DatasetFigure) => role === "achievement";

const isSame = (one: BarForm, other: BarForm) =>
  one.extent === other.extent && one.hatched === other.hatched && one.end === other.end;

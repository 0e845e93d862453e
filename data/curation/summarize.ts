import type { Place } from "../../src/model/corpus.ts";
import { ROLES } from "../../src/model/figure.ts";
import type { CuratedReport } from "../../src/model/report.ts";

/** One line on what was read of a town: figures by role, coverage, repairs by kind, and what people had to mend. */
export function summarize(report: CuratedReport, place: Place | undefined): string {
  const { figures } = report;
  const roles = ROLES.map((role) => `${role} ${figures.filter((f) => f.role === role).length}`);
  const repairs = Object.entries(place?.repairs ?? {}).map(([kind, count]) => `${kind} ${count}`);
  const mended = (field: string) =>
    figures.filter(({ corrected }) => corrected.includes(field)).length;
  const unlabelled = figures.filter(
    ({ role, label }) => label === null && role !== "date" && role !== "name",
  ).length;
  const parts = [
    roles.join(" "),
    place === undefined ? "" : coverage(place),
    `repairs: ${repairs.join(" ") || "none"}`,
    `mended: role ${mended("role")} theme ${mended("theme")}`,
    ...(unlabelled === 0 ? [] : [`without a label: ${unlabelled}`]),
  ];
  return `${report.id.padEnd(12)}${parts.join(" · ")}`;
}

const coverage = ({ coverage: { published, figures, furniture, chinese } }: Place) =>
  `numerals ${published} = ${figures} + ${furniture} in furniture, ${chinese} Chinese`;

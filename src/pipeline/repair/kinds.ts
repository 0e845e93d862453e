import type { RepairKind } from "../../model/report.ts";
import {
  repairStage as textStage,
  type Pass as TextPass,
  type Repair as TextRepair,
  type TrackedText,
} from "../../text/tracked.ts";

/** A report in repair, and the repairs that the contract names. */
export type TrackedReport = TrackedText<RepairKind>;
export type Repair = TextRepair<RepairKind>;
export type Pass = TextPass<RepairKind>;
export type Stage = (report: TrackedReport) => TrackedReport;

/** Builds a stage of the pipeline from a function that finds what is wrong. */
export const repairStage = (find: (text: string) => Pass): Stage => textStage<RepairKind>(find);

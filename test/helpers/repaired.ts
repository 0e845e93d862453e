import type { RepairKind } from "../../src/model/report.ts";
import type { Stage } from "../../src/pipeline/repair/kinds.ts";
import { track } from "../../src/text/tracked.ts";

/** What a stage makes of a text. */
export const repaired = (stage: Stage, text: string): string => stage(track<RepairKind>(text)).text;

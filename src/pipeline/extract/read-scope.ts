import type { Scope } from "../../model/figure.ts";
import type { BothScripts } from "../../model/words.ts";
import { signOf } from "../../text/signs.ts";
import type { Quantity } from "./found.ts";

const VILLAGE = /^[\p{Script=Han}]{1,8}(?:村|社区)$/u;

export const UNSTATED_SCOPE: Scope = { kind: "unstated", name: null };
const TOWN: Scope = { kind: "town", name: null };
const SOME_VILLAGE: Scope = { kind: "village", name: null };

/** The village that heads a paragraph; null where none does. */
export const headingVillage = (heading: BothScripts | null): BothScripts | null =>
  heading !== null && VILLAGE.test(heading.hans) ? heading : null;

const WHOLE = signOf("全");

/** Whose a figure is, where the text before it in its clause says so: a village that heads its paragraph, 全镇, 全村; else unstated. */
export function readScope(
  text: string,
  { start, clause: round }: Quantity,
  village: BothScripts | null,
): Scope {
  if (village !== null) return { kind: "village", name: village };
  if ((round.ahead & WHOLE) === 0) return UNSTATED_SCOPE;
  const clause = text.slice(round.start, start);
  if (clause.includes("全镇") || clause.includes("全乡")) return TOWN;
  return clause.includes("全村") ? SOME_VILLAGE : UNSTATED_SCOPE;
}

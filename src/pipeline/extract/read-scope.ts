import type { Scope } from "../../model/figure.ts";
import type { BothScripts } from "../../model/words.ts";
import { clauseBefore } from "./clauses.ts";

const VILLAGE = /^[\p{Script=Han}]{1,8}(?:村|社区)$/u;

export const UNSTATED_SCOPE: Scope = { kind: "unstated", name: null };
const TOWN: Scope = { kind: "town", name: null };
const SOME_VILLAGE: Scope = { kind: "village", name: null };

/** Whose a figure is, where the text says so: a village that heads its paragraph, 全镇, 全村; else unstated. */
export function readScope(text: string, at: number, heading: BothScripts | null): Scope {
  if (heading !== null && VILLAGE.test(heading.hans)) {
    return { kind: "village", name: { hans: heading.hans, hant: heading.hant } };
  }
  const clause = clauseBefore(text, at);
  if (clause.includes("全镇") || clause.includes("全乡")) return TOWN;
  return clause.includes("全村") ? SOME_VILLAGE : UNSTATED_SCOPE;
}

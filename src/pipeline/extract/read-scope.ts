import type { Scope } from "../../model/figure.ts";
import type { BothScripts } from "../../model/words.ts";
import { clauseBefore } from "./clauses.ts";

const VILLAGE = /^[\p{Script=Han}]{1,8}(?:村|社区)$/u;

/** Whose a figure is, where the text says so: a village that heads its paragraph, 全镇, 全村; else unstated. */
export function readScope(text: string, at: number, heading: BothScripts | null): Scope {
  if (heading !== null && VILLAGE.test(heading.hans)) {
    return { kind: "village", name: { hans: heading.hans, hant: heading.hant } };
  }
  const clause = clauseBefore(text, at);
  if (/全[镇乡]/u.test(clause)) return { kind: "town", name: null };
  return { kind: /全村/u.test(clause) ? "village" : "unstated", name: null };
}

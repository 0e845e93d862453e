import type { Role } from "../../model/figure.ts";
import type { Voice } from "../../model/report.ts";
import type { Unit } from "../../model/unit.ts";
import type { Span } from "../../text/span.ts";
import type { Clause } from "./clauses.ts";
import type { Cues } from "./cues.ts";
import type { Quantity } from "./found.ts";
import type { Part } from "./parts.ts";
import type { Change } from "./read-change.ts";

/** What stands round a quantity's sentence. */
export interface Setting {
  readonly cues: Cues;
  readonly voice: Voice;
  /** What is planned is spoken of: by its part, a sentence before it, or the head of its column. */
  readonly isPlanning: boolean;
  /** What its part of the report speaks of. */
  readonly part: Part;
  /** It grew or fell: told of what happened, not of what there is. */
  readonly change: Change;
  /** The quantity before it in its sentence. */
  readonly before:
    | (Span & {
        readonly role: Role;
        readonly unit: Unit | null;
        /** The role of those whose age it tells, else its own. */
        readonly whole: Role | null;
      })
    | null;
}

/** What a role is asked of: a quantity with the words of its clause. */
export interface Placed extends Pick<
  Quantity,
  "unit" | "qualifier" | "per" | "low" | "high" | "start" | "end"
> {
  readonly clause: number;
  /** The signs of what stands in the clause before the quantity, and behind it. */
  readonly signs: Pick<Clause, "ahead" | "behind">;
  /** The clause before the quantity, and behind it. */
  readonly words: string;
  readonly after: string;
  readonly own: string;
}

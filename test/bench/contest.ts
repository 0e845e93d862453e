import { CONTESTANTS } from "./contestants.ts";
import { cost } from "./cost.ts";
import { spin } from "./cpu-loop.ts";

// A program of its own for one contestant, so that none tidies or shares another's
// memory and code: it gets ready, and runs whenever it is asked to.
const [, , name = ""] = process.argv;
const contestant = (await CONTESTANTS[name]?.()) ?? null;

const ONCE = 1;
const WARM = 1_000;
const ENOUGH = 500;

/** Runs until so much processor time is spent; gives the bytes of a millisecond, and what a fixed loop cost right before. */
function run(enough: number): { readonly rate: number; readonly loop: number } | null {
  if (contestant === null) return null;
  const loop = cost(spin);
  let spent = 0;
  let times = 0;
  for (; spent < enough; times += 1) spent += cost(contestant.run);
  return { rate: (contestant.bytes * times) / spent, loop };
}

const first = run(ONCE);
run(WARM);
process.on("message", () => process.send?.(run(ENOUGH)));
process.send?.(first);

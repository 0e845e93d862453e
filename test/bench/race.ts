import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import * as v from "valibot";
import { median } from "./numbers.ts";

const RunSchema = v.nullable(v.object({ rate: v.number(), loop: v.number() }));
type Run = v.InferOutput<typeof RunSchema>;

/** How fast a contestant was in each round, and what a fixed loop cost right before. */
export interface Pace {
  readonly name: string;
  /** Its very first run, before anything is compiled. */
  readonly first: number | null;
  /** Bytes in a millisecond of processor time. */
  readonly rates: readonly number[];
  readonly loops: readonly number[];
}

async function answerOf(contestant: ChildProcess): Promise<Run> {
  const [answer]: unknown[] = await once(contestant, "message");
  return v.parse(RunSchema, answer);
}

/** Lets contestants run by turns, each in a program of its own, so that what slows the machine for a while slows all of them. */
export async function race(names: readonly string[], rounds: number): Promise<readonly Pace[]> {
  const running: ChildProcess[] = [];
  const firsts: (number | null)[] = [];
  for (const name of names) {
    const contestant = fork("test/bench/contest.ts", [name]);
    running.push(contestant);
    firsts.push((await answerOf(contestant))?.rate ?? null);
  }
  const runs: Run[][] = names.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, contestant] of running.entries()) {
      contestant.send("run");
      runs[index]?.push(await answerOf(contestant));
    }
  }
  for (const contestant of running) contestant.kill();
  return names.map((name, index) => {
    const done = (runs[index] ?? []).filter((run) => run !== null);
    const rates = done.map(({ rate }) => rate);
    return { name, first: firsts[index] ?? null, rates, loops: done.map(({ loop }) => loop) };
  });
}

const inUnits = (rate: number): string =>
  rate < 1000 ? `${rate.toFixed(1)} kB/s` : `${(rate / 1000).toFixed(2)} MB/s`;

/** The median of the rounds, beside that of the fixed loop, and the first run. */
export function inWords({ first, rates, loops }: Pace): readonly string[] {
  if (first === null) return ["could not be run here", ""];
  const usual = `${inUnits(median(rates))} (loop ${median(loops).toFixed(0)} ms)`;
  return [usual, `${inUnits(first)} at first`];
}

/** How many times as fast one was as another, by the median of the rounds. */
export const timesAsFast = (one: Pace, other: Pace): number =>
  median(one.rates.map((rate, round) => rate / (other.rates[round] ?? rate)));

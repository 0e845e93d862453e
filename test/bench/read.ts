import { readReport } from "../../src/pipeline/read-report.ts";
import { figureFaults } from "../helpers/figure-faults.ts";
import { mutate, seeded } from "../helpers/mutate.ts";
import { CONTESTANTS, PEER } from "./contestants.ts";
import { cost } from "./cost.ts";
import { spin } from "./cpu-loop.ts";
import { printTable } from "./numbers.ts";
import { inWords, race, timesAsFast } from "./race.ts";
import { bytesOf, simplified } from "./texts.ts";

const ROUNDS = 7;
const WARM = 1_000;
const CASES = 100_000;
const PART = 120;

/** How fast texts are read, and Recognizers-Text beside that. */
async function speeds(): Promise<string[][]> {
  const paces = await race(Object.keys(CONTESTANTS), ROUNDS);
  const peer = paces.find(({ name, first }) => name === PEER && first !== null);
  return paces.map((pace) => {
    const isWhole = peer !== undefined && /^whole|^without/u.test(pace.name);
    const compared = isWhole ? `${timesAsFast(pace, peer).toFixed(0)} times ${PEER}` : "";
    return [pace.name, ...inWords(pace), compared];
  });
}

function growth(text: string): string[][] {
  for (let spent = 0; spent < WARM;) spent += cost(() => readReport(bytesOf(text), "bench"));
  return [1, 10, 100, 1000].map((times) => {
    const bytes = bytesOf(`${text}\n\n`.repeat(times));
    const loop = cost(spin);
    const spent = cost(() => readReport(bytes, "bench"));
    const each = `${(spent / times).toFixed(2)} ms each`;
    return [String(times), `${spent.toFixed(0)} ms`, each, `loop ${loop.toFixed(0)} ms`];
  });
}

function faultsOf(text: string): string[] {
  try {
    return figureFaults(readReport(bytesOf(text), "x"));
  } catch (error) {
    return [String(error)];
  }
}

function damage(text: string): string[] {
  const random = seeded(7);
  const faults: string[] = [];
  for (let count = 0; count < CASES; count += 1) {
    const start = Math.floor(random() * (text.length - PART));
    const damaged = mutate(`镇${text.slice(start, start + PART)}`, random);
    const found = faultsOf(damaged);
    if (found.length > 0) faults.push(`${JSON.stringify(damaged)}: ${found.join(", ")}`);
  }
  return [`${CASES} damaged texts: ${faults.length} break the contract`, ...faults.slice(0, 20)];
}

/** Prints how fast reports are read, how the cost grows, and that no damage breaks the contract. */
export async function benchReading(): Promise<void> {
  const text = simplified().join("\n");
  printTable(`Reading Simplified, processor time, median of ${ROUNDS}`, await speeds());
  printTable("Cost at so many times the text", growth(text));
  console.log(`\n${damage(text).join("\n")}`);
}

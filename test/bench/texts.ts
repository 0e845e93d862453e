import { readFileSync } from "node:fs";
import { readReport } from "../../src/pipeline/read-report.ts";

const TOWNS = ["shaping", "unnamed", "shangzhuang", "songjia", "daze"];

/** The five reports as restored, in Simplified. */
export const simplified = (): string[] =>
  TOWNS.map((town) => {
    const { paragraphs } = readReport(readFileSync(`data/towns/${town}/report.txt`), town);
    return paragraphs.map(({ sentences }) => sentences.map(({ hans }) => hans).join("")).join("\n");
  });

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

import { readFile } from "node:fs/promises";
import * as path from "node:path";
import * as v from "valibot";
import { LineCounter, parseDocument } from "yaml";
import { CurationError, Problems } from "./problems.ts";

/**
 * Reads a YAML file and holds it against a schema. Throws a `CurationError`
 * that names file, line and mend for a missing file, for what is not YAML, and
 * for every value that the schema refuses.
 */
export async function readYaml<S extends v.GenericSchema>(
  root: string,
  file: string,
  schema: S,
): Promise<{ readonly value: v.InferOutput<S>; readonly problems: Problems }> {
  const text = await readFile(path.join(root, file), "utf8").catch(() => {
    throw new CurationError([`${file}:1: the file is missing; add it (README, “A sixth town”)`]);
  });
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    throw new CurationError(
      document.errors.map(
        ({ pos, message }) =>
          `${file}:${lines.linePos(pos[0]).line}: not YAML: ${message.split("\n")[0]}`,
      ),
    );
  }
  const problems = new Problems(file, document, lines);
  const result = v.safeParse(schema, document.toJS());
  if (!result.success) {
    for (const issue of result.issues) problems.add(pathOf(issue), mend(issue));
    problems.throwIfAny();
    throw new RangeError(`${file}: a schema refused it without an issue`);
  }
  return { value: result.output, problems };
}

const pathOf = (issue: v.BaseIssue<unknown>) =>
  (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));

function mend(issue: v.BaseIssue<unknown>): string {
  const where = v.getDotPath(issue) ?? "the file";
  if (issue.expected === "never") return `${where}: unknown key; remove it or mend its spelling`;
  if (issue.received === "undefined") return `${where}: missing; add it (${issue.expected})`;
  return `${where}: expected ${issue.expected}, found ${issue.received}`;
}

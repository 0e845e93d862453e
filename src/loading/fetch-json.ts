import * as v from "valibot";
import { dataUrl } from "./data-url.ts";

/** A data file that could not be read: it names the file and the reason. */
export class DataError extends Error {
  constructor(
    readonly file: string,
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(`${file}: ${reason}`, options);
    this.name = "DataError";
  }
}

/** Fetches a JSON file and holds it against its schema. Throws a `DataError` for everything that can go wrong. */
export async function fetchJson<S extends v.GenericSchema>(
  file: string,
  schema: S,
  signal: AbortSignal,
): Promise<v.InferOutput<S>> {
  const response = await fetch(dataUrl(file), { signal }).catch((cause: unknown) => {
    throw signal.aborted ? cause : new DataError(file, "unreachable", { cause });
  });
  if (!response.ok) throw new DataError(file, `HTTP ${response.status}`);
  // Hosts of single-page apps answer a missing file with index.html and status 200.
  const body: unknown = await response.json().catch((cause: unknown) => {
    throw signal.aborted ? cause : new DataError(file, "not JSON", { cause });
  });
  const result = v.safeParse(schema, body);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new DataError(file, `${v.getDotPath(issue) ?? "root"}: ${issue.message}`);
}

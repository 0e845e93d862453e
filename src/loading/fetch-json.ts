import * as v from "valibot";
import { DataError } from "../model/data-error.ts";
import { dataUrl } from "./data-url.ts";

/**
 * Fetches a JSON file and reads it. Throws a `DataError` for everything that
 * can be wrong with it; but first asks the host anew, past the browser's cache,
 * which may have kept a copy from another edition of the site.
 */
export async function fetchJson<T>(
  file: string,
  read: (body: unknown) => T,
  signal: AbortSignal,
): Promise<T> {
  try {
    return await fetchOnce(file, read, { signal });
  } catch (error) {
    if (!(error instanceof DataError) || error.fault === "unreachable") throw error;
    return await fetchOnce(file, read, { signal, cache: "reload" });
  }
}

async function fetchOnce<T>(
  file: string,
  read: (body: unknown) => T,
  request: RequestInit & { readonly signal: AbortSignal },
): Promise<T> {
  const fail = (fault: DataError["fault"], cause: unknown) => {
    // A request that was given up is no failure of the file.
    throw request.signal.aborted ? cause : new DataError(file, fault, "", { cause });
  };
  const response = await fetch(dataUrl(file), request).catch((cause: unknown) =>
    fail("unreachable", cause),
  );
  if (!response.ok) throw new DataError(file, "refused", `HTTP ${response.status}`);
  const text = await response.text().catch((cause: unknown) => fail("broken", cause));
  const body = parseJson(file, text);
  try {
    return read(body);
  } catch (cause) {
    throw v.isValiError(cause) ? unlike(file, cause.issues[0], cause) : cause;
  }
}

function parseJson(file: string, text: string): unknown {
  // Hosts of single-page apps answer a missing file with index.html and status 200.
  if (text.trimStart().startsWith("<")) throw new DataError(file, "page", "");
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DataError(file, "broken", "", { cause });
  }
}

/** What does not fit: the edition as a whole, or one place in the file. */
function unlike(file: string, issue: v.BaseIssue<unknown>, cause: Error): DataError {
  const place = v.getDotPath(issue);
  return place === "schema" && typeof issue.input === "string"
    ? new DataError(file, "edition", issue.input, { cause })
    : new DataError(file, "unlike", place ?? "", { cause });
}

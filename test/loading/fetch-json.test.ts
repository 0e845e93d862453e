import * as v from "valibot";
import { afterEach, describe, expect, test, vi } from "vitest";
import { DataError, fetchJson } from "../../src/loading/fetch-json.ts";

const Schema = v.object({ towns: v.array(v.object({ id: v.string() })) });
const answer = (body: string, status = 200) =>
  vi.stubGlobal("fetch", () => Promise.resolve(new Response(body, { status })));
const read = () => fetchJson("corpus.json", Schema, new AbortController().signal);

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("fetchJson", () => {
  test("gives what the schema describes", async () => {
    answer('{"towns": [{"id": "east"}]}');
    await expect(read()).resolves.toEqual({ towns: [{ id: "east" }] });
  });

  test.each([
    ["a missing file", "", 404, "HTTP 404"],
    ["a page with status 200 in place of a missing file", "<!doctype html>", 200, "not JSON"],
    ["a file of another shape", '{"towns": [{"id": 7}]}', 200, "towns.0.id"],
  ])("of %s it names the file and the reason", async (_what, body, status, reason) => {
    answer(body, status);
    const failure = await read().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(DataError);
    expect(String(failure)).toContain(`corpus.json: ${reason}`);
  });

  test("a host that does not answer is named too", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
    await expect(read()).rejects.toThrow("corpus.json: unreachable");
  });

  test("a request that was given up is no failure of the file", async () => {
    const given = new AbortController();
    given.abort();
    vi.stubGlobal("fetch", () => Promise.reject(new DOMException("given up", "AbortError")));
    const failure = await fetchJson("corpus.json", Schema, given.signal).catch(
      (error: unknown) => error,
    );
    expect(failure).not.toBeInstanceOf(DataError);
  });
});

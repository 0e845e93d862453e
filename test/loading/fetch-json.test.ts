import * as v from "valibot";
import { afterEach, describe, expect, test, vi } from "vitest";
import { fetchJson } from "../../src/loading/fetch-json.ts";
import { DataError } from "../../src/model/data-error.ts";

const Schema = v.object({
  schema: v.literal("towns@1"),
  towns: v.array(v.object({ id: v.string() })),
});
const WHOLE = '{"schema": "towns@1", "towns": [{"id": "east"}]}';

const answer = (body: string, status = 200) =>
  vi.stubGlobal("fetch", () => Promise.resolve(new Response(body, { status })));
const read = (signal = new AbortController().signal) =>
  fetchJson("towns.json", v.parser(Schema), signal);
const failureOf = (reading: Promise<unknown>) => reading.catch((error: unknown) => error);

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("fetchJson", () => {
  test("gives what the schema describes", async () => {
    answer(WHOLE);
    await expect(read()).resolves.toEqual({ schema: "towns@1", towns: [{ id: "east" }] });
  });

  test.each([
    ["a missing file", "", 404, "refused", "HTTP 404"],
    ["a host in trouble", WHOLE, 503, "refused", "HTTP 503"],
    ["a page with status 200 in place of a missing file", "\n<!doctype html>", 200, "page", ""],
    ["a file cut short", WHOLE.slice(0, 30), 200, "broken", ""],
    ["an empty file", "", 200, "broken", ""],
    ["a newer edition", WHOLE.replace("@1", "@2"), 200, "edition", "towns@2"],
    ["a file that names no edition", '{"towns": []}', 200, "unlike", "schema"],
    ["a wrong value", WHOLE.replace('"east"', "7"), 200, "unlike", "towns.0.id"],
    ["another shape altogether", "[]", 200, "unlike", "schema"],
    ["a value that is no object", "null", 200, "unlike", ""],
  ])("of %s it names the file and the reason", async (_what, body, status, fault, detail) => {
    answer(body, status);
    const failure = await failureOf(read());
    expect(failure).toBeInstanceOf(DataError);
    expect(failure).toMatchObject({ file: "towns.json", fault, detail });
  });

  test("a host that does not answer is named too", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
    expect(await failureOf(read())).toMatchObject({ file: "towns.json", fault: "unreachable" });
  });

  test("an answer that breaks off on its way is a broken file", async () => {
    const broken = () =>
      new ReadableStream({
        start(stream) {
          stream.error(new TypeError("network error"));
        },
      });
    vi.stubGlobal("fetch", () => Promise.resolve(new Response(broken())));
    expect(await failureOf(read())).toMatchObject({ file: "towns.json", fault: "broken" });
  });

  test.each([
    ["of an earlier edition", WHOLE.replace("@1", "@0"), 200],
    ["cut short", WHOLE.slice(0, 30), 200],
    ["of an answer that it was missing", "", 404],
  ])("a copy %s that a cache has kept gives way to the host's own", async (_what, kept, status) => {
    vi.stubGlobal("fetch", (_address: string, { cache }: RequestInit) =>
      Promise.resolve(cache === "reload" ? new Response(WHOLE) : new Response(kept, { status })),
    );
    await expect(read()).resolves.toMatchObject({ towns: [{ id: "east" }] });
  });

  test("a request that was given up is no failure of the file", async () => {
    const given = new AbortController();
    given.abort();
    vi.stubGlobal("fetch", () => Promise.reject(new DOMException("given up", "AbortError")));
    expect(await failureOf(read(given.signal))).not.toBeInstanceOf(DataError);
  });

  test("an error of the reader's own is not taken for one of the file", async () => {
    answer(WHOLE);
    const mistake = new RangeError("a mistake");
    const reading = fetchJson(
      "towns.json",
      () => {
        throw mistake;
      },
      new AbortController().signal,
    );
    expect(await failureOf(reading)).toBe(mistake);
  });
});

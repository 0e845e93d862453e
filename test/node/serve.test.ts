import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { serve } from "../../src/node/serve.ts";

/** A built site in little, for a base path. */
function aSite(base: string): string {
  const dist = mkdtempSync(path.join(tmpdir(), "five-towns-site-"));
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(dist, file)), { recursive: true });
    writeFileSync(path.join(dist, file), text);
    writeFileSync(path.join(dist, `${file}.br`), brotliCompressSync(text));
  };
  const page = (name: string) =>
    `<title>${name}</title><script src="${base}assets/a-1.js"></script>`;
  write("index.html", page("overview"));
  write("404.html", page("not found"));
  write("read/songjia/index.html", page("songjia"));
  write("assets/a-1.js", "export {};");
  write("data/corpus.json", "{}");
  write("sw.js", "self.addEventListener('fetch', () => {});");
  return dist;
}

const close = (server: Server) =>
  new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });

describe.each(["/", "/five-towns/"])("a site that was built for %s", (base) => {
  const dist = aSite(base);
  let site: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    site = await serve(dist, 0);
  });
  afterAll(async () => {
    await close(site.server);
    rmSync(dist, { recursive: true });
  });

  test.each([
    ["", 200, "overview"],
    ["?towns=songjia", 200, "overview"],
    ["read/songjia", 200, "songjia"],
    ["read/songjia/", 200, "songjia"],
    ["read/songjia?figure=f1", 200, "songjia"],
    ["read/nowhere", 404, "not found"],
    ["nonsense", 404, "not found"],
    ["nonsense/", 404, "not found"],
    ["%E0%A4%A", 404, "not found"],
    ["/", 404, "not found"],
  ])("answers %s with %i and a page", async (address, status, title) => {
    const response = await fetch(`${site.address}${address}`);
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toMatch(/^text\/html/u);
    expect(await response.text()).toContain(`<title>${title}</title>`);
  });

  test.each(["data/nothing.json", "assets/a-2.js", "robots.txt"])(
    "never answers the missing file %s with a page",
    async (file) => {
      const response = await fetch(`${site.address}${file}`);
      expect(response.status).toBe(404);
      expect(await response.text()).not.toContain("<");
    },
  );

  test("sends the compressed copy, and lets only hashed files be kept", async () => {
    const headers = { "accept-encoding": "br" };
    const code = await fetch(`${site.address}assets/a-1.js`, { headers });
    expect(code.headers.get("content-encoding")).toBe("br");
    expect(code.headers.get("cache-control")).toContain("immutable");
    const data = await fetch(`${site.address}data/corpus.json`, { headers });
    expect(data.headers.get("content-encoding")).toBe("br");
    expect(data.headers.get("cache-control")).toBe("no-cache");
    const worker = await fetch(`${site.address}sw.js`, { headers });
    expect(worker.headers.get("cache-control")).toBe("no-cache");
    expect(worker.headers.get("content-type")).toMatch(/javascript/u);
  });
});

test("a taken port is told, and the next one is served", async () => {
  const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
  const dist = aSite("/");
  const other = await serve(dist, 0);
  const taken = Number(new URL(other.address).port);
  const { server, address } = await serve(dist, taken);
  expect(log).toHaveBeenCalledWith(`Port ${taken} is taken.`);
  expect(Number(new URL(address).port)).toBeGreaterThan(taken);
  await Promise.all([close(server), close(other.server)]);
  log.mockRestore();
  rmSync(dist, { recursive: true });
});

/// <reference lib="webworker" />
/*
 * The service worker. It keeps the site of its build whole, for when there is
 * no network. A page comes from the network as long as there is one, so that
 * nobody is held back at an old build; code and data are named by what is in
 * them, so that what is kept can answer for any page, old or new.
 *
 * A new worker waits until no page of the old one is open, as browsers have it.
 * Until then the old one stays with all that it keeps.
 */
import type { KeptFile } from "./node/kept-files.ts";

declare const self: ServiceWorkerGlobalScope;
/** What the build puts in: its files, and a name made of all of them. */
declare const KEPT: readonly KeptFile[];
declare const BUILD: string;

const { scope } = self.registration;
const FAMILY = `five-towns ${scope} `;
const CACHE = `${FAMILY}${BUILD}`;

self.addEventListener("install", (event) => {
  event.waitUntil(keepAll());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(takeOver());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(scope)) return;
  event.respondWith(request.mode === "navigate" ? answerPage(event) : answerFile(request));
});

/** Brings what is not kept yet, one file after another, behind all that a reader asks for. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(CACHE);
  for (const { path, integrity, isNamedByContent } of KEPT) {
    const url = new URL(path, scope).href;
    // An earlier attempt may have come this far.
    if ((await cache.match(url)) !== undefined) continue;
    const known = isNamedByContent ? await caches.match(url) : undefined;
    // A file of another build than this is refused: the host may be between two.
    await cache.put(url, known ?? (await bring(url, integrity, isNamedByContent)));
  }
}

const bring = (url: string, integrity: string, isNamedByContent: boolean): Promise<Response> =>
  fetch(url, { integrity, cache: isNamedByContent ? "default" : "no-cache", priority: "low" });

async function takeOver(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(FAMILY) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  // A page need not wait for this worker to wake up.
  await self.registration.navigationPreload.enable();
  // The page of the first visit is kept going without a network too.
  await self.clients.claim();
}

async function answerPage({ request, preloadResponse }: FetchEvent): Promise<Response> {
  try {
    const early: unknown = await preloadResponse;
    return early instanceof Response ? early : await fetch(request);
  } catch {
    return keptPage(new URL(request.url));
  }
}

/** The page that was kept for an address, else the one for no page. */
async function keptPage({ origin, pathname }: URL): Promise<Response> {
  const cache = await caches.open(CACHE);
  const bare = `${origin}${pathname.replace(/\/(?:index\.html)?$/u, "")}`;
  const page = (await cache.match(`${bare}/`)) ?? (await cache.match(bare));
  if (page !== undefined) return directly(page, 200);
  const notFound = await cache.match(new URL("404.html", scope).href);
  return notFound === undefined ? Response.error() : directly(notFound, 404);
}

// Made anew, for a response that a host has led elsewhere may answer no navigation.
const directly = ({ body, headers }: Response, status: number) =>
  new Response(body, { status, headers });

async function answerFile(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}

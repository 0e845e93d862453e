import { createServer, type Server } from "node:http";
import { readFileSync } from "node:fs";
import * as path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import sirv from "sirv";

const HOST = "127.0.0.1";
const FIRST_PORT = 4173;
// A stranger's machine may have a few servers running; more than these are a mistake.
const TRIES = 50;

const YEAR = 31536000;

/**
 * Serves a built site as a careful static host does: compressed copies where
 * the browser takes them, pages with and without the trailing slash, an
 * indicator's page for any of its addresses, and 404.html with status 404 for
 * everything else. Resolves with the server and its address once it listens.
 */
export async function serve(
  dist: string,
  firstPort: number,
): Promise<{ readonly server: Server; readonly address: string; readonly port: number }> {
  const files = sirv(dist, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders(response, pathname) {
      const hashed = pathname.startsWith("/assets/");
      response.setHeader(
        "cache-control",
        hashed ? `public, max-age=${YEAR}, immutable` : "no-cache",
      );
    },
  });
  const notFound = readFileSync(path.join(dist, "404.html"));
  const server = createServer((request, response) => {
    // Any indicator has the page of /compare; the app says itself whether it knows it.
    request.url = (request.url ?? "/").replace(/^\/compare\/[a-z-]+\/?(?=\?|$)/u, "/compare");
    files(request, response, () => {
      response.statusCode = 404;
      const isPage = path.extname(new URL(request.url ?? "/", "http://x").pathname) === "";
      response.setHeader("content-type", isPage ? "text/html; charset=utf-8" : "text/plain");
      response.end(isPage ? notFound : "Not found\n");
    });
  });
  const port = await listen(server, firstPort);
  return { server, port, address: `http://localhost:${port}/` };
}

/** Listens on a port or, where it is taken, on the next that is free. */
async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; port < first + TRIES; port += 1) {
    if (await tryListen(server, port)) return port;
    console.log(`Port ${port} is taken.`);
  }
  throw new RangeError(`no free port from ${first} to ${first + TRIES - 1}; set PORT`);
}

function tryListen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      server.off("listening", onListening);
      if (error.code === "EADDRINUSE") resolve(false);
      else reject(error);
    };
    const onListening = () => {
      server.off("error", onError);
      resolve(true);
    };
    server.once("error", onError);
    server.once("listening", onListening);
    server.listen(port, HOST);
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const { server, address } = await serve(
    path.join(root, "dist"),
    Number(process.env["PORT"] ?? FIRST_PORT),
  );
  console.log(`Five Towns: ${address}`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
}

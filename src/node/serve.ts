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
 * Serves a built site as a careful static host does: under the base path that
 * it was built for, compressed copies where the browser takes them, pages with
 * and without the trailing slash, 404.html with status 404 for an unknown page,
 * and plain words for a missing file. Port 0 is any that is free. Resolves with
 * the server and its address once it listens.
 */
export async function serve(
  dist: string,
  firstPort: number,
): Promise<{ readonly server: Server; readonly address: string }> {
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
  const notFound = readFileSync(path.join(dist, "404.html"), "utf8");
  const base = baseOf(notFound);

  const server = createServer((request, response) => {
    const url = request.url ?? "/";
    const refuse = () => {
      const isPage = path.extname(url.replace(/[?#].*$/u, "")) === "";
      response.statusCode = 404;
      response.setHeader("content-type", `text/${isPage ? "html" : "plain"}; charset=utf-8`);
      response.end(isPage ? notFound : "Not found\n");
    };
    if (!`${url}/`.startsWith(base)) {
      refuse();
      return;
    }
    request.url = `/${url.slice(base.length)}`;
    files(request, response, refuse);
  });
  const port = await listen(server, firstPort);
  return { server, address: `http://localhost:${port}${base}` };
}

/** The base path that a site was built for, as its pages name their code; "/" at the root of a host. */
const baseOf = (html: string): string => /src="([^"]*\/)assets\//u.exec(html)?.[1] ?? "/";

/** Listens on a port or, where it is taken, on the next that is free. */
async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; port < first + TRIES; port += 1) {
    if (await tryListen(server, port)) {
      const bound = server.address();
      return typeof bound === "object" && bound !== null ? bound.port : port;
    }
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

/** The port that was asked for, else the usual one. */
function readPort(text = String(FIRST_PORT)): number {
  if (/^\d{1,5}$/u.test(text)) return Number(text);
  throw new RangeError(`PORT is no port: ${text}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const dist = fileURLToPath(new URL("../../dist", import.meta.url));
  const { server, address } = await serve(dist, readPort(process.env["PORT"]));
  console.log(`Five Towns: ${address}`);
  const end = () => {
    server.close();
    server.closeAllConnections();
  };
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
  // The shell between npm and this passes no signal on: it only goes away itself.
  const parent = process.ppid;
  if (process.env["npm_lifecycle_event"] !== undefined) {
    setInterval(() => {
      if (process.ppid !== parent) end();
    }, 500).unref();
  }
}

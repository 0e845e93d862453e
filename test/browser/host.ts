import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import * as path from "node:path";
import { fileURLToPath } from "node:url";
import { dataVersion } from "../../src/node/kept-files.ts";
import { writeWorker } from "../../src/node/offline.ts";
import { serve } from "../../src/node/serve.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A host of its own for the built site, which can go away and can get a new build. */
export interface Host {
  readonly address: string;
  readonly stop: () => Promise<void>;
  /** Puts a build in the place of the first: other code, other data, none of the old files. */
  readonly renew: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

export async function startHost(): Promise<Host> {
  const site = await mkdtemp(path.join(tmpdir(), "five-towns-host-"));
  await cp(path.join(root, "dist"), site, { recursive: true });
  let { server, address } = await serve(site, 0);
  const stop = () => close(server);
  return {
    address,
    stop,
    async renew() {
      await stop();
      await rebuild(site);
      // Files are looked up once, when the server starts.
      ({ server, address } = await serve(site, Number(new URL(address).port)));
    },
    async remove() {
      await stop();
      await rm(site, { recursive: true });
    },
  };
}

const close = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });

/** Makes a later build of a site: every hashed file gets another name, the data other bytes. */
async function rebuild(site: string): Promise<void> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const inOrder = files.map((entry) => path.join(entry.parentPath, entry.name));
  const old = await dataVersion(site);
  await Promise.all(inOrder.filter((file) => /\.(?:br|gz)$/u.test(file)).map((file) => rm(file)));
  const texts = inOrder.filter((file) => /\.(?:html|js|css|json)$/u.test(file));
  for (const file of texts.filter((name) => name.endsWith(".json"))) {
    await writeFile(file, `${await readFile(file, "utf8")}\n`);
  }
  const renewed = await dataVersion(site);
  const renewNames = (text: string) =>
    text
      .replaceAll(/(?<=[\w-]+-)([\w-]{8})(?=\.(?:js|css)\b)/gu, (hash) =>
        [...hash].toReversed().join(""),
      )
      .replaceAll(old, renewed);
  for (const file of texts.filter((name) => !name.endsWith(".json"))) {
    await writeFile(file, renewNames(await readFile(file, "utf8")));
    const name = path.basename(file);
    await rename(file, path.join(path.dirname(file), renewNames(name)));
  }
  await writeWorker(root, site);
}

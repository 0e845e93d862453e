import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import * as path from "node:path";
import type { Plugin, ResolvedConfig } from "vite";
import { bundleScript } from "./bundle-script.ts";
import { keptFiles } from "./kept-files.ts";

/** Puts the worker into the built site that keeps it for when there is no network. */
export function offline(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "offline",
    apply: "build",
    configResolved(resolved) {
      config = resolved;
    },
    writeBundle: {
      // The pages are among what is kept.
      order: "post",
      sequential: true,
      async handler({ dir = config.build.outDir }) {
        await writeWorker(config.root, path.resolve(config.root, dir));
      },
    },
  };
}

/** Writes the worker of a built site, with the list of its files as they are now. */
export async function writeWorker(root: string, dist: string): Promise<void> {
  const kept = JSON.stringify(await keptFiles(dist));
  const build = createHash("sha256").update(kept).digest("hex").slice(0, 12);
  const code = await bundleScript({
    root,
    entry: "src/worker.ts",
    target: "es2022",
    define: { KEPT: kept, BUILD: JSON.stringify(build) },
  });
  await writeFile(path.join(dist, "sw.js"), code);
}

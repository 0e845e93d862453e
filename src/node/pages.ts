import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import * as path from "node:path";
import { createServer, type Plugin, type ResolvedConfig } from "vite";
import { bundleScript } from "./bundle-script.ts";
import { dataVersion } from "./kept-files.ts";
import { pageOf } from "./page.ts";
import type { Picture, prerender } from "./prerender.tsx";

/**
 * Puts a page at every address that is known at build time, with its view as a
 * still picture, and a 404.html that boots the app, so that any static host
 * serves deep links.
 */
export function pages(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "pages",
    apply: "build",
    configResolved(resolved) {
      config = resolved;
    },
    async writeBundle({ dir = config.build.outDir }) {
      const { root, base } = config;
      const template = await readFile(path.join(dir, "index.html"), "utf8");
      const code = await bundleScript({ root, entry: "src/boot.ts", target: "es2020" });
      const hash = `sha256-${createHash("sha256").update(code).digest("base64")}`;
      const build = {
        boot: { code, hash },
        data: await dataVersion(path.resolve(root, dir)),
        // Most who show a preview want a whole address; a build knows one only if it is told.
        social: `${process.env["ORIGIN"] ?? ""}${base}social.png`,
      };
      for (const picture of await drawPictures(root, path.resolve(root, dir, "data"), base)) {
        const file = path.join(dir, picture.file);
        await mkdir(path.dirname(file), { recursive: true });
        await writeFile(file, pageOf(template, picture, build));
      }
    },
  };
}

/** Runs the app's components in Node, as the development server would give them. */
async function drawPictures(root: string, data: string, base: string): Promise<readonly Picture[]> {
  const server = await createServer({
    root,
    base,
    configFile: false,
    mode: "production",
    logLevel: "warn",
    appType: "custom",
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const module: { readonly prerender?: typeof prerender } =
      await server.ssrLoadModule("/src/node/prerender.tsx");
    if (module.prerender === undefined) throw new RangeError("nothing draws the pages");
    return await module.prerender(data, base);
  } finally {
    await server.close();
  }
}

import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import * as path from "node:path";
import { build, createServer, type Plugin, type ResolvedConfig } from "vite";
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
      const boot = await bundleBoot(root);
      const hash = createHash("sha256").update(boot).digest("base64");
      for (const picture of await drawPictures(root, path.resolve(root, dir, "data"), base)) {
        const file = path.join(dir, picture.file);
        await mkdir(path.dirname(file), { recursive: true });
        await writeFile(file, pageOf(template, picture, { code: boot, hash: `sha256-${hash}` }));
      }
    },
  };
}

/** The boot script as one line of code, made of the app's own reading of addresses and memory. */
async function bundleBoot(root: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: {
      write: false,
      target: "es2020",
      lib: { entry: path.join(root, "src/boot.ts"), formats: ["iife"], name: "boot" },
      rolldownOptions: {
        // It stands beside hooks in the same files, and takes none of them along.
        external: [/^react/u],
        treeshake: { moduleSideEffects: (id) => id.endsWith("src/boot.ts") },
      },
    },
  });
  const [output] = [result].flat();
  const chunk = output !== undefined && "output" in output ? output.output[0] : undefined;
  const code = chunk?.code.trim() ?? "";
  // With a parameter it would be waiting for a package.
  if (!code.startsWith("(function(){")) throw new RangeError("the boot script is not whole");
  return code;
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

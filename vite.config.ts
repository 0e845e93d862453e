import { readdir, readFile, writeFile } from "node:fs/promises";
import * as path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { buildData } from "./data/build.ts";
import { offline } from "./src/node/offline.ts";
import { pages } from "./src/node/pages.ts";

// What every view needs comes as one file: together it compresses better than
// in the many small ones that the views' shared needs would cut it into.
// main.tsx stands apart: it waits for a view, whose code may not wait for it.
const ON_EVERY_VIEW =
  /\/src\/(?:(?:app|address|evidence|filters|loading|model|ui)\/|i18n\/[^/]*\.ts)|\/node_modules\/(?:@tanstack|i18next|react|react-dom|react-router|scheduler|valibot)\//u;

export default defineConfig({
  plugins: [data(), react(), tailwindcss(), pages(), offline(), compressed()],
  build: {
    target: "es2022",
    // A still picture needs the styles of its view, and all of them are small.
    cssCodeSplit: false,
    reportCompressedSize: false,
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          groups: [
            { name: "site", test: ON_EVERY_VIEW },
            // What loads other code is needed before all of it.
            { name: "load", test: /vite\/preload-helper/u, priority: 1 },
          ],
        },
      },
    },
  },
  test: { include: ["test/**/*.test.{ts,tsx}"], exclude: ["test/browser/**"] },
});

/** Makes `public/data` before a build and before the development server starts. */
function data(): Plugin {
  return {
    name: "data",
    // Tests make what data they need; a mistake in data/ must not stop them all.
    apply: (_config, { mode }) => mode !== "test",
    async buildStart() {
      if (this.environment.mode === "dev" || this.environment.config.command === "build") {
        const lines = await buildData(this.environment.config.root);
        this.environment.logger.info(lines.join("\n"));
      }
    },
  };
}

const COMPRESSED = /\.(html|js|css|json|svg|txt|webmanifest)$/u;

/** Lays brotli and gzip copies beside every text, for the server to send. */
function compressed(): Plugin {
  return {
    name: "compressed",
    apply: "build",
    enforce: "post",
    async closeBundle() {
      const dist = path.resolve(this.environment.config.root, this.environment.config.build.outDir);
      const entries = await readdir(dist, { recursive: true, withFileTypes: true });
      const files = entries
        .filter((entry) => entry.isFile() && COMPRESSED.test(entry.name))
        .map((entry) => path.join(entry.parentPath, entry.name));
      await Promise.all(
        files.map(async (file) => {
          const bytes = await readFile(file);
          await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes));
          await writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }));
        }),
      );
    },
  };
}

import * as path from "node:path";
import { build } from "vite";

interface Script {
  /** The folder of the project, and the file in it that the script begins with. */
  readonly root: string;
  readonly entry: string;
  readonly target: string;
  /** What stands in it for names that are declared and nowhere defined, as code. */
  readonly define?: Readonly<Record<string, string>>;
}

/** Bundles a script of the app that stands alone. Throws if it would wait for a package. */
export async function bundleScript({ root, entry, target, define = {} }: Script): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    define,
    build: {
      write: false,
      target,
      lib: { entry: path.join(root, entry), formats: ["iife"], name: "script" },
      rolldownOptions: {
        // What it takes may stand beside hooks in the same files, and takes none of them along.
        external: [/^react/u],
        treeshake: { moduleSideEffects: (id) => id.endsWith(entry) },
      },
    },
  });
  const [output] = [result].flat();
  const chunk = output !== undefined && "output" in output ? output.output[0] : undefined;
  const code = chunk?.code.trim() ?? "";
  // With a parameter it would be waiting for a package.
  if (!code.startsWith("(function(){")) throw new RangeError(`${entry} is not whole`);
  return code;
}

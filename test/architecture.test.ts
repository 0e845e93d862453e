import { readFileSync, readdirSync } from "node:fs";
import * as path from "node:path";
import * as v from "valibot";
import { describe, expect, test } from "vitest";

const VIEW = "@tanstack/react-query react react-router";

/** Each folder of `src` with the folders and packages that it may import from, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    text: "",
    chinese: "text opencc-js",
    model: "text valibot",
    pipeline: "text chinese model parse5",
    comparison: "text model",
    search: "text chinese model",
    address: "model react-router react",
    loading: "model pipeline search @tanstack/react-query valibot",
    i18n: "model i18next react",
    ui: "model i18n address react react-dom react-router",
    charts: "model comparison address ui i18n recharts react react-router",
    filters: `model comparison address loading ui i18n ${VIEW}`,
    evidence: `model comparison address loading ui i18n valibot ${VIEW}`,
    features: `text chinese model pipeline comparison search address loading ui i18n charts filters evidence ${VIEW}`,
  }).map(([folder, names]) => [folder, names.split(" ")]),
);

const PURE = ["text", "chinese", "model", "pipeline", "comparison", "search"];

const VersionsSchema = v.record(v.string(), v.string());
const ManifestSchema = v.object({ dependencies: VersionsSchema, devDependencies: VersionsSchema });

interface SourceFile {
  readonly file: string;
  readonly folder: string;
  readonly code: string;
  readonly imports: readonly string[];
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s(?:[^"';]*?\sfrom\s)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/gu;

const files: readonly SourceFile[] = readdirSync("src", { recursive: true, withFileTypes: true })
  .filter(
    (entry) => entry.isFile() && /\.(ts|tsx)$/u.test(entry.name) && !entry.name.endsWith(".d.ts"),
  )
  .map((entry) => path.join(entry.parentPath, entry.name))
  .map((file) => {
    const code = readFileSync(file, "utf8");
    const imports = [...code.matchAll(IMPORT)].map(([, named, dynamic]) => named ?? dynamic ?? "");
    return { file, folder: file.split(path.sep)[1] ?? "", code, imports };
  });

/** The folder of `src`, or the package, that an import leads to. */
function targetOf({ file }: SourceFile, specifier: string): string {
  if (specifier.startsWith(".")) {
    return path.relative("src", path.join(path.dirname(file), specifier)).split(path.sep)[0] ?? "";
  }
  const [scope = "", name = ""] = specifier.split("/");
  return scope.startsWith("@") ? `${scope}/${name}` : scope;
}

describe("the import directions", () => {
  test("are looked at: the walk finds the files and their imports", () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap(({ imports }) => imports).length).toBeGreaterThan(200);
  });

  test.each(Object.keys(MAY_IMPORT))("of src/%s hold", (folder) => {
    const allowed = new Set([folder, ...(MAY_IMPORT[folder] ?? [])]);
    const wrong = files
      .filter((file) => file.folder === folder)
      .flatMap((file) => file.imports.map((specifier) => [file, specifier] as const))
      .filter(([file, specifier]) => !allowed.has(targetOf(file, specifier)))
      .map(([{ file }, specifier]) => `${file} imports ${specifier}`);
    expect(wrong).toEqual([]);
  });

  test("keep one feature from another", () => {
    const featureOf = (file: string) => file.split(path.sep)[2];
    const wrong = files
      .filter(({ folder }) => folder === "features")
      .flatMap(({ file, imports }) =>
        imports
          .filter((specifier) => specifier.startsWith("."))
          .map((specifier) => path.join(path.dirname(file), specifier))
          .filter((target) => target.startsWith(path.join("src", "features")))
          .filter((target) => featureOf(target) !== featureOf(file))
          .map((target) => `${file} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  test("know every folder of src", () => {
    const known = [...Object.keys(MAY_IMPORT), "app", "node"];
    const folders = readdirSync("src", { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(folders.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
  });
});

test("the pure half names no React, no DOM and no Node", () => {
  const wrong = files
    .filter(({ folder }) => PURE.includes(folder))
    .filter(
      ({ code, imports }) =>
        imports.some((specifier) => /^node:|^react/u.test(specifier)) ||
        /\b(?:document\.(?:querySelector|createElement|getElementById|body|documentElement)|window\.|localStorage|navigator\.|process\.|Intl\.)/u.test(
          code,
        ),
    )
    .map(({ file }) => file);
  expect(wrong).toEqual([]);
});

test("no file of src is a barrel or exports a default", () => {
  const wrong = files
    .filter(({ code }) => /^export (?:default|\*|\{[^}]*\} from)/mu.test(code))
    .map(({ file }) => file);
  expect(wrong).toEqual([]);
});

test("colours are written in styles.css alone", () => {
  const wrong = files
    .filter(({ code }) => /#[0-9a-f]{6}\b|\brgba?\(|\bhsla?\(|\boklch\(/iu.test(code))
    .map(({ file }) => file);
  expect(wrong).toEqual([]);
});

test("the top level of the project holds what it should and nothing else", () => {
  const allowed = [
    "README.md",
    "data",
    "index.html",
    "package-lock.json",
    "package.json",
    "public",
    "src",
    "test",
    "tsconfig.json",
    "vite.config.ts",
  ];
  const ignored = ["dist", "node_modules", "shots", "test-results"];
  const found = readdirSync(".").filter((name) => !name.startsWith(".") && !ignored.includes(name));
  expect(found.filter((name) => !allowed.includes(name))).toEqual([]);
});

test("the lock holds what package.json asks for, in exact versions", () => {
  const read = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));
  const { dependencies, devDependencies } = v.parse(ManifestSchema, read("package.json"));
  const lock = v.parse(
    v.object({ packages: v.object({ "": ManifestSchema }) }),
    read("package-lock.json"),
  );
  expect(lock.packages[""]).toEqual({ dependencies, devDependencies });
  const asked = Object.values({ ...dependencies, ...devDependencies });
  expect(asked.filter((version) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
});

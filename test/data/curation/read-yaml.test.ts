import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import * as path from "node:path";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { readYaml } from "../../../data/curation/read-yaml.ts";

const Schema = v.strictObject({
  names: v.strictObject({ hans: v.string(), en: v.string() }),
  kind: v.optional(v.picklist(["town", "village"])),
});

describe("readYaml", () => {
  test("reads what fits the schema", async () => {
    const { value } = await read("names: { hans: 茶, en: Tea }\n");
    expect(value).toEqual({ names: { hans: "茶", en: "Tea" } });
  });

  test.each([
    ["a label that lacks a language", "names:\n  hans: 茶\n", /^town\.yaml:\d: names\.en: missing/],
    [
      "an unknown key",
      "names: { hans: 茶, en: Tea }\nkidn: town\n",
      /^town\.yaml:2: kidn: unknown key; remove it or mend its spelling/,
    ],
    [
      "a value out of the list",
      "names: { hans: 茶, en: Tea }\nkind: city\n",
      /^town\.yaml:2: kind: expected .*"town".*, found "city"/,
    ],
    ["what is not YAML", "names: {\n", /^town\.yaml:\d: not YAML/],
  ])("says file, line and mend for %s", async (_what, text, message) => {
    await expect(read(text)).rejects.toThrow(message);
  });

  test("says that a file is missing", async () => {
    await expect(readYaml(await folder(), "town.yaml", Schema)).rejects.toThrow(
      "town.yaml:1: the file is missing",
    );
  });
});

const folder = () => mkdtemp(path.join(tmpdir(), "five-towns-"));

async function read(text: string) {
  const root = await folder();
  await writeFile(path.join(root, "town.yaml"), text);
  return readYaml(root, "town.yaml", Schema);
}

import { expect, test } from "vitest";
import { gzipSize } from "../bench/convert.ts";

test.each([
  ["Simplified to Traditional", "src/chinese/to-hant.ts", 300],
  ["Traditional to Simplified", "src/chinese/to-hans.ts", 25],
])("all that %s needs is light enough to load", async (_way, entry, most) => {
  expect(await gzipSize(entry)).toBeLessThanOrEqual(most);
});

import { expect, test } from "vitest";
import { formatWhen } from "../../src/charts/format-when.ts";
import type { When } from "../../src/model/figure.ts";

const when = (text: string | null, from: string | null, to: string | null): When => ({
  text,
  from,
  to,
  basis: from === null ? "deictic" : "stated",
});

test.each<[When, hans: string | null, hant: string | null, en: string | null]>([
  [when("2023年", "2023", "2023"), "2023年", "2023年", "2023"],
  [when(null, "2021-01-01", "2021-12-31"), "2021年", "2021年", "2021"],
  [when("今年以来", "2023-01-01", "2023-07-25"), "2023年1–7月", "2023年1–7月", "Jan–Jul 2023"],
  [
    when(null, "2022-11", "2023-03"),
    "2022年11月–2023年3月",
    "2022年11月–2023年3月",
    "Nov 2022–Mar 2023",
  ],
  [when(null, "2022", "2023"), "2022–2023年", "2022–2023年", "2022–2023"],
  [when(null, "2023-07-25", "2023-07-25"), "2023年7月", "2023年7月", "Jul 2023"],
  [when("近半年来", null, "2023-07-25"), "至2023年7月", "至2023年7月", "to Jul 2023"],
  [when("今年以来", null, null), "“今年以来”", "“今年以來”", null],
  [when("活动期间", null, null), "“活动期间”", "“活動期間”", null],
  [when(null, null, null), null, null, null],
])("writes the time $text", (value, hans, hant, en) => {
  expect(formatWhen(value, "zh-Hans")).toBe(hans);
  expect(formatWhen(value, "zh-Hant")).toBe(hant);
  expect(formatWhen(value, "en")).toBe(en);
});

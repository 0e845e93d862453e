// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { TownEntry } from "../../../src/features/overview/TownEntry.tsx";
import { showLocale } from "../../../src/i18n/set-up.ts";
import type { Place } from "../../../src/model/corpus.ts";
import type { Words } from "../../../src/model/words.ts";
import { aPlace } from "../../helpers/a-place.ts";

const words = (text: string): Words => ({ hans: text, hant: text, en: text });

const show = (part: Partial<Place> = {}) =>
  render(
    <MemoryRouter initialEntries={["/?lang=zh&script=hans"]}>
      <TownEntry place={{ ...aPlace("east", { seal: "东" }), ...part }} />
    </MemoryRouter>,
  ).container.textContent;

beforeAll(async () => {
  await showLocale("zh-Hans");
});

afterEach(cleanup);

describe("TownEntry", () => {
  test("tells what the report states of its place from what it does not", () => {
    const text = show({
      county: { name: words("东县"), stated: true },
      province: { name: words("东省"), stated: false, from: words("据行政区划") },
    });
    expect(text).toContain("东县（原文所载）");
    expect(text).toContain("东省（据行政区划）");
  });

  test("says that no place is named, and names none", () => {
    expect(show()).toContain("原文未载地名");
  });

  test.each([
    ["is one village's", "village", true],
    ["is its villages'", "villages", true],
    ["is the town's", "town", false],
  ] as const)("says whether there is a total of the town where a report %s", (_of, kind, said) => {
    show({ scope: { kind, text: words("范围") } });
    expect(screen.queryByText(/没有全镇/u) !== null).toBe(said);
  });

  test("accounts for every numeral, those in page furniture and Chinese ones apart", () => {
    const coverage = { published: 51, figures: 46, furniture: 5, chinese: 18 };
    expect(show({ coverage })).toMatch(/阿拉伯数字51处，逐处归类.*5处.*汉字数字另有18处/u);
    cleanup();
    expect(show({ coverage: { ...coverage, furniture: 0 } })).not.toContain("页面杂项");
  });

  test("leads to the report, with its filters", () => {
    show();
    const [link] = screen.getAllByRole("link");
    expect(link?.getAttribute("href")).toMatch(/^\/read\/east\?/u);
  });
});

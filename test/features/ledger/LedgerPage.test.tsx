// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, test, vi } from "vitest";
import { LedgerPage } from "../../../src/features/ledger/LedgerPage.tsx";
import { LedgerStatus } from "../../../src/features/ledger/LedgerStatus.tsx";
import { corpusQuery, figuresQuery, sentencesQuery } from "../../../src/loading/queries.ts";
import { aPlace } from "../../helpers/a-place.ts";
import { showView } from "../../helpers/show-view.tsx";
import { figureOf } from "../../helpers/town-figure.ts";

const corpus = {
  schema: "five-towns/corpus@1",
  version: "0",
  themes: [],
  indicators: [],
  places: [aPlace("east", { seal: "东" }), { ...aPlace("west", { seal: "西" }), order: 2 }],
};
const mu = { unit: "mu", dimension: "area" } as const;
const area = (value: number) => ({
  ...mu,
  low: value,
  high: value,
  base: { low: value, high: value, unit: "m2" },
});
const figures = [
  figureOf("east", { id: "f2", start: 2, end: 6, text: "500亩", ...area(500), theme: "industry" }),
  figureOf("east", {
    id: "f9",
    sentence: "p1s2",
    start: 4,
    end: 7,
    text: "10次",
    theme: "culture",
  }),
  figureOf("west", {
    id: "f5",
    start: 2,
    end: 5,
    text: "80亩",
    ...area(80),
    role: "plan",
    theme: "industry",
  }),
  figureOf("west", {
    id: "f7",
    sentence: "p1s2",
    start: 0,
    end: 5,
    text: "2023年",
    role: "date",
    date: "2023",
    theme: null,
    label: null,
    unit: null,
    low: null,
    high: null,
    base: null,
    dimension: "none",
  }),
];
const sentences = {
  schema: "five-towns/sentences@1",
  furniture: { west: [{ kind: "chrome", removed: "时间：2024-01-02" }] },
  towns: {
    east: {
      p1s1: { hans: "种茶500亩。", hant: "種茶500畝。" },
      p1s2: { hans: "志愿服务10次。", hant: "志願服務10次。" },
    },
    west: {
      p1s1: { hans: "要种80亩茶。", hant: "要種80畝茶。" },
      p1s2: { hans: "2023年。", hant: "2023年。" },
    },
  },
};

const show = (query: string) =>
  showView(
    [
      {
        path: "/figures",
        element: (
          <>
            <p role="status">
              <LedgerStatus />
            </p>
            <LedgerPage />
          </>
        ),
      },
    ],
    `/figures?${query}`,
    [
      [corpusQuery.queryKey, corpus],
      [figuresQuery.queryKey, figures],
      [sentencesQuery.queryKey, sentences],
    ],
  );

const marks = () =>
  [...document.querySelectorAll("table a[data-figure]")].map((mark) =>
    mark.getAttribute("data-figure"),
  );

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  localStorage.clear();
});

describe("the ledger", () => {
  test("has a row for every figure of data, with its sentence in the script that is on", async () => {
    await show("lang=zh&script=hant");
    const table = await screen.findByRole("table", { name: "每一個數字，連同原句" });
    expect(marks()).toEqual(["east/f2", "east/f9", "west/f5"]);
    const [, first] = within(table).getAllByRole("row");
    if (first === undefined) throw new RangeError("the table has no row");
    expect(within(first).getByRole("link").getAttribute("href")).toBe(
      "/read/east?figure=f2&script=hant&lang=zh",
    );
    const sentence = first.querySelector("[lang=zh-Hant].ledger-sentence");
    expect(sentence?.textContent).toBe("種茶500畝。");
    expect(sentence?.querySelector("mark")?.textContent).toBe("500畝");
    expect(first.textContent).toContain("未載");
  });

  test("accounts for every numeral of a report, and opens those that count nothing done", async () => {
    await show("lang=en&towns=west");
    const accounts = await screen.findByRole("region", { name: "Where every numeral went" });
    const summary = accounts.querySelector("summary");
    expect(summary?.textContent).toContain(
      "5 Arabic numerals = 2 in figures + 3 in page furniture",
    );
    expect(accounts.textContent).toContain("2 in figures = reported 0 + planned 1 + dates 1");
    const opened = [...accounts.querySelectorAll("dl > div")].map((part) => [
      part.querySelector("dt")?.textContent,
      [...part.querySelectorAll("li")].map((item) => item.textContent),
    ]);
    expect(opened).toEqual([
      ["planned 1", ["80亩"]],
      ["dates 1", ["2023年"]],
      ["page furniture 3", ["时间：2024-01-02 (repair: Page furniture)"]],
    ]);
    const link = within(accounts).getByText("2023年").closest("a");
    expect(link?.getAttribute("href")).toBe("/read/west?figure=f7&towns=west&lang=en");
  });

  test("what it accounts for stays whole whatever rows are filtered, and adds up over towns", async () => {
    await show("lang=en&themes=industry&unit=mu");
    const accounts = await screen.findByRole("region", { name: "Where every numeral went" });
    expect(accounts.lastElementChild?.textContent).toContain(
      "Together: 7 = 4 in figures + 3 in page furniture",
    );
  });

  test("says how many rows it shows, of which roles", async () => {
    await show("lang=en");
    expect((await screen.findByRole("status")).textContent).toBe(
      "Rows 3: reported 2, context 0, planned 1, rules 0",
    );
    cleanup();
    await show("lang=en&role=date,plan");
    expect((await screen.findByRole("status")).textContent).toBe(
      "Rows 2: reported 0, context 0, planned 1, rules 0, dates 1, names 0",
    );
  });

  test("the head of a column sorts, says so, keeps the focus and writes the address", async () => {
    const history = await show("lang=en&unit=mu&towns=east,west");
    const head = await screen.findByRole("columnheader", { name: "Value" });
    const button = within(head).getByRole("button");
    await userEvent.click(button);
    expect(head.getAttribute("aria-sort")).toBe("ascending");
    expect(marks()).toEqual(["west/f5", "east/f2"]);
    expect(document.activeElement).toBe(button);
    expect(history.location.search).toBe("?lang=en&unit=mu&towns=east,west&sort=value");
    await userEvent.click(button);
    expect(head.getAttribute("aria-sort")).toBe("descending");
    expect(marks()).toEqual(["east/f2", "west/f5"]);
    await userEvent.click(button);
    expect(head.getAttribute("aria-sort")).toBe("none");
    expect(history.location.search).toBe("?lang=en&unit=mu&towns=east,west");
  });

  test("roles, unit and words filter it, and all of them come off again", async () => {
    const history = await show("lang=en");
    await userEvent.click(await screen.findByRole("button", { name: "planned 1" }));
    await expect.poll(marks).toEqual(["west/f5"]);
    await userEvent.click(screen.getByRole("button", { name: "planned 1" }));
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Unit" }), "mu (2)");
    await expect.poll(marks).toEqual(["east/f2", "west/f5"]);
    await userEvent.type(screen.getByRole("searchbox"), "種茶");
    await expect.poll(marks).toEqual(["east/f2"]);
    expect(history.location.search).toBe(`?lang=en&unit=mu&q=${encodeURIComponent("種茶")}`);
    await userEvent.click(screen.getByRole("button", { name: "Clear these" }));
    await expect.poll(marks).toHaveLength(3);
    expect(document.activeElement).toBe(
      screen.getByRole("region", { name: "What the ledger shows" }),
    );
    expect(screen.getByRole<HTMLInputElement>("searchbox").value).toBe("");
    expect(history.location.search).toBe("?lang=en");
  });

  test("groups by town or theme under heads with counts", async () => {
    await show("lang=en&group=theme");
    await screen.findByRole("table");
    expect(
      screen.getAllByRole("rowheader", { name: /\(\d\)$/u }).map((head) => head.textContent),
    ).toEqual(["Industry (2)", "Culture (1)"]);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Group by" }), "town");
    expect(
      screen.getAllByRole("rowheader", { name: /\(\d\)$/u }).map((head) => head.textContent),
    ).toEqual(["东镇 (2)", "西镇 (1)"]);
  });

  test("shows just the figures that a link names, and all again", async () => {
    await show("lang=en&ids=west/f7,east/f9");
    await screen.findByRole("table");
    await expect.poll(marks).toEqual(["east/f9", "west/f7"]);
    await userEvent.click(screen.getByRole("button", { name: "Show all figures" }));
    await expect.poll(marks).toHaveLength(3);
  });

  test("says what to take off where nothing is left, and takes it off", async () => {
    await show("lang=en&role=date&themes=industry");
    expect(
      await screen.findByRole("heading", { name: "No figure fits all of this" }),
    ).toBeDefined();
    expect(screen.queryByRole("table")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Take off the themes (rows: 1)" }));
    await expect.poll(marks).toEqual(["west/f7"]);
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
  });

  test("takes everything off where no single filter is at fault", async () => {
    const history = await show("lang=en&q=nothing&unit=t&sort=town");
    await userEvent.click(await screen.findByRole("button", { name: "Take off all filters" }));
    await expect.poll(marks).toHaveLength(3);
    expect(history.location.search).toBe("?lang=en&sort=town");
  });

  test("saves what it shows, in the order in which it shows it", async () => {
    const saved: Blob[] = [];
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
      if (blob instanceof Blob) saved.push(blob);
      return "blob:ledger";
    });
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
    await show("lang=en&unit=mu&sort=value");
    await userEvent.click(await screen.findByRole("button", { name: "Save these rows (CSV)" }));
    await waitFor(() => {
      expect(saved).toHaveLength(1);
    });
    const lines = ((await saved[0]?.text()) ?? "").split("\r\n");
    expect(lines.map((line) => line.split(",")[0]?.replace("\uFEFF", ""))).toEqual([
      "figure",
      "west/f5",
      "east/f2",
      "",
    ]);
  });
});

import { expect, test } from "vitest";
import { figuresCsv } from "../../../src/features/ledger/figures-csv.ts";
import type { LedgerRow } from "../../../src/features/ledger/select-rows.ts";
import { rowOf } from "../../helpers/ledger-row.ts";

const pick = ({ en }: { readonly en: string }) => en;

/** A row as it comes out: by the names of its columns, what is empty left out. */
function exported(row: LedgerRow, script: "hans" | "hant" = "hans") {
  const [head = [], cells = []] = figuresCsv([row], { script, pick })
    .replace("\uFEFF", "")
    .split("\r\n")
    .map((line) => line.split(","));
  return Object.fromEntries(head.map((name, nth) => [name, cells[nth]]).filter(([, cell]) => cell));
}

const tea: LedgerRow = {
  ...rowOf("east", "种茶⟦2500余亩⟧。", {
    id: "f8",
    unit: "mu",
    low: 2500,
    high: 2500,
    qualifier: "more-than",
    label: { hans: "茶园", hant: "茶園", en: "Tea gardens" },
    scope: { kind: "village", name: { hans: "东庄村", hant: "東莊村" } },
    when: { text: "近年来", from: null, to: null, basis: "deictic" },
  }),
  sentence: { hans: "种茶2500余亩。", hant: "種茶2500餘畝。" },
};

test("a figure comes with its hedge apart from its bounds, its scope, its time and its sentence", () => {
  expect(exported(tea)).toEqual({
    figure: "east/f8",
    town: "甲镇",
    theme: "industry",
    label: "Tea gardens",
    text: "2500余亩",
    low: "2500",
    high: "2500",
    qualifier: "more-than",
    unit: "mu",
    role: "achievement",
    measure: "flow",
    scope: "village",
    scope_name: "东庄村",
    when: "近年来",
    issue: "false",
    sentence_id: "p1s1",
    sentence: "种茶2500余亩。",
  });
});

test("the reports' own words come in the script that is on", () => {
  expect(exported(tea, "hant")).toMatchObject({
    text: "2500餘畝",
    scope_name: "東莊村",
    when: "近年來",
    sentence: "種茶2500餘畝。",
  });
});

test("a date has its day and no value, and so no hedge", () => {
  const date = rowOf("east", "⟦1月12日⟧", {
    role: "date",
    date: "2022-01-12",
    label: null,
    theme: null,
    unit: null,
    low: null,
    high: null,
    measure: null,
  });
  const cells = exported(date);
  expect(cells).toMatchObject({
    role: "date",
    text: "1月12日",
    from: "2022-01-12",
    to: "2022-01-12",
  });
  expect(Object.keys(cells)).not.toContain("qualifier");
  expect(Object.keys(cells)).not.toContain("low");
});

import { describe, expect, test } from "vitest";
import { accountOf } from "../../../src/features/ledger/account.ts";
import { figureOf } from "../../helpers/town-figure.ts";

const named = (text: string) => figureOf("east", { text, role: "name" });

describe("the account of a report's numerals", () => {
  const account = accountOf(
    [
      figureOf("east", { text: "1.5万元" }),
      figureOf("east", { text: "三名" }),
      figureOf("east", { text: "2023-07-25", role: "date" }),
      named("第五届"),
      named("1535"),
      figureOf("east", { text: "XX万元", role: "name", masked: true }),
    ],
    [
      { kind: "chrome", removed: "浏览次数：12" },
      { kind: "chrome", removed: "打印本页" },
    ],
  );

  test("adds up: as published are those in figures and those in page furniture", () => {
    expect(account).toMatchObject({ published: 6, figures: 5, furniture: 1, reported: 1 });
    const parts = account.parts.reduce((sum, { numerals }) => sum + numerals, account.reported);
    expect(parts).toBe(account.figures);
  });

  test("holds what counts nothing done by its reason, digits and Chinese numerals apart", () => {
    const texts = account.parts.map(({ reason, digits, chinese }) => [
      reason,
      digits.map(({ text }) => text),
      chinese.map(({ text }) => text),
    ]);
    expect(texts).toEqual([
      ["date", ["2023-07-25"], []],
      ["name", ["1535"], ["第五届"]],
      ["masked", [], ["XX万元"]],
    ]);
    expect(account.chinese).toBe(2);
  });

  test("of a report without numerals is nought", () => {
    expect(accountOf([], [])).toEqual({
      published: 0,
      figures: 0,
      furniture: 0,
      reported: 0,
      parts: [],
      chinese: 0,
    });
  });
});

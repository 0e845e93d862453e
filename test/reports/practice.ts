import { readdirSync, readFileSync } from "node:fs";
import * as path from "node:path";
import { PERIODS, type Per, type Qualifier, type Role } from "../../src/model/figure.ts";
import type { Theme } from "../../src/model/theme.ts";
import { UNIT_NAMES, type Unit } from "../../src/model/unit.ts";
import type { Span } from "../../src/text/span.ts";

/** What a person reads from one number; undefined is not judged. */
export interface Expected extends Span {
  /** The words as the source has them. */
  readonly quote: string;
  /** In the text's order from 1; odd lines are for tuning, even ones are held out. */
  readonly line: number;
  readonly low?: number;
  readonly high?: number;
  readonly unit?: Unit;
  readonly per: Per | null;
  readonly qualifier: Qualifier;
  readonly change?: "growth" | "decline" | null;
  readonly role?: Role;
  readonly theme?: Theme | null;
  readonly counts?: string;
  /** For dates, where one is told. */
  readonly date?: string;
  readonly masked: boolean;
}

export interface Practice {
  readonly kind: string;
  readonly source: string;
  readonly expected: readonly Expected[];
}

/**
 * practice: rules are tuned on every other line of them; seen: read once before
 * their misses were looked at and mended; unseen: no rule is tuned on them.
 */
export type Shelf = "practice" | "seen" | "unseen";

/**
 * The reports of a shelf. Each stands with its gold in its text, so that a
 * reader checks one beside the other:
 * `种植魔芋⟦6300余亩|6300 mu > 产 魔芋⟧` is quote | value unit, then where it is
 * not the plain case qualifier, change and role, then theme and counted noun.
 * A theme is its seal, `-` for none; `?` before a role or a theme leaves role
 * and change, in place of a theme the theme unjudged.
 */
export function readPractice(shelf: Shelf = "practice"): Practice[] {
  const folder = path.join(import.meta.dirname, shelf);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .map((file) =>
      parse(path.basename(file, ".txt"), readFileSync(path.join(folder, file), "utf8")),
    );
}

const MARK = /⟦([^⟦⟧|]+)\|([^⟦⟧|]+)⟧/gu;

/** Takes the marks out of a text. */
export function parse(kind: string, marked: string): Practice {
  const expected: Expected[] = [];
  let source = "";
  let at = 0;
  for (const { 0: whole, 1: quote = "", 2: reading = "", index } of marked.matchAll(MARK)) {
    source += marked.slice(at, index);
    const start = source.length;
    const line = source.split("\n").length;
    source += quote;
    expected.push({ quote, line, start, end: source.length, ...parseReading(reading) });
    at = index + whole.length;
  }
  return { kind, source: source + marked.slice(at), expected };
}

type Reading = Omit<Expected, "quote" | "line" | keyof Span>;

const NAMED = { per: null, qualifier: "exact", masked: false } as const;

function parseReading(reading: string): Reading {
  const [first = "", second = "", ...rest] = reading.split(" ");
  if (first === "name") return { ...NAMED, role: "name" };
  if (first === "masked") return { ...NAMED, role: "name", masked: true };
  if (first === "date") return { ...NAMED, role: "date", ...(second && { date: second }) };
  const [unitWord = "", per] = second.split("/");
  const unit = UNIT_NAMES.find((name) => name === unitWord);
  if (unit === undefined) throw new RangeError(`no unit in “${reading}”`);
  const [, low = "", high = low] = /^(-?[\d.]+)(?:-([\d.]+))?$/u.exec(first) ?? [];
  const value = { low: Number(low), high: Number(high), unit, per: perOf(per), masked: false };
  return { ...value, ...parseSigns(rest) };
}

const SEALS: Readonly<Record<string, Theme | null>> = {
  组: "organization",
  組: "organization",
  产: "industry",
  產: "industry",
  生: "ecology",
  文: "culture",
  治: "governance",
  才: "talent",
  "-": null,
};
const QUALIFIER_SIGNS: Readonly<Record<string, Qualifier>> = {
  "~": "about",
  ">": "more-than",
  ">=": "at-least",
  "<": "less-than",
  "<=": "at-most",
};
const CHANGES = { "↑": "growth", "↓": "decline" } as const;
const ROLE_WORDS: readonly Role[] = ["context", "plan", "rule"];
const perOf = (word: string | undefined): Per | null => PERIODS.find((per) => per === word) ?? null;

type Signs = Pick<Expected, "qualifier" | "change" | "role" | "theme" | "counts">;

function parseSigns(signs: readonly string[]): Signs {
  let signed: Signs = { qualifier: "exact", change: null, role: "achievement" };
  for (const [index, sign] of signs.entries()) {
    const next = signs[index + 1];
    const qualifier = QUALIFIER_SIGNS[sign];
    const role = ROLE_WORDS.find((word) => word === sign);
    if (qualifier !== undefined) signed = { ...signed, qualifier };
    else if (sign === "↑" || sign === "↓") signed = { ...signed, change: CHANGES[sign] };
    else if (role !== undefined) signed = { ...signed, role };
    else if (sign === "?" && opensTheme(next)) signed = { qualifier: signed.qualifier };
    else {
      const theme = sign === "?" ? {} : { theme: SEALS[sign] ?? null };
      return { ...signed, ...theme, ...(next === undefined ? {} : { counts: next }) };
    }
  }
  throw new RangeError(`no theme in “${signs.join(" ")}”`);
}

/** Whether a role or a theme follows, so that the `?` before it stands for the role. */
const opensTheme = (next = ""): boolean =>
  next in SEALS || next === "?" || ROLE_WORDS.some((word) => word === next);

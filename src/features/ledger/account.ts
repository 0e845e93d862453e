import type { DatasetFigure, Furniture } from "../../model/dataset.ts";
import { ROLES, type Role } from "../../model/figure.ts";
import { countNumerals } from "../../model/report.ts";

/** Why a numeral of a report counts nothing that was done: by its role, or because nobody can read it. */
export type Reason = Exclude<Role, "achievement"> | "masked";

/** The figures that one reason holds, in reading order. */
export interface Part {
  readonly reason: Reason;
  /** Arabic numerals in its figures. */
  readonly numerals: number;
  /** Figures in Arabic digits, and those in Chinese numerals alone. */
  readonly digits: readonly DatasetFigure[];
  readonly chinese: readonly DatasetFigure[];
}

/** Where the numerals of a report went; `published` is the sum of the others, `figures` that of `reported` and the parts'. */
export interface Account {
  readonly published: number;
  readonly figures: number;
  readonly furniture: number;
  /** Arabic numerals in what is reported as done. */
  readonly reported: number;
  /** What counts nothing that was done; a reason that holds nothing is left out. */
  readonly parts: readonly Part[];
  /** Figures in Chinese numerals alone, those reported as done among them, but not what cannot be read. */
  readonly chinese: number;
}

const REASONS: readonly Reason[] = [...ROLES.filter((role) => role !== "achievement"), "masked"];

/** Accounts for every numeral of one report. */
export function accountOf(
  figures: readonly DatasetFigure[],
  furniture: readonly Furniture[],
): Account {
  const parts = REASONS.map((reason) => partOf(figures, reason)).filter(
    ({ digits, chinese }) => digits.length + chinese.length > 0,
  );
  const reported = numeralsOf(figures.filter(({ role }) => role === "achievement"));
  const held = reported + sum(parts.map(({ numerals }) => numerals));
  const removed = sum(furniture.map((one) => countNumerals(one.removed)));
  return {
    published: held + removed,
    figures: held,
    furniture: removed,
    reported,
    parts,
    chinese: figures.filter((figure) => isChinese(figure) && figure.masked !== true).length,
  };
}

function partOf(figures: readonly DatasetFigure[], reason: Reason): Part {
  const held = figures.filter((figure) => reasonOf(figure) === reason);
  return {
    reason,
    numerals: numeralsOf(held),
    digits: held.filter((figure) => !isChinese(figure)),
    chinese: held.filter(isChinese),
  };
}

const reasonOf = ({ role, masked }: DatasetFigure): Role | "masked" =>
  masked === true ? "masked" : role;
const isChinese = ({ text }: DatasetFigure): boolean => countNumerals(text) === 0;
const numeralsOf = (figures: readonly DatasetFigure[]): number =>
  sum(figures.map(({ text }) => countNumerals(text)));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

export function countAsOne(ok: boolean): Counts;
export function countVitest(
  ok: boolean,
  report: { readonly numPassedTests: number; readonly numFailedTests: number },
): Counts;
export function countPlaywright(
  ok: boolean,
  report: {
    readonly stats: {
      readonly expected: number;
      readonly unexpected: number;
      readonly flaky: number;
    };
  },
): Counts;
export function sumUp(counts: readonly Counts[]): { readonly line: string; readonly good: boolean };

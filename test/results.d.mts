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
export function troublesOfVitest(report: {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}): string[];
interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs: readonly {
    readonly file: string;
    readonly line: number;
    readonly title: string;
    readonly tests: readonly {
      readonly status: string;
      readonly results: readonly { readonly error?: { readonly message: string } }[];
    }[];
  }[];
}
export function troublesOfPlaywright(report: { readonly suites: readonly Suite[] }): string[];
export function sumUp(counts: readonly Counts[]): { readonly line: string; readonly good: boolean };

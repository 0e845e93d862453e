/**
 * What a run of checks comes to. `ok` is whether its command ended well; a
 * command that fails without naming a failed test, or that ran none, is one
 * failure itself.
 */
const atLeastOne = (ok, passed, failed) => ({
  passed,
  failed: ok && passed > 0 ? failed : Math.max(1, failed),
});

/** A check that knows only good or bad, such as the format. */
export const countAsOne = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/** A run of Vitest, from its JSON report. */
export const countVitest = (ok, { numPassedTests, numFailedTests }) =>
  atLeastOne(ok, numPassedTests, numFailedTests);

/** A run of Playwright, from its JSON report; a test that passes when tried again has passed, and is told. */
export const countPlaywright = (ok, { stats: { expected, unexpected, flaky } }) =>
  atLeastOne(ok, expected + flaky, unexpected);

/** What failed in a run of Vitest, one text a test: where, its title and the error. */
export const troublesOfVitest = ({ testResults }) =>
  testResults.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === "failed");
    if (failed.length === 0 && message !== "") return [tell("failed", name, message)];
    return failed.map(({ fullName, failureMessages: [error = ""] }) =>
      tell("failed", `${name} › ${fullName}`, error),
    );
  });

/** What failed in a run of Playwright, or passed only at a second try, one text a test. */
export const troublesOfPlaywright = ({ suites }) =>
  suites.flatMap(({ suites: inner = [], specs }) => [
    ...troublesOfPlaywright({ suites: inner }),
    ...specs.flatMap(({ file, line, title, tests }) =>
      tests
        .filter(({ status }) => status === "unexpected" || status === "flaky")
        .map(({ status, results }) => {
          const error = results.find((result) => result.error !== undefined)?.error.message ?? "";
          const word = status === "flaky" ? "passed at the second try" : "failed";
          return tell(word, `${file}:${line} › ${title}`, error);
        }),
    ),
  ]);

const TOLD_LINES = 12;
// Both runners colour their messages.
// oxlint-disable-next-line no-control-regex
const COLOUR = /\u001b\[[\d;]*m/gu;

/** Enough of an error to know it by; the whole stands where it happened. */
const tell = (word, where, error) =>
  [
    `${word}: ${where}`,
    ...error.replaceAll(COLOUR, "").trim().split("\n").slice(0, TOLD_LINES),
  ].join("\n    ");

/** The one line that ends the whole, and whether it is good: a run of no test is a failure. */
export function sumUp(counts) {
  const sum = (name) => counts.reduce((total, count) => total + count[name], 0);
  const [passed, failed] = [sum("passed"), sum("failed")];
  return { line: `${passed} passed, ${failed} failed`, good: failed === 0 && passed > 0 };
}

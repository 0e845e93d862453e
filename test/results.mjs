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

/** A run of Playwright, from its JSON report; a test that passes only when tried again has failed. */
export const countPlaywright = (ok, { stats: { expected, unexpected, flaky } }) =>
  atLeastOne(ok, expected, unexpected + flaky);

/** The one line that ends the whole, and whether it is good: a run of no test is a failure. */
export function sumUp(counts) {
  const sum = (name) => counts.reduce((total, count) => total + count[name], 0);
  const [passed, failed] = [sum("passed"), sum("failed")];
  return { line: `${passed} passed, ${failed} failed`, good: failed === 0 && passed > 0 };
}

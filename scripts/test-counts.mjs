/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

export const NONE = { passed: 0, failed: 0, skipped: 0 };

/**
 * Counts of Vitest's JSON report. A file that could not be loaded holds no test, and is one failure.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { status: string, assertionResults: { status: string }[] }[] } | null} report
 * @returns {Counts}
 */
export function countUnitTests(report) {
  if (!report) return NONE;
  const unloaded = report.testResults.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Counts of Playwright's JSON report. Its errors outside tests (a server that did not start) are failures.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] } | null} report
 * @returns {Counts}
 */
export function countEndToEndTests(report) {
  if (!report) return NONE;
  const { stats, errors } = report;
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * "12 passed, 0 failed", of all runs together; null where no test ran.
 * @param {Counts[]} runs
 * @param {number} otherFailures checks that failed without a failing test
 */
export function describeCounts(runs, otherFailures) {
  const sum = (/** @type {keyof Counts} */ key) => runs.reduce((total, run) => total + run[key], 0);
  const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')];
  if (passed + failed === 0) return null;
  const line = `${passed} passed, ${failed + otherFailures} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @param {any} report what Vitest's JSON reporter writes @returns {Counts} */
export function vitestCounts(report) {
  const failed = report.numFailedTests ?? 0;
  return {
    passed: report.numPassedTests ?? 0,
    // A file that cannot be loaded has no tests, and yet it fails.
    failed: report.success === false ? Math.max(failed, 1) : failed,
    skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
  };
}

/** @param {any} report what Playwright's JSON reporter writes @returns {Counts} */
export function playwrightCounts({ stats, errors }) {
  return {
    // What passed at the second try did pass; the report above names it.
    passed: stats.expected + stats.flaky,
    failed: Math.max(stats.unexpected, errors.length > 0 ? 1 : 0),
    skipped: stats.skipped,
  };
}

/** The line that ends every run of the tests. @param {Counts[]} all */
export function lastLine(all) {
  const sum = (/** @type {keyof Counts} */ key) => all.reduce((total, counts) => total + counts[key], 0);
  return `${sum("passed")} passed, ${sum("failed")} failed, ${sum("skipped")} skipped`;
}

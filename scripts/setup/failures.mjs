import { relative } from "node:path";
import { stripVTControlCharacters } from "node:util";

/** @typedef {{ where: string[], why: string }} Failure `where` leads from the file through its groups to the test */

/**
 * What failed in a run of Vitest. A file in which no test failed and which failed all the same is named by itself.
 * @param {any} report what Vitest's JSON reporter writes @param {string} root the folder that files are named from
 * @returns {Failure[]}
 */
export function vitestFailures({ testResults }, root) {
  return testResults.flatMap((/** @type {any} */ { name, status, message, assertionResults }) => {
    const file = relative(root, name);
    const failed = assertionResults.filter((/** @type {any} */ test) => test.status === "failed");
    if (failed.length === 0 && status === "failed") {
      return [{ where: [file], why: firstLine(message) || "what prepares its tests failed: see above" }];
    }
    return failed.map((/** @type {any} */ { ancestorTitles, title, failureMessages }) => ({
      where: [file, ...ancestorTitles, title],
      why: firstLine(failureMessages[0] ?? ""),
    }));
  });
}

/**
 * What failed in a run of Playwright at its last try, and what kept it from running at all.
 * @param {any} report what Playwright's JSON reporter writes @param {string} root the folder that files are named from
 * @returns {Failure[]}
 */
export function playwrightFailures({ config, suites, errors }, root) {
  const folder = relative(root, config.rootDir);
  return [
    ...suites.flatMap((/** @type {any} */ suite) => suiteFailures(suite, [`${folder}/${suite.title}`])),
    ...errors.map((/** @type {any} */ { message }) => ({ where: [], why: firstLine(message ?? "") })),
  ];
}

/** @param {any} suite @param {string[]} where @returns {Failure[]} */
function suiteFailures({ specs, suites = [] }, where) {
  const failed = specs.filter((/** @type {any} */ spec) => !spec.ok);
  return [
    ...failed.map((/** @type {any} */ { title, tests }) => ({
      where: [...where, title],
      why: firstLine(tests[0]?.results.at(-1)?.error?.message ?? "it passed, and was meant to fail"),
    })),
    ...suites.flatMap((/** @type {any} */ inner) => suiteFailures(inner, [...where, inner.title])),
  ];
}

const NAME_ALONE = /^(\w*Error:)?$/;

/** The first line that says something, without colours. @param {string} text */
export function firstLine(text) {
  const lines = stripVTControlCharacters(text).split("\n");
  return lines.map((line) => line.trim()).find((line) => !NAME_ALONE.test(line)) ?? "";
}

/** Two lines for each failure: where it is, below the step's name, and why. @param {string} step @param {Failure[]} failures */
export function failureLines(step, failures) {
  return failures.flatMap(({ where, why }) => [`✗ ${[step, ...where].join(" › ")}`, `    ${why}`]);
}

import { describe, expect, test } from "vitest";
import {
  failureLines,
  firstLine,
  playwrightFailures,
  vitestFailures,
} from "../../scripts/setup/failures.mjs";

const ROOT = "/board";

describe("what failed in Vitest", () => {
  const file = (more: object) => ({
    testResults: [
      { name: "/board/tests/a.test.ts", status: "failed", message: "", assertionResults: [], ...more },
    ],
  });
  const broken = {
    ancestorTitles: ["outer"],
    title: "inner",
    status: "failed",
    failureMessages: ["AssertionError: expected 1 to be 2\n    at /board/tests/a.test.ts:2:63"],
  };

  test.each([
    ["nothing", file({ status: "passed", assertionResults: [{ ...broken, status: "passed" }] }), []],
    [
      "what was skipped",
      file({ status: "passed", assertionResults: [{ ...broken, status: "skipped" }] }),
      [],
    ],
    [
      "a test in a group, and one that stands alone",
      file({ assertionResults: [broken, { ...broken, ancestorTitles: [], title: "alone" }] }),
      [
        [["tests/a.test.ts", "outer", "inner"], "AssertionError: expected 1 to be 2"],
        [["tests/a.test.ts", "alone"], "AssertionError: expected 1 to be 2"],
      ],
    ],
    [
      "a file that cannot be loaded",
      file({ message: "Cannot find module './nowhere.ts'" }),
      [[["tests/a.test.ts"], "Cannot find module './nowhere.ts'"]],
    ],
    [
      "a file whose preparation failed",
      file({ assertionResults: [{ ...broken, status: "skipped" }] }),
      [[["tests/a.test.ts"], "what prepares its tests failed: see above"]],
    ],
  ])("%s", (_name, report, expected) => {
    expect(vitestFailures(report, ROOT).map(({ where, why }) => [where, why])).toEqual(expected);
  });
});

describe("what failed in Playwright", () => {
  const red = (text: string) => ({ error: { message: `\u001b[31m${text}\u001b[39m\n\nExpected: 2` } });
  const spec = (title: string, ok: boolean, ...results: object[]) => ({ title, ok, tests: [{ results }] });
  const report = (specs: object[], more: object = {}) => ({
    config: { rootDir: "/board/tests/e2e" },
    suites: [{ title: "a.spec.ts", specs: [], suites: [{ title: "outer", specs }] }],
    errors: [],
    ...more,
  });
  const inner = ["tests/e2e/a.spec.ts", "outer", "inner"];

  test.each([
    ["nothing", report([spec("inner", true, {})]), []],
    ["what passed at the second try", report([spec("inner", true, red("late"), {})]), []],
    [
      "what failed at every try",
      report([spec("inner", false, red("first"), red("last"))]),
      [[inner, "last"]],
    ],
    [
      "what should have failed",
      report([spec("inner", false, {})]),
      [[inner, "it passed, and was meant to fail"]],
    ],
    [
      "a board that did not start",
      report([], { suites: [], errors: [{ message: "Error: webServer was not able to start" }] }),
      [[[], "Error: webServer was not able to start"]],
    ],
  ])("%s", (_name, given, expected) => {
    expect(playwrightFailures(given, ROOT).map(({ where, why }) => [where, why])).toEqual(expected);
  });
});

describe("saying what failed", () => {
  test.each([
    ["\n  lib/a.ts(3,1): error TS2322\nlib/b.ts(1,1): error", "lib/a.ts(3,1): error TS2322"],
    ["Error: \nThe goal must be above zero\n  at x.ts", "The goal must be above zero"],
    ["", ""],
  ])("takes the first line of %j that says something", (text, line) => {
    expect(firstLine(text)).toBe(line);
  });

  test("names the step, the file, the test and why", () => {
    const failures = [
      { where: ["tests/a.test.ts", "outer", "inner"], why: "expected 1 to be 2" },
      { where: [], why: "the board did not start" },
    ];
    expect(failureLines("Tests", failures)).toEqual([
      "✗ Tests › tests/a.test.ts › outer › inner",
      "    expected 1 to be 2",
      "✗ Tests",
      "    the board did not start",
    ]);
  });
});

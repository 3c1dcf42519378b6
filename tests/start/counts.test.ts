import { describe, expect, test } from "vitest";
import { lastLine, playwrightCounts, vitestCounts } from "../../scripts/setup/counts.mjs";

describe("counting", () => {
  test.each([
    [
      "all well",
      { success: true, numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 },
      [5, 0, 2],
    ],
    ["one failed", { success: false, numPassedTests: 5, numFailedTests: 1, numPendingTests: 0 }, [5, 1, 0]],
    ["a file that cannot be loaded", { success: false, numPassedTests: 5, numFailedTests: 0 }, [5, 1, 0]],
  ])("Vitest: %s", (_name, report, [passed, failed, skipped]) => {
    expect(vitestCounts(report)).toEqual({ passed, failed, skipped });
  });

  test.each([
    ["all well", { expected: 5, flaky: 1, unexpected: 0, skipped: 2 }, [], [6, 0, 2]],
    ["one failed", { expected: 5, flaky: 0, unexpected: 1, skipped: 0 }, [], [5, 1, 0]],
    [
      "the board did not start",
      { expected: 0, flaky: 0, unexpected: 0, skipped: 0 },
      [{ message: "x" }],
      [0, 1, 0],
    ],
  ])("Playwright: %s", (_name, stats, errors, [passed, failed, skipped]) => {
    expect(playwrightCounts({ stats, errors })).toEqual({ passed, failed, skipped });
  });

  test("ends in one line", () => {
    const parts = [
      { passed: 300, failed: 0, skipped: 1 },
      { passed: 20, failed: 2, skipped: 0 },
    ];
    expect(lastLine(parts)).toBe("320 passed, 2 failed, 1 skipped");
  });
});

import { describe, expect, test } from "vitest";
import { isReachedBy } from "../../lib/model/milestone.ts";

describe("a milestone of 1000", () => {
  test.each([
    ["reaches", 999, false],
    ["reaches", 1000, true],
    ["reaches", 1001, true],
    ["exceeds", 999, false],
    ["exceeds", 1000, false],
    ["exceeds", 1001, true],
  ] as const)("%s: by %i accounts %s", (when, value, expected) => {
    expect(isReachedBy({ threshold: 1000, when }, value)).toBe(expected);
  });
});

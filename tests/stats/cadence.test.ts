import { describe, expect, test } from "vitest";
import { DAY, HOUR, MINUTE } from "../../lib/model/instant.ts";
import { isMedianBelow, knownSpacingsOf, longSpacings, newestCadence } from "../../lib/stats/cadence.ts";
import { every, joined, series } from "./given.ts";

describe("the median, the upper one of two,", () => {
  test.each([
    [[1, 2, 3], 3, true],
    [[1, 2, 3], 2, false],
    [[1, 1, 9, 9], 5, false],
    [[9, 1, 1, 9, 1], 5, true],
    [[1], 2, true],
    [[], 2, false],
  ])("of %j is below %i: %s", (values, limit, expected) => {
    expect(isMedianBelow(Float64Array.from(values), limit)).toBe(expected);
  });

  test("can be of a part", () => {
    expect(isMedianBelow(Float64Array.of(9, 9, 1, 1, 9, 9), 5, 2, 4)).toBe(true);
  });
});

describe("spacings", () => {
  test("between known readings skip the holes", () => {
    expect([...knownSpacingsOf(every(HOUR, "2026-03-01", "? 1 ? 1 1 ?"))]).toEqual([2 * HOUR, HOUR]);
  });

  test("of the newest rows tell the cadence of the day, not of the years before", () => {
    const years = every(DAY, "2026-01-01", "1 ".repeat(50).trim(), "import:a");
    const polls = every(15 * MINUTE, "2026-02-20", "1 ".repeat(30).trim());
    expect(newestCadence(joined(years, polls))).toBe(15 * MINUTE);
    expect(newestCadence(series([["2026-03-01", 1]]))).toBeNull();
  });

  test("are long only where they pass the factor", () => {
    const even = "1 1 1 1 1 1 1 1 1 1";
    expect([...longSpacings(every(HOUR, "2026-03-01", `${even} . . ${even}`), 3600, 2.5)]).toContain(1);
    expect([...longSpacings(every(HOUR, "2026-03-01", `${even} . ${even}`), 3600, 2.5)]).not.toContain(1);
  });
});

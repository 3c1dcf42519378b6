import { describe, expect, test } from "vitest";
import type { Hole } from "../../lib/model/reading.ts";
import type { History } from "../../lib/model/sample.ts";
import { activeShare, differs } from "../../lib/stats/active-share.ts";
import { series } from "./given.ts";

type Said = number | Hole;

function history(...rows: [users: Said, active: Said][]): History {
  const column = (place: 0 | 1) => series(rows.map((row, hour) => [hour * 3_600_000, row[place]]));
  const [users, active] = [column(0), column(1)];
  const none = { value: rows.map(() => null), holes: new Map<number, Hole>() };
  return {
    at: users.at,
    source: users.source,
    values: { users: users.value, active: active.value, posts: none.value, servers: none.value },
    holes: { users: users.holes, active: active.holes, posts: none.holes, servers: none.holes },
  };
}

describe("the share of accounts that are active", () => {
  test.each<[string, Said, Said, number | null, Hole | undefined]>([
    ["a share", 838, 312, 37.23, undefined],
    ["all", 5, 5, 100, undefined],
    ["nobody", 5, 0, 0, undefined],
    ["more than there are, for the deleted stay", 290, 312, 107.59, undefined],
    ["of no accounts there is none", 0, 0, null, "not-believed"],
    ["limited federation", 838, "limited", null, "limited"],
    ["software that counts no active", 838, "not-offered", null, "not-offered"],
    ["accounts unknown", "malformed", 312, null, "malformed"],
    ["both unknown", "malformed", "limited", null, "limited"],
  ])("%s", (_, users, active, share, hole) => {
    const { value, holes } = activeShare(history([users, active]));
    expect(value).toEqual([share]);
    expect(holes.get(0)).toBe(hole);
  });

  test("is of the same reading, row by row", () => {
    expect(activeShare(history([100, 50], [200, "malformed"], [200, 50])).value).toEqual([50, null, 25]);
  });
});

test.each([
  [37.2, 39, true],
  [37.2, 37.9, false],
  [37.2, 37.2, false],
  [0, 0, false],
  [2, 1.9, true],
])("%f and %f differ by more than the estimate errs: %s", (a, b, expected) => {
  expect(differs(a, b)).toBe(expected);
});

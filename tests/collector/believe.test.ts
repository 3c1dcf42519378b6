import { describe, expect, test } from "vitest";
import { saysZero, withoutFalseZeros } from "../../lib/collector/believe.ts";
import type { PolledMetric } from "../../lib/model/metric.ts";
import type { Hole, Reading, Value } from "../../lib/model/reading.ts";
import type { History } from "../../lib/model/sample.ts";
import { facts } from "../store/given.ts";

const reading = (users: Value): Reading => ({
  measuredAt: 0,
  values: { users, active: 5, posts: 70, servers: "not-offered" },
  from: {},
  facts: facts(),
});

function history(users: (number | null)[]): History {
  const empty = users.map(() => null);
  const holes: Record<PolledMetric, Map<number, Hole>> = {
    users: new Map(),
    active: new Map(),
    posts: new Map(),
    servers: new Map(),
  };
  return {
    at: users.map((_, i) => i),
    source: users.map(() => "poll"),
    values: { users, active: empty, posts: empty, servers: empty },
    holes,
  };
}

describe("a zero", () => {
  test.each<[string, Value, (number | null)[], Value]>([
    ["after a thousand", 0, [998, 1000], "not-believed"],
    ["after a thousand, holes between", 0, [1000, null, null], "not-believed"],
    ["after ten", 0, [10], "not-believed"],
    ["after nine", 0, [9], 0],
    ["after a zero that was believed", 0, [1000, 0], 0],
    ["on a server never seen", 0, [], 0],
    ["that is a one", 1, [1000], 1],
    ["that is a hole", "refused", [1000], "refused"],
  ])("%s", (_, said, before, stored) => {
    expect(withoutFalseZeros(reading(said), history(before)).values.users).toBe(stored);
  });

  test("is looked for before the past is asked", () => {
    expect([saysZero(reading(0)), saysZero(reading(3)), saysZero(reading("refused"))]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

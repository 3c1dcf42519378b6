import { describe, expect, test } from "vitest";
import { valueAxis } from "../../lib/charts/value-axis.ts";

describe("the value axis", () => {
  test.each([
    ["stands on zero and is rounded up", [109, 892], 1000, [0, 1000], [250, 500, 750, 1000]],
    ["reaches a goal far above", [10, 12], 1000, [0, 1000], [250, 500, 750, 1000]],
    ["reaches values above the goal", [900, 1132], 1000, [0, 1250], [250, 500, 750, 1000, 1250]],
    ["is not rounded up by much", [0, 1020], null, [0, 1020], [250, 500, 750, 1000]],
    ["counts people in whole ones", [0, 2], null, [0, 2], [1, 2]],
    ["has room above nothing but zeros", [0, 0], null, [0, 1], [1]],
    ["has nothing to read without values", [], null, [0, 1], []],
    ["shows the goal without values", [], 50, [0, 50], [20, 40]],
    ["goes below zero only where a value does", [-29, 30], null, [-29, 30], [-20, 0, 20]],
    ["ends at zero where all are below", [-4, -2], null, [-4, 0], [-4, -3, -2, -1, 0]],
    ["bears one spike", [900, 3_000_000], null, [0, 3_000_000], [1_000_000, 2_000_000, 3_000_000]],
  ])("%s", (_, values, goal, domain, ticks) => {
    expect(valueAxis(values, goal)).toEqual({ domain, ticks });
  });

  test.each([
    ["near the lowest value", [838, 892], { fit: true }, [836, 892], [840, 860, 880]],
    ["near it, as far as the values are whole", [838, 839], { fit: true }, [838, 839], [839]],
    ["near it, where all are the same", [838, 838], { fit: true }, [838, 839], [839]],
    ["at zero all the same where a value is below", [-3, 4], { fit: true }, [-3, 4], [-2, 0, 2, 4]],
    ["in tens", [0, 2_500], { log: true }, [0, 2_500], [1, 10, 100, 1000]],
    ["in parts of one, for shares", [0.2, 0.9], { parts: true }, [0, 1], [0.2, 0.4, 0.6, 0.8, 1]],
  ])("begins, as wished, %s", (_, values, wish, domain, ticks) => {
    expect(valueAxis(values, null, wish)).toEqual({ domain, ticks });
  });
});

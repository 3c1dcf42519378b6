import { describe, expect, test } from "vitest";
import { afterFailure, MAX_TRIES, type Verdict } from "../../lib/collector/after-failure.ts";
import { CAUSES, type Cause } from "../../lib/model/attempt.ts";
import { MINUTE, SECOND } from "../../lib/model/instant.ts";
import { chance } from "../../lib/practice/random.ts";

const QUARTER = 15 * MINUTE;
const calm = { tries: 1, slotMs: QUARTER, leftMs: QUARTER, random: 0.5 };
const giveUp: Verdict = { action: "give-up" };

describe("after a failed try", () => {
  test("only what may pass is tried again", () => {
    const retried = CAUSES.filter((cause) => afterFailure(cause, calm).action === "retry");
    expect(retried).toEqual<Cause[]>(["unreachable", "no-such-host", "server-error", "internal"]);
  });

  test.each<[string, Partial<typeof calm>, Verdict]>([
    ["first try, mean pause", {}, { action: "retry", afterMs: 30 * SECOND }],
    [
      "second try, twice as long, but no more than a minute",
      { tries: 2 },
      { action: "retry", afterMs: 30 * SECOND },
    ],
    ["luck of the draw", { random: 0 }, { action: "retry", afterMs: 0 }],
    ["a third try was the last", { tries: MAX_TRIES }, giveUp],
    ["the slot is over", { leftMs: 0 }, giveUp],
    ["the slot was over long ago: the clock leapt", { leftMs: -3_600_000 }, giveUp],
    ["no room for another try", { leftMs: 39 * SECOND }, giveUp],
    ["just room", { leftMs: 40 * SECOND }, { action: "retry", afterMs: 30 * SECOND }],
    ["slots of half a minute", { slotMs: 30_000, leftMs: 29_000 }, { action: "retry", afterMs: SECOND }],
  ])("%s", (_, change, verdict) => {
    expect(afterFailure("unreachable", { ...calm, ...change })).toEqual(verdict);
  });

  test("a thousand servers that failed at once do not come again at once", () => {
    const bins = Array<number>(20).fill(0);
    for (let i = 0; i < 1000; i++) {
      const verdict = afterFailure("unreachable", { ...calm, random: chance(6, `server ${i}`) });
      const afterMs = verdict.action === "retry" ? verdict.afterMs : Number.NaN;
      const bin = Math.min(19, Math.floor(afterMs / (3 * SECOND)));
      bins[bin] = (bins[bin] ?? Number.NaN) + 1;
    }
    const chiSquare = bins.reduce((sum, count) => sum + (count - 50) ** 2 / 50, 0);
    // 19 degrees of freedom, p = 0.01.
    expect(chiSquare).toBeLessThan(36.19);
  });
});

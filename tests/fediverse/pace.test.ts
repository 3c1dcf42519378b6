import { describe, expect, test } from "vitest";
import { createPace } from "../../lib/fediverse/pace.ts";
import { MINUTE, SECOND } from "../../lib/model/instant.ts";

test("hosts that are asked no more are forgotten an hour later", async () => {
  let elapsed = 0;
  const pace = createPace({ elapsed: () => elapsed, sleep: async () => {}, isOwn: () => false });
  const met = Array.from({ length: 100 }, (_, i) => `${i}.example`);
  for (const host of met) {
    await pace.keep(host);
    await pace.keep(host);
    elapsed += MINUTE;
  }
  expect(met.filter((host) => pace.waitedFor(host) > 0)).toEqual(met.slice(-61));
});

/** When each of so many requests begins that are made as fast as they may be, in ms. */
async function beginnings(count: number, host = "est.social") {
  let elapsed = 0;
  const pace = createPace({
    elapsed: () => elapsed,
    sleep: async (ms) => {
      elapsed += ms;
    },
    isOwn: (name) => name === "127.0.0.1:8001",
  });
  const begun: number[] = [];
  for (let i = 0; i < count; i++) {
    await pace.keep(host);
    begun.push(elapsed);
    elapsed += 20;
  }
  return { begun, waited: pace.waitedFor(host), elapsed };
}

describe("one host", () => {
  test("is asked once a second, and thirty times in five minutes", async () => {
    const { begun, waited, elapsed } = await beginnings(100);
    for (const [i, at] of begun.entries()) {
      expect(at - (begun[i - 1] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(SECOND);
      expect(at - (begun[i - 30] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(5 * MINUTE);
    }
    expect(begun.slice(0, 3)).toEqual([0, SECOND, 2 * SECOND]);
    expect(begun[30]).toBe(5 * MINUTE);
    expect(waited + 100 * 20).toBe(elapsed);
  });

  test("of the operator's own may be asked more than thirty times, once a second", async () => {
    const { begun } = await beginnings(100, "127.0.0.1:8001");
    expect(begun.at(-1)).toBe(99 * SECOND);
  });
});

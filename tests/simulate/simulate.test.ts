import { describe, expect, test } from "vitest";
import { MINUTE, SECOND } from "../../lib/model/instant.ts";
import { simulate } from "../../scripts/simulate/simulate.ts";
import { runCommand } from "../store/command.ts";
import { folder } from "../store/given.ts";

describe("simulated days", { timeout: 60_000 }, () => {
  test("with every fault mixed: each slot is a sample or an attributed failure, and no sample is untrue", async () => {
    const outcome = await simulate({ folder: folder(), servers: 48, days: 3, pollSeconds: 3600, seed: 6 });
    expect(outcome).toMatchObject({ unaccounted: 0, untrue: 0, complaints: [] });
    expect(outcome.slots).toBeGreaterThanOrEqual(48 * 3 * 23);
    const { slots, samples, failures } = outcome;
    const failed = Object.values(failures).reduce((sum, count) => sum + count, 0);
    expect(samples + failed).toBe(slots);
    expect(Object.keys(failures).sort()).toEqual([
      "forbidden-by-robots",
      "gone",
      "malformed",
      "no-statistics",
      "no-such-host",
      "offline",
      "rate-limited",
      "server-error",
      "unreachable",
    ]);
  });

  test("held up for five seconds in every minute, stores 99.9 % of the slots within a minute", async () => {
    const { slots, inTime } = await simulate({
      folder: folder(),
      servers: 100,
      days: 1,
      pollSeconds: 3600,
      seed: 6,
      calm: true,
      heldUpUntil: (at) => (at % MINUTE < 5 * SECOND ? at - (at % MINUTE) + 5 * SECOND : at),
    });
    expect(inTime / slots).toBeGreaterThanOrEqual(0.999);
  });
});

test.each<[string[], RegExp]>([
  [["--days", "many"], /^--days must be a whole number from 1 on, not "many"\n$/],
  [["now"], /^"now" is not understood; see --help\n$/],
])("npm run simulate %j is refused in one line", async (args, words) => {
  const { code, err } = await runCommand("simulate", args);
  expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(words) });
});

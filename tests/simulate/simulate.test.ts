import { describe, expect, test } from "vitest";
import { MINUTE, SECOND } from "../../lib/model/instant.ts";
import { type Outcome, simulate } from "../../scripts/simulate/simulate.ts";
import { faultsOf, growthOf } from "../../scripts/simulate/verdict.ts";
import { runCommand } from "../store/command.ts";
import { folder } from "../store/given.ts";

describe("simulated days", () => {
  test("with every fault mixed: each slot is a sample or an attributed failure, and no sample is untrue", async () => {
    const outcome = await simulate({ folder: folder(), servers: 48, days: 3, pollSeconds: 3600, seed: 6 });
    expect(outcome).toMatchObject({ unaccounted: 0, untrue: 0, complaints: [] });
    expect(outcome.slots).toBeGreaterThanOrEqual(48 * 3 * 23);
    const { slots, samples, due, inTime, failures } = outcome;
    expect(due).toBeGreaterThan(24 * 3 * 20);
    expect(inTime).toBe(due);
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
    const { slots, due, inTime } = await simulate({
      folder: folder(),
      servers: 100,
      days: 1,
      pollSeconds: 3600,
      seed: 6,
      calm: true,
      heldUpUntil: (at) => (at % MINUTE < 5 * SECOND ? at - (at % MINUTE) + 5 * SECOND : at),
    });
    expect(due).toBeGreaterThanOrEqual(0.99 * slots);
    expect(inTime / due).toBeGreaterThanOrEqual(0.999);
  });
});

describe("the verdict", () => {
  const MB = 2 ** 20;
  const well: Outcome = {
    slots: 1000,
    samples: 1000,
    due: 1000,
    inTime: 999,
    failures: {},
    unaccounted: 0,
    untrue: 0,
    questions: 1000,
    complaints: [],
  };

  test.each<[string, Partial<Outcome>, number | null, string[]]>([
    ["all well", {}, 0.9 * MB, []],
    ["too few days to tell of memory", {}, null, []],
    ["memory grows", {}, MB, ["memory grows by a megabyte a day or more"]],
    ["slots come late", { inTime: 998 }, 0, ["fewer than 99.9 % of the slots due were stored in time"]],
    ["a slot is lost", { unaccounted: 1 }, 0, ["slots are not accounted for"]],
    ["a sample is made up", { untrue: 1 }, 0, ["samples are not what the servers said"]],
    ["an error is logged", { complaints: ["poll-failed {}"] }, 0, ["poll-failed {}"]],
  ])("%s", (_, outcome, growth, faults) => {
    expect(faultsOf({ ...well, ...outcome }, growth)).toEqual(faults);
  });

  test.each<[string, number[], number | null]>([
    ["a line", [0, 0, 0, 10, 12, 14, 16], 2],
    ["the first days do not count", [90, 1, 5, 7, 7, 7, 7], 0],
    ["six days are too few", [1, 2, 3, 4, 5, 6], null],
  ])("of growth: %s", (_, heaps, growth) => {
    expect(growthOf(heaps)).toBe(growth);
  });
});

test.each<[string[], RegExp]>([
  [["--days", "many"], /^--days is a whole number from 1 to 3650, not "many"\n$/],
  [["--days", "0"], /^--days is a whole number from 1 to 3650, not "0"\n$/],
  [["--servers", "1000000000000"], /^--servers is a whole number from 1 to 10000, not "1000000000000"\n$/],
  [["now"], /^"now" is not understood; see --help\n$/],
])("npm run simulate %j is refused in one line", async (args, words) => {
  const { code, err } = await runCommand("simulate", args);
  expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(words) });
});

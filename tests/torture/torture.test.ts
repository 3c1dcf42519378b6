import { expect, test } from "vitest";
import { crowd } from "../../scripts/torture/crowd.ts";
import { killAll } from "../../scripts/torture/kills.ts";
import { logUnderReaders } from "../../scripts/torture/log-size.ts";
import { runCommand } from "../store/command.ts";

// A taste of `npm run torture`, which goes on for as long as it is given, and also holds the machine to the clock.

test("killed at any moment, nothing that was acknowledged is lost and the work goes on", async () => {
  const kills = { collector: 12, import: 2, migration: 4, backup: 3 };
  const { tallies } = await killAll({
    seed: 1,
    kills: { ...kills, restore: 0 },
    slotSeconds: 3,
    lanes: 2,
    onKill: () => undefined,
  });
  expect(tallies.flatMap(({ problems }) => problems)).toEqual([]);
  expect(Object.fromEntries(tallies.map((tally) => [tally.name, tally.kills]))).toEqual(kills);
});

test("many on one data folder store each slot once, whatever befalls the leader", async () => {
  const report = await crowd({
    collectors: 5,
    readers: 3,
    servers: 2,
    slotSeconds: 3,
    leaseSeconds: 2,
    fates: ["killed", "sleeps"],
    calmSeconds: 2,
    ports: null,
  });
  expect(report.problems).toEqual([]);
  expect(report.stored).toBeGreaterThan(0);
  expect(report.takeoverMs).toHaveLength(2);
});

test("the write-ahead log stays small although somebody always reads", async () => {
  const { peakBytes } = await logUnderReaders({ readers: 20, holdMs: 20, rows: 160_000 });
  expect(peakBytes).toBeLessThan(16e6);
});

test.each<[string[], RegExp]>([
  [["--kills", "many"], /^--kills is a whole number of 0 or more, not "many"\n$/],
  [
    ["--kills", "-1"],
    /^--kills needs a value; one that begins with a dash is written --kills=VALUE; see --help\n$/,
  ],
  [["--kills=-1"], /^--kills is a whole number of 0 or more, not "-1"\n$/],
  [["now"], /^"now" is not understood; see --help\n$/],
])("npm run torture %j is refused in one line", async (args, words) => {
  const { code, err } = await runCommand("torture", args);
  expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(words) });
});

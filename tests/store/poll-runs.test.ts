import { describe, expect, test } from "vitest";
import type { Attempt, Cause } from "../../lib/model/attempt.ts";
import { DAY, HOUR, type Instant, MINUTE } from "../../lib/model/instant.ts";
import { attempt, EST, emptyStore, hour, OTHER, QUARTER } from "./given.ts";

const IN_TIME = 150_000;

const late = (slot: Instant): Attempt => ({ ...attempt(slot), startedAt: slot + 3 * MINUTE });

async function runsOf(attempts: Attempt[], since = hour(0)) {
  const store = await emptyStore();
  await store.importAttempts(EST, attempts);
  const { first, runs } = await store.polls(EST, since, IN_TIME);
  const told = runs.map(
    ({ from, to, polls, step, cause, late: isLate }) =>
      `${new Date(from).toISOString().slice(11, 16)}-${new Date(to).toISOString().slice(11, 16)} ${polls} ${cause ?? (isLate ? "late" : "in time")} every ${step === null ? "?" : step / MINUTE}`,
  );
  return { first, told };
}

const quarters = (from: number, to: number, cause: Cause | null = null) =>
  Array.from({ length: to - from }, (_, i) => attempt(hour(0) + (from + i) * QUARTER, cause));

describe("polls in a row", () => {
  test.each<[string, Attempt[], string[]]>([
    ["the first alone, for nothing is before it", quarters(0, 1), ["03:00-03:00 1 in time every ?"]],
    [
      "like ones are one run",
      quarters(0, 9),
      ["03:00-03:00 1 in time every ?", "03:15-05:00 8 in time every 15"],
    ],
    [
      "a failure and a late one end it",
      [...quarters(0, 3), ...quarters(3, 5, "unreachable"), late(hour(0) + 5 * QUARTER)],
      [
        "03:00-03:00 1 in time every ?",
        "03:15-03:30 2 in time every 15",
        "03:45-04:00 2 unreachable every 15",
        "04:15-04:15 1 late every 15",
      ],
    ],
    [
      "so do missed slots",
      [...quarters(0, 3), ...quarters(7, 10)],
      [
        "03:00-03:00 1 in time every ?",
        "03:15-03:30 2 in time every 15",
        "04:45-04:45 1 in time every 75",
        "05:00-05:15 2 in time every 15",
      ],
    ],
  ])("%s", async (_, attempts, expected) => {
    expect((await runsOf(attempts)).told).toEqual(expected);
  });

  test("are told from the last one before the time asked for, and the first ever is known", async () => {
    const old = hour(0) - 40 * DAY;
    const { first, told } = await runsOf([attempt(old, "gone"), attempt(old + HOUR, "gone")]);
    expect(first).toBe(old);
    expect(told).toEqual(["04:00-04:00 1 gone every ?"]);
  });

  test("of nobody are none", async () => {
    const store = await emptyStore();
    expect(await store.polls(OTHER, hour(0), IN_TIME)).toEqual({ first: null, runs: [] });
  });
});

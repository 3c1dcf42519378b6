import { describe, expect, test } from "vitest";
import { backupMoment, createDailyBackup, isBackupDue } from "../../lib/collector/daily-backup.ts";
import { formatInstant, HOUR, type Instant, MINUTE, parseInstant } from "../../lib/model/instant.ts";

const at = (text: string): Instant => parseInstant(text) ?? Number.NaN;
const TALLINN = { minute: 3 * 60 + 15, timeZone: "Europe/Tallinn" };

test.each([
  ["2026-11-22T10:00Z", "Europe/Tallinn", "2026-11-22T01:15:00Z"],
  ["2026-11-22T01:15Z", "Europe/Tallinn", "2026-11-22T01:15:00Z"],
  ["2026-11-22T01:14Z", "Europe/Tallinn", "2026-11-21T01:15:00Z"],
  // 29 March 2026: 03:00 becomes 04:00, so 03:15 is not shown.
  ["2026-03-29T12:00Z", "Europe/Tallinn", "2026-03-29T01:15:00Z"],
  // 25 October 2026: 03:15 is shown twice.
  ["2026-10-25T12:00Z", "Europe/Tallinn", "2026-10-25T00:15:00Z"],
  ["2026-10-25T01:16Z", "Europe/Tallinn", "2026-10-25T00:15:00Z"],
  ["2026-11-22T10:00Z", "America/New_York", "2026-11-22T08:15:00Z"],
  ["2026-11-22T10:00Z", "UTC", "2026-11-22T03:15:00Z"],
])("at %s in %s the newest moment for a backup is %s", (now, timeZone, moment) => {
  expect(formatInstant(backupMoment(at(now), { ...TALLINN, timeZone }))).toBe(moment);
});

test.each<[string, string | null, string, boolean]>([
  ["there is none", null, "2026-11-22T00:00Z", true],
  ["today's is there", "2026-11-22T01:15Z", "2026-11-22T10:00Z", false],
  ["one was made late today", "2026-11-22T09:00Z", "2026-11-22T10:00Z", false],
  ["yesterday's is there and it is not yet time", "2026-11-21T01:15Z", "2026-11-22T01:14Z", false],
  ["yesterday's is there and it is time", "2026-11-21T01:15Z", "2026-11-22T01:15Z", true],
  ["some were missed", "2026-11-02T01:15Z", "2026-11-22T00:10Z", true],
  ["the clock was set back an hour since", "2026-11-22T02:10Z", "2026-11-22T01:15Z", false],
  ["one is of next year", "2027-11-22T01:15Z", "2026-11-22T01:15Z", true],
])("where %s: newest %s at %s is due: %s", (_, newest, now, due) => {
  expect(isBackupDue(at(now), newest === null ? [] : [at("2022-11-22"), at(newest)], TALLINN)).toBe(due);
});

describe("backups", () => {
  /** A folder that is only a list, and a collector that wakes up every five minutes. */
  function stage() {
    const clock = { now: at("2026-11-22T00:00Z") };
    const made: string[] = [];
    const logged: string[] = [];
    const disk = { full: false };
    const log = (level: string) => (event: string) => void logged.push(`${level}: ${event}`);
    const wake = createDailyBackup(TALLINN, {
      made: () => made.map(at),
      async make(moment) {
        if (disk.full) throw new Error("the disk is full");
        made.push(formatInstant(moment));
      },
      now: () => clock.now,
      elapsed: () => clock.now,
      log: { debug: log("debug"), info: log("info"), warn: log("warn"), error: log("error") },
    });
    const run = async (hours: number) => {
      for (const end = clock.now + hours * HOUR; clock.now < end; clock.now += 5 * MINUTE) {
        wake();
        await Promise.resolve().then(() => undefined);
      }
    };
    return { run, made, logged, disk };
  }

  test("are made at once where there is none, then once a day", async () => {
    const { run, made, logged } = stage();
    await run(72);
    expect(made).toEqual([
      "2026-11-22T00:00:00Z",
      "2026-11-22T01:15:00Z",
      "2026-11-23T01:15:00Z",
      "2026-11-24T01:15:00Z",
    ]);
    expect(new Set(logged)).toEqual(new Set(["info: backup made"]));
  });

  test("of a clock that was wrong do not count", async () => {
    const { run, made } = stage();
    made.push("2031-01-01T00:00:00Z");
    await run(24);
    expect(made.slice(1)).toEqual(["2026-11-22T00:00:00Z", "2026-11-22T01:15:00Z"]);
  });

  test("that fail are told of once, tried again every hour, and made when they can be", async () => {
    const { run, made, logged, disk } = stage();
    disk.full = true;
    await run(30);
    expect([made, logged]).toEqual([[], ["error: the backup failed; it is tried again every hour"]]);
    disk.full = false;
    await run(2);
    expect(made).toHaveLength(1);
    expect(logged.at(-1)).toBe("info: backup made");
  });
});

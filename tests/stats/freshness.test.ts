import { describe, expect, test } from "vitest";
import { freshnessOf } from "../../lib/stats/freshness.ts";
import { failed, moment } from "./given.ts";

const at = moment("2026-03-01 12:00");
const sample = (slot: string) => ({ slot: moment(slot), outcome: "sample" as const, cause: null });

describe("how fresh the figure of 12:00 is, polled every 15 minutes", () => {
  test.each([
    ["12:05", sample("2026-03-01 12:00"), { state: "fresh", at }],
    ["12:30", sample("2026-03-01 12:00"), { state: "fresh", at }],
    ["12:16", failed("2026-03-01 12:15", "unreachable"), { state: "fresh", at }],
    ["12:31", sample("2026-03-01 12:00"), { state: "late", at }],
    ["12:31", null, { state: "late", at }],
    [
      "12:31",
      failed("2026-03-01 12:30", "server-error"),
      { state: "unreachable", since: at, cause: "server-error" },
    ],
    ["18:01", failed("2026-03-01 18:00", "offline"), { state: "unreachable", since: at, cause: "offline" }],
    ["18:01", failed("2026-03-01 12:45", "offline"), { state: "late", at }],
    ["12:40", failed("2026-03-01 11:45", "offline"), { state: "late", at }],
    [
      "18:01",
      failed("2026-03-01 15:00", "unreachable"),
      { state: "unreachable", since: at, cause: "unreachable" },
    ],
    ["23:59", failed("2026-03-01 12:15", "gone"), { state: "unreachable", since: at, cause: "gone" }],
  ])("at %s", (now, newestAttempt, expected) => {
    const known = { newestAt: at, newestAttempt, pollSeconds: 900, now: moment(`2026-03-01 ${now}`) };
    expect(freshnessOf(known)).toEqual(expected);
  });

  test("a clock set back makes nothing stale", () => {
    const known = { newestAt: at, newestAttempt: null, pollSeconds: 900, now: at - 3_600_000 };
    expect(freshnessOf(known).state).toBe("fresh");
  });

  test.each([
    [null, null],
    [failed("2026-03-01 12:00", "no-such-host"), "no-such-host"],
    [sample("2026-03-01 12:00"), null],
  ])("before the first reading", (newestAttempt, cause) => {
    const known = { newestAt: null, newestAttempt, pollSeconds: 900, now: at };
    expect(freshnessOf(known)).toEqual({ state: "never", cause });
  });
});

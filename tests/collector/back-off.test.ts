import { describe, expect, test } from "vitest";
import { type BackOff, backOff } from "../../lib/collector/back-off.ts";
import { offsetOf } from "../../lib/collector/offset.ts";
import { type Attempt, accountOf, type Cause, LONGEST_PAUSE } from "../../lib/model/attempt.ts";
import { DAY, HOUR, type Instant, MINUTE, SECOND } from "../../lib/model/instant.ts";

const T0 = Date.parse("2026-11-22T00:00:00Z");
const QUARTER = 15 * MINUTE;

function attempt(slot: Instant, cause: Cause | null): Attempt {
  const outcome = cause === null ? "sample" : "failed";
  return { slot, startedAt: slot, durationMs: 1, outcome, cause, detail: null };
}

/** The attempts of an outage that begins at T0, as the rule makes them. */
function outage(slotMs: number, lasts: number, cause: Cause): Attempt[] {
  const rows: Attempt[] = [];
  for (let slot = T0; slot < T0 + lasts; slot += slotMs) {
    const recent = rows.filter((row) => row.slot >= slot - 4 * DAY);
    if (backOff(slot, recent, slotMs) !== "wait") rows.push(attempt(slot, cause));
  }
  return rows;
}

describe("a server that stays dead", () => {
  test("every quarter of an hour at first, then less and less", () => {
    const minutes = outage(QUARTER, 3 * DAY, "unreachable").map(({ slot }) => (slot - T0) / MINUTE);
    expect(minutes).toEqual([0, 15, 30, 45, 75, 165, 345, 705, 1425, 2835, 4245]);
  });

  test.each([10, 60, 300, 900, 3600, 21_600, 86_400])(
    "polled every %d s: at most 41 tries in a month, none more than a day apart",
    (seconds) => {
      const rows = outage(seconds * SECOND, 30 * DAY, "unreachable");
      expect(rows.length).toBeLessThanOrEqual(41);
      const pauses = rows.slice(1).map(({ slot }, i) => slot - (rows[i]?.slot ?? Number.NaN));
      expect(Math.max(...pauses)).toBeLessThanOrEqual(Math.max(LONGEST_PAUSE, seconds * SECOND));
    },
  );

  test("every slot without a try is accounted for by the try before it", () => {
    const rows = [attempt(T0 - QUARTER, null), ...outage(QUARTER, 30 * DAY, "server-error")];
    for (let slot = T0; slot < T0 + 30 * DAY; slot += QUARTER)
      expect(accountOf(slot, rows)?.cause).toBe("server-error");
  });
});

describe("the verdict of a slot", () => {
  const at = (minutes: number, cause: Cause | null) => attempt(T0 + minutes * MINUTE, cause);
  test.each<[string, Attempt[], BackOff]>([
    ["nothing known", [], "ask"],
    ["it answered", [at(-15, null)], "ask"],
    ["dead since one slot", [at(-30, null), at(-15, "unreachable")], { knock: "unreachable" }],
    ["its name is not found", [at(-15, "no-such-host")], { knock: "no-such-host" }],
    ["of no use since one slot", [at(-15, "malformed")], { knock: "malformed" }],
    ["dead since two hours, asked just now", [at(-120, "unreachable"), at(-15, "unreachable")], "wait"],
    ["sent on to where we do not go", [at(-15, "refused-redirect")], { knock: "refused-redirect" }],
    [
      "a private address since two hours, looked up just now",
      [at(-120, "blocked-address"), at(-15, "blocked-address")],
      "wait",
    ],
    ["of no use since two hours, asked just now", [at(-120, "malformed"), at(-15, "malformed")], "wait"],
    ["dead before it answered", [at(-120, "unreachable"), at(-30, "unreachable"), at(-15, null)], "ask"],
    ["throttled", [at(-120, "rate-limited"), at(-15, "rate-limited")], "ask"],
    ["forbidden", [at(-120, "forbidden-by-robots"), at(-15, "forbidden-by-robots")], "ask"],
    ["our own fault", [at(-120, "internal"), at(-15, "stopped")], "ask"],
    [
      "our own fault does not end its outage",
      [at(-120, "unreachable"), at(-30, "unreachable"), at(-15, "stopped")],
      "wait",
    ],
    [
      "attempts of the future: the clock was set back",
      [at(15, "unreachable"), at(300, "unreachable")],
      "ask",
    ],
  ])("%s", (_, attempts, verdict) => expect(backOff(T0, attempts, QUARTER)).toEqual(verdict));
});

describe("who accounts for a slot", () => {
  test.each<[string, Attempt[], Cause | null | "nobody"]>([
    ["its own attempt", [attempt(T0 - HOUR, "unreachable"), attempt(T0, "refused")], "refused"],
    ["a pause", [attempt(T0 - HOUR, "unreachable")], "unreachable"],
    ["a server gone a year ago", [attempt(T0 - 365 * DAY, "gone")], "gone"],
    [
      "a server gone, then asked by hand in vain",
      [attempt(T0 - 9 * DAY, "gone"), attempt(T0 - 5 * DAY, "unreachable")],
      "gone",
    ],
    ["a server gone, then read", [attempt(T0 - 9 * DAY, "gone"), attempt(T0 - DAY, null)], "nobody"],
    ["a failure longer ago than any pause", [attempt(T0 - DAY, "unreachable")], "nobody"],
    ["a sample is followed by no pause", [attempt(T0 - HOUR, null)], "nobody"],
    ["nor is our own fault", [attempt(T0 - HOUR, "internal")], "nobody"],
    ["nothing before it", [attempt(T0 + HOUR, "unreachable")], "nobody"],
  ])("%s", (_, attempts, cause) => {
    const found = accountOf(T0, attempts);
    expect(found === null ? "nobody" : found.cause).toBe(cause);
  });
});

describe("the offset within the slot", () => {
  test("is spread evenly over forty seconds for a thousand hosts", () => {
    const bins = Array<number>(20).fill(0);
    for (let i = 0; i < 1000; i++) {
      const bin = Math.floor(offsetOf("board", `host-${i}.example`, 900) / (2 * SECOND));
      bins[bin] = (bins[bin] ?? Number.NaN) + 1;
    }
    const chiSquare = bins.reduce((sum, count) => sum + (count - 50) ** 2 / 50, 0);
    // 19 degrees of freedom, p = 0.01.
    expect(chiSquare).toBeLessThan(36.19);
  });

  test("is the same each time, another for another board, and none under a minute", () => {
    expect(offsetOf("a", "est.social", 900)).toBe(offsetOf("a", "est.social", 900));
    expect(offsetOf("a", "est.social", 900)).not.toBe(offsetOf("b", "est.social", 900));
    expect(offsetOf("a", "est.social", 59)).toBe(0);
    for (let i = 0; i < 100; i++) expect(offsetOf("a", `${i}.example`, 60)).toBeLessThan(6 * SECOND);
  });
});

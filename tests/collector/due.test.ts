import { describe, expect, test } from "vitest";
import { isActivityDue, isSlotOpen, slotOf } from "../../lib/collector/due.ts";
import { eveningOf } from "../../lib/collector/offset.ts";
import type { Cause } from "../../lib/model/attempt.ts";
import {
  DAY,
  formatInstant,
  HOUR,
  type Instant,
  MINUTE,
  parseInstant,
  SECOND,
} from "../../lib/model/instant.ts";

const at = (text: string): Instant => parseInstant(text) ?? Number.NaN;

describe("the slot of a moment", () => {
  test.each([
    ["2026-11-22T10:50:00Z", 900, "2026-11-22T10:45:00Z"],
    ["2026-11-22T10:45:00Z", 900, "2026-11-22T10:45:00Z"],
    ["2026-11-22T10:44:59Z", 900, "2026-11-22T10:30:00Z"],
    ["2026-11-22T10:50:47Z", 30, "2026-11-22T10:50:30Z"],
    ["2026-11-22T10:50:00Z", 3600, "2026-11-22T10:00:00Z"],
    ["2026-11-22T10:50:00Z", 86_400, "2026-11-22T00:00:00Z"],
    // Clocks in Tallinn and Vienna go back at 01:00 UTC on this day, and forward on the next: UTC does neither.
    ["2026-10-25T00:59:59Z", 3600, "2026-10-25T00:00:00Z"],
    ["2026-10-25T01:00:00Z", 3600, "2026-10-25T01:00:00Z"],
    ["2027-03-28T01:00:01Z", 3600, "2027-03-28T01:00:00Z"],
    ["2028-02-29T23:59:59Z", 900, "2028-02-29T23:45:00Z"],
  ])("%s at %d s is %s", (moment, pollSeconds, slot) => {
    expect(formatInstant(slotOf(at(moment), pollSeconds))).toBe(slot);
  });

  test("a day of daylight saving has as many slots as any other", () => {
    const start = at("2026-10-24T22:00:00Z");
    const slots = new Set(Array.from({ length: 86_400 / 10 }, (_, i) => slotOf(start + i * 10_000, 900)));
    expect(slots.size).toBe(96);
  });
});

describe("a slot", () => {
  const slot = at("2026-11-22T10:45:00Z");
  const before = at("2026-11-22T10:30:00Z");
  test.each<[string, { slot: Instant; cause: Cause | null }[], boolean]>([
    ["nothing stored", [], true],
    ["a sample", [{ slot, cause: null }], false],
    ["a sample of the slot before", [{ slot: before, cause: null }], true],
    ["a fault of theirs, retries spent", [{ slot, cause: "unreachable" }], false],
    ["a refusal", [{ slot, cause: "refused" }], false],
    ["a poll that we broke off", [{ slot, cause: "stopped" }], true],
  ])("with %s", (_, attempts, open) => {
    expect(isSlotOpen(slot, attempts)).toBe(open);
  });
});

describe("activity", () => {
  /** As one server of a board has it that is asked every quarter of an hour. */
  const EVENING = { begins: 22 * HOUR + 10 * MINUTE, lastSlot: 23 * HOUR + 45 * MINUTE };
  type Newest = [fetched: string, generated: string];
  const refused = (text: string, forGood: boolean) => ({ at: at(text), forGood });
  test.each<[string, string, Newest | null, ReturnType<typeof refused> | null, boolean]>([
    ["at first contact", "11-22T10:50", null, null, true],
    ["not in the day after an evening", "11-22T10:50", ["11-21T22:15", "11-21T22:15"], null, false],
    ["not before the evening", "11-22T22:09", ["11-21T14:00", "11-21T14:00"], null, false],
    ["in the evening", "11-22T22:15", ["11-21T14:00", "11-21T14:00"], null, true],
    ["not while yesterday’s answer is kept", "11-22T22:15", ["11-21T22:15", "11-21T22:15"], null, false],
    ["when it is over", "11-22T22:30", ["11-21T22:15", "11-21T22:15"], null, true],
    ["not twice", "11-22T22:45", ["11-22T22:30", "11-21T22:15"], null, false],
    ["in the last slot in any case", "11-22T23:45", ["11-22T22:30", "11-21T22:15"], null, true],
    ["in the last slot, though perhaps kept", "11-22T23:45", ["11-21T23:46", "11-21T23:46"], null, true],
    ["not where the day has its answer", "11-22T22:30", ["11-22T08:00", "11-22T07:59"], null, false],
    ["not in the night after the first day", "11-23T00:00", ["11-22T10:50", "11-22T10:50"], null, false],
    ["not in the day after a first contact", "11-22T15:30", ["11-21T14:00", "11-21T14:00"], null, false],
    ["late in an evening that was missed", "11-22T23:15", ["11-21T22:15", "11-21T22:15"], null, true],
    ["on the day after one that was missed", "11-23T09:00", ["11-21T22:15", "11-21T22:15"], null, true],
    ["not after an evening in vain", "11-23T00:00", ["11-22T23:45", "11-21T23:50"], null, false],
    ["last fetched a year ago", "11-22T10:50", ["01-22T10:50", "01-22T10:50"], null, true],
    [
      "fetched in the future: the clock was set back",
      "11-22T10:50",
      ["12-24T10:50", "12-24T10:50"],
      null,
      true,
    ],
    ["switched off an hour ago", "11-22T10:50", null, refused("2026-11-22T09:50:00Z", true), false],
    ["switched off yesterday", "11-22T10:50", null, refused("2026-11-21T10:50:00Z", true), true],
    ["unreachable ten minutes ago", "11-22T10:50", null, refused("2026-11-22T10:40:00Z", false), false],
    ["unreachable an hour ago", "11-22T10:50", null, refused("2026-11-22T09:50:00Z", false), true],
  ])("%s", (_, now, newest, inVain, due) => {
    const moment = (text: string) => at(`2026-${text}:00Z`);
    const memory = newest && { fetchedAt: moment(newest[0]), generatedAt: moment(newest[1]) };
    expect(isActivityDue(moment(now), EVENING, { newest: memory, refused: inVain })).toBe(due);
  });

  test.each<[string, string, Newest, boolean]>([
    ["at the same hour the next day", "11-22T10:00", ["11-21T10:00", "11-21T10:00"], true],
    ["an hour later", "11-22T11:00", ["11-22T10:00", "11-22T10:00"], false],
    ["where yesterday’s answer was still kept then", "11-22T10:05", ["11-22T10:00", "11-21T10:01"], true],
    ["not a third time", "11-22T10:10", ["11-22T10:05", "11-21T10:01"], false],
  ])("by hand, which has no evening: %s", (_, now, newest, due) => {
    const moment = (text: string) => at(`2026-${text}:00Z`);
    const memory = { fetchedAt: moment(newest[0]), generatedAt: moment(newest[1]) };
    const allDay = { begins: 0, lastSlot: 0 };
    expect(isActivityDue(moment(now), allDay, { newest: memory, refused: null })).toBe(due);
  });

  test.each([
    [60, 22 * HOUR, 22.5 * HOUR],
    [900, 22 * HOUR, 22.5 * HOUR],
    [3600, 22 * HOUR, 22 * HOUR],
    [6 * 3600, 12 * HOUR, 12 * HOUR],
    [86_400, 0, 0],
    [7 * 86_400, 0, 0],
  ])("of servers polled every %d s is asked for late on the day, not of all at once", (poll, first, last) => {
    const evenings = Array.from(
      { length: 200 },
      (_, i) => eveningOf("board", { id: `${i}.example`, pollSeconds: poll }).begins,
    );
    expect(Math.min(...evenings)).toBeGreaterThanOrEqual(first);
    expect(Math.max(...evenings)).toBeLessThanOrEqual(last);
    expect(new Set(evenings).size).toBeGreaterThan(last > first ? 190 : 0);
  });

  test.each([
    ["a server that keeps answers for a day", 900, true, 85],
    ["one that keeps none", 900, false, 100],
    ["one polled every hour", 3600, true, 65],
    ["one polled every six hours", 6 * 3600, true, 65],
    ["one polled once a day", 86_400, false, 99],
  ])("in a hundred days, of %s: never asked three times a day, and answers of most days", (...given) => {
    const [, pollSeconds, keeps, least] = given;
    const evening = eveningOf("board", { id: "est.social", pollSeconds });
    let newest: { fetchedAt: Instant; generatedAt: Instant } | null = null;
    const asked = new Map<number, number>();
    const answered = new Set<number>();
    const start = at("2026-11-22T00:00:00Z");
    for (let now = start; now < start + 100 * DAY; now += pollSeconds * SECOND) {
      if (!isActivityDue(now, evening, { newest, refused: null })) continue;
      asked.set(Math.floor(now / DAY), (asked.get(Math.floor(now / DAY)) ?? 0) + 1);
      const madeAt: Instant = newest?.generatedAt ?? Number.NEGATIVE_INFINITY;
      newest = { fetchedAt: now, generatedAt: keeps && now - madeAt <= DAY ? madeAt : now };
      answered.add(Math.floor(newest.generatedAt / DAY));
    }
    expect(Math.max(...asked.values())).toBeLessThanOrEqual(2);
    expect(answered.size).toBeGreaterThanOrEqual(least);
  });
});

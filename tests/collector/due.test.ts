import { describe, expect, test } from "vitest";
import { isActivityDue, isSlotOpen, slotOf } from "../../lib/collector/due.ts";
import type { Cause } from "../../lib/model/attempt.ts";
import { formatInstant, type Instant, parseInstant } from "../../lib/model/instant.ts";

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

describe("activity at 10:50 on 22 November", () => {
  const now = at("2026-11-22T10:50:00Z");
  const refused = (text: string, forGood: boolean) => ({ at: at(text), forGood });
  test.each<[string, string | null, ReturnType<typeof refused> | null, boolean]>([
    ["at first contact", null, null, true],
    ["fetched this morning", "2026-11-22T06:00:00Z", null, false],
    ["fetched 22 h 59 min ago", "2026-11-21T11:51:00Z", null, false],
    ["fetched 23 h ago", "2026-11-21T11:50:00Z", null, true],
    ["fetched last year", "2025-11-22T10:50:00Z", null, true],
    ["fetched in the future: the clock was set back", "2026-12-24T10:50:00Z", null, true],
    ["switched off an hour ago", null, refused("2026-11-22T09:50:00Z", true), false],
    ["switched off yesterday", null, refused("2026-11-21T10:50:00Z", true), true],
    ["unreachable ten minutes ago", null, refused("2026-11-22T10:40:00Z", false), false],
    ["unreachable an hour ago", null, refused("2026-11-22T09:50:00Z", false), true],
  ])("%s", (_, fetched, inVain, due) => {
    expect(isActivityDue(now, { fetchedAt: fetched === null ? null : at(fetched), refused: inVain })).toBe(
      due,
    );
  });
});

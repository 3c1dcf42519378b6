import { describe, expect, test } from "vitest";
import { DAY, HOUR } from "../../lib/model/instant.ts";
import { findCrossing, roundMilestones } from "../../lib/stats/milestones.ts";
import { dailyServers, estSocial, every, hasHistory, joined, series, written } from "./given.ts";

const REACHES = { threshold: 1000, when: "reaches" } as const;
const EXCEEDS = { threshold: 1000, when: "exceeds" } as const;

describe("a milestone of 1000", () => {
  test.each([
    ["ahead", "900 990", REACHES, "ahead", null, 10],
    ["ahead, to be exceeded", "900 990", EXCEEDS, "ahead", null, 11],
    ["reached", "900 1000 1001", REACHES, "reached", "01 to 02", 0],
    ["1000 does not exceed 1000", "900 1000", EXCEEDS, "ahead", null, 1],
    ["exceeded a day later", "900 1000 1001", EXCEEDS, "reached", "02 to 03", 0],
    ["fallen back", "900 1000 999", REACHES, "fallen-back", "01 to 02", 1],
    ["fallen back to the threshold itself", "900 1001 1000", EXCEEDS, "fallen-back", "01 to 02", 1],
    ["the first crossing is for ever", "900 1000 999 1005", REACHES, "reached", "01 to 02", 0],
    ["across a hole: between the readings on either side", "900 ? ? 1005", REACHES, "reached", "01 to 04", 0],
    ["a hole after it is no fall", "900 1005 ?", REACHES, "reached", "01 to 02", 0],
    ["passed when we began", "1500 1600", REACHES, "reached", "before 01", 0],
    ["passed at the first reading after holes", "? 1500", REACHES, "reached", "before 02", 0],
    ["zero is a reading", "0 1000", REACHES, "reached", "01 to 02", 0],
    ["nothing known", "? ?", REACHES, "ahead", null, null],
  ])("%s", (_, words, milestone, status, crossed, remaining) => {
    const { crossing, ...state } = findCrossing(every(DAY, "2026-03-01", words), milestone);
    const day = (at: number) => written(at)?.slice(8, 10);
    const interval =
      crossing &&
      (crossing.after === null
        ? `before ${day(crossing.by)}`
        : `${day(crossing.after)} to ${day(crossing.by)}`);
    expect([state.status, interval, state.remaining]).toEqual([status, crossed, remaining]);
  });

  test.each([
    ["by growth, at once", "900 1000 1001", REACHES, "02"],
    ["by less than a fifth, at once", "900 1079", REACHES, "02"],
    ["by a leap, at the next reading that reaches it", "900 1080 1081", REACHES, "03"],
    ["by a leap that nothing has borne out", "900 1080", REACHES, null],
    ["by a leap that was undone", "900 1080 910", REACHES, null],
    ["by a leap that was undone and made good", "900 1080 910 1000", REACHES, "04"],
    ["by a leap out of an outage", "700 ? ? 1080 1081", REACHES, "05"],
    ["by a leap and held for days", "900 1080 1081 1082", { ...REACHES, days: 2 }, "04"],
    ["before the first reading", "1080", REACHES, "01"],
  ])("is news when reached %s", (_, words, milestone, day) => {
    const { borneOut } = findCrossing(every(DAY, "2026-03-01", words), milestone);
    expect(written(borneOut)?.slice(8, 10) ?? null).toBe(day);
  });

  test("every fall is told once, with the best and the current reading", () => {
    const flapping = every(DAY, "2026-03-01", "999 1000 998 ? 997 1002 1002 999 1001");
    const { falls, best, current } = findCrossing(flapping, REACHES);
    expect(falls.map(({ from, to }) => [written(from), written(to)])).toEqual([
      ["2026-03-03 00:00", "2026-03-06 00:00"],
      ["2026-03-08 00:00", "2026-03-09 00:00"],
    ]);
    expect([best?.value, written(best?.at), current?.value]).toEqual([1002, "2026-03-06 00:00", 1001]);
  });

  test("of an empty history says nothing", () => {
    expect(findCrossing(series([]), REACHES)).toEqual({
      status: "ahead",
      crossing: null,
      current: null,
      best: null,
      heldSince: null,
      borneOut: null,
      falls: [],
      remaining: null,
    });
  });
});

describe("a milestone of 1000 for three days in a row", () => {
  const HELD = { threshold: 1000, when: "reaches", days: 3 } as const;
  const shown = (words: string, step = DAY) => {
    const { crossing, heldSince, falls, status } = findCrossing(every(step, "2026-03-01", words), HELD);
    const day = (at: number | null) => (at === null ? "start" : (written(at)?.slice(8, 13) ?? ""));
    const counted = crossing && [crossing.after, crossing.by, crossing.fulfilled].map(day).join(" ");
    return [status, counted, heldSince && day(heldSince), falls.length];
  };

  test.each([
    ["held for less", "999 1000 1001 1000", ["ahead", null, "02 00", 0]],
    ["held for three times 24 hours", "999 1000 1001 1000 1002", ["reached", "01 00 02 00 05 00", null, 0]],
    ["one reading below begins it anew", "999 1000 1001 999 1000 1000 1000", ["ahead", null, "05 00", 0]],
    ["and held after that", "999 1000 999 1000 1000 1000 1000", ["reached", "03 00 04 00 07 00", null, 0]],
    ["a day without a reading begins it anew", "999 1000 1001 . 1000 1001", ["ahead", null, "05 00", 0]],
    ["so does a hole", "999 1000 1001 ? 1000 1001 1002 1003", ["reached", "03 00 05 00 08 00", null, 0]],
    ["held from the first reading", "1000 1000 1000 1000", ["reached", "start 01 00 04 00", null, 0]],
    [
      "then fallen back",
      "999 1000 1000 1000 1000 999 1001 998",
      ["fallen-back", "01 00 02 00 05 00", null, 2],
    ],
    [
      "a fall before it counted is none",
      "1000 999 1000 1000 1000 1000",
      ["reached", "02 00 03 00 06 00", null, 0],
    ],
  ])("%s", (_, words, expected) => {
    expect(shown(words)).toEqual(expected);
  });

  test.each([
    [36, ["reached", "start 01 00 04 00", null, 0]],
    [36.5, ["ahead", null, "05 13", 0]],
  ])("readings %d hours apart", (hours, expected) => {
    expect(shown("1000 1000 1000 1000", hours * HOUR)).toEqual(expected);
  });

  test("without days a gap tears nothing", () => {
    const series = joined(every(DAY, "2026-03-01", "999 1000"), every(DAY, "2026-04-01", "1000 1001"));
    expect(written(findCrossing(series, REACHES).crossing?.by)).toBe("2026-03-02 00:00");
  });
});

describe("round milestones", () => {
  test.each([
    [null, "100 250 500"],
    [0, "100 250 500"],
    [99, "100 250 500"],
    [100, "100 250 500 1000"],
    [838, "100 250 500 1000 2500 5000"],
    [1134, "100 250 500 1000 2500 5000 10000"],
    [
      3_000_000,
      "100 250 500 1000 2500 5000 10000 25000 50000 100000 250000 500000 1000000 2500000 5000000 10000000 25000000",
    ],
  ])("at best %s: those reached and the next three", (best, thresholds) => {
    const milestones = roundMilestones(best);
    expect(milestones.map(({ threshold }) => threshold).join(" ")).toBe(thresholds);
    expect(milestones[0]).toEqual({ slug: "users-100", metric: "users", threshold: 100, when: "reaches" });
  });
});

describe.skipIf(!hasHistory)("est.social's hand-over", () => {
  test.each([
    ["reaches", "2023-01-06 18:23", "2023-01-06 21:16"],
    ["exceeds", "2023-01-07 09:16", "2023-01-07 12:32"],
  ] as const)("1000 users: it %s between %s and %s UTC", (when, after, by) => {
    const { crossing, status } = findCrossing(estSocial("users"), { threshold: 1000, when });
    expect([written(crossing?.after), written(crossing?.by), status]).toEqual([after, by, "reached"]);
  });
});

describe.skipIf(!hasHistory)("est.social, held for a week", () => {
  test.each([
    // The hole of 19 December is shorter than a day and a half, and the fall of a few accounts stays above 700.
    [700, "2022-12-13", "2022-12-20"],
    // It stood above 1000 for three days and a half when the history ends.
    [1000, null, null],
  ])("%d users", (threshold, by, fulfilled) => {
    const { crossing } = findCrossing(estSocial("users"), { threshold, when: "reaches", days: 7 });
    expect([
      written(crossing?.by)?.slice(0, 10) ?? null,
      written(crossing?.fulfilled)?.slice(0, 10) ?? null,
    ]).toEqual([by, fulfilled]);
  });
});

describe.skipIf(!hasHistory)("160 servers over 14 months", () => {
  test("of those that pass a round number, many fall back below it", () => {
    const servers = [...dailyServers().values()];
    const thresholds = roundMilestones(3_000_000);
    const states = servers.flatMap((users) => thresholds.map((milestone) => findCrossing(users, milestone)));
    const crossed = states.filter(({ crossing }) => crossing && crossing.after !== null);
    const fell = crossed.filter(({ falls }) => falls.length > 0);
    const below = crossed.filter(({ status }) => status === "fallen-back");
    const most = Math.max(...crossed.map(({ falls }) => falls.length));
    expect({
      servers: servers.length,
      crossed: crossed.length,
      fell: fell.length,
      below: below.length,
      most,
    }).toEqual({ servers: 160, crossed: 39, fell: 12, below: 5, most: 5 });
  });

  test("each crossing lies between two readings that follow each other", () => {
    for (const users of dailyServers().values()) {
      for (const milestone of roundMilestones(100_000)) {
        const { crossing } = findCrossing(users, milestone);
        if (!crossing || crossing.after === null) continue;
        const index = users.at.indexOf(crossing.by);
        expect(users.value[index]).toBeGreaterThanOrEqual(milestone.threshold);
        expect(users.value[index - 1]).toBeLessThan(milestone.threshold);
        expect(users.at[index - 1]).toBe(crossing.after);
        expect(crossing.by - crossing.after).toBeGreaterThanOrEqual(HOUR);
      }
    }
  });
});

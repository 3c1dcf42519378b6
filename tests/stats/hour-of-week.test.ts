import { describe, expect, test } from "vitest";
import { type Day, parseDay } from "../../lib/model/calendar.ts";
import { DAY, HOUR, MINUTE } from "../../lib/model/instant.ts";
import type { Series } from "../../lib/model/sample.ts";
import { busyHours } from "../../lib/stats/busy-hours.ts";
import { randomFrom } from "../../lib/stats/forecast/random.ts";
import { hourOfWeek, seenDays } from "../../lib/stats/hour-of-week.ts";
import { leapDays, seenHours, withoutDays } from "../../lib/stats/seen-hours.ts";
import { estSocial, every, hasHistory, linesOf, moment, series } from "./given.ts";

/** Every hour that anything was seen of, as `day hour: change in minutes`. */
function told(given: Series, days: [string, string], timeZone = "UTC"): string[] {
  const { days: all, change, ms } = seenHours(given, timeZone, [parseDay(days[0]), parseDay(days[1])]);
  return all.flatMap((day, index) =>
    Array.from({ length: 24 }, (_, hour) => 24 * index + hour)
      .filter((place) => (ms[place] ?? 0) > 0)
      .map((place) => {
        const counted = Math.round((change[place] ?? 0) * 100) / 100;
        return `${day.slice(5)} ${place % 24}: ${counted} in ${(ms[place] ?? 0) / MINUTE}`;
      }),
  );
}

const MARCH: [string, string] = ["2026-03-02", "2026-03-02"];

describe("what is seen of an hour", () => {
  test.each<[string, Series, string[]]>([
    ["a step within one hour", every(15 * MINUTE, "2026-03-02 08:00", "5 8"), ["03-02 8: 3 in 15"]],
    [
      "a step across the edge of an hour is shared by time",
      every(HOUR, "2026-03-02 08:45", "5 9"),
      ["03-02 8: 1 in 15", "03-02 9: 3 in 45"],
    ],
    ["a fall is told as one", every(HOUR, "2026-03-02 08:00", "9 5"), ["03-02 8: -4 in 60"]],
    ["no change is not nothing", every(HOUR, "2026-03-02 08:00", "9 9"), ["03-02 8: 0 in 60"]],
    [
      "a failed poll among others is bridged",
      every(15 * MINUTE, "2026-03-02 08:00", "5 ? 7"),
      ["03-02 8: 2 in 30"],
    ],
    ["a gap is not", every(MINUTE, "2026-03-02 08:00", `5 ${". ".repeat(78)}9`), []],
    [
      "a step of 1.3 hours is",
      every(78 * MINUTE, "2026-03-02 08:00", "5 9"),
      ["03-02 8: 3.08 in 60", "03-02 9: 0.92 in 18"],
    ],
    ["three hours apart: nothing", every(3 * HOUR, "2026-03-02 08:00", "5 9 12 13"), []],
    ["only days that are asked for", every(HOUR, "2026-03-01 23:30", "0 4"), ["03-02 0: 2 in 30"]],
    ["one reading: nothing", every(HOUR, "2026-03-02 08:00", "5"), []],
  ])("%s", (_, given, expected) => {
    expect(told(given, MARCH)).toEqual(expected);
  });

  test.each<[string, string, string, string, string[]]>([
    [
      "an hour that never comes",
      "Europe/Tallinn",
      "2026-03-29 00:00",
      "0 1 3",
      ["03-29 2: 1 in 60", "03-29 4: 2 in 60"],
    ],
    [
      "an hour that comes twice",
      "Europe/Tallinn",
      "2026-10-24 23:00",
      "0 1 3 7",
      ["10-25 2: 1 in 60", "10-25 3: 6 in 120"],
    ],
    [
      "half an hour set back",
      "Australia/Lord_Howe",
      "2026-04-04 14:00",
      "0 2 5",
      ["04-05 1: 3.5 in 90", "04-05 2: 1.5 in 30"],
    ],
    [
      "hours that begin at half past in UTC",
      "Asia/Kolkata",
      "2026-03-02 08:00",
      "0 4",
      ["03-02 13: 2 in 30", "03-02 14: 2 in 30"],
    ],
  ])("daylight saving and zones: %s", (_, timeZone, from, words, expected) => {
    const day = expected[0]?.slice(0, 5) ?? "";
    expect(told(every(HOUR, from, words), [`2026-${day}`, `2026-${day}`], timeZone)).toEqual(expected);
  });
});

/** Hourly readings of twelve weeks from a Monday on; `perHour` says how many come in an hour, by day (from 0) and hour. */
function twelveWeeks(perHour: (day: number, hour: number) => number): Series {
  let users = 500;
  return series(
    Array.from({ length: 84 * 24 + 1 }, (_, hour) => {
      const at = moment("2026-03-02") + hour * HOUR;
      const row = [at, users] as const;
      users += perHour(Math.floor(hour / 24), hour % 24);
      return row;
    }),
  );
}

const DAYS: [Day, Day] = [parseDay("2026-03-02"), parseDay("2026-05-24")];
const seenOf = (given: Series) => seenHours(given, "UTC", DAYS);

describe("the hours of the week", () => {
  const tuesdays = seenOf(twelveWeeks((day, hour) => (day % 7 === 1 && hour === 20 ? 3 : 0)));
  const cellAt = (weekday: number, hour: number) =>
    hourOfWeek(tuesdays).find((cell) => cell.weekday === weekday && cell.hour === hour);

  test("are 168, each with its mean and how much of it was seen", () => {
    expect(hourOfWeek(tuesdays)).toHaveLength(168);
    expect(cellAt(2, 20)).toEqual({ weekday: 2, hour: 20, mean: 3, hours: 12 });
    expect(cellAt(3, 20)).toEqual({ weekday: 3, hour: 20, mean: 0, hours: 12 });
  });

  test("are blank where fewer than four were seen", () => {
    const from = (weeks: number): [Day, Day] => [
      parseDay("2026-03-02"),
      parseDay(`2026-03-${String(1 + 7 * weeks)}`.replace(/-(\d)$/, "-0$1")),
    ];
    const means = (weeks: number) =>
      new Set(
        hourOfWeek(
          seenHours(
            twelveWeeks(() => 1),
            "UTC",
            from(weeks),
          ),
        ).map(({ mean }) => mean),
      );
    expect([means(3), means(4)]).toEqual([new Set([null]), new Set([1])]);
  });

  test("leave out days, and say of how many whole days they are", () => {
    const kept = withoutDays(tuesdays, new Set([parseDay("2026-03-03")]));
    expect([seenDays(tuesdays), seenDays(kept)]).toEqual([84, 83]);
    expect(hourOfWeek(kept).filter(({ hours }) => hours === 11)).toHaveLength(24);
  });
});

describe("days with a leap", () => {
  test.each<[string, (day: number, hour: number) => number, string[]]>([
    ["none on a calm server", (day, hour) => (day + hour) % 3, []],
    ["an import of a hundred at once", (day, hour) => (day === 9 && hour === 5 ? 100 : 1), ["2026-03-11"]],
    ["a hundred gone at once", (day, hour) => (day === 9 && hour === 5 ? -100 : 1), ["2026-03-11"]],
    ["a good hour of a small server is none", (day, hour) => (day === 9 && hour === 5 ? 20 : 0), []],
  ])("%s", (_, perHour, expected) => {
    expect(leapDays(seenOf(twelveWeeks(perHour)))).toEqual(expected);
  });
});

/** How many come by chance where so many are usual. */
function poisson(mean: number, random: () => number): number {
  let [count, left] = [0, Math.exp(-mean)];
  for (let chance = random(); chance > left; chance *= random()) count++;
  return count;
}

describe("a difference that is more than chance", () => {
  const random = randomFrom(1);
  const few = (mean: number) => poisson(mean, random);

  test.each<[string, (day: number, hour: number) => number, unknown]>([
    ["no hour of a calm server", () => few(0.3), { hours: null, weekdays: null, hourOfWeek: null }],
    [
      "evenings",
      (_, hour) => few(hour === 20 ? 1.5 : 0.3),
      { hours: { most: { place: 20 } }, weekdays: null, hourOfWeek: null },
    ],
    [
      "Saturdays",
      (day) => few(day % 7 === 5 ? 0.6 : 0.2),
      { weekdays: { most: { place: 5 } }, hourOfWeek: null },
    ],
    [
      "an hour on Tuesdays",
      (day, hour) => few(day % 7 === 1 && hour === 20 ? 6 : 0.5),
      { hours: { most: { place: 20 } }, hourOfWeek: { place: 44 } },
    ],
    [
      "one night of a thousand is no habit",
      (day, hour) => (day === 8 && hour > 18 ? 200 : few(0.3)),
      { hours: null, weekdays: null, hourOfWeek: null },
    ],
    ["nobody ever came", () => 0, { hours: null, weekdays: null, hourOfWeek: null }],
  ])("%s", (_, perHour, expected) => {
    expect(busyHours(seenOf(twelveWeeks(perHour)))).toMatchObject(expected as object);
  });

  test("is claimed of hours that are all alike at most three times in a hundred", () => {
    const claims = Array.from({ length: 100 }, (_, run) => {
      // Half of them with restless days, which bring ten times as many.
      const restless = Array.from({ length: 84 }, () => (run % 2 === 1 && random() < 0.1 ? 10 : 1));
      return busyHours(seenOf(twelveWeeks((day) => few(0.2 * (restless[day] ?? 1)))));
    });
    const share = (claim: keyof ReturnType<typeof busyHours>) =>
      claims.filter((busy) => busy[claim] !== null).length;
    expect([share("hours"), share("weekdays"), share("hourOfWeek")].every((count) => count <= 3)).toBe(true);
  });
});

describe.skipIf(!hasHistory)("on real histories", () => {
  test("est.social's readings, three hours apart, tell of no hour", () => {
    expect(
      seenDays(
        seenHours(estSocial("users"), "Europe/Tallinn", [parseDay("2022-11-21"), parseDay("2023-01-10")]),
      ),
    ).toBe(0);
  });

  test.each([
    ["users", 1, 7],
    ["posts", 3, 13],
  ])("the whole network in the spring of 2022: most %s", (_, column, hour) => {
    const rows = linesOf("network-hourly-2018-2022H1.csv.gz").map(
      (line) => [Number(line[0]) * 1000, Number(line[column])] as const,
    );
    const seen = seenHours(series(rows), "UTC", [parseDay("2022-03-09"), parseDay("2022-05-31")]);
    const calm = withoutDays(seen, new Set(leapDays(seen)));
    expect(busyHours(calm).hours?.most.place).toBe(hour);
    expect(DAY * seenDays(calm)).toBeGreaterThan(0);
  });
});

import { describe, expect, test } from "vitest";
import {
  addDays,
  boundaries,
  clockHour,
  dayOf,
  isRepeated,
  isTimeZone,
  nextStart,
  parseDay,
  startOf,
  startOfDay,
  weekdayOf,
} from "../../lib/model/calendar.ts";
import { DAY, formatInstant, HOUR, type Instant, parseInstant } from "../../lib/model/instant.ts";

const TALLINN = "Europe/Tallinn";
const NEW_YORK = "America/New_York";
const LORD_HOWE = "Australia/Lord_Howe";

const moment = (text: string): Instant => parseInstant(text) ?? Number.NaN;
const hoursLong = (day: string, zone: string) =>
  (startOfDay(addDays(parseDay(day), 1), zone) - startOfDay(parseDay(day), zone)) / HOUR;

describe("a calendar day", () => {
  test.each(["2024-02-29", "2000-02-29", "2022-12-19", "1999-01-01"])("%s exists", (text) => {
    expect(parseDay(text)).toBe(text);
  });

  test.each([
    "2023-02-29",
    "1900-02-29",
    "2026-02-30",
    "2026-13-01",
    "2026-1-1",
    "20260101",
    "",
    "2026-01-01T00:00",
  ])("%j does not", (text) => {
    expect(() => parseDay(text)).toThrow(`Not a calendar day: "${text}"`);
  });

  test.each([
    ["2024-02-28", 1, "2024-02-29"],
    ["2024-02-29", 1, "2024-03-01"],
    ["2023-02-28", 1, "2023-03-01"],
    ["2026-01-01", -1, "2025-12-31"],
    ["2024-02-29", 365, "2025-02-28"],
  ])("%s and %i days is %s", (day, count, expected) => {
    expect(addDays(parseDay(day), count)).toBe(expected);
  });
});

describe("the day of a moment", () => {
  test.each([
    ["2022-12-19T21:59:59Z", TALLINN, "2022-12-19"],
    ["2022-12-19T22:00:00Z", TALLINN, "2022-12-20"],
    ["2026-07-01T20:59:59Z", TALLINN, "2026-07-01"],
    ["2026-07-01T21:00:00Z", TALLINN, "2026-07-02"],
    ["2026-01-01T04:59:59Z", NEW_YORK, "2025-12-31"],
    ["2026-01-01T05:00:00Z", NEW_YORK, "2026-01-01"],
    ["2026-07-01T13:29:59Z", LORD_HOWE, "2026-07-01"],
    ["2026-07-01T13:30:00Z", LORD_HOWE, "2026-07-02"],
    ["2026-01-01T13:00:00Z", LORD_HOWE, "2026-01-02"],
    ["2024-02-29T23:59:59Z", "UTC", "2024-02-29"],
    ["2022-12-19T18:15:00Z", "Asia/Kathmandu", "2022-12-20"],
  ])("%s in %s is %s", (at, zone, day) => {
    expect(dayOf(moment(at), zone)).toBe(day);
  });
});

describe("days around a change of the clocks", () => {
  test.each([
    ["2026-03-28", TALLINN, 24],
    ["2026-03-29", TALLINN, 23],
    ["2026-03-30", TALLINN, 24],
    ["2026-10-25", TALLINN, 25],
    ["2026-03-08", NEW_YORK, 23],
    ["2026-11-01", NEW_YORK, 25],
    ["2026-04-05", LORD_HOWE, 24.5],
    ["2026-10-04", LORD_HOWE, 23.5],
    ["2024-02-29", TALLINN, 24],
  ])("%s in %s has %d hours", (day, zone, hours) => {
    expect(hoursLong(day, zone)).toBe(hours);
  });

  test.each([
    ["skipped midnight: the day begins at 01:00", "2023-04-28", "Africa/Cairo", "2023-04-27T22:00:00Z"],
    ["the hour before midnight comes twice", "2023-10-27", "Africa/Cairo", "2023-10-26T22:00:00Z"],
    [
      "clocks back at midnight: 23:00 comes twice, 00:00 once",
      "2023-10-29",
      "Asia/Beirut",
      "2023-10-28T22:00:00Z",
    ],
    [
      "clocks back at 01:00: midnight comes twice, the first counts",
      "2026-11-01",
      "America/Havana",
      "2026-11-01T04:00:00Z",
    ],
    ["a whole day skipped: it begins with the next", "2011-12-30", "Pacific/Apia", "2011-12-30T10:00:00Z"],
  ])("%s", (_, day, zone, expected) => {
    expect(formatInstant(startOfDay(parseDay(day), zone))).toBe(expected);
  });
});

test.each([
  [TALLINN, "2026-10-25T00:00:00Z", "2026-10-25T02:00:00Z"],
  [NEW_YORK, "2026-11-01T05:00:00Z", "2026-11-01T07:00:00Z"],
  [LORD_HOWE, "2026-04-04T14:30:00Z", "2026-04-04T15:30:00Z"],
  ["Europe/Lisbon", "2026-10-25T00:00:00Z", "2026-10-25T02:00:00Z"],
])("in %s clocks show twice what they show from %s until %s, and nothing else", (zone, from, to) => {
  const [start, end] = [moment(from), moment(to)];
  for (let at = start - 6 * HOUR; at < end + 6 * HOUR; at += HOUR / 4)
    expect([formatInstant(at), isRepeated(at, zone)]).toEqual([formatInstant(at), at >= start && at < end]);
});

test.each([
  [TALLINN, "2026-03-29T01:00:00Z"],
  [LORD_HOWE, "2026-10-03T15:30:00Z"],
  ["UTC", "2026-10-25T01:00:00Z"],
])("in %s nothing is shown twice around %s, when clocks go forward or never change", (zone, change) => {
  for (let at = moment(change) - DAY; at < moment(change) + DAY; at += HOUR / 4)
    expect(isRepeated(at, zone)).toBe(false);
});

describe("every day of 2024, 2027 and 2100", () => {
  test.each([TALLINN, NEW_YORK, LORD_HOWE, "UTC"])(
    "in %s holds its quarters of an hour, none twice",
    (zone) => {
      for (const [year, days] of [
        [2024, 366],
        [2027, 365],
        [2100, 365],
      ] as const) {
        const [first, last] = [moment(`${year}-01-01T00:00:00Z`), moment(`${year + 1}-01-01T00:00:00Z`)];
        const quarters = new Map<string, number>();
        for (let at = first; at < last; at += HOUR / 4) {
          const day = dayOf(at, zone);
          quarters.set(day, (quarters.get(day) ?? 0) + 1);
        }
        const whole = [...quarters].slice(1, -1);
        for (const [day, count] of whole) expect([day, count / 4]).toEqual([day, hoursLong(day, zone)]);
        expect([...quarters.keys()].filter((day) => day.startsWith(`${year}`))).toHaveLength(days);
        expect(quarters.has(`${year}-02-29`)).toBe(days === 366);
      }
    },
  );
});

describe("the hour that clocks show", () => {
  test.each([
    ["2026-03-28 22:10", TALLINN, "2026-03-29 0 until 2026-03-28T23:00:00Z"],
    ["2026-03-29 01:00", TALLINN, "2026-03-29 4 until 2026-03-29T02:00:00Z"],
    ["2026-10-25 00:30", TALLINN, "2026-10-25 3 until 2026-10-25T01:00:00Z"],
    ["2026-10-25 01:30", TALLINN, "2026-10-25 3 until 2026-10-25T02:00:00Z"],
    ["2026-04-04 14:50", LORD_HOWE, "2026-04-05 1 until 2026-04-04T15:00:00Z"],
    ["2026-04-04 15:00", LORD_HOWE, "2026-04-05 1 until 2026-04-04T15:30:00Z"],
    ["1969-12-31 23:30", "UTC", "1969-12-31 23 until 1970-01-01T00:00:00Z"],
  ])("at %s UTC in %s: %s", (at, timeZone, expected) => {
    const { day, hour, to } = clockHour(moment(at), timeZone);
    expect(`${day} ${hour} until ${formatInstant(to)}`).toBe(expected);
  });
});

test.each([
  ["2026-11-23", 1],
  ["2026-11-22", 7],
  ["1970-01-01", 4],
] as const)("%s is weekday %i", (day, weekday) => {
  expect(weekdayOf(parseDay(day))).toBe(weekday);
});

describe("the start of a step", () => {
  test.each([
    ["hour", "2026-03-29T01:30:00Z", TALLINN, "2026-03-29T01:00:00Z"],
    ["hour", "2026-01-01T00:45:00Z", LORD_HOWE, "2026-01-01T00:00:00Z"],
    ["day", "2026-03-29T20:59:59Z", TALLINN, "2026-03-28T22:00:00Z"],
    ["day", "2026-03-29T21:00:00Z", TALLINN, "2026-03-29T21:00:00Z"],
    ["week", "2022-12-19T03:19:00Z", TALLINN, "2022-12-18T22:00:00Z"],
    ["week", "2022-12-18T21:59:59Z", TALLINN, "2022-12-11T22:00:00Z"],
    ["week", "2026-01-01T12:00:00Z", "UTC", "2025-12-29T00:00:00Z"],
    ["month", "2026-03-31T20:59:59Z", TALLINN, "2026-02-28T22:00:00Z"],
    ["month", "2026-03-31T21:00:00Z", TALLINN, "2026-03-31T21:00:00Z"],
    ["month", "2024-02-29T12:00:00Z", NEW_YORK, "2024-02-01T05:00:00Z"],
  ] as const)("of the %s of %s in %s is %s", (step, at, zone, expected) => {
    expect(formatInstant(startOf(step, moment(at), zone))).toBe(expected);
  });

  test.each([
    ["hour", "2026-03-29T00:00:00Z", TALLINN, "2026-03-29T01:00:00Z"],
    ["day", "2026-03-28T22:00:00Z", TALLINN, "2026-03-29T21:00:00Z"],
    ["week", "2026-10-18T21:00:00Z", TALLINN, "2026-10-25T22:00:00Z"],
    ["month", "2025-11-30T22:00:00Z", TALLINN, "2025-12-31T22:00:00Z"],
    ["month", "2024-02-01T05:00:00Z", NEW_YORK, "2024-03-01T05:00:00Z"],
  ] as const)("the %s after that of %s in %s starts at %s", (step, at, zone, expected) => {
    expect(formatInstant(nextStart(step, moment(at), zone))).toBe(expected);
  });
});

describe("boundaries", () => {
  test("hold the range: the first at or before it, the last after it", () => {
    const starts = boundaries("day", moment("2026-03-28T12:00Z"), moment("2026-03-29T21:00Z"), TALLINN);
    expect(starts.map(formatInstant)).toEqual([
      "2026-03-27T22:00:00Z",
      "2026-03-28T22:00:00Z",
      "2026-03-29T21:00:00Z",
      "2026-03-30T21:00:00Z",
    ]);
  });

  test.each([TALLINN, NEW_YORK, LORD_HOWE, "Pacific/Apia", "Africa/Casablanca", "America/Havana"])(
    "of sixteen years in %s follow each other, and each is the start of what it begins",
    (zone) => {
      for (const step of ["day", "week", "month"] as const) {
        const starts = boundaries(step, moment("2010-01-01"), moment("2026-01-01"), zone);
        starts.forEach((start, index) => {
          if (index > 0) expect(start).toBeGreaterThan(starts[index - 1] ?? start);
          if (startOf(step, start, zone) !== start || startOf(step, start - 1, zone) === start) {
            expect.fail(`${step} of ${formatInstant(start)} in ${zone}`);
          }
        });
        expect(starts.length).toBeGreaterThan(12 * 16);
      }
    },
  );

  test("agree with what Intl says at every hour of a year of changes", () => {
    for (const zone of [TALLINN, NEW_YORK, LORD_HOWE]) {
      const format = new Intl.DateTimeFormat("sv", { timeZone: zone, dateStyle: "short" });
      for (let at = moment("2026-01-01"); at < moment("2027-01-01"); at += HOUR) {
        if (dayOf(at, zone) !== format.format(at)) expect.fail(`${formatInstant(at)} in ${zone}`);
      }
      expect(startOfDay(dayOf(moment("2026-06-01"), zone), zone)).toBeGreaterThan(moment("2026-06-01") - DAY);
    }
  });
});

test.each([
  ["Europe/Tallinn", true],
  ["UTC", true],
  ["Europe/Tallin", false],
  ["", false],
])("%j is a time zone: %s", (name, expected) => {
  expect(isTimeZone(name)).toBe(expected);
});

import { describe, expect, test } from "vitest";
import { DAY, HOUR, MINUTE } from "../../lib/model/instant.ts";
import { brokenRecords } from "../../lib/stats/broken-records.ts";
import { bestBucket } from "../../lib/stats/records.ts";
import { estSocial, every, hasHistory, joined, moment, written } from "./given.ts";

describe("the best day", () => {
  test.each([
    ["the largest increase", "0 1 2 9 10 11 30", "2026-03-07 +19"],
    ["of two as large, the first", "0 5 6 11 11", "2026-03-02 +5"],
    ["a rise across a hole is not of one day", "0 1 ? 90 91", "2026-03-02 +1"],
    ["falls only: none", "9 8 7 7", null],
    ["flat: none", "9 9 9", null],
    ["one reading: none", "9", null],
  ])("%s", (_, words, expected) => {
    const best = bestBucket(every(DAY, "2026-03-01 00:10", words), "day", "UTC", moment("2026-04-01"));
    expect(best && `${written(best.from)?.slice(0, 10)} +${best.value}`).toBe(expected);
  });

  test("is a day of the zone", () => {
    const night = every(HOUR, "2026-03-01 00:00", `${"1 ".repeat(47)}${"9 ".repeat(48)}`.trim());
    const now = moment("2026-04-01");
    expect(written(bestBucket(night, "day", "UTC", now)?.from)).toBe("2026-03-02 00:00");
    expect(written(bestBucket(night, "day", "Europe/Tallinn", now)?.from)).toBe("2026-03-02 22:00");
  });

  test("is not today, which is not over, nor the day of the first reading", () => {
    const three = every(6 * HOUR, "2026-03-01 00:10", "0 90 90 90 91 91 91 92 200");
    expect(bestBucket(three, "day", "UTC", moment("2026-03-03 01:00"))?.value).toBe(2);
  });
});

describe("the best hour", () => {
  const threeHourly = every(3 * HOUR, "2026-03-01 00:05", "0 50 90 91 300", "import:a");

  test("is known where readings come hourly or more often, and nowhere else", () => {
    const now = moment("2026-04-01");
    const polls = every(15 * MINUTE, "2026-03-02 00:05", "300 301 302 303 303 303 304 309 309 310 310 310");
    expect(bestBucket(threeHourly, "hour", "UTC", now)).toBeNull();
    expect(bestBucket(joined(threeHourly, polls), "hour", "UTC", now)).toMatchObject({
      from: moment("2026-03-02 01:00"),
      value: 6,
      opening: { value: 303 },
      close: { value: 309 },
    });
  });
});

describe.skipIf(!hasHistory)("est.social's records", () => {
  test("its best day was 7 December 2022, from 476 to 576, and no hour is claimed", () => {
    const now = moment("2023-01-20");
    const best = bestBucket(estSocial("users"), "day", "Europe/Tallinn", now);
    expect(best && [written(best.from), best.value]).toEqual(["2022-12-06 22:00", 100]);
    expect(bestBucket(estSocial("users"), "hour", "Europe/Tallinn", now)).toBeNull();
  });

  test("are the last of all that were broken, each by more than the one before", () => {
    const users = estSocial("users");
    const broken = brokenRecords(users, "day", "Europe/Tallinn", moment("2023-01-20"));
    expect(broken.at(-1)?.best).toEqual(bestBucket(users, "day", "Europe/Tallinn", moment("2023-01-20")));
    expect(broken.map(({ before }) => before)).toEqual([
      null,
      ...broken.slice(0, -1).map(({ best }) => best),
    ]);
  });
});

import { expect, test } from "vitest";
import { formatInstant, HOUR } from "../../../lib/model/instant.ts";
import { oddDays } from "../../../lib/reports/trends/odd-days.ts";
import { believed, instant, subjectData } from "../../fixtures/subject-data.ts";

/** Forty days of readings every three hours, in UTC; `users` says what is read so many hours after they began. */
function read(users: (hour: number) => number) {
  const rows = Array.from({ length: 40 * 8 }, (_, index) => {
    const time = formatInstant(instant("2026-10-01 00:10") + 3 * index * HOUR);
    return [time, { users: users(3 * index) }] as [string, { users: number }];
  });
  return believed(subjectData(rows, { timeZone: "UTC" }));
}

const growing = (hour: number) => 2000 + Math.floor(hour / 6);

test.each<[string, (hour: number) => number, string[]]>([
  ["none where people come and go", growing, []],
  ["that of a purge", (hour) => growing(hour) - (hour > 24 * 30 + 9 ? 300 : 0), ["2026-10-31"]],
  [
    "that of a reading which is not believed",
    (hour) => (hour >= 24 * 39 + 12 ? 0 : growing(hour)),
    ["2026-11-09"],
  ],
  ["not that of a surge", (hour) => growing(hour) + Math.min(200, Math.max(0, hour - 24 * 30) * 5), []],
])("%s", (_, users, expected) => {
  expect([...oddDays(read(users), "users")]).toEqual(expected);
});

import { describe, expect, test } from "vitest";
import { DAY, formatInstant, HOUR, MINUTE } from "../../../lib/model/instant.ts";
import type { Language } from "../../../lib/model/language.ts";
import { hoursCsv } from "../../../lib/publish/hours-csv.ts";
import type { SubjectData } from "../../../lib/reports/subject-data.ts";
import { type HoursTable, hoursReport } from "../../../lib/reports/trends/hours.ts";
import { hourRows } from "../../../lib/reports/trends/week-hours.ts";
import { randomFrom } from "../../../lib/stats/forecast/random.ts";
import { believed, estSocial, hasRealHistory, instant, subjectData } from "../../fixtures/subject-data.ts";

/** A Sunday. */
const NOW = instant("2026-11-22 12:05");

type Come = (day: number, weekday: number, hour: number) => number;

/** Readings every half an hour of so many days up to now, in UTC; `come` says how many accounts each hour brings. */
function polledFor(days: number, come: Come, step = 30 * MINUTE): SubjectData {
  const from = NOW - days * DAY;
  let [users, posts] = [5_000_000, 90_000];
  const rows = Array.from({ length: (days * DAY) / step + 1 }, (_, index) => {
    const at = from + index * step;
    const hour = Math.floor(at / HOUR);
    const weekday = ((Math.floor(hour / 24) + 3) % 7) + 1;
    const row = [formatInstant(at), { users, posts }] as [string, { users: number; posts: number }];
    users += (come(Math.floor(hour / 24) - Math.floor(NOW / DAY), weekday, hour % 24) * step) / HOUR;
    posts += 10;
    return row;
  });
  return believed(subjectData(rows, { timeZone: "UTC" }));
}

const random = randomFrom(5);
const evenings: Come = (_, weekday, hour) =>
  2 * Math.floor(random() * 2) + (weekday === 2 && hour === 20 ? 8 : 0) + (hour === 4 ? -2 : 0);
const report = (data: SubjectData, language: Language = "en") => hoursReport(data, { language, now: NOW });
const cellOf = (table: HoursTable | undefined, hour: string, weekday: number) =>
  table?.rows.find((row) => row.hour === hour)?.cells.find((cell) => cell.weekday === weekday);

describe("what the section waits for", () => {
  test.each([
    [
      "nothing was read",
      subjectData([]),
      "This appears after 28 days of readings an hour apart or closer; none so far.",
    ],
    [
      "a young board",
      polledFor(12, () => 1),
      "This appears after 28 days of readings an hour apart or closer; 11 days so far.",
    ],
    [
      "readings every three hours",
      polledFor(90, () => 1, 3 * HOUR),
      "It takes readings an hour apart or closer to tell one hour from the next. These are 3 hours apart, so they will never show it.",
    ],
  ])("%s", (_, data, expected) => {
    expect(report(data)).toMatchObject({ waiting: expected, tables: [] });
  });

  test.skipIf(!hasRealHistory)("est.social's history of 2022 never shows it", () => {
    const { waiting, tables } = hoursReport(estSocial("2023-01-10"), {
      language: "en",
      now: instant("2023-01-11"),
    });
    expect([waiting, tables]).toEqual([expect.stringContaining("they will never show it"), []]);
  });
});

describe("the table", () => {
  const data = polledFor(100, evenings);
  const { waiting, tables } = report(data);
  const [users, posts] = tables;

  test("is there for accounts and posts, of twelve whole weeks", () => {
    expect(waiting).toBeNull();
    expect(tables.map(({ metric, range }) => [metric, range])).toEqual([
      ["users", "30 August to 21 November 2026"],
      ["posts", "30 August to 21 November 2026"],
    ]);
    expect(users?.rows).toHaveLength(24);
  });

  test("tells each hour of the week, the most darkest and what fell below zero as such", () => {
    expect(cellOf(users, "20:00", 2)).toMatchObject({ heat: 6, text: expect.stringMatching(/^[89]/) });
    expect(cellOf(users, "04:00", 3)).toMatchObject({ heat: "below", text: expect.stringMatching(/^−/) });
    expect(cellOf(posts, "04:00", 3)).toEqual({ weekday: 3, text: "20", heat: 6 });
  });

  test("has the takeaway in words, where there is one", () => {
    expect(users?.takeaway).toMatch(
      /^Most people join on Tuesdays between 20:00 and 21:00, (8|9)\.\d an hour; over all days fewest between 04:00 and 05:00, −\d\.\d an hour\.$/,
    );
    expect(posts?.takeaway).toBe("No hour and no weekday stands out from the others by more than chance.");
  });

  test.each<[Language, number, string]>([
    ["et", 1, "E"],
    ["en", 1, "Mon"],
    ["nl", 1, "ma"],
    ["ar", 6, "السبت"],
  ])("in %s begins with weekday %i, %s", (language, weekday, short) => {
    const [table] = report(data, language).tables;
    expect(table?.weekdays[0]).toMatchObject({ weekday, short });
    expect(table?.rows[20]?.cells[0]?.weekday).toBe(weekday);
  });

  test.each<[Language, string]>([
    ["et", "Kõige rohkem inimesi liitub teisipäeviti kell 20:00–21:00, tunnis "],
    ["nl", "De meeste accounts komen erbij op dinsdag tussen 20:00 en 21:00 uur, "],
    ["ar", "أكثر ما ينضم الناس أيام الثلاثاء بين \u206820:00\u2069 و\u206821:00\u2069، بمعدل "],
  ])("is told in %s", (language, beginning) => {
    expect(report(data, language).tables[0]?.takeaway.slice(0, beginning.length)).toBe(beginning);
  });
});

test("numbers too long for a cell are all told in thousands", () => {
  const [users] = report(polledFor(100, (_, __, hour) => 1000 * hour + 340)).tables;
  expect(users?.caption).toBe("Thousands of accounts gained per hour");
  expect(["05:00", "12:00"].map((hour) => cellOf(users, hour, 3)?.text)).toEqual(["5.3", "12"]);
  expect(users?.takeaway).toContain("23,257 an hour");
});

describe("days that are left out", () => {
  test("a day with a leap is told, and in no mean", () => {
    const [users] = report(polledFor(100, (day, _, hour) => (day === -9 && hour === 5 ? 5000 : 2))).tables;
    expect(users?.leftOut).toBe(
      "Left out because of a step, a purge or a reading that is not believed: 13 Nov.",
    );
    expect(new Set(users?.rows.flatMap(({ cells }) => cells.map(({ text }) => text)))).toEqual(
      new Set(["2"]),
    );
  });

  test("many are counted", () => {
    const [users] = report(polledFor(100, (day, _, hour) => (day % 11 === 0 && hour === 5 ? 900 : 2))).tables;
    expect(users?.leftOut).toBe(
      "7 days are left out because of a step, a purge or a reading that is not believed.",
    );
  });
});

test("the same as a table of its own, empty where too little was seen", () => {
  const lines = hoursCsv(
    hourRows(
      polledFor(30, () => 2),
      NOW,
    ),
  ).split("\r\n");
  expect(lines).toHaveLength(1 + 2 * 168 + 1);
  expect(lines.slice(0, 2)).toEqual(["weekday,hour,metric,mean_per_hour,hours", "1,0,users,2,4"]);
  const young = hoursCsv(
    hourRows(
      polledFor(9, () => 2),
      NOW,
    ),
  ).split("\r\n");
  expect(young[1]).toBe("1,0,users,,1");
});

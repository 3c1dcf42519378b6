import { describe, expect, test } from "vitest";
import { addDays, parseDay } from "../../../lib/model/calendar.ts";
import { LEVELS, type Quantiles } from "../../../lib/model/forecast.ts";
import { DAY, formatInstant } from "../../../lib/model/instant.ts";
import type { IssuedForecast } from "../../../lib/model/issued.ts";
import type { Language } from "../../../lib/model/language.ts";
import type { SubjectData } from "../../../lib/reports/subject-data.ts";
import { tellDoubling } from "../../../lib/reports/trends/doubling.ts";
import { instant, subjectData } from "../../fixtures/subject-data.ts";

const NOW = instant("2026-11-22 12:05");

/** A reading a day for forty days, of an account count that doubles in so many days, a little unevenly. */
function doubling(inDays: number): SubjectData {
  const rows = Array.from({ length: 41 }, (_, index) => {
    const users = Math.round(2000 * 2 ** (index / inDays) + (index % 3));
    return [formatInstant(instant("2026-10-13 20:00") + index * DAY), { users }] as [
      string,
      { users: number },
    ];
  }).filter(([time]) => instant(time) <= NOW);
  return subjectData(rows, { timeZone: "UTC" });
}

const told = (data: SubjectData, language: Language = "en") => tellDoubling(data, { language, now: NOW });

describe("the doubling time in words", () => {
  test.each<[string, number, string | null]>([
    [
      "months",
      200,
      "At the pace of the last four weeks, the number of accounts would double in 5 to 8 months. Growth seldom keeps its pace for so long.",
    ],
    [
      "weeks",
      40,
      "At the pace of the last four weeks, the number of accounts would double in 5 to 6 weeks. Growth seldom keeps its pace for so long.",
    ],
    [
      "perhaps more than three years",
      950,
      "At the pace of the last four weeks, the number of accounts would double in 20 months at the soonest, and perhaps not within three years. Growth seldom keeps its pace for so long.",
    ],
    ["longer than it is worth telling", 2000, null],
    ["never", 1e9, null],
  ])("%s", (_, inDays, expected) => {
    expect(told(doubling(inDays))).toBe(expected);
  });

  test.each<[Language, string]>([
    ["et", "Viimase nelja nädala tempoga kahekordistuks kontode arv 5 kuni 8 kuuga."],
    ["nl", "In het tempo van de laatste vier weken zou het aantal accounts in 5 tot 8 maanden verdubbelen."],
    ["ar", "بوتيرة الأسابيع الأربعة الأخيرة يتضاعف عدد الحسابات في مدة من 5 إلى 8 أشهر."],
  ])("in %s", (language, beginning) => {
    expect(told(doubling(200), language)?.slice(0, beginning.length)).toBe(beginning);
  });

  test("says nothing of a history that has ended", () => {
    expect(tellDoubling(doubling(200), { language: "en", now: NOW + 20 * DAY })).toBeNull();
  });
});

describe("beside the forecast", () => {
  const last = { day: parseDay("2026-11-21"), value: 2293 };

  /** A forecast of today whose range ends so high in 90 days. */
  function forecast(high: number): IssuedForecast {
    const quantiles = Object.fromEntries(
      LEVELS.map((level) => [level, level >= "0.9" ? high : last.value]),
    ) as Quantiles;
    const days = [{ day: addDays(last.day, 90), quantiles }];
    return {
      metric: "users",
      day: addDays(last.day, 1),
      issuedAt: NOW,
      last,
      days,
      milestones: [],
      targets: [],
    };
  }

  test.each([
    ["is told where the forecast holds it possible", 3200, true],
    ["is not where the forecast does not expect as much", 2900, false],
  ])("%s", (_, high, isTold) => {
    expect(told({ ...doubling(200), forecasts: [forecast(high)] }) !== null).toBe(isTold);
  });
});

import { describe, expect, test } from "vitest";
import { frameOf } from "../../../lib/charts/frame.ts";
import { DAY, formatInstant } from "../../../lib/model/instant.ts";
import type { Language } from "../../../lib/model/language.ts";
import type { Subject } from "../../../lib/model/subject.ts";
import type { SubjectData } from "../../../lib/reports/subject-data.ts";
import { eventGains, monthGains } from "../../../lib/reports/trends/gains.ts";
import { estSocial, hasRealHistory, instant, subjectData } from "../../fixtures/subject-data.ts";

const NOW = instant("2026-11-22 12:05");

/** A reading a day at nine in UTC, up to now; `users` says how many there were so many days ago. */
function daily(
  days: number,
  users: (ago: number) => number | null,
  subject: Partial<Subject> = {},
): SubjectData {
  const rows = Array.from({ length: days + 1 }, (_, index) => days - index).flatMap((ago) => {
    const count = users(ago);
    const at = formatInstant(instant("2026-11-22 09:00") - ago * DAY);
    return count === null ? [] : [[at, { users: count }] as [string, { users: number }]];
  });
  return subjectData(rows, { timeZone: "UTC", ...subject });
}

const month = (data: SubjectData, language: Language = "en") => monthGains(data, { language, now: NOW });
const event = (data: SubjectData, language: Language = "en") => eventGains(data, { language, now: NOW });
const noted = (date: string) => ({
  events: [
    { id: "e1", at: instant(date), kind: "note", label: { en: "Closed" }, detail: null, url: null },
  ] as Subject["events"],
});
const faster = (ago: number) => 1000 - 3 * ago - (ago > 22 ? ago - 22 : 0);

describe("this month beside the last", () => {
  test.each<[string, SubjectData, string]>([
    ["both", daily(80, faster), "Accounts: +63 so far this month, +84 last month by the same day."],
    [
      "fewer than at its beginning",
      daily(80, (ago) => 1000 + 2 * ago),
      "Accounts: −42 so far this month, −42 last month by the same day.",
    ],
    [
      "a board that began with this month",
      daily(21, faster),
      "Accounts: +63 so far this month. Last month was not measured well enough to compare.",
    ],
    [
      "a board of a week",
      daily(7, faster),
      "Accounts: +21 since 15 November 2026, the first reading of this month. Its beginning was not measured, so it is not compared with last month.",
    ],
    ["nothing this month", daily(80, (ago) => (ago > 30 ? 100 : null)), "Nothing was measured this month."],
    ["nothing at all", subjectData([]), "Nothing was measured this month."],
  ])("%s", (_, data, expected) => {
    expect(month(data).sentence).toBe(expected);
  });

  test.each<[Language, string]>([
    ["et", "Kontosid: sel kuul seni +63, eelmisel kuul sama päevani +84."],
    ["nl", "Accounts: +63 tot nu toe deze maand, +84 vorige maand tot dezelfde dag."],
    [
      "ar",
      "الحسابات: \u2068\u200e+63\u2069 هذا الشهر حتى الآن، و\u2068\u200e+84\u2069 في الشهر الماضي حتى اليوم نفسه.",
    ],
  ])("is told in %s", (language, expected) => {
    expect(month(daily(80, faster), language).sentence).toBe(expected);
  });

  test("is drawn as two lines that begin at zero, over the days of this month", () => {
    const { chart } = month(daily(80, faster));
    expect(chart?.domain).toEqual([instant("2026-11-01"), instant("2026-12-01")]);
    expect(chart?.points.slice(0, 2).map(([, value]) => value)).toEqual([0, 3]);
    expect(chart?.beside?.points.slice(0, 2)).toEqual([
      [instant("2026-11-01 09:00"), 0],
      [instant("2026-11-02 09:00"), 4],
    ]);
    expect(chart?.last).toEqual({ at: instant("2026-11-22 09:00"), value: 63, label: "+63" });
  });

  test("has room below zero", () => {
    const { chart } = month(daily(80, (ago) => 1000 + 2 * ago));
    const frame = chart && frameOf(chart, "narrow");
    expect(frame?.value[0]).toBeLessThan(-40);
    expect(frame?.zeroY).toBeLessThan(frame?.last?.y ?? 0);
  });

  test("breaks the line where a day is missing", () => {
    const { chart, table } = month(daily(80, (ago) => (ago === 9 || ago === 10 ? null : faster(ago))));
    expect(chart?.points.filter(([, value]) => value === null)).toHaveLength(2);
    expect(table?.rows.find(([day]) => day === "12")).toEqual(["12", "not measured", "+44"]);
  });

  test("as a table, the last day first, has every day of the longer month", () => {
    const { table } = month(daily(80, faster));
    expect(table?.columns).toEqual(["Day", "This month", "Last month"]);
    expect([table?.rows.length, table?.rows[0], table?.rows[9]]).toEqual([
      31,
      ["31", "", "+120"],
      ["22", "+63 (incomplete)", "+84"],
    ]);
  });
});

describe("since the newest event", () => {
  test.each<[string, SubjectData, string | undefined]>([
    [
      "as many days before",
      daily(80, faster, noted("2026-11-02")),
      "Accounts: +60 since then, +79 in as many days before.",
    ],
    [
      "long ago",
      daily(400, faster, noted("2026-03-02")),
      "Accounts: +356 in the first 90 days of it, +356 in as many days before.",
    ],
    [
      "soon after the board began",
      daily(30, faster, noted("2026-11-02")),
      "Accounts: +27 in the first 10 days of it, +35 in as many days before.",
    ],
    [
      "with the first readings",
      daily(22, faster, noted("2026-11-02")),
      "Accounts: +60 since then. The days before were not measured well enough to compare.",
    ],
    ["today", daily(80, faster, noted("2026-11-22 10:00")), undefined],
    ["none", daily(80, faster), undefined],
  ])("%s", (_, data, expected) => {
    expect(event(data)?.sentence).toBe(expected);
  });

  test("names the event, and the way to it", () => {
    expect(event(daily(80, faster, noted("2026-11-02")))?.event).toMatchObject({
      id: "e1",
      day: "2 November 2026",
      text: "Closed",
    });
  });

  test.skipIf(!hasRealHistory)("est.social after the surge of December 2022", () => {
    const reader = { language: "en", now: instant("2022-12-19 08:00") } as const;
    const found = eventGains(estSocial("2022-12-19 08:00"), reader);
    expect([found?.event.day, found?.event.text.slice(0, 6)]).toEqual(["16 December 2022", "Surge:"]);
    expect(found?.sentence).toBe("Accounts: +110 since then, +45 in as many days before.");
  });
});

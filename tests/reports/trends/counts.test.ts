import { describe, expect, test } from "vitest";
import { textOf } from "../../../lib/i18n/say.ts";
import { LANGUAGES } from "../../../lib/model/language.ts";
import type { TrendStep } from "../../../lib/model/trends-question.ts";
import { countsReport } from "../../../lib/reports/trends/counts.ts";
import { headReport } from "../../../lib/reports/trends/head.ts";
import { netReport } from "../../../lib/reports/trends/net.ts";
import { tellNoAnswer } from "../../../lib/reports/trends/no-answer.ts";
import { activityOf, type Known, windowFrom } from "../../fixtures/activity.ts";
import { instant, subjectData } from "../../fixtures/subject-data.ts";

const reader = { language: "en", now: instant("2026-11-15 18:00") } as const;

const EVENT = {
  id: "x",
  at: instant("2026-11-03 22:00"),
  kind: "note",
  label: { en: "A fire" },
  detail: null,
  url: null,
} as const;
const DATA = subjectData(
  [
    ["2026-11-02", { users: 100 }],
    ["2026-11-09", { users: 104 }],
  ],
  { events: [EVENT] },
);

/** Fifteen days of which the two newest are still open. */
const SURE: Known[] = [...Array.from({ length: 13 }, (_, index) => index + 1), [2, null], [1, null]];
const DOUBTFUL: Known[] = SURE.map((known) => (typeof known === "number" ? [0, 6 * known] : known));
const WINDOWS = [
  windowFrom("2026-11-01", 6, 40),
  windowFrom("2026-11-08", 6, 57),
  windowFrom("2026-11-15", 6, 3, true),
];

const made = (signups: Known[], step: TrendStep | null = null, windows = WINDOWS) =>
  countsReport(
    DATA,
    activityOf("2026-11-01", signups, { windows, windowKind: "six-days" }),
    { range: "90d", step },
    reader,
  );

describe("the columns of sign-ups", () => {
  test.each<[string, Known[], TrendStep | null, TrendStep]>([
    ["days where most are sure", SURE, null, "day"],
    ["windows where days and weeks are not", DOUBTFUL, null, "windows"],
    ["as the reader asks", SURE, "week", "week"],
    ["as the reader asks, however little it tells", DOUBTFUL, "day", "day"],
  ])("are of %s", (_, signups, asked, step) => {
    expect(made(signups, asked)?.signups.step).toBe(step);
  });

  test("are in UTC, named and read off as what they are", () => {
    const chart = made([3, [4, 6], [0, 2], [1, null], 5])?.signups.chart;
    expect(chart).toMatchObject({ timeZone: "UTC", domain: [instant("2026-11-01"), instant("2026-11-06")] });
    expect(chart?.columns.map(({ label, value, told }) => [label, value, told])).toEqual([
      ["1 November 2026", 3, "3"],
      ["2 November 2026", 4, "between 4 and 6"],
      ["3 November 2026", 0, "at most 2"],
      ["4 November 2026", 1, "at least 1"],
      ["5 November 2026", 5, "5"],
    ]);
  });

  test("of windows say how long they are and where the newest begins", () => {
    expect(made(DOUBTFUL)?.signups.chart.columns.map(({ label, told }) => `${label}: ${told}`)).toEqual([
      "six days from 1 November 2026: 40",
      "six days from 8 November 2026: 57",
      "from 15 November 2026 on, so far: 3",
    ]);
  });

  test.each<[TrendStep, Known[], RegExp]>([
    ["windows", SURE, /^UTC days from 1 November 2026 to 15 November 2026\./],
    ["week", SURE.slice(0, 12), /^UTC days from 2 November 2026 to 12 November 2026\./],
  ])("by %s go no further in words than the server has counted", (step, signups, words) => {
    expect(made(signups, step)?.signups.chart.summary).toMatch(words);
  });

  test("bear the numbers of the events, as the posts do", () => {
    const report = made(SURE);
    expect(report?.events.lines).toMatchObject([{ number: 1, text: "A fire" }]);
    expect(report?.signups.chart.events).toEqual(report?.posts.chart.events);
    expect(report?.signups.chart.events).toMatchObject([{ number: 1, at: instant("2026-11-04 12:00") }]);
  });

  test("are explained by what there is to be seen in them, and no more", () => {
    const notes = (signups: Known[]) =>
      made(signups, "day")?.signups.notes.map((note) => note.split(/[ ;]/)[0]);
    expect(notes([1, 2, 3])).toEqual([]);
    expect(notes([1, [2, 4], 3])).toEqual(["Full", "The"]);
    expect(notes([1, 2, [3, null]])).toEqual(["Where", "The"]);
  });

  test("are summed up to the last day that is bounded", () => {
    expect(textOf(made(SURE)?.signups.total ?? [])).toBe(
      "Sign-ups from 1 to 13 November 2026, in UTC days: 91.",
    );
    expect(made(SURE, "windows")?.signups.total).toBeNull();
    const lately: Known[] = [3, ...Array.from({ length: 42 }, () => null), [1, null], [2, null]];
    const open = countsReport(DATA, activityOf("2026-10-02", lately), { range: "30d", step: "day" }, reader);
    expect(textOf(open?.signups.total ?? [])).toBe(
      "Sign-ups from 14 to 15 November 2026, in UTC days: at least 3.",
    );
  });

  test("stand in a table, newest first", () => {
    expect(made([3, [4, 6], null, [1, null]], "day")?.signups.table.rows).toEqual([
      ["4 November 2026 (incomplete)", "1", "no bound", "no"],
      ["3 November 2026", "not known", "no bound", "no"],
      ["2 November 2026", "4", "6", "no"],
      ["1 November 2026", "3", "3", "yes"],
    ]);
  });

  test("are none where no answer was kept", () => {
    expect(made([], null, [])).toBeNull();
  });
});

describe("the head", () => {
  const head = (signups: Known[], windows = WINDOWS) =>
    headReport(DATA, activityOf("2026-11-01", signups, { windows }), reader);

  test.each<[string, Known[], object]>([
    [
      "is of the newest seven days that are known",
      SURE,
      {
        number: "70",
        unit: "sign-ups in seven UTC days, 7 to 13 November 2026",
        before: "In the seven days before: at least 21.",
      },
    ],
    [
      "says between what they are known",
      [...Array.from({ length: 13 }, () => 1), [3, 5], [1, null]],
      { number: "9–11", before: "In the seven days before: 7." },
    ],
    [
      "is of the newest whole window where seven days are not",
      [null, null, [1, null]],
      {
        number: "57",
        unit: "sign-ups in six UTC days from 8 November 2026",
        before: "In as many days from 1 November 2026: 40.",
      },
    ],
  ])("%s", (_, signups, expected) => {
    expect(head(signups)).toMatchObject(expected);
  });

  test("says when the server counted, and that it was long ago", () => {
    expect(head(SURE)?.freshness).toMatchObject({
      state: "fresh",
      text: "Counted by the server 15 November 2026 at 14:00 EET",
    });
    const later = headReport(DATA, activityOf("2026-11-01", SURE), { ...reader, now: instant("2026-11-18") });
    expect(later?.freshness.state).toBe("late");
  });

  test("is none without an answer", () => {
    expect(head([], [])).toBeNull();
  });

  test.each<[string, string[], RegExp, RegExp]>([
    ["not asked yet", [], /not known yet.*twelve weeks/, /^Counted by the server [^;]+$/],
    [
      "switched off",
      ["switched-off"],
      /operators have switched it off/,
      /; since then: the server’s operators have switched it off$/,
    ],
    ["back again", ["switched-off", "offered"], /not known yet/, /^Counted by the server [^;]+$/],
  ])("knows why there is no answer, or no newer one: %s", (_, values, none, counted) => {
    const facts = values.map((value, index) => {
      const seen = instant("2026-11-15 13:00") + index * 3_600_000;
      return { fact: "activity", value, firstSeen: seen, lastSeen: seen } as const;
    });
    expect(tellNoAnswer({ ...DATA, facts }, reader)).toMatch(none);
    expect(headReport({ ...DATA, facts }, activityOf("2026-11-01", SURE), reader)?.freshness.text).toMatch(
      counted,
    );
  });
});

describe("who left", () => {
  const net = (signups: Known[], data = DATA) =>
    netReport(data, activityOf("2026-10-12", signups), { range: "90d", marks: [] }, reader);
  const daily = (count: number) => Array.from({ length: 35 }, () => count);
  const users = (perWeek: number) =>
    subjectData(
      Array.from({ length: 6 }, (_, week) => [
        `2026-${["10-12", "10-19", "10-26", "11-02", "11-09", "11-16"][week]}`,
        { users: 100 + perWeek * week },
      ]),
    );

  test.each<[string, number, string, string]>([
    [
      "fewer stayed than signed up",
      3,
      "From 19 October to 15 November 2026: 28 signed up, and the number of accounts changed by +12. So this many left or were deleted, rejected or purged: 16.",
      "7 +3 4",
    ],
    [
      "more came than signed up",
      9,
      "From 19 October to 15 November 2026: 28 signed up, and the number of accounts changed by +36. It grew by 8 more than signed up.",
      "7 +9 −2",
    ],
  ])("%s", (_, perWeek, sentence, row) => {
    const report = net(daily(1), users(perWeek));
    expect(textOf(report?.sentence ?? [])).toBe(sentence);
    expect(report?.table.rows[1]?.slice(1).join(" ")).toBe(row);
    expect(report?.isNegative).toBe(perWeek > 7);
  });

  test("is not known without readings near the midnights", () => {
    const report = net(daily(1), subjectData([["2026-10-20 12:00", { users: 5 }]]));
    expect(report).toMatchObject({ sentence: null, chart: null });
    expect(report?.table.rows[0]?.slice(1)).toEqual(["7", "not measured", "not known"]);
  });

  test("waits where the windows' length is not known", () => {
    const windows = [windowFrom("2026-11-01", null, 40), windowFrom("2026-11-08", null, 57)];
    const activity = activityOf("2026-11-01", DOUBTFUL, { windows, windowKind: "six-or-seven" });
    expect(netReport(DATA, activity, { range: "90d", marks: [] }, reader)).toBeNull();
  });
});

test.each(LANGUAGES)("in %s all of it is said without a hole in a sentence", (language) => {
  const activity = activityOf("2026-11-01", [3, [4, 6], [0, 2], ...SURE], {
    windows: WINDOWS,
    windowKind: "six-days",
  });
  const told = { ...reader, language };
  for (const step of ["day", "week", "windows"] as const) {
    const text = JSON.stringify([
      countsReport(DATA, activity, { range: "all", step }, told),
      headReport(DATA, activity, told),
      netReport(DATA, activity, { range: "all", marks: [] }, told),
    ]);
    expect(text).not.toMatch(/undefined|NaN/);
    expect(text).toContain("UTC");
  }
});

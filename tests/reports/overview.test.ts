import { describe, expect, test } from "vitest";
import { textOf } from "../../lib/i18n/say.ts";
import { formatInstant } from "../../lib/model/instant.ts";
import type { Milestone } from "../../lib/model/milestone.ts";
import { subjectAnswer } from "../../lib/reports/api.ts";
import { gapsOf } from "../../lib/reports/gaps-of.ts";
import { mergeNear } from "../../lib/reports/line-chart.ts";
import { overviewReport } from "../../lib/reports/overview.ts";
import { estSocial, HANDOVER, hasRealHistory, instant, subjectData } from "../fixtures/subject-data.ts";

const en = (now: string) => ({ language: "en", now: instant(now) }) as const;

describe.skipIf(!hasRealHistory)("est.social on the morning of 19 December 2022", () => {
  const now = "2022-12-19 03:30";
  const reportOf = () => overviewReport(estSocial(now, { milestones: [HANDOVER] }), "1y", en(now));

  test("says what its founders announced that day", () => {
    const report = reportOf();
    expect(report.headline).toBe("838 accounts on est.social");
    expect(textOf(report.hero?.sentence ?? [])).toBe("28 more than a day ago, 154 more than a week ago.");
    expect(report.freshness.text).toBe("Measured 19 December 2022 at 05:19 EET · next reading at 05:45");
    expect(report.multiples.map(({ name, number, note }) => [name, number, note])).toEqual([
      ["Posts", "6,458", "+2,063 in a week"],
      ["Active in four weeks", "–", "this software does not count it"],
      ["Servers known", "–", "this software does not count it"],
    ]);
  });

  test("tells the distance to the hand-over, and nothing that the data cannot show", () => {
    const report = reportOf();
    expect(textOf(report.goal?.distance ?? [])).toBe("163 to go: Hand-over to the non-profit");
    expect(report.chart?.goal).toEqual({ value: 1000, label: "Hand-over to the non-profit" });
    expect(report.changes.map(({ name, text }) => [name, text])).toEqual([
      ["In an hour", "not measured"],
      ["In a day", "+28"],
      ["In a week", "+154"],
      ["In 30 days", "not measured"],
    ]);
    expect(report.records).toMatchObject({
      bestDay: "+100 on Wednesday, 7 December 2022",
      bestHour: "Not enough readings yet",
    });
  });
});

describe("a server's first hours", () => {
  test.each([
    [
      "no reading at all",
      [],
      null,
      "Nothing measured yet. The first reading is due at 14:15; this page will then show it.",
    ],
    [
      "one reading",
      ["2026-11-22 12:00"],
      "We began to watch on 22 November 2026. The change over a day shows as soon as there is a day to compare with.",
      "Measured 22 November 2026 at 14:00 EET · next reading at 14:15",
    ],
  ])("%s", (_, times, sentence, freshness) => {
    const data = subjectData(times.map((time) => [time, { users: 42 }]));
    const report = overviewReport(data, "1y", en("2026-11-22 12:05"));
    expect(report.hero ? textOf(report.hero.sentence) : null).toBe(sentence);
    expect(report.freshness.text).toBe(freshness);
    expect(report.changes.every(({ text }) => text === "not measured")).toBe(true);
    expect(report.records).toBeNull();
  });
});

describe("a server that stopped answering", () => {
  const data = subjectData([["2026-11-20 12:00", { users: 500 }]]);
  const failure = (slot: string) =>
    ({
      slot: instant(slot),
      startedAt: instant(slot),
      durationMs: 900,
      outcome: "failed",
      cause: "server-error",
      detail: null,
    }) as const;
  const failures = [failure("2026-11-20 12:15"), failure("2026-11-22 12:00")];

  test("is told since when and why, and the last figure stays", () => {
    const failing = { ...data, failures, newestAttempt: failures.at(-1) ?? null };
    const { hero, freshness } = overviewReport(failing, "1y", en("2026-11-22 12:05"));
    expect(hero?.number).toBe("500");
    expect(freshness).toMatchObject({
      state: "unreachable",
      text: "No reading since 20 November 2026 at 14:00 EET: the server answered with an error of its own. What you see was measured then; we keep asking.",
    });
  });

  test("is told so too when nobody asks any more, without a promise to", () => {
    const failing = {
      ...data,
      failures: [failure("2026-11-20 12:15")],
      newestAttempt: failure("2026-11-20 12:15"),
    };
    expect(overviewReport(failing, "1y", en("2026-11-22 12:05")).freshness).toMatchObject({
      state: "late",
      text: "Since 20 November 2026 at 14:00 EET: no readings (the server answered with an error of its own)",
    });
  });

  test("is told to be gone without a promise to ask again", () => {
    const gone = { ...failure("2026-11-20 12:15"), cause: "gone" } as const;
    const closed = { ...data, failures: [gone], newestAttempt: gone };
    expect(overviewReport(closed, "1y", en("2026-11-22 12:05")).freshness.text).toBe(
      "Since 20 November 2026 at 14:00 EET: no readings (the server says that it has closed for good)",
    );
  });

  test.each([
    [data, "Measured 20 November 2026 at 14:00 EET · the operator of this board has paused the polls"],
    [subjectData([]), "The operator of this board has paused the polls."],
  ])("is not late where the operator wants no polls", (stopped, text) => {
    const paused = { ...stopped, subject: { ...stopped.subject, paused: true as const } };
    expect(overviewReport(paused, "1y", en("2026-11-22 12:05")).freshness.text).toBe(text);
  });

  test("without any attempt it is merely late", () => {
    expect(overviewReport(data, "1y", en("2026-11-22 12:05")).freshness).toMatchObject({
      state: "late",
      text: "Measured 20 November 2026 at 14:00 EET · the next reading is 48 hours late",
    });
  });
});

test.each([
  ["more", 100, 103, "3 more than a day ago."],
  ["fewer", 100, 90, "10 fewer than a day ago."],
  ["as many", 100, 100, "As many as a day ago."],
])("a day that brings %s is told in words", (_, before, after, sentence) => {
  const data = subjectData([
    ["2026-11-21 12:00", { users: before }],
    ["2026-11-22 12:00", { users: after }],
  ]);
  const { hero } = overviewReport(data, "1y", en("2026-11-22 12:05"));
  expect(textOf(hero?.sentence ?? [])).toBe(sentence);
});

test("a round goal stands at its line in full", () => {
  const data = subjectData([["2026-11-22 12:00", { users: 189_393 }]]);
  const { chart } = overviewReport(data, "1y", en("2026-11-22 12:05"));
  expect(chart?.goal).toEqual({ value: 250_000, label: "250,000" });
});

test("of a goal that must be held for days it says since when it is, and shows the days that are over", () => {
  const steady: Milestone = { slug: "steady", metric: "users", threshold: 100, when: "reaches", days: 8 };
  const data = subjectData(
    [18, 19, 20, 21, 22].map((day) => [`2026-11-${day} 12:00`, { users: 80 + day }]),
    { milestones: [steady] },
  );
  const { goal } = overviewReport(data, "1y", en("2026-11-22 12:05"));
  expect(goal?.forecast).toBe(
    "Held since 20 November 2026 at 14:00. If that lasts, it is reached on 28 November 2026 at 14:00 EET at the earliest.",
  );
  expect(goal?.share).toBe(2 / 8);
});

test("where no milestone is ahead, the one that was reached last is told", () => {
  const milestones: Milestone[] = [90, 100].map((threshold) => ({
    slug: `users-${threshold}`,
    metric: "users",
    threshold,
    when: "reaches",
  }));
  const read = (users: number[]) =>
    overviewReport(
      subjectData(
        users.map((count, index) => [`2026-11-2${index} 12:00`, { users: count }]),
        { milestones },
      ),
      "1y",
      en("2026-11-22 12:05"),
    );
  const { goal, reached } = read([80, 95, 105]);
  expect(goal).toBeNull();
  expect(reached).toMatchObject({ slug: "users-100", name: "100 accounts" });
  expect(textOf(reached?.text ?? [])).toBe(
    "Reached between 21 November 2026 at 14:00 and 22 November 2026 at 14:00 EET.",
  );
  expect(read([80, 95, 99]).reached).toBeNull();
});

test("a goal that would flatten the line is told but not drawn", () => {
  const data = subjectData(
    [
      ["2026-11-21 12:00", { users: 80 }],
      ["2026-11-22 12:00", { users: 82 }],
    ],
    { milestones: [HANDOVER] },
  );
  const { chart, goal } = overviewReport(data, "1y", en("2026-11-22 12:05"));
  expect(chart?.goal).toBeNull();
  expect(goal?.share).toBeCloseTo(0.082, 3);
});

describe("a figure that the polls no longer bring", () => {
  const hour = (n: number) => `2026-11-2${1 + Math.floor(n / 24)} ${String(n % 24).padStart(2, "0")}:00`;
  const rows = Array.from({ length: 36 }, (_, n) => n).map(
    (n) => [hour(n), { users: n < 10 ? 1000 + n : "malformed", posts: 5000 + n }] as const,
  );
  const data = subjectData(rows.map(([time, values]) => [time, { ...values }]));
  const reader = en("2026-11-22 11:05");

  test("is told with the moment at which it was last known, not with that of the newest poll", () => {
    const { hero, freshness, multiples } = overviewReport(data, "1y", reader);
    expect(hero?.number).toBe("1,009");
    expect(textOf(hero?.sentence ?? [])).toBe("");
    expect(freshness).toMatchObject({ state: "unreachable", measuredAt: instant("2026-11-21 09:00") });
    expect(freshness.text).toContain(
      "No reading since 21 November 2026 at 11:00 EET: the server’s answer made no sense.",
    );
    expect(multiples[0]).toMatchObject({ name: "Posts", number: "5,035" });
  });

  test("is null for programs, beside the moment at which it was last known", () => {
    const newest = "2026-11-22T11:00:00Z";
    expect(subjectAnswer(data, reader)).toMatchObject({
      fresh: false,
      measuredAt: newest,
      latest: { users: null, posts: 5035 },
      lastKnown: {
        users: { value: 1009, measuredAt: "2026-11-21T09:00:00Z" },
        posts: { value: 5035, measuredAt: newest },
        servers: null,
      },
    });
  });
});

describe("gaps at the edges of a time", () => {
  // Hourly for ten days, a hole of twenty, hourly again for ten.
  const days = [...Array(10).keys(), ...Array.from({ length: 10 }, (_, n) => n + 30)];
  const rows = days.flatMap((day) =>
    Array.from({ length: 24 }, (_, hour): [string, { users: number }] => [
      new Date(Date.UTC(2026, 8, 1 + day, hour)).toISOString(),
      { users: 100 + day },
    ]),
  );
  const data = subjectData(rows);
  const now = instant("2026-10-10 23:05");
  const gapsIn = (from: string, to: string) =>
    gapsOf(data, "users", now, [instant(from), instant(to)]).map(({ from: start, to: end, open }) => [
      formatInstant(start),
      formatInstant(end),
      open,
    ]);

  test.each([
    ["before it", "2026-09-02", "2026-09-08", []],
    [
      "around its beginning",
      "2026-09-05",
      "2026-09-15",
      [["2026-09-10T23:00:00Z", "2026-10-01T00:00:00Z", false]],
    ],
    ["inside it", "2026-09-15", "2026-09-20", [["2026-09-10T23:00:00Z", "2026-10-01T00:00:00Z", false]]],
    [
      "from deep inside it",
      "2026-09-25",
      "2026-10-10",
      [["2026-09-10T23:00:00Z", "2026-10-01T00:00:00Z", false]],
    ],
    ["after it", "2026-10-03", "2026-10-10", []],
  ])("seen %s a gap has its own beginning and end", (_, from, to, expected) => {
    expect(gapsIn(from, to)).toEqual(expected);
  });
});

test.each([
  [
    "apart they stay",
    [
      [0, 10, "unreachable"],
      [50, 60, "offline"],
    ],
    ["0-10 unreachable", "50-60 offline"],
  ],
  [
    "near they are one, with the cause of the longest",
    [
      [0, 1, "offline"],
      [3, 9, "unreachable"],
      [11, 12, "gone"],
    ],
    ["0-12 unreachable"],
  ],
] as const)("of a crowd of gaps: %s", (_, gaps, expected) => {
  const found = gaps.map(([from, to, cause]) => ({ from, to, cause, open: false, causes: [] }));
  expect(mergeNear(found, 5).map(({ from, to, cause }) => `${from}-${to} ${cause}`)).toEqual(expected);
});

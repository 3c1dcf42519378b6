import { describe, expect, test } from "vitest";
import { textOf } from "../../lib/i18n/say.ts";
import { DAY, formatInstant } from "../../lib/model/instant.ts";
import { milestonesOf, nextMilestone } from "../../lib/reports/goals.ts";
import { milestoneReport, milestonesReport } from "../../lib/reports/milestone-pages.ts";
import { previewOf } from "../../lib/reports/previews/of-page.ts";
import { estSocial, HANDOVER, hasRealHistory, instant, subjectData } from "../fixtures/subject-data.ts";

const reader = { language: "en", now: instant("2023-01-10 04:00") } as const;

describe.skipIf(!hasRealHistory)("est.social's thousand", () => {
  test.each([
    ["reaches", "Reached between 6 January 2023 at 20:23 and 23:16 EET.", ["996", "1,000"]],
    ["exceeds", "Reached between 7 January 2023 at 11:16 and 14:32 EET.", ["1,000", "1,001"]],
  ] as const)("%s 1000", (when, text, counts) => {
    const milestones = [{ slug: "thousand", metric: "users", threshold: 1000, when } as const];
    const report = milestoneReport(estSocial("2023-01-10 04:00", { milestones }), "thousand", reader);
    expect(textOf(report?.text ?? [])).toBe(text);
    expect(report?.evidence.map(({ count }) => count)).toEqual(counts);
    expect(report?.today).toBe("The latest reading shows 1,008.");
  });
});

const told = (...values: number[]) => {
  const data = subjectData(values.map((users, day) => [`2023-01-0${day + 1} 12:00`, { users }]));
  const { ahead, reached } = milestonesReport(data, reader);
  return {
    ahead: ahead.map(({ name }) => name),
    reached: reached.map(({ name, status }) => `${name}: ${status}`),
  };
};

test.each([
  ["a young server", [12, 20], { ahead: ["100 accounts", "250 accounts", "500 accounts"], reached: [] }],
  [
    "one that passed a hundred",
    [90, 110],
    { ahead: ["250 accounts", "500 accounts", "1,000 accounts"], reached: ["100 accounts: reached"] },
  ],
  [
    "one that fell back",
    [90, 110, 80],
    { ahead: ["250 accounts", "500 accounts", "1,000 accounts"], reached: ["100 accounts: fallen-back"] },
  ],
])("%s has round milestones", (_, values, expected) => {
  expect(told(...values)).toEqual(expected);
});

test("what was passed before we began has no beginning", () => {
  const data = subjectData([["2023-01-01 12:00", { users: 600 }]]);
  const report = milestoneReport(data, "users-500", reader);
  expect(textOf(report?.text ?? [])).toBe(
    "Already reached at the first reading, on 1 January 2023 at 14:00 EET.",
  );
});

test("of two milestones at one number, that which is reached first is the next", () => {
  const reaches = { ...HANDOVER, slug: "thousand", when: "reaches" } as const;
  const data = subjectData([["2023-01-01 12:00", { users: 900 }]], { milestones: [HANDOVER, reaches] });
  expect(nextMilestone(milestonesOf(data))?.milestone.slug).toBe("thousand");
});

describe("where readings have ended", () => {
  const last = instant("2023-01-10 12:00");
  const rows = Array.from({ length: 500 }, (_, day): Parameters<typeof subjectData>[0][number] => [
    formatInstant(last - (499 - day) * DAY),
    { users: 300 + day },
  ]);
  const data = subjectData(rows);

  test.each([
    ["an hour ago", 1 / 24, 1 / 24, null],
    ["six days ago", 6, 6, null],
    ["a month ago", 30, 8, "The last reading of this figure is of 10 January 2023 at 14:00."],
    ["three years ago", 1100, 8, "The last reading of this figure is of 10 January 2023 at 14:00."],
  ])("%s, what is ahead shows a year up to eight days after the last of them", (_, days, shown, ended) => {
    const report = milestoneReport(data, "users-1000", { language: "en", now: last + days * DAY });
    expect(report?.ended).toBe(ended);
    const end = last + shown * DAY;
    expect(report?.chart?.domain).toEqual([end - 365 * DAY, end]);
    const holes = report?.table?.rows.filter(([, value]) => value === "not measured") ?? [];
    expect(holes.length).toBeLessThan(2);
  });

  test("its picture shows that year too, with the day of the last", () => {
    const address = { page: "milestone", id: "est.social", slug: "users-1000" } as const;
    const card = previewOf(data, address, { language: "en", now: last + 1000 * DAY })?.card;
    expect(card?.chart?.points.filter(([, count]) => count !== null)).toHaveLength(358);
    expect(card).toMatchObject({
      date: "10 January 2023 at 14:00 EET",
      chart: { ends: ["18 January 2022", "18 January 2023"] },
    });
  });
});

describe("the chart of a milestone that was reached", () => {
  const start = instant("2023-01-01 10:00");
  const day = (count: number) => start + count * DAY;
  const note = (id: number, at: number) => ({ id, at, text: `Note ${id}`, addedAt: day(300), trusts: [] });
  /** Reached on the fortieth day, and read up to the last. */
  const upTo = (last: number) =>
    subjectData(
      Array.from({ length: last + 1 }, (_, count): Parameters<typeof subjectData>[0][number] => [
        formatInstant(day(count)),
        { users: 60 + count },
      ]),
    );
  const reportOf = (data: ReturnType<typeof subjectData>, now: number) =>
    milestoneReport(data, "users-100", { language: "en", now });

  test("shows the events of its own time, whenever they were noted", () => {
    const notes = [
      note(1, day(9)),
      note(2, day(10)),
      note(3, day(50)),
      note(4, day(50) + 1),
      note(5, day(80)),
    ];
    const events = reportOf({ ...upTo(100), notes }, day(100))?.chart?.events;
    expect(events?.map(({ number, label }) => `${number} ${label}`)).toEqual(["1 Note 2", "2 Note 3"]);
  });

  test.each([
    ["read on", upTo(200)],
    ["that was read no more a few days later", upTo(44)],
  ])("of a server %s is the same ever after", (_, data) => {
    const then = reportOf(data, day(51));
    const later = reportOf({ ...data, notes: [note(1, day(60))] }, day(400));
    expect([then?.isFrozen, later?.isFrozen]).toEqual([true, true]);
    expect(later?.chart).toEqual(then?.chart);
    expect(later?.table).toEqual(then?.table);
  });
});

test("a name that no milestone has is no page", () => {
  expect(milestoneReport(subjectData([]), "handover", reader)).toBeNull();
});

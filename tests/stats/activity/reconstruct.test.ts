import { describe, expect, test } from "vitest";
import type { Activity, ActivityAnswer } from "../../../lib/model/activity.ts";
import { addDays, type Day, parseDay } from "../../../lib/model/calendar.ts";
import { DAY, HOUR, MINUTE, SECOND } from "../../../lib/model/instant.ts";
import { reconstructActivity } from "../../../lib/stats/activity/reconstruct.ts";
import { calendarWeeks, numberOf, sliding, type Truth } from "./given.ts";

const DAY_ONE = parseDay("2026-03-02");
const days = (count: number, from: Day = DAY_ONE) =>
  Array.from({ length: count }, (_, index) => addDays(from, index));

/** Three sign-ups every Monday, and forty on 10 March. */
const signups: Truth = (day) => (day === numberOf("2026-03-10") ? 40 : day % 7 === 4 ? 3 : 0);
const posts: Truth = (day) => 20 + ((day * 37) % 11);
const since =
  (launch: string, truth: Truth): Truth =>
  (day) =>
    day >= numberOf(launch) ? truth(day) : 0;

const rebuild = (answers: ActivityAnswer[], launched: string | null = null) =>
  reconstructActivity(answers, launched as Day | null);

const doubtsOf = ({ doubts }: Activity) =>
  doubts.map(({ kind, from, to, answers }) => `${kind} ${from} to ${to}, ${answers}`);

/** The days on which what happened is not within the bounds. */
const wrongIn = (found: Activity, truths: { signups: Truth; posts: Truth } = { signups, posts }) =>
  found.days.filter((day) =>
    (["signups", "posts"] as const).some((count) => {
      const truth = truths[count](numberOf(day.day));
      return truth < day[count].low || truth > (day[count].high ?? Infinity);
    }),
  );

const exactDays = (found: Activity) =>
  found.days.filter((day) => day.signups.low === day.signups.high).map(({ day }) => day);

test("nothing is known without an answer, nor of days outside", () => {
  const nothing = rebuild([]);
  expect(nothing).toMatchObject({ days: [], windows: [], windowKind: null, doubts: [], generatedAt: null });
  expect(nothing.between("signups", DAY_ONE, DAY_ONE)).toEqual({ low: 0, high: null });
  const one = rebuild([sliding("2026-03-20", signups, posts)]);
  expect(one.between("signups", parseDay("2020-01-01"), parseDay("2020-02-01"))).toEqual({
    low: 0,
    high: null,
  });
  expect(one.between("signups", parseDay("2020-01-01"), parseDay("2026-03-20")).high).toBeNull();
});

describe("windows that slide", () => {
  test("the first answer bounds twelve weeks, and cannot tell six days from seven", () => {
    const found = rebuild([sliding("2026-03-20", signups, posts)]);
    expect(found.days[0]?.day).toBe("2026-01-02");
    expect(found.days.at(-1)).toEqual({
      day: "2026-03-20",
      signups: { low: 0, high: null },
      posts: { low: Math.floor(posts(numberOf("2026-03-20")) / 2), high: null },
    });
    expect(found.windowKind).toBe("six-or-seven");
    expect(found.windows).toHaveLength(12);
    expect(found.windows.slice(-2)).toMatchObject([
      { from: "2026-03-13", days: null, partial: false, signups: 3 },
      { from: "2026-03-20", days: null, partial: true, signups: 0 },
    ]);
    expect(found.between("signups", parseDay("2026-03-06"), parseDay("2026-03-12"))).toEqual({
      low: 43,
      high: null,
    });
    expect(found.between("signups", parseDay("2026-03-06"), parseDay("2026-03-11"))).toEqual({
      low: 0,
      high: 43,
    });
  });

  test("three answers and one sign-up make eight days exact, whatever the length", () => {
    const one: Truth = (day) => (day === numberOf("2026-03-04") ? 1 : 0);
    const found = rebuild(
      ["2026-03-10", "2026-03-11", "2026-03-12"].map((day) => sliding(day, one, () => 1)),
    );
    expect(found.days.filter(({ day }) => day >= "2026-03-03" && day <= "2026-03-10")).toMatchObject(
      days(8, parseDay("2026-03-03")).map((day) => {
        const count = one(numberOf(day));
        return { day, signups: { low: count, high: count } };
      }),
    );
  });

  test.each([
    [6, "six-days", { low: 40, high: 40 }],
    [7, "seven-days", { low: 40, high: 42 }],
  ] as const)("of %d days show their length, and the truth", (length, kind, surge) => {
    const found = rebuild(days(28).map((day) => sliding(day, signups, posts, length)));
    expect(found.windowKind).toBe(kind);
    expect(doubtsOf(found)).toEqual([]);
    expect(wrongIn(found)).toEqual([]);
    expect(found.days.find(({ day }) => day === "2026-03-10")?.signups).toEqual(surge);
    expect(found.windows.at(-2)?.days).toBe(length);
  });

  test("become seven days long without notice", () => {
    const answers = days(40).map((day) => sliding(day, signups, posts, day < "2026-03-25" ? 6 : 7));
    const found = rebuild(answers);
    expect(found.windowKind).toBe("seven-days");
    expect(doubtsOf(found)).toEqual(["length 2026-03-24 to 2026-03-25, 1"]);
    expect(wrongIn(found)).toEqual([]);
  });

  test("holes of days cost little, a hole of a season everything within", () => {
    const asked = [...days(30).filter((_, index) => index % 4 !== 3), ...days(20, parseDay("2026-09-01"))];
    const found = rebuild(asked.map((day) => sliding(day, signups, posts)));
    expect(wrongIn(found)).toEqual([]);
    expect(exactDays(found)).toContain("2026-03-10");
    expect(found.days.find(({ day }) => day === "2026-05-01")?.posts).toEqual({ low: 0, high: null });
  });

  test("tell nothing of yesterday but what it had when it was asked", () => {
    const found = rebuild(days(28).map((day) => sliding(day, signups, posts)));
    const [before, yesterday, today] = found.days.slice(-3);
    expect(before?.posts.high).not.toBeNull();
    expect([yesterday?.posts.high, today?.posts.high]).toEqual([null, null]);
    expect(yesterday?.posts.low).toBe(Math.floor(posts(numberOf("2026-03-28")) / 2));
  });

  test("may be asked at round hours, on Mondays too", () => {
    const answers = days(28).map((day) => {
      const at = numberOf(day) * DAY + 10 * HOUR;
      const { rows } = sliding(day, signups, posts);
      const week = (index: number) => String((at - index * 7 * DAY) / SECOND);
      return {
        fetchedAt: at + MINUTE,
        generatedAt: at,
        rows: rows.map((row, i) => ({ ...row, week: week(i) })),
      };
    });
    const found = rebuild(answers);
    expect([found.windowKind, doubtsOf(found), wrongIn(found)]).toEqual(["six-days", [], []]);
  });
});

describe("weeks of the calendar", () => {
  test.each([
    ["UTC", 0, ["2026-03-09", "2026-03-15"], ["2026-03-09", "2026-03-15"]],
    ["two hours east of it", -2, ["2026-03-08", "2026-03-15"], ["2026-03-09", "2026-03-14"]],
    ["five hours west of it", 5, ["2026-03-09", "2026-03-16"], ["2026-03-10", "2026-03-15"]],
  ])("begin at midnight in %s", (_, shift, touched, whole) => {
    const found = rebuild(days(25).map((day) => calendarWeeks(day, signups, posts, shift)));
    expect([found.windowKind, doubtsOf(found), wrongIn(found)]).toEqual(["calendar-week", [], []]);
    expect(found.windows.at(-2)).toMatchObject({ from: "2026-03-16", days: 7, partial: false });
    const [from = "", to = ""] = touched;
    expect(found.between("signups", parseDay(from), parseDay(to)).low).toBe(43);
    const [first = "", last = ""] = whole;
    expect(found.between("signups", parseDay(first), parseDay(last)).high).toBe(43);
  });

  test("then windows that slide: days around the upgrade are counted twice, and left out", () => {
    const both: Truth = (day) => (day < numberOf("2026-03-16") ? 100 : posts(day));
    const answers = days(40).map((day) =>
      day < "2026-03-14" ? calendarWeeks(day, signups, posts, 0) : sliding(day, signups, both),
    );
    const found = rebuild(answers);
    expect(found.windowKind).toBe("six-days");
    expect(doubtsOf(found)).toEqual(["method 2025-12-27 to 2026-03-20, 28"]);
    expect(wrongIn(found)).toEqual([]);
  });
});

describe("what a server remembers", () => {
  test("begins with its launch: zeros before are true where the day is known, and the first days bounded", () => {
    const launch = "2026-02-20";
    const truths = { signups: since(launch, signups), posts: since(launch, posts) };
    const answers = days(28).map((day) => sliding(day, truths.signups, truths.posts));
    const known = rebuild(answers, launch);
    expect([doubtsOf(known), wrongIn(known, truths)]).toEqual([[], []]);
    expect(known.days.find(({ day }) => day === "2026-02-20")?.posts.high).not.toBeNull();
    const unknown = rebuild(answers);
    expect(doubtsOf(unknown)).toEqual(["silent 2025-12-15 to 2026-02-19, 28"]);
    expect(unknown.days.find(({ day }) => day === "2026-02-20")?.posts.high).toBeNull();
    expect(wrongIn(unknown, truths)).toEqual([]);
  });

  test("can be lost: rows before say nothing then, and earlier answers stay true", () => {
    const lost = since("2026-03-12", posts);
    const answers = days(28).map((day) =>
      day < "2026-03-12" ? sliding(day, signups, posts) : sliding(day, since("2026-03-12", signups), lost),
    );
    const found = rebuild(answers);
    expect(wrongIn(found)).toEqual([]);
    expect(doubtsOf(found)).toEqual(["emptied 2025-12-25 to 2026-03-18, 18"]);
    expect(found.days.find(({ day }) => day === "2026-03-03")?.posts.high).not.toBeNull();
    expect(found.windows.map(({ from }) => from)).toEqual([
      "2026-03-08",
      "2026-03-15",
      "2026-03-22",
      "2026-03-29",
    ]);
  });

  test("can be lost a day before the first answer", () => {
    const found = rebuild(
      [sliding("2026-03-13", since("2026-03-12", signups), since("2026-03-12", posts))],
      "2026-02-01",
    );
    expect(found.days.every(({ posts: { high } }) => high === null)).toBe(true);
    expect(found.windows).toHaveLength(1);
  });
});

describe("answers that cannot be true together", () => {
  const answers = days(40).map((day) => sliding(day, signups, posts));
  const strange = (index: number, change: (answer: ActivityAnswer) => ActivityAnswer) =>
    answers.map((answer, place) => (place === index ? change(answer) : answer));
  const rowsTimes =
    (factor: number) =>
    ({ rows, ...answer }: ActivityAnswer): ActivityAnswer => ({
      ...answer,
      rows: rows.map((row) => ({ ...row, statuses: String(factor * Number(row.statuses)) })),
    });

  test("a stray one is left out, and all others count", () => {
    const found = rebuild(strange(20, rowsTimes(3)));
    expect(doubtsOf(found)).toEqual(["contradiction 2026-01-04 to 2026-03-20, 1"]);
    expect([found.windowKind, wrongIn(found)]).toEqual(["six-days", []]);
  });

  test("so is a newest one, until others bear it out", () => {
    const found = rebuild(strange(39, rowsTimes(3)));
    expect(doubtsOf(found)).toHaveLength(1);
    expect(wrongIn(found)).toEqual([]);
    expect(found.windows.at(-1)?.from).toBe("2026-04-09");
  });

  test("where they go on to disagree, days before are told by the old ones, days after by the new", () => {
    const later = answers.map((answer, place) => (place < 20 ? answer : rowsTimes(3)(answer)));
    const found = rebuild(later);
    const then = numberOf("2026-03-22");
    expect(doubtsOf(found)).toEqual(["contradiction 2026-01-04 to 2026-03-26, 20"]);
    expect(wrongIn(found, { signups, posts: (day) => posts(day) * (day < then ? 1 : 3) })).toEqual([]);
  });
});

describe("whatever a server writes", () => {
  const good = sliding("2026-03-20", signups, posts);
  const row = (week: number | string, count: number | string = 0) => ({
    week: String(week),
    statuses: String(count),
    logins: String(count),
    registrations: String(count),
  });
  const now = good.generatedAt / SECOND;
  const answer = (...rows: ActivityAnswer["rows"]): ActivityAnswer => ({ ...good, rows });
  test.each<[string, ActivityAnswer, number]>([
    ["no row", answer(), 0],
    ["one row", answer(row(now)), 1],
    ["a row of 1970", answer(row(0), row(now)), 1],
    ["a row of the year 9999", answer(row(253_402_300_799), row(now)), 1],
    ["stamps beyond all time", answer(row("9007199254740991"), row(now)), 1],
    ["nothing but such", answer(row(0), row(1)), 0],
    ["more than anybody counts", answer(row(now), row(now - 604_800, "9007199254740991")), 1],
    ["the same row a hundred times", answer(...Array.from({ length: 100 }, () => row(now))), 1],
    ["the same stamp and other counts", answer(row(now), row(now - 604_800, 1), row(now - 604_800, 2)), 0],
    ["rows in any order", answer(...good.rows.toReversed()), 78],
    ["a row of every hour", answer(...Array.from({ length: 100 }, (_, i) => row(now - i * 3600))), 5],
    ["fetched in 1970", { ...good, fetchedAt: 0, generatedAt: 0 }, 0],
    ["a word", answer({ ...row("soon"), statuses: "NaN" }, row(now)), 1],
  ])("%s: bounds, or nothing", (_, given, least) => {
    const found = rebuild([given]);
    expect(found.days.length).toBeGreaterThanOrEqual(least);
    expect(found.days.length).toBeLessThan(100);
    for (const { signups: one, posts: other } of found.days) {
      for (const { low, high } of [one, other]) {
        expect(Number.isSafeInteger(low) && low >= 0).toBe(true);
        expect(high === null || (Number.isSafeInteger(high) && high >= low)).toBe(true);
      }
    }
    const beside = rebuild([...days(30).map((day) => sliding(day, signups, posts)), given]);
    expect(wrongIn(beside)).toEqual([]);
  });
});

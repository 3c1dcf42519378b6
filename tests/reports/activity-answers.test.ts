import { describe, expect, test } from "vitest";
import { addDays, parseDay } from "../../lib/model/calendar.ts";
import { DAY, parseInstant } from "../../lib/model/instant.ts";
import { activityCsv } from "../../lib/publish/activity-csv.ts";
import { parseCountQuestion } from "../../lib/publish/questions.ts";
import { activityAnswer, countAnswer, countRows } from "../../lib/reports/activity-answers.ts";
import { asOf } from "../../lib/reports/as-of.ts";
import { subjectData } from "../fixtures/subject-data.ts";
import { numberOf, sliding } from "../stats/activity/given.ts";

const EVERYTHING = { from: null, to: null };
/** Fourteen days of a server on which somebody signs up each Wednesday and ten posts are written each day. */
const answers = Array.from({ length: 14 }, (_, index) =>
  sliding(
    addDays(parseDay("2026-03-03"), index),
    (day) => (day % 7 === 6 ? 1 : 0),
    () => 10,
  ),
);
const data = { ...subjectData([]), answers };

const ask = (query: string) => {
  const question = parseCountQuestion(new URLSearchParams(query));
  if (!question.ok) throw new Error(question.problem);
  return countAnswer(data, question.value);
};

describe("sign-ups for programs", () => {
  test("a point where it is exact, and bounds everywhere", () => {
    expect(ask("from=2026-03-10&to=2026-03-12")).toEqual({
      id: "est.social",
      metric: "signups",
      unit: "signups",
      step: "day",
      timeZone: "UTC",
      points: [
        ["2026-03-10", 0],
        ["2026-03-11", 1],
        ["2026-03-12", 0],
      ],
      exact: ["2026-03-10", "2026-03-11", "2026-03-12"],
      bounds: [
        ["2026-03-10", 0, 0],
        ["2026-03-11", 1, 1],
        ["2026-03-12", 0, 0],
      ],
      windows: "six-days",
      answered: expect.any(Array),
      generatedAt: "2026-03-16T12:00:01Z",
    });
  });

  test("weeks are named by their Monday; what is of yesterday or today has no upper bound yet", () => {
    const { points, bounds } = ask("step=week&from=2026-03-04");
    expect(points).toEqual([
      ["2026-03-02", 1],
      ["2026-03-09", null],
      ["2026-03-16", null],
    ]);
    expect(bounds.slice(1)).toEqual([
      ["2026-03-09", 1, null],
      ["2026-03-16", 0, null],
    ]);
  });

  test("the sums of the newest answer stand beside them, as they are from the first one on", () => {
    expect(ask("").answered.slice(-2)).toEqual([
      { from: "2026-03-09", days: 6, count: 1, partial: false },
      { from: "2026-03-16", days: 6, count: 0, partial: true },
    ]);
    expect(ask("count=posts").answered.slice(-2)).toEqual([
      { from: "2026-03-09", days: 6, count: 60, partial: false },
      { from: "2026-03-16", days: 6, count: 5, partial: true },
    ]);
  });

  test("posts when they are asked for; today has only begun", () => {
    const { metric, bounds } = ask("count=posts&from=2026-03-16");
    expect([metric, bounds]).toEqual(["posts", [["2026-03-16", 5, null]]]);
  });

  test.each([
    ["count=logins", "count must be one of signups, posts"],
    ["step=month", "step must be one of day, week"],
    ["from=soon", "from and to must be a date such as 2022-12-19 or a moment such as 2022-12-19T03:19:00Z"],
  ])("%s is refused", (query, problem) => {
    expect(parseCountQuestion(new URLSearchParams(query))).toEqual({ ok: false, problem });
  });

  test("without any answer there is nothing", () => {
    const question = { count: "posts", step: "week", span: EVERYTHING } as const;
    expect(countAnswer(subjectData([]), question)).toMatchObject({
      points: [],
      exact: [],
      bounds: [],
      windows: null,
      generatedAt: null,
    });
  });
});

test("the table leaves empty what is not known", () => {
  const from = parseInstant("2026-03-14");
  expect(activityCsv(countRows(data, { from, to: null })).split("\r\n")).toEqual([
    "day,signups,signups_low,signups_high,posts,posts_low,posts_high",
    "2026-03-14,0,0,0,,5,35",
    "2026-03-15,,0,,,5,",
    "2026-03-16,,0,,,5,",
    "",
  ]);
});

test("answers are handed on as they were received, the newest first, a hundred unless a time is asked for", () => {
  const many = Array.from({ length: 130 }, (_, index) =>
    sliding(addDays(parseDay("2026-03-03"), index), () => 0, numberOf.bind(null, "1970-01-02")),
  );
  const given = activityAnswer({ ...data, answers: many }, EVERYTHING).answers;
  expect(given).toHaveLength(100);
  expect(given[0]).toEqual({
    fetchedAt: "2026-07-10T13:00:01Z",
    generatedAt: "2026-07-10T12:00:01Z",
    rows: many.at(-1)?.rows,
  });
  const spring = { from: parseInstant("2026-03-04"), to: parseInstant("2026-06-30T23:59:59Z") };
  expect(activityAnswer({ ...data, answers: many }, spring).answers).toHaveLength(119);
});

test("as it was known at a moment, it is told by the answers that had been made until then", () => {
  const known = answers.slice(0, 9);
  const question = { count: "signups", step: "day", span: EVERYTHING } as const;
  const moment = known.at(-1)?.generatedAt ?? 0;
  expect(countAnswer(asOf(data, moment), question)).toEqual(
    countAnswer({ ...data, answers: known }, question),
  );
  expect(countAnswer(asOf(data, moment - 1), question).generatedAt).toBe("2026-03-10T12:00:01Z");
});

test("an answer that the server gave once more a day later was known before all the same", () => {
  const again = answers.map((answer) => ({ ...answer, fetchedAt: answer.fetchedAt + DAY }));
  const question = { count: "signups", step: "day", span: EVERYTHING } as const;
  const moment = answers[8]?.fetchedAt ?? 0;
  expect(countAnswer(asOf({ ...data, answers: again }, moment), question)).toEqual(
    countAnswer(asOf(data, moment), question),
  );
});

import { describe, expect, test } from "vitest";
import { HOUR, type Instant, MINUTE } from "../../lib/model/instant.ts";
import { LANGUAGES } from "../../lib/model/language.ts";
import type { Mark } from "../../lib/model/mark.ts";
import type { Note } from "../../lib/model/note.ts";
import type { Hole } from "../../lib/model/reading.ts";
import type { Subject } from "../../lib/model/subject.ts";
import { ANSWERS } from "../../lib/publish/openapi-answers.ts";
import { milestonesAnswer, seriesAnswer, subjectAnswer } from "../../lib/reports/api.ts";
import { tellMark } from "../../lib/reports/mark-lines.ts";
import { metricReport } from "../../lib/reports/metric-page.ts";
import { momentsOf } from "../../lib/reports/moments.ts";
import { overviewReport } from "../../lib/reports/overview.ts";
import type { SubjectData } from "../../lib/reports/subject-data.ts";
import { believed, instant, subjectData } from "../fixtures/subject-data.ts";

const START = instant("2026-11-19 10:00");
const QUARTER = 15 * MINUTE;

/** Accounts every quarter of an hour from 12:00 in Tallinn on 19 November 2026: `800×8` is eight readings of 800. */
function board(
  words: string,
  given: Partial<Pick<SubjectData, "notes">> & Partial<Subject> = {},
): SubjectData {
  const { notes = [], ...subject } = given;
  const values = words.split(" ").flatMap((word): (number | Hole)[] => {
    const [value = "", times = "1"] = word.split("×");
    return Array<number | Hole>(Number(times)).fill(value === "0?" ? "not-believed" : Number(value));
  });
  const rows = values.map((users, index): [string, { users: number | Hole }] => [
    new Date(START + index * QUARTER).toISOString(),
    { users },
  ]);
  return believed({ ...subjectData(rows, subject), notes });
}

const endOf = ({ history }: SubjectData) => history.at.at(-1) ?? START;
const reader = (data: SubjectData, later = MINUTE) => ({ language: "en", now: endOf(data) + later }) as const;
const overview = (data: SubjectData) => overviewReport(data, "1y", reader(data));

const OUTLIER = "800×8 390 800×8";
const PURGE = "800×8 390×120";

describe("a reading that is not believed", () => {
  const data = board(OUTLIER);

  test("is drawn hollow, in a gap, and the line knows nothing of it", () => {
    const { chart } = overview(data);
    expect(chart?.marks).toEqual([{ at: START + 8 * QUARTER, said: 390 }]);
    expect(chart?.points.every(([, value]) => value === null || value === 800)).toBe(true);
    expect(chart?.gaps).toMatchObject([{ from: START + 7 * QUARTER, to: START + 9 * QUARTER }]);
    expect(chart?.gaps[0]?.label).toMatch(/^19 November 2026 at 14:00: the server said 390, half or less/);
  });

  test("is told among the marks, and not once more among the gaps", () => {
    const { marks, gaps } = overview(data);
    expect(marks).toEqual({
      lines: [
        {
          text: "19 November 2026 at 14:00: the server said 390, half or less of the 800 before (13:45). Left out until confirmed.",
          open: true,
        },
      ],
      untold: null,
    });
    expect(gaps).toEqual({ lines: [], untold: null });
  });

  test("says so in its row of the table", () => {
    expect(overview(data).table?.rows.slice(7, 10)).toEqual([
      ["19 November 2026 at 14:15", "800"],
      ["19 November 2026 at 14:00", "said 390 (not believed yet)"],
      ["19 November 2026 at 13:45", "800"],
    ]);
    const days = metricReport(
      board(`${OUTLIER} 800×400`),
      "users",
      "1y",
      "day",
      reader(board(`${OUTLIER} 800×400`)),
    );
    expect(days.totalTable?.rows.at(-1)?.[1]).toBe("800 (also said 390, not believed yet)");
  });

  test("is in the series, and no point of it", () => {
    const answer = seriesAnswer(data, { metric: "users", from: null, to: null, step: "raw" }, reader(data));
    expect(answer.points[8]).toEqual(["2026-11-19T12:00:00Z", null]);
    expect(answer.gaps).toMatchObject([{ cause: "not-believed" }]);
    expect(answer.marks).toEqual([
      {
        from: "2026-11-19T12:00:00Z",
        to: "2026-11-19T12:00:00Z",
        kind: "halving",
        standing: "open",
        confirmedAt: null,
        evidence: { before: 800, beforeAt: "2026-11-19T11:45:00Z", said: 390 },
        text: expect.stringMatching(/^19 November 2026/),
        readings: [["2026-11-19T12:00:00Z", 390]],
      },
    ]);
    expect(ANSWERS["/api/v1/subjects/{id}/series"].safeParse(answer).error).toBeUndefined();
  });

  test("above what was before and after it says so in the series", () => {
    const short = board("800×8 1200 800×8");
    const answer = seriesAnswer(short, { metric: "users", from: null, to: null, step: "raw" }, reader(short));
    expect(answer.marks).toMatchObject([
      {
        kind: "outlier",
        evidence: { said: 1200, after: 800, afterAt: "2026-11-19T12:15:00Z" },
        text: "19 November 2026 at 14:00: the server said 1,200 for a short while, then 800 (14:15). Left out until confirmed.",
      },
    ]);
    expect(ANSWERS["/api/v1/subjects/{id}/series"].safeParse(answer).error).toBeUndefined();
  });

  test.each(["800×8 4000 800×8", "800×8 1200 800×8", "600×8 1100×3 600×8"])(
    "makes no record and reaches no milestone: %s",
    (words) => {
      const leap = board(words);
      const { milestones } = milestonesAnswer(leap, reader(leap));
      expect(milestones.find(({ threshold }) => threshold === 1000)?.status).toBe("ahead");
      expect(overview(leap).chart?.last?.value).toBe(Number(words.split("×")[0]));
    },
  );

  test("beside a small chart has no sign", () => {
    const { multiples } = overview(believed(subjectData([["2026-11-19 10:00", { users: 1, posts: 900 }]])));
    expect(multiples.map(({ chart }) => chart?.marks ?? [])).toEqual([[], [], []]);
  });
});

describe("while the newest reading is not believed", () => {
  const data = board("800×8 390");

  test("the page says what it shows, and since when", () => {
    const { hero, freshness } = overview(data);
    expect(hero?.number).toBe("800");
    expect(freshness).toMatchObject({
      state: "doubted",
      measuredAt: START + 7 * QUARTER,
      text: "Measured 19 November 2026 at 13:45 EET · the newest reading (14:00) says 390 and is not believed yet.",
    });
  });

  test("the interface does not call it fresh, and keeps its moment apart from that of the last known figure", () => {
    const answer = subjectAnswer(data, reader(data));
    expect(answer).toMatchObject({
      fresh: false,
      measuredAt: "2026-11-19T12:00:00Z",
      latest: { users: null },
      lastKnown: { users: { value: 800, measuredAt: "2026-11-19T11:45:00Z" }, servers: null },
    });
    expect(ANSWERS["/api/v1/subjects/{id}"].safeParse(answer).error).toBeUndefined();
  });

  test("and nobody asks any more, that is what is said", () => {
    const { freshness } = overviewReport(data, "1y", reader(data, 5 * HOUR));
    expect(freshness.state).toBe("unreachable");
    expect(freshness.text).toMatch(/^No reading since .*: what the server said is not believed\./);
  });
});

describe("a fall that is true", () => {
  const note = (at: Instant, trusts: Note["trusts"]): Note => ({
    id: 1,
    at,
    text: "Spam removed",
    addedAt: at,
    trusts,
  });
  const trust = (from: string, to: string) => [
    { from: instant(from), to: instant(to), metrics: ["users"] as const },
  ];

  test.each<[string, SubjectData, string, number | null]>([
    ["nobody bears it out", board("800×8 390×3"), "open", null],
    ["later readings bear it out", board(PURGE), "confirmed", 390],
    [
      "the configuration vouches for it",
      board("800×8 390×3", { trust: trust("2026-11-19", "2026-11-20") }),
      "trusted",
      390,
    ],
    [
      "the configuration vouches for another day",
      board("800×8 390×3", { trust: trust("2026-11-21", "2026-11-22") }),
      "open",
      null,
    ],
    [
      "a note vouches for its day",
      board("800×8 390×3", { notes: [note(instant("2026-11-18 22:00"), ["users"])] }),
      "trusted",
      390,
    ],
    [
      "a note vouches for another figure",
      board("800×8 390×3", { notes: [note(START, ["posts"])] }),
      "open",
      null,
    ],
    ["a note only tells of it", board("800×8 390×3", { notes: [note(START, [])] }), "open", null],
    [
      "it is a zero that the collector did not take, vouched for",
      board("800×8 0?×3", { notes: [note(START, ["users"])] }),
      "trusted",
      0,
    ],
  ])("%s", (_, data, standing, newest) => {
    expect(data.marks.map((mark) => mark.standing)).toEqual([standing]);
    expect(data.history.values.users.at(-1)).toBe(newest);
  });

  test("is an ordinary line, and told all the same", () => {
    const data = board(PURGE);
    const { chart, marks, table } = overview(data);
    expect([chart?.marks, chart?.gaps]).toEqual([[], []]);
    expect(marks.lines).toMatchObject([
      { open: false, text: expect.stringContaining("Confirmed by later readings: 20 November 2026") },
    ]);
    expect(table?.rows[0]?.[1]).toBe("390");
    expect(table?.rows.at(-1)?.[1]).toBe("390 (marked, confirmed since)");
  });
});

test("many marks are told and drawn within bounds, the open ones and the newest first", () => {
  const calm = board("800×2700");
  const marks = Array.from({ length: 300 }, (_, index): Mark => {
    const at = START + (index + 1) * 2 * HOUR;
    const evidence = { kind: "halving", before: 800, beforeAt: at - QUARTER, said: 390 } as const;
    const standing = index === 0 ? "open" : index === 299 ? "trusted" : "confirmed";
    return { metric: "users", evidence, standing, confirmedAt: null, at: [at], said: [390] };
  });
  const told = overview({ ...calm, marks }).marks;
  expect(told.lines.map(({ open }) => open)).toEqual([true, false, false, false, false]);
  expect(told.lines.at(-1)?.text).toMatch(/^14 December 2026 at 12:00: .* Confirmed by the operator\.$/);
  expect(told.untold).toBe("and 295 more");

  const open = marks.map((mark): Mark => ({ ...mark, standing: "open" }));
  const drawn = overview({ ...calm, marks: open }).chart?.marks ?? [];
  expect(drawn.length).toBeGreaterThan(50);
  expect(drawn.length).toBeLessThanOrEqual(200);
  expect([drawn[0]?.at, drawn.at(-1)?.at]).toEqual([marks[0]?.at[0], marks[299]?.at[0]]);
});

test.each(LANGUAGES)("every kind of mark is a whole sentence in %s", (language) => {
  const was = { before: 800, beforeAt: START };
  const evidence: Mark["evidence"][] = [
    { kind: "zero", ...was },
    { kind: "halving", ...was, said: 390 },
    { kind: "doubling", ...was, said: 1900 },
    { kind: "jump", ...was, said: 9000 },
    { kind: "outlier", said: 990, after: 800, afterAt: START + HOUR },
    { kind: "flip-flop", low: 12, high: 800, switches: 6 },
    { kind: "random", low: 12, high: 9_000_000, changes: 11 },
    { kind: "frozen", value: 800, readings: 3 },
    { kind: "identity", fact: "software", was: "mastodon", now: "gotosocial" },
    { kind: "identity", fact: "uri", was: "est.social", now: "example.org" },
  ];
  const moments = momentsOf(board("800").history, language, "Europe/Tallinn");
  const standings = ["open", "confirmed", "trusted"] as const;
  const told = evidence.flatMap((each) =>
    standings.map((standing) => {
      const confirmedAt = standing === "confirmed" ? START + HOUR : null;
      const at = [START, START + QUARTER];
      return tellMark(
        { metric: "users", evidence: each, standing, confirmedAt, at, said: [1, 2] },
        language,
        moments,
      );
    }),
  );
  expect(new Set(told).size).toBe(told.length);
  for (const sentence of told) expect(sentence).not.toMatch(/[{}]|undefined|NaN/);
});

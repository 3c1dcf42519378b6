import { describe, expect, test } from "vitest";
import { ACTIVITY_DOUBTS, type Activity, type ActivityDoubt } from "../../../lib/model/activity.ts";
import { parseDay } from "../../../lib/model/calendar.ts";
import { DAY, HOUR, type Instant } from "../../../lib/model/instant.ts";
import type { PolledMetric } from "../../../lib/model/metric.ts";
import type { Fact, Hole } from "../../../lib/model/reading.ts";
import type { SubjectData } from "../../../lib/reports/subject-data.ts";
import { type QualityReport, qualityReport as reportOf } from "../../../lib/reports/trends/quality.ts";
import { reconstructActivity } from "../../../lib/stats/activity/reconstruct.ts";
import { believed, instant, subjectData } from "../../fixtures/subject-data.ts";

const NOW = instant("2026-11-22 12:05");
const FIRST = instant("2026-08-14 12:00");
const en = { language: "en", now: NOW } as const;
const NO_ACTIVITY = reconstructActivity([], null);

type Values = Partial<Record<PolledMetric, number | Hole>>;
const FULL: Values = { users: 800, active: 310, posts: 6400, servers: 9000 };

/** A hundred days of hourly polls that brought figures, but for what is said of a moment; `null`: not polled. */
function hourly(said: (at: Instant) => Values | null = () => FULL, from = FIRST): SubjectData {
  const moments = Array.from({ length: (NOW - from) / HOUR }, (_, hour) => from + hour * HOUR);
  const rows = moments.flatMap((at): [string, Values][] => {
    const values = said(at);
    return values ? [[new Date(at).toISOString(), values]] : [];
  });
  const data = subjectData(rows, { pollSeconds: 3600, timeZone: "UTC" });
  const run = { from, to: NOW - 5 * 60_000, polls: moments.length, step: HOUR, cause: null, late: false };
  return believed({ ...data, polls: { first: from, runs: [run] } });
}

const qualityReport = (data: SubjectData, activity: Activity = NO_ACTIVITY) => reportOf(data, activity, en);

const coverage = ({ coverage }: QualityReport) => coverage?.rows.map((row) => row.join(" | "));

const between = (from: string, to: string) => (at: Instant) => at >= instant(from) && at < instant(to);

describe("coverage", () => {
  test("nothing wrong at all", () => {
    const report = qualityReport(hourly());
    expect(report.polls).toMatch(/^All 7\d\d polls of the last 30 days brought figures.$/);
    expect(coverage(report)).toEqual([
      "Accounts | 100% | 100% | 100% | 2,400",
      "Active in four weeks | 100% | 100% | 100% | 2,400",
      "Posts | 100% | 100% | 100% | 2,400",
      "Servers known | 100% | 100% | 100% | 2,400",
    ]);
    expect(report).toMatchObject({ never: [], gaps: { rows: [], more: null }, marks: [] });
  });

  test("three days without polls are three of 30, of 90 and of a hundred", () => {
    const away = between("2026-11-01 01:00", "2026-11-04");
    const report = qualityReport(hourly((at) => (away(at) ? null : FULL)));
    expect(coverage(report)?.[0]).toBe("Accounts | 90% | 96.6% | 97% | 2,329");
    expect(report.gaps?.rows.map(({ span, cause, rest }) => [span, cause, ...rest].join(" | "))).toEqual([
      "1 November 2026 at 00:00 to 4 November 2026 at 00:00 | our own program was not running | 3 days | All figures",
    ]);
  });

  test("what is missing never rounds to all", () => {
    const away = between("2026-08-20 01:00", "2026-08-20 03:00");
    const report = qualityReport(hourly((at) => (away(at) ? null : FULL)));
    expect(coverage(report)?.[0]).toBe("Accounts | 100% | 100% | 99.8% | 2,398");
  });

  test("a figure counts from its own first reading on", () => {
    const upgraded = instant("2026-10-23 12:05");
    const report = qualityReport(hourly((at) => (at < upgraded ? { ...FULL, active: "not-offered" } : FULL)));
    expect(coverage(report)?.[1]).toBe("Active in four weeks | 100% | 100% | 100% | 719");
  });

  test.each<[Hole, string]>([
    ["not-offered", "Active in four weeks: never read (this software does not count it)"],
    [
      "limited",
      "Active in four weeks: never read (the server federates with few and keeps its figures to itself)",
    ],
  ])("a figure that was never read is told with its cause: %s", (hole, sentence) => {
    const report = qualityReport(hourly(() => ({ ...FULL, active: hole })));
    expect(report.never).toEqual([sentence]);
    expect(coverage(report)).toHaveLength(3);
    expect(report.gaps?.rows).toEqual([]);
  });

  test("of more gaps than four the newest are told", () => {
    const days = [2, 4, 6, 8, 10].map((day) =>
      between(`2026-11-${String(day).padStart(2, "0")}`, `2026-11-${String(day).padStart(2, "0")} 12:00`),
    );
    const report = qualityReport(hourly((at) => (days.some((isAway) => isAway(at)) ? null : FULL)));
    expect(report.gaps?.rows.map(({ span }) => span.slice(0, 16).trim())).toEqual([
      "9 November 2026",
      "7 November 2026",
      "5 November 2026",
      "3 November 2026",
    ]);
    expect(report.gaps?.more).toBe("1 older one is left out here.");
  });

  test("nothing measured yet", () => {
    const report = qualityReport(subjectData([]));
    expect(report).toMatchObject({ coverage: null, never: [], gaps: null, marks: [] });
    expect(report.polls).toBe("Not yet watching: the first poll is still to come.");
  });

  test("a server that never answered has its one gap", () => {
    const slot = NOW - DAY;
    const attempt = { slot, startedAt: slot, durationMs: 9, outcome: "failed", detail: null } as const;
    const data = subjectData([]);
    const report = qualityReport({
      ...data,
      failures: [{ ...attempt, cause: "no-such-host" }],
      polls: {
        first: slot,
        runs: [{ from: slot, to: slot, polls: 1, step: null, cause: "no-such-host", late: false }],
      },
    });
    expect(report.coverage).toBeNull();
    expect(report.gaps?.rows.map(({ cause }) => cause)).toEqual(["the server’s name could not be found"]);
  });
});

test("marked readings are told by figure, with their evidence", () => {
  const odd = between("2026-11-10", "2026-11-10 02:00");
  const { marks } = qualityReport(hourly((at) => (odd(at) ? { ...FULL, users: 0 } : FULL)));
  expect(marks.map(({ name, told }) => [name, told.lines.length])).toEqual([["Accounts", 1]]);
  expect(marks[0]?.told.lines[0]).toMatchObject({ open: true });
  expect(marks[0]?.told.lines[0]?.text).toMatch(/the server said zero, after 800/);
});

describe("what upgrades changed", () => {
  type Seen = [fact: Fact, value: string, at: string];
  const told = (...seen: Seen[]) => {
    const facts = seen.map(([fact, value, at]) => ({
      fact,
      value,
      firstSeen: instant(at),
      lastSeen: instant(at),
    }));
    const { lines, sentences } = qualityReport({ ...hourly(), facts }).definitions;
    return [
      ...lines.map(({ day, text, meanings }) => `${day}: ${[text, ...meanings].join(" ")}`),
      ...sentences,
    ];
  };

  test.each<[string, Seen[], string[]]>([
    [
      "nothing",
      [
        ["software", "mastodon", "2026-08-14 12:00"],
        ["version", "4.6.4", "2026-08-14 12:00"],
        ["version", "4.6.5", "2026-10-01 12:00"],
      ],
      ["Since 14 August 2026 no upgrade of the server has changed what a figure means."],
    ],
    [
      "an upgrade, and what was before is not known",
      [
        ["software", "mastodon", "2026-09-01 12:00"],
        ["version", "4.6.5", "2026-09-01 12:00"],
        ["version", "4.7.0", "2026-11-03 12:00"],
      ],
      [
        "3 November 2026: Software version changed from 4.6.5 to 4.7.0 Accounts: from version 4.7 on those whose owners asked for their deletion do not count. Expect a small step down.",
        "What the server ran before 1 September 2026 is not known: earlier figures may mean something else.",
      ],
    ],
    [
      "a preliminary version",
      [
        ["software", "glitch-soc", "2026-08-14 12:00"],
        ["version", "4.6.0+glitch", "2026-08-14 12:00"],
        ["version", "4.7.0-alpha.2+glitch", "2026-11-03 12:00"],
      ],
      [
        "3 November 2026: Software version changed from 4.6.0+glitch to 4.7.0-alpha.2+glitch Accounts: from version 4.7 on those whose owners asked for their deletion do not count. Expect a small step down. This is a preliminary version: it may or may not count this way yet.",
      ],
    ],
    [
      "another software",
      [
        ["software", "mastodon", "2026-08-14 12:00"],
        ["software", "gotosocial", "2026-10-01 12:00"],
        ["version", "4.6.4", "2026-08-14 12:00"],
        ["version", "0.20.0", "2026-10-01 12:00"],
      ],
      [
        "1 October 2026: The server changed its software from mastodon to gotosocial Other software counts by rules of its own: figures from before and after cannot be compared.",
        "We know of such changes in Mastodon only, and this server runs GoToSocial 0.20.0.",
      ],
    ],
    [
      "to and fro: the newest five",
      [
        ["software", "mastodon", "2026-08-14 12:00"],
        ...["4.6.5", "4.7.0", "4.6.5", "4.7.0", "4.6.5", "4.7.0", "4.6.5"].map(
          (version, index): Seen => ["version", version, `2026-08-${14 + index} 12:00`],
        ),
      ],
      [
        ...["20 Aug", "19 Aug", "18 Aug", "17 Aug", "16 Aug"].map((day) => expect.stringMatching(day)),
        "and 1 earlier one",
      ],
    ],
    ["not told", [], ["The server has not told us which version it runs."]],
    [
      "software without a version",
      [["software", "mastodon", "2026-08-14 12:00"]],
      ["The server has not told us which version it runs."],
    ],
  ])("%s", (_, seen, lines) => {
    expect(told(...seen)).toEqual(lines);
  });
});

describe("doubts of the activity answers", () => {
  const doubt = (
    kind: ActivityDoubt["kind"],
    since: string,
    until: string,
    answers: number,
  ): ActivityDoubt => ({
    kind,
    from: parseDay("2026-09-07"),
    to: parseDay("2026-10-04"),
    answers,
    since: instant(since),
    until: instant(until),
  });
  const told = (doubts: ActivityDoubt[]) =>
    qualityReport(hourly(), { ...NO_ACTIVITY, doubts, generatedAt: NOW }).doubts;

  test("none, where there is no answer or no doubt", () => {
    expect(qualityReport(hourly()).doubts).toEqual(["No activity answer of this server has been kept."]);
    expect(told([])).toEqual(["No activity answer had to be doubted."]);
  });

  test("the newest first, each with when and how often", () => {
    expect(
      told([
        doubt("implausible", "2026-11-01 06:00", "2026-11-01 06:00", 1),
        doubt("emptied", "2026-11-03 06:00", "2026-11-20 06:00", 17),
      ]),
    ).toEqual([
      "3 November 2026 to 20 November 2026, 17 answers: The server’s answer was empty for this time (from 7 September to 4 October 2026), though earlier answers were not: it has lost its memory of that time. The earlier answers count.",
      "1 November 2026: What the server said of this time (from 7 September to 4 October 2026) cannot be true. It is left out.",
    ]);
  });

  test.each(ACTIVITY_DOUBTS)("every kind has its words: %s", (kind) => {
    expect(told([doubt(kind, "2026-11-01 06:00", "2026-11-01 06:00", 1)])[0]).toMatch(
      /7 September to 4 October/,
    );
  });

  test("of many the newest five", () => {
    const many = [1, 2, 3, 4, 5, 6, 7].map((day) =>
      doubt("contradiction", `2026-11-0${day} 06:00`, `2026-11-0${day} 06:00`, 1),
    );
    expect(told(many)).toHaveLength(6);
    expect(told(many).at(-1)).toBe("and 2 earlier ones");
  });
});

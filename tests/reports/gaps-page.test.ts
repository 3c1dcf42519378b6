import { describe, expect, test } from "vitest";
import type { Attempt, Cause } from "../../lib/model/attempt.ts";
import { DAY, HOUR, type Instant, MINUTE } from "../../lib/model/instant.ts";
import type { PollRun } from "../../lib/model/poll-run.ts";
import type { Subject } from "../../lib/model/subject.ts";
import { seriesAnswer } from "../../lib/reports/api.ts";
import { gapsReport, type TroubleList } from "../../lib/reports/gaps-page.ts";
import { overviewReport } from "../../lib/reports/overview.ts";
import { pollReport } from "../../lib/reports/poll-report.ts";
import type { SubjectData } from "../../lib/reports/subject-data.ts";
import { instant, subjectData } from "../fixtures/subject-data.ts";

const QUARTER = 15 * MINUTE;
const NOW = instant("2026-11-22 12:05");
/** The first slot of the days told of, midnight in Tallinn, and the last one that is over. */
const FROM = instant("2026-10-23 21:00");
const LAST = instant("2026-11-22 11:45");

type Run = [from: Instant, polls: number, cause?: Cause | "late"];

function runsOf(runs: Run[]): PollRun[] {
  return runs.map(([from, polls, cause], index) => ({
    from,
    to: from + (polls - 1) * QUARTER,
    polls,
    step: index === 0 ? null : QUARTER,
    cause: cause === "late" ? null : (cause ?? null),
    late: cause === "late",
  }));
}

/** A subject polled as the runs say, each poll that brought figures with a sample. */
function polled(
  runs: Run[],
  subject: Partial<Subject> = {},
  first: Instant | null = runs[0]?.[0] ?? null,
): SubjectData {
  const slotsOf = ([from, polls]: Run) => Array.from({ length: polls }, (_, i) => from + i * QUARTER);
  const rows = runs.filter(([, , cause]) => !cause || cause === "late").flatMap(slotsOf);
  const failures = runs.flatMap((run): Attempt[] => {
    const [, , cause] = run;
    if (!cause || cause === "late") return [];
    const detail = cause === "internal" ? "/home/somebody: no space left" : "502 from /nodeinfo/2.0";
    return slotsOf(run).map((slot) => ({
      slot,
      startedAt: slot,
      durationMs: 9,
      outcome: "failed",
      cause,
      detail,
    }));
  });
  const data = subjectData(
    rows.map((slot) => [new Date(slot).toISOString(), { users: 5, active: 4, posts: 3, servers: 2 }]),
    subject,
  );
  return { ...data, failures, newestAttempt: failures.at(-1) ?? null, polls: { first, runs: runsOf(runs) } };
}

const whole = (LAST - FROM) / QUARTER + 1;
const en = { language: "en", now: NOW } as const;
const told = ({ rows }: TroubleList) =>
  rows.map(({ span, cause, fault, rest, detail }) =>
    [span, cause, fault, ...rest, detail].filter(Boolean).join(" | "),
  );

describe("the polls of 30 days in words", () => {
  test.each<[string, SubjectData, string]>([
    [
      "all well",
      polled([[FROM, whole]], {}, FROM - DAY),
      "All 2,844 polls of the last 30 days brought figures.",
    ],
    [
      "some failed, some late",
      polled(
        [
          [FROM, 100],
          [FROM + 100 * QUARTER, 3, "unreachable"],
          [FROM + 103 * QUARTER, 1, "late"],
          [FROM + 104 * QUARTER, 1, "stopped"],
          [FROM + 105 * QUARTER, whole - 105],
        ],
        {},
        FROM - DAY,
      ),
      "2,840 of 2,844 polls in the last 30 days brought figures. The others: 3× the server did not answer and 1× our own program was stopped. One came late.",
    ],
    [
      "begun this morning",
      polled([[LAST - QUARTER, 2]]),
      "All 2 polls of the last 30 days brought figures. We have been watching since 22 November 2026 at 13:30.",
    ],
    ["not begun", polled([]), "Not yet watching: the first poll is still to come."],
    [
      "paused ten days ago",
      polled([[FROM, whole - 960]], { paused: true }, FROM - DAY),
      "All 1,884 polls of the last 30 days brought figures. The operator of this board has paused the polls.",
    ],
  ])("%s", (_, data, sentence) => {
    const { sentences, strip } = pollReport(data, en);
    expect(sentences.join(" ")).toBe(sentence);
    expect(strip?.summary ?? sentence).toBe(sentence);
  });

  test("and at a glance: days and quarters of days, nothing before the first poll or after now", () => {
    const start = instant("2026-11-20 03:00");
    const { strip, legend, from, to } = pollReport(
      polled([
        [start, 10],
        [start + 10 * QUARTER, 6, "offline"],
      ]),
      en,
    );
    expect([from, to]).toEqual(["24 Oct", "22 Nov"]);
    expect(strip?.days.map(({ shares }) => shares)).toEqual([
      [
        ["in-time", 10 / 76],
        ["ours", 66 / 76],
      ],
      [["ours", 1]],
      [["ours", 1]],
    ]);
    expect(strip?.days[0]?.from).toBe(start);
    expect(strip?.days.at(-1)?.to).toBe(NOW);
    expect(strip?.quarters).toHaveLength(11);
    expect(legend.map(({ text }) => text)).toEqual(["in time", "no figures, through our own fault"]);
  });

  test("the legend says what is late", () => {
    const { legend } = pollReport(
      polled([
        [LAST - QUARTER, 1],
        [LAST, 1, "late"],
      ]),
      en,
    );
    expect(legend.map(({ text }) => text)).toEqual([
      "in time",
      "late: begun more than a minute and a tenth of the interval after it was due",
    ]);
  });

  test("a quiet month needs no legend, and a subject without polls no strip", () => {
    expect(pollReport(polled([[FROM, whole]]), en).legend).toEqual([]);
    expect(pollReport(polled([]), en).strip).toBeNull();
  });
});

describe("the page of gaps", () => {
  const flaky = polled(
    [
      [FROM, 100],
      [FROM + 100 * QUARTER, 5, "unreachable"],
      [FROM + 105 * QUARTER, 1, "internal"],
      [FROM + 106 * QUARTER, whole - 106],
    ],
    {},
    FROM,
  );

  test("tells each gap once for all figures, with all its causes and whose fault they were", () => {
    expect(told(gapsReport(flaky, en).gaps)).toEqual([
      "25 October 2026 at 00:45 to 02:30 | 5× the server did not answer and 1× our own program failed | the server’s fault and our fault | 105 minutes | All figures",
    ]);
  });

  test("tells failed polls of the same cause in one line, without the inside of our own program", () => {
    expect(told(gapsReport(flaky, en).failures)).toEqual([
      "25 October 2026 at 02:15 | our own program failed | our fault | 1 poll",
      "25 October 2026 at 01:00 to 02:00 | the server did not answer | the server’s fault | 5 polls | 502 from /nodeinfo/2.0",
    ]);
  });

  describe("of a server that has never been read", () => {
    const never = polled([
      [LAST - 3 * QUARTER, 3, "unreachable"],
      [LAST, 1, "server-error"],
    ]);

    test("tells an open gap from the first poll on", () => {
      expect(told(gapsReport(never, en).gaps)).toEqual([
        "Since 22 November 2026 at 13:00 | 3× the server did not answer and 1× the server answered with an error of its own | the server’s fault | 65 minutes | All figures",
      ]);
    });

    test("has the same gap for programs", () => {
      const question = { metric: "users", from: null, to: null, step: null } as const;
      expect(seriesAnswer(never, question, en)).toMatchObject({
        from: "2026-11-22T11:00:00Z",
        points: [],
        gaps: [{ from: "2026-11-22T11:00:00Z", to: "2026-11-22T12:05:00Z", cause: "unreachable" }],
      });
    });

    test.each<[string, Run[], Partial<Subject>, string[]]>([
      ["one failure is enough", [[LAST, 1, "offline"]], {}, ["Since 22 November 2026 at 13:45"]],
      ["paused", [[LAST, 1, "offline"]], { paused: true }, ["Since 22 November 2026 at 13:45"]],
      [
        "until it is read",
        [
          [LAST - 2 * QUARTER, 2, "offline"],
          [LAST, 1],
        ],
        {},
        ["22 November 2026 at 13:15 to 13:45"],
      ],
      [
        "one missed poll before the first reading is noise",
        [
          [LAST - QUARTER, 1, "offline"],
          [LAST, 1],
        ],
        {},
        [],
      ],
    ])("%s", (_, runs, subject, spans) => {
      expect(gapsReport(polled(runs, subject), en).gaps.rows.map(({ span }) => span)).toEqual(spans);
    });

    test.each<[Cause, RegExp]>([
      ["unreachable", /keep asking/],
      ["gone", /^Since 22 November 2026 at 13:45 EET: no readings \(.*closed for good\)$/],
    ])("and is %s, the overview says so", (cause, words) => {
      const { hero, freshness } = overviewReport(polled([[LAST, 1, cause]]), "1y", en);
      expect(hero).toBeNull();
      expect(freshness.text).toMatch(words);
    });
  });

  test("keeps the gap of one figure apart", () => {
    const data = subjectData([
      ["2026-11-22 11:30", { users: 5, active: 4, posts: 3, servers: 2 }],
      ["2026-11-22 11:45", { users: 5, active: "malformed", posts: 3, servers: 2 }],
      ["2026-11-22 12:00", { users: 5, active: 4, posts: 3, servers: 2 }],
    ]);
    expect(told(gapsReport(data, en).gaps)).toEqual([
      "22 November 2026 at 13:30 to 14:00 | the server’s answer made no sense | the server’s fault | 30 minutes | Active in four weeks",
    ]);
  });

  test.each<[string, SubjectData, string[]]>([
    [
      "gone",
      polled([
        [FROM, 10],
        [FROM + 10 * QUARTER, 1, "gone"],
      ]),
      ["This server says that it has closed for good, so we no longer ask it."],
    ],
    [
      "its robots.txt forbids it",
      polled([
        [FROM, 10],
        [FROM + 10 * QUARTER, 1, "forbidden-by-robots"],
      ]),
      ["This server’s robots.txt asks us not to read its figures, so we do not."],
    ],
    [
      "paused",
      polled([[FROM, 10]], { paused: true }),
      ["The operator of this board has paused the polls of this server. What was measured stays."],
    ],
    ["at work", polled([[FROM, whole]]), []],
  ])("says plainly what holds now: %s", (_, data, notes) => {
    expect(gapsReport(data, en).notes).toEqual(notes);
  });

  test("keeps gaps apart that a reading lies between", () => {
    const first = LAST - 4 * QUARTER;
    const words = [5, "not-believed", 5, "not-believed", 5] as const;
    const data = subjectData(
      words.map((users, row) => [new Date(first + row * QUARTER).toISOString(), { users }]),
    );
    const { gaps } = gapsReport(data, { language: "en", now: NOW + HOUR });
    expect(gaps.rows.filter(({ rest }) => rest.includes("Accounts")).map(({ span }) => span)).toEqual([
      "Since 22 November 2026 at 13:45",
      "22 November 2026 at 13:15 to 13:45",
      "22 November 2026 at 12:45 to 13:15",
    ]);
  });

  test("names every cause of a figure that is missing now, each figure with its own", () => {
    const holes = (slot: Instant): [string, object] => [
      new Date(slot).toISOString(),
      { users: "malformed", active: "not-offered", posts: 3, servers: 2 },
    ];
    const outage = [LAST - 12 * QUARTER, LAST - 2 * QUARTER, LAST - QUARTER, LAST];
    expect(told(gapsReport(subjectData(outage.map(holes)), en).gaps)).toEqual([
      "Since 22 November 2026 at 10:45 | our own program was not running and 3× the server’s answer made no sense | our fault and the server’s fault | 3 hours | Accounts",
      "Since 22 November 2026 at 10:45 | our own program was not running and 3× this software does not count it | our fault and not offered | 3 hours | Active in four weeks",
      "22 November 2026 at 10:45 to 13:15 | our own program was not running | our fault | 3 hours | Posts and Servers known",
    ]);
  });

  test("says how a dead server was left in peace", () => {
    const start = instant("2026-11-21 00:00");
    const runs: PollRun[] = [
      { from: start, to: start, polls: 1, step: null, cause: null, late: false },
      {
        from: start + QUARTER,
        to: start + QUARTER,
        polls: 1,
        step: QUARTER,
        cause: "no-such-host",
        late: false,
      },
      {
        from: start + 10 * HOUR,
        to: start + 10 * HOUR,
        polls: 1,
        step: 10 * HOUR - QUARTER,
        cause: "no-such-host",
        late: false,
      },
    ];
    const data = { ...polled([[start, 1]]), polls: { first: start, runs } };
    expect(told(gapsReport(data, { ...en, now: instant("2026-11-21 10:05") }).failures)).toEqual([
      "21 November 2026 at 02:15 to 12:00 | the server’s name could not be found | the server’s fault | 40 polls | asked 2 times in this time: who stays silent is asked less and less",
    ]);
  });

  test.each([
    ["nothing failed", polled([[FROM, whole]]), "Every poll so far brought figures."],
    ["nothing was polled", polled([]), "There is nothing to tell yet: the first poll is still to come."],
  ])("says so where %s", (_, data, nothing) => {
    expect(gapsReport(data, en)).toMatchObject({ nothing, gaps: { rows: [] }, failures: { rows: [] } });
  });

  test("is bounded, and says what it leaves out", () => {
    const runs = Array.from({ length: 240 }, (_, i): Run => {
      const slot = FROM + i * QUARTER;
      return i % 2 ? [slot, 1, "refused"] : [slot, 1];
    });
    const { rows, more } = gapsReport(polled(runs), { ...en, now: FROM + 240 * QUARTER }).failures;
    expect(rows).toHaveLength(100);
    expect(more).toBe("20 older ones are left out here.");
  });
});

import { describe, expect, test } from "vitest";
import { textOf } from "../../../lib/i18n/say.ts";
import type { Activity, ActivityWindow, WindowKind } from "../../../lib/model/activity.ts";
import { addDays, type Day, parseDay } from "../../../lib/model/calendar.ts";
import { HOUR, type Instant } from "../../../lib/model/instant.ts";
import type { Language } from "../../../lib/model/language.ts";
import type { PolledMetric } from "../../../lib/model/metric.ts";
import type { Hole } from "../../../lib/model/reading.ts";
import type { SubjectData } from "../../../lib/reports/subject-data.ts";
import { peopleReport } from "../../../lib/reports/trends/people.ts";
import { reconstructActivity } from "../../../lib/stats/activity/reconstruct.ts";
import { instant, subjectData } from "../../fixtures/subject-data.ts";

const NOW = instant("2026-11-22 12:05");
const NONE = reconstructActivity([], null);

type Values = Partial<Record<PolledMetric, number | Hole>>;

/** Sixty days of readings every three hours. */
function threeHourly(said: (at: Instant) => Values): SubjectData {
  const first = NOW - 60 * 24 * HOUR;
  const moments = Array.from({ length: (NOW - first) / (3 * HOUR) }, (_, row) => first + row * 3 * HOUR);
  return subjectData(
    moments.map((at) => [new Date(at).toISOString(), said(at)]),
    { pollSeconds: 10_800, timeZone: "UTC" },
  );
}

const grown = instant("2026-11-10 00:00");
const USUAL = threeHourly((at) => ({ users: 838, active: at < grown ? 350 : 312 }));

function report(data: SubjectData, activity: Activity = NONE, language: Language = "en") {
  return peopleReport(data, activity, "90d", { language, now: NOW });
}

const shareOf = (data: SubjectData) => {
  const { share } = report(data);
  return share && [textOf(share.sentence), share.change];
};

describe("the share of accounts that are active", () => {
  test.each<[string, (at: Instant) => Values, [string, string]]>([
    [
      "has fallen",
      (at) => ({ users: 838, active: at < grown ? 350 : 312 }),
      [
        "37.2% of the accounts were active: 312 people signed in within four weeks, and there are 838 accounts.",
        "That is 4.5 percentage points less than four weeks before (41.8%).",
      ],
    ],
    [
      "has risen by one point",
      (at) => ({ users: 100, active: at < grown ? 11 : 12 }),
      [
        "12% of the accounts were active: 12 people signed in within four weeks, and there are 100 accounts.",
        "That is 1 percentage point more than four weeks before (11%).",
      ],
    ],
    [
      "differs by less than it errs",
      (at) => ({ users: 838, active: at < grown ? 316 : 312 }),
      [
        "37.2% of the accounts were active: 312 people signed in within four weeks, and there are 838 accounts.",
        "Four weeks before it was 37.7%: a difference too small for such an estimate to show.",
      ],
    ],
    [
      "exceeds all, and nobody is called inactive",
      () => ({ users: 290, active: 312 }),
      [
        "107.6%: 312 people signed in within four weeks, more than there are accounts (290). Somebody who deletes an account stays among the active for four weeks.",
        "Four weeks before it was 107.6%: a difference too small for such an estimate to show.",
      ],
    ],
    [
      "began less than four weeks ago",
      (at) => ({ users: 1, active: at < grown ? "not-offered" : 1 }),
      [
        "100% of the accounts were active: 1 person signed in within four weeks, and there is 1 account.",
        "There is no reading from four weeks before to compare with.",
      ],
    ],
  ])("%s", (_, said, told) => {
    expect(shareOf(threeHourly(said))).toEqual(told);
  });

  test("runs as a line in percent, with its table and its gaps", () => {
    const away = (at: Instant) => at >= instant("2026-11-01") && at < instant("2026-11-03");
    const { through } = report(threeHourly((at) => ({ users: 200, active: away(at) ? "unreachable" : 50 })));
    expect(through?.chart).toMatchObject({ unit: "percent", last: { value: 25, label: "25%" } });
    expect(through?.chart.gaps.map(({ label }) => label)).toEqual([
      expect.stringMatching(/no readings for .* \(the server did not answer\)/),
    ]);
    expect(through?.chart.summary).toMatch(/25% at the beginning, 25% at the end/);
    expect(through?.table.rows[0]).toEqual(["22 November 2026", "50", "200", "25%"]);
    expect(through?.table.rows).toContainEqual([
      "2 November 2026",
      "not measured",
      "not measured",
      "not measured",
    ]);
  });

  test.each<[string, SubjectData, string]>([
    [
      "limited federation",
      threeHourly(() => ({ users: 838, active: "limited" })),
      "There is no such number for this server: the server federates with few and keeps its figures to itself.",
    ],
    [
      "software that counts no active",
      threeHourly(() => ({ users: 838, active: "not-offered" })),
      "There is no such number for this server: this software does not count it.",
    ],
    ["no reading at all", subjectData([]), "There is no reading of it yet."],
  ])("is not known: %s", (_, data, missing) => {
    expect(report(data)).toMatchObject({ share: null, missing, through: null, returning: [] });
  });
});

describe("who was there before", () => {
  const bounded = (low: number, high: number | null): Activity => ({
    ...NONE,
    windowKind: "six-days",
    between: () => ({ low, high }),
  });
  const days = "from 25 October to 21 November 2026";
  test.each<[string, Activity, string]>([
    [
      "exact",
      bounded(12, 12),
      `Of the 312 people who signed in ${days}, about 300 had signed up before that.`,
    ],
    [
      "a range",
      bounded(12, 20),
      `Of the 312 people who signed in ${days}, about 292 to 300 had signed up before that.`,
    ],
    [
      "unbounded",
      bounded(12, null),
      `Of the 312 people who signed in ${days}, at most 300 had signed up before that: not all sign-ups of that time are known.`,
    ],
    [
      "unknown",
      bounded(0, null),
      "How many of them are new cannot be told: the sign-ups of these four weeks are not known.",
    ],
  ])("%s", (_, activity, sentence) => {
    expect(report(USUAL, activity).returning[0]).toBe(sentence);
  });

  test("with its caveat, wherever there is a figure", () => {
    expect(report(USUAL, bounded(12, 12)).returning[1]).toMatch(/signing up counts as signing in/);
    expect(report(USUAL, bounded(0, null)).returning).toHaveLength(1);
  });
});

/** Three windows of a server, the newest just begun; a week apart. */
function windowed(
  windowKind: WindowKind,
  days: 6 | 7 | null,
  logins: number[],
  newest = "2026-11-22",
): Activity {
  const from = (index: number): Day => addDays(parseDay(newest), -7 * (logins.length - 1 - index));
  const windows = logins.map(
    (count, index): ActivityWindow => ({
      from: from(index),
      days,
      partial: index === logins.length - 1,
      signups: 0,
      posts: 0,
      logins: count,
    }),
  );
  return { ...NONE, windows, windowKind };
}

describe("who signed in, window by window", () => {
  test.each<[string, Activity, string, string[]]>([
    [
      "six days",
      windowed("six-days", 6, [390, 412, 120]),
      "412 people signed in during the six days from 15 to 20 November 2026.",
      ["22 November 2026, so far | 120", "15 to 20 November 2026 | 412", "8 to 13 November 2026 | 390"],
    ],
    [
      "seven days",
      windowed("seven-days", 7, [390, 412, 120]),
      "412 people signed in during the seven days from 15 to 21 November 2026.",
      ["22 November 2026, so far | 120", "15 to 21 November 2026 | 412", "8 to 14 November 2026 | 390"],
    ],
    [
      "calendar weeks",
      windowed("calendar-week", 7, [1, 1, 0], "2026-11-16"),
      "1 person signed in during the calendar week from 9 to 15 November 2026.",
      ["16 November 2026, so far | 0", "9 to 15 November 2026 | 1", "2 to 8 November 2026 | 1"],
    ],
    [
      "of a length that the data do not show",
      windowed("six-or-seven", null, [390, 412, 120]),
      "412 people signed in during the six or seven days from 15 November 2026 on.",
      ["22 November 2026, so far | 120", "from 15 November 2026 on | 412", "from 8 November 2026 on | 390"],
    ],
  ])("%s", (_, activity, sentence, rows) => {
    const { signIns } = report(USUAL, activity);
    expect(signIns.sentences[0]).toBe(sentence);
    expect(signIns.sentences[1]).toMatch(/cannot be added up/);
    expect(signIns.table?.rows.map((row) => row.join(" | "))).toEqual(rows);
  });

  test("is not known without an answer, or where nobody is counted", () => {
    expect(report(USUAL).signIns).toEqual({
      sentences: [expect.stringMatching(/^No activity answer of this server/)],
      table: null,
    });
    expect(report(USUAL, windowed("seven-days", 7, [0, 0, 0])).signIns).toEqual({
      sentences: ["The server’s activity answers count nobody who signed in."],
      table: null,
    });
  });

  test("a first answer that has only begun has no whole window", () => {
    const { sentences, table } = report(USUAL, windowed("six-days", 6, [3])).signIns;
    expect(sentences).toHaveLength(1);
    expect(table?.rows).toEqual([["22 November 2026, so far", "3"]]);
  });
});

test.each<[Language, string]>([
  ["et", "Kuue päeva jooksul (15. – 20. november 2026) logis sisse 412 kasutajat."],
  ["nl", "In de zes dagen van 15 tot en met 20 november 2026 hebben 412 gebruikers ingelogd."],
  ["ar", "سجّل 412 شخصًا الدخول في الأيام الستة من 15 إلى 20 نوفمبر 2026."],
])("in %s", (language, sentence) => {
  const { signIns } = report(USUAL, windowed("six-days", 6, [412, 120]), language);
  expect(signIns.sentences[0]).toBe(sentence);
});

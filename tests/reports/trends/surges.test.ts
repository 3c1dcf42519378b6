import { describe, expect, test } from "vitest";
import { DAY, formatInstant, HOUR } from "../../../lib/model/instant.ts";
import { LANGUAGES } from "../../../lib/model/language.ts";
import { ANSWERS } from "../../../lib/publish/openapi-answers.ts";
import { feedReport } from "../../../lib/reports/feed/feed-report.ts";
import type { SubjectData } from "../../../lib/reports/subject-data.ts";
import { surgesAnswer } from "../../../lib/reports/surges-answer.ts";
import { alertReport } from "../../../lib/reports/trends/alert.ts";
import { surgesReport } from "../../../lib/reports/trends/surges.ts";
import { believed, instant, subjectData } from "../../fixtures/subject-data.ts";

/** A Monday. */
const START = instant("2026-01-05");
const SURGE = START + 71 * DAY;

/** Twelve a day, hour by hour for ten weeks and a day, then what a Tuesday and the days after it bring until a moment. */
function known(until: number, perHour: (hours: number) => number): SubjectData {
  const rows: Parameters<typeof subjectData>[0][number][] = [];
  let users = 3000;
  for (let at = START; at <= until; at += HOUR) {
    users += ((at - START) / HOUR) % 2 === 1 ? 1 : 0;
    if (at > SURGE) users += perHour((at - SURGE) / HOUR);
    rows.push([formatInstant(at), { users }]);
  }
  return believed(subjectData(rows, { timeZone: "UTC", pollSeconds: 3600 }));
}

const wave = (hours: number) => (hours > 6 && hours <= 20 ? 6 : 0);
const purge = (hours: number) => (hours === 9 ? -900 : 0);
const step = (hours: number) => (hours === 9 ? 900 : 0);
const at = (hours: number) => SURGE + hours * HOUR;
const reader = (now: number, language: (typeof LANGUAGES)[number] = "en") => ({ language, now });

describe("the line on top", () => {
  const told = (hours: number, change: (hours: number) => number = wave, now = at(hours)) =>
    alertReport(known(at(hours), change), reader(now))?.text ?? null;

  test.each([
    ["before", 10, wave, null],
    ["as soon as it is certain", 11, wave, "Today 36 more accounts so far: 3 times the usual for a Tuesday."],
    [
      "with what has come since",
      18,
      wave,
      "Today 81 more accounts so far: 6.8 times the usual for a Tuesday.",
    ],
    ["on the day after", 30, wave, "Yesterday 96 more accounts: 8 times the usual for a Tuesday."],
    ["and no longer", 50, wave, null],
    ["of a step", 11, step, "Today 906 more accounts all at once."],
    ["of a purge, once it stands", 13, purge, "Today 893 accounts of 3,852 went away."],
    [
      "while a surge lasts",
      60,
      () => 4,
      "A surge has been going on since 17 March 2026: 108 more accounts on its best day, against a usual 12.",
    ],
  ] as const)("%s", (_, hours, change, expected) => {
    expect(told(hours, change)).toBe(expected);
  });

  test("leads to its event", () => {
    expect(alertReport(known(at(12), wave), reader(at(12)))?.event).toBe("surge-2026-03-17");
  });

  test("is not there once readings have stopped, nor in a copy, which knows no today", () => {
    expect(told(12, wave, at(12) + 3 * DAY)).toBeNull();
    expect(alertReport(known(at(12), wave), { ...reader(at(12)), isCopy: true })).toBeNull();
  });

  test.each(LANGUAGES)("is said in %s with nothing left out", (language) => {
    for (const change of [wave, step, purge]) {
      const text = alertReport(known(at(14), change), reader(at(14), language))?.text;
      expect(text).toMatch(/\d/);
      expect(text).not.toMatch(/[{}]|undefined|null/);
    }
  });
});

describe("what stood out", () => {
  test("is told with the figures that explain it, newest first", () => {
    const data = known(at(60), (hours) => wave(hours) + (hours === 40 ? -700 : 0));
    expect(surgesReport(data, "90d", reader(at(60))).episodes).toEqual([
      {
        id: "purge-2026-03-18",
        when: "18 March 2026",
        text: "Purge: 688 accounts of 3,948 gone in a day",
        figures: ["3,948 accounts before", "certain at 19:00 the same day, at −692"],
        beside: [],
      },
      {
        id: "surge-2026-03-17",
        when: "17 March 2026",
        text: "Surge: 96 new accounts in a day, against a usual 12 on a Tuesday",
        figures: ["8 times the usual", "3,852 accounts before", "certain at 11:00 the same day, at +36"],
        beside: [],
      },
    ]);
  });

  test.each([
    ["a quiet time", 60, "Nothing stood out in this time."],
    ["its first days", -68 * 24, "What is usual is known after a week of readings."],
  ])("is nothing in %s", (_, hours, none) => {
    const data = known(at(hours), () => 0);
    expect(surgesReport(data, "90d", reader(at(hours)))).toEqual({ episodes: [], none });
  });

  test("is answered to programs as described", () => {
    const answer = surgesAnswer(known(at(12), wave), reader(at(12)));
    expect(ANSWERS["/api/v1/subjects/{id}/surges"].parse(answer)).toEqual(answer);
    expect(answer).toMatchObject({
      timeZone: "UTC",
      surges: [
        {
          id: "surge-2026-03-17",
          from: "2026-03-17T00:00:00Z",
          to: null,
          detectedAt: "2026-03-17T11:00:00Z",
          change: 42,
          usual: 12,
          times: 3.5,
          weekday: 2,
          before: 3852,
          text: "Surge: 42 new accounts so far that day, against a usual 12 on a Tuesday",
        },
      ],
    });
  });
});

test("the feed tells it on the day, in words that stay until the day is over, then settles once", () => {
  const entry = (hours: number) => {
    const { entries } = feedReport(known(at(hours), wave), reader(at(hours)));
    const found = entries.find(({ key }) => key === "events/surge-2026-03-17");
    return found && [formatInstant(found.published), formatInstant(found.updated), found.title];
  };
  const running = "est.social – Surge: 36 new accounts so far that day, against a usual 12 on a Tuesday";
  const settled = "est.social – Surge: 96 new accounts in a day, against a usual 12 on a Tuesday";
  const [published, midnight] = ["2026-03-17T11:00:00Z", "2026-03-18T00:00:00Z"];
  expect(entry(10)).toBeUndefined();
  expect([11, 20].map(entry)).toEqual([
    [published, published, running],
    [published, published, running],
  ]);
  expect([24, 400].map(entry)).toEqual([
    [published, midnight, settled],
    [published, midnight, settled],
  ]);
});

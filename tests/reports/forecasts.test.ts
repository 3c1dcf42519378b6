import { describe, expect, test } from "vitest";
import type { IssuedForecast, IssuedMilestone, ToldMilestone } from "../../lib/model/issued.ts";
import { LANGUAGES } from "../../lib/model/language.ts";
import type { Milestone } from "../../lib/model/milestone.ts";
import { ANSWERS } from "../../lib/publish/openapi-answers.ts";
import { milestonesAnswer } from "../../lib/reports/api.ts";
import { forecastAnswer } from "../../lib/reports/forecast-answer.ts";
import { milestoneReport } from "../../lib/reports/milestone-pages.ts";
import { overviewReport } from "../../lib/reports/overview.ts";
import type { SubjectData } from "../../lib/reports/subject-data.ts";
import { issued, issuedMilestone } from "../fixtures/issued.ts";
import { instant, subjectData } from "../fixtures/subject-data.ts";

const HANDOVER: Milestone = { slug: "handover", metric: "users", threshold: 1000, when: "exceeds" };
const READER = { language: "en", now: instant("2022-12-19T10:00Z") } as const;

/** A reading every noon of December, ten more each day, and what was forecast of it. */
function board(days: number, forecasts: IssuedForecast[] = [], milestone: Milestone = HANDOVER): SubjectData {
  const rows = Array.from({ length: days }, (_, index): Parameters<typeof subjectData>[0][number] => [
    new Date(Date.UTC(2022, 11, 19 - days + 1 + index, 9)).toISOString(),
    { users: 838 - 10 * (days - 1 - index) },
  ]);
  const newest = forecasts.slice(-1);
  return { ...subjectData(rows, { milestones: [milestone] }), forecasts: newest };
}

/** What they said of milestones. */
function toldIn(forecasts: readonly IssuedForecast[]): ToldMilestone[] {
  return forecasts.flatMap(({ day, metric, milestones }) =>
    milestones.map((each) => ({ ...each, day, metric })),
  );
}

const said = (milestone: IssuedMilestone, day = "2022-12-19") => issued(day, { milestones: [milestone] });
const goalOf = (data: SubjectData, reader: Parameters<typeof overviewReport>[2] = READER) =>
  overviewReport(data, "1y", reader).goal?.forecast;

describe("the goal's line says when it may be reached", () => {
  test.each<[string, string, string | null, string]>([
    ["days", "2023-01-03", "2023-01-20", "Between 3 and 20 January 2023, in 8 of 10 simulated futures."],
    [
      "two years",
      "2022-12-28",
      "2023-01-09",
      "Between 28 December 2022 and 9 January 2023, in 8 of 10 simulated futures.",
    ],
    [
      "never a single day",
      "2023-01-07",
      "2023-01-07",
      "Between 7 and 13 January 2023, in 8 of 10 simulated futures.",
    ],
    [
      "months where it is wide",
      "2023-01-10",
      "2023-03-02",
      "Between January and March 2023, in 8 of 10 simulated futures.",
    ],
    [
      "quarters where it is very wide",
      "2023-02-10",
      "2023-11-02",
      "Between February and December 2023, in 8 of 10 simulated futures.",
    ],
    [
      "a near beginning and no end",
      "2023-01-10",
      null,
      "Hardly before 10 January 2023; in half of the simulated futures before the end of January 2023, in some not within a year.",
    ],
    [
      "a far beginning and no end",
      "2023-05-10",
      null,
      "Hardly before May 2023; in half of the simulated futures before the end of May 2023, in some not within a year.",
    ],
  ])("%s", (_, p10, p90, sentence) => {
    expect(goalOf(board(20, [said(issuedMilestone(p10, p90))]))).toBe(sentence);
  });

  test("not even a middle within a year", () => {
    const milestone = { ...issuedMilestone("2023-05-10", null), p50: null };
    expect(goalOf(board(20, [said(milestone)]))).toBe(
      "Hardly before May 2023, and perhaps not within a year.",
    );
  });

  test("in every language", () => {
    const data = board(20, [said(issuedMilestone("2023-01-03", "2023-01-20"))]);
    const told = LANGUAGES.map((language) => goalOf(data, { ...READER, language }));
    expect(told).toEqual([
      "Ajavahemikus 3. – 20. jaanuar 2023, 8 simuleeritud tulevikus 10-st.",
      "Between 3 and 20 January 2023, in 8 of 10 simulated futures.",
      "Tussen 3 en 20 januari 2023, in 8 van de 10 gesimuleerde scenario’s.",
      "بين 3 و20 يناير 2023، في 8 من أصل 10 سيناريوهات محاكاة.",
    ]);
  });

  test("not at this pace", () => {
    const verdict = {
      ...issuedMilestone("2023-01-03", null),
      verdict: "not-at-this-pace",
      p10: null,
    } as const;
    expect(goalOf(board(20, [said(verdict)]))).toBe("At this pace it will not be reached.");
  });

  test.each([
    ["with five days, today not counted", 6, "Too little data for a forecast: 5 of 14 days."],
    ["with a first day", 1, "Too little data for a forecast: 0 of 14 days."],
    ["with enough, but none issued yet", 20, null],
  ])("%s", (_, days, sentence) => {
    expect(goalOf(board(days))).toBe(sentence);
  });

  test("since when there was no reading, where they ended", () => {
    const data = board(20, [said(issuedMilestone("2023-01-03", "2023-01-20"))]);
    const goalsOn = (day: string) =>
      LANGUAGES.map((language) => goalOf(data, { language, now: instant(`${day}T10:00Z`) }));
    expect(goalsOn("2022-12-27")).toEqual([
      "Prognoosiks on andmeid liiga vähe: viimase mõõtmise päev on 19. detsember 2022.",
      "Too little data for a forecast: no reading since 19 December 2022.",
      "Te weinig gegevens voor een voorspelling: geen meting sinds 19 december 2022.",
      "البيانات لا تكفي للتوقع: لا قراءات منذ \u206819 ديسمبر 2022\u2069.",
    ]);
  });

  test("nothing where the rule is another one since", () => {
    const changed = { ...HANDOVER, threshold: 2000 };
    expect(goalOf(board(20, [said(issuedMilestone("2023-01-03", "2023-01-20"))], changed))).toBe(null);
  });
});

describe("the chart's fan", () => {
  const data = board(40, [issued("2022-12-19")]);
  const chartOf = (range: "30d" | "1y" = "1y", now = READER.now) =>
    overviewReport(data, range, { ...READER, now }).chart;

  test("runs from the last reading to a quarter of the past, and the axis with it", () => {
    const chart = chartOf("30d");
    expect(chart?.fan?.points[0]).toEqual({
      at: instant("2022-12-19T09:00Z"),
      wide: [838, 838],
      narrow: [838, 838],
    });
    const days = chart?.fan?.points.slice(1).map(({ at }) => new Date(at).toISOString().slice(0, 13));
    expect(days).toEqual([20, 21, 22, 23, 24, 25, 26].map((day) => `2022-12-${day}T22`));
    expect(chart?.domain[1]).toBe(instant("2022-12-26T22:00Z"));
    expect(chart?.fan?.sentence).toBe(
      "On 26 December 2022 between 910 and 926, in 8 of 10 simulated futures.",
    );
  });

  test("is told in the table too, the day furthest ahead first", () => {
    expect(
      overviewReport(data, "1y", READER)
        .table?.rows.slice(0, 4)
        .map((row) => row.slice(0, 2)),
    ).toEqual([
      ["18 March 2023, forecast", "1,640 to 1,830"],
      ["17 January 2023, forecast", "1,108 to 1,168"],
      ["25 December 2022, forecast", "901 to 915"],
      ["19 December 2022", "838"],
    ]);
  });

  test("is not there a week after the readings ended", () => {
    expect(chartOf("1y", instant("2022-12-26T21:59Z"))?.fan).not.toBe(null);
    expect(chartOf("1y", instant("2022-12-26T22:01Z"))?.fan).toBe(null);
  });
});

describe("the interface for programs", () => {
  const data = board(20, [said(issuedMilestone("2023-01-03", "2023-01-20"))]);

  test("tells ninety days and the milestone", () => {
    const answer = ANSWERS["/api/v1/subjects/{id}/forecast"].parse(forecastAnswer(data, "users", READER));
    expect([answer.issuedAt, answer.quantiles.length]).toEqual(["2022-12-19T05:00:00Z", 90]);
    expect(answer.quantiles[6]).toEqual({
      date: "2022-12-25",
      p10: 901,
      p25: 904.5,
      p50: 908,
      p75: 911.5,
      p90: 915,
    });
    expect(answer.milestones).toMatchObject([{ slug: "handover", verdict: "range", p10: "2023-01-03" }]);
    const { milestones } = ANSWERS["/api/v1/subjects/{id}/milestones"].parse(milestonesAnswer(data, READER));
    expect(milestones[0]?.forecast).toEqual({
      verdict: "range",
      p10: "2023-01-03",
      p50: "2023-01-03",
      p90: "2023-01-20",
      probability: 0.995,
    });
  });

  test("says so where there is too little", () => {
    const answer = forecastAnswer(board(5), "users", READER);
    expect(ANSWERS["/api/v1/subjects/{id}/forecast"].parse(answer)).toMatchObject({
      issuedAt: null,
      noReadingSince: null,
      quantiles: [],
      milestones: [{ slug: "handover", verdict: "too-little-data", p10: null, probability: null }],
    });
  });

  test("says since when nothing was read", () => {
    const later = { ...READER, now: instant("2023-01-19T10:00Z") };
    expect(
      ANSWERS["/api/v1/subjects/{id}/forecast"].parse(forecastAnswer(data, "users", later)),
    ).toMatchObject({
      issuedAt: null,
      noReadingSince: "2022-12-19",
      milestones: [{ slug: "handover", verdict: "too-little-data", p10: null }],
    });
  });
});

describe("a milestone's page keeps what was forecast", () => {
  const forecasts = [
    said(issuedMilestone("2022-12-10", "2022-12-12"), "2022-12-04"),
    said(issuedMilestone("2022-12-20", "2023-01-04"), "2022-12-05"),
    said(issuedMilestone("2022-12-16", "2022-12-26"), "2022-12-11"),
    said(issuedMilestone("2022-12-16", "2022-12-20"), "2022-12-12"),
  ];

  test("week by week while it is ahead", () => {
    const ledger = milestoneReport(board(20, forecasts), "handover", READER, toldIn(forecasts))?.ledger;
    expect(ledger?.table.rows).toEqual([["5 December 2022", "between 20 December 2022 and 4 January 2023"]]);
    expect(ledger?.score).toBe(null);
  });

  test("with how right it was once it is reached", () => {
    // 818 on the 17th, 828 on the 18th.
    const passed = { ...HANDOVER, threshold: 820 };
    const told = forecasts.map((each) => ({
      ...each,
      milestones: each.milestones.map((milestone) => ({ ...milestone, threshold: 820 })),
    }));
    const data = board(20, told, passed);
    const ledger = milestoneReport(data, "handover", READER, toldIn(told))?.ledger;
    expect(ledger?.table.rows).toEqual([
      ["12 December 2022", "between 16 and 20 December 2022", "as we said"],
      ["5 December 2022", "between 20 December 2022 and 4 January 2023", "earlier"],
    ]);
    expect(ledger?.score).toBe(
      "Of the ranges that we gave, one a day, 2 of 4 held the day on which it was reached. They are made to hold it 8 times of 10.",
    );
  });
});

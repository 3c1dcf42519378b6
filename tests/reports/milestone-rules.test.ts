import { describe, expect, test } from "vitest";
import { textOf } from "../../lib/i18n/say.ts";
import { LANGUAGES } from "../../lib/model/language.ts";
import type { Milestone, RuleRecord } from "../../lib/model/milestone.ts";
import { milestonesAnswer } from "../../lib/reports/api.ts";
import { milestoneReport, milestonesReport } from "../../lib/reports/milestone-pages.ts";
import { instant, subjectData } from "../fixtures/subject-data.ts";

const reader = { language: "en", now: instant("2023-06-01 12:00") } as const;

const HANDOVER: Milestone = {
  slug: "handover",
  metric: "users",
  threshold: 1000,
  when: "exceeds",
  label: { en: "Hand-over" },
  consequence: { en: "The founders step back." },
};
const record = (at: string, rule: Milestone | null): RuleRecord => ({
  slug: "handover",
  at: instant(at),
  rule,
});

function given(users: number[], milestone: Milestone | null, rules: RuleRecord[] = []) {
  const rows = users.map((count, day): [string, { users: number }] => [
    new Date(instant("2023-01-01 12:00") + day * 86_400_000).toISOString().slice(0, 16),
    { users: count },
  ]);
  return { ...subjectData(rows, { milestones: milestone ? [milestone] : [] }), rules };
}

const reportOf = (data: ReturnType<typeof given>) => {
  const report = milestoneReport(data, "handover", reader);
  if (!report) throw new Error("the milestone is there");
  return report;
};

test("the rule is told in words and in exact terms", () => {
  const held = { ...HANDOVER, days: 7, decides: { en: "The general meeting" } };
  const { rule, breaks, terms, consequence, decides } = reportOf(given([1], held));
  expect({ rule, breaks, terms, consequence, decides }).toEqual({
    rule: "It counts as reached once every reading of 7 days in a row shows more than 1,000 accounts.",
    breaks:
      "Where more than 36 hours pass between two readings, the days begin anew: what was not measured does not count.",
    terms: "users > 1000, 7 × 24 h, Δt ≤ 36 h",
    consequence: "The founders step back.",
    decides: "The general meeting",
  });
  expect(reportOf(given([1], HANDOVER)).terms).toBe("users > 1000");
});

describe("the history of a rule", () => {
  test.each<[string, RuleRecord[], string[]]>([
    [
      "that never changed",
      [record("2023-01-01", HANDOVER)],
      ["On record here since 1 January 2023; the rule has not changed since then."],
    ],
    [
      "whose threshold and consequence changed",
      [
        record("2023-01-01", { ...HANDOVER, threshold: 500, consequence: { en: "A party." } }),
        record("2023-03-03", HANDOVER),
      ],
      [
        "3 March 2023: the rule was changed. Before, it said: “It counts as reached as soon as a reading shows more than 500 accounts.”",
        "3 March 2023: what follows from it was changed. Before, it said: “A party.”",
        "On record here since 1 January 2023.",
      ],
    ],
    [
      "that was taken out, put back and renamed",
      [
        record("2023-01-01", { ...HANDOVER, label: { en: "Farewell" } }),
        record("2023-02-01", null),
        record("2023-03-01", HANDOVER),
      ],
      [
        "1 March 2023: the milestone was taken up again.",
        "1 March 2023: the name was changed. Before, it was “Farewell”.",
        "1 February 2023: the milestone was withdrawn.",
        "On record here since 1 January 2023.",
      ],
    ],
    [
      "whose words changed in another language",
      [
        record("2023-01-01", { ...HANDOVER, label: { en: "Hand-over", et: "Lahkumine" } }),
        record("2023-03-01", HANDOVER),
      ],
      ["1 March 2023: the wording in another language was changed.", "On record here since 1 January 2023."],
    ],
  ])("%s", (_, rules, changes) => {
    // What happened last stands first; several edits of one day stand in the order in which they are read.
    expect(new Set(reportOf(given([1], HANDOVER, rules)).changes)).toEqual(new Set(changes));
  });

  test.each(LANGUAGES)("is told in %s", (language) => {
    const rules = [record("2023-01-01", { ...HANDOVER, threshold: 500 }), record("2023-03-03", HANDOVER)];
    const report = milestoneReport(given([1], HANDOVER, rules), "handover", { ...reader, language });
    expect(report?.changes[0]).toMatch(/500/);
  });

  test("is in the interface, and a withdrawn milestone keeps its page and its place apart", () => {
    const data = given([900, 1100], null, [record("2023-01-01", HANDOVER), record("2023-03-03", null)]);
    expect(reportOf(data).isWithdrawn).toBe(true);
    expect(milestonesReport(data, reader).withdrawn.map(({ slug }) => slug)).toEqual(["handover"]);
    const { milestones, withdrawn } = milestonesAnswer(data, reader);
    expect(milestones.map(({ slug }) => slug)).not.toContain("handover");
    expect(withdrawn[0]?.rules.map(({ at, rule }) => [at, rule?.threshold ?? null])).toEqual([
      ["2023-01-01T00:00:00Z", 1000],
      ["2023-03-03T00:00:00Z", null],
    ]);
  });
});

test.each([
  ["ahead", [900, 990], "11 to go: 990 of 1,000.", null, null],
  [
    "reached and kept",
    [900, 1001, 1002],
    "Reached between 1 January 2023 at 14:00 and 2 January 2023 at 14:00 EET.",
    "The latest reading shows 1,002.",
    "Every reading since has shown it too.",
  ],
  [
    "reached by the newest reading",
    [900, 1001],
    "Reached between 1 January 2023 at 14:00 and 2 January 2023 at 14:00 EET.",
    "The latest reading shows 1,001.",
    null,
  ],
  [
    "fallen back twice, and now",
    [900, 1001, 1000, 1005, 990, 980, 970],
    "Reached between 1 January 2023 at 14:00 and 2 January 2023 at 14:00 EET.",
    "The number has since fallen back: the latest reading shows 970, which is 31 short.",
    "Since then it has fallen back 2 times, for 2 days at the longest.",
  ],
])("a milestone %s", (_, users, text, today, falls) => {
  const report = reportOf(given(users, HANDOVER));
  expect([textOf(report.text), report.today, report.falls]).toEqual([text, today, falls]);
});

test.each([
  [
    "held, not long enough",
    [900, 1001, 1001],
    /^Held since 2 January 2023 at 14:00. If that lasts, .* on 5 January 2023 at 14:00 EET at the earliest/,
  ],
  [
    "held long enough",
    [900, 1001, 1001, 1001, 1001],
    /^Held since a moment between 1 January .* and so reached on 5 January 2023 at 14:00 EET\.$/,
  ],
])("three days in a row: %s", (_, users, text) => {
  expect(textOf(reportOf(given(users, { ...HANDOVER, days: 3 })).text)).toMatch(text);
});

test("the chart of a crossing ends ten days after it, whatever comes later", () => {
  const users = Array.from({ length: 100 }, (_, day) => 950 + day * 5);
  const then = reportOf(given(users.slice(0, 40), HANDOVER));
  const now = reportOf(given(users, HANDOVER));
  expect(now.isFrozen).toBe(true);
  expect(now.chart).toEqual(then.chart);
  expect(now.picture).toEqual(then.picture);
});

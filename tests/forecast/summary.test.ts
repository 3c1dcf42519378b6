import { expect, test } from "vitest";
import { type Day, parseDay } from "../../lib/model/calendar.ts";
import { startSummary } from "../../scripts/backtest/summary.ts";

const dayOrNull = (day: string | null): Day | null => (day === null ? null : parseDay(day));

/** Of ranges of milestones forecast on 1 March: where each began and ended, when it was passed, where the file ends. */
function milestonesOf(...rows: [p10: string, p90: string | null, crossed: string | null, end: string][]) {
  const summary = startSummary();
  const said = { domain: "a.example", origin: parseDay("2024-03-01"), threshold: 1000 };
  for (const [p10, p90, crossed, end] of rows) {
    const dates = { p10: parseDay(p10), p50: null, p90: dayOrNull(p90) };
    summary.add({
      line: { ...said, verdict: "range", ...dates, probability: 0.8 },
      crossed: dayOrNull(crossed),
      end: parseDay(end),
    });
  }
  return summary.tell().milestones;
}

test.each([
  ["passed before P10", "early", "2024-04-30", "2024-04-09", "2024-12-31"],
  ["passed on P10", "inside", "2024-04-30", "2024-04-10", "2024-12-31"],
  ["passed on P90", "inside", "2024-04-30", "2024-04-30", "2024-12-31"],
  ["passed after P90", "late", "2024-04-30", "2024-05-01", "2024-12-31"],
  ["not passed by P90", "late", "2024-04-30", null, "2024-05-01"],
  ["not passed by the end of the file, which P90 is after", "open", "2024-04-30", null, "2024-04-20"],
  ["not passed, without an end", "open", null, null, "2024-12-31"],
  ["of a file that ends before P10", "untold", "2024-04-30", null, "2024-04-09"],
])("a range %s is %s", (_, outcome, p90, crossed, end) => {
  const counts = { early: 0, inside: 0, late: 0, open: 0, untold: 0 };
  expect(milestonesOf(["2024-04-10", p90, crossed, end])).toMatchObject({ ...counts, [outcome]: 1 });
});

test("ranges with an end and without one are judged apart, as they promise different things", () => {
  expect(
    milestonesOf(
      ["2024-04-10", "2024-04-30", "2024-04-20", "2024-12-31"],
      ["2024-04-10", "2024-04-30", null, "2024-12-31"],
      ["2024-04-10", null, null, "2024-12-31"],
      ["2024-04-10", null, "2024-05-20", "2024-12-31"],
      ["2024-04-10", null, "2024-03-20", "2024-12-31"],
      ["2024-04-10", null, null, "2024-03-20"],
    ),
  ).toMatchObject({
    ranges: 6,
    held: 0.6,
    withEnd: { judged: 2, held: 0.5 },
    withoutEnd: { judged: 3, held: 0.667 },
  });
});

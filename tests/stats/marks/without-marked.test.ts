import { describe, expect, test } from "vitest";
import { HOUR } from "../../../lib/model/instant.ts";
import type { Trust } from "../../../lib/model/mark.ts";
import type { History } from "../../../lib/model/sample.ts";
import { findMarks } from "../../../lib/stats/marks.ts";
import { withoutMarked } from "../../../lib/stats/without-marked.ts";
import { historyOf, NOTHING_ELSE, readings, START } from "./given.ts";

const EVER: Trust = { from: START, to: START + 1000 * HOUR, metrics: ["users"] };

function believed(history: History, trust: Trust[] = []): string {
  const { values, holes } = withoutMarked(history, findMarks(history, { ...NOTHING_ELSE, trust }));
  return values.users.map((value, row) => value ?? holes.users.get(row)).join(" ");
}

describe("what is believed", () => {
  test.each<[string, string, Trust[], string]>([
    ["leaves an outlier out", "1000 500 1010", [], "1000 not-believed 1010"],
    ["takes it at the operator’s word", "1000 500 1010", [EVER], "1000 500 1010"],
    ["leaves a zero out, however stored", "1000 0 0? 1010", [], "1000 not-believed not-believed 1010"],
    ["takes zeros at the operator’s word, however stored", "1000 0 0? ? 5", [EVER], "1000 0 0 malformed 5"],
    ["keeps what later readings bore out", `1000${" 400".repeat(30)}`, [], `1000${" 400".repeat(30)}`],
  ])("%s", (_, words, trust, expected) => {
    expect(believed(historyOf(readings(HOUR, words)), trust)).toBe(expected);
  });

  test.each<[string, string, string]>([
    ["a draw", `700${" 700".repeat(30)} 7000 150 9000 60 8000 300 6500 80 7200`, "150"],
    ["a turn of two back-ends", "900 900 900 2 900 2 900 2 900 2 900", "2"],
  ])("takes of many figures only what was vouched for: %s", (_, words, expected) => {
    const row = words.split(" ").lastIndexOf(expected);
    const trust: Trust = { from: START + row * HOUR, to: START + (row + 1) * HOUR, metrics: ["users"] };
    const history = historyOf(readings(HOUR, words));
    const alone = withoutMarked(history, findMarks(history, { ...NOTHING_ELSE, trust: [trust] }));
    const without = withoutMarked(history, findMarks(history, NOTHING_ELSE));
    const more = alone.values.users.flatMap((value, i) => (value === without.values.users[i] ? [] : [value]));
    expect(more).toEqual([Number(expected)]);
  });

  test("is a copy: what was said stays as it was said", () => {
    const history = historyOf(readings(HOUR, "1000 500 1010"));
    const before = structuredClone(history);
    expect(withoutMarked(history, findMarks(history, NOTHING_ELSE))).not.toBe(history);
    expect(history).toEqual(before);
  });

  test("is the history itself where nothing is marked", () => {
    const calm = historyOf(readings(HOUR, "1000 1001 ? 1002"));
    expect(withoutMarked(calm, findMarks(calm, NOTHING_ELSE))).toBe(calm);
  });

  test("leaves alone another reading of the same moment", () => {
    const history = historyOf(readings(0, "1000 500 1010"));
    history.at = [START, START + HOUR, START + HOUR];
    expect(believed(history)).toBe("1000 not-believed 1010");
  });
});

import { describe, expect, test } from "vitest";
import type { Quantiles, Score } from "../../lib/model/forecast.ts";
import { calibrate } from "../../lib/stats/forecast/calibrate.ts";
import { isInside, pinballLoss } from "../../lib/stats/forecast/score.ts";

const TOLD: Quantiles = {
  "0.025": 80,
  "0.1": 90,
  "0.25": 95,
  "0.5": 100,
  "0.75": 105,
  "0.9": 110,
  "0.975": 120,
};

function scores(horizon: Score["horizon"], truths: number[]): Score[] {
  return truths.map((truth) => ({ horizon, quantiles: TOLD, truth }));
}

describe("a forecast that came true", () => {
  test.each([
    [100, true, true],
    [110, true, true],
    [110.5, false, true],
    [80, false, true],
    [121, false, false],
  ])("at %d: in the 80 %% range %s, in the 95 %% range %s", (truth, in80, in95) => {
    expect([isInside(TOLD, truth, 80), isInside(TOLD, truth, 95)]).toEqual([in80, in95]);
  });

  test("loses least in the middle, and nothing where it was sure and right", () => {
    const losses = [70, 90, 100, 110, 130].map((truth) => pinballLoss(TOLD, truth));
    expect(losses.indexOf(Math.min(...losses))).toBe(2);
    const sure = Object.fromEntries(Object.keys(TOLD).map((level) => [level, 7])) as Quantiles;
    expect([pinballLoss(sure, 7), pinballLoss(sure, 9)]).toEqual([0, 1]);
  });
});

describe("the width", () => {
  test.each([
    ["19 outcomes are too few", Array(19).fill(200), 1, 1],
    ["misses widen it", Array(40).fill(150), 1.5, 4],
    ["hits narrow it, slowly", Array(40).fill(101), 0.7, 0.95],
    [
      "one miss in five leaves it",
      Array.from({ length: 100 }, (_, i) => (i % 5 === 0 ? 150 : 101)),
      0.95,
      1.05,
    ],
    ["it never grows beyond four times", Array(5000).fill(1e9), 4, 4],
    ["nor shrinks below half", Array(5000).fill(100), 0.5, 0.5],
  ])("%s", (_, truths, least, most) => {
    const { 7: scale } = calibrate(scores(7, truths));
    expect(scale).toBeGreaterThanOrEqual(least);
    expect(scale).toBeLessThanOrEqual(most);
  });

  test("is of one distance: the others keep theirs", () => {
    const scales = calibrate(scores(30, Array(40).fill(150)));
    expect([scales[7], scales[90]]).toEqual([1, 1]);
    expect(scales[30]).toBeGreaterThan(1);
  });
});

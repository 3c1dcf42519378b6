import { expect, test } from "vitest";
import { drawChart } from "../../lib/charts/draw.ts";
import { frameOf } from "../../lib/charts/frame.ts";
import { labelBox } from "../../lib/charts/label.ts";
import { overlap } from "../../lib/charts/rectangle.ts";
import type { ChartFan } from "../../lib/reports/chart-report.ts";
import { DAY, lineOf, START } from "./given.ts";

/** From the end of a line of forty days, ten days that spread as told each day. */
function fanned(spread: number, goal: number | null = null) {
  const values = Array.from({ length: 40 }, (_, index) => 100 + index);
  const end = START + 39 * DAY;
  const points = Array.from({ length: 11 }, (_, ahead) => ({
    at: end + ahead * DAY,
    wide: [Math.max(0, 139 - spread * ahead), 139 + 2 * spread * ahead] as [number, number],
    narrow: [Math.max(0, 139 - (spread * ahead) / 2), 139 + spread * ahead] as [number, number],
  }));
  const fan: ChartFan = { now: end, points, label: "8 of 10 simulated futures", sentence: "", bands: "" };
  return lineOf(values, {
    fan,
    domain: [START, end + 10 * DAY],
    goal: goal === null ? null : { value: goal, label: "Goal" },
  });
}

const corners = (path = "") =>
  [...path.matchAll(/[ML]([\d.-]+) ([\d.-]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

test.each(["wide", "narrow"] as const)(
  "%s: the bands begin at the last dot and stay within the plot",
  (shape) => {
    for (const spread of [0, 1, 30, 5000]) {
      const frame = frameOf(fanned(spread), shape);
      const [first] = corners(frame.fan?.wide);
      expect(first).toEqual([frame.last?.x, frame.last?.y]);
      for (const [x = 0, y = 0] of [...corners(frame.fan?.wide), ...corners(frame.fan?.narrow)]) {
        expect(x >= frame.plot.left && x <= frame.plot.right).toBe(true);
        expect(y >= frame.plot.top && y <= frame.plot.bottom).toBe(true);
      }
    }
  },
);

test("a fan that grows without end leaves the past more than half of the height", () => {
  const { last, plot } = frameOf(fanned(5000), "wide");
  expect(plot.bottom - (last?.y ?? 0)).toBeGreaterThan((plot.bottom - plot.top) / 2);
});

test.each([
  ["wide", 3, null],
  ["wide", 3, 150],
  ["wide", 3, 170],
  ["narrow", 3, null],
] as const)(
  "%s, spread %d, goal %s: its label is clear of every other and of the goal's line",
  (shape, spread, goal) => {
    const { fan, last, goal: told } = frameOf(fanned(spread, goal), shape);
    const box = fan?.label && labelBox(fan.label);
    expect(box).toBeTruthy();
    if (!box) return;
    for (const label of [...(told?.labels ?? []), ...(last ? [last.label] : [])]) {
      expect(overlap(box, labelBox(label))).toBe(false);
    }
    if (told) expect(box.bottom < told.y || box.top > told.y).toBe(true);
  },
);

test("a small chart has none, and a drawing without one no trace of it", () => {
  expect(frameOf(fanned(3), "small").fan?.label ?? null).toBe(null);
  const bare = lineOf([1, 2, 3]);
  expect(drawChart(bare, frameOf(bare, "wide"), { idPrefix: "a" })).not.toContain("ch-fan");
  const drawn = fanned(3);
  expect(drawChart(drawn, frameOf(drawn, "wide"), { idPrefix: "a" }).match(/ch-fan/g)).toHaveLength(3);
});

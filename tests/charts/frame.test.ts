import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawChart } from "../../lib/charts/draw.ts";
import { EVENT_RADIUS } from "../../lib/charts/event-marks.ts";
import { type Frame, frameOf } from "../../lib/charts/frame.ts";
import { labelBox } from "../../lib/charts/label.ts";
import { overlap } from "../../lib/charts/rectangle.ts";
import type { ChartReport, LineChartReport } from "../../lib/reports/chart-report.ts";
import { columnsOf, DAY, lineOf, START } from "./given.ts";

const SHAPES = ["wide", "narrow", "small"] as const;

const growing = Array.from({ length: 60 }, (_, index) => 100 + index * 15);
const goal = { value: 1000, label: "Hand-over to the non-profit" };
const eventOn = (day: number, number: number) => ({
  at: START + day * DAY,
  number,
  label: "Something happened",
});

function apart(frame: Frame): boolean {
  return frame.events.every((a, index) =>
    frame.events.slice(index + 1).every((b) => Math.hypot(a.x - b.x, a.y - b.y) >= 2 * EVENT_RADIUS),
  );
}

describe("readings that are not believed", () => {
  test.each([
    ["within the axis, where it was said", 50, { beyond: false }],
    ["at its very top", 200, { beyond: false }],
    ["beyond it, at its edge", 201, { beyond: true, y: 36 }],
    ["zero, on its foot", 0, { beyond: false, y: 384 }],
  ])("stand %s", (_, said, place) => {
    const report = lineOf([100, 150, null, 200], { last: null, marks: [{ at: START + 2 * DAY, said }] });
    expect(frameOf(report, "wide").value).toEqual([0, 200]);
    expect(frameOf(report, "wide").marks).toMatchObject([place]);
  });

  test("are left out where they lie outside the time shown", () => {
    const marks = [-1, 1, 9].map((day) => ({ at: START + day * DAY, said: 50 }));
    expect(frameOf(lineOf([100, 150, 200], { marks }), "narrow").marks).toHaveLength(1);
  });
});

describe("a value axis", () => {
  const labels = (over: Partial<LineChartReport>) =>
    frameOf(lineOf([0, 1, 2], over), "wide").valueTicks.map(({ label }) => label);

  test.each([
    ["count", ["1", "2"]],
    ["percent", ["0.5%", "1%", "1.5%", "2%"]],
  ] as const)("is told as %s", (unit, told) => {
    expect(labels({ unit })).toEqual(told);
  });
});

describe("signs of readings that are not believed", () => {
  test("never cover each other, however many there are", () => {
    const marks = Array.from({ length: 200 }, (_, index) => ({
      at: START + index * (DAY / 100),
      said: index % 3 === 0 ? 9000 : (index * 37) % 200,
    }));
    for (const shape of SHAPES) {
      const signs = frameOf(lineOf([100, 150, 200], { marks }), shape).marks;
      expect(signs.length).toBeGreaterThan(10);
      const apart = signs.every((a, i) =>
        signs.slice(i + 1).every((b) => Math.hypot(a.x - b.x, a.y - b.y) >= 11),
      );
      expect(apart).toBe(true);
    }
  });
});

describe("the goal", () => {
  test.each([
    ["English", goal, "en", ["1,000", "Hand-over to the", "non-profit"]],
    ["a label that is its figure", { value: 1000, label: "1,000" }, "en", ["1,000"]],
    ["a label that holds its figure", { value: 1000, label: "1000 members" }, "en", ["1000 members"]],
    ["Estonian, which does not group four digits", { value: 1000, label: "" }, "et", ["1000"]],
  ] as const)("is named in the margin of a page: %s", (_, given, language, lines) => {
    const { goal: shown, plot } = frameOf(lineOf(growing, { goal: given, language }), "wide");
    expect(shown?.labels.map(({ strong, text }) => strong + text)).toEqual(lines);
    expect(shown?.labels.every(({ x }) => x > plot.right)).toBe(true);
  });

  test("is named on one line above its end on a phone", () => {
    const { goal: shown, plot } = frameOf(lineOf(growing.slice(0, 40), { goal }), "narrow");
    expect(shown?.labels).toMatchObject([
      { anchor: "end", x: plot.right, strong: "1,000", text: " Hand-over to the non-profit" },
    ]);
    expect(shown?.labels[0]?.y).toBeLessThan(shown?.y ?? 0);
  });

  test("is named above its line even where the last dot stands on it", () => {
    const values = [...growing.slice(0, 55).map((value) => value + 180), 1004];
    const domain: [number, number] = [START, START + 68 * DAY];
    const label = "تسليم الإدارة إلى الجمعية";
    const report = lineOf(values, { goal: { value: 1000, label }, language: "ar", domain });
    const { goal: shown } = frameOf(report, "narrow");
    expect(shown?.labels[0]?.y).toBeLessThan(shown?.y ?? 0);
  });

  test("is within the drawing however far above the data", () => {
    const { goal: shown, plot } = frameOf(
      lineOf([1, 2, 3], { goal: { value: 1_000_000, label: "" } }),
      "wide",
    );
    expect(shown?.y).toBe(plot.top);
  });

  test("an Arabic name runs from right to left, its figure from left to right", () => {
    const report = lineOf(growing, { goal: { value: 1000, label: "الانتقال" }, language: "ar" });
    const words = (shape: "wide" | "narrow") =>
      frameOf(report, shape).goal?.labels.map(({ strong, text }) => strong + text);
    expect(words("wide")).toEqual(["1,000", "\u2067الانتقال"]);
    expect(words("narrow")).toEqual(["\u20671,000 الانتقال"]);
  });
});

test("the value axis writes all its numbers the same way", () => {
  const labels = (top: number) =>
    frameOf(columnsOf([top]), "wide").valueTicks.map(({ label }) => label.toUpperCase());
  expect(labels(17_000)).toEqual(["5K", "10K", "15K"]);
  expect(labels(8_000)).toEqual(["2,000", "4,000", "6,000", "8,000"]);
});

describe("the last value", () => {
  test.each([
    ["far below the goal", growing.slice(0, 30)],
    ["just below the goal", [...growing.slice(0, 50), 978]],
    ["on a line with the goal's name", [...growing.slice(0, 50), 905]],
    ["on the goal", [...growing.slice(0, 50), 1000]],
    ["just above the goal", [...growing.slice(0, 50), 1008]],
    ["far above the goal", [...growing, 2400]],
    ["fallen", [900, 800, 700, 400]],
    ["zero", [0, 0, 0]],
  ])("%s stands beside its dot, not on the goal's name", (_, values) => {
    for (const shape of ["wide", "narrow"] as const) {
      const { last, goal: shown, width, height } = frameOf(lineOf(values, { goal }), shape);
      const box = last && labelBox(last.label);
      // Ten px between two words on one line, so that they are not read as one.
      const spaced = box && { ...box, left: box.left - 10, right: box.right + 10 };
      expect(spaced && shown?.labels.some((label) => overlap(spaced, labelBox(label)))).toBe(false);
      expect(box?.left).toBeGreaterThanOrEqual(0);
      expect(box?.right).toBeLessThanOrEqual(width);
      expect(box?.top).toBeGreaterThanOrEqual(0);
      expect(box?.bottom).toBeLessThanOrEqual(height);
    }
  });
});

describe("events", () => {
  test.each([
    ["one", [10]],
    ["three at once", [10, 10, 10]],
    ["six in a week", [10, 11, 12, 13, 14, 15]],
    ["at both edges", [0, 0, 59, 59]],
    ["a dozen", [3, 8, 9, 14, 20, 21, 22, 33, 40, 41, 55, 58]],
  ])("%s: every mark apart from the others and on the plot", (_, days) => {
    for (const shape of ["wide", "narrow"] as const) {
      const events = days.map((day, index) => eventOn(day, index + 1));
      const frame = frameOf(lineOf(growing, { goal, events }), shape);
      expect(frame.events.map(({ number }) => number)).toEqual(days.map((_day, index) => index + 1));
      expect(apart(frame)).toBe(true);
      for (const { x, y } of frame.events) {
        expect(x).toBeGreaterThanOrEqual(frame.plot.left + EVENT_RADIUS);
        expect(x).toBeLessThanOrEqual(frame.plot.right - EVENT_RADIUS + 0.1);
        expect(y).toBeGreaterThanOrEqual(EVENT_RADIUS);
        expect(y).toBeLessThanOrEqual(frame.plot.bottom - EVENT_RADIUS);
      }
    }
  });

  test("outside the time shown are left to the list", () => {
    const events = [eventOn(-1, 1), eventOn(5, 2), eventOn(99, 3)];
    expect(frameOf(lineOf(growing, { events }), "wide").events.map(({ number }) => number)).toEqual([2]);
  });
});

describe("gaps", () => {
  test("reach from the foot to a little above the data beside them", () => {
    const gaps = [{ from: START + 10 * DAY, to: START + 12 * DAY, label: "No readings" }];
    const frame = frameOf(lineOf(growing, { gaps }), "wide");
    const [band] = frame.gaps;
    expect(band && band.y + band.height).toBeCloseTo(frame.plot.bottom);
    expect(band?.y).toBeGreaterThan(frame.plot.top);
  });

  test("of minutes are still seen", () => {
    const gaps = [{ from: START + 10 * DAY, to: START + 10 * DAY + 60_000, label: "No readings" }];
    expect(frameOf(lineOf(growing, { gaps }), "narrow").gaps[0]?.width).toBe(3);
  });

  test("that reach beyond the time shown are cut", () => {
    const gaps = [{ from: START - 9 * DAY, to: START + 900 * DAY, label: "No readings" }];
    const { gaps: bands, plot, gutter } = frameOf(lineOf([null, null], { gaps }), "wide");
    expect(bands).toEqual([
      { x: plot.left + gutter, y: plot.top, width: plot.right - gutter, height: plot.bottom - plot.top },
    ]);
  });

  test("a column without a value is one", () => {
    expect(frameOf(columnsOf([3, null, 0]), "wide").gaps).toHaveLength(1);
  });
});

describe("whatever the data", () => {
  const value = fc.oneof(fc.constant(null), fc.constant(0), fc.nat(3000), fc.nat(Number.MAX_SAFE_INTEGER));
  const change = fc.oneof(value, fc.integer({ min: -5000, max: 5000 }));
  const over = {
    language: fc.constantFrom("et", "en", "nl", "ar"),
    timeZone: fc.constantFrom("UTC", "Europe/Tallinn", "Pacific/Chatham"),
    events: fc.array(
      fc.record({ at: fc.integer({ min: -5, max: 70 }), number: fc.nat(99), label: fc.string() }),
    ),
    gaps: fc.array(
      fc.record({
        from: fc.integer({ min: -5, max: 30 }),
        to: fc.integer({ min: 31, max: 70 }),
        label: fc.string(),
      }),
    ),
  } as const;
  const onDays = <T extends object>(list: T[]): T[] =>
    list.map((entry) =>
      Object.fromEntries(
        Object.entries(entry).map(([key, each]) => [
          key,
          /at|from|to/.test(key) ? START + Number(each) * DAY : each,
        ]),
      ),
    ) as T[];
  const holds = (report: ChartReport) => {
    for (const shape of SHAPES) {
      const frame = frameOf(report, shape);
      const svg = drawChart(report, frame, { idPrefix: "x" });
      expect(JSON.parse(JSON.stringify(frame))).toEqual(frame);
      expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
    }
  };

  test("a line has no NaN, and its frame is plain data", () => {
    const step = fc.constantFrom(0, 1000, 900_000, DAY, 400 * DAY);
    const goals = fc.option(
      fc.record({ value: fc.nat(1_000_000), label: fc.constantFrom("", "Goal", "هدف") }),
    );
    fc.assert(
      fc.property(
        fc.array(value, { maxLength: 40 }),
        step,
        goals,
        fc.record(over),
        (values, each, target, rest) => {
          const { events, gaps, ...words } = rest;
          holds(
            lineOf(values, {
              step: each,
              goal: target,
              ...words,
              events: onDays(events),
              gaps: onDays(gaps),
            }),
          );
        },
      ),
      { numRuns: 150, seed: 2022 },
    );
  });

  test("columns have no NaN either", () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), fc.record(over), (values, rest) => {
        const { events, gaps, ...words } = rest;
        holds(columnsOf(values, { ...words, events: onDays(events), gaps: onDays(gaps) }));
      }),
      { numRuns: 150, seed: 2022 },
    );
  });
});

const EST_SOCIAL = new URL("../../../shared/data/history/est.social-2022-3hourly.csv", import.meta.url);

describe.skipIf(!existsSync(EST_SOCIAL))("est.social in its first weeks", () => {
  const lines = existsSync(EST_SOCIAL) ? readFileSync(EST_SOCIAL, "utf8").trim().split("\n").slice(1) : [];
  const points = lines.map((line): [number, number] => {
    const [at = "", users = ""] = line.split(",");
    return [Date.parse(`${at.replace(" ", "T")}:00Z`), Number(users)];
  });
  const [first = START] = points[0] ?? [];
  const [last = START, users = 0] = points.at(-1) ?? [];
  const report = lineOf([], {
    points,
    domain: [first, last],
    goal,
    last: { at: last, value: users, label: String(users) },
    timeZone: "Europe/Tallinn",
    gaps: [
      { from: Date.parse("2022-12-19T03:19:00Z"), to: Date.parse("2022-12-19T19:00:00Z"), label: "16 hours" },
    ],
  });

  test("has weeks under it, and a goal that the line has passed", () => {
    const frame = frameOf(report, "wide");
    expect(frame.timeTicks.map(({ label }) => label)).toEqual([
      "21 Nov",
      "28 Nov",
      "5 Dec",
      "12 Dec",
      "19 Dec",
      "26 Dec",
      "2 Jan",
      "",
    ]);
    expect(frame.last?.y).toBeLessThan(frame.goal?.y ?? 0);
  });

  test("takes 6 kB", () => {
    expect(drawChart(report, frameOf(report, "wide"), { idPrefix: "users" }).length).toBeLessThan(6000);
  });
});

import { describe, expect, test } from "vitest";
import { type DrawOptions, drawChart } from "../../lib/charts/draw.ts";
import { frameOf } from "../../lib/charts/frame.ts";
import { labelBox } from "../../lib/charts/label.ts";
import { overlap } from "../../lib/charts/rectangle.ts";
import type { Shape } from "../../lib/charts/shape.ts";
import type { ChartReport } from "../../lib/reports/chart-report.ts";
import { ALL_HOSTILE } from "../fixtures/hostile-texts.ts";
import { columnsOf, DAY, lineOf, START } from "./given.ts";
import { elementsOf } from "./well-formed.ts";

function draw(report: ChartReport, shape: Shape = "wide", options: Partial<DrawOptions> = {}): string {
  return drawChart(report, frameOf(report, shape), { idPrefix: report.id, ...options });
}

/** The elements of a class, each as its attributes. */
function drawn(report: ChartReport, className: string): Record<string, string>[] {
  return elementsOf(draw(report))
    .map(({ attributes }) => attributes)
    .filter((attributes) => attributes.class?.split(" ").includes(className));
}

const strokesOf = (path = "") => path.split("m").length - 1;

describe("the line", () => {
  test("is straight from reading to reading, told in tenths of a pixel", () => {
    const [line] = drawn(lineOf([0, 10, 10]), "ch-line");
    expect(line?.d).toMatch(/^m[\d.]+ 384l[\d.]+-[\d.]+ [\d.]+ 0$/);
  });

  test("is broken where a reading is missing", () => {
    expect(strokesOf(drawn(lineOf([1, 2, null, 3, 4, null, 5, 6]), "ch-line")[0]?.d)).toBe(3);
  });

  test("is broken at a gap that no missing reading stands in", () => {
    const gaps = [{ from: START + DAY, to: START + 2 * DAY, label: "No readings" }];
    expect(strokesOf(drawn(lineOf([1, 2, 3, 4], { gaps }), "ch-line")[0]?.d)).toBe(2);
  });

  test("never crosses a gap in a straight segment, even where readings lie on its edges only", () => {
    const gaps = [{ from: START, to: START + DAY, label: "No readings" }];
    const report = lineOf([1, 2], { gaps });
    expect(drawn(report, "ch-line")).toEqual([]);
    expect(drawn(report, "ch-dot")).toHaveLength(3);
  });

  test.each([
    ["between holes", [null, 5, null], 1],
    ["at either end", [5, null, 6, 7, null, 8], 2],
    ["as the only one", [5], 1],
    ["none, where all have neighbours", [5, 6, null, 7, 8], 0],
  ])("shows a lone reading as a dot: %s", (_, values, count) => {
    expect(drawn(lineOf(values, { last: null }), "ch-dot")).toHaveLength(count);
  });

  test("of zeros lies on the foot of the chart", () => {
    expect(drawn(lineOf([0, 0]), "ch-line")[0]?.d).toMatch(/^m[\d.]+ 384l[\d.]+ 0$/);
  });

  test("keeps to its bytes over a year of days", () => {
    const year = Array.from({ length: 365 }, (_, day) => 838 + Math.round(day * 3 + 40 * Math.sin(day / 9)));
    const report = lineOf(year, { goal: { value: 2000, label: "Hand-over to the non-profit" } });
    expect(draw(report, "wide").length).toBeLessThan(6000);
    expect(draw(report, "narrow").length).toBeLessThan(6000);
    expect(draw(columnsOf(year), "wide").length).toBeLessThan(8000);
  });
});

describe("a reading that is not believed", () => {
  const report = lineOf([100, 110, null, 120], {
    marks: [
      { at: START + 2 * DAY, said: 55 },
      { at: START + 2.5 * DAY, said: 4000 },
    ],
  });

  test("is a hollow dot, or a triangle at the edge, and all are one path", () => {
    const signs = drawn(report, "ch-said");
    expect(signs).toHaveLength(1);
    expect(signs[0]?.d).toMatch(/^M[\d.]+ [\d.]+a3 3 0 1 0 6 0a3 3 0 1 0-6 0zM[\d.]+ 42\.5h8l-4-6\.5z$/);
  });

  test("leaves the line and its axis as they are without it", () => {
    const plain = drawn({ ...report, marks: [] }, "ch-line");
    expect(drawn(report, "ch-line")).toEqual(plain);
  });

  test("costs nothing where there is none", () => {
    expect(draw(lineOf([1, 2, 3]))).not.toContain("ch-said");
  });
});

describe("columns", () => {
  const columns = (values: (number | null)[], partial: number[] = []): ChartReport => {
    const report = columnsOf(values);
    return {
      ...report,
      columns: report.columns.map((column, index) => ({ ...column, partial: partial.includes(index) })),
    };
  };

  test("stand on zero, one stroke each", () => {
    const [full] = drawn(columns([3, 6]), "ch-col");
    expect(full?.d).toMatch(/^m[\d.]+ 384v-174m[\d.]+ 174v-348$/);
  });

  test("hang from zero where more left than came", () => {
    const [full] = drawn(columns([3, -3]), "ch-col");
    expect(full?.d).toMatch(/v-174m[\d.]+ 174v174$/);
  });

  test("a zero leaves a trace, what is not known leaves none", () => {
    expect(strokesOf(drawn(columns([3, 0, 4]), "ch-col")[0]?.d)).toBe(3);
    expect(strokesOf(drawn(columns([3, null, 4]), "ch-col")[0]?.d)).toBe(2);
  });

  test("that are not complete are hollow, and as wide as the others", () => {
    const report = columns([3, 6, 2], [2]);
    const width = Number(drawn(report, "ch-col")[0]?.["stroke-width"]);
    const [hollow, ...others] = drawn(report, "ch-part");
    expect(others).toEqual([]);
    expect(Number(hollow?.width) + 1.4).toBeCloseTo(width);
  });

  test("a few are not a wall", () => {
    expect(Number(drawn(columns([3]), "ch-col")[0]?.["stroke-width"])).toBe(44);
  });
});

describe("columns of counts that are known between bounds only", () => {
  const bounded = (bounds: [low: number, high: number | null][], partial = false): ChartReport => {
    const report = columnsOf(bounds.map(([low, high]) => Math.max(low, Math.min(high ?? 0, 0))));
    const columns = report.columns.map((column, index) => {
      const [low, high] = bounds[index] ?? [0, 0];
      return { ...column, partial, ...(low !== high && { bounds: { low, high } }) };
    });
    return { ...report, columns };
  };
  const pathsOf = (report: ChartReport) => {
    const boxes = (name: string) => drawn(report, name).flatMap(({ d = "" }) => d.split("M").slice(1)).length;
    return {
      full: strokesOf(drawn(report, "ch-col")[0]?.d),
      pale: boxes("ch-unsure"),
      ends: boxes("ch-dot"),
    };
  };

  test.each<[string, [number, number | null][], ReturnType<typeof pathsOf>]>([
    [
      "that are exact are as plain as others",
      [
        [3, 3],
        [4, 4],
      ],
      { full: 2, pale: 0, ends: 0 },
    ],
    [
      "are full up to what is sure and pale beyond, with an end",
      [
        [3, 6],
        [4, 4],
        [0, 2],
      ],
      { full: 3, pale: 2, ends: 2 },
    ],
    [
      "hang below zero, their end below",
      [
        [-6, -3],
        [-2, 4],
      ],
      { full: 2, pale: 2, ends: 3 },
    ],
    [
      "fray where nothing bounds them",
      [
        [3, null],
        [0, 2],
      ],
      { full: 2, pale: 1, ends: 1 + 4 },
    ],
  ])("%s", (_, bounds, expected) => {
    expect(pathsOf(bounded(bounds))).toEqual(expected);
  });

  test("reach to the most that it can be, and the axis with them", () => {
    const report = bounded([[3, 6]]);
    expect(frameOf(report, "wide").value).toEqual([0, 6]);
    expect(drawn(report, "ch-unsure")[0]?.d).toMatch(/^M[\d.]+ 36h44v174h-44z$/);
    expect(drawn(report, "ch-col")[0]?.d).toMatch(/ 384v-174$/);
  });

  test("are not drawn hollow as a whole where they are not complete either", () => {
    expect(drawn(bounded([[3, null]], true), "ch-part")).toEqual([]);
  });
});

describe("a line beside the line", () => {
  const beside = {
    points: [1, 9, 4].map((value, day): [number, number] => [START + day * DAY, value]),
    label: "October",
  };

  test("is softer, within the axis, and named at its end", () => {
    const report = lineOf([0, 2, 3], { beside });
    expect(drawn(report, "ch-beside")).toHaveLength(1);
    expect(draw(report)).toMatch(/class="ch-axis ch-halo"[^>]*>October</);
    expect(frameOf(report, "wide").value[1]).toBeGreaterThanOrEqual(9);
  });

  test.each(["wide", "narrow"] as const)("has its name clear of the last value on a %s chart", (shape) => {
    const near = lineOf([0, 2, 4], {
      beside: {
        ...beside,
        points: [
          [START, 0],
          [START + 2 * DAY, 4],
        ],
      },
    });
    const { last, beside: drawnBeside } = frameOf(near, shape);
    const boxes = [last?.label, drawnBeside?.label].flatMap((label) => (label ? [labelBox(label)] : []));
    expect(boxes).toHaveLength(2);
    expect(boxes[0] && boxes[1] && overlap(boxes[0], boxes[1])).toBe(false);
  });

  test("costs nothing where there is none", () => {
    expect(draw(lineOf([1, 2, 3]))).not.toContain("ch-beside");
  });
});

const SHAPES = ["wide", "narrow", "small"] as const;

/** A chart with this text wherever there can be one. */
function lineSaying(text: string): ChartReport {
  return lineOf([1, 2, 3], {
    id: text,
    title: text,
    summary: text,
    goal: { value: 5, label: text },
    last: { at: START + 2 * DAY, value: 3, label: text },
    gaps: [{ from: START, to: START + DAY, label: text }],
    events: [{ at: START + DAY, number: 1, label: text }],
  });
}

/** The elements that drawings are made of, as one of harmless words shows. */
const OURS = new Set(
  SHAPES.flatMap((shape) => elementsOf(draw(lineSaying("x"), shape))).map(({ name }) => name),
);

describe("the drawing", () => {
  test.each(ALL_HOSTILE)("is well-formed whatever it is given: %s", (_name, whole) => {
    const text = whole.slice(0, 300);
    const report = lineSaying(text);
    for (const shape of SHAPES) {
      const elements = elementsOf(draw(report, shape, { idPrefix: text }));
      expect(elements.filter(({ name }) => !OURS.has(name))).toEqual([]);
      const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
      expect(ids.every((id) => /^[A-Za-z][A-Za-z0-9-]*$/.test(id))).toBe(true);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test("has a name and a description that it points at", () => {
    const [svg, title, desc] = elementsOf(draw(lineOf([1, 2])));
    expect(svg?.attributes).toMatchObject({ role: "img", lang: "en", direction: "ltr" });
    expect(svg?.attributes["aria-labelledby"]).toBe(title?.attributes.id);
    expect(svg?.attributes["aria-describedby"]).toBe(desc?.attributes.id);
    expect(draw(lineOf([1, 2]))).toContain(">Accounts on example.org</title>");
  });

  test("keeps its ids apart from another's on the same page", () => {
    const ids = (idPrefix: string) =>
      elementsOf(draw(lineOf([1, 2]), "wide", { idPrefix })).flatMap(({ attributes }) => attributes.id ?? []);
    expect(ids("users-wide").filter((id) => ids("users-narrow").includes(id))).toEqual([]);
  });

  test("has every coordinate in tenths of a pixel at most", () => {
    const values = Array.from({ length: 50 }, (_, index) => (index % 7 === 0 ? null : index * 13));
    const numbers = draw(lineOf(values, { goal: { value: 777, label: "Goal" } })).match(/\d*\.\d+/g) ?? [];
    expect(numbers.filter((number) => /\.\d{2}/.test(number))).toEqual([]);
  });
});

test("a page's drawing has no style of its own", () => {
  expect(draw(lineOf([1, 2]))).not.toContain("<style>");
});

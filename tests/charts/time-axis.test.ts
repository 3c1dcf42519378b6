import { describe, expect, test } from "vitest";
import { frameOf } from "../../lib/charts/frame.ts";
import { SIZES } from "../../lib/charts/shape.ts";
import { textWidth } from "../../lib/charts/text-width.ts";
import type { TimeTick } from "../../lib/charts/time-axis.ts";
import { LANGUAGES } from "../../lib/model/language.ts";
import { DAY, HOUR, lineOver, START } from "./given.ts";

const shown = (ticks: TimeTick[]) =>
  ticks
    .map(({ label, sub }) => (sub === null ? label : `${label}/${sub}`))
    .join(" · ")
    .replaceAll("\u2067", "");

const SHAPES = ["wide", "narrow"] as const;
const ZONES = ["UTC", "Europe/Tallinn", "Asia/Kolkata", "Pacific/Auckland", "Australia/Lord_Howe"];
const SPANS = [
  0.05,
  1,
  2,
  12,
  24,
  48,
  72,
  24 * 7,
  24 * 14,
  24 * 30,
  24 * 50,
  24 * 90,
  24 * 183,
  24 * 365,
  24 * 730,
  24 * 3653,
];

describe("the time axis is labelled at boundaries of the calendar", () => {
  test.each([
    ["three hours", 3 * HOUR, "00:00/21 November 2022 · 00:30 · 01:00 · 01:30 · 02:00 · 02:30 · "],
    ["a day", DAY, "00:00/21 November 2022 · 03:00 · 06:00 · 09:00 · 12:00 · 15:00 · 18:00 · 21:00 · "],
    ["a week", 6.5 * DAY, "21 Nov/2022 · 22 Nov · 23 Nov · 24 Nov · 25 Nov · 26 Nov · 27 Nov"],
    ["a month, by Mondays", 30 * DAY, "21 Nov/2022 · 28 Nov · 5 Dec · 12 Dec · 19 Dec"],
    ["a quarter, by months", 90 * DAY, "21 Nov/2022 · December · January/2023 · February"],
    ["a year, by quarters", 365 * DAY, "21 Nov/2022 · January/2023 · April · July · October"],
    ["ten years", 3653 * DAY, "2022 · 2024 · 2026 · 2028 · 2030 · 2032"],
  ])("over %s", (_, span, labels) => {
    expect(shown(frameOf(lineOver(span), "wide").timeTicks)).toBe(labels);
  });

  test.each([
    ["et", "21. nov/2022 · detsember · jaanuar/2023 · veebruar"],
    ["nl", "21 nov/2022 · december · januari/2023 · februari"],
    ["ar", "21 نوفمبر/2022 · ديسمبر · يناير/2023 · فبراير"],
  ] as const)("in %s", (language, labels) => {
    expect(shown(frameOf(lineOver(90 * DAY, { language }), "wide").timeTicks)).toBe(labels);
  });

  test("a phone has fewer labels, and only those that fit", () => {
    expect(shown(frameOf(lineOver(365 * DAY), "narrow").timeTicks)).toBe("Jan/2023 · Apr · Jul · Oct");
  });

  test("a small drawing has none", () => {
    expect(frameOf(lineOver(90 * DAY), "small").timeTicks).toEqual([]);
  });

  test.each([
    // Clocks in Tallinn went from 03:00 to 04:00 on 26 March 2023 and from 04:00 back to 03:00 on 29 October.
    ["the day that loses an hour", "2023-03-25T22:00:00Z", 23, ["00:00", "06:00", "12:00", "18:00", ""]],
    ["the day that gains an hour", "2023-10-28T21:00:00Z", 25, ["00:00", "06:00", "12:00", "18:00", ""]],
  ])("on %s the clock is right", (_, from, hours, labels) => {
    const start = Date.parse(from);
    const report = lineOver(DAY, { timeZone: "Europe/Tallinn", domain: [start, start + hours * HOUR] });
    const ticks = frameOf(report, "narrow").timeTicks;
    expect(ticks.map(({ label }) => label)).toEqual(labels);
    expect(ticks[1]?.at).toBe(start + (hours - 18) * HOUR);
  });

  test("an hour that daylight saving skips has no tick", () => {
    const start = Date.parse("2023-03-26T00:30:00Z");
    const report = lineOver(DAY, { timeZone: "Europe/Tallinn", domain: [start, start + 3 * HOUR] });
    const labels = frameOf(report, "wide").timeTicks.map(({ label }) => label);
    expect(labels).not.toContain("03:00");
    expect(labels).toContain("04:00");
  });
});

describe("whatever the span, the zone, the language and the shape", () => {
  const cases = SPANS.flatMap((hours, index) =>
    ZONES.flatMap((timeZone, zone) =>
      SHAPES.map((shape) => ({ hours, timeZone, shape, language: LANGUAGES[(index + zone) % 4] ?? "en" })),
    ),
  );

  test.each(cases)(
    "$hours h in $timeZone, $language, $shape: labels neither meet nor leave the plot",
    (given) => {
      const { hours, shape, ...over } = given;
      const { timeTicks, plot, gutter } = frameOf(lineOver(hours * HOUR, over), shape);
      const size = SIZES[shape].axisText;
      const lines = [
        timeTicks.map(({ labelX, label }) => ({ x: labelX, text: label })),
        timeTicks.map(({ labelX, sub }) => ({ x: labelX, text: sub ?? "" })),
      ];
      for (const line of lines) {
        const words = line.filter(({ text }) => text !== "");
        for (const [index, { x, text }] of words.entries()) {
          expect(x + textWidth(text, size)).toBeLessThanOrEqual(words[index + 1]?.x ?? plot.right);
        }
      }
      expect(timeTicks.filter(({ label }) => label !== "").length).toBeGreaterThanOrEqual(2);
      expect(timeTicks.length).toBeLessThanOrEqual(SIZES[shape].mostTimeTicks + 1);
      expect(timeTicks.every(({ at }) => at >= START)).toBe(true);
      expect(timeTicks[0]?.x).toBeGreaterThanOrEqual(plot.left + gutter);
      expect(timeTicks.filter(({ x, labelX }) => labelX < x)).toEqual([]);
    },
  );
});

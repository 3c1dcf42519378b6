import { describe, expect, test } from "vitest";
import { cutText, textWidth, wrapText } from "../../lib/charts/text-width.ts";

describe("the width of a text is an upper estimate", () => {
  // Measured in Chromium at 100 px in DejaVu Sans, the widest of the common sans-serifs.
  test.each([
    ["1,000,000", 509],
    ["19 December", 678],
    ["september", 541],
    ["21 نوفمبر", 429],
    ["Hand-over to the non-profit", 1374],
    ["Üleandmine ühingule", 1067],
  ])("%s", (text, measured) => {
    expect(textWidth(text, 100)).toBeGreaterThanOrEqual(measured * 0.97);
    expect(textWidth(text, 100)).toBeLessThanOrEqual(measured * 1.25);
  });
});

describe("a long text", () => {
  test("is cut with an ellipsis", () => {
    expect(cutText("Hand-over to the non-profit", 14, 100)).toMatch(/^Hand-over.*…$/);
    expect(textWidth(cutText("Hand-over to the non-profit", 14, 100), 14)).toBeLessThanOrEqual(100);
    expect(cutText("short", 14, 100)).toBe("short");
  });

  test("is broken between words, and its rest is cut", () => {
    expect(wrapText("Hand-over to the non-profit", 14, 132, 3)).toEqual(["Hand-over to the", "non-profit"]);
    expect(wrapText("one two three four five six", 14, 60, 2)).toEqual(["one two", "three f…"]);
    expect(wrapText("", 14, 60, 2)).toEqual([]);
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { DARK, LIGHT, paintRules, SHAPE_RULES } from "../../lib/charts/style.ts";

/** A rule as `selector property value`, however it is set. */
const bare = (css: string) => css.replace(/\s+/g, "").replace(/;}/g, "}").replace(/\b0\./g, ".");

const css = bare(readFileSync(new URL("../../app/_charts/chart.css", import.meta.url), "utf8"));

describe("the style sheet of the pages", () => {
  test.each([...SHAPE_RULES, ...paintRules((colour) => `var(--${colour})`)])("holds %s", (rule) => {
    expect(css).toContain(bare(rule));
  });
});

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe.each([
  ["light", LIGHT],
  ["dark", DARK],
])("the %s palette", (_, palette) => {
  test.each(["ink", "soft", "accent", "goal"] as const)("%s can be read on paper (4.5 : 1)", (colour) => {
    expect(contrast(palette[colour], palette.paper)).toBeGreaterThanOrEqual(4.5);
  });
});

import { describe, expect, test } from "vitest";
import { BADGE_STYLES, parseBadgeQuestion } from "../../lib/model/badge-question.ts";
import { LANGUAGES } from "../../lib/model/language.ts";
import { badgeColor, badgeEndpoint, badgeSvg } from "../../lib/publish/badge.ts";
import type { BadgeReport } from "../../lib/reports/badge.ts";
import { elementsOf } from "../charts/well-formed.ts";
import { HOSTILE_TEXTS } from "../fixtures/hostile-texts.ts";

const FIGURE: BadgeReport = { label: "accounts", message: "838", tone: "figure" };
const question = (query: string) => parseBadgeQuestion(new URLSearchParams(query));

describe("the endpoint for shields.io", () => {
  test.each([
    ["", FIGURE, { schemaVersion: 1, label: "accounts", message: "838", color: "3a4fc1", cacheSeconds: 300 }],
    [
      "label=people&color=red&labelColor=000&style=social&cacheSeconds=900",
      FIGURE,
      {
        schemaVersion: 1,
        label: "people",
        message: "838",
        color: "e05d44",
        labelColor: "000000",
        style: "social",
        cacheSeconds: 900,
      },
    ],
    [
      "color=red",
      { ...FIGURE, message: "838 (19 Dec)", tone: "stale" } as const,
      { schemaVersion: 1, label: "accounts", message: "838 (19 Dec)", color: "6b6862", cacheSeconds: 300 },
    ],
    [
      "",
      { ...FIGURE, message: "not measured", tone: "unknown" } as const,
      {
        schemaVersion: 1,
        label: "accounts",
        message: "not measured",
        color: "6b6862",
        isError: true,
        cacheSeconds: 300,
      },
    ],
  ])("asked with %j", (query, report, expected) => {
    expect(badgeEndpoint(report, question(query))).toEqual(expected);
  });
});

/** Relative luminance as WCAG 2.2 has it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.each(["figure", "reached", "stale", "unknown", 0, 0.5, 0.8, 0.95] as const)(
  "white letters can be read on the colour of %s",
  (tone) => {
    expect(1.05 / (luminance(badgeColor(tone, null)) + 0.05)).toBeGreaterThan(4.5);
  },
);

test("a milestone changes its colour on its way", () => {
  expect(new Set([0.1, 0.6, 0.8, 0.95, "reached" as const].map((tone) => badgeColor(tone, null))).size).toBe(
    5,
  );
});

describe.each(BADGE_STYLES)("a badge in the style %s", (style) => {
  const draw = (report: BadgeReport, query = "", language: (typeof LANGUAGES)[number] = "en") =>
    badgeSvg(report, question(`style=${style}&${query}`), language);

  test.each(LANGUAGES)("in %s is named, small and whole", (language) => {
    const svg = draw({ label: "كلمات", message: "6,460", tone: 0.5 }, "", language);
    const [root] = elementsOf(svg);
    expect(root?.attributes).toMatchObject({ role: "img", "aria-label": "كلمات: 6,460", lang: language });
    expect(svg.length).toBeLessThan(2000);
    expect(svg).not.toMatch(/NaN|undefined|null|href|url\((?!#)/);
  });

  test("reads from right to left in Arabic, its letters joined", () => {
    const svg = draw({ label: "الحسابات", message: "838", tone: "figure" }, "", "ar");
    const [first = "", second = ""] = [...svg.matchAll(/<text[^>]*fill="#(?:fff|333)"[^>]*>([^<]*)</g)].map(
      ([, words]) => words,
    );
    expect([first, second.replace(/[\u200f\u2066-\u2069]/g, "")]).toEqual(["838", "الحسابات"]);
    expect(svg).not.toContain("textLength");
    expect(svg).not.toMatch(/letter-spacing[^>]*>[^<]*\p{Script=Arabic}/u);
  });

  test("keeps hostile words as words", () => {
    for (const text of Object.values(HOSTILE_TEXTS)
      .flat()
      .filter((each) => each.length < 1000)) {
      const query = new URLSearchParams({ label: text, color: text, labelColor: text }).toString();
      const names = elementsOf(draw({ ...FIGURE, label: text, message: text }, query)).map(
        ({ name }) => name,
      );
      expect(new Set(names)).toEqual(new Set(elementsOf(draw(FIGURE)).map(({ name }) => name)));
    }
  });
});

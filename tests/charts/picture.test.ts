import { describe, expect, test } from "vitest";
import { drawMilestoneCard } from "../../lib/charts/milestone-card.ts";
import { drawPng, probeFonts } from "../../lib/charts/png.ts";
import { LANGUAGES } from "../../lib/model/language.ts";
import type { Milestone } from "../../lib/model/milestone.ts";
import { milestoneCard } from "../../lib/reports/milestone-card.ts";
import { instant, subjectData } from "../fixtures/subject-data.ts";
import { elementsOf } from "./well-formed.ts";

const MILESTONE: Milestone = { slug: "thousand", metric: "users", threshold: 1000, when: "reaches" };
const NOW = instant("2023-01-10 04:00");

/** Every three hours for a month, or as many readings as asked for, up to the last one. */
function rising(last: number, count = 250): ReturnType<typeof subjectData> {
  const rows = Array.from({ length: count }, (_, index) => {
    const at = new Date(NOW - (count - 1 - index) * 3 * 3_600_000).toISOString().slice(0, 16);
    return [at, { users: last - (count - 1 - index) }] as [string, { users: number }];
  });
  return subjectData(rows, { milestones: [MILESTONE] });
}

function cardOf(data: ReturnType<typeof subjectData>, language: (typeof LANGUAGES)[number] = "en") {
  const card = milestoneCard(data, "thousand", "Numbers & <people>", { language, now: NOW });
  if (!card) throw new Error("the milestone is there");
  return card;
}

const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe("fonts", () => {
  test("draw every script", async () => {
    await expect(probeFonts()).resolves.toBeUndefined();
  });

  test("that are not there stop the start, with the cure", async () => {
    await expect(probeFonts({ font: { loadSystemFonts: false, fontFiles: [] } })).rejects.toThrow(/npm ci/);
  });
});

describe("a milestone's picture", () => {
  test.each(LANGUAGES)("in %s is small and of the right size", async (language) => {
    const svg = drawMilestoneCard(cardOf(rising(1003), language));
    expect(elementsOf(svg).length).toBeGreaterThan(5);
    const png = await drawPng(svg);
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(sizeOf(png)).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(150_000);
  });

  test.each([
    ["nothing read yet", subjectData([], { milestones: [MILESTONE] })],
    ["one reading", rising(12, 1)],
    ["passed at the first reading", rising(5000, 3)],
    ["far away", rising(251, 250)],
  ])("is drawn with %s", async (_, data) => {
    const svg = drawMilestoneCard(cardOf(data));
    expect(elementsOf(svg).length).toBeGreaterThan(5);
    expect(svg).not.toMatch(/NaN|undefined|null/);
    expect(sizeOf(await drawPng(svg))).toEqual([1200, 630]);
  });

  test("says what is needed to understand it alone", () => {
    const svg = drawMilestoneCard(cardOf(rising(1003)));
    const words = svg.replace(/<[^>]+>/g, "|");
    expect(words).toContain("Numbers &amp; &lt;people&gt;");
    expect(words).toContain("1,000 accounts");
    expect(words).toContain("accounts on est.social");
    expect(words).toContain("9 January 2023 at 21:00 EET");
    expect(words).toMatch(/Reached\|?.*between/);
  });

  test.each([
    ["when the readings ended first", rising(1003), "2023-01-20 04:00", "19 January 2023"],
    ["on the day after it was reached", rising(1003), "2023-01-10 04:00", "10 January 2023"],
    ["where it is still ahead", rising(900), "2023-01-10 04:00", "10 January 2023"],
  ])("has the day of its edge at its right edge, %s", (_, data, now, day) => {
    const card = milestoneCard(data, "thousand", "Numbers", { language: "en", now: instant(now) });
    const svg = card ? drawMilestoneCard(card) : "";
    const texts = svg.match(/<text .*?<\/text>/g) ?? [];
    expect(texts.at(-1)).toContain(day);
  });

  test("turns Arabic lines round, and leaves figures in their own weight", () => {
    const svg = drawMilestoneCard(cardOf(rising(1003), "ar"));
    expect(svg).not.toContain("direction");
    const lines = svg.match(/<text .*?<\/text>/g) ?? [];
    const arabic = lines.filter((line) => /\p{Script=Arabic}/u.test(line));
    expect(arabic.length).toBeGreaterThan(3);
    expect(arabic.filter((line) => !line.includes(">\u2067"))).toEqual([]);
    expect(lines.some((line) => /font-family="Noto Sans".*font-weight="300"/.test(line))).toBe(true);
  });
});

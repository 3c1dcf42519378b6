import { describe, expect, test } from "vitest";
import { drawCard } from "../../lib/charts/card.ts";
import { drawPng, fontFile, probeFonts } from "../../lib/charts/png.ts";
import { LANGUAGES } from "../../lib/model/language.ts";
import type { Milestone } from "../../lib/model/milestone.ts";
import type { PageAddress } from "../../lib/model/page-address.ts";
import { boardPreview } from "../../lib/reports/previews/board.ts";
import { previewOf, type SubjectAddress } from "../../lib/reports/previews/of-page.ts";
import { instant, subjectData } from "../fixtures/subject-data.ts";
import { elementsOf } from "./well-formed.ts";

const MILESTONE: Milestone = { slug: "thousand", metric: "users", threshold: 1000, when: "reaches" };
const NOW = instant("2023-01-10 04:00");

/** Every three hours for a month, or as many readings as asked for, up to the last one. */
function rising(last: number, count = 250): ReturnType<typeof subjectData> {
  return subjectData(risingRows(last, count), { milestones: [MILESTONE] });
}

function risingRows(last: number, count: number) {
  return Array.from({ length: count }, (_, index) => {
    const at = new Date(NOW - (count - 1 - index) * 3 * 3_600_000).toISOString().slice(0, 16);
    return [at, { users: last - (count - 1 - index) }] as [string, { users: number }];
  });
}

/** Without two days in the middle. */
const holed = (rows: ReturnType<typeof risingRows>) => rows.filter((_, index) => index < 100 || index > 116);

function cardOf(data: ReturnType<typeof subjectData>, language: (typeof LANGUAGES)[number] = "en") {
  return previewAt(data, { page: "milestone", id: "est.social", slug: "thousand" }, language).card;
}

const BOARD = "Numbers & <people>";

function previewAt(
  data: ReturnType<typeof subjectData>,
  address: SubjectAddress,
  language: (typeof LANGUAGES)[number] = "en",
  now = NOW,
) {
  const preview = previewOf(data, address, { language, now });
  if (!preview) throw new Error("the page is there");
  return preview;
}

const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe("fonts", () => {
  test("draw every script", async () => {
    await expect(probeFonts()).resolves.toBeUndefined();
  });

  test("that lack a script stop it too: the box of a missing letter is no letter", async () => {
    const latin = fontFile("noto-sans", "400Regular", "NotoSans");
    await expect(probeFonts({ font: { loadSystemFonts: false, fontFiles: [latin] } })).rejects.toThrow(
      /npm ci/,
    );
  });

  test("that are not there stop the start, with the cure", async () => {
    await expect(probeFonts({ font: { loadSystemFonts: false, fontFiles: [] } })).rejects.toThrow(/npm ci/);
  });
});

describe("a milestone's picture", () => {
  test.each(LANGUAGES)("in %s is small and of the right size", async (language) => {
    const svg = drawCard(cardOf(rising(1003), language), BOARD);
    expect(elementsOf(svg).length).toBeGreaterThan(5);
    const png = await drawPng(svg);
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(sizeOf(png)).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(100_000);
  });

  test.each([
    ["nothing read yet", subjectData([], { milestones: [MILESTONE] })],
    ["one reading", rising(12, 1)],
    ["passed at the first reading", rising(5000, 3)],
    ["far away", rising(251, 250)],
  ])("is drawn with %s", async (_, data) => {
    const svg = drawCard(cardOf(data), BOARD);
    expect(elementsOf(svg).length).toBeGreaterThan(5);
    expect(svg).not.toMatch(/NaN|undefined|null/);
    expect(sizeOf(await drawPng(svg))).toEqual([1200, 630]);
  });

  test("says what is needed to understand it alone", () => {
    const svg = drawCard(cardOf(rising(1003)), BOARD);
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
    const address = { page: "milestone", id: "est.social", slug: "thousand" } as const;
    const svg = drawCard(previewAt(data, address, "en", instant(now)).card, BOARD);
    const texts = svg.match(/<text .*?<\/text>/g) ?? [];
    expect(texts.at(-1)).toContain(day);
  });

  test("keeps the space between two sentences", () => {
    const data = subjectData([
      ["2023-01-09 04:00", { users: 800, active: 300 }],
      ["2023-01-10 04:00", { users: 810, active: 300 }],
    ]);
    const { card } = previewAt(data, { page: "overview", id: "est.social" });
    expect(drawCard(card, BOARD).replace(/<[^>]+>/g, "")).toContain("than a day ago. 300 people signed in");
  });

  test("turns Arabic lines round, and leaves figures in their own weight", () => {
    const svg = drawCard(cardOf(rising(1003), "ar"), BOARD);
    expect(svg).not.toContain("direction");
    const lines = svg.match(/<text .*?<\/text>/g) ?? [];
    const arabic = lines.filter((line) => /\p{Script=Arabic}/u.test(line));
    expect(arabic.length).toBeGreaterThan(3);
    expect(arabic.filter((line) => !line.includes(">\u2067"))).toEqual([]);
    expect(lines.some((line) => /font-family="Noto Sans".*font-weight="300"/.test(line))).toBe(true);
  });
});

describe("a fact sheet's picture", () => {
  const wordsOf = (
    data: ReturnType<typeof subjectData>,
    on: string | null,
    language: (typeof LANGUAGES)[number],
  ) => {
    const { card } = previewAt(data, { page: "facts", id: "est.social", on }, language);
    const svg = drawCard(card, BOARD);
    return { card, svg, words: svg.replaceAll("</text>", "|").replace(/<[^>]+>/g, "") };
  };

  test.each(LANGUAGES)("in %s is small and of the right size", async (language) => {
    const { svg } = wordsOf(rising(1003), "2023-01-08", language);
    expect(elementsOf(svg).length).toBeGreaterThan(5);
    const png = await drawPng(svg);
    expect(sizeOf(png)).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(100_000);
  });

  test("says figure, name and date, and shows the time up to then", () => {
    const { words, card } = wordsOf(rising(1003), "2023-01-08", "en");
    expect(words).toContain("Fact sheet: est.social");
    expect(words).toContain("8 January 2023 at 06:00 EET");
    expect(words).toMatch(/987.*accounts on est\.social/);
    expect(words).toContain("That was 56 more than a week earlier.");
    expect(words).toContain("1,000");
    expect(card.chart?.reading).toEqual([instant("2023-01-08 04:00"), 987]);
    expect(card.chart?.ends[1]).toBe("8 January 2023");
  });

  test("has no goal that is not near", () => {
    expect(wordsOf(rising(3), null, "en").svg).not.toContain("stroke-dasharray");
  });

  test.each([
    ["of a day that was not measured", rising(1003), "2022-11-01", "Not measured: the first reading"],
    ["of a board with no reading", subjectData([]), null, "Not measured: there is no reading yet."],
    ["of a day that is to come", rising(1003), "2024-01-01", "Not measured: this day is still to come."],
  ])("%s says so", async (_, data, on, told) => {
    const { svg, words } = wordsOf(data, on, "en");
    expect(words).toContain(told);
    expect(svg).not.toMatch(/NaN|undefined|null/);
    expect(sizeOf(await drawPng(svg))).toEqual([1200, 630]);
  });

  test("tells another figure where accounts were not counted", () => {
    const data = subjectData([["2023-01-09 12:00", { posts: 6458 }]]);
    expect(wordsOf(data, null, "en").words).toMatch(/6,458.*posts on est\.social/);
  });
});

describe("every page's picture", () => {
  const EVENT = "2023-01-06-1";
  const id = "est.social";
  const ADDRESSES: SubjectAddress[] = [
    { page: "overview", id, range: "30d" },
    { page: "metric", id, metric: "users" },
    { page: "metric", id, metric: "posts" },
    { page: "milestones", id },
    { page: "milestone", id, slug: "thousand" },
    { page: "events", id },
    { page: "event", id, event: EVENT },
    { page: "gaps", id },
    { page: "trends", id },
    { page: "facts", id, on: null },
    { page: "facts", id, on: "2023-01-08" },
  ];
  const nameOf = (address: PageAddress) => Object.values(address).join(" ");
  const label = { en: `A fire in the ${"very ".repeat(30)}long & <narrow> street` };
  const events = [
    { id: EVENT, at: instant("2023-01-06"), kind: "note", label, detail: null, url: null } as const,
  ];
  const SUBJECTS = [
    ["many readings", subjectData(risingRows(1003, 250), { milestones: [MILESTONE], events })],
    ["a hole in the middle", subjectData(holed(risingRows(1003, 250)), { milestones: [MILESTONE], events })],
    ["one reading", subjectData(risingRows(12, 1), { milestones: [MILESTONE], events })],
    ["none", subjectData([], { milestones: [MILESTONE], events })],
  ] as const;
  const cases = SUBJECTS.flatMap(([what, data]) =>
    LANGUAGES.flatMap((language) =>
      ADDRESSES.map((address) => ({ what, data, language, address, page: nameOf(address) })),
    ),
  );

  test.each(cases)(
    "$page in $language with $what: words that are not empty, and a sound drawing",
    (given) => {
      const preview = previewAt(given.data, given.address, given.language);
      const { title, description, alt, day } = preview;
      expect([title, description, alt].filter((text) => text.trim() === "")).toEqual([]);
      expect(day).toMatch(/^2023-01-\d\d$/);
      const svg = drawCard(preview.card, BOARD);
      expect(elementsOf(svg).length).toBeGreaterThan(3);
      expect(svg).not.toMatch(/NaN|undefined|null|Infinity/);
    },
  );

  test("of the board draws a row for each of its subjects, up to four", () => {
    const many = SUBJECTS.map(([, data]) => data);
    const rowsOf = (subjects: typeof many) =>
      boardPreview("home", subjects, { language: "en", now: NOW })?.card.rows.map(({ figure }) => figure);
    expect(rowsOf([...many, ...many])).toEqual(["1,003", "1,003", "12", ""]);
    expect(rowsOf(many.slice(0, 1))).toEqual([]);
    expect(boardPreview("home", [], { language: "en", now: NOW })).toBeNull();
  });

  test("shows gaps as bands, and the day of an event as a ring", () => {
    const data = SUBJECTS[1][1];
    const { chart } = previewAt(data, { page: "event", id, event: EVENT }).card;
    expect(chart?.events).toEqual([instant("2023-01-06")]);
    const gaps = previewAt(data, { page: "gaps", id }).card;
    expect(gaps.chart?.gaps).toHaveLength(1);
    expect(gaps.sentence[0]?.text).toMatch(/no readings/);
  });
});

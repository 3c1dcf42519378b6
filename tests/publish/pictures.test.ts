import { describe, expect, test } from "vitest";
import { drawPicture } from "../../lib/charts/picture.ts";
import { parseDay } from "../../lib/model/calendar.ts";
import { countJson } from "../../lib/publish/count-json.ts";
import { pictureCsv } from "../../lib/publish/picture-csv.ts";
import { pictureJson } from "../../lib/publish/picture-json.ts";
import { pictureText } from "../../lib/publish/picture-text.ts";
import { sparkline } from "../../lib/publish/sparkline.ts";
import { seriesAnswer } from "../../lib/reports/api.ts";
import type { PictureReport } from "../../lib/reports/picture.ts";
import { columnsOf, DAY, lineOf } from "../charts/given.ts";
import { instant } from "../fixtures/subject-data.ts";
import { growing, NOW, pictureOf } from "./given-picture.ts";

const rowsOf = (csv: string) =>
  csv
    .trim()
    .split("\r\n")
    .slice(1)
    .map((line) => line.split(","));

/** The corners of the drawn line, or its columns. */
function drawnIn(svg: string): number {
  const line = /class="ch-line" d="([^"]*)"/.exec(svg)?.[1];
  if (line === undefined) return svg.match(/(?<=class="ch-col"[^>]*d="[^"]*)m/g)?.length ?? 0;
  return line.replace(/[a-z]/g, " ").replaceAll("-", " -").trim().split(/\s+/).length / 2;
}

describe("every form of an address has the same points", () => {
  test.each([
    ["every reading", {}, null],
    ["days", { interval: "day" }, "day"],
    ["weeks of a month", { interval: "week", range: "30d" }, "week"],
    ["changes", { mode: "delta" }, "day"],
    ["changes per week", { mode: "delta", interval: "week" }, "week"],
    ["growth", { mode: "rate", interval: "week" }, "week"],
    ["the line alone", { mode: "spark" }, null],
  ] as const)("%s", (_name, asked, step) => {
    const { report, question } = pictureOf(asked);
    const csv = rowsOf(pictureCsv(report));
    const data = growing();
    const reader = { language: "en", now: instant(NOW) } as const;
    const series = seriesAnswer(data, { metric: "users", from: null, to: null, step: null }, reader);
    const told = pictureJson(report, question.mode, [series]);
    const { points } = told as { points: [string, number | null][] };
    const value = csv.map((cells) =>
      asked && "mode" in asked && asked.mode !== "spark" ? cells[2] : cells[1],
    );
    expect(points.map(([at]) => at)).toEqual(csv.map(([at]) => at));
    expect(points.map(([, count]) => String(count ?? ""))).toEqual(value);
    expect(points.length).toBeGreaterThan(3);
    expect(told).toHaveProperty("step", step);
    const isLine = !("mode" in asked);
    const known = points.filter(([, count]) => count !== null).length;
    if (isLine) expect(drawnIn(drawPicture(report, question))).toBe(known);
  });

  test("of several figures a row for each reading", () => {
    const rows = rowsOf(pictureCsv(pictureOf({}, "summary").report));
    expect(new Set(rows.map(([, metric]) => metric))).toEqual(
      new Set(["users", "active", "posts", "servers"]),
    );
  });
});

const LATELY = { range: { from: parseDay("2022-12-19"), to: parseDay("2022-12-27") } };

describe("of a count, every form says what is exact and between what the rest lies", () => {
  test.each([
    ["an exact day", "2022-12-21", 2, 2, 2, ""],
    ["a day between bounds", "2022-12-22", null, 1, 6, ""],
    ["a day bounded from above alone", "2022-12-25", null, 0, 5, ""],
    ["the day before the newest answer", "2022-12-28", null, 2, null, ""],
  ] as const)("%s", (_name, day, exact, low, high, state) => {
    const { report } = pictureOf({}, { count: "signups" });
    const [from, , ...cells] = rowsOf(pictureCsv(report)).find(([at]) => at?.startsWith(day)) ?? [];
    expect(from).toBe(`${day}T00:00:00Z`);
    expect(cells).toEqual([exact, low, high, state].map((cell) => String(cell ?? "")));
    const told = jsonOf(report);
    expect(told.points).toContainEqual([day, exact]);
    expect(told.bounds).toContainEqual([day, low, high]);
    expect(told.exact.some((each) => each === day)).toBe(exact !== null);
    expect(told.partial.some((each) => each === day)).toBe(state !== "");
  });

  test("the interface’s own words are kept", () => {
    const { report } = pictureOf({ interval: "week" }, { count: "posts" });
    expect(pictureCsv(report).split("\r\n")[0]).toBe("from,to,posts,posts_low,posts_high,state");
    expect(jsonOf(report)).toMatchObject({
      partial: ["2022-12-26"],
      id: "est.social",
      metric: "posts",
      step: "week",
      timeZone: "UTC",
      generatedAt: "2022-12-29T12:00:01Z",
    });
  });

  test("a time that is over is never told by windows of another", () => {
    const range = { from: parseDay("2022-10-07"), to: parseDay("2022-10-19") };
    const { report } = pictureOf({ range, interval: "windows" }, { count: "signups" });
    expect(rowsOf(pictureCsv(report)).map(([from]) => from)).toEqual(["2022-10-13T00:00:00Z"]);
  });

  test("in a terminal nothing is sure of what may be none", () => {
    const lines = pictureText(pictureOf(LATELY, { count: "signups" }).report).split("\n");
    expect(lines.slice(0, 4)).toEqual([
      "Sign-ups on est.social per UTC day",
      "▁▃▆▃▆··▆█",
      "Sign-ups from 19 to 27 December 2022, in UTC days: 16.",
      "UTC days from 19 December 2022 to 27 December 2022. The most: 3 (27 December 2022). 5 of 9 numbers are exact; of the others only bounds are known.",
    ]);
  });
});

function jsonOf({ title, body }: PictureReport) {
  if (body.kind !== "counts") throw new Error("a count was asked for");
  return countJson("est.social", title, body);
}

describe("a line of bars", () => {
  test.each([
    ["rises", [1, 2, 3, 4], "▁▃▆█"],
    ["falls", [4, 1], "█▁"],
    ["shows what is not known as such, not as little", [1, null, 8], "▁·█"],
    ["is flat", [5, 5, 5], "▁▁▁"],
    ["is nothing where nothing is known", [null, null], ""],
  ])("%s", (_name, values, bars) => {
    expect(sparkline(lineOf(values))).toBe(bars);
  });

  test("has a bar for each column, from zero", () => {
    expect(sparkline(columnsOf([0, 7, null, 14]))).toBe("▁▅·█");
  });

  test("is never longer than a line of a terminal", () => {
    const values = Array.from({ length: 5_000 }, (_, index) => index);
    expect(sparkline(lineOf(values, { step: DAY }))).toHaveLength(48);
  });
});

describe("in a terminal", () => {
  test("it is the figure, the bars, the sentence, the date and the source", () => {
    const lines = pictureText(pictureOf().report).split("\n");
    expect(lines[0]).toBe("898 accounts on est.social");
    expect(lines[1]).toMatch(/^[▁▂▃▄▅▆▇█·]{48}$/);
    expect(lines[2]).toBe("+140 in a week");
    expect(lines[3]).toMatch(/^From 20 November 2022 to 30 December 2022/);
    expect(lines.slice(-4)).toEqual([
      "",
      expect.stringMatching(/^As of 30 December 2022/),
      "stats.example.org",
      "",
    ]);
  });

  test("Arabic runs from right to left, line by line, and time from left to right", () => {
    const lines = pictureText(pictureOf({ lang: "ar" }).report)
      .split("\n")
      .filter((line) => line !== "");
    const [bars, others] = [
      lines.filter((line) => /[▁-█]/.test(line)),
      lines.filter((line) => !/[▁-█]/.test(line)),
    ];
    expect(bars.every((line) => line.startsWith("\u200e"))).toBe(true);
    expect(others.every((line) => line.startsWith("\u200f"))).toBe(true);
  });
});

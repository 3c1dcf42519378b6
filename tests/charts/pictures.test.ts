import { describe, expect, test } from "vitest";
import { drawPicture } from "../../lib/charts/picture.ts";
import { drawNotice } from "../../lib/charts/picture-notice.ts";
import { drawPicturePng } from "../../lib/charts/png.ts";
import { parseDay } from "../../lib/model/calendar.ts";
import { LANGUAGES } from "../../lib/model/language.ts";
import { formatPictured, type Pictured } from "../../lib/model/picture-address.ts";
import { PICTURE_MODES, type PictureQuestion } from "../../lib/model/picture-question.ts";
import { PRESET_NAMES, parsePictureSize } from "../../lib/model/picture-size.ts";
import { subjectData } from "../fixtures/subject-data.ts";
import { growing, pictureOf } from "../publish/given-picture.ts";
import { elementsOf } from "./well-formed.ts";

const ALL: Pictured[] = ["users", "summary", { milestone: "thousand" }, { count: "signups" }];
const nameOf = formatPictured;

function svgOf(asked: Partial<PictureQuestion> = {}, of: Pictured = "users", data = growing()): string {
  const { report, question } = pictureOf(asked, of, data);
  return drawPicture(report, question);
}

const words = (svg: string) => svg.replace(/<style>.*?<\/style>/, "").replace(/<[^>]+>/g, "|");

describe("every picture is whole by itself", () => {
  const kinds = ALL.flatMap((of) =>
    PICTURE_MODES.flatMap((mode) => LANGUAGES.map((lang) => [nameOf(of), mode, lang, of] as const)),
  );

  test.each(kinds)("%s as %s in %s", (_name, mode, lang, of) => {
    for (const preset of lang === "ar" ? [null, ...PRESET_NAMES] : [null]) {
      const svg = svgOf({ mode, lang, size: parsePictureSize(preset, null, null) }, of);
      const [root, title, desc] = elementsOf(svg);
      expect(root?.attributes).toMatchObject({ role: "img", lang, "aria-labelledby": title?.attributes.id });
      expect(root?.attributes["aria-describedby"]).toBe(desc?.attributes.id);
      expect(svg).toMatch(/<title [^>]*>[^<]{5,}<\/title><desc [^>]*>[^<]{10,}<\/desc>/);
      expect(svg).not.toMatch(/NaN|undefined|null/);
      expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(
        /https?:|href|url\((?!#)|@import|@font-face/,
      );
    }
  });

  test.each(kinds)("%s as %s in %s is described in whole sentences", (_name, mode, lang, of) => {
    for (const data of [growing(), subjectData([], { milestones: growing().subject.milestones })]) {
      expect(pictureOf({ mode, lang }, of, data).report.summary).toMatch(/[^.][.!?؟]$/);
    }
  });

  test.each([
    ["no reading", subjectData([])],
    ["one reading", subjectData([["2022-12-29 04:00", { users: 7 }]])],
    [
      "nothing but zeros",
      subjectData([
        ["2022-12-28 04:00", { users: 0 }],
        ["2022-12-29 04:00", { users: 0 }],
      ]),
    ],
  ])("with %s", (_name, data) => {
    for (const mode of PICTURE_MODES) {
      for (const look of [{}, { scale: "log" }, { base: "fit" }] as const) {
        const svg = svgOf({ mode, ...look }, "users", data);
        elementsOf(svg);
        expect(svg).not.toMatch(/NaN|undefined|null|Infinity/);
      }
    }
  });
});

describe("what a picture says", () => {
  test("the figure, its words, the change, as of when, and where from", () => {
    const said = words(svgOf());
    for (const part of [
      "898",
      "accounts on est.social",
      "+140 in a week",
      "As of 30 December 2022",
      "stats.example.org",
      "Hand-over",
    ]) {
      expect(said).toContain(part);
    }
  });

  test("of a time that is over, its own last figure and date", () => {
    const range = { from: null, to: parseDay("2022-12-01") };
    const said = words(svgOf({ range }).replace(/<title.*<\/desc>/, ""));
    expect(said).toContain("333|");
    expect(said).toContain("As of 1 December 2022");
    expect(said).not.toContain("898");
  });

  test.each([
    [{ title: false }, "accounts on est.social|"],
    [{ footer: false }, "stats.example.org"],
    [{ goal: false }, "Hand-over"],
  ] as const)("%o leaves out %s", (asked, part) => {
    const body = (svg: string) => words(svg.replace(/<title.*<\/desc>/, ""));
    expect(body(svgOf())).toContain(part);
    expect(body(svgOf(asked))).not.toContain(part);
  });

  test.each([
    [{ scale: "log" }, "Logarithmic"],
    [{ base: "fit" }, "The axis begins at 80"],
  ] as const)("%o is told: %s", (asked, part) => {
    expect(words(svgOf(asked))).toContain(part);
  });

  test.each([
    [
      {},
      [
        "Sign-ups from 29 September to 27 December 2022, in UTC days: at least 180.",
        "Full is certain",
        "frays",
        "As of 29 December 2022",
      ],
    ],
    [{ interval: "week" }, ["Sign-ups on est.social per week", "at least 186"]],
    [{ lang: "et" }, ["vähemalt 180", "Täidetud osa on kindel"]],
    [{ lang: "nl" }, ["minstens 180", "Het volle deel is zeker"]],
    [{ lang: "ar" }, ["180 على الأقل", "الجزء الممتلئ مؤكد"]],
    [{ range: "30d" }, ["in UTC days: 56."]],
    [
      { range: { from: parseDay("2022-12-20"), to: parseDay("2022-12-22") } },
      ["between 4 and 9", "2 of 3 numbers are exact"],
    ],
    [
      { range: { from: parseDay("2022-12-05"), to: parseDay("2022-12-07") } },
      ["days: 6.", "All numbers are exact."],
    ],
    [{ range: { from: parseDay("2023-12-05"), to: null } }, ["No reading in this time."]],
  ] as const)("of sign-ups, %o, how much is sure and what may be", (asked, parts) => {
    const said = words(svgOf(asked, { count: "signups" }));
    for (const part of parts) expect(said).toContain(part);
  });

  test("of sign-ups that nothing is known of, why, and in a table nothing", () => {
    const { report, question } = pictureOf({}, { count: "signups" }, subjectData([]));
    expect(words(drawPicture(report, question))).toContain("Sign-ups are not known yet.");
    expect(report).toMatchObject({ asOf: "No reading yet", body: { step: null, table: null } });
  });

  test("a thumbnail is the number and its line alone", () => {
    const svg = svgOf({ size: parsePictureSize("thumb", null, null) });
    expect(words(svg.replace(/<title.*<\/desc>/, "")).replace(/\|+/g, "|")).toBe("|898|");
    expect(svg).toContain("pi-line");
  });

  test("Arabic lines run from right to left as a whole", () => {
    const lines = svgOf({ lang: "ar" }).match(/<text .*?<\/text>/g) ?? [];
    const arabic = lines.filter((line) => /\p{Script=Arabic}/u.test(line));
    expect(arabic.length).toBeGreaterThan(4);
    expect(arabic.filter((line) => !line.includes("\u2067"))).toEqual([]);
  });
});

describe("how a picture looks", () => {
  test.each([
    ["changes", { mode: "delta", interval: "day" }, "users"],
    ["sign-ups", {}, { count: "signups" }],
  ] as const)("in a low one of %s words give way to the columns and their axis", (_name, asked, of) => {
    const low = (height: string) => svgOf({ ...asked, size: parsePictureSize(null, "320", height) }, of);
    const drawn = (svg: string) => words(svg.replace(/<title.*<\/desc>/, ""));
    expect(low("300").match(/class="ch-hair"/g)?.length).toBeGreaterThan(1);
    expect(drawn(low("300")).length).toBeLessThan(drawn(low("600")).length);
    expect(drawn(low("300"))).toContain("est.social");
  });

  test.each([
    ["follows the reader", {}, /@media \(prefers-color-scheme:dark\)/],
    ["is dark", { theme: "dark" }, /\.ch-paper\{fill:#15161a\}/],
    ["is light", { theme: "light" }, /\.ch-paper\{fill:#fbfaf6\}/],
    ["stands on a colour", { bg: "ffeedd" }, /\.ch-paper\{fill:#ffeedd\}/],
    ["stands on dark paper in light letters", { bg: "102030" }, /\.pi-soft\{fill:#a09d95\}/],
    ["stands on nothing", { bg: "transparent" }, /\.ch-paper\{fill:none\}/],
  ] as const)("it %s", (_what, asked, style) => {
    expect(svgOf(asked)).toMatch(style);
  });

  test.each([
    ["240", "160"],
    ["240", "480"],
    ["800", "450"],
    ["2000", "700"],
    ["600", "1200"],
  ])("it is %s by %s where that is asked for", (w, h) => {
    const size = parsePictureSize(null, w, h);
    const [root] = elementsOf(svgOf({ size }));
    expect(root?.attributes).toMatchObject({ width: w, height: h });
  });
});

describe("as PNG", () => {
  const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

  test.each([
    ["og", 1200, 630],
    ["square", 1080, 1080],
    ["story", 1080, 1920],
    ["thumb", 320, 180],
  ])("%s is %d by %d", async (preset, width, height) => {
    const png = await drawPicturePng(svgOf({ theme: "light", size: parsePictureSize(preset, null, null) }));
    expect(sizeOf(png)).toEqual([width, height]);
    expect(png.length).toBeLessThan(200_000);
  });

  test("what no font has is left out, whatever a server calls itself", async () => {
    const [plain, decked] = await Promise.all(
      ["Serveris", "Serveris 🎉日本"].map((name) =>
        drawPicturePng(svgOf({ theme: "light", footer: false }, "users", growing(name))),
      ),
    );
    expect(decked?.equals(plain ?? Buffer.alloc(0))).toBe(true);
  });
});

test.each(LANGUAGES)("that there is none is told in %s, with nothing of the address", (lang) => {
  const svg = drawNotice("unknown", lang, pictureOf().question);
  expect(elementsOf(svg)[0]?.attributes).toMatchObject({ role: "img", lang });
});

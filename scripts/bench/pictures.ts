import { drawPicture } from "#lib/charts/picture.ts";
import { drawPicturePng } from "#lib/charts/png.ts";
import { DAY } from "#lib/model/instant.ts";
import { parsePictureQuestion } from "#lib/model/picture-question.ts";
import { pictureDomain } from "#lib/model/picture-range.ts";
import { pictureReport } from "#lib/reports/picture.ts";
import type { SubjectData } from "#lib/reports/subject-data.ts";
import { subjectData } from "../../tests/fixtures/subject-data.ts";
import { inKB } from "./tables.ts";

const NOW = Date.UTC(2026, 10, 22, 12);
const DAYS = 365;
const TIMES = 15;

/** The address of each kind, without what is usual. */
const KINDS: readonly [name: string, query: string][] = [
  ["a year of days", ""],
  ["changes per week, dark", "mode=delta&interval=week&theme=dark"],
  ["Arabic", "lang=ar"],
  ["link preview", "size=og"],
  ["square", "size=square"],
  ["story", "size=story"],
  ["thumbnail", "size=thumb"],
];

function yearOfDays(): SubjectData {
  const rows = Array.from({ length: DAYS }, (_, day) => {
    const at = new Date(NOW - (DAYS - 1 - day) * DAY).toISOString().slice(0, 16);
    const values = {
      users: 400 + day + (day % 7),
      active: 200 + (day % 30),
      posts: day * 90,
      servers: 9_000 + day,
    };
    return [at, values] as [string, typeof values];
  });
  return subjectData(rows, { timeZone: "Europe/Tallinn", pollSeconds: 86_400 });
}

const middle = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** How long each kind of picture takes to be told and drawn, the middle of fifteen, and what it weighs. */
export async function measurePictures(): Promise<string[][]> {
  const data = yearOfDays();
  const rows: string[][] = [];
  for (const [name, query] of KINDS) {
    const question = parsePictureQuestion(new URLSearchParams(query));
    if (!question) throw new Error(`The question "${query}" is not understood`);
    const domain = pictureDomain(question.range, data.history.at[0] ?? NOW, NOW, data.subject.timeZone);
    const reader = { language: question.lang ?? "en", now: NOW };
    const draw = () => {
      // Of a copy, so that nothing is remembered of the time before.
      const report = pictureReport({ ...data }, "users", question, domain, "stats.example.org", reader);
      return report
        ? drawPicture(report, { ...question, theme: question.theme === "dark" ? "dark" : "light" })
        : "";
    };
    const [svgTimes, pngTimes]: [number[], number[]] = [[], []];
    let [svg, png]: [string, Buffer] = ["", Buffer.alloc(0)];
    for (let time = 0; time < TIMES; time++) {
      const begun = performance.now();
      svg = draw();
      const drawn = performance.now();
      png = await drawPicturePng(svg);
      svgTimes.push(drawn - begun);
      pngTimes.push(performance.now() - begun);
    }
    rows.push([
      name,
      middle(svgTimes).toFixed(1),
      middle(pngTimes).toFixed(1),
      inKB(svg.length),
      inKB(png.length),
    ]);
  }
  return rows;
}

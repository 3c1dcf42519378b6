import { directionOf } from "../model/language.ts";
import type { PictureReport } from "../reports/picture.ts";
import { sparkline } from "./sparkline.ts";

/** Each line of a terminal is a paragraph: these say which way it runs, whatever it begins with. */
const LEFT_TO_RIGHT = "\u200e";
const RIGHT_TO_LEFT = "\u200f";

/** A picture for a terminal: its words, a line of bars (time runs from left to right in every language), its sentence. */
export function pictureText(report: PictureReport): string {
  const { overline, figure, heading, note, summary, asOf, source } = report;
  const isRtl = directionOf(report.language) === "rtl";
  const words = (...parts: (string | null)[]) => {
    const line = parts.filter((part) => part !== null && part !== "").join(" ");
    return line === "" ? [] : [isRtl ? RIGHT_TO_LEFT + line : line];
  };
  const bars = (line: string) => (line === "" ? [] : [isRtl ? LEFT_TO_RIGHT + line : line]);
  const lines =
    report.body.kind === "multiples"
      ? [
          ...words(heading),
          ...report.body.multiples.flatMap(({ name, number, note: told, chart }) => [
            "",
            ...words(`${name}: ${number}`, told && `· ${told}`),
            ...(chart ? bars(sparkline(chart)) : []),
          ]),
        ]
      : [
          ...words(overline),
          ...words(figure, heading),
          ...bars(sparkline(report.body.chart)),
          ...words(note),
          ...(report.share === null ? words(withoutNote(summary, note)) : []),
        ];
  return [...lines, "", ...words(asOf), ...words(source), ""].join("\n");
}

/** What is said already need not be said again. */
function withoutNote(summary: string, note: string): string {
  return summary.startsWith(note) ? summary.slice(note.length).trim() : summary;
}

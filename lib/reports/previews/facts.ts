import { say } from "../../i18n/say.ts";
import type { FactsReport } from "../facts-page.ts";
import type { Reader, SubjectData } from "../subject-data.ts";
import { cardChart, dayOfReading } from "./card-chart.ts";
import { type PreviewParts, plain } from "./preview.ts";

/** A fact sheet, or why there is none. */
export function factsPreview(data: SubjectData, report: FactsReport, reader: Reader): PreviewParts {
  const { language } = reader;
  const { name, title, choice, alt, sheet } = report;
  const figure = sheet?.figures.find(({ value }) => value !== null);
  // What the press paragraph says after the figure itself.
  const sentence = sheet ? (sheet.press[1] ?? "") : choice;
  const chart = sheet && figure?.metric === "users" ? cardChart(sheet.chart) : null;
  return {
    ...(sheet && { address: { page: "facts", id: data.subject.id, on: sheet.permanent } }),
    title,
    description: sheet?.press[0] ?? choice,
    card: {
      language,
      date: sheet?.measured ?? "",
      name: sheet ? say(language, "facts.titleNone", { name }) : title,
      isReached: false,
      figure: figure?.number ?? "",
      unit: figure ? say(language, `metric.${figure.metric}.on`, { count: figure.value ?? 0, name }) : "",
      sentence: plain(sentence),
      chart,
      rows: [],
    },
    alt,
    day: sheet?.day ?? dayOfReading(data, null, reader),
  };
}

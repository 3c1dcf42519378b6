import { formatDate, formatNumber } from "../i18n/format.ts";
import { type Phrase, say } from "../i18n/say.ts";
import type { AsOf } from "../model/as-of.ts";
import type { Instant } from "../model/instant.ts";
import type { Card } from "./card.ts";
import { type FactsReport, factsReport, type Sheet } from "./facts-page.ts";
import type { Reader, SubjectData } from "./subject-data.ts";

/** The picture of a fact sheet, or of why there is none. */
export function factsCard(data: SubjectData, on: AsOf | null, board: string, reader: Reader): Card {
  const report = factsReport(data, on, reader);
  const { language } = reader;
  const { sheet } = report;
  const figure = sheet?.figures.find(({ value }) => value !== null);
  const isDrawn = figure?.metric === "users";
  return {
    language,
    board,
    date: sheet?.measured ?? "",
    name: sheet ? say(language, "facts.titleNone", { name: report.name }) : report.title,
    isReached: false,
    reading: isDrawn && sheet?.chart.last ? [sheet.chart.last.at, sheet.chart.last.value] : null,
    figure: figure?.number ?? "",
    unit: figure
      ? say(language, `metric.${figure.metric}.on`, { count: figure.value ?? 0, name: report.name })
      : "",
    sentence: sentenceOf(report),
    ...(isDrawn && sheet ? drawn(sheet, data.subject.timeZone) : NOT_DRAWN),
  };
}

const NOT_DRAWN = { goal: null, domain: null, ends: ["", ""], points: [] } satisfies Partial<Card>;

function drawn({ chart }: Sheet, timeZone: string): Pick<Card, "goal" | "domain" | "ends" | "points"> {
  const { language, goal, points } = chart;
  const domain: Card["domain"] = [chart.domain[0], chart.fan?.now ?? chart.domain[1]];
  const day = (at: Instant) => formatDate(language, at, timeZone, "day");
  return {
    goal: goal && { value: goal.value, label: formatNumber(language, goal.value) },
    domain,
    ends: [day(domain[0]), day(domain[1])],
    points,
  };
}

/** What the press paragraph says after the figure itself. */
function sentenceOf({ sheet, choice }: FactsReport): Phrase {
  const text = sheet ? (sheet.press[1] ?? "") : choice;
  return [{ text, strong: false }];
}

import { formatDate, formatNumber } from "../i18n/format.ts";
import { say } from "../i18n/say.ts";
import type { Instant } from "../model/instant.ts";
import type { Card } from "./card.ts";
import { milestoneReport } from "./milestone-pages.ts";
import { momentsOf } from "./moments.ts";
import type { Reader, SubjectData } from "./subject-data.ts";

/** The picture of one milestone, or `null` when the subject has none of this name. */
export function milestoneCard(data: SubjectData, slug: string, board: string, reader: Reader): Card | null {
  const report = milestoneReport(data, slug, reader);
  if (!report) return null;
  const { language } = reader;
  const { timeZone } = data.subject;
  const { metric, threshold, reading, chart, subjectName: name } = report;
  const day = (at: Instant) => formatDate(language, at, timeZone, "day");
  const domain: Card["domain"] = chart && [chart.domain[0], chart.fan?.now ?? chart.domain[1]];
  return {
    language,
    board,
    date: reading ? momentsOf(data.history, language, timeZone).tell(reading.at, "dayTimeZone") : "",
    name: report.name,
    isReached: report.status !== "ahead",
    reading: reading && [reading.at, reading.value],
    figure: reading ? formatNumber(language, reading.value) : "",
    unit: reading ? say(language, `metric.${metric}.on`, { count: reading.value, name }) : name,
    sentence: report.text,
    goal: { value: threshold, label: formatNumber(language, threshold) },
    domain,
    ends: domain ? [day(domain[0]), day(domain[1])] : ["", ""],
    points: chart?.points ?? [],
  };
}

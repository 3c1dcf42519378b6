import { formatDate, formatNumber } from "../i18n/format.ts";
import { type Phrase, say } from "../i18n/say.ts";
import type { Instant } from "../model/instant.ts";
import type { Language } from "../model/language.ts";
import { milestoneReport } from "./milestone-pages.ts";
import { momentsOf } from "./moments.ts";
import type { Reader, SubjectData } from "./subject-data.ts";

/** What a milestone's picture says. It stands in other people's posts for weeks, so it needs nothing around it. */
export type MilestoneCard = {
  language: Language;
  /** The board's name. */
  board: string;
  /** The moment that the figure was read at; `""` while there is none. */
  date: string;
  name: string;
  isReached: boolean;
  /** The reading that reached it, or the newest. */
  reading: [Instant, number] | null;
  /** "1,001" "accounts on est.social". */
  figure: string;
  unit: string;
  sentence: Phrase;
  goal: { value: number; label: string };
  domain: [Instant, Instant] | null;
  /** The days at the ends of `domain`. */
  ends: [string, string];
  points: [Instant, number | null][];
};

/** The picture of one milestone, or `null` when the subject has none of this name. */
export function milestoneCard(
  data: SubjectData,
  slug: string,
  board: string,
  reader: Reader,
): MilestoneCard | null {
  const report = milestoneReport(data, slug, reader);
  if (!report) return null;
  const { language } = reader;
  const { timeZone } = data.subject;
  const { metric, threshold, reading, chart, subjectName: name } = report;
  const day = (at: Instant) => formatDate(language, at, timeZone, "day");
  const domain: MilestoneCard["domain"] = chart && [chart.domain[0], chart.fan?.now ?? chart.domain[1]];
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

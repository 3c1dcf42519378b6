import { formatChange, formatDate, formatNumber, roundRate } from "../i18n/format.ts";
import { say } from "../i18n/say.ts";
import { dayOf, daysBetween } from "../model/calendar.ts";
import type { Instant } from "../model/instant.ts";
import type { Language } from "../model/language.ts";
import { POLLED_METRICS, type PolledMetric } from "../model/metric.ts";
import { type Series, seriesOf } from "../model/sample.ts";
import { changeOver, type Period } from "../stats/changes.ts";
import { READING_TOLERANCE } from "../stats/reading-of.ts";
import { newestKnown, oldestKnown, type Point } from "../stats/series.ts";
import { type MomentTeller, momentsOf } from "./moments.ts";
import type { SubjectData } from "./subject-data.ts";

const TOLD: readonly Period[] = ["day", "week", "month"];

export type FigureChange = { name: string; text: string };

export type Figure = {
  metric: PolledMetric;
  name: string;
  /** "838", or that it was not measured. */
  number: string;
  value: number | null;
  /** When, where it was not read together with the rest. */
  measured: string | null;
  changes: FigureChange[];
  definition: string;
  caveat: string;
};

/** The figure as it stood at a moment: the newest reading, at most a day older than the moment; else it was not measured. */
export function figureAt({ history }: SubjectData, metric: PolledMetric, moment: Instant): Point | null {
  const newest = newestKnown(seriesOf(history, metric));
  return newest && moment - newest.at <= READING_TOLERANCE ? newest : null;
}

/** Every figure of the subject as it was known at a moment, and its changes up to then. */
export function tellFigures(data: SubjectData, moment: Instant, language: Language): Figure[] {
  const moments = momentsOf(data.history, language, data.subject.timeZone);
  return POLLED_METRICS.map((metric) => {
    const point = figureAt(data, metric, moment);
    const series = seriesOf(data.history, metric);
    return {
      metric,
      name: say(language, `metric.${metric}.name`),
      number: point ? formatNumber(language, point.value) : say(language, "table.notMeasured"),
      value: point?.value ?? null,
      measured: point && point.at !== moment ? moments.tell(point.at, "dayTimeZone") : null,
      changes: point ? tellChanges(series, point, moments, language) : [],
      definition: say(language, `metric.${metric}.definition`),
      caveat: say(language, `metric.${metric}.caveat`),
    };
  });
}

function tellChanges(
  series: Series,
  newest: Point,
  moments: MomentTeller,
  language: Language,
): FigureChange[] {
  const changes = TOLD.map((period) => {
    const found = changeOver(series, period);
    const text = found ? formatChange(language, found.change) : say(language, "table.notMeasured");
    return { name: say(language, `period.${period}`), text };
  });
  const first = oldestKnown(series);
  if (!first || first.at === newest.at) return changes;
  const name = say(language, "facts.sinceFirst", { day: moments.tell(first.at, "day") });
  return [...changes, { name, text: formatChange(language, newest.value - first.value) }];
}

/** "It opened on 19 November 2022, 30 days before: 27.9 accounts a day on average.", where the day is known. */
export function tellLaunch({ subject }: SubjectData, users: Point | null, language: Language): string | null {
  const { launched, timeZone } = subject;
  if (launched === null || users === null) return null;
  const days = daysBetween(launched, dayOf(users.at, timeZone));
  if (days < 1) return null;
  const launch = formatDate(language, Date.parse(launched), "UTC", "day");
  return say(language, "facts.launched", { launch, days, rate: roundRate(users.value / days) });
}

import { formatDate, formatNumber } from "../i18n/format.ts";
import { say } from "../i18n/say.ts";
import { dayOf } from "../model/calendar.ts";
import { type Instant, SECOND } from "../model/instant.ts";
import type { PolledMetric } from "../model/metric.ts";
import { seriesOf } from "../model/sample.ts";
import { newestKnown, type Point } from "../stats/series.ts";
import { milestoneName, milestonesOf, type StandingMilestone, withdrawnOf } from "./goals.ts";
import { momentsOf } from "./moments.ts";
import type { Reader, SubjectData } from "./subject-data.ts";

/** What a badge says. `tone` is what its colour repeats of the words. */
export type BadgeReport = {
  label: string;
  message: string;
  /** `stale`: measured too long ago, and dated; `unknown`: never measured; a number: a milestone's share of the way, 0 to 1. */
  tone: "figure" | "reached" | "stale" | "unknown" | number;
};

/** A poll may fail, and the next one; after the third a badge says of when its figure is. */
const STALE_POLLS = 3;

/** What a badge is about. */
export type BadgeSubject = { metric: PolledMetric } | { slug: string };

/** `null` when the subject has, and had, no milestone of this name. */
export function badgeReport(data: SubjectData, about: BadgeSubject, reader: Reader): BadgeReport | null {
  return "metric" in about
    ? metricBadge(data, about.metric, reader)
    : milestoneBadge(data, about.slug, reader);
}

function metricBadge(data: SubjectData, metric: PolledMetric, reader: Reader): BadgeReport {
  const { language } = reader;
  const newest = newestKnown(seriesOf(data.history, metric));
  const label = say(language, `badge.${metric}`);
  return tellFigure(data, newest, label, (value) => [formatNumber(language, value), "figure"], reader);
}

function milestoneBadge(data: SubjectData, slug: string, reader: Reader): BadgeReport | null {
  const standing = [...milestonesOf(data), ...withdrawnOf(data)].find(
    ({ milestone }) => milestone.slug === slug,
  );
  if (!standing) return null;
  const { language } = reader;
  const { milestone, state } = standing;
  const label = milestoneName(milestone, language);
  if (state.crossing !== null)
    return { label, message: tellReached(data, standing, reader), tone: "reached" };
  const { threshold } = milestone;
  const tell = (current: number): [string, number] => [
    say(language, "badge.progress", { current, threshold }),
    Math.min(1, current / threshold),
  ];
  return tellFigure(data, state.current, label, tell, reader);
}

function tellFigure(
  data: SubjectData,
  newest: Point | null,
  label: string,
  tell: (value: number) => [message: string, tone: BadgeReport["tone"]],
  { language, now }: Reader,
): BadgeReport {
  if (!newest) return { label, message: say(language, "table.notMeasured"), tone: "unknown" };
  const [message, tone] = tell(newest.value);
  const { pollSeconds } = data.subject;
  if (now - newest.at <= STALE_POLLS * pollSeconds * SECOND) return { label, message, tone };
  const day = tellDay(data, newest.at, { language, now });
  return { label, message: say(language, "badge.dated", { message, day }), tone: "stale" };
}

/** For ever, even where it has fallen back since. Of what was passed before the first reading no day is known. */
function tellReached(data: SubjectData, { state }: StandingMilestone, reader: Reader): string {
  const { crossing } = state;
  return crossing?.after == null
    ? say(reader.language, "badge.reached")
    : say(reader.language, "badge.reachedOn", { day: tellDay(data, crossing.fulfilled, reader) });
}

/** The day, with its year where that is not this one. */
function tellDay({ history, subject }: SubjectData, at: Instant, { language, now }: Reader): string {
  const { timeZone } = subject;
  const day = momentsOf(history, language, timeZone).dayOf(at);
  const isThisYear = day.slice(0, 4) === dayOf(now, timeZone).slice(0, 4);
  return formatDate(language, Date.parse(day), "UTC", isThisYear ? "dayMonth" : "dayMonthYear");
}

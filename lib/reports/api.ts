import { faultOf } from "../model/fault.ts";
import { formatInstant, type Instant } from "../model/instant.ts";
import { inLanguage, type Language } from "../model/language.ts";
import type { Evidence, Mark } from "../model/mark.ts";
import type { PolledMetric } from "../model/metric.ts";
import type { Milestone } from "../model/milestone.ts";
import type { Hole } from "../model/reading.ts";
import { type Source, seriesOf } from "../model/sample.ts";
import { changeOver, PERIODS } from "../stats/changes.ts";
import { perMetric } from "../stats/marks/column.ts";
import { newestKnown, sliceSeries } from "../stats/series.ts";
import { chooseStep, type SeriesStep, stepSeries } from "../stats/steps.ts";
import { milestoneForecastAnswer } from "./forecast-answer.ts";
import { milestoneForecast } from "./forecasts.ts";
import { tellFreshness } from "./freshness-words.ts";
import { beginningOf, gapsOf } from "./gaps-of.ts";
import { milestoneName, milestonesOf, type StandingMilestone, withdrawnOf } from "./goals.ts";
import { tellMark } from "./mark-lines.ts";
import { markedReadings, marksWithin } from "./marked.ts";
import { momentsOf } from "./moments.ts";
import type { Reader, SubjectData } from "./subject-data.ts";
import { newestFact, subjectName } from "./subject-name.ts";

const instantOrNull = (at: Instant | null | undefined) => (at == null ? null : formatInstant(at));

/** `GET /api/v1/subjects/{id}`. */
export function subjectAnswer(data: SubjectData, reader: Reader) {
  const { subject, history, facts } = data;
  const freshness = tellFreshness(data, reader);
  // What the newest reading did not bring is not known now, however well it was known before.
  const latest = (metric: PolledMetric) => history.values[metric].at(-1) ?? null;
  const lastKnown = (metric: PolledMetric) => {
    const known = newestKnown(seriesOf(history, metric));
    return known && { value: known.value, measuredAt: formatInstant(known.at) };
  };
  const changes = (metric: PolledMetric) =>
    Object.fromEntries(
      PERIODS.map((period) => [period, changeOver(seriesOf(history, metric), period)?.change ?? null]),
    );
  return {
    id: subject.id,
    kind: subject.kind,
    title: newestFact(facts, "title") ?? subjectName(data),
    software: { name: newestFact(facts, "software"), version: newestFact(facts, "version") },
    registrations: newestFact(facts, "registrations"),
    launched: subject.launched,
    measuredAt: instantOrNull(history.at.at(-1)),
    nextPollAt: formatInstant(freshness.nextAt),
    fresh: freshness.state === "fresh",
    latest: perMetric(latest),
    lastKnown: perMetric(lastKnown),
    change: perMetric(changes),
    practice: subject.practice,
  };
}

export type SeriesQuestion = {
  metric: PolledMetric;
  from: Instant | null;
  to: Instant | null;
  step: SeriesStep | null;
};

/** `GET /api/v1/subjects/{id}/series`: the step asked for, else the finest that keeps at most 1,000 points. */
export function seriesAnswer(data: SubjectData, question: SeriesQuestion, reader: Reader) {
  const { now } = reader;
  const { subject, history } = data;
  const { metric } = question;
  const from = question.from ?? beginningOf(data) ?? now;
  const to = Math.max(from, question.to ?? now);
  const series = sliceSeries(seriesOf(history, metric), from, to);
  const step = question.step ?? chooseStep(from, to, series.at.length);
  return {
    id: subject.id,
    metric,
    unit: metric,
    step,
    timeZone: subject.timeZone,
    from: formatInstant(from),
    to: formatInstant(to),
    points: stepSeries(series, step, subject.timeZone).map(([at, value]) => [formatInstant(at), value]),
    gaps: gapsOf(data, metric, now, [from, to]).map((gap) => ({
      from: formatInstant(gap.from),
      to: formatInstant(gap.to),
      cause: gap.cause,
      fault: faultOf(gap.cause),
    })),
    marks: marksWithin(data, metric, [from, to]).map((mark) => markAnswer(data, mark, [from, to], reader)),
    sources: [...new Set(series.source)],
  };
}

function evidenceAnswer({ kind: _, ...figures }: Evidence) {
  if ("beforeAt" in figures) return { ...figures, beforeAt: formatInstant(figures.beforeAt) };
  if ("afterAt" in figures) return { ...figures, afterAt: formatInstant(figures.afterAt) };
  return figures;
}

/** Of its readings those of the time asked for, every one, whatever the step. */
function markAnswer(data: SubjectData, mark: Mark, [from, to]: [Instant, Instant], { language }: Reader) {
  const readings = mark.at.map((at, index) => [at, mark.said[index] ?? 0] as const);
  return {
    from: formatInstant(mark.at[0] ?? from),
    to: formatInstant(mark.at.at(-1) ?? to),
    kind: mark.evidence.kind,
    standing: mark.standing,
    confirmedAt: instantOrNull(mark.confirmedAt),
    evidence: evidenceAnswer(mark.evidence),
    text: tellMark(mark, language, momentsOf(data.history, language, data.subject.timeZone)),
    readings: readings
      .filter(([at]) => at >= from && at <= to)
      .map(([at, said]) => [formatInstant(at), said] as const),
  };
}

/** `GET /api/v1/subjects/{id}/milestones`. */
export function milestonesAnswer(data: SubjectData, reader: Reader) {
  const answer = (standing: StandingMilestone) => milestoneAnswer(standing, data, reader);
  return { milestones: milestonesOf(data).map(answer), withdrawn: withdrawnOf(data).map(answer) };
}

/** A milestone, with what the configuration said of it before. */
export function milestoneAnswer(standing: StandingMilestone, data: SubjectData, { language, now }: Reader) {
  const { milestone, state } = standing;
  const said = milestoneForecast(data, standing, now);
  return {
    slug: milestone.slug,
    ...ruleAnswer(milestone, language),
    status: state.status,
    reached: state.crossing && {
      after: instantOrNull(state.crossing.after),
      by: formatInstant(state.crossing.by),
      fulfilled: formatInstant(state.crossing.fulfilled),
    },
    heldSince: instantOrNull(state.heldSince),
    falls: state.falls.map(({ from, to }) => ({ from: formatInstant(from), to: instantOrNull(to) })),
    current: state.current?.value ?? null,
    forecast: said && milestoneForecastAnswer(said),
    rules: data.rules
      .filter(({ slug }) => slug === milestone.slug)
      .map(({ at, rule }) => ({ at: formatInstant(at), rule: rule && ruleAnswer(rule, language) })),
  };
}

function ruleAnswer(milestone: Milestone, language: Language) {
  const { metric, threshold, when, days, consequence, decides } = milestone;
  return {
    metric,
    threshold,
    when,
    days: days ?? null,
    label: milestoneName(milestone, language),
    consequence: consequence ? inLanguage(consequence, language) : null,
    decides: decides ? inLanguage(decides, language) : null,
  };
}

/**
 * One reading as it is believed, or the reason why there is none, and where it comes from. Of a suspicious one what was
 * said, and what it is marked as.
 */
export type SeriesRow = {
  at: Instant;
  value: number | null;
  hole: Hole | null;
  source: Source;
  said: number | null;
  mark: Pick<Mark, "evidence" | "standing"> | null;
};

/** Every stored value of a metric in a time, one row each. */
export function seriesRows(
  data: SubjectData,
  metric: PolledMetric,
  [from, to]: [Instant, Instant],
): SeriesRow[] {
  const { at, value, holes, source } = sliceSeries(seriesOf(data.history, metric), from, to);
  const marked = new Map(markedReadings(data, metric, [from, to]).map((reading) => [reading.at, reading]));
  return at.map((moment, index) => {
    const suspect = marked.get(moment);
    return {
      at: moment,
      value: value[index] ?? null,
      hole: holes.get(index) ?? null,
      source: source[index] ?? "poll",
      said: suspect?.said ?? null,
      mark: suspect?.mark ?? null,
    };
  });
}

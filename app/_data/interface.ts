import "server-only";
import { configJsonSchema } from "#lib/config.ts";
import type { Host } from "#lib/model/host.ts";
import type { Language } from "#lib/model/language.ts";
import type { PolledMetric } from "#lib/model/metric.ts";
import { type RangeName, rangeOf } from "#lib/model/range.ts";
import {
  milestonesAnswer,
  type SeriesQuestion,
  type SeriesRow,
  seriesAnswer,
  seriesRows,
  subjectAnswer,
} from "#lib/reports/api.ts";
import type { LineChartReport } from "#lib/reports/chart-report.ts";
import { failureRows, failuresAnswer, type Span } from "#lib/reports/failures.ts";
import { lineChart } from "#lib/reports/line-chart.ts";
import { type MilestoneCard, milestoneCard } from "#lib/reports/milestone-card.ts";
import type { Reader, SubjectData } from "#lib/reports/subject-data.ts";
import { subjectName } from "#lib/reports/subject-name.ts";
import { readBoard, readClock, readSubject } from "./board.ts";

/** Answers a question about a subject; `null` when the board does not track it. */
async function ask<Answer>(
  id: string,
  language: Language,
  answer: (data: SubjectData, reader: Reader) => Answer,
): Promise<Answer | null> {
  const data = await readSubject(id);
  return data && answer(data, { language, now: await readClock() });
}

export async function readSubjectNames(): Promise<{ id: Host; kind: "instance"; title: string }[]> {
  const { subjects } = await readBoard();
  const all = await Promise.all(subjects.map(({ id }) => readSubject(id)));
  return all
    .filter((data) => data !== null)
    .map((data) => ({ id: data.subject.id, kind: data.subject.kind, title: subjectName(data) }));
}

export const readSubjectAnswer = (id: string) => ask(id, "en", subjectAnswer);

export const readMilestonesAnswer = (id: string, language: Language) => ask(id, language, milestonesAnswer);

export async function readMilestoneCard(
  id: string,
  slug: string,
  language: Language,
): Promise<MilestoneCard | null> {
  const { title } = await readBoard();
  return ask(id, language, (data, reader) => milestoneCard(data, slug, title, reader));
}

export const readSeriesAnswer = (id: string, question: SeriesQuestion) =>
  ask(id, "en", (data, reader) => seriesAnswer(data, question, reader));

export const readFailuresAnswer = (id: string, span: Span) =>
  ask(id, "en", (data) => failuresAnswer(data, span));

export const readFailureRows = (id: string, span: Span) => ask(id, "en", (data) => failureRows(data, span));

/** One chart's data and drawing, for a time that ends now. */
export type ChartQuestion = { id: string; metric: PolledMetric; range: RangeName; language: Language };

const domainOf = ({ history }: SubjectData, range: RangeName, now: number) =>
  rangeOf(range, history.at[0] ?? now, now);

export function readLineChart({
  id,
  metric,
  range,
  language,
}: ChartQuestion): Promise<LineChartReport | null> {
  return ask(id, language, (data, reader) =>
    lineChart(data, metric, domainOf(data, range, reader.now), reader),
  );
}

export function readSeriesRows({ id, metric, range, language }: ChartQuestion): Promise<SeriesRow[] | null> {
  return ask(id, language, (data, { now }) => seriesRows(data, metric, domainOf(data, range, now)));
}

export function readSeriesOfChart({ id, metric, range, language }: ChartQuestion) {
  return ask(id, language, (data, reader) => {
    const [from, to] = domainOf(data, range, reader.now);
    return seriesAnswer(data, { metric, from, to, step: null }, reader);
  });
}

/** The schema of the configuration file. */
export async function readConfigSchema(): Promise<object> {
  await readBoard();
  return configJsonSchema();
}

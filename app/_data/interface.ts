import "server-only";
import { configJsonSchema } from "#lib/config.ts";
import type { Host } from "#lib/model/host.ts";
import { isLanguage, type Language } from "#lib/model/language.ts";
import type { PolledMetric } from "#lib/model/metric.ts";
import { activityAnswer, type CountQuestion, countAnswer, countRows } from "#lib/reports/activity-answers.ts";
import { milestonesAnswer, type SeriesQuestion, seriesAnswer, subjectAnswer } from "#lib/reports/api.ts";
import { calendarReport } from "#lib/reports/calendar.ts";
import { eventsAnswer } from "#lib/reports/events-page.ts";
import { failureRows, failuresAnswer, type Span } from "#lib/reports/failures.ts";
import { feedReport } from "#lib/reports/feed/feed-report.ts";
import { forecastAnswer } from "#lib/reports/forecast-answer.ts";
import type { Reader, SubjectData } from "#lib/reports/subject-data.ts";
import { subjectName } from "#lib/reports/subject-name.ts";
import { surgesAnswer } from "#lib/reports/surges-answer.ts";
import { hourRows } from "#lib/reports/trends/week-hours.ts";
import { readBoard, readClock, readSubject, readTold } from "./board.ts";

/** Answers a question about a subject; `null` when the board does not track it. */
export async function ask<Answer>(
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

export const readEventsAnswer = (id: string, language: Language) => ask(id, language, eventsAnswer);

export const readSurgesAnswer = (id: string, language: Language) => ask(id, language, surgesAnswer);

export const readSeriesAnswer = (id: string, question: SeriesQuestion) =>
  ask(id, "en", (data, reader) => seriesAnswer(data, question, reader));

export const readForecastAnswer = (id: string, metric: PolledMetric) =>
  ask(id, "en", (data, reader) => forecastAnswer(data, metric, reader));

export const readFailuresAnswer = (id: string, span: Span) =>
  ask(id, "en", (data) => failuresAnswer(data, span));

export const readCountAnswer = (id: string, question: CountQuestion) =>
  ask(id, "en", (data) => countAnswer(data, question));

export const readCountRows = (id: string, span: Span) => ask(id, "en", (data) => countRows(data, span));

export const readActivityAnswer = (id: string, span: Span) =>
  ask(id, "en", (data) => activityAnswer(data, span));

export const readFailureRows = (id: string, span: Span) => ask(id, "en", (data) => failureRows(data, span));

export const readHourRows = (id: string) => ask(id, "en", (data, { now }) => hourRows(data, now));

/** The board's title and where its readers find it: without a public address, on this machine. */
export async function readPublisher() {
  const { title, baseUrl, port, basePath } = await readBoard();
  // What a picture names as its source: where more of it is, else who made it.
  const name = baseUrl === null ? title : `${new URL(baseUrl).host}${basePath}`;
  return { title, name, origin: baseUrl ?? `http://localhost:${port}`, basePath };
}

/** The language asked for where this board has it, else the board's first one. */
export async function offered(lang: string | null): Promise<Language> {
  const { languages } = await readBoard();
  return isLanguage(lang) && languages.includes(lang) ? lang : (languages[0] ?? "en");
}

export async function readFeed(id: string, lang: string | null) {
  const report = await ask(id, await offered(lang), feedReport);
  return report && { report, publisher: await readPublisher() };
}

export async function readCalendar(id: string, lang: string | null) {
  const told = await readTold(id);
  const report = await ask(id, await offered(lang), (data, reader) => calendarReport(data, reader, told));
  return report && { report, publisher: await readPublisher() };
}

/** The schema of the configuration file. */
export async function readConfigSchema(): Promise<object> {
  await readBoard();
  return configJsonSchema();
}

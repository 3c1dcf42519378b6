import { ACTIVITY_COUNTS } from "../model/activity.ts";
import { STEPS } from "../model/calendar.ts";
import { DAY, type Instant, parseInstant, SECOND } from "../model/instant.ts";
import { isLanguage, type Language } from "../model/language.ts";
import { isPolledMetric, POLLED_METRICS, type PolledMetric } from "../model/metric.ts";
import { COUNT_STEPS, type CountQuestion } from "../reports/activity-answers.ts";
import type { SeriesQuestion } from "../reports/api.ts";
import type { Span } from "../reports/failures.ts";

export type Asked<T> = { ok: true; value: T } | { ok: false; problem: string };

export const SERIES_STEPS = ["raw", ...STEPS] as const;

/** `metric`, `from`, `to` and `step` as a stranger wrote them; `users` and everything when left out. */
export function parseSeriesQuestion(query: URLSearchParams): Asked<SeriesQuestion> {
  const metric = parseMetricQuestion(query);
  if (!metric.ok) return metric;
  const step = query.get("step");
  const known = SERIES_STEPS.find((name) => name === step) ?? null;
  if (step !== null && !known) return wrong(`step must be one of ${SERIES_STEPS.join(", ")}`);
  const span = parseSpan(query);
  return span.ok ? { ok: true, value: { metric: metric.value, ...span.value, step: known } } : span;
}

/** `count`, `step`, `from` and `to`; all sign-ups day by day when left out. */
export function parseCountQuestion(query: URLSearchParams): Asked<CountQuestion> {
  const [count, step] = [query.get("count") ?? "signups", query.get("step") ?? "day"];
  const knownCount = ACTIVITY_COUNTS.find((name) => name === count);
  if (!knownCount) return wrong(`count must be one of ${ACTIVITY_COUNTS.join(", ")}`);
  const knownStep = COUNT_STEPS.find((name) => name === step);
  if (!knownStep) return wrong(`step must be one of ${COUNT_STEPS.join(", ")}`);
  const span = parseSpan(query);
  return span.ok ? { ok: true, value: { count: knownCount, step: knownStep, span: span.value } } : span;
}

/** `metric` as a stranger wrote it; `users` when left out. */
export function parseMetricQuestion(query: URLSearchParams): Asked<PolledMetric> {
  const metric = query.get("metric") ?? "users";
  return isPolledMetric(metric)
    ? { ok: true, value: metric }
    : wrong(`metric must be one of ${POLLED_METRICS.join(", ")}`);
}

/** `lang`, the language of the words; English when left out or not one of ours. */
export function parseLanguage(query: URLSearchParams): Asked<Language> {
  const lang = query.get("lang");
  return { ok: true, value: isLanguage(lang) ? lang : "en" };
}

/** For what is asked without parameters. */
export function parseNothing(): Asked<undefined> {
  return { ok: true, value: undefined };
}

/** `from` and `to`; everything when left out. A date as `to` is the whole day. */
export function parseSpan(query: URLSearchParams): Asked<Span> {
  const [from, to] = [momentOf(query.get("from")), endOf(query.get("to"))];
  if (from === undefined || to === undefined) {
    return wrong("from and to must be a date such as 2022-12-19 or a moment such as 2022-12-19T03:19:00Z");
  }
  if (from !== null && to !== null && from > to) return wrong("from must not lie after to");
  return { ok: true, value: { from, to } };
}

function momentOf(text: string | null): Instant | null | undefined {
  return text === null ? null : (parseInstant(text) ?? undefined);
}

function endOf(text: string | null): Instant | null | undefined {
  const at = momentOf(text);
  const isDate = text !== null && !text.includes(":");
  return isDate && typeof at === "number" ? at + DAY - SECOND : at;
}

function wrong(problem: string): { ok: false; problem: string } {
  return { ok: false, problem };
}

import { addDays, type Day, dayOf, daysBetween } from "../model/calendar.ts";
import { LEAST_DAYS, type MilestoneForecast } from "../model/forecast.ts";
import type { Instant } from "../model/instant.ts";
import type { IssuedForecast, IssuedMilestone } from "../model/issued.ts";
import type { PolledMetric } from "../model/metric.ts";
import { type Series, seriesOf } from "../model/sample.ts";
import type { StandingMilestone } from "./goals.ts";
import type { SubjectData } from "./subject-data.ts";

/** An older forecast, or reading, says too little of the days to come. */
const FRESH_DAYS = 7;

/** The newest forecast of a metric, `null` where there is none of the last days. */
export function currentForecast(
  { forecasts, subject }: SubjectData,
  metric: PolledMetric,
  now: Instant,
): IssuedForecast | null {
  const newest = forecasts.find((forecast) => forecast.metric === metric);
  const age = newest && daysBetween(newest.day, dayOf(now, subject.timeZone));
  return newest && age !== undefined && age >= 0 && age <= FRESH_DAYS ? newest : null;
}

/** Known days of the LEAST_DAYS that a forecast needs, `null` where there are enough: today is not over and does not count. */
export function daysShort(
  { history, subject: { timeZone } }: SubjectData,
  metric: PolledMetric,
  now: Instant,
): number | null {
  const days = firstDays(seriesOf(history, metric), timeZone, dayOf(now, timeZone));
  return days < LEAST_DAYS ? days : null;
}

/** The day of the newest reading of a metric where that is too long ago to say anything of the days to come; else `null`. */
export function endedOn(
  { history, subject: { timeZone } }: SubjectData,
  metric: PolledMetric,
  now: Instant,
): Day | null {
  const { at, value } = seriesOf(history, metric);
  const newest = at[value.findLastIndex((count) => count !== null)];
  if (newest === undefined) return null;
  const day = dayOf(newest, timeZone);
  return daysBetween(day, dayOf(now, timeZone)) > FRESH_DAYS ? day : null;
}

function firstDays({ at, value }: Series, timeZone: string, today: Day): number {
  const days = new Set<Day>();
  for (let row = 0; row < at.length && days.size < LEAST_DAYS; row++) {
    const day = dayOf(at[row] ?? 0, timeZone);
    if (value[row] !== null && day < today) days.add(day);
  }
  return days.size;
}

const NOTHING = { p10: null, p50: null, p90: null, probability: null };

/** What is forecast of a milestone that is ahead; `null` where nothing is: it is reached, or held and waited for, or the first forecast is still to come. */
export function milestoneForecast(
  data: SubjectData,
  { milestone, state }: StandingMilestone,
  now: Instant,
): MilestoneForecast | null {
  const { slug, metric, threshold, when } = milestone;
  if (state.status !== "ahead" || state.heldSince !== null || state.remaining === 0) return null;
  const isSame = (told: IssuedMilestone) =>
    told.slug === slug && told.threshold === threshold && told.when === when;
  const forecast = currentForecast(data, metric, now);
  const told = forecast?.milestones.find(isSame);
  if (told) return isOver(told, data, now) ? null : told;
  if (forecast || state.current === null) return null;
  return daysShort(data, metric, now) !== null || endedOn(data, metric, now) !== null
    ? { verdict: "too-little-data", ...NOTHING }
    : null;
}

/** A range that has gone by without a new forecast is of no use any more. */
function isOver({ p90 }: IssuedMilestone, { subject }: SubjectData, now: Instant): boolean {
  return p90 !== null && p90 < addDays(dayOf(now, subject.timeZone), -1);
}

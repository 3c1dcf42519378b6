import { z } from "zod";
import { type Day, parseDay } from "../model/calendar.ts";
import { HORIZONS, LEVELS, type Level, MILESTONE_VERDICTS } from "../model/forecast.ts";
import type { IssuedForecast } from "../model/issued.ts";
import { POLLED_METRICS } from "../model/metric.ts";

const day = z.string().transform((text, context): Day => {
  try {
    return parseDay(text);
  } catch {
    context.addIssue({ code: "custom", message: "it is no day" });
    return z.NEVER;
  }
});
const value = z.number().min(0);
const quantiles = z.strictObject(
  Object.fromEntries(LEVELS.map((level) => [level, value])) as Record<Level, typeof value>,
);

/** What a cell of our own export tells of a forecast; when it was issued stands in a column of its own. */
const FORECAST = z.strictObject({
  metric: z.enum(POLLED_METRICS),
  day,
  last: z.strictObject({ day, value }),
  days: z.array(z.strictObject({ day, quantiles })),
  milestones: z.array(
    z.strictObject({
      slug: z.string().min(1),
      threshold: z.int().min(1),
      when: z.enum(["reaches", "exceeds"]),
      verdict: z.enum(MILESTONE_VERDICTS),
      p10: day.nullable(),
      p50: day.nullable(),
      p90: day.nullable(),
      probability: z.number().min(0).max(1).nullable(),
    }),
  ),
  targets: z.array(
    z.strictObject({
      horizon: z.literal(HORIZONS),
      target: day,
      quantiles,
      scale: z.number().positive(),
      line: z.number().nullable(),
      truth: z.int().min(0).nullable(),
    }),
  ),
});

export function forecastCell({ issuedAt: _, ...forecast }: IssuedForecast): string {
  return JSON.stringify(forecast);
}

/** `null` for a text that is no forecast. */
export function parseForecastCell(text: string): Omit<IssuedForecast, "issuedAt"> | null {
  try {
    return FORECAST.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

import { z } from "zod";
import { ACTIVITY_COUNTS, WINDOW_KINDS } from "../model/activity.ts";
import { CAUSES } from "../model/attempt.ts";
import { EVENT_KINDS } from "../model/event.ts";
import { FAULTS } from "../model/fault.ts";
import { MILESTONE_VERDICTS } from "../model/forecast.ts";
import { GAP_CAUSES } from "../model/gap.ts";
import { POLLED_METRICS } from "../model/metric.ts";
import { OUTBURST_KINDS } from "../model/outburst.ts";
import { COUNT_STEPS } from "../reports/activity-answers.ts";
import { mark } from "./openapi-mark.ts";
import { SERIES_STEPS } from "./questions.ts";

const moment = z.iso.datetime();
const count = z.int().min(0).nullable();
const change = z.int().nullable();
const perMetric = <T extends z.ZodType>(type: T) =>
  z.strictObject(
    Object.fromEntries(POLLED_METRICS.map((m) => [m, type])) as Record<(typeof POLLED_METRICS)[number], T>,
  );

const figure = z.int().min(0);

const rule = {
  metric: z.enum(POLLED_METRICS),
  threshold: z.int().min(1),
  when: z.enum(["reaches", "exceeds"]),
  days: z.int().min(1).nullable(),
  label: z.string(),
  consequence: z.string().nullable(),
  decides: z.string().nullable(),
};

const day = z.iso.date();

/** Days: in 8 of 10 simulated futures it is reached between `p10` and `p90`. */
const milestoneForecast = {
  verdict: z.enum(MILESTONE_VERDICTS),
  p10: day.nullable(),
  p50: day.nullable(),
  p90: day.nullable().meta({ description: "`null` beside a `p10`: perhaps not within a year" }),
  probability: z.number().min(0).max(1).nullable().meta({ description: "Of reaching it within a year" }),
};

const quantile = z.number().min(0);

const milestone = z.strictObject({
  slug: z.string(),
  ...rule,
  status: z.enum(["ahead", "reached", "fallen-back"]),
  reached: z.strictObject({ after: moment.nullable(), by: moment, fulfilled: moment }).nullable(),
  heldSince: moment.nullable(),
  falls: z.array(z.strictObject({ from: moment, to: moment.nullable() })),
  current: count,
  forecast: z.strictObject(milestoneForecast).nullable(),
  rules: z.array(z.strictObject({ at: moment, rule: z.strictObject(rule).nullable() })),
});

/** What each route answers, as a schema; a test holds the real answers against it. */
export const ANSWERS = {
  "/api/v1/subjects": z.strictObject({
    subjects: z.array(
      z.strictObject({ id: z.string(), kind: z.literal("instance"), title: z.string(), url: z.string() }),
    ),
  }),
  "/api/v1/subjects/{id}": z.strictObject({
    id: z.string(),
    kind: z.literal("instance"),
    title: z.string(),
    software: z.strictObject({ name: z.string().nullable(), version: z.string().nullable() }),
    registrations: z.enum(["open", "approval", "closed"]).nullable(),
    launched: z.iso.date().nullable(),
    measuredAt: moment.nullable().meta({ description: "When the newest reading was taken, believed or not" }),
    nextPollAt: moment,
    fresh: z
      .boolean()
      .meta({ description: "The newest reading is recent, and brought accounts that are believed" }),
    latest: perMetric(count).meta({
      description: "What the newest reading said; `null`: it lacks the figure, or is not believed yet",
    }),
    lastKnown: perMetric(z.strictObject({ value: figure, measuredAt: moment }).nullable()).meta({
      description: "Each figure as it was last known, with its own moment; the pages show these",
    }),
    change: perMetric(z.strictObject({ hour: change, day: change, week: change, month: change })),
    practice: z.boolean(),
  }),
  "/api/v1/subjects/{id}/series": z.strictObject({
    id: z.string(),
    metric: z.enum(POLLED_METRICS),
    unit: z.string(),
    step: z.enum(SERIES_STEPS),
    timeZone: z.string(),
    from: moment,
    to: moment,
    points: z.array(z.tuple([moment, count])),
    gaps: z.array(
      z.strictObject({
        from: moment,
        to: moment,
        cause: z.enum(GAP_CAUSES),
        fault: z.enum(FAULTS),
      }),
    ),
    marks: z.array(mark).meta({ description: "Suspicious readings" }),
    sources: z.array(z.string()),
  }),
  "/api/v1/subjects/{id}/milestones": z.strictObject({
    milestones: z.array(milestone),
    withdrawn: z.array(milestone),
  }),
  "/api/v1/subjects/{id}/forecast": z.strictObject({
    id: z.string(),
    metric: z.enum(POLLED_METRICS),
    issuedAt: moment.nullable().meta({ description: "`null`: too little data, or the readings have ended" }),
    horizonDays: z.int(),
    last: z.strictObject({ date: day, value: figure }).nullable(),
    noReadingSince: day
      .nullable()
      .meta({ description: "The day of the newest reading, where it is too old to forecast from" }),
    quantiles: z.array(
      z.strictObject({
        date: day,
        p10: quantile,
        p25: quantile,
        p50: quantile,
        p75: quantile,
        p90: quantile,
      }),
    ),
    milestones: z.array(z.strictObject({ slug: z.string(), ...milestoneForecast })),
  }),
  "/api/v1/subjects/{id}/events": z.strictObject({
    events: z.array(
      z.strictObject({
        id: z.string(),
        at: moment,
        kind: z.enum(EVENT_KINDS),
        text: z.string().meta({ description: "In words, in the language of `lang`" }),
        url: z.string().nullable(),
        detail: z
          .union([
            z.strictObject({ from: z.string(), to: z.string() }),
            z.strictObject({ change: z.int(), usual: z.number(), before: figure }),
            z.strictObject({ until: moment, cause: z.enum(GAP_CAUSES) }),
          ])
          .nullable()
          .meta({ description: "The figures of what was found; `null` for notes" }),
      }),
    ),
  }),
  "/api/v1/subjects/{id}/signups": z.strictObject({
    id: z.string(),
    metric: z.enum(ACTIVITY_COUNTS),
    unit: z.string(),
    step: z.enum(COUNT_STEPS),
    timeZone: z.literal("UTC"),
    points: z.array(z.tuple([day, count])).meta({
      description: "A count only where the windows that were answered leave no choice",
    }),
    exact: z.array(day).meta({ description: "The days, or the first days of the weeks, with a count" }),
    bounds: z.array(z.tuple([day, figure, count])).meta({
      description: "At least and at most so many; `null`: nothing bounds it from above",
    }),
    windows: z.enum(WINDOW_KINDS).nullable().meta({ description: "Of the newest answer, as the data show" }),
    answered: z
      .array(z.strictObject({ from: day, days: z.int().nullable(), count: figure, partial: z.boolean() }))
      .meta({
        description:
          "The newest answer’s own sums, oldest first: of so many days from that one on (`null`: six or seven); never to be added up",
      }),
    generatedAt: moment.nullable().meta({ description: "When the server made its newest answer" }),
  }),
  "/api/v1/subjects/{id}/activity": z.strictObject({
    id: z.string(),
    answers: z.array(
      z.strictObject({
        fetchedAt: moment,
        generatedAt: moment.meta({ description: "By the server’s clock; it keeps answers for up to a day" }),
        rows: z.array(
          z.strictObject({
            week: z.string(),
            statuses: z.string(),
            logins: z.string(),
            registrations: z.string(),
          }),
        ),
      }),
    ),
  }),
  "/api/v1/subjects/{id}/surges": z.strictObject({
    id: z.string(),
    timeZone: z.string(),
    surges: z.array(
      z.strictObject({
        id: z.string().meta({ description: "Of the event" }),
        kind: z.enum(OUTBURST_KINDS),
        from: moment.meta({ description: "The start of its first day in the time zone" }),
        to: moment.nullable().meta({ description: "The end of its last day; `null` while it lasts" }),
        detectedAt: moment.meta({ description: "The first reading that made it certain" }),
        change: z.int().meta({
          description:
            "Of the first day, so far on the day itself; of a `shift` or `decline` that of its week or two",
        }),
        usual: z.number().meta({ description: "In as long a time" }),
        times: z.number().nullable().meta({
          description:
            "`change` over `usual`; `null` where next to nothing is usual, or fewer came than usual",
        }),
        weekday: z
          .int()
          .min(1)
          .max(7)
          .nullable()
          .meta({ description: "That `usual` is of, Monday is 1; `null`: of all days" }),
        before: figure,
        text: z.string().meta({ description: "In words, in the language of `lang`" }),
      }),
    ),
  }),
  "/api/v1/subjects/{id}/failures": z.strictObject({
    id: z.string(),
    failures: z.array(
      z.strictObject({
        slot: moment.meta({ description: "When the poll was due" }),
        at: moment.meta({ description: "When it was made" }),
        cause: z.enum(CAUSES),
        fault: z.enum(FAULTS),
        detail: z.string().nullable(),
      }),
    ),
  }),
} as const;

export const PROBLEM = z.strictObject({ error: z.strictObject({ code: z.string(), message: z.string() }) });

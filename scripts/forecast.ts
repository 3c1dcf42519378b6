import { type Day, parseDay } from "#lib/model/calendar.ts";
import {
  type DailyClose,
  FORECAST_DAYS,
  type Forecast,
  LEAST_DAYS,
  MILESTONE_DAYS,
  type MilestoneForecast,
} from "#lib/model/forecast.ts";
import type { Milestone } from "#lib/model/milestone.ts";
import { forecastSeries } from "#lib/stats/forecast/forecast.ts";
import { forecastMilestone } from "#lib/stats/forecast/milestone.ts";
import { CommandError, progressOf, runCommand, wholeNumber } from "./command.ts";
import { dailySeriesIn, metricNamed } from "./daily-series.ts";

const HELP = `Forecasts one series, from a file with its history.

  npm run forecast -- --history FILE --goal N [--exceeds] [--as-of DATE] [--json]

The file is anything that import reads, packed or not. Days are days of UTC; a day counts with its last reading. Nothing
after DATE is looked at. With fewer than ${LEAST_DAYS} known days nothing is forecast, nor four weeks after the last of them.

  --history FILE   the history
  --goal N         when will there be so many? Within ${MILESTONE_DAYS} days, for the first time
  --exceeds        when will there be more than N?
  --as-of DATE     forecast from this day on (default: the last day with a reading)
  --domain DOMAIN  which server of the file; needed where it holds several
  --metric NAME    users (default), active, posts or servers
  --json           everything as JSON: the quantiles of each of the next ${FORECAST_DAYS} days, and of the day of the goal
`;

const OPTIONS = {
  history: { type: "string" },
  goal: { type: "string" },
  exceeds: { type: "boolean", default: false },
  "as-of": { type: "string" },
  domain: { type: "string" },
  metric: { type: "string", default: "users" },
  json: { type: "boolean", default: false },
} as const;

type Goal = Pick<Milestone, "threshold" | "when">;

const COUNTS = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });

const TOLD: Record<MilestoneForecast["verdict"], (goal: string, milestone: MilestoneForecast) => string> = {
  range: (goal, { p10, p90 }) =>
    p90 === null
      ? `${goal}: hardly before ${p10}, and perhaps not within a year`
      : `${goal}: between ${p10} and ${p90}, in 8 of 10 simulated futures`,
  "not-at-this-pace": (goal) =>
    `${goal}: not at this pace: it does not grow, or 9 of 10 simulated futures take longer than a year`,
  "too-little-data": (goal) => `${goal}: too little data`,
  reached: (goal) => `${goal}: reached`,
};

await runCommand(HELP, OPTIONS, async (words, values) => {
  const { history, json } = values;
  if (words.length > 0 || history === undefined || values.goal === undefined) {
    throw new CommandError("say which file and which goal: npm run forecast -- --history FILE --goal N");
  }
  const threshold = wholeNumber(values.goal, "goal", 1);
  const goal = { threshold, when: values.exceeds ? "exceeds" : "reaches" } as const;
  const metric = metricNamed(values.metric);
  const wanted = values["as-of"] === undefined ? undefined : dayNamed(values["as-of"]);
  const known = await dailySeriesIn([history], metric, progressOf("lines"));
  const [domain, days] = seriesNamed(known, values.domain, history);
  const last = days.findLast(({ value }) => value !== null);
  if (!last) throw new CommandError(`${history} has no ${metric} of ${domain}: name another --metric`);
  const asOf = wanted ?? last.day;
  const forecast = forecastSeries({ days, asOf });
  const milestone = forecastMilestone(forecast, goal);
  if (json) console.log(JSON.stringify({ domain, metric, ...jsonOf(forecast, goal, milestone) }, null, 2));
  else console.log(`${domain}, ${metric}: ${sentencesOf(forecast, goal, milestone)}`);
});

function dayNamed(word: string): Day {
  try {
    return parseDay(word);
  } catch (error) {
    throw new CommandError(`--as-of is a day like 2022-12-19, not "${word}"`, { cause: error });
  }
}

function seriesNamed(
  known: Map<string, DailyClose[]>,
  domain: string | undefined,
  file: string,
): [string, DailyClose[]] {
  if (known.size === 0) throw new CommandError(`${file} has no line that can be used`);
  const wanted = domain === undefined ? [...known] : [...known].filter(([name]) => name === domain);
  const [first] = wanted;
  if (first && wanted.length === 1) return first;
  const names = [...known.keys()];
  const more = names.length > 5 ? `, and ${names.length - 5} more` : "";
  throw new CommandError(
    `${file} holds ${domain === undefined ? "" : `no ${domain} but `}${names.slice(0, 5).join(", ")}${more}: name one with --domain DOMAIN`,
  );
}

/** The shape of `/api/v1/subjects/{id}/forecast`, with the outer quantiles and why there are none added. */
function jsonOf(forecast: Forecast, goal: Goal, milestone: MilestoneForecast) {
  const days = forecast.verdict === "forecast" ? forecast.days : [];
  return {
    issuedAt: forecast.asOf,
    knownDays: forecast.known,
    last: forecast.last,
    tooLittle: tooLittleIn(forecast),
    horizonDays: FORECAST_DAYS,
    quantiles: days.map(({ day, quantiles: q }) => ({
      date: day,
      "p2.5": q["0.025"],
      p10: q["0.1"],
      p25: q["0.25"],
      p50: q["0.5"],
      p75: q["0.75"],
      p90: q["0.9"],
      "p97.5": q["0.975"],
    })),
    milestoneDays: MILESTONE_DAYS,
    milestones: [{ ...goal, ...milestone }],
  };
}

/** Why nothing is forecast; `null` where something is. */
function tooLittleIn({ verdict, known, last }: Forecast): string | null {
  if (verdict === "forecast") return null;
  return known < LEAST_DAYS || !last
    ? `${known} known days of the ${LEAST_DAYS} that are needed`
    : `no reading since ${last.day}`;
}

function sentencesOf(forecast: Forecast, { threshold, when }: Goal, milestone: MilestoneForecast): string {
  if (forecast.verdict === "too-little-data") {
    return `too little data on ${forecast.asOf}: ${tooLittleIn(forecast)}`;
  }
  const goal = `${when === "reaches" ? "" : "more than "}${COUNTS.format(threshold)}`;
  const ranges = [7, 30, 90].map((ahead) => {
    const { day, quantiles } = forecast.days[ahead - 1] ?? {};
    return `  ${day}  ${COUNTS.format(quantiles?.["0.1"] ?? 0)} to ${COUNTS.format(quantiles?.["0.9"] ?? 0)}`;
  });
  return `${COUNTS.format(forecast.last.value)} on ${forecast.last.day}
${TOLD[milestone.verdict](goal, milestone)}
In 8 of 10 simulated futures:
${ranges.join("\n")}`;
}

import type { Issue } from "#lib/collector/forecasting.ts";
import { addDays, dayOf } from "#lib/model/calendar.ts";
import type { Instant } from "#lib/model/instant.ts";
import { POLLED_METRICS } from "#lib/model/metric.ts";
import { seriesOf } from "#lib/model/sample.ts";
import type { Subject } from "#lib/model/subject.ts";
import { milestonesOf } from "#lib/reports/goals.ts";
import { dailyCloses } from "#lib/stats/forecast/daily-closes.ts";
import { issueForecast, truthsOf } from "#lib/stats/issue.ts";
import type { StoreReader } from "#lib/store/store.ts";
import { readBelieved } from "../stored-subject.ts";

/** What is to be issued of a server today, and what came of what was issued before: of every metric, as far as it is believed. */
export async function readIssue(subject: Subject, reader: StoreReader, now: Instant): Promise<Issue> {
  const { id: host, timeZone } = subject;
  const data = await readBelieved(subject, reader);
  const yesterday = addDays(dayOf(now, timeZone), -1);
  const ahead = milestonesOf(data)
    .filter(({ state }) => state.status === "ahead" && state.heldSince === null)
    .map(({ milestone }) => milestone);
  const issue: Issue = { host, forecasts: [], truths: [] };
  for (const metric of POLLED_METRICS) {
    const closes = dailyCloses(seriesOf(data.history, metric), timeZone, yesterday);
    const targets = await reader.forecastTargets(host, metric);
    const truths = truthsOf(metric, closes, targets);
    const forecast = issueForecast({
      name: host,
      metric,
      closes,
      timeZone,
      now,
      milestones: ahead.filter((milestone) => milestone.metric === metric),
      earlier: withTruths(targets, truths),
    });
    if (forecast) issue.forecasts.push(forecast);
    issue.truths.push(...truths);
  }
  return issue;
}

type Targets = Awaited<ReturnType<StoreReader["forecastTargets"]>>;

function withTruths(targets: Targets, truths: Issue["truths"]): Targets {
  const known = new Map(truths.map(({ day, horizon, truth }) => [`${day} ${horizon}`, truth]));
  return targets.map((target) => ({
    ...target,
    truth: target.truth ?? known.get(`${target.day} ${target.horizon}`) ?? null,
  }));
}

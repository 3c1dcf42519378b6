import { DAY, MINUTE } from "#lib/model/instant.ts";
import type { History, Series } from "#lib/model/sample.ts";
import { changesPerBucket } from "#lib/stats/buckets.ts";
import { downsample } from "#lib/stats/downsample.ts";
import { findGaps } from "#lib/stats/gaps.ts";
import { findMarks } from "#lib/stats/marks.ts";
import { findCrossing } from "#lib/stats/milestones.ts";
import { bestBucket } from "#lib/stats/records.ts";
import { stepSeries } from "#lib/stats/steps.ts";

const ROWS = 175_000;
const ZONE = "Europe/Tallinn";
const TIMES = 5;

function fiveYears(): Series {
  const rows = Array.from({ length: ROWS }, (_, row) => row);
  return {
    at: rows.map((row) => Date.UTC(2021, 0, 1) + row * 15 * MINUTE),
    value: rows.map((row) => 100 + Math.floor(row / 40) + (row % 7)),
    source: rows.map(() => "poll"),
    holes: new Map(),
  };
}

/** Four metrics alike. */
function historyOf({ at, source, value, holes }: Series): History {
  const values = { users: value, active: value, posts: value, servers: value };
  return { at, source, values, holes: { users: holes, active: holes, posts: holes, servers: holes } };
}

/** The best of five runs of what a page asks of five years of readings, in ms. */
export function measureMathematics(): [string, string][] {
  const series = fiveYears();
  const from = series.at[0] ?? 0;
  const now = (series.at.at(-1) ?? 0) + MINUTE;
  const gaps = findGaps(series, { attempts: [], pollSeconds: 900, now });
  const history = historyOf(series);
  const tasks: [string, () => unknown][] = [
    ["gaps", () => findGaps(series, { attempts: [], pollSeconds: 900, now })],
    ["marks of four metrics", () => findMarks(history, { facts: [], partial: [], trust: [] })],
    ["down-sampling to 600 points", () => downsample(series, gaps, 600)],
    ["a value per day", () => stepSeries(series, "day", ZONE)],
    ["changes per day", () => changesPerBucket(series, "day", ZONE, { from: from + DAY, to: now, now })],
    ["best hour", () => bestBucket(series, "hour", ZONE, now)],
    ["a milestone", () => findCrossing(series, { threshold: 1000, when: "reaches" })],
  ];
  return tasks.map(([name, run]) => {
    const times = Array.from({ length: TIMES }, () => {
      const begun = performance.now();
      run();
      return performance.now() - begun;
    });
    return [name, Math.min(...times).toFixed(1)];
  });
}

import { existsSync } from "node:fs";
import { importSource } from "#lib/history/source-name.ts";
import type { DailyClose } from "#lib/model/forecast.ts";
import { type Instant, wholeSecond } from "#lib/model/instant.ts";
import { isPolledMetric, POLLED_METRICS, type PolledMetric } from "#lib/model/metric.ts";
import { dailyCloses } from "#lib/stats/forecast/daily-closes.ts";
import { CommandError } from "./command.ts";
import { tellAllValues } from "./tell-history.ts";

/** The daily closes (UTC) of every server in the files, by domain; those of a file that names none under the file's name. */
export async function dailySeriesIn(
  files: string[],
  metric: PolledMetric,
  onProgress: (lines: number) => void,
): Promise<Map<string, DailyClose[]>> {
  let [leftOut, counts] = [0, 0];
  const known = new Map<string, Map<Instant, number | null>>();
  const now = wholeSecond(Date.now());
  let lines = 0;
  for (const file of files) {
    if (!existsSync(file)) throw new CommandError(`${file}: there is no such file`);
    for await (const { domain, at, value } of tellAllValues(file, metric, now, () => leftOut++)) {
      if (value !== null) counts++;
      const name = domain || nameOf(file);
      const values = known.get(name) ?? new Map<Instant, number | null>();
      known.set(name, values.set(at, value));
      if (++lines % 1000 === 0) onProgress(lines);
    }
  }
  // Where no figure is left, the command's own error says so in one line.
  if (leftOut > 0 && counts > 0) {
    const lines = leftOut === 1 ? "1 line that cannot" : `${leftOut} lines that cannot`;
    console.error(`Left out: ${lines} be used; npm run import -- DOMAIN FILE --dry-run names the reasons`);
  }
  return new Map([...known].map(([domain, values]) => [domain, closesOf(values)]));
}

function closesOf(values: Map<Instant, number | null>): DailyClose[] {
  const at = [...values.keys()].sort((a, b) => a - b);
  const value = at.map((moment) => values.get(moment) ?? null);
  return dailyCloses({ at, value, source: [], holes: new Map() }, "UTC");
}

function nameOf(file: string): string {
  return importSource(file).replace("import:", "");
}

export function metricNamed(word: string): PolledMetric {
  if (isPolledMetric(word)) return word;
  throw new CommandError(`--metric is one of ${POLLED_METRICS.join(", ")}, not "${word}"`);
}

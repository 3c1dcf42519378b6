import { on } from "node:events";
import { Worker } from "node:worker_threads";
import { createForecasting, type Forecasting, type Issue } from "#lib/collector/forecasting.ts";
import type { BoardConfig } from "#lib/config.ts";
import type { Log } from "#lib/log.ts";
import type { Host } from "#lib/model/host.ts";
import { type Instant, wholeSecond } from "#lib/model/instant.ts";
import type { Store } from "#lib/store/store.ts";
import type { ForecastWork } from "./forecast-worker.ts";

const WORKER = new URL("./forecast-worker.ts", import.meta.url);

/** The daily forecasts of the board's servers, worked out in a thread of their own so that no poll waits. */
export function dailyForecasts(
  { databaseFile, subjects, timeZone }: BoardConfig,
  store: Store,
  log: Log,
  signal: AbortSignal,
): Forecasting {
  async function* compute(hosts: readonly Host[], now: Instant): AsyncGenerator<Issue> {
    const work: ForecastWork = {
      databaseFile,
      subjects: subjects.filter(({ id }) => hosts.includes(id)),
      now: wholeSecond(now),
    };
    const worker = new Worker(WORKER, { workerData: work });
    const stop = () => void worker.terminate();
    signal.addEventListener("abort", stop, { once: true });
    try {
      for await (const [issue] of on(worker, "message", { close: ["exit"] })) {
        if (signal.aborted) return;
        yield issue as Issue;
      }
    } finally {
      signal.removeEventListener("abort", stop);
      await worker.terminate();
    }
  }

  return createForecasting({ store, compute, timeZone, now: Date.now, log });
}

import { type Day, dayOf } from "../model/calendar.ts";
import type { Host } from "../model/host.ts";
import type { Instant } from "../model/instant.ts";
import type { ForecastTruth, IssuedForecast } from "../model/issued.ts";
import type { Sample } from "../model/sample.ts";
import type { Effects } from "./effects.ts";

/** What is to be kept of a server's day. */
export type Issue = { host: Host; forecasts: IssuedForecast[]; truths: ForecastTruth[] };

export type ForecastingEffects = {
  store: {
    newestIssue: (host: Host) => Promise<Day | null>;
    newestSample: (host: Host) => Promise<Pick<Sample, "measuredAt"> | null>;
    issueForecasts: (
      host: Host,
      forecasts: readonly IssuedForecast[],
      truths: readonly ForecastTruth[],
    ) => Promise<void>;
  };
  /** Works out what is to be issued of each server, elsewhere, so that no poll waits; one after the other. */
  compute: (hosts: readonly Host[], now: Instant) => AsyncIterable<Issue>;
  timeZone: string;
  now: () => number;
  log: Effects["log"];
};

export type Forecasting = {
  /** To be called after each reading that was stored; returns at once, and never throws. */
  polled: (host: Host) => void;
  /** Resolves once everything that was due has been issued. */
  idle: () => Promise<void>;
};

/**
 * Issues each server's forecasts once on each day of the zone, after the day's first reading. What is due follows from the
 * store and the clock: a restart issues nothing twice, and a day that was missed stays missed.
 */
export function createForecasting({ store, compute, timeZone, now, log }: ForecastingEffects): Forecasting {
  /** On which day a server was last seen to, so that a server with too little data is not asked for at each poll. */
  const seenTo = new Map<Host, Day>();
  const waiting = new Set<Host>();
  let running: Promise<void> | null = null;
  let failing = false;

  async function stateOf(host: Host, today: Day): Promise<"due" | "issued" | "not yet"> {
    const newest = await store.newestSample(host);
    if (newest === null || dayOf(newest.measuredAt, timeZone) !== today) return "not yet";
    const issued = await store.newestIssue(host);
    return issued === null || issued < today ? "due" : "issued";
  }

  async function issueWaiting(): Promise<void> {
    const hosts = [...waiting];
    waiting.clear();
    const at = now();
    const today = dayOf(at, timeZone);
    const due: Host[] = [];
    for (const host of hosts) {
      const state = await stateOf(host, today);
      if (state === "due") due.push(host);
      else if (state === "issued") seenTo.set(host, today);
    }
    if (due.length === 0) return;
    for await (const { host, forecasts, truths } of compute(due, at)) {
      await store.issueForecasts(host, forecasts, truths);
      seenTo.set(host, today);
    }
    failing = false;
  }

  async function run(): Promise<void> {
    try {
      while (waiting.size > 0) await issueWaiting();
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      if (!failing) log.error("forecasts failed; they are tried again after the next readings", { detail });
      failing = true;
    } finally {
      running = null;
    }
  }

  return {
    polled(host) {
      if (seenTo.get(host) === dayOf(now(), timeZone)) return;
      waiting.add(host);
      running ??= run();
    },
    idle: () => running ?? Promise.resolve(),
  };
}

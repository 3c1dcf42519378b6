import { expect } from "vitest";
import { collectOnce } from "../../lib/collector/once.ts";
import type { FetcherOptions } from "../../lib/fediverse/guarded-fetch.ts";
import type { Attempt, Cause } from "../../lib/model/attempt.ts";
import type { FactRecord } from "../../lib/model/fact.ts";
import { POLLED_METRICS } from "../../lib/model/metric.ts";
import type { Value } from "../../lib/model/reading.ts";
import {
  CLOCK,
  type FakeServer,
  fetcherFor,
  hasty,
  type Page,
  readerOver,
} from "../fediverse/fake-server.ts";
import { emptyStore } from "../store/given.ts";

/** What one poll left in the database. */
export type Left = {
  /** Users, active, posts, servers, where it brought a sample; else its cause. */
  said: Value[] | Cause;
  attempt: Attempt;
  facts: FactRecord[];
  /** The rows of activity that were kept. */
  activityRows: number;
};

/** Polls the server once into an empty database, after it was told what to say; fails unless it left one or the other. */
export async function pollOf(
  server: FakeServer,
  pages: Record<string, Page>,
  options: Partial<FetcherOptions> = {},
): Promise<Left> {
  server.says(pages);
  const store = await emptyStore();
  const now = () => CLOCK;
  const reader = readerOver(fetcherFor(server, options), hasty(now));
  const silent = () => {};
  const effects = {
    ...reader,
    store,
    now,
    elapsed: now,
    sleep: async () => {},
    random: () => 0.5,
    log: { debug: silent, info: silent, warn: silent, error: silent },
  };
  await collectOnce([{ id: server.host, pollSeconds: 900 }], effects, new AbortController().signal);
  const attempts = await store.attempts(server.host);
  const [attempt] = attempts;
  if (!attempt || attempts.length > 1) throw new Error(`A poll left ${attempts.length} attempts`);
  const sample = await store.newestSample(server.host);
  expect([attempt.outcome, attempt.cause === null]).toEqual(sample ? ["sample", true] : ["failed", false]);
  const [answer] = await store.activity(server.host);
  return {
    said: sample ? POLLED_METRICS.map((metric) => sample.values[metric]) : (attempt.cause ?? "internal"),
    attempt,
    facts: await store.facts(server.host),
    activityRows: answer?.rows.length ?? 0,
  };
}

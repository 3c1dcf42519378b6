import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Effects } from "../../lib/collector/effects.ts";
import { createFetcher } from "../../lib/fediverse/guarded-fetch.ts";
import type { Reader } from "../../lib/fediverse/read-instance.ts";
import { type Instant, parseInstant } from "../../lib/model/instant.ts";
import type { Misbehaviour } from "../../lib/practice/misbehaviour.ts";
import { type PracticeServer, startPractice } from "../../lib/practice/practice-server.ts";
import { openStore } from "../../lib/store/sqlite.ts";
import type { Store } from "../../lib/store/store.ts";
import { readerOver } from "../fediverse/fake-server.ts";

export const START: Instant = parseInstant("2026-11-22T10:50:00Z") ?? Number.NaN;
/** Nobody waits long for a server that never answers; one that answers is given time, however busy the machine is. */
const ENDLESS: readonly (Misbehaviour | null)[] = ["hang", "drip"];

/** A practice server, a real database and the collector's effects under one clock, which moves only when told to. */
export type Stage = {
  practice: PracticeServer;
  store: Store;
  reader: Reader;
  effects: Effects;
  logged: string[];
  clock: { now: Instant };
  close: () => Promise<void>;
};

export async function setStage(misbehave: Misbehaviour | null = null): Promise<Stage> {
  const clock = { now: START };
  const now = () => clock.now;
  const practice = await startPractice({ port: 0, seed: 6, startedAt: START, now, misbehave });
  const folder = await mkdtemp(join(tmpdir(), "mastoboard-collector-"));
  const store = await openStore(join(folder, "mastoboard.db"));
  const fetcher = createFetcher({ allowPrivate: [practice.host], userAgent: "Mastoboard/test", now });
  const isEndless = (url: string) => ENDLESS.includes(misbehave) && !url.endsWith("/robots.txt");
  const hasty = {
    ...fetcher,
    get: (url: string, options = {}) =>
      fetcher.get(url, { ...options, timeoutMs: isEndless(url) ? 1_000 : 15_000 }),
  };
  const reader = readerOver(hasty, {
    now,
    elapsed: () => performance.now(),
    sleep: async () => {},
    memory: store,
  });
  const logged: string[] = [];
  const say = (level: string) => (event: string) => void logged.push(`${level}: ${event}`);
  const effects: Effects = {
    store,
    readInstance: reader.readInstance,
    readActivity: reader.readActivity,
    now,
    elapsed: () => clock.now,
    sleep: async (ms) => {
      clock.now += ms;
    },
    random: () => 0.5,
    log: { debug: say("debug"), info: say("info"), warn: say("warn"), error: say("error") },
  };
  return {
    practice,
    store,
    reader,
    effects,
    logged,
    clock,
    async close() {
      await practice.close();
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type Collector, createCollector } from "#lib/collector/collector.ts";
import { slotOf } from "#lib/collector/due.ts";
import type { Effects } from "#lib/collector/effects.ts";
import { DAY, HOUR, type Instant, MINUTE, SECOND } from "#lib/model/instant.ts";
import { chance } from "#lib/practice/random.ts";
import { openStore } from "#lib/store/sqlite.ts";
import type { Store } from "#lib/store/store.ts";
import { type Account, accountFor } from "./account.ts";
import { createTimeline } from "./timeline.ts";
import { createWorld } from "./world.ts";

export type Simulated = {
  /** For the database. */
  folder: string;
  servers: number;
  days: number;
  pollSeconds: number;
  seed: number;
  /** Without faults of the servers, of our network, of the clock, and without restarts. */
  calm?: boolean;
  /** When work that falls on a moment (ms since the start) can be done at the earliest. */
  heldUpUntil?: (at: number) => number;
  onDay?: (day: number, size: Size) => void;
};

export type Size = { heapBytes: number; files: number | null };
export type Outcome = Account & { questions: number; complaints: string[] };

const START: Instant = Date.UTC(2026, 10, 22, 11);
const WAKE_UP = 5 * SECOND;
/** Who was there for so much of a slot could have asked. */
const ENOUGH_OF_A_SLOT = 4 * MINUTE;
/** Who was there for so much of a slot’s first minute could have asked in time. */
const ENOUGH_OF_A_MINUTE = 45 * SECOND;

/** Every day at one time we are started again, and the clock is set back an hour on some days, and right again later. */
const RESTART_AT = 13.3 * HOUR;
const DOWN_FOR = 3 * MINUTE;
const CLOCK_STEPS = [
  { at: 30.2 * HOUR, byMs: -HOUR },
  { at: 36.4 * HOUR, byMs: HOUR },
];

/** Runs the real collector and a real database through simulated days of a simulated network. */
export async function simulate(options: Simulated): Promise<Outcome> {
  const { folder, servers, days, pollSeconds, seed, calm = false, heldUpUntil, onDay } = options;
  const world = createWorld(servers, seed, calm);
  const time = createTimeline(START, heldUpUntil);
  const file = join(folder, "simulated.db");
  const complaints: string[] = [];
  /** How often we woke up in each slot, and how often of these in its first minute and online. */
  const ticks = new Map<Instant, { all: number; prompt: number }>();
  let questions = 0;
  let draws = 0;

  function effectsOn(store: Store): Effects {
    const quiet = () => {};
    const complain = (event: string, fields = {}) => {
      if (complaints.length < 20) complaints.push(`${event} ${JSON.stringify(fields)}`);
    };
    return {
      // Nobody else is on this database, and a lease every five seconds would be most of what is written.
      store: { ...store, takeLease: async () => true, releaseLease: async () => {} },
      async readInstance(host) {
        questions++;
        const { outcome, tookMs } = world.ask(host, time.elapsed(), time.now());
        await time.sleep(tookMs);
        return outcome;
      },
      readActivity: async () => ({ ok: false, hole: "switched-off", detail: "simulated" }),
      now: time.now,
      elapsed: time.elapsed,
      sleep: time.sleep,
      random: () => chance(seed, `draw ${draws++}`),
      log: { debug: quiet, info: quiet, warn: quiet, error: complain },
    };
  }

  async function wakeFor(collector: Collector, ms: number): Promise<void> {
    for (const end = time.elapsed() + ms; time.elapsed() < end; ) {
      collector.tick().catch((error: unknown) => complaints.push(String(error)));
      countTick();
      await time.pass(Math.min(WAKE_UP, end - time.elapsed()));
    }
  }

  function countTick(): void {
    const slot = slotOf(time.now(), pollSeconds);
    const { all, prompt } = ticks.get(slot) ?? { all: 0, prompt: 0 };
    const isPrompt = time.now() - slot < MINUTE && !world.isOffline(time.elapsed());
    ticks.set(slot, { all: all + 1, prompt: prompt + Number(isPrompt) });
  }

  /** The moments, in ms since the start, at which something happens to us, besides the end of each day. */
  const incidents = calm
    ? []
    : [
        ...Array.from({ length: days }, (_, day) => ({ at: day * DAY + RESTART_AT, byMs: null })),
        ...CLOCK_STEPS.filter(({ at }) => at < days * DAY),
      ];
  const ends = Array.from({ length: days }, (_, day) => ({ at: (day + 1) * DAY, byMs: 0 }));

  let store = await openStore(file);
  let collector = createCollector(subjectsOf(), `collector 0`, effectsOn(store));

  function subjectsOf() {
    return world.hosts.map((id) => ({ id, pollSeconds }));
  }

  async function stop(): Promise<void> {
    const stopped = collector.stop();
    await time.pass(5 * SECOND);
    await stopped;
    await store.close();
  }

  for (const { at, byMs } of [...incidents, ...ends].sort((a, b) => a.at - b.at)) {
    await wakeFor(collector, at - time.elapsed());
    if (byMs === null) {
      await stop();
      await time.pass(DOWN_FOR);
      store = await openStore(file);
      collector = createCollector(subjectsOf(), `collector ${at}`, effectsOn(store));
    } else time.setClock(byMs);
    if (at % DAY === 0) onDay?.(at / DAY, sizeNow());
  }
  await stop();
  const slots = [...ticks]
    .filter(([, { all }]) => all >= ENOUGH_OF_A_SLOT / WAKE_UP)
    .map(([slot, { prompt }]) => ({ slot, prompt: prompt >= ENOUGH_OF_A_MINUTE / WAKE_UP }))
    .sort((a, b) => a.slot - b.slot);
  const reader = await openStore(file);
  try {
    return { ...(await accountFor(world, slots, reader)), questions, complaints };
  } finally {
    await reader.close();
  }
}

/** What this process holds on to, after a collection of garbage where Node was started with --expose-gc. */
function sizeNow(): Size {
  globalThis.gc?.();
  const files = process.platform === "linux" ? readdirSync("/proc/self/fd").length : null;
  return { heapBytes: process.memoryUsage().heapUsed, files };
}

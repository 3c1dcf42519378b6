/**
 * The collector as it runs, with short slots, telling on stdout what it does. One JSON line each: `ready`; `lease` whenever
 * it is given or refused; `asked` before a server is; `stored` after the commit of a poll.
 */
import { writeSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { createCollector } from "#lib/collector/collector.ts";
import { createFetcher } from "#lib/fediverse/guarded-fetch.ts";
import { createPoliteFetcher } from "#lib/fediverse/polite-fetch.ts";
import { createReader } from "#lib/fediverse/read-instance.ts";
import { createLog } from "#lib/log.ts";
import { parseHost } from "#lib/model/host.ts";
import { SECOND } from "#lib/model/instant.ts";
import { openStore } from "#lib/store/sqlite.ts";

const STDOUT = 1;
const TICKS_PER_LEASE = 3;

const [file = "", owner = "", slotSeconds = "", leaseSeconds = "", ...domains] = process.argv.slice(2);
const hosts = domains.map(parseHost);
const leaseMs = Number(leaseSeconds) * SECOND;

// Written at once, so that nothing that was told can be lost with this process.
const tell = (told: object) => writeSync(STDOUT, `${JSON.stringify(told)}\n`);

const store = await openStore(file);
let leading: boolean | null = null;
const slots = new Map<string, number>();
const polite = {
  now: Date.now,
  elapsed: () => performance.now(),
  // The servers are our own: at a polite pace a poll would outlast its slot.
  sleep: () => Promise.resolve(),
  memory: store,
};
const guarded = createFetcher({ allowPrivate: hosts, userAgent: "Mastoboard torture" });
const reader = createReader(createPoliteFetcher(guarded, polite), polite);
const collector = createCollector(
  hosts.map((id) => ({ id, pollSeconds: Number(slotSeconds) })),
  owner,
  {
    store: {
      ...store,
      async recordPoll(host, attempt, sample, facts) {
        await store.recordPoll(host, attempt, sample, facts);
        const users = sample?.values.users ?? null;
        tell({ stored: host, slot: attempt.slot, outcome: attempt.outcome, users, at: Date.now() });
      },
      // The collector looks whether a slot is open just before it asks for it.
      attempts(host, range) {
        slots.set(host, range?.to ?? Number.NaN);
        return store.attempts(host, range);
      },
      async takeLease(...wish) {
        const given = await store.takeLease(...wish);
        if (given !== leading) tell({ lease: given, at: Date.now() });
        leading = given;
        return given;
      },
    },
    readInstance(host, options) {
      tell({ asked: host, slot: slots.get(host), at: Date.now() });
      return reader.readInstance(host, options);
    },
    readActivity: reader.readActivity,
    now: Date.now,
    elapsed: () => performance.now(),
    sleep: (ms, signal) => pause(ms, undefined, { signal }).catch(() => undefined),
    random: Math.random,
    log: createLog({ write: (line) => void process.stderr.write(line), now: Date.now, level: "warn" }),
  },
  { leaseMs },
);

tell({ ready: true, at: Date.now() });
const tickMs = Math.min(leaseMs / TICKS_PER_LEASE, (Number(slotSeconds) * SECOND) / 10);
for (;;) {
  void collector.tick();
  await pause(tickMs);
}

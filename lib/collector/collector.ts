import type { Cause } from "../model/attempt.ts";
import type { Host } from "../model/host.ts";
import { type Instant, SECOND, wholeSecond } from "../model/instant.ts";
import type { Subject } from "../model/subject.ts";
import { createBackFill } from "./back-fill.ts";
import { isSlotOpen, slotOf } from "./due.ts";
import type { Effects } from "./effects.ts";
import { type PollResult, pollOne } from "./poll-one.ts";
import { createQueue } from "./queue.ts";
import { createSilence } from "./silence.ts";

const LEASE = "collector";
/** Three wake-ups: a collector that died is followed soon, one that is busy keeps its right. */
export const LEASE_MS = 15 * SECOND;
export const MOST_AT_ONCE = 8;
/** How long a server is left alone when what it said could not be stored. */
const PAUSE_MS = 60 * SECOND;
/** What reads under way are given to end by themselves. */
const GRACE_MS = 2 * SECOND;

export type Tracked = Pick<Subject, "id" | "pollSeconds">;

export type Collector = {
  /** Starts whatever is due now; resolves once all of that has been stored. Safe to call at any time, any number of times. */
  tick: () => Promise<void>;
  /** Starts nothing more, lets reads under way end or breaks them off, and gives the right to collect back. */
  stop: () => Promise<void>;
};

/**
 * The collector of the subjects. It keeps no plan of its own: what is due follows from the store and the clock.
 *
 * @param owner tells this collector from every other; only one at a time has the lease
 */
export function createCollector(subjects: readonly Tracked[], owner: string, effects: Effects): Collector {
  const { store, now, elapsed, sleep, log } = effects;
  const queue = createQueue(MOST_AT_ONCE);
  const backFill = createBackFill(effects);
  const silence = createSilence(subjects.map(({ id }) => id));
  const underWay = new Map<Host, Promise<void>>();
  const closed = new Map<Host, Instant>();
  const failing = new Map<Host, Cause>();
  const pausedUntil = new Map<Host, number>();
  const end = new AbortController();
  let stopping = false;
  let leading = true;

  function tellChange(host: Host, { attempt }: PollResult): void {
    const before = failing.get(host) ?? null;
    if (attempt.cause === before || attempt.cause === "stopped") return;
    if (attempt.cause === null) {
      failing.delete(host);
      log.info("server answers again", { host, was: before });
    } else {
      failing.set(host, attempt.cause);
      log.warn("poll failed", { host, cause: attempt.cause, detail: attempt.detail });
    }
  }

  async function visit({ id: host, pollSeconds }: Tracked): Promise<void> {
    const slot = slotOf(now(), pollSeconds);
    if (stopping || closed.get(host) === slot) return;
    if (isSlotOpen(slot, await store.attempts(host, { from: slot, to: slot }))) {
      const task = { host, slot, pollSeconds, retry: true, signal: end.signal, judge: silence.judge };
      const result = await pollOne(task, effects);
      tellChange(host, result);
      if (result.reading && !stopping) await backFill(host, end.signal);
    }
    closed.set(host, slot);
  }

  function startVisit(subject: Tracked): Promise<void> {
    const running = underWay.get(subject.id);
    if (running) return running;
    if (elapsed() < (pausedUntil.get(subject.id) ?? 0)) return Promise.resolve();
    const visited = queue(() => visit(subject))
      .catch((error: unknown) => {
        pausedUntil.set(subject.id, elapsed() + PAUSE_MS);
        const detail = error instanceof Error ? error.message : String(error);
        log.error("poll could not be stored", { host: subject.id, detail });
      })
      .finally(() => underWay.delete(subject.id));
    underWay.set(subject.id, visited);
    return visited;
  }

  async function hasLease(): Promise<boolean> {
    const has = await store.takeLease(LEASE, owner, wholeSecond(now()), LEASE_MS);
    if (has !== leading) log.info(has ? "collecting" : "another collector is at work; waiting", { owner });
    leading = has;
    return has;
  }

  return {
    async tick() {
      if (stopping || !(await hasLease()) || stopping) return;
      await Promise.all(subjects.map(startVisit));
    },
    async stop() {
      if (stopping) return;
      stopping = true;
      const visits = Promise.all(underWay.values());
      await Promise.race([visits, sleep(GRACE_MS, end.signal)]);
      end.abort();
      await visits;
      await store.releaseLease(LEASE, owner);
    },
  };
}

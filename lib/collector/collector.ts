import type { Attempt, Cause } from "../model/attempt.ts";
import type { Host } from "../model/host.ts";
import { type Instant, SECOND, wholeSecond } from "../model/instant.ts";
import type { Subject } from "../model/subject.ts";
import { createBackFill } from "./back-fill.ts";
import { type BackOff, backOff, MEMORY_OF_FAILURES } from "./back-off.ts";
import { isSlotOpen, slotOf } from "./due.ts";
import type { Effects } from "./effects.ts";
import { offsetOf } from "./offset.ts";
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

export type Tracked = Pick<Subject, "id" | "pollSeconds"> & Partial<Pick<Subject, "paused">>;

export type Collector = {
  /** Starts whatever is due now; resolves once all of that has been stored. Safe to call at any time, any number of times. */
  tick: () => Promise<void>;
  /** Starts nothing more, lets reads under way end or breaks them off, and gives the right to collect back. */
  stop: () => Promise<void>;
};

/**
 * The collector of the subjects. It keeps no plan of its own: what is due follows from the store and the clock. A server that
 * says it is gone is asked no more until the next start; one that the operator paused is not asked.
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
  const gone = new Set<Host>();
  let answeredAt = Number.NEGATIVE_INFINITY;
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

  function mayAsk(slot: Instant, attempts: readonly Attempt[], pollSeconds: number): BackOff {
    const newest = attempts.findLast((attempt) => attempt.slot < slot);
    // We were offline, and are no longer: that it was silent says nothing of this server.
    if (newest?.cause === "offline" && newest.startedAt < answeredAt) return "ask";
    // What it said to this collector itself is final.
    if (newest?.cause === "gone") return "knock";
    return backOff(slot, attempts, pollSeconds * SECOND);
  }

  async function visit({ id: host, pollSeconds }: Tracked): Promise<void> {
    const at = now();
    const slot = slotOf(at, pollSeconds);
    if (stopping || closed.get(host) === slot) return;
    // The first visit is made at once: whoever starts the program wants to see something.
    if (closed.has(host) && at < slot + offsetOf(owner, host, pollSeconds)) return;
    const attempts = await store.attempts(host, { from: slot - MEMORY_OF_FAILURES, to: slot });
    const verdict = isSlotOpen(slot, attempts) ? mayAsk(slot, attempts, pollSeconds) : "wait";
    if (verdict !== "wait") {
      const knock = verdict === "knock";
      const task = { host, slot, pollSeconds, retry: true, knock, signal: end.signal, judge: silence.judge };
      const result = await pollOne(task, effects);
      tellChange(host, result);
      if (result.attempt.cause === "gone") gone.add(host);
      if (result.reading) answeredAt = now();
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
      await Promise.all(
        subjects.filter(({ id, paused }) => paused !== true && !gone.has(id)).map(startVisit),
      );
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

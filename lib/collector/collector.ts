import limited from "p-limit";
import type { Attempt } from "../model/attempt.ts";
import type { Host } from "../model/host.ts";
import { formatInstant, type Instant, SECOND, wholeSecond } from "../model/instant.ts";
import type { Subject } from "../model/subject.ts";
import { createBackFill } from "./back-fill.ts";
import { type BackOff, backOff, MEMORY_OF_FAILURES } from "./back-off.ts";
import { createChangeLog } from "./change-log.ts";
import { type ClockTrouble, createClockWatch } from "./clock-watch.ts";
import { isSlotOpen, slotOf } from "./due.ts";
import type { Effects } from "./effects.ts";
import { eveningOf, offsetOf } from "./offset.ts";
import { pollOne } from "./poll-one.ts";
import { createSilence } from "./silence.ts";
import { createStoreTrouble } from "./store-trouble.ts";
import { createWaiting } from "./waiting.ts";
import { wishIn } from "./wish.ts";

const LEASE = "collector";
/** Three wake-ups: a collector that died is followed soon, one that is busy keeps its right. */
export const LEASE_MS = 15 * SECOND;
/** Most of a visit is waiting between questions: a thousand servers are read within a minute. */
export const MOST_AT_ONCE = 128;
/** How long a server is left alone when the store could not tell whether it is due. */
const PAUSE_MS = 60 * SECOND;
/** What reads under way are given to end by themselves. */
const GRACE_MS = 2 * SECOND;

export type Tracked = Pick<Subject, "id" | "pollSeconds"> & Partial<Pick<Subject, "paused">>;

export type CollectorOptions = {
  /** For how long the right to collect is taken with each wake-up. */
  leaseMs?: number;
  /** Whether the store has failed for good, so that nothing is worth another try. */
  isLost?: (error: unknown) => boolean;
  /** Called with each wake-up of whoever has the right to collect: other work that only one should do. */
  whileLeading?: () => void;
};

export type Collector = {
  /**
   * Starts whatever is due now; resolves once all of that has been stored, or waits in memory because the store fails.
   * Safe to call at any time, any number of times. Rejects only where the store is lost.
   */
  tick: () => Promise<void>;
  /** Starts nothing more, lets reads under way end or breaks them off, and gives the right to collect back. */
  stop: () => Promise<void>;
};

/**
 * The collector of the subjects. It keeps no plan of its own: what is due follows from the store and the clock. A server that
 * says it is gone is asked no more until somebody asks it by hand and it answers; one that the operator paused is not asked.
 * While the store fails (a full disk, a lock) whoever has been collecting goes on, and what it reads waits in memory.
 *
 * @param owner tells this collector from every other; only one at a time has the lease
 */
export function createCollector(
  subjects: readonly Tracked[],
  owner: string,
  effects: Effects,
  { leaseMs = LEASE_MS, isLost = () => false, whileLeading }: CollectorOptions = {},
): Collector {
  const { store, now, elapsed, sleep, log } = effects;
  const trouble = createStoreTrouble(effects);
  const waiting = createWaiting(store, trouble);
  const polling = { ...effects, store: { ...store, recordPoll: waiting.recordPoll } };
  const queue = limited(MOST_AT_ONCE);
  const backFill = createBackFill(effects, (subject) => eveningOf(owner, subject));
  const silence = createSilence(subjects.filter(({ paused }) => !paused).map(({ id }) => id));
  const underWay = new Map<Host, Promise<void>>();
  const closed = new Map<Host, Instant>();
  const tellChange = createChangeLog(effects);
  const pausedUntil = new Map<Host, number>();
  const offsets = new Map(
    subjects.map(({ id, pollSeconds }) => [id, offsetOf(owner, id, pollSeconds)] as const),
  );
  const clockTroubleAt = createClockWatch();
  let clockTrouble: ClockTrouble | null = null;
  let newestSlot: Instant | null | undefined;
  let answeredAt = Number.NEGATIVE_INFINITY;
  const end = new AbortController();
  let stopping = false;
  let leading: boolean | null = null;
  let ledAt = Number.NEGATIVE_INFINITY;

  function mayAsk(slot: Instant, attempts: readonly Attempt[], pollSeconds: number): BackOff {
    const newest = attempts.findLast((attempt) => attempt.slot < slot);
    // We were offline, and are no longer: that it was silent says nothing of this server.
    if (newest?.cause === "offline" && newest.startedAt < answeredAt) return "ask";
    return backOff(slot, attempts, pollSeconds * SECOND);
  }

  function isDue({ id: host, pollSeconds, paused }: Tracked): boolean {
    const at = now();
    const slot = slotOf(at, pollSeconds);
    if (paused || stopping || closed.get(host) === slot) return false;
    // The first visit is made at once: whoever starts the program wants to see something.
    return !closed.has(host) || at >= slot + (offsets.get(host) ?? 0);
  }

  /** Whatever becomes of it, the poll has been made. */
  async function keepActivity(subject: Tracked, slot: Instant): Promise<void> {
    try {
      await backFill(subject, slot, end.signal);
      trouble.over("activity");
    } catch (error) {
      trouble.met("activity", error);
    }
  }

  async function visit(subject: Tracked): Promise<void> {
    // It may have waited for its turn, and this process may have slept meanwhile while another took over: the next wake-up tells.
    if (!isDue(subject) || now() - ledAt >= leaseMs) return;
    const { id: host, pollSeconds } = subject;
    const slot = slotOf(now(), pollSeconds);
    const stored = await store.attempts(host, { from: slot - MEMORY_OF_FAILURES, to: slot });
    const attempts = [...stored, ...waiting.attemptsOf(host)];
    const isGone = await store.isGone(host);
    const verdict = isGone ? "wait" : mayAsk(slot, attempts, pollSeconds);
    if (verdict === "wait") silence.leaveOut(host);
    else if (isSlotOpen(slot, attempts)) {
      const knock = verdict === "ask" ? null : verdict.knock;
      const wish = wishIn(attempts, now());
      const { judge } = silence;
      const task = { host, slot, pollSeconds, retry: true, knock, wish, signal: end.signal, judge };
      const result = await pollOne(task, polling);
      newestSlot = Math.max(slot, newestSlot ?? slot);
      tellChange(host, result.attempt);
      if (result.reading) answeredAt = now();
      if (result.reading) effects.polled?.(host);
      if (result.reading && !stopping && waiting.count() === 0) await keepActivity(subject, slot);
    }
    closed.set(host, slot);
    trouble.over(host);
  }

  function startVisit(subject: Tracked): Promise<void> {
    const running = underWay.get(subject.id);
    if (running) return running;
    if (elapsed() < (pausedUntil.get(subject.id) ?? 0)) return Promise.resolve();
    const visited = queue(() => visit(subject))
      .catch((error: unknown) => {
        pausedUntil.set(subject.id, elapsed() + PAUSE_MS);
        trouble.met(subject.id, error);
      })
      .finally(() => underWay.delete(subject.id));
    underWay.set(subject.id, visited);
    return visited;
  }

  /** Nobody else can take the lease either while the store fails. */
  async function mayCollect(): Promise<boolean> {
    if (trouble.isResting()) return leading === true;
    try {
      const has = await store.takeLease(LEASE, owner, wholeSecond(now()), leaseMs);
      trouble.over("lease");
      if (leading === null ? !has : has !== leading)
        log.info(has ? "collecting" : "another collector is at work; waiting", { owner });
      leading = has;
    } catch (error) {
      if (isLost(error)) throw error;
      trouble.met("lease", error);
    }
    return leading === true;
  }

  async function newestOfAll(): Promise<Instant | null> {
    const attempts = await Promise.all(subjects.map(({ id }) => store.newestAttempt(id)));
    return attempts.reduce<Instant | null>(
      (newest, attempt) =>
        attempt && attempt.slot > (newest ?? Number.NEGATIVE_INFINITY) ? attempt.slot : newest,
      null,
    );
  }

  async function isClockBelieved(): Promise<boolean> {
    try {
      if (newestSlot === undefined) newestSlot = await newestOfAll();
      trouble.over("clock");
    } catch (error) {
      trouble.met("clock", error);
      return false;
    }
    const found = clockTroubleAt(now(), elapsed(), newestSlot);
    if (found !== clockTrouble) {
      const newest = newestSlot === null ? null : formatInstant(newestSlot);
      if (found) log.error("the clock cannot be right; nothing is recorded", { trouble: found, newest });
      else log.info("the clock is believed again", { newest });
    }
    clockTrouble = found;
    return found === null;
  }

  return {
    async tick() {
      const at = now();
      if (stopping || !(await mayCollect())) return;
      ledAt = at;
      if (!(await isClockBelieved())) return;
      whileLeading?.();
      if (!trouble.isResting()) await waiting.storeAll();
      await Promise.all(subjects.filter(isDue).map(startVisit));
    },
    async stop() {
      if (stopping) return;
      stopping = true;
      const visits = Promise.all(underWay.values());
      await Promise.race([visits, sleep(GRACE_MS, end.signal)]);
      end.abort();
      await visits;
      await waiting.storeAll();
      if (waiting.count() > 0) log.error("polls were never stored and are lost", { polls: waiting.count() });
      await store.releaseLease(LEASE, owner);
    },
  };
}

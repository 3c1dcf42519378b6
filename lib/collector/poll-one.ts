import type { Attempt, Cause } from "../model/attempt.ts";
import type { Host } from "../model/host.ts";
import { DAY, type Instant, SECOND, wholeSecond } from "../model/instant.ts";
import type { Reading, ReadOutcome } from "../model/reading.ts";
import type { History } from "../model/sample.ts";
import { afterFailure } from "./after-failure.ts";
import { saysZero, withoutFalseZeros } from "./believe.ts";
import { unlessAborted } from "./break-off.ts";
import type { Effects } from "./effects.ts";
import { leftAlone, type Wish } from "./wish.ts";

/** How far back a number contradicts a zero; a server that says zero for longer is believed. */
const MEMORY = 28 * DAY;

export type PollTask = {
  host: Host;
  slot: Instant;
  pollSeconds: number;
  /** Whether a passing trouble is worth another try within the slot. */
  retry: boolean;
  /** What it failed with before this slot: one question, and no more unless that brings something else. */
  knock?: Cause | null;
  /** What it asked for in an earlier slot, perhaps of another collector. */
  wish: Wish | null;
  /** Aborted when the collector must end now. */
  signal: AbortSignal;
  /** The cause as seen beside the other servers' silence; the identity where there is nothing to compare. */
  judge: (host: Host, cause: Cause | null) => Cause | null;
};

export type PollResult = { attempt: Attempt; reading: Reading | null };

const STOPPED: ReadOutcome = { ok: false, cause: "stopped", detail: "The collector was stopped meanwhile" };

async function read(
  { host, signal, wish }: PollTask,
  knock: Cause | null,
  effects: Effects,
): Promise<ReadOutcome> {
  if (wish && effects.now() < wish.until) return leftAlone(wish);
  try {
    return await unlessAborted(effects.readInstance(host, { knock }), signal, STOPPED);
  } catch (error) {
    // The reader's word is to tell trouble as a value, so this is a fault of ours; one server must not stop the others.
    const detail = error instanceof Error ? error.message : String(error);
    effects.log.error("reader threw", { host, detail });
    return { ok: false, cause: "internal", detail: detail.slice(0, 200) };
  }
}

/** `null` while the store fails: what was read must not be lost with it. */
async function pastOf({ host, slot }: PollTask, { store, now, log }: Effects): Promise<History | null> {
  try {
    return await store.history(host, { from: slot - MEMORY, to: now() });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    log.error("no past to compare with; a zero is not believed", { host, detail });
    return null;
  }
}

/** The moment of measurement, unless the clock was set meanwhile: then when the reading ended by the clock at its start. */
function measuredWithin(
  at: Instant,
  { startedAt, durationMs }: Pick<Attempt, "startedAt" | "durationMs">,
): Instant {
  const endedAt = wholeSecond(startedAt + durationMs);
  return at < startedAt - SECOND || at > endedAt + 2 * SECOND ? endedAt : at;
}

/** Reads one server for one slot, again where that may help, and stores what came of it as one attempt. */
export async function pollOne(task: PollTask, effects: Effects): Promise<PollResult> {
  const { host, slot, pollSeconds, retry, signal, knock = null } = task;
  const { store, now, elapsed, sleep, random, log } = effects;
  const slotMs = pollSeconds * SECOND;

  for (let tries = 1, failed = knock; ; tries++) {
    const startedAt = wholeSecond(now());
    const begun = elapsed();
    const outcome = await read(task, failed, effects);
    const durationMs = Math.max(0, Math.round(elapsed() - begun));
    const { retryAt } = outcome;
    const made = { slot, startedAt, durationMs, ...(retryAt !== undefined && { retryAt }) };

    if (outcome.ok) {
      const attempt: Attempt = { ...made, outcome: "sample", cause: null, detail: outcome.trouble };
      const reading = saysZero(outcome.reading)
        ? withoutFalseZeros(outcome.reading, await pastOf(task, effects))
        : outcome.reading;
      const { values, facts } = reading;
      const measuredAt = measuredWithin(reading.measuredAt, made);
      await store.recordPoll(host, attempt, { slot, measuredAt, source: "poll", values }, facts);
      task.judge(host, null);
      return { attempt, reading };
    }

    const { cause, detail } = outcome;
    // A clock that was set back meanwhile does not make the slot longer.
    const leftMs = Math.min(slotMs, slot + slotMs - now());
    const waitMs = Math.max(0, (retryAt ?? 0) - now());
    const verdict = afterFailure(cause, { tries, slotMs, leftMs, random: random(), waitMs });
    if (retry && knock === null && verdict.action === "retry" && !signal.aborted) {
      // Kept before the wait, so that it is obeyed even where the wait ends with a kill.
      if (retryAt !== undefined)
        await store.recordPoll(host, { ...made, outcome: "failed", cause, detail }, null, null);
      failed = cause;
      log.debug("poll tried again", { host, cause, afterMs: verdict.afterMs });
      await sleep(verdict.afterMs, signal);
      if (!signal.aborted) continue;
    }
    const attempt: Attempt = { ...made, outcome: "failed", cause: task.judge(host, cause), detail };
    await store.recordPoll(host, attempt, null, null);
    return { attempt, reading: null };
  }
}

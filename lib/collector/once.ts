import limited from "p-limit";
import type { Host } from "../model/host.ts";
import { DAY, SECOND } from "../model/instant.ts";
import { createBackFill } from "./back-fill.ts";
import { MOST_AT_ONCE, type Tracked } from "./collector.ts";
import { slotOf } from "./due.ts";
import type { Effects } from "./effects.ts";
import { type PollResult, pollOne } from "./poll-one.ts";
import { wishIn } from "./wish.ts";

/** A second, and one more since attempts are kept by the whole second in which they began. */
const APART = 2 * SECOND;

/** Whoever asks by hand, or once a day, has no evening to wait for. */
const ALL_DAY = { begins: 0, lastSlot: 0 };

export type Visited = { host: Host; result: PollResult };

/**
 * Polls every server once, due or not, those that are paused aside, and stores what they say under the present slot. One
 * that was gone and answers is polled again from then on. Needs no lease: beside a collector at work the same slot is
 * stored once.
 *
 * @param onVisited is told how many have been visited, each time one has
 */
export function collectOnce(
  subjects: readonly Tracked[],
  effects: Effects,
  signal: AbortSignal,
  onVisited: (count: number) => void = () => {},
): Promise<Visited[]> {
  const queue = limited(MOST_AT_ONCE);
  const backFill = createBackFill(effects, () => ALL_DAY);
  let count = 0;

  /** Whoever polled it last, a collector or another hand, asked it a second ago at least. */
  async function keepApart(host: Host): Promise<void> {
    const last = await effects.store.newestAttempt(host);
    const wait = last ? last.startedAt + last.durationMs + APART - effects.now() : 0;
    // Of a longer one the clock was set back since.
    if (wait > 0 && wait <= APART) await effects.sleep(wait, signal);
  }

  async function visit(subject: Tracked): Promise<Visited> {
    const { id: host, pollSeconds } = subject;
    const slot = slotOf(effects.now(), pollSeconds);
    const judge = <T>(_: Host, cause: T) => cause;
    const wish = wishIn(await effects.store.attempts(host, { from: slot - DAY }), effects.now());
    await keepApart(host);
    const task = { host, slot, pollSeconds, retry: false, wish, signal, judge };
    const result = await pollOne(task, effects);
    if (result.reading) await backFill(subject, slot, signal);
    onVisited(++count);
    return { host, result };
  }

  return Promise.all(
    subjects.filter(({ paused }) => paused !== true).map((subject) => queue(() => visit(subject))),
  );
}

import type { Cause } from "../model/attempt.ts";
import { MINUTE, SECOND } from "../model/instant.ts";

/** A first try and at most two more within a slot. */
export const MAX_TRIES = 3;

const LONGEST_PAUSE = MINUTE;
/** What a try may take at most, so that it still ends within its slot. */
const ROOM_FOR_A_TRY = 10 * SECOND;

/** Troubles that may be over in a moment. A malformed answer will be malformed again, a refusal refused again. */
const PASSING: readonly Cause[] = ["unreachable", "no-such-host", "server-error", "internal"];

export type AfterTry = {
  /** How many have been made in this slot. */
  tries: number;
  slotMs: number;
  /** What is left of the slot. */
  leftMs: number;
  /** From 0 up to, not including, 1. */
  random: number;
  /** How long the server asked to be left alone. */
  waitMs?: number;
};

export type Verdict = { action: "retry"; afterMs: number } | { action: "give-up" };

/**
 * Decides what to do after a failed try. The pause is drawn evenly from zero to a bound that doubles ("full jitter"), a
 * thirtieth of the slot at first, never less than a second or more than a minute.
 *
 * The time for which the server asked to be left alone comes before that.
 */
export function afterFailure(cause: Cause, { tries, slotMs, leftMs, random, waitMs = 0 }: AfterTry): Verdict {
  if (tries >= MAX_TRIES || !PASSING.includes(cause)) return { action: "give-up" };
  const base = Math.max(SECOND, slotMs / 30);
  const afterMs = waitMs + Math.round(random * Math.min(LONGEST_PAUSE, base * 2 ** tries));
  const room = Math.min(ROOM_FOR_A_TRY, slotMs / 3);
  return afterMs + room <= leftMs ? { action: "retry", afterMs } : { action: "give-up" };
}

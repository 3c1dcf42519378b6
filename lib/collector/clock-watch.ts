import { DAY, HOUR, type Instant, MINUTE } from "../model/instant.ts";

/** Mastodon was announced on this day: a clock that says less has not been set yet. */
const EARLIEST = Date.UTC(2016, 9, 6);
/** Twenty years after this version was made. */
const LATEST = Date.UTC(2046, 10, 22);

/** A slot this long before the newest stored one is of a clock that was set back, or the newest is of one that ran ahead. */
const FAR_BEHIND = DAY;
/** For so long a clock must go on evenly to be believed against what is stored. */
const PROBATION = HOUR;
const EVEN = MINUTE;

export type ClockTrouble = "never-set" | "too-far-ahead" | "behind-what-is-stored";

/** Whether a clock can be right at all; no stored slot can be of a time outside. */
export function isPossible(now: number): boolean {
  return now >= EARLIEST && now <= LATEST;
}

/** Tells whether slots may be taken from the wall clock; to be asked at every wake-up. */
export type ClockWatch = (now: number, elapsed: number, newestSlot: Instant | null) => ClockTrouble | null;

/**
 * A slot taken from a wrong clock is a false reading, one never taken is lost: so a clock that cannot be right is not
 * believed, and one that is more than a day behind the newest slot only after it has gone on evenly for an hour. A single
 * reading from the future thus does not stop the collector for ever.
 */
export function createClockWatch(): ClockWatch {
  let behindSince: { ahead: number; elapsed: number } | null = null;

  return (now, elapsed, newestSlot) => {
    if (!isPossible(now)) return now < EARLIEST ? "never-set" : "too-far-ahead";
    if (newestSlot === null || newestSlot - now <= FAR_BEHIND) {
      behindSince = null;
      return null;
    }
    const ahead = now - elapsed;
    if (behindSince === null || Math.abs(ahead - behindSince.ahead) > EVEN) behindSince = { ahead, elapsed };
    return elapsed - behindSince.elapsed < PROBATION ? "behind-what-is-stored" : null;
  };
}

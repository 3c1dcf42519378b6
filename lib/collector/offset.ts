import { createHash } from "node:crypto";
import { DAY, HOUR, MINUTE, SECOND } from "../model/instant.ts";

/** So that a reading is still stored within a minute, should we be held up for some seconds. */
const LONGEST_OFFSET = 40 * SECOND;

/** From 0 to 1, always the same for one collector and host. */
function shareOf(owner: string, host: string): number {
  return createHash("sha256").update(`${owner} ${host}`).digest().readUInt32BE() / 2 ** 32;
}

/**
 * How long after the start of a slot a server is asked, in ms: always the same for one collector and host, up to a tenth of
 * the interval and forty seconds, so that neither all servers nor all boards begin at the full hour. Intervals under a minute have none.
 */
export function offsetOf(owner: string, host: string, pollSeconds: number): number {
  if (pollSeconds < 60) return 0;
  return Math.floor(shareOf(owner, host) * Math.min(LONGEST_OFFSET, (pollSeconds * SECOND) / 10));
}

/** From here on, in the half-hour after it, servers are asked what happened on this UTC day. */
const EVENING = 22 * HOUR;
const SPREAD = 30 * MINUTE;

/** When a server's evening begins, in ms after midnight UTC; of one that is polled seldom it is the last two slots of the day. */
export function eveningOf(owner: string, host: string, pollSeconds: number): number {
  const moment = EVENING + Math.floor(shareOf(owner, host) * SPREAD);
  return Math.max(0, Math.min(moment, DAY - 2 * pollSeconds * SECOND));
}

/** When the last slot of a day begins, in ms after midnight UTC. */
export function lastSlotOf(pollSeconds: number): number {
  return Math.max(0, DAY - pollSeconds * SECOND);
}

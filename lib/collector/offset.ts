import { createHash } from "node:crypto";
import { DAY, HOUR, MINUTE, SECOND } from "../model/instant.ts";
import type { Evening } from "./due.ts";

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

/** When a server is asked; of one that is polled seldom the evening is the last two slots of the day. */
export function eveningOf(owner: string, { id, pollSeconds }: { id: string; pollSeconds: number }): Evening {
  const interval = pollSeconds * SECOND;
  const begins = EVENING + Math.floor(shareOf(owner, id) * SPREAD);
  return {
    begins: Math.max(0, Math.min(begins, DAY - 2 * interval)),
    lastSlot: Math.max(0, DAY - interval),
  };
}

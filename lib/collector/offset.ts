import { createHash } from "node:crypto";
import { SECOND } from "../model/instant.ts";

/** So that a reading is still stored within a minute, should we be held up for some seconds. */
const LONGEST_OFFSET = 40 * SECOND;

/**
 * How long after the start of a slot a server is asked, in ms: always the same for one collector and host, up to a tenth of
 * the interval and forty seconds, so that neither all servers nor all boards begin at the full hour. Intervals under a minute have none.
 */
export function offsetOf(owner: string, host: string, pollSeconds: number): number {
  if (pollSeconds < 60) return 0;
  const fraction = createHash("sha256").update(`${owner} ${host}`).digest().readUInt32BE() / 2 ** 32;
  return Math.floor(fraction * Math.min(LONGEST_OFFSET, (pollSeconds * SECOND) / 10));
}

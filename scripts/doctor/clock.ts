import { isPossible } from "#lib/collector/clock-watch.ts";
import { DAY, formatInstant, type Instant, MINUTE, SECOND } from "#lib/model/instant.ts";
import { type Finding, fail, ok, warn } from "./finding.ts";

const SYNCHRONISE = "set it, best by NTP: timedatectl set-ntp true";

/**
 * Compares this computer's clock with the newest reading, which cannot be from the future, and with the servers' own. Of
 * several the nearest counts: one server's clock may be wrong, all of them hardly.
 */
export function judgeClock(now: Instant, newest: Instant | null, aheads: number[]): Finding {
  if (!isPossible(now))
    return fail("clock", `${formatInstant(now)} cannot be right, so nothing is recorded: ${SYNCHRONISE}`);
  if (newest !== null && newest - now > DAY) {
    const said = `it is ${formatInstant(now)}, but the newest reading is of ${formatInstant(newest)}`;
    const then = "where the clock is right, polling goes on an hour after each start";
    return fail("clock", `${said}: ${SYNCHRONISE}; ${then}`);
  }
  if (newest !== null && newest - now > MINUTE) {
    const said = `it is ${formatInstant(now)}, but the newest reading is of ${formatInstant(newest)}`;
    return fail("clock", `${said}: ${SYNCHRONISE}`);
  }
  const nearest = aheads.toSorted((a, b) => Math.abs(a) - Math.abs(b))[0];
  if (nearest === undefined) return ok("clock", `${formatInstant(now)}; no server's was there to compare`);
  const off = Math.abs(nearest);
  if (off <= MINUTE) {
    const told =
      off < 2 * SECOND ? "as the servers'" : `${Math.round(off / SECOND)} s from the nearest server's`;
    return ok("clock", `${formatInstant(now)}, ${told}`);
  }
  const said = `${formatInstant(now)} is ${Math.round(off / SECOND)} s ${nearest > 0 ? "behind" : "ahead of"} the nearest server's`;
  return (off > 5 * MINUTE ? fail : warn)("clock", `${said}: ${SYNCHRONISE}`);
}

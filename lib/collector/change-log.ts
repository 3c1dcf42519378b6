import type { Attempt, Cause } from "../model/attempt.ts";
import type { Host } from "../model/host.ts";
import { HOUR } from "../model/instant.ts";
import type { Effects } from "./effects.ts";

/** A server that comes and goes, or is throttled now and then, would otherwise fill the log without end. */
const AT_MOST_EVERY = HOUR;

/**
 * Tells when a server fails, fails otherwise, or answers again; each cause of each server once an hour at most. A failure that
 * is not told at once, and stays, is told when the hour is over; "answers again" follows only on a failure that was told.
 */
export function createChangeLog({
  elapsed,
  log,
}: Pick<Effects, "elapsed" | "log">): (host: Host, attempt: Attempt) => void {
  const said = new Map<Host, Cause>();
  const toldAt = new Map<Host, Partial<Record<Cause, number>>>();

  return (host, { cause, detail }) => {
    const before = said.get(host) ?? null;
    if (cause === before || cause === "stopped") return;
    if (cause === null) {
      said.delete(host);
      log.info("server answers again", { host, was: before });
      return;
    }
    const times = toldAt.get(host) ?? {};
    if (elapsed() - (times[cause] ?? Number.NEGATIVE_INFINITY) < AT_MOST_EVERY) return;
    toldAt.set(host, { ...times, [cause]: elapsed() });
    said.set(host, cause);
    const cure = cause === "gone" ? { cure: `if it is back: npm run collect -- --once ${host}` } : {};
    log.warn("poll failed", { host, cause, detail, ...cure });
  };
}

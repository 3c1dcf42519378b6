import type { Host } from "../model/host.ts";
import { type Instant, wholeSecond } from "../model/instant.ts";
import type { Hole } from "../model/reading.ts";
import { unlessAborted } from "./break-off.ts";
import { type Evening, isActivityDue } from "./due.ts";
import type { Effects } from "./effects.ts";

/** Answers that will be the same tomorrow, unlike an error of the moment. */
const FOR_GOOD: readonly Hole[] = ["not-offered", "switched-off", "limited", "refused"];

/**
 * Fetches a server's weeks of activity at first contact and then each evening, and keeps them as they were answered, or why it
 * has none. `slot` is that of the poll before it, whose attempt keeps a wish to be left alone.
 */
export type BackFill = (
  server: { id: Host; pollSeconds: number },
  slot: Instant,
  signal: AbortSignal,
) => Promise<"saved" | "none" | "not-due">;

export function createBackFill(
  effects: Pick<Effects, "store" | "readActivity" | "now" | "log">,
  eveningOf: (server: Parameters<BackFill>[0]) => Evening,
): BackFill {
  const { store, readActivity, now, log } = effects;
  const inVain = new Map<Host, { at: Instant; forGood: boolean }>();

  return async (server, slot, signal) => {
    const { id: host } = server;
    const newest = await store.newestActivity(host);
    const at = wholeSecond(now());
    const memory = { newest, refused: inVain.get(host) ?? null };
    if (!isActivityDue(at, eveningOf(server), memory)) return "not-due";
    const outcome = await unlessAborted(readActivity(host), signal, null);
    if (outcome === null) return "none";
    if (outcome.retryAt !== undefined) await store.putRetryAt(host, slot, outcome.retryAt);
    if (outcome.ok) {
      inVain.delete(host);
      await store.saveActivity(host, outcome.answer);
      return "saved";
    }
    const forGood = FOR_GOOD.includes(outcome.hole);
    inVain.set(host, { at, forGood });
    if (forGood) await store.recordNoActivity(host, outcome.hole, at);
    log.debug("no activity", { host, hole: outcome.hole, detail: outcome.detail });
    return "none";
  };
}

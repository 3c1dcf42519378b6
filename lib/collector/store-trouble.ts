import { SECOND } from "../model/instant.ts";
import type { Effects } from "./effects.ts";

/** A database that is locked holds up everything else with each try, for as long as the store is patient. */
const REST_MS = 10 * SECOND;

/** What of the store fails just now; told once when it begins and once when all of it is over, however much is tried meanwhile. */
export type StoreTrouble = {
  met: (what: string, error: unknown) => void;
  over: (what: string) => void;
  /** It failed a moment ago and had better be left alone. */
  isResting: () => boolean;
};

export function createStoreTrouble({ elapsed, log }: Pick<Effects, "elapsed" | "log">): StoreTrouble {
  const failing = new Set<string>();
  let restUntil = Number.NEGATIVE_INFINITY;
  return {
    met(what, error) {
      const detail = error instanceof Error ? error.message : String(error);
      if (failing.size === 0) log.error("the store fails; what is read waits in memory", { detail });
      failing.add(what);
      restUntil = elapsed() + REST_MS;
    },
    over(what) {
      if (failing.delete(what) && failing.size === 0) log.info("the store works again");
    },
    isResting: () => elapsed() < restUntil,
  };
}

import type { Instant } from "../model/instant.ts";
import type { Robots } from "./robots.ts";

export type Known = { robots: Robots; until: Instant };

/** Some 20 MB of memory. A host that has a robots.txt at all has a dozen of rules. */
const MOST_RULES = 100_000;

export type KnownRobots = {
  get: (origin: string) => Known | undefined;
  set: (origin: string, known: Known) => void;
};

/**
 * What each robots.txt said. Those that came first are forgotten once all together are too many: a server can send us to
 * another host with every answer.
 */
export function createKnownRobots(most = MOST_RULES): KnownRobots {
  const known = new Map<string, Known>();
  let rules = 0;

  // One without rules takes its place too.
  const sizeOf = ({ robots }: Known) => robots.length + 1;

  function forget(origin: string): void {
    const found = known.get(origin);
    if (found && known.delete(origin)) rules -= sizeOf(found);
  }

  return {
    get: (origin) => known.get(origin),
    set(origin, now) {
      forget(origin);
      known.set(origin, now);
      rules += sizeOf(now);
      for (const [oldest] of known) {
        if (rules <= most || oldest === origin) return;
        forget(oldest);
      }
    },
  };
}

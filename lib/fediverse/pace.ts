import { MINUTE, SECOND } from "../model/instant.ts";

/** From the beginning of one request to a host to that of the next. */
const APART = SECOND;
/** A tenth of what Mastodon allows. */
const MOST = 30;
const WITHIN = 5 * MINUTE;

export type PaceEffects = {
  /** A clock that never steps, in milliseconds from anywhere. */
  elapsed: () => number;
  sleep: (ms: number) => Promise<void>;
  /** Hosts that may be asked more than thirty times within five minutes. */
  isOwn: (host: string) => boolean;
};

export type Pace = {
  /** Resolves when the host may be asked; counts it as asked then. For one caller at a time and host. */
  keep(host: string): Promise<void>;
  /** How long callers have waited for the host so far, in ms. */
  waitedFor(host: string): number;
};

/** Sees to it that no host is asked more than once a second, or more than thirty times within five minutes. */
export function createPace({ elapsed, sleep, isOwn }: PaceEffects): Pace {
  const asked = new Map<string, number[]>();
  const waited = new Map<string, number>();

  return {
    waitedFor: (host) => waited.get(host) ?? 0,
    async keep(host) {
      const now = elapsed();
      const recent = (asked.get(host) ?? []).filter((at) => now - at < WITHIN);
      const [last, first] = [recent.at(-1), recent.at(-MOST)];
      const next = last === undefined ? now : last + APART;
      const at = first === undefined || isOwn(host) ? next : Math.max(next, first + WITHIN);
      asked.set(host, [...recent, Math.max(now, at)].slice(-MOST));
      if (at <= now) return;
      waited.set(host, (waited.get(host) ?? 0) + at - now);
      await sleep(at - now);
    },
  };
}

import { HOUR, MINUTE, SECOND } from "../model/instant.ts";

/** From the beginning of one request to a host to that of the next. */
const APART = SECOND;
/** A tenth of what Mastodon allows. */
const MOST = 30;
const WITHIN = 5 * MINUTE;
/** Longer than any reading takes, so that what it waited is not forgotten in the middle of it. */
const MEMORY = HOUR;

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
  /** How long callers have waited for the host so far, in ms; from zero again after an hour without a question. */
  waitedFor(host: string): number;
};

/** Sees to it that no host is asked more than once a second, or more than thirty times within five minutes. */
export function createPace({ elapsed, sleep, isOwn }: PaceEffects): Pace {
  const hosts = new Map<string, { asked: number[]; waited: number }>();

  /** The one asked last stands last. Hosts that servers led us to once would otherwise stay for ever. */
  function remember(host: string, asked: number[], waited: number): void {
    hosts.delete(host);
    hosts.set(host, { asked, waited });
    for (const [oldest, { asked: times }] of hosts) {
      if (elapsed() - (times.at(-1) ?? 0) < MEMORY) return;
      hosts.delete(oldest);
    }
  }

  return {
    waitedFor: (host) => hosts.get(host)?.waited ?? 0,
    async keep(host) {
      const now = elapsed();
      const { asked, waited } = hosts.get(host) ?? { asked: [], waited: 0 };
      const recent = asked.filter((at) => now - at < WITHIN);
      const [last, first] = [recent.at(-1), recent.at(-MOST)];
      const next = last === undefined ? now : last + APART;
      const at = first === undefined || isOwn(host) ? next : Math.max(next, first + WITHIN);
      const begins = Math.max(now, at);
      remember(host, [...recent, begins].slice(-MOST), waited + begins - now);
      if (begins > now) await sleep(begins - now);
    },
  };
}

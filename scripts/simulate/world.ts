import type { Cause } from "#lib/model/attempt.ts";
import { type Host, parseHost } from "#lib/model/host.ts";
import { DAY, HOUR, type Instant, MINUTE, SECOND, wholeSecond } from "#lib/model/instant.ts";
import type { ReadOutcome } from "#lib/model/reading.ts";
import { chance } from "#lib/practice/random.ts";

/** What one question to a server comes to, and how long that takes. */
export type Answer = { outcome: ReadOutcome; tookMs: number };

export type World = {
  hosts: Host[];
  /** The answer to a question asked so many ms after the start, when the collector's clock says `at`. */
  ask: (host: Host, sinceStart: number, at: Instant) => Answer;
  /** Whether the server itself never has any trouble. */
  isHealthy: (host: Host) => boolean;
  /** Whether our own network fails so many ms after the start. */
  isOffline: (sinceStart: number) => boolean;
  /** What the server says, where it says anything, at a moment of the collector's clock. Never zero. */
  usersOf: (host: Host, at: Instant) => number;
};

type Trouble = Cause | "wait" | null;
type Story = (drawn: (name: string) => number, sinceStart: number) => Trouble;

/** A fault that lasts for some hours, again and again, for this share of the time. */
function inSpells(cause: Cause, share: number): Story {
  return (drawn, sinceStart) =>
    drawn(`spell ${Math.floor(sinceStart / (5 * HOUR))}`) < share ? cause : null;
}

function fromDay(day: number, cause: Cause, untilDay = Number.POSITIVE_INFINITY): Story {
  return (_, sinceStart) => (sinceStart >= day * DAY && sinceStart < untilDay * DAY ? cause : null);
}

/** Every tenth server has one of these, the other half of them none. */
const STORIES: Story[] = [
  inSpells("server-error", 0.2),
  inSpells("malformed", 0.1),
  inSpells("no-such-host", 0.1),
  // TLS that fails, connections refused or cut, and answers a byte at a time all end as unreachable.
  inSpells("unreachable", 0.2),
  (drawn, sinceStart) => (drawn(`poll ${Math.floor(sinceStart / MINUTE)}`) < 0.3 ? "server-error" : null),
  inSpells("rate-limited", 0.1),
  (drawn, sinceStart) => (drawn(`wait ${Math.floor(sinceStart / (7 * HOUR))}`) < 0.2 ? "wait" : null),
  fromDay(1, "unreachable"),
  fromDay(1.5, "unreachable", 8),
  fromDay(2, "gone"),
  fromDay(0.5, "forbidden-by-robots", 1.5),
  fromDay(1, "no-statistics", 2.5),
];

/** Each second server has no story: it is healthy, though not always fast. */
function storyOf(index: number): Story | null {
  return index % 2 === 0 ? null : (STORIES[((index - 1) / 2) % STORIES.length] ?? null);
}

/** Our own network fails twice in nine days, for two hours: nobody can be reached. */
function isOffline(sinceStart: number): boolean {
  const inNineDays = sinceStart % (9 * DAY);
  return [2.2, 6.7].some((day) => inNineDays >= day * DAY && inNineDays < day * DAY + 2 * HOUR);
}

function troubleOf(index: number, drawn: (name: string) => number, sinceStart: number): Trouble {
  return isOffline(sinceStart) ? "unreachable" : (storyOf(index)?.(drawn, sinceStart) ?? null);
}

const SILENT: readonly Cause[] = ["unreachable", "no-such-host"];

/** @param calm without any fault */
export function createWorld(servers: number, seed: number, calm = false): World {
  const hosts = Array.from({ length: servers }, (_, i) => parseHost(`server-${i}.example`));
  const indexes = new Map(hosts.map((host, i) => [host, i]));

  const usersOf = (host: Host, at: Instant) => {
    const index = indexes.get(host) ?? 0;
    return 1 + index + Math.floor(at / HOUR) * (1 + (index % 7));
  };

  return {
    hosts,
    usersOf,
    isHealthy: (host) => calm || storyOf(indexes.get(host) ?? 0) === null,
    isOffline: (sinceStart) => !calm && isOffline(sinceStart),
    ask(host, sinceStart, at) {
      const index = indexes.get(host) ?? 0;
      const drawn = (name: string) => chance(seed, `${index} ${name}`);
      const told = calm ? null : troubleOf(index, drawn, sinceStart);
      const quick = 3 * SECOND + drawn(`took ${Math.floor(sinceStart / MINUTE)}`) * 4 * SECOND;
      if (told === "wait") {
        const retryAt = wholeSecond(at) + 90 * MINUTE;
        return { outcome: { ok: false, cause: "rate-limited", detail: "429", retryAt }, tookMs: quick };
      }
      if (told !== null) {
        const tookMs = SILENT.includes(told) ? 15 * SECOND : quick;
        return { outcome: { ok: false, cause: told, detail: "simulated" }, tookMs };
      }
      const measuredAt = wholeSecond(at + quick);
      const users = usersOf(host, measuredAt);
      const values = { users, active: users, posts: 10 * users, servers: "not-offered" } as const;
      const facts = {
        title: null,
        software: "mastodon",
        version: "4.5.1",
        languages: null,
        registrations: null,
        contact: null,
        uri: null,
      };
      const reading = { measuredAt, values, from: {}, facts };
      return { outcome: { ok: true, reading, trouble: null }, tookMs: quick };
    },
  };
}

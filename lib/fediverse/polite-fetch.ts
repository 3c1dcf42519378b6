import { DAY, formatInstant, type Instant, wholeSecond } from "../model/instant.ts";
import type { Answer, Escort, Fetcher, GetOptions, Sender } from "./guarded-fetch.ts";
import { inTurn } from "./in-turn.ts";
import { createKnownRobots } from "./known-robots.ts";
import { createPace } from "./pace.ts";
import { retryMoment } from "./retry-after.ts";
import { ALL_ALLOWED, isAllowed, parseRobots, type Robots } from "./robots.ts";
import { type Trouble, trouble } from "./trouble.ts";
import { PRODUCT } from "./user-agent.ts";

/** What each robots.txt said, kept beyond this process, so that a restart asks for none anew. */
export type RobotsMemory = {
  robots: (origin: string) => Promise<{ text: string; fetchedAt: Instant } | null>;
  keepRobots: (origin: string, robots: { text: string; fetchedAt: Instant }) => Promise<void>;
};

export type PoliteEffects = {
  /** The wall clock, milliseconds since 1970. */
  now: () => number;
  /** A clock that never steps, in milliseconds from anywhere. */
  elapsed: () => number;
  /** Resolves after the time, or sooner when all is to end. */
  sleep: (ms: number) => Promise<void>;
  memory?: RobotsMemory;
};

export type PoliteFetcher = Fetcher &
  Sender & {
    /** Why the server may be asked nothing at all just now, its robots.txt being out of reach; `null` where it may. */
    hindranceOf(host: string, options: GetOptions): Promise<Trouble | null>;
    /** The moment before which the server asked us not to come again. */
    retryAt(host: string): Instant | null;
    /** How long requests to the host have waited so far so as not to come too fast, in ms. */
    waitedFor(host: string): number;
  };

/** `inARow`: how many answers of 429 have brought it, one after another. */
type Wait = { until: Instant; reason: Trouble; inARow: number };

const ROBOTS = "/robots.txt";
/** How long after its end a wait still counts towards the next. */
const MEMORY_OF_WAITS = 2 * DAY;

/**
 * A fetcher that obeys robots.txt and wishes to wait, and asks each host one thing at a time, no faster than pace.ts says.
 * All of that holds for each host that a request is redirected to as well. What is sent waits for the same turn; robots.txt
 * is about what is asked of strangers, and says nothing of it.
 */
export function createPoliteFetcher(fetcher: Fetcher & Sender, effects: PoliteEffects): PoliteFetcher {
  const { now, elapsed, sleep, memory } = effects;
  const turns = inTurn<string>();
  const pace = createPace({ elapsed, sleep, isOwn: fetcher.isListed });
  const known = createKnownRobots();
  const underWay = new Map<string, Promise<Robots | Trouble>>();
  const waits = new Map<string, Wait>();
  const isStillOf = (until: number) => now() < until && until - now() <= DAY;

  function waitFor(host: string): Wait | null {
    const wait = waits.get(host);
    // The bound holds against a clock that was set back in the meantime.
    return wait && isStillOf(wait.until) ? wait : null;
  }

  function keepWait(host: string, wait: Wait): void {
    waits.delete(host);
    waits.set(host, wait);
    // Each host that servers led us to would stay for ever.
    for (const [oldest, { until }] of waits) {
      if (now() - until < MEMORY_OF_WAITS) return;
      waits.delete(oldest);
    }
  }

  const inItsTurn: Escort = ({ host, pathname }, ask) =>
    turns(host, async () => {
      const wait = waitFor(host);
      if (wait) return wait.reason;
      await pace.keep(host);
      const answer = await ask();
      if (!answer.ok) return answer;
      const inARow = waits.get(host)?.inARow ?? 0;
      const until = retryMoment(answer.status, answer.headers, now(), inARow);
      if (until !== null) {
        const cause = answer.status === 429 ? "rate-limited" : "server-error";
        const wish = `${answer.status}, to be left alone until ${formatInstant(until)}`;
        const reason = trouble(cause, `not asked: ${wish}`);
        keepWait(host, { until, reason, inARow: answer.status === 429 ? inARow + 1 : 0 });
      } else if (pathname !== ROBOTS && !waitFor(host)) {
        // A robots.txt, often out of a cache, does not end a row of refusals.
        waits.delete(host);
      }
      return answer;
    });

  async function askForRobots(origin: string, options: GetOptions): Promise<Robots | Trouble> {
    const kept = known.get(origin) ? null : ((await memory?.robots(origin)) ?? null);
    if (kept && isStillOf(kept.fetchedAt + DAY)) {
      const robots = parseRobots(kept.text, PRODUCT);
      known.set(origin, { robots, until: kept.fetchedAt + DAY });
      return robots;
    }
    const ask = { ...options, accept: "text/plain, */*;q=0.1", escort: inItsTurn };
    const text = textOf(await fetcher.get(`${origin}${ROBOTS}`, ask));
    if (typeof text !== "string") return text;
    const fetchedAt = wholeSecond(now());
    const robots = text === "" ? ALL_ALLOWED : parseRobots(text, PRODUCT);
    known.set(origin, { robots, until: fetchedAt + DAY });
    // What cannot be kept, the disk being full, is asked for again after the next start.
    await memory?.keepRobots(origin, { text, fetchedAt }).catch(() => undefined);
    return robots;
  }

  async function robotsOf({ origin }: URL, options: GetOptions): Promise<Robots | Trouble> {
    const found = known.get(origin);
    if (found && isStillOf(found.until)) return found.robots;
    const asking = underWay.get(origin) ?? askForRobots(origin, options);
    underWay.set(origin, asking);
    return asking.finally(() => underWay.delete(origin));
  }

  return {
    ...fetcher,
    waitedFor: pace.waitedFor,
    retryAt: (host) => waitFor(hostOf(fetcher, host))?.until ?? null,
    async hindranceOf(host, options) {
      const url = URL.parse(fetcher.originOf(host));
      const robots = url ? await robotsOf(url, options) : ALL_ALLOWED;
      return "cause" in robots ? robots : null;
    },
    async get(address, options = {}) {
      const first = URL.parse(address)?.host ?? "";
      let last = first;
      const escort: Escort = async (url, ask) => {
        last = url.host;
        const robots = await robotsOf(url, options);
        if ("cause" in robots) return robots;
        return isAllowed(robots, `${url.pathname}${url.search}`)
          ? inItsTurn(url, ask)
          : trouble("forbidden-by-robots", `not asked: the robots.txt of ${url.host} forbids it`);
      };
      const answer = await fetcher.get(address, { ...options, escort });
      const wait = last === first ? null : waitFor(last);
      if (wait) keepWait(first, wait);
      return answer;
    },
    async send(address, delivery, timeoutMs) {
      const send = () => fetcher.send(address, delivery, timeoutMs);
      const url = URL.parse(address);
      // Where nothing may be sent, nothing need be waited for: the guard says why.
      return url ? inItsTurn(url, send) : send();
    },
  };
}

function hostOf(fetcher: Fetcher, host: string): string {
  return URL.parse(fetcher.originOf(host))?.host ?? host;
}

/**
 * RFC 9309 §2.3.1: without a robots.txt (an empty text) everything is allowed, out of reach nothing is. 429 is a wish to be
 * left alone, which goes before. One that redirects in circles or to where we may not go counts as none.
 */
function textOf(answer: Answer): string | Trouble {
  if (!answer.ok)
    return ["malformed", "refused-redirect", "blocked-address"].includes(answer.cause) ? "" : answer;
  const { status } = answer;
  if (status === 429) return trouble("rate-limited", `429 from ${ROBOTS}`);
  if (status >= 500) return trouble("server-error", `${status} from ${ROBOTS}`);
  return status >= 200 && status <= 299 ? answer.body : "";
}

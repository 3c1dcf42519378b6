import { DAY, formatInstant, type Instant } from "../model/instant.ts";
import type { Answer, Fetcher, GetOptions } from "./guarded-fetch.ts";
import { inTurn } from "./in-turn.ts";
import { retryMoment } from "./retry-after.ts";
import { ALL_ALLOWED, isAllowed, parseRobots, type Robots } from "./robots.ts";
import { type Trouble, trouble } from "./trouble.ts";
import { PRODUCT } from "./user-agent.ts";

export type PoliteFetcher = Fetcher & {
  /** Why the server may be asked nothing at all just now, its robots.txt being out of reach; `null` where it may. */
  hindranceOf(host: string, options: GetOptions): Promise<Trouble | null>;
  /** The moment before which the server asked us not to come again. */
  retryAt(host: string): Instant | null;
};

type Known = { robots: Robots; until: number };
type Wait = { until: Instant; reason: Trouble };

/** A fetcher that obeys robots.txt and wishes to wait, and asks each host one thing at a time. */
export function createPoliteFetcher(fetcher: Fetcher, { now }: { now: () => number }): PoliteFetcher {
  const turns = inTurn<string>();
  const known = new Map<string, Known>();
  const waits = new Map<string, Wait>();

  function waitFor(host: string): Wait | null {
    const wait = waits.get(host);
    // The bound holds against a clock that was set back in the meantime.
    if (wait && now() < wait.until && wait.until - now() <= DAY) return wait;
    waits.delete(host);
    return null;
  }

  async function ask(url: URL, options: GetOptions): Promise<Answer> {
    const wait = waitFor(url.host);
    if (wait) return wait.reason;
    const answer = await fetcher.get(url.href, options);
    const until = answer.ok ? retryMoment(answer.status, answer.headers, now()) : null;
    if (answer.ok && until !== null) {
      const cause = answer.status === 429 ? "rate-limited" : "server-error";
      const reason = trouble(
        cause,
        `not asked: ${answer.status}, to be left alone until ${formatInstant(until)}`,
      );
      waits.set(url.host, { until, reason });
    }
    return answer;
  }

  async function robotsOf({ origin }: URL, options: GetOptions): Promise<Robots | Trouble> {
    const found = known.get(origin);
    if (found && now() < found.until && found.until - now() <= DAY) return found.robots;
    const answer = await ask(new URL("/robots.txt", origin), { ...options, accept: "text/plain, */*;q=0.1" });
    const robots = meaningOf(answer);
    if (!("cause" in robots)) known.set(origin, { robots, until: now() + DAY });
    return robots;
  }

  return {
    originOf: fetcher.originOf,
    retryAt: (host) => waitFor(hostOf(fetcher, host))?.until ?? null,
    async hindranceOf(host, options) {
      const url = URL.parse(fetcher.originOf(host));
      if (!url) return null;
      const robots = await turns(url.host, () => robotsOf(url, options));
      return "cause" in robots ? robots : null;
    },
    async get(address, options = {}) {
      const url = URL.parse(address);
      if (!url) return fetcher.get(address, options);
      return turns(url.host, async () => {
        const robots = await robotsOf(url, options);
        if ("cause" in robots) return robots;
        if (!isAllowed(robots, `${url.pathname}${url.search}`))
          return trouble("forbidden-by-robots", "not asked: its robots.txt forbids it");
        return ask(url, options);
      });
    },
  };
}

function hostOf(fetcher: Fetcher, host: string): string {
  return URL.parse(fetcher.originOf(host))?.host ?? host;
}

/**
 * RFC 9309 §2.3.1: without a robots.txt everything is allowed, out of reach nothing is. 429 is a wish to be left alone,
 * which goes before. One that redirects in circles or to where we may not go counts as none.
 */
function meaningOf(answer: Answer): Robots | Trouble {
  if (!answer.ok) return ["malformed", "blocked-address"].includes(answer.cause) ? ALL_ALLOWED : answer;
  const { status } = answer;
  if (status === 429) return trouble("rate-limited", "429 from /robots.txt");
  if (status >= 500) return trouble("server-error", `${status} from /robots.txt`);
  return status >= 200 && status <= 299 ? parseRobots(answer.body, PRODUCT) : ALL_ALLOWED;
}

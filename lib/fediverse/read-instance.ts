import { type Cause, DEAD } from "../model/attempt.ts";
import type { Host } from "../model/host.ts";
import { DAY, type Instant } from "../model/instant.ts";
import type { ActivityOutcome, ReadOutcome } from "../model/reading.ts";
import { type Fetcher, type GetOptions, TIMEOUT_MS } from "./guarded-fetch.ts";
import { inTurn } from "./in-turn.ts";
import { parseInstanceV1, parseInstanceV2 } from "./instance.ts";
import { parseJson } from "./json.ts";
import { askMastodon, instanceV1, instanceV2, type MastodonCall } from "./mastodon-client.ts";
import { DISCOVERY, parseDiscovery, readNodeInfo } from "./nodeinfo.ts";
import { outcomeOf } from "./outcome.ts";
import type { PoliteEffects, PoliteFetcher } from "./polite-fetch.ts";
import { readActivity } from "./read-activity.ts";
import { rowOf } from "./software-table.ts";
import { type InstanceAnswers, softwareOf } from "./sources.ts";
import { judge, type Told, type Untold, untold } from "./told.ts";

export type ReadOptions = {
  /** What it failed with a while ago: one question first, and the others only when that brings something else. */
  knock?: Cause | null;
};

export type Reader = {
  readInstance(host: Host, options?: ReadOptions): Promise<ReadOutcome>;
  readActivity(host: Host): Promise<ActivityOutcome>;
};

/** However many requests it takes, and however slow each is, they take no longer than this together. */
const READING_MS = 45_000;

const V1 = "/api/v1/instance";
/** Where to knock, and what an answer from there must be. */
const DOORS = { [DISCOVERY]: parseDiscovery, [V1]: parseInstanceV1 } as const;
type KnockPath = keyof typeof DOORS;

/**
 * Reads servers: NodeInfo, then v1, then v2 where they can add something, of that what robots.txt allows. To one host there
 * is one request at a time, and one a second.
 */
export function createReader(
  fetcher: PoliteFetcher,
  { now, elapsed }: Pick<PoliteEffects, "now" | "elapsed">,
): Reader {
  const turns = inTurn<Host>();
  const knocks = new Map<Host, number>();
  const budget = (host: Host) => {
    const spent = () => elapsed() - fetcher.waitedFor(host);
    const deadline = spent() + READING_MS;
    return () => ({ timeoutMs: Math.max(1, Math.min(TIMEOUT_MS, deadline - spent())) });
  };

  /** Endpoints take turns, after a restart by the day, so that a server is found again whose NodeInfo stays broken. */
  function pathToKnockAt(host: Host): KnockPath {
    const count = knocks.get(host) ?? Math.floor(now() / DAY);
    knocks.set(host, count + 1);
    return count % 2 === 0 ? DISCOVERY : V1;
  }

  async function read(host: Host, { knock = null }: ReadOptions): Promise<ReadOutcome> {
    const options = budget(host);
    const hindrance = await fetcher.hindranceOf(host, options());
    if (hindrance) return { ...hindrance };
    const dead = knock && (await knockAt(fetcher, host, pathToKnockAt(host), knock, options()));
    return dead ?? outcomeOf(await askAll(fetcher, host, options));
  }

  function withWish<T extends object>(host: Host, outcome: T): T & { retryAt?: Instant } {
    const retryAt = fetcher.retryAt(host);
    return retryAt === null ? outcome : { ...outcome, retryAt };
  }

  return {
    readInstance: (host, options = {}) => turns(host, async () => withWish(host, await read(host, options))),
    readActivity: (host) =>
      turns(host, async () => {
        const options = budget(host);
        const hindrance = await fetcher.hindranceOf(host, options());
        if (!hindrance) return withWish(host, await readActivity(fetcher, host, options));
        const { hole, detail } = untold(hindrance.cause, hindrance.detail);
        return withWish(host, { ok: false, hole, detail });
      }),
  };
}

/** `null`: it is not as it was. That it is gone must be heard at every door. */
async function knockAt(
  fetcher: PoliteFetcher,
  host: Host,
  path: KnockPath,
  before: Cause,
  options: GetOptions,
): Promise<ReadOutcome | null> {
  const answer = await fetcher.get(`${fetcher.originOf(host)}${path}`, options);
  const data = answer.ok ? parseJson(answer.body) : undefined;
  const told = judge<unknown>(answer, path, data, DOORS[path]);
  if (told.ok || told.cause === "gone") return null;
  const { cause, detail } = told;
  return cause === before || DEAD.includes(cause) ? { ok: false, cause, detail } : null;
}

const UNLISTED = untold(
  "forbidden-by-robots",
  "its NodeInfo says noindex: GoToSocial's instance-stats-mode is not serve",
);

async function askAll(fetcher: Fetcher, host: Host, options: () => GetOptions): Promise<InstanceAnswers> {
  const ask = async <T>(call: MastodonCall, label: string, parse: (data: unknown) => T | null) => {
    const { answer, data } = await askMastodon(fetcher, host, call, options());
    return judge(answer, label, data, parse);
  };
  const nodeinfo = await readNodeInfo(fetcher, host, options);
  if (isHopeless(nodeinfo)) return { nodeinfo, v1: nodeinfo, v2: nodeinfo };
  if (nodeinfo.ok && nodeinfo.said.unlisted) return { nodeinfo: UNLISTED, v1: UNLISTED, v2: UNLISTED };
  if (!rowOf(softwareOf({ nodeinfo, v1: null, v2: null }).name).mastodonApi) {
    return { nodeinfo, v1: null, v2: null };
  }
  const v1 = await ask(instanceV1, V1, parseInstanceV1);
  if (isHopeless(v1) || isDown(v1, nodeinfo)) return { nodeinfo, v1, v2: v1 };
  // v2 has no totals: it is worth a request only for active users that NodeInfo lacks, or for what v1 did not say.
  if (v1.ok && nodeinfo.ok && typeof nodeinfo.said.active === "number") return { nodeinfo, v1, v2: null };
  return { nodeinfo, v1, v2: await ask(instanceV2, "/api/v2/instance", parseInstanceV2) };
}

/** The next request to the same host would fare no better, or be a nuisance. */
function isHopeless<T>(told: Told<T>): told is Untold {
  return !told.ok && ["no-such-host", "stopped", "rate-limited"].includes(told.cause);
}

/** One silence or error may be chance; NodeInfo and v1 are both tried. Two errors in a row are enough, as is silence after either. */
function isDown<T>(told: Told<T>, before: Told<unknown>): told is Untold {
  if (told.ok) return false;
  const failedBefore = !before.ok && before.cause === "server-error";
  return told.cause === "unreachable" || (told.cause === "server-error" && failedBefore);
}

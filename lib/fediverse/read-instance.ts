import { DEAD } from "../model/attempt.ts";
import type { Host } from "../model/host.ts";
import type { ActivityOutcome, ReadOutcome } from "../model/reading.ts";
import { type Fetcher, type GetOptions, TIMEOUT_MS } from "./guarded-fetch.ts";
import { inTurn } from "./in-turn.ts";
import { parseInstanceV1, parseInstanceV2 } from "./instance.ts";
import { askMastodon, instanceV1, instanceV2, type MastodonCall } from "./mastodon-client.ts";
import { DISCOVERY, readNodeInfo } from "./nodeinfo.ts";
import { outcomeOf } from "./outcome.ts";
import { createPoliteFetcher, type PoliteFetcher } from "./polite-fetch.ts";
import { readActivity } from "./read-activity.ts";
import { rowOf } from "./software-table.ts";
import { type InstanceAnswers, softwareOf } from "./sources.ts";
import { judge, refusalBy, type Told, type Untold, untold } from "./told.ts";

export type ReadOptions = {
  /** It was dead a while ago: one question first, and the others only when something answers it. */
  knock?: boolean;
};

export type Reader = {
  readInstance(host: Host, options?: ReadOptions): Promise<ReadOutcome>;
  readActivity(host: Host): Promise<ActivityOutcome>;
};

/** However many requests it takes, and however slow each is, a reading ends within this. */
const READING_MS = 45_000;

/**
 * Reads servers: NodeInfo, then v1, then v2 where they can add something, of that what robots.txt allows. To one host there
 * is one request at a time. `now` is the clock, milliseconds since 1970.
 */
export function createReader(guarded: Fetcher, { now }: { now: () => number }): Reader {
  const fetcher = createPoliteFetcher(guarded, { now });
  const turns = inTurn<Host>();
  const knocks = new Map<Host, number>();
  const budget = () => {
    const deadline = now() + READING_MS;
    return () => ({ timeoutMs: Math.max(1, Math.min(TIMEOUT_MS, deadline - now())) });
  };

  async function read(host: Host, { knock = false }: ReadOptions): Promise<ReadOutcome> {
    const options = budget();
    const hindrance = await fetcher.hindranceOf(host, options());
    if (hindrance) return { ...hindrance };
    const count = knocks.get(host) ?? 0;
    if (!knock) knocks.delete(host);
    else {
      knocks.set(host, count + 1);
      const dead = await knockAt(fetcher, host, count, options());
      if (dead) return dead;
    }
    return outcomeOf(await askAll(fetcher, host, options));
  }

  return {
    readInstance: (host, options = {}) =>
      turns(host, async () => {
        const outcome = await read(host, options);
        const retryAt = fetcher.retryAt(host);
        return retryAt === null ? outcome : { ...outcome, retryAt };
      }),
    readActivity: (host) =>
      turns(host, async () => {
        const options = budget();
        const hindrance = await fetcher.hindranceOf(host, options());
        if (!hindrance) return readActivity(fetcher, host, options);
        const { hole, detail } = untold(hindrance.cause, hindrance.detail);
        return { ok: false, hole, detail };
      }),
  };
}

/** Endpoints take turns, so that a server is found again whose NodeInfo stays broken. `null`: somebody is there. */
async function knockAt(
  fetcher: PoliteFetcher,
  host: Host,
  count: number,
  options: GetOptions,
): Promise<ReadOutcome | null> {
  const path = count % 2 === 0 ? DISCOVERY : "/api/v1/instance";
  const answer = await fetcher.get(`${fetcher.originOf(host)}${path}`, options);
  const { cause, detail } = answer.ok ? refusalBy(answer.status, path) : answer;
  return DEAD.includes(cause) ? { ok: false, cause, detail } : null;
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
  const v1 = await ask(instanceV1, "/api/v1/instance", parseInstanceV1);
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

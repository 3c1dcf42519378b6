import type { Host } from "../model/host.ts";
import type { ActivityOutcome, ReadOutcome } from "../model/reading.ts";
import { type Fetcher, type GetOptions, TIMEOUT_MS } from "./guarded-fetch.ts";
import { inTurn } from "./in-turn.ts";
import { parseInstanceV1, parseInstanceV2 } from "./instance.ts";
import { askMastodon, instanceV1, instanceV2, type MastodonCall } from "./mastodon-client.ts";
import { readNodeInfo } from "./nodeinfo.ts";
import { outcomeOf } from "./outcome.ts";
import { readActivity } from "./read-activity.ts";
import { rowOf } from "./software-table.ts";
import { type InstanceAnswers, softwareOf } from "./sources.ts";
import { judge, type Told, type Untold } from "./told.ts";

export type Reader = {
  readInstance(host: Host): Promise<ReadOutcome>;
  readActivity(host: Host): Promise<ActivityOutcome>;
};

/** However many requests it takes, and however slow each is, a reading ends within this. */
const READING_MS = 45_000;

/**
 * Reads servers: NodeInfo, then v1, then v2 where they can add something. To one host there is one request at a time.
 * `now` is the clock, milliseconds since 1970.
 */
export function createReader(fetcher: Fetcher, { now }: { now: () => number }): Reader {
  const turns = inTurn<Host>();
  const budget = () => {
    const deadline = now() + READING_MS;
    return () => ({ timeoutMs: Math.max(1, Math.min(TIMEOUT_MS, deadline - now())) });
  };
  return {
    readInstance: (host) => turns(host, async () => outcomeOf(await askAll(fetcher, host, budget()))),
    readActivity: (host) => turns(host, () => readActivity(fetcher, host, budget())),
  };
}

async function askAll(fetcher: Fetcher, host: Host, options: () => GetOptions): Promise<InstanceAnswers> {
  const ask = async <T>(call: MastodonCall, label: string, parse: (data: unknown) => T | null) => {
    const { answer, data } = await askMastodon(fetcher, host, call, options());
    return judge(answer, label, data, parse);
  };
  const nodeinfo = await readNodeInfo(fetcher, host, options);
  if (isHopeless(nodeinfo)) return { nodeinfo, v1: nodeinfo, v2: nodeinfo };
  if (!rowOf(softwareOf({ nodeinfo, v1: null, v2: null }).name).mastodonApi) {
    return { nodeinfo, v1: null, v2: null };
  }
  const v1 = await ask(instanceV1, "/api/v1/instance", parseInstanceV1);
  if (isHopeless(v1) || isSilent(v1)) return { nodeinfo, v1, v2: v1 };
  // v2 has no totals: it is worth a request only for active users that NodeInfo lacks, or for what v1 did not say.
  if (v1.ok && nodeinfo.ok && typeof nodeinfo.said.active === "number") return { nodeinfo, v1, v2: null };
  return { nodeinfo, v1, v2: await ask(instanceV2, "/api/v2/instance", parseInstanceV2) };
}

/** The next request to the same host would fare no better, or be a nuisance. */
function isHopeless<T>(told: Told<T>): told is Untold {
  return !told.ok && ["no-such-host", "stopped", "rate-limited"].includes(told.cause);
}

/** One silence may be chance; NodeInfo and v1 are both tried. Two in a row are enough. */
function isSilent<T>(told: Told<T>): told is Untold {
  return !told.ok && told.cause === "unreachable";
}

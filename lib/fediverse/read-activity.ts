import type { Host } from "../model/host.ts";
import type { ActivityOutcome } from "../model/reading.ts";
import { generatedAt, parseActivityRows } from "./activity.ts";
import type { Answer, Fetcher, GetOptions } from "./guarded-fetch.ts";
import { askMastodon, instanceActivity } from "./mastodon-client.ts";
import { readNodeInfo } from "./nodeinfo.ts";
import { isKnownSoftware, rowOf } from "./software-table.ts";
import { softwareOf } from "./sources.ts";
import { judge } from "./told.ts";

const ACTIVITY = "/api/v1/instance/activity";

/** Asks for the twelve windows of activity and keeps them as answered, with the moment at which they were generated. */
export async function readActivity(
  fetcher: Fetcher,
  host: Host,
  options: () => GetOptions,
): Promise<ActivityOutcome> {
  const { answer, data } = await askMastodon(fetcher, host, instanceActivity, options());
  const told = judge(answer, ACTIVITY, data, parseActivityRows);
  if (told.ok) {
    const { said: rows, at: fetchedAt } = told;
    if (rows.length === 0) return { ok: false, hole: "not-offered", detail: `nothing in ${ACTIVITY}` };
    const headers = answer.ok ? answer.headers : {};
    return { ok: true, answer: { fetchedAt, generatedAt: generatedAt(rows, headers, fetchedAt), rows } };
  }
  if (told.hole !== "not-offered") return { ok: false, hole: told.hole, detail: told.detail };
  return whyNotFound(answer, await isOffered(fetcher, host, options), told.detail);
}

/** Whether the server's software has this endpoint; `null` where we do not know the software. */
async function isOffered(fetcher: Fetcher, host: Host, options: () => GetOptions): Promise<boolean | null> {
  const nodeinfo = await readNodeInfo(fetcher, host, options);
  const { name } = softwareOf({ nodeinfo, v1: null, v2: null });
  return isKnownSoftware(name) ? rowOf(name).activity : null;
}

/** Mastodon says 404 with an empty body where its operator switched activity off; where there is no such route, bodies are not empty. */
function whyNotFound(answer: Answer, offered: boolean | null, detail: string): ActivityOutcome {
  const off = offered ?? (answer.ok && answer.status === 404 && answer.body === "");
  return off
    ? { ok: false, hole: "switched-off", detail: `${detail}: its operator switched it off` }
    : { ok: false, hole: "not-offered", detail: `${detail}: the software has none` };
}

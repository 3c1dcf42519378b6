import { createRestAPIClient, type mastodon } from "masto";
import type { Answer, Fetcher, GetOptions } from "./guarded-fetch.ts";
import { ReplayDispatcher } from "./replay-dispatcher.ts";

/** What masto.js made of an answer (keys in camel case; `undefined` where it gave up), and the answer itself. */
export type Asked = { answer: Answer; data: unknown };

export type MastodonCall = (api: mastodon.rest.Client) => Promise<unknown>;

export const instanceV1: MastodonCall = (api) => api.v1.instance.fetch();
export const instanceV2: MastodonCall = (api) => api.v2.instance.fetch();
export const instanceActivity: MastodonCall = async (api) => await api.v1.instance.activity.list();

/**
 * Makes one call of the Mastodon API with masto.js, over the guarded fetch. masto.js turns an empty 404, an HTML page and
 * a broken body alike into errors without a status, so errors are not looked at: the answer says what happened.
 */
export async function askMastodon(
  fetcher: Fetcher,
  host: string,
  call: MastodonCall,
  options: GetOptions = {},
): Promise<Asked> {
  const dispatcher = new ReplayDispatcher(fetcher, options);
  // Node's fetch takes a dispatcher; the DOM's type for its options does not know of it.
  const requestInit: RequestInit & { dispatcher: ReplayDispatcher } = { dispatcher };
  const api = createRestAPIClient({ url: fetcher.originOf(host), requestInit });
  try {
    const data = await call(api);
    return { answer: answerOf(dispatcher), data };
  } catch (error) {
    return { answer: answerOf(dispatcher, error), data: undefined };
  }
}

function answerOf({ answer }: ReplayDispatcher, cause?: unknown): Answer {
  if (answer === null)
    throw new Error("masto.js ended a call without a request; check its version", { cause });
  return answer;
}

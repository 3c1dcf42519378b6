import type { Answer, Fetcher } from "./guarded-fetch.ts";
import { trouble } from "./trouble.ts";

/** A page of the usual web is larger than what servers of the fediverse answer. */
const MAX_BYTES = 3 * 1024 * 1024;
const TIMEOUT_MS = 6_000;

/** A web page as a browser would be answered, under the guard of `get`; of its redirects only those to hosts that may be asked. */
export function seePage(fetcher: Fetcher, url: string, mayAsk: (host: string) => boolean): Promise<Answer> {
  return fetcher.get(url, {
    accept: "text/html, */*;q=0.1",
    maxBytes: MAX_BYTES,
    timeoutMs: TIMEOUT_MS,
    escort: async (hop, ask) =>
      mayAsk(hop.host)
        ? ask()
        : trouble("refused-redirect", `${hop.host} is not among the hosts that may be asked`),
  });
}

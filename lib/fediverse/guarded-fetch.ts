import { lookup } from "node:dns/promises";
import { Agent, request } from "undici";
import { isPublicAddress, literalAddress } from "./addresses.ts";
import { listedHosts, refusalOf, refusalOfRedirect } from "./allowed-url.ts";
import { ACCEPTED_ENCODINGS, readBody } from "./body.ts";
import { pinnedConnection, type ResolvedAddress } from "./pinned-connection.ts";
import { timeLimit } from "./time-limit.ts";
import { type Trouble, TroubleError, trouble, troubleBehind } from "./trouble.ts";

/** A whole answer, whatever its status. Header names are in lower case; `url` is the one that answered, after redirects. */
export type Answered = {
  ok: true;
  status: number;
  headers: Record<string, string>;
  body: string;
  url: string;
  /** Milliseconds since 1970. */
  receivedAt: number;
};
export type Answer = Answered | Trouble;

export type FetcherOptions = {
  /** Hosts that may be private and are asked over http, exactly as asked for: `127.0.0.1:8001`. */
  allowPrivate: readonly string[];
  userAgent: string;
  resolve?: (hostname: string) => Promise<ResolvedAddress[]>;
  now?: () => number;
  /** Ends every request under way; those answer `stopped`. */
  signal?: AbortSignal;
};

/** Asks one address, the first or one that it redirects to, by calling `ask`; or says why not, or when. */
export type Escort = (url: URL, ask: () => Promise<Answer>) => Promise<Answer>;

export type GetOptions = {
  accept?: string;
  maxBytes?: number;
  /** What the requests may take together; the time that the escort waits is not counted. */
  timeoutMs?: number;
  escort?: Escort;
};

export type Fetcher = {
  /** One GET. Expected trouble is a value; it throws only on a bug of ours. */
  get(url: string, options?: GetOptions): Promise<Answer>;
  /** `https://est.social`; `http://…` for a host that is listed in allowPrivate. */
  originOf(host: string): string;
  /** Whether the operator listed it in allowPrivate. */
  isListed(host: string): boolean;
};

/** What is handed over to a server that the operator named. Its headers may hold a secret. */
export type Delivery = { method: "GET" | "POST"; headers: Record<string, string>; body: Buffer | null };

export type Sender = {
  /**
   * One request as it is, under the same guard as `get`, of at most `timeoutMs`. A redirect is not followed but answered
   * as it came: what was meant for one address is not told to another.
   */
  send(url: string, delivery: Delivery, timeoutMs?: number): Promise<Answer>;
};

export const MAX_BYTES = 1024 * 1024;
export const TIMEOUT_MS = 15_000;
const MAX_REDIRECTS = 3;
const MAX_HEADER_BYTES = 32 * 1024;
const REDIRECTS = [301, 302, 303, 307, 308];

type Hop = { ask: URL; delivery: Delivery; maxBytes: number; signal: AbortSignal };
type Asked = { delivery: Delivery; maxBytes: number; timeoutMs: number };

/**
 * The only way by which this program asks another server for anything. A request goes to public addresses only (every
 * address that the name resolves to is checked, and the connection goes to those and no others), ends within
 * `timeoutMs` in all, follows at most three redirects, each checked anew, and keeps at most `maxBytes` unpacked.
 */
export function createFetcher({
  allowPrivate,
  userAgent,
  signal: stop,
  ...effects
}: FetcherOptions): Fetcher & Sender {
  const { resolve = resolveName, now = Date.now } = effects;
  const listed = listedHosts(allowPrivate);

  async function addressesOf(url: URL, signal: AbortSignal): Promise<ResolvedAddress[] | Trouble> {
    const literal = literalAddress(url.hostname);
    if (literal !== null) return [];
    signal.throwIfAborted();
    const addresses = await unlessAborted(resolve(url.hostname), signal);
    if (addresses.length === 0) return trouble("no-such-host", "no address is known for this name");
    // One private address among public ones is how a name is made to lead inside, so none of them is used.
    return listed.has(url.host) || addresses.every(({ address }) => isPublicAddress(address))
      ? addresses
      : trouble("blocked-address", "its name leads to a private address that is not in allowPrivate");
  }

  async function hop({ ask, delivery, maxBytes, signal }: Hop): Promise<Answer> {
    const addresses = await addressesOf(ask, signal);
    if ("cause" in addresses) return addresses;
    // undici connects even for a request that was given up before it began.
    signal.throwIfAborted();
    // A connection per request: a kept one can be closed by the server just as it is used, which would read as a failure.
    const agent = new Agent({
      pipelining: 0,
      maxHeaderSize: MAX_HEADER_BYTES,
      connect: pinnedConnection(addresses, 2 * maxBytes + MAX_HEADER_BYTES),
    });
    try {
      const own = { "accept-encoding": ACCEPTED_ENCODINGS, "user-agent": userAgent };
      const headers = { ...delivery.headers, ...own };
      const response = await request(ask, { ...delivery, dispatcher: agent, signal, headers });
      const fields = lowerCased(response.headers);
      const redirect = REDIRECTS.includes(response.statusCode);
      const body = redirect ? "" : await readBody(response.body, fields["content-encoding"], maxBytes);
      if (redirect) response.body.on("error", () => {}).destroy();
      return {
        ok: true,
        status: response.statusCode,
        headers: fields,
        body,
        url: ask.href,
        receivedAt: now(),
      };
    } finally {
      await agent.destroy();
    }
  }

  /** Asks within what is left of the time for all redirects together. */
  function withinTime({ timeoutMs, ...options }: Asked): (ask: URL) => Promise<Answer> {
    let leftMs = timeoutMs;
    return async (ask) => {
      const begun = performance.now();
      const limit = timeLimit(Math.max(1, leftMs), stop);
      try {
        return await hop({ ask, ...options, signal: limit.signal });
      } catch (error) {
        if (error instanceof TroubleError) return error.trouble;
        if (stop?.aborted) return trouble("stopped", "we were shut down meanwhile");
        if (limit.isOver()) return trouble("unreachable", `no whole answer within ${timeoutMs / 1000} s`);
        return troubleBehind(error);
      } finally {
        limit.release();
        leftMs -= performance.now() - begun;
      }
    };
  }

  async function follow(first: URL, options: Asked, escort: Escort): Promise<Answer> {
    const send = withinTime(options);
    const refusal = refusalOf(first, listed);
    if (refusal !== null) return trouble("blocked-address", `not asked: ${refusal}`);
    let ask = first;
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
      const url = ask;
      const answer = await escort(url, () => send(url));
      if (!answer.ok && answer.cause === "blocked-address" && redirects > 0)
        return trouble("refused-redirect", "redirects to a name that leads to a private address");
      if (!answer.ok || !REDIRECTS.includes(answer.status)) return answer;
      const next = URL.parse(answer.headers.location ?? "", ask);
      if (!answer.headers.location || !next) return trouble("malformed", "redirects to nowhere");
      const redirectRefusal = refusalOfRedirect(ask, next, listed);
      if (redirectRefusal !== null) return trouble("refused-redirect", `redirects to ${redirectRefusal}`);
      ask = next;
    }
    return trouble("malformed", `redirects more than ${MAX_REDIRECTS} times`);
  }

  // Over http :80 goes without saying, so the list holds the host without it.
  const isListed = (host: string) => listed.has(URL.parse(`http://${host}`)?.host ?? host);

  return {
    isListed,
    originOf: (host) => `${isListed(host) ? "http" : "https"}://${host}`,
    async get(url, options = {}) {
      const { accept = "application/json", maxBytes = MAX_BYTES, timeoutMs = TIMEOUT_MS } = options;
      const { escort = (_, ask) => ask() } = options;
      const ask = URL.parse(url);
      if (!ask) return trouble("blocked-address", "not asked: not a web address");
      const delivery: Delivery = { method: "GET", headers: { accept }, body: null };
      return follow(ask, { delivery, maxBytes, timeoutMs }, escort);
    },
    async send(url, delivery, timeoutMs = TIMEOUT_MS) {
      const ask = URL.parse(url);
      const refusal = ask ? refusalOf(ask, listed) : "not a web address";
      if (!ask || refusal !== null) return trouble("blocked-address", `not sent: ${refusal}`);
      return withinTime({ delivery, maxBytes: MAX_BYTES, timeoutMs })(ask);
    },
  };
}

function resolveName(hostname: string): Promise<ResolvedAddress[]> {
  return lookup(hostname, { all: true });
}

function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((settle, fail) => {
    signal.addEventListener("abort", () => fail(signal.reason), { once: true });
    work.then(settle, fail);
  });
}

function lowerCased(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  const fields = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name.toLowerCase(), Array.isArray(value) ? value.join(", ") : value]],
  );
  return Object.fromEntries(fields);
}

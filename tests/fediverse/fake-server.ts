import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import {
  createFetcher,
  type Fetcher,
  type FetcherOptions,
  type Sender,
} from "../../lib/fediverse/guarded-fetch.ts";
import { createPoliteFetcher, type PoliteEffects } from "../../lib/fediverse/polite-fetch.ts";
import { createReader, type Reader } from "../../lib/fediverse/read-instance.ts";
import { parseHost } from "../../lib/model/host.ts";
import type { ReadOutcome } from "../../lib/model/reading.ts";

type Handler = (request: IncomingMessage, response: ServerResponse) => void;
export type Page = { status?: number; headers?: Record<string, string>; body?: string | Buffer } | Handler;

export const ROBOTS = "/robots.txt";
export const DISCOVERY = "/.well-known/nodeinfo";
export const NODEINFO = "/nodeinfo/2.0";
export const V1 = "/api/v1/instance";
export const V2 = "/api/v2/instance";
export const ACTIVITY = "/api/v1/instance/activity";

export const CLOCK = Date.parse("2026-09-01T12:00:00.750Z");

/** A server on loopback that says what a test tells it to, path by path; on any other path 404 with an error in JSON. */
export async function startFakeServer() {
  const pages = new Map<string, Page>();
  const asked: string[] = [];
  const robotsAsked: string[] = [];
  let connections = 0;
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    (path === ROBOTS ? robotsAsked : asked).push(path);
    const page = pages.get(path) ?? json({ error: "Record not found" }, 404);
    if (typeof page === "function") page(request, response);
    else response.writeHead(page.status ?? 200, page.headers).end(page.body);
  });
  server.on("connection", () => connections++);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const host = parseHost(`127.0.0.1:${(server.address() as AddressInfo).port}`);
  return {
    host,
    /** Every path asked for, but for robots.txt. */
    asked,
    robotsAsked,
    connections: () => connections,
    /** Replaces all that was told before. */
    says(told: Record<string, Page>) {
      pages.clear();
      asked.length = 0;
      robotsAsked.length = 0;
      for (const [path, page] of Object.entries(told)) pages.set(path, page);
    },
    close() {
      server.closeAllConnections();
      return new Promise((closed) => server.close(closed));
    },
  };
}

export type FakeServer = Awaited<ReturnType<typeof startFakeServer>>;

export function fetcherFor(server: FakeServer, options: Partial<FetcherOptions> = {}): Fetcher & Sender {
  return createFetcher({
    allowPrivate: [server.host],
    userAgent: "Mastoboard/0 (test)",
    now: () => CLOCK,
    ...options,
  });
}

export function json(value: unknown, status = 200): Page {
  return text(JSON.stringify(value), status);
}

/** A body as it stands, said to be JSON. */
export function text(body: string | Buffer, status = 200, headers: Record<string, string> = {}): Page {
  return { status, headers: { "content-type": "application/json; charset=utf-8", ...headers }, body };
}

export function html(status: number): Page {
  return { status, headers: { "content-type": "text/html" }, body: "<html><h1>502 Bad Gateway</h1></html>" };
}

/** As Mastodon answers for what is switched off. */
export const EMPTY_404: Page = {
  status: 404,
  headers: { "content-type": "text/html", "content-length": "0" },
};

export const LINKS = json({
  links: [{ rel: "http://nodeinfo.diaspora.software/ns/schema/2.0", href: NODEINFO }],
});

/** A NodeInfo document with these figures. */
export function nodeinfo(
  name: string,
  usage: { users?: unknown; localPosts?: unknown },
  more: Record<string, unknown> = {},
): Page {
  return json({ version: "2.0", software: { name, version: "1.2.3" }, usage, ...more });
}

/** A v1 instance with these statistics. */
export function v1(version: string, stats: unknown, more: Record<string, unknown> = {}): Page {
  return json({ uri: "fake.example", title: "Fake", version, stats, ...more });
}

export const STATS = { user_count: 838, status_count: 6460, domain_count: 5000 };
export const USAGE = { users: { total: 838, activeMonth: 500 }, localPosts: 6460 };

/** A v2 instance with these active users. */
export function v2(active_month: unknown, more = {}): Page {
  return json({ domain: "fake.example", version: "4.6.4", usage: { users: { active_month } }, ...more });
}

/** The effects of a reader that never waits. */
export function hasty(now: () => number = () => CLOCK): PoliteEffects {
  return { now, elapsed: () => performance.now(), sleep: async () => {} };
}

/** A reader as the collector has it, over a fetcher. */
export function readerOver(fetcher: Fetcher & Sender, effects: PoliteEffects): Reader {
  return createReader(createPoliteFetcher(fetcher, effects), effects);
}

/** Reads the server once, after it was told what to say. */
export function readOnce(server: FakeServer, told: Record<string, Page>): Promise<ReadOutcome> {
  server.says(told);
  return readerOver(fetcherFor(server), hasty()).readInstance(server.host);
}

/** users, active, posts, servers; or the cause of the failure. */
export function told(outcome: ReadOutcome) {
  if (!outcome.ok) return outcome.cause;
  const { users, active, posts, servers } = outcome.reading.values;
  return [users, active, posts, servers];
}

import { createHmac } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { type BoardConfig, readConfig } from "../../lib/config.ts";
import { createFetcher } from "../../lib/fediverse/guarded-fetch.ts";
import { createLog } from "../../lib/log.ts";
import { HOUR } from "../../lib/model/instant.ts";
import type { Store } from "../../lib/store/store.ts";
import { announcerOf } from "../../scripts/announce/announcer.ts";
import { EST, sample } from "../store/given.ts";

export const SECRET = "whsec_c2VjcmV0IG9mIHRoZSB0ZXN0";
export const TOKEN = "token-of-the-test";
export const START = Date.UTC(2023, 0, 6, 12);

export type Got = { path: string; headers: IncomingMessage["headers"]; body: Buffer };
/** A status to answer with, `hang` for no answer at all, or a status and a body in JSON. */
export type Behaviour = number | "hang" | [status: number, body: unknown];

/** Somebody on loopback who is sent things, and behaves as a test wants: in turn, the last way for good. */
export async function receiver(behave: (got: Got, count: number) => Behaviour) {
  const got: Got[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const one = { path: request.url ?? "", headers: request.headers, body: Buffer.concat(chunks) };
    got.push(one);
    const behaviour = behave(one, got.length);
    if (behaviour === "hang") return;
    const [status, body] = typeof behaviour === "number" ? [behaviour, {}] : behaviour;
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, got };
}

type Channels = { webhook?: string; about?: string[]; post?: { server: string; languages: string[] } };

export function configWith({ webhook, about, post }: Channels, milestone: object = {}): BoardConfig {
  const rule = { slug: "handover", metric: "users", threshold: 1000, when: "reaches", ...milestone };
  const hosts = [webhook && new URL(webhook).host, post?.server].filter((host) => host !== undefined);
  const file = {
    title: "est.social in numbers",
    baseUrl: "https://stats.example.org",
    timeZone: "UTC",
    allowPrivate: hosts,
    announce: { webhooks: webhook ? [{ url: webhook, ...(about && { about }) }] : [], ...(post && { post }) },
    instances: [{ domain: EST, milestones: [rule] }],
  };
  const readText = (path: string) => (path.endsWith("mastoboard.json") ? JSON.stringify(file) : null);
  return readConfig({ env: {}, cwd: "/srv/board", readText });
}

/** Readings an hour apart from START on. */
export async function hourly(store: Store, ...users: number[]): Promise<void> {
  await store.importSamples(
    EST,
    users.map((count, index) => sample(START + index * HOUR, { users: count })),
  );
}

/** The announcer of a board, at a clock that the test sets, and all that it logs. */
export function announcerAt(config: BoardConfig, store: Store, owner = "test") {
  const clock = { now: START };
  const logged: string[] = [];
  const announcer = announcerOf({
    config,
    secrets: { webhookSecret: SECRET, postToken: TOKEN },
    store,
    fetcher: createFetcher({ allowPrivate: config.allowPrivate, userAgent: "Mastoboard/test" }),
    owner,
    log: createLog({ write: (line) => logged.push(line), now: () => clock.now, level: "debug" }),
    now: () => clock.now,
  });
  return {
    logged,
    async at(now: number) {
      clock.now = now;
      await announcer.announce(EST);
    },
  };
}

/** Whether a message carries the signature of Standard Webhooks, made here from its definition. */
export function isSigned({ headers, body }: Got): boolean {
  const text = `${headers["webhook-id"]}.${headers["webhook-timestamp"]}.${body}`;
  const key = Buffer.from(SECRET.slice("whsec_".length), "base64");
  return headers["webhook-signature"] === `v1,${createHmac("sha256", key).update(text).digest("base64")}`;
}

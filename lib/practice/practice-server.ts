import { createServer, type ServerResponse } from "node:http";
import { type Host, parseHost } from "../model/host.ts";
import { DAY, type Instant, MINUTE, wholeSecond } from "../model/instant.ts";
import { createLife } from "./life.ts";
import { type Misbehaviour, saidAt } from "./misbehaviour.ts";
import { answerTo, rateLimitHeaders } from "./routes.ts";
import { type Deed, spoil } from "./spoil.ts";

export type PracticeOptions = {
  /** 0 takes any free one. */
  port: number;
  seed: number;
  /** When the practice began: the caller keeps it, so that its past stays the same. */
  startedAt: Instant;
  now: () => Instant;
  misbehave?: Misbehaviour | null;
  /** Answers as old as Mastodon's own caches make them: numbers ten minutes, activity a day. Off: always of this second. */
  cached?: boolean;
};

export type PracticeRequest = { at: Instant; method: string; path: string; userAgent: string };

export type PracticeServer = {
  host: Host;
  url: string;
  setMisbehaviour: (misbehaviour: Misbehaviour | null) => void;
  /** The newest thousand, oldest first. */
  requests: PracticeRequest[];
  close: () => Promise<void>;
};

const KEPT_REQUESTS = 1000;
const DRIP_MS = 200;

function perform(deed: Deed, response: ServerResponse, headers: Record<string, string>): void {
  if (deed.kind === "answer") {
    const { status, body } = deed.answer;
    response.writeHead(status, {
      ...headers,
      ...deed.answer.headers,
      "content-length": Buffer.byteLength(body),
    });
    response.end(body);
  } else if (deed.kind === "bytes") {
    response.writeHead(200, { ...headers, ...deed.headers });
    response.end(deed.body);
  } else if (deed.kind === "reset") {
    response.socket?.resetAndDestroy();
  } else if (deed.kind === "drip") {
    response.writeHead(200, { ...headers, "content-type": "application/json; charset=utf-8" });
    response.write("{");
    const drip = setInterval(() => response.write(" "), DRIP_MS);
    response.on("close", () => clearInterval(drip));
  }
}

/**
 * A small server on loopback that answers like a Mastodon 4.5 with an invented community, well or, on request, badly.
 * robots.txt is always answered, as the proxy in front of a Mastodon does it; GoToSocial's own forbids. Rejects where the port is taken.
 */
export async function startPractice(options: PracticeOptions): Promise<PracticeServer> {
  const { port, seed, startedAt, now, cached = false } = options;
  const life = createLife({ seed, startedAt });
  const requests: PracticeRequest[] = [];
  let misbehaviour = options.misbehave ?? null;
  let since = wholeSecond(now());
  let activityAt: Instant | null = null;
  let served = 0;

  function countsMoment(at: Instant): Instant {
    return cached ? Math.max(life.launchedAt, Math.floor(at / (10 * MINUTE)) * 10 * MINUTE) : at;
  }

  function activityMoment(at: Instant): Instant {
    if (!cached || activityAt === null || at - activityAt >= DAY || at < activityAt) activityAt = at;
    return activityAt;
  }

  const server = createServer((request, response) => {
    const at = wholeSecond(now());
    const target = new URL(request.url ?? "/", "http://practice.invalid");
    const path = target.pathname.replace(/(.)\/$/, "$1");
    requests.push({
      at,
      method: request.method ?? "GET",
      path,
      userAgent: request.headers["user-agent"] ?? "",
    });
    if (requests.length > KEPT_REQUESTS) requests.shift();
    const mood = path === "/robots.txt" && misbehaviour !== "baffleRobots" ? null : misbehaviour;
    const scene = { life, at, host, said: saidAt(life, countsMoment(at), mood, since) };
    const generatedAt = path.endsWith("/activity") ? activityMoment(at) : at;
    const good = answerTo(path, scene, generatedAt, mood);
    served = (served + 1) % 300;
    const deed = spoil(good, target, at, mood);
    perform(deed, response, {
      date: new Date(at).toUTCString(),
      server: "Mastodon",
      vary: "Accept, Origin",
      "x-content-type-options": "nosniff",
      ...rateLimitHeaders(path, at, 300 - served),
    });
  });

  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The practice server has no port");
  const host = parseHost(`127.0.0.1:${address.port}`);

  return {
    host,
    url: `http://${host}`,
    requests,
    setMisbehaviour(next) {
      misbehaviour = next;
      since = wholeSecond(now());
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

import { type Instant, MINUTE } from "../model/instant.ts";
import { activityWindows, trackerOf } from "./activity-windows.ts";
import { peersOf } from "./harbour.ts";
import { nodeinfo, nodeinfoLinks, type Scene, v1Instance, v2Instance } from "./instance-answers.ts";
import type { Misbehaviour } from "./misbehaviour.ts";

export type Answer = { status: number; headers: Record<string, string>; body: string };

export const JSON_TYPE = "application/json; charset=utf-8";
const FIVE_MINUTES = "max-age=300, public, stale-while-revalidate=30, stale-if-error=86400";
/** Mastodon told of the deprecation of its v1 instance on 14 November 2022, in each answer since 4.4. */
const DEPRECATED = "@1668384000";
const BLOCKED = 160;

function ok(body: unknown, cacheControl: string, headers: Record<string, string> = {}): Answer {
  return {
    status: 200,
    headers: { "content-type": JSON_TYPE, "cache-control": cacheControl, ...headers },
    body: JSON.stringify(body),
  };
}

export function errorAnswer(status: number, error: string, headers: Record<string, string> = {}): Answer {
  return {
    status,
    headers: { "content-type": JSON_TYPE, "cache-control": "private, no-store", ...headers },
    body: JSON.stringify({ error }),
  };
}

/** Switched off: Mastodon says so with nothing at all, called HTML. */
export const SWITCHED_OFF: Answer = {
  status: 404,
  headers: { "content-type": "text/html", "cache-control": "private, no-store" },
  body: "",
};

/** What GoToSocial forbids everybody unless its operator chose to serve its numbers. */
const LEAVE_ALONE: Answer = {
  status: 200,
  headers: { "content-type": "text/plain" },
  body: "User-agent: *\nCrawl-delay: 500\nDisallow: /api/\nDisallow: /.well-known/nodeinfo\nDisallow: /nodeinfo/\n",
};

const NOT_FOUND = errorAnswer(404, "Record not found");

type Route = (scene: Scene, activityAt: Instant, limited: boolean) => Answer;

const ROUTES: Record<string, Route> = {
  "/api/v1/instance": (scene) => ok(v1Instance(scene), FIVE_MINUTES, { deprecation: DEPRECATED }),
  "/api/v2/instance": (scene, _, limited) => ok(v2Instance(scene, limited), FIVE_MINUTES),
  "/api/v1/instance/activity": ({ life }, activityAt) =>
    ok(activityWindows(activityAt, trackerOf(life, activityAt)), FIVE_MINUTES),
  "/api/v1/instance/peers": ({ said }) => ok(peersOf(Number(said.servers), BLOCKED), FIVE_MINUTES),
  "/api/v1/instance/domain_blocks": () => SWITCHED_OFF,
  "/.well-known/nodeinfo": (scene) => ok(nodeinfoLinks(scene), "max-age=259200, public"),
  "/nodeinfo/2.0": (scene) => ok(nodeinfo(scene), "max-age=1800, public"),
  "/health": () => ({
    status: 200,
    headers: {
      "content-type": "text/plain; charset=utf-8",
      "cache-control": "max-age=0, private, must-revalidate",
    },
    body: "OK",
  }),
  "/robots.txt": () => ({
    status: 200,
    headers: { "content-type": "text/plain", "cache-control": "max-age=86400" },
    body: "# See http://www.robotstxt.org/robotstxt.html\n\nUser-agent: GPTBot\nDisallow: /\n\nUser-agent: *\nDisallow: /media_proxy/\nDisallow: /interact/\n",
  }),
};

const TRACKED_ELSEWHERE = ["/api/v1/instance/activity", "/api/v1/instance/peers"];

function isMissing(path: string, misbehaviour: Misbehaviour | null): Answer | null {
  const api = path.startsWith("/api/");
  if (misbehaviour === "limitedFederation401" && api) {
    return errorAnswer(401, "This method requires an authenticated user");
  }
  if (misbehaviour === "limitedFederation" && TRACKED_ELSEWHERE.includes(path)) {
    return errorAnswer(401, "This method requires an authenticated user");
  }
  if (misbehaviour === "activityOff" && TRACKED_ELSEWHERE.includes(path)) return SWITCHED_OFF;
  if (misbehaviour === "baffleRobots" && path === "/robots.txt") return LEAVE_ALONE;
  if (misbehaviour === "nodeinfoOnly" && api) return NOT_FOUND;
  if (misbehaviour === "v1Only" && (path.includes("nodeinfo") || path.startsWith("/api/v2/")))
    return NOT_FOUND;
  return null;
}

/** The answer to a GET of the path, before whatever is done to answers as a whole. */
export function answerTo(
  path: string,
  scene: Scene,
  activityAt: Instant,
  misbehaviour: Misbehaviour | null,
): Answer {
  const route = Object.hasOwn(ROUTES, path) ? ROUTES[path] : undefined;
  if (!route) return NOT_FOUND;
  return isMissing(path, misbehaviour) ?? route(scene, activityAt, misbehaviour === "limitedFederation");
}

/** 300 questions in windows of five minutes, aligned to the clock; told with microseconds, and only under /api. */
export function rateLimitHeaders(path: string, at: Instant, remaining: number): Record<string, string> {
  if (!path.startsWith("/api/")) return {};
  const reset = (Math.floor(at / (5 * MINUTE)) + 1) * 5 * MINUTE;
  return {
    "x-ratelimit-limit": "300",
    "x-ratelimit-remaining": String(Math.max(0, remaining)),
    "x-ratelimit-reset": `${new Date(reset).toISOString().slice(0, 19)}.514816Z`,
  };
}

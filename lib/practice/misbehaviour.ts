import { HOUR, type Instant, MINUTE } from "../model/instant.ts";
import type { Said } from "./instance-answers.ts";
import type { Counts, Life } from "./life.ts";
import { chance } from "./random.ts";

/** Everything that servers were seen to do wrong, or were feared to; each can be switched on. */
export const MISBEHAVIOURS = {
  html200: "a login page with status 200 for every question",
  empty404: "404 with an empty text/html body for every question",
  activityOff: "activity and peers switched off by the operator: 404, empty",
  limitedFederation401: "limited federation before 4.4: the API answers 401, NodeInfo answers",
  limitedFederation: "limited federation since 4.4: active_month is 0",
  "401": "401 for every question",
  "403": "403 as text, as for a blocked address",
  "410": "410, as a server that is gone for good",
  "429": "429 for every question, with the time at which it ends",
  "429stale": "429 with a reset time that passed hours ago, as a cache in front gives it",
  "429api": "429 under /api only, as Mastodon itself does it; NodeInfo answers",
  "500": "500 with an error in JSON",
  "502html": "502 with the page of a proxy",
  drip: "one byte now and then, without end",
  hang: "accepts the question and never answers",
  reset: "cuts the connection",
  truncated: "the first half of each answer",
  wrongType: "the right answer as text/plain",
  zero: "0 for every number",
  negative: "a negative number for every number",
  strings: "numbers as strings",
  nodeinfoOnly: "no Mastodon API, only NodeInfo",
  v1Only: "neither NodeInfo nor the v2 API",
  gzipBomb: "half a gigabyte of nothing, well compressed",
  deepJson: "lists within lists, 200,000 deep",
  redirectSame: "a redirect to the same host, then the answer",
  redirectPrivate: "a redirect to a private address",
  baffle:
    "random numbers of users and posts, new ones every hour, as GoToSocial draws them when it is told to baffle",
  baffleRobots: "the same, and robots.txt forbids to ask, as GoToSocial's own does it",
  frozen: "the numbers of the moment at which it was switched on",
  backendDown: "a cache in front still gives the API's last answers, while NodeInfo is 502",
  flipFlop: "two back-ends in turn, one of them nearly empty",
} as const;

export type Misbehaviour = keyof typeof MISBEHAVIOURS;

export function isMisbehaviour(text: string): text is Misbehaviour {
  return Object.hasOwn(MISBEHAVIOURS, text);
}

function each(counts: Counts, change: (count: number, name: string) => number | string): Said {
  const { users, active, posts, servers } = counts;
  return {
    users: change(users, "users"),
    active: change(active, "active"),
    posts: change(posts, "posts"),
    servers: change(servers, "servers"),
  };
}

/** Up to a million users and ten million posts, drawn anew every hour; the servers known stay true. */
function baffling(hour: number, { servers }: Counts): Counts {
  const draw = (name: string, below: number) => Math.floor(chance(hour, name) * below);
  const users = draw("users", 1_000_000);
  return { users, active: draw("active", users), posts: draw("posts", 10_000_000), servers };
}

/** The numbers as the server says them. `since` is when the misbehaviour was switched on. */
export function saidAt(life: Life, at: Instant, misbehaviour: Misbehaviour | null, since: Instant): Said {
  const stands = misbehaviour === "frozen" || misbehaviour === "backendDown";
  const counts = life.countsAt(stands ? since : at);
  switch (misbehaviour) {
    case "zero":
      return each(counts, () => 0);
    case "negative":
      return each(counts, (count) => -count);
    case "strings":
      return each(counts, String);
    case "baffle":
    case "baffleRobots":
      return baffling(Math.floor(at / HOUR), counts);
    case "flipFlop":
      return Math.floor(at / MINUTE) % 2 === 0 ? counts : { users: 2, active: 1, posts: 129, servers: 40 };
    default:
      return counts;
  }
}

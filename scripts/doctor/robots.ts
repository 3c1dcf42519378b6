import { DISCOVERY } from "#lib/fediverse/nodeinfo.ts";
import { crawlDelayOf, isAllowed, parseRobots } from "#lib/fediverse/robots.ts";
import { PRODUCT } from "#lib/fediverse/user-agent.ts";
import type { Host } from "#lib/model/host.ts";
import { type Finding, ok, warn } from "./finding.ts";

/** What a server may be asked. Where its NodeInfo lies it says itself; this is where most have it. */
const ASKED = [
  DISCOVERY,
  "/nodeinfo/2.0",
  "/api/v1/instance",
  "/api/v2/instance",
  "/api/v1/instance/activity",
];

/** A robots.txt as it was answered: `null` where it is out of reach. */
export type RobotsAnswer = { status: number; text: string } | null;

/** What a server's robots.txt allows us. RFC 9309: without one (4xx) everything, out of reach (5xx, silence) nothing. */
export function judgeRobots(host: Host, answer: RobotsAnswer): Finding {
  if (answer === null)
    return warn(host, "its robots.txt cannot be reached, so nothing else is asked: ask again later");
  const { status, text } = answer;
  if (status === 429)
    return warn(host, "its robots.txt is answered with 429, so nothing else is asked: ask again later");
  if (status >= 500)
    return warn(
      host,
      `its robots.txt is answered with ${status}, so nothing else is asked: its operators must see to it`,
    );
  if (status < 200 || status > 299) return ok(host, `it has no robots.txt (${status}), so all may be asked`);
  const robots = parseRobots(text, PRODUCT);
  const forbidden = ASKED.filter((path) => !isAllowed(robots, path));
  const delay = crawlDelayOf(text, PRODUCT);
  const slower = delay > 1 ? `; its Crawl-delay of ${delay} s is not kept, one request a second is` : "";
  if (forbidden.length === 0) return ok(host, `its robots.txt allows all that is asked${slower}`);
  const paths = forbidden.length === ASKED.length ? "everything that is asked" : forbidden.join(", ");
  return warn(host, `its robots.txt keeps us from ${paths}: ask its operators to allow ${PRODUCT}${slower}`);
}

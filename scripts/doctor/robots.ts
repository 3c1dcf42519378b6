import { DISCOVERY } from "#lib/fediverse/nodeinfo.ts";
import { isAllowed, parseRobots } from "#lib/fediverse/robots.ts";
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

/** What a server's robots.txt allows us; an empty text where it has none. */
export function judgeRobots(host: Host, text: string): Finding {
  const robots = parseRobots(text, PRODUCT);
  const forbidden = ASKED.filter((path) => !isAllowed(robots, path));
  if (forbidden.length === 0) return ok(host, "its robots.txt allows all that is asked");
  const paths = forbidden.length === ASKED.length ? "everything that is asked" : forbidden.join(", ");
  return warn(host, `its robots.txt keeps us from ${paths}: ask its operators to allow ${PRODUCT}`);
}

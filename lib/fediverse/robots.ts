import { comparable, matches, type PathPattern, parsePattern } from "./robots-path.ts";

type Rule = { allow: boolean; pattern: PathPattern };

/** What a server's robots.txt allows one crawler. */
export type Robots = readonly Rule[];

/** Without a robots.txt everything may be asked. */
export const ALL_ALLOWED: Robots = [];

const MAX_BYTES = 500 * 1024;

type Group = { agents: string[]; rules: Rule[]; delaySeconds: number };

/**
 * Reads a robots.txt by RFC 9309: the rules of the groups that name our product token, in whatever case, else those for
 * `*`. What is no rule is passed over, and so is all beyond 500 KiB.
 */
export function parseRobots(text: string, productToken: string): Robots {
  return groupsFor(text, productToken).flatMap(({ rules }) => rules);
}

/** The `Crawl-delay` for one crawler in seconds, 0 where there is none. RFC 9309 knows no such thing; some operators do. */
export function crawlDelayOf(text: string, productToken: string): number {
  return Math.max(0, ...groupsFor(text, productToken).map(({ delaySeconds }) => delaySeconds));
}

function groupsFor(text: string, productToken: string): Group[] {
  const groups: Group[] = [];
  let open: Group | null = null;
  for (const [key, value] of linesOf(withinLimit(text))) {
    if (key === "user-agent") {
      if (open === null || open.rules.length > 0) {
        open = { agents: [], rules: [], delaySeconds: 0 };
        groups.push(open);
      }
      open.agents.push(agentOf(value));
    } else if (key === "allow" || key === "disallow") {
      // An empty path says nothing, but it ends the list of those whom the group is for.
      const rule = { allow: key === "allow", pattern: parsePattern(value === "" ? "$" : value) };
      open?.rules.push(rule);
    } else if (key === "crawl-delay" && open && /^\d{1,6}(\.\d+)?$/.test(value)) {
      open.delaySeconds = Number(value);
    }
  }
  const rulesFor = (agent: string) => groups.filter(({ agents }) => agents.includes(agent));
  const ours = rulesFor(productToken.toLowerCase());
  return ours.length > 0 ? ours : rulesFor("*");
}

function withinLimit(text: string): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= MAX_BYTES) return text;
  const head = bytes.subarray(0, MAX_BYTES).toString();
  return head.slice(0, Math.max(0, head.lastIndexOf("\n")));
}

function linesOf(text: string): [key: string, value: string][] {
  return text
    .replace(/^\uFEFF/, "")
    .split(/\r\n?|\n/)
    .flatMap((line): [string, string][] => {
      const [said = ""] = line.split("#", 1);
      const colon = said.indexOf(":");
      return colon < 0 ? [] : [[said.slice(0, colon).trim().toLowerCase(), said.slice(colon + 1).trim()]];
    });
}

/** `Mastoboard/1.0` names the same crawler as `mastoboard`; `Mastoboard-Images` names another. */
function agentOf(value: string): string {
  return value.startsWith("*") ? "*" : (/^[a-z_-]*/i.exec(value)?.[0] ?? "").toLowerCase();
}

/** Whether a path with its query may be asked: the longest rule that fits decides, and `Allow` where two are as long. */
export function isAllowed(robots: Robots, pathAndQuery: string): boolean {
  const path = comparable(pathAndQuery);
  if (path === "/robots.txt") return true;
  let verdict = { allow: true, length: -1 };
  for (const { allow, pattern } of robots) {
    const wins = pattern.length > verdict.length || (pattern.length === verdict.length && allow);
    if (wins && matches(pattern, path)) verdict = { allow, length: pattern.length };
  }
  return verdict.allow;
}

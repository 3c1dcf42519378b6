import { framesOf, type Platform, platformOf, policiesOf, type Seen } from "./page.ts";
import { isAmong, parsePolicies, sourcesOf } from "./policies.ts";

/** What stands in the way of our charts on a page: `blocks` them, `hinders` a part of it, or is worth knowing. */
export type Obstacle = {
  code:
    | "page-status"
    | "frame-status"
    | "frame-options"
    | "own-ancestors"
    | "proxy-ancestors"
    | "isolation"
    | "mixed-content"
    | "frame-src"
    | "img-src"
    | "script-src"
    | "sandbox"
    | "lazy"
    | Platform;
  weight: "blocks" | "hinders" | "advice";
  /** What was found there, as it was written. */
  value: string;
};

/**
 * Judges a page by its answer, and by that of one of our frames as the network gives it, proxies included; `null` where
 * the frame could not be asked for. `ancestors` are the pages that the operator lets frame it.
 */
export function judgeEmbedding(
  page: Seen,
  frame: Seen | null,
  board: string,
  ancestors: readonly string[],
): Obstacle[] {
  const found = [
    ...judgeStatus(page, "page-status"),
    ...(frame ? [...judgeStatus(frame, "frame-status"), ...judgeFrame(page, frame, ancestors)] : []),
    ...judgePage(page, board),
    ...judgeTags(page, board),
    ...judgePlatform(page),
  ];
  return found.filter(({ code }, place) => found.findIndex((other) => other.code === code) === place);
}

function judgeStatus({ status }: Seen, code: "page-status" | "frame-status"): Obstacle[] {
  const weight = code === "frame-status" ? "blocks" : "hinders";
  return status === 200 ? [] : [{ code, weight, value: String(status) }];
}

/** What our own frame says of who may frame it. */
function judgeFrame(page: Seen, { url, headers }: Seen, ancestors: readonly string[]): Obstacle[] {
  const [from, own] = [new URL(page.url), new URL(url)];
  const policies = parsePolicies(headers["content-security-policy"] ?? "");
  const lists = policies
    .map((policy) => sourcesOf(policy, "frame-ancestors"))
    .filter((sources) => sources !== null);
  const refusing = lists.filter((sources) => !isAmong(sources, from, own));
  const isOurs = (sources: readonly string[]) => sources.join(" ") === ancestors.join(" ");
  const options = headers["x-frame-options"];
  return [
    // Where a policy names ancestors, browsers do not heed the older header; proxies that add it may drop the policy.
    ...(options !== undefined && lists.length === 0 ? [blocked("frame-options", options)] : []),
    ...refusing.map((sources) =>
      blocked(isOurs(sources) ? "own-ancestors" : "proxy-ancestors", sources.join(" ") || "'none'"),
    ),
    ...judgeIsolation(page, headers),
  ];
}

/** A page that isolates itself frames only what agrees to that. */
function judgeIsolation(page: Seen, headers: Seen["headers"]): Obstacle[] {
  const isolates = /^(require-corp|credentialless)/.test(page.headers["cross-origin-embedder-policy"] ?? "");
  const needed: [string, RegExp][] = [
    ["Cross-Origin-Resource-Policy", /^cross-origin/],
    ["Cross-Origin-Embedder-Policy", /^(require-corp|credentialless)/],
  ];
  const missing = needed
    .filter(([name, value]) => !value.test(headers[name.toLowerCase()] ?? ""))
    .map(([name]) => name);
  return isolates && missing.length > 0 ? [blocked("isolation", missing.join(", "))] : [];
}

/** Which directives of a page's policy must let our addresses in, and what they stand in the way of. */
const NEEDS = [
  { code: "frame-src", weight: "blocks", names: ["frame-src", "child-src", "default-src"], path: "embed/" },
  { code: "img-src", weight: "hinders", names: ["img-src", "default-src"], path: "c/" },
  {
    code: "script-src",
    weight: "advice",
    names: ["script-src-elem", "script-src", "default-src"],
    path: "embed.v1.js",
  },
] as const;

function judgePage(page: Seen, board: string): Obstacle[] {
  const [from, to] = [new URL(page.url), new URL(board)];
  const refused = NEEDS.flatMap(({ code, weight, names, path }) =>
    policiesOf(page).flatMap((policy) => {
      const sources = sourcesOf(policy, ...names);
      if (sources === null || isAmong(sources, new URL(path, `${board}/`), from)) return [];
      return [{ code, weight, value: sources.join(" ") || "'none'" }];
    }),
  );
  const isMixed = from.protocol === "https:" && to.protocol === "http:";
  return isMixed ? [blocked("mixed-content", to.origin), ...refused] : refused;
}

/** The frames that are there already. */
function judgeTags(page: Seen, board: string): Obstacle[] {
  return framesOf(page, board).flatMap(({ src, sandbox, isLazy }): Obstacle[] => [
    ...(page.url.startsWith("https:") && src.startsWith("http:") ? [blocked("mixed-content", src)] : []),
    ...(sandbox !== null && !/\ballow-scripts\b/.test(sandbox)
      ? [{ code: "sandbox" as const, weight: "hinders" as const, value: sandbox }]
      : []),
    ...(isLazy ? [{ code: "lazy" as const, weight: "hinders" as const, value: src }] : []),
  ]);
}

/** Where frames are taken out of what people write, whatever any header says. */
const FRAMELESS: readonly Platform[] = ["github", "mastodon"];

function judgePlatform(page: Seen): Obstacle[] {
  const platform = platformOf(page);
  if (!platform) return [];
  return [{ code: platform, weight: FRAMELESS.includes(platform) ? "blocks" : "advice", value: platform }];
}

function blocked(code: Obstacle["code"], value: string): Obstacle {
  return { code, weight: "blocks", value };
}

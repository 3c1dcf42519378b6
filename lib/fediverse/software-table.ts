import type { PolledMetric } from "../model/metric.ts";
import type { Hole } from "../model/reading.ts";

export type Endpoint = "nodeinfo" | "v1" | "v2";

/** Where a metric is taken from: the first endpoint that gives a number wins. `zero`: what a 0 there stands for, if not zero. */
export type Source = { endpoint: Endpoint; zero?: Hole };

/** How one software is read. */
export type SoftwareRow = Record<PolledMetric, Source[]> & {
  /** Whether it has `/api/v1/instance` at all; without it nothing is asked there. */
  mastodonApi: boolean;
  /** Whether it has `/api/v1/instance/activity`. */
  activity: boolean;
  /** What it means when it counts not one account: every 0 beside that is this hole as well. */
  noUsers: Hole;
};

const NODEINFO: Source = { endpoint: "nodeinfo" };
const V1: Source = { endpoint: "v1" };
const V2: Source = { endpoint: "v2" };

/**
 * NodeInfo first: not throttled, public even in limited federation, not deprecated, and the same figures by the same
 * code as v1. Servers known are in v1 only; v2 has no totals. A server that answers has its admin at least, so no accounts
 * at all is a failing database or cache and not a count (375 such falls to 0 in 14 months of recorded servers).
 */
const MASTODON: SoftwareRow = {
  mastodonApi: true,
  activity: true,
  users: [NODEINFO, V1],
  active: [NODEINFO, V2],
  posts: [NODEINFO, V1],
  servers: [V1],
  noUsers: "not-believed",
};

/** Its own API counts by other rules or not at all, or it has none: NodeInfo or nothing. */
const NODEINFO_ONLY: SoftwareRow = {
  mastodonApi: false,
  activity: false,
  users: [NODEINFO],
  active: [NODEINFO],
  posts: [NODEINFO],
  servers: [],
  noUsers: "not-believed",
};

/**
 * Reimplements the Mastodon API with figures of its own that agree with its NodeInfo; has no activity. A 0 in v2 is not
 * trusted to be a count: the field is required there, and many fill it without counting.
 */
const COMPATIBLE: SoftwareRow = {
  ...MASTODON,
  activity: false,
  active: [NODEINFO, { ...V2, zero: "not-offered" }],
};

/** The Mastodon layer of these Misskey forks counts remote accounts and posts too (4 people shown as 4,171). */
const MISSKEY_WITH_LAYER: SoftwareRow = {
  ...NODEINFO_ONLY,
  mastodonApi: true,
  servers: [{ ...V1, zero: "not-offered" }],
};

/** It counts nobody's activity, and says 0. */
const NO_ACTIVE: Source[] = [
  { ...NODEINFO, zero: "not-offered" },
  { ...V2, zero: "not-offered" },
];

const ROWS: Record<string, SoftwareRow> = {
  mastodon: MASTODON,
  "glitch-soc": MASTODON,
  hometown: MASTODON,
  fedibird: MASTODON,
  pleroma: COMPATIBLE,
  rebased: COMPATIBLE,
  soapbox: COMPATIBLE,
  akkoma: COMPATIBLE,
  pixelfed: COMPATIBLE,
  "iceshrimp.net": COMPATIBLE,
  mitra: COMPATIBLE,
  wildebeest: COMPATIBLE,
  // With instance-stats-mode "zero" it says 0 of everything.
  gotosocial: { ...COMPATIBLE, active: NO_ACTIVE, noUsers: "switched-off" },
  hollo: { ...COMPATIBLE, active: NO_ACTIVE },
  // v1's posts hold comments as well, so it must not stand in for NodeInfo; it says 0 of everything where NodeInfo is off.
  friendica: { ...COMPATIBLE, posts: [NODEINFO], noUsers: "switched-off" },
  // v1 counts the identities of every domain of the installation.
  takahe: { ...MASTODON, users: [NODEINFO], posts: [NODEINFO], active: NO_ACTIVE },
  misskey: NODEINFO_ONLY,
  sharkey: MISSKEY_WITH_LAYER,
  firefish: MISSKEY_WITH_LAYER,
  calckey: MISSKEY_WITH_LAYER,
  iceshrimp: MISSKEY_WITH_LAYER,
  lemmy: NODEINFO_ONLY,
  mbin: NODEINFO_ONLY,
  kbin: NODEINFO_ONLY,
  peertube: NODEINFO_ONLY,
  wordpress: NODEINFO_ONLY,
  gancio: NODEINFO_ONLY,
  hubzilla: NODEINFO_ONLY,
  diaspora: NODEINFO_ONLY,
};

/** Others are asked like Mastodon, and believed like what imitates it. */
const UNKNOWN: SoftwareRow = { ...COMPATIBLE, activity: true };

export function rowOf(software: string | null): SoftwareRow {
  return (software !== null && Object.hasOwn(ROWS, software) && ROWS[software]) || UNKNOWN;
}

export function isKnownSoftware(software: string | null): boolean {
  return software !== null && Object.hasOwn(ROWS, software);
}

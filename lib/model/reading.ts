import type { ActivityAnswer } from "./activity.ts";
import type { Cause } from "./attempt.ts";
import type { Instant } from "./instant.ts";
import type { PolledMetric } from "./metric.ts";

/**
 * Why a number is missing.
 * - `not-offered`: this software has no such number; `switched-off`: its operator hides it; `limited`: limited federation
 * - `refused`: the server answered 401, 403 or 429, or its robots.txt forbids to ask; `unreachable`: no answer, or a server error
 * - `malformed`: an answer that is not a count; `not-believed`: a zero that cannot be right, e.g. a compatibility API's while NodeInfo counts people
 * - `not-in-source`: the imported history has no such column or an empty cell
 */
export const HOLES = [
  "not-offered",
  "switched-off",
  "limited",
  "refused",
  "unreachable",
  "malformed",
  "not-believed",
  "not-in-source",
] as const;
export type Hole = (typeof HOLES)[number];

/** A count (a non-negative safe integer) or the reason why there is none. A hole is not a zero. */
export type Value = number | Hole;

export type Registrations = "open" | "approval" | "closed";

/** What a server says of itself. `null`: not told. Text is already cut and cleaned. */
export type InstanceFacts = {
  title: string | null;
  software: string | null;
  version: string | null;
  languages: string[] | null;
  registrations: Registrations | null;
  contact: string | null;
  /** The domain that the server gives as its own; may differ from the host polled. */
  uri: string | null;
};

export const FACTS = [
  "title",
  "software",
  "version",
  "languages",
  "registrations",
  "contact",
  "uri",
  "activity",
] as const;
/** `activity` is asked for apart from polls. */
export type Fact = (typeof FACTS)[number];

/** What one server said in one poll. */
export type Reading = {
  measuredAt: Instant;
  values: Record<PolledMetric, Value>;
  /** Which answer each value was taken from, e.g. `users: "nodeinfo"`. */
  from: Partial<Record<PolledMetric, string>>;
  facts: InstanceFacts;
};

export function isHole(value: Value): value is Hole {
  return typeof value !== "number";
}

/**
 * What came of reading a server: what it said, or why it said nothing that can be stored. `trouble`: what went wrong with a
 * part of it all the same, one line for the operator; what it does not offer, or keeps to itself, is none. `retryAt`: the
 * moment before which it wants no other question.
 */
export type ReadOutcome =
  | { ok: true; reading: Reading; trouble: string | null; retryAt?: Instant }
  | { ok: false; cause: Cause; detail: string; retryAt?: Instant };

/** What came of asking for `/api/v1/instance/activity`. A hole says why this server has none; it is not a fault. */
export type ActivityOutcome =
  | { ok: true; answer: ActivityAnswer; retryAt?: Instant }
  | { ok: false; hole: Hole; detail: string; retryAt?: Instant };

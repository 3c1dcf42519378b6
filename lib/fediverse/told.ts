import type { Cause } from "../model/attempt.ts";
import { type Instant, wholeSecond } from "../model/instant.ts";
import type { Hole } from "../model/reading.ts";
import type { Answer } from "./guarded-fetch.ts";

/** What one endpoint told us: `said`, and when the answer arrived; or why nothing, both as a cause and as a hole. */
export type Told<T> = { ok: true; said: T; at: Instant } | Untold;
export type Untold = { ok: false; cause: Cause; hole: Hole; detail: string };

/** The hole that a failed request leaves in the metrics it would have told. */
const HOLE_OF: Record<Cause, Hole> = {
  unreachable: "unreachable",
  "no-such-host": "unreachable",
  "server-error": "unreachable",
  gone: "unreachable",
  malformed: "malformed",
  "too-large": "malformed",
  refused: "refused",
  "forbidden-by-robots": "refused",
  "rate-limited": "refused",
  "refused-redirect": "unreachable",
  "no-statistics": "not-offered",
  offline: "unreachable",
  "blocked-address": "unreachable",
  stopped: "unreachable",
  internal: "unreachable",
};

export function untold(cause: Cause, detail: string, hole: Hole = HOLE_OF[cause]): Untold {
  return { ok: false, cause, hole, detail };
}

/**
 * Judges one answer. `data` is its parsed body, `undefined` where it is no JSON; `parse` returns `null` for JSON that is
 * something else than was asked for. `label` names the endpoint in our words.
 */
export function judge<T>(
  answer: Answer,
  label: string,
  data: unknown,
  parse: (data: unknown) => T | null,
): Told<T> {
  if (!answer.ok) return untold(answer.cause, `${answer.detail} (${label})`);
  const { status } = answer;
  if (status < 200 || status > 299) return refusalBy(status, label);
  const said = data === undefined ? null : parse(data);
  if (said === null)
    return untold("malformed", `${status} from ${label}, but not the JSON that belongs there`);
  return { ok: true, said, at: wholeSecond(answer.receivedAt) };
}

/** What a status other than success means. */
export function refusalBy(status: number, label: string): Untold {
  const detail = `${status} from ${label}`;
  // Mastodon's public endpoints ask for a login in one case only: limited federation (3.0 to 4.3, activity still).
  if (status === 401) return untold("refused", detail, "limited");
  if (status === 404 || status === 405 || status === 501) return untold("no-statistics", detail);
  if (status === 410) return untold("gone", detail);
  if (status === 429) return untold("rate-limited", detail);
  if (status >= 500 || status === 408) return untold("server-error", detail);
  return status >= 400 ? untold("refused", detail) : untold("malformed", detail);
}

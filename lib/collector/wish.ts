import type { Attempt, Cause } from "../model/attempt.ts";
import { DAY, formatInstant, type Instant } from "../model/instant.ts";

/** A server's wish to be left alone, and the cause that goes with it. */
export type Wish = { until: Instant; cause: Cause };

type Wished = Pick<Attempt, "cause" | "retryAt">;

/** The newest wish among the attempts that still stands. One for more than a day is of a clock that was set back since. */
export function wishIn(attempts: readonly Wished[], now: number): Wish | null {
  const found = attempts.findLast(({ retryAt = now }) => retryAt > now && retryAt - now <= DAY);
  return found?.retryAt === undefined ? null : { until: found.retryAt, cause: found.cause ?? "rate-limited" };
}

/** What a poll ends in that obeys the wish. */
export function leftAlone({ until, cause }: Wish) {
  return {
    ok: false,
    cause,
    detail: `not asked: to be left alone until ${formatInstant(until)}`,
    retryAt: until,
  } as const;
}

import type { Cause } from "../model/attempt.ts";
import { type Fault, faultOf } from "../model/fault.ts";
import { formatInstant, type Instant } from "../model/instant.ts";
import type { SubjectData } from "./subject-data.ts";

/** `from` and `to`: `null` is as far as there is anything. */
export type Span = { from: Instant | null; to: Instant | null };

/** One failed poll, for programs. `detail` is a line in English for whoever mends it. */
export type FailureRow = { slot: Instant; at: Instant; cause: Cause; fault: Fault; detail: string | null };

/** The failed polls of a time by their slots, oldest first. What went wrong inside our own program has no public detail. */
export function failureRows({ failures }: SubjectData, { from, to }: Span): FailureRow[] {
  return failures
    .filter(({ slot }) => (from === null || slot >= from) && (to === null || slot <= to))
    .map(({ slot, startedAt, cause, detail }) => {
      const named = cause ?? "internal";
      const told = named === "internal" ? null : detail;
      return { slot, at: startedAt, cause: named, fault: faultOf(named), detail: told };
    });
}

/** `GET /api/v1/subjects/{id}/failures`. */
export function failuresAnswer(data: SubjectData, span: Span) {
  return {
    id: data.subject.id,
    failures: failureRows(data, span).map(({ slot, at, ...row }) => ({
      slot: formatInstant(slot),
      at: formatInstant(at),
      ...row,
    })),
  };
}

import type { Cause } from "../model/attempt.ts";
import type { ReadOutcome } from "../model/reading.ts";
import { chooseValues, type InstanceAnswers } from "./sources.ts";
import type { Untold } from "./told.ts";

/** The most telling cause first: what the operator should hear when endpoints failed in different ways. */
const TELLING: Cause[] = [
  "stopped",
  "rate-limited",
  "no-such-host",
  "server-error",
  "unreachable",
  "too-large",
  "forbidden-by-robots",
  "refused",
  "malformed",
  "refused-redirect",
  "blocked-address",
  "gone",
];

/** A server that answers so does as its makers or its operator meant it to: nothing is broken. */
const MEANT: readonly Cause[] = ["no-statistics", "refused", "forbidden-by-robots"];

function troubleOf(failures: readonly Untold[]): string | null {
  const details = failures.filter(({ cause }) => !MEANT.includes(cause)).map(({ detail }) => detail);
  return [...new Set(details)].join("; ") || null;
}

/**
 * A reading where at least one metric is a number, else the cause. It was measured when the answer arrived that gave
 * the accounts or, without those, the first other number.
 */
export function outcomeOf(answers: InstanceAnswers): ReadOutcome {
  const { values, from, facts } = chooseValues(answers);
  const endpoint = from.users ?? from.posts ?? from.active ?? from.servers;
  const measured = endpoint === undefined ? null : answers[endpoint];
  const failures = [answers.nodeinfo, answers.v1, answers.v2].filter((answer) => answer?.ok === false);
  if (measured?.ok) {
    const reading = { measuredAt: measured.at, values, from, facts };
    return { ok: true, reading, trouble: troubleOf(failures) };
  }
  const gone = failures.find(({ cause }) => cause === "gone");
  // One path that is gone, or a proxy that says so of one, is not the end of a server.
  if (gone && Object.values(answers).every((answer) => answer?.ok === false && answer.cause === "gone"))
    return { ok: false, cause: "gone", detail: gone.detail };
  for (const cause of TELLING) {
    const failure = failures.find((answer) => answer.cause === cause);
    if (failure) return { ok: false, cause, detail: failure.detail };
  }
  return Object.values(values).includes("malformed")
    ? { ok: false, cause: "malformed", detail: "it answers, but its numbers are no counts" }
    : { ok: false, cause: "no-statistics", detail: "it answers, but counts nothing" };
}

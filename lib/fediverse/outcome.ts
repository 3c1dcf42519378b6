import type { Cause } from "../model/attempt.ts";
import type { ReadOutcome } from "../model/reading.ts";
import { chooseValues, type InstanceAnswers } from "./sources.ts";

/** The most telling cause first: what the operator should hear when endpoints failed in different ways. */
const TELLING: Cause[] = [
  "stopped",
  "gone",
  "rate-limited",
  "no-such-host",
  "server-error",
  "unreachable",
  "too-large",
  "forbidden-by-robots",
  "refused",
  "malformed",
  "blocked-address",
];

/**
 * A reading where at least one metric is a number, else the cause. It was measured when the answer arrived that gave
 * the accounts or, without those, the first other number.
 */
export function outcomeOf(answers: InstanceAnswers): ReadOutcome {
  const { values, from, facts } = chooseValues(answers);
  const endpoint = from.users ?? from.posts ?? from.active ?? from.servers;
  const measured = endpoint === undefined ? null : answers[endpoint];
  if (measured?.ok) return { ok: true, reading: { measuredAt: measured.at, values, from, facts } };
  const failures = [answers.nodeinfo, answers.v1, answers.v2].filter((answer) => answer?.ok === false);
  for (const cause of TELLING) {
    const failure = failures.find((answer) => answer.cause === cause);
    if (failure) return { ok: false, cause, detail: failure.detail };
  }
  return Object.values(values).includes("malformed")
    ? { ok: false, cause: "malformed", detail: "it answers, but its numbers are no counts" }
    : { ok: false, cause: "no-statistics", detail: "it answers, but counts nothing" };
}

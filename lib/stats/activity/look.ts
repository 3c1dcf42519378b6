import { atLeast, type Claim, type Length, sayingOf, type Told } from "./claims.ts";
import type { Claims } from "./lengths.ts";
import { remembered } from "./memory.ts";
import type { DayNumber, ReadAnswer } from "./rows.ts";

/** An answer as it may be used: what it claims, and the windows that it is not taken at its word for. */
export type Look = {
  told: readonly Told[];
  claims: Claims;
  /** Windows that begin before what may be used. */
  before: readonly Told[];
  /** Windows that say "at least" only; what they would claim at most, were they whole. */
  faint: readonly Told[];
  atMost: readonly Claim[];
  /** Those of them that hold nothing. */
  empty: readonly Told[];
};

/** Of the windows that begin on `from` or later, what they claim. */
export function lookAt(answer: ReadAnswer, from: DayNumber, launched: DayNumber | null): Look {
  const saying = sayingOf(answer);
  const told = saying.told.filter((window) => window.from >= from);
  const begunSince = saying.begun.filter((claim) => claim.from >= from);
  const { sure, faint, empty, begun } = remembered({ ...saying, told, begun: begunSince }, launched);
  const known = new Map<Length, Claim[]>();
  const claims: Claims = (length) => {
    const all = known.get(length) ?? [
      ...begun,
      ...faint.flatMap((window) => atLeast(window.claims(length))),
      ...sure.flatMap((window) => window.claims(length)),
    ];
    known.set(length, all);
    return all;
  };
  const atMost = faint.flatMap((window) => window.claims("either").filter(({ says }) => says === "at most"));
  return { told, claims, before: saying.told.filter((window) => window.from < from), faint, atMost, empty };
}

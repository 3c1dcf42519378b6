import type { Step } from "../model/calendar.ts";
import type { Instant } from "../model/instant.ts";
import type { Series } from "../model/sample.ts";
import { type BestBucket, wholeIncreases } from "./records.ts";

/** A bucket that beat every one before it, and the best of those, `null` where nothing had grown; `known`: how many there were. */
export type BrokenRecord = { best: BestBucket; before: BestBucket | null; known: number };

/** Every time that a record was set, oldest first. The last of them is the record that stands, as `bestBucket` finds it. */
export function brokenRecords(
  series: Series,
  step: Extract<Step, "hour" | "day">,
  timeZone: string,
  now: Instant,
): BrokenRecord[] {
  const broken: BrokenRecord[] = [];
  let before: BestBucket | null = null;
  for (const [known, best] of wholeIncreases(series, step, timeZone, now).entries()) {
    if (best.value <= (before?.value ?? 0)) continue;
    broken.push({ best, before, known });
    before = best;
  }
  return broken;
}

import type { Step } from "../model/calendar.ts";
import type { Instant } from "../model/instant.ts";
import type { Series } from "../model/sample.ts";
import type { BestBucket } from "./records.ts";
import { wholeIncreases } from "./records.ts";

/** A bucket that beat every one before it, and the best of those. */
export type BrokenRecord = { best: BestBucket; before: BestBucket };

/**
 * Every time that a record was broken, oldest first. While fewer than `enough` whole buckets are known there is no record
 * to break: in its first days nearly every day of a server is its best.
 */
export function brokenRecords(
  series: Series,
  step: Extract<Step, "hour" | "day">,
  timeZone: string,
  now: Instant,
  enough: number,
): BrokenRecord[] {
  const broken: BrokenRecord[] = [];
  let best: BestBucket | null = null;
  for (const [index, bucket] of wholeIncreases(series, step, timeZone, now).entries()) {
    if (bucket.value <= (best?.value ?? 0)) continue;
    if (best && index >= enough) broken.push({ best: bucket, before: best });
    best = bucket;
  }
  return broken;
}

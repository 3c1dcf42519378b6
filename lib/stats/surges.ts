import { DAY, type Instant } from "../model/instant.ts";
import type { Series } from "../model/sample.ts";
import { type BucketChange, changesPerBucket } from "./buckets.ts";
import { indexFrom, newestKnown, oldestKnown } from "./series.ts";
import { median, spreadOf } from "./spread.ts";

/** What is usual is the median change per day over so many days before, of which so many must be known. */
const USUAL_DAYS = 14;
const LEAST_KNOWN = 7;
/** A surge has at least so many times the usual growth, */
const TIMES = 3;
/** stands out by so many times the spread of the days before, */
const SPREADS = 3;
/** by so many times what chance alone makes of the usual growth, and by at least so many accounts. */
const CHANCES = 6;
const LEAST_EXCESS = 10;
/** and has half as many again as the best of those days, days of other surges left out. */
const ABOVE_BEST = 1.5;
/** It lasts while growth is at least twice the usual, and is over after so many calm days. */
const STILL_RAISED = 2;
const CALM_DAYS = 2;
/** A purge takes away at least this share of the accounts in a day, and as many as a surge must bring. */
const PURGE_SHARE = 0.05;
/** In a step one slot alone has so many times the spread of those before, and the next is calm again. */
const STEP_SPREADS = 100;
const CALM_SPREADS = 8;

/** A day that stands out: a surge or a step upwards, a purge downwards. `usual` is the median change of the days before. */
export type Outburst = {
  kind: "surge" | "step" | "purge";
  /** The start of the day, in the zone. */
  at: Instant;
  change: number;
  usual: number;
  /** How many there were at the end of the day before. */
  before: number;
};

type Whole = BucketChange & { value: number };

const isWhole = (change: BucketChange): change is Whole => change.value !== null && !change.partial;

/**
 * The days on which a count grew or fell far out of the usual, by time. Of days in a row the first is told. Only whole days
 * are judged, each by those before it alone, so what is found never goes away; without two weeks of readings nothing is.
 */
export function findOutbursts(series: Series, timeZone: string): Outburst[] {
  const [oldest, newest] = [oldestKnown(series), newestKnown(series)];
  if (!oldest || !newest) return [];
  const range = { from: oldest.at, to: newest.at, now: newest.at };
  const days = changesPerBucket(series, "day", timeZone, range);
  const found: Outburst[] = [];
  let raised: { usual: number; calm: number } | null = null;
  const calm = new Set<Whole>();
  days.forEach((day, index) => {
    if (!isWhole(day)) return;
    const before = days.slice(Math.max(0, index - USUAL_DAYS), index).filter(isWhole);
    const changes = before.map(({ value }) => value);
    const best = Math.max(...before.filter((other) => calm.has(other)).map(({ value }) => value));
    const usual = median(changes);
    const kind = kindOf(series, day, changes, best);
    if (raised) raised = stillRaised(raised, day.value);
    if (kind === "purge" || (kind && !raised)) {
      found.push({ kind, at: day.from, change: day.value, usual, before: day.opening?.value ?? 0 });
    }
    if (kind && kind !== "purge" && !raised) raised = { usual, calm: 0 };
    if (!raised) calm.add(day);
  });
  return found;
}

function stillRaised(raised: { usual: number; calm: number }, value: number) {
  const calm = value >= STILL_RAISED * Math.max(1, raised.usual) ? 0 : raised.calm + 1;
  return calm >= CALM_DAYS ? null : { ...raised, calm };
}

function kindOf(
  series: Series,
  day: Whole,
  before: readonly number[],
  best: number,
): Outburst["kind"] | null {
  if (before.length < LEAST_KNOWN) return null;
  const usual = median(before);
  const spread = spreadOf(before);
  const excess = Math.max(LEAST_EXCESS, CHANCES * Math.sqrt(Math.max(0, usual)), SPREADS * spread);
  const level = day.opening?.value ?? 0;
  if (day.value <= -Math.max(excess, PURGE_SHARE * level)) return "purge";
  if (day.value < Math.max(TIMES * usual, ABOVE_BEST * best) || day.value - usual < excess) return null;
  return isStep(series, day) ? "step" : "surge";
}

/** Whether one slot of the day brought it all: an import or a merger of servers, rather than people. */
function isStep(series: Series, { from, to }: Whole): boolean {
  const slots = slotChanges(series, from - USUAL_DAYS * DAY, to + 2 * DAY);
  const before = slots.filter(({ at }) => at < from).map(({ change }) => change);
  const limit = Math.max(1, spreadOf(before));
  const usual = median(before);
  return slots.some(({ at, change }, index) => {
    const next = slots[index + 1];
    const isCalm = next === undefined || next.change - usual <= CALM_SPREADS * limit;
    return at >= from && at < to && change - usual > STEP_SPREADS * limit && isCalm;
  });
}

function slotChanges(series: Series, from: Instant, to: Instant): { at: Instant; change: number }[] {
  const { at, value } = series;
  const changes: { at: Instant; change: number }[] = [];
  let last: number | null = null;
  for (let i = indexFrom(series, from); (at[i] ?? to) < to; i++) {
    const known = value[i] ?? null;
    if (known === null) continue;
    if (last !== null) changes.push({ at: at[i] ?? 0, change: known - last });
    last = known;
  }
  return changes;
}

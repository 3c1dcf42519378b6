import type { Instant } from "../../model/instant.ts";
import { POLLED_METRICS, type PolledMetric } from "../../model/metric.ts";
import { extremesOf, type Finding, isApart, type PerMetric, perMetric, type Row } from "./column.ts";
import { isSettled, type Level, levelsOf, SWITCH, stayOf } from "./levels.ts";

/** Of two numbers drawn evenly below the same limit, one is so much larger than the other two times in three. */
const LEAP = 1.5;
/** Four leaps among the last six switches, two each way, at four levels: no purge, outlier or pair of back-ends does that. */
const WINDOW = 6;
const LEAPS_EACH_WAY = 2;
const LEAPS = 4;
const LEVELS = 4;

/** From one moment to another, both included. */
type Stretch = { from: Instant; to: Instant };

/**
 * Another figure at every turn, as GoToSocial draws them every hour. Marked from the first draw, and from the very first
 * reading where nothing was established before, until a level is held.
 *
 * All metrics are drawn at once, so where two of them are, both are for as long as either: three draws of one that happen
 * to be alike are no calm.
 */
export function findRandom(rows: PerMetric<readonly Row[]>): PerMetric<Finding[]> {
  const own = perMetric((metric) => stretchesOf(rows[metric]));
  const all = POLLED_METRICS.flatMap((metric) => own[metric]);
  return perMetric((metric) =>
    joined(own[metric], all).map((stretch) => findingOf(metric, rows[metric], stretch)),
  );
}

function findingOf(metric: PolledMetric, rows: readonly Row[], { from, to }: Stretch): Finding {
  const drawn = rows.filter(({ at }) => at >= from && at <= to);
  const [low, high] = extremesOf(drawn);
  const changes = levelsOf(drawn).length - 1;
  return { metric, evidence: { kind: "random", low, high, changes }, rows: drawn, confirmedAt: null };
}

/** The stretches, each as long as those that overlap it; where that makes them overlap, they are one. */
function joined(stretches: readonly Stretch[], others: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of stretches) {
    const overlapping = others.filter(({ from, to }) => from <= stretch.to && to >= stretch.from);
    const from = Math.min(...overlapping.map((other) => other.from));
    const to = Math.max(...overlapping.map((other) => other.to));
    const last = result.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else result.push({ from, to });
  }
  return result;
}

function stretchesOf(rows: readonly Row[]): Stretch[] {
  const levels = levelsOf(rows);
  const found: Stretch[] = [];
  for (let before = 0; before < levels.length - 1; ) {
    const { from, to, isRandom, endedBy } = unrestAfter(levels, before);
    const [first, last] = [levels[from]?.first, levels[to]?.last];
    if (isRandom && first && last) found.push({ from: first.at, to: last.at });
    before = endedBy;
  }
  return found;
}

/** Levels `from` to `to`; `endedBy`: the level that was held again, or the last one. */
type Unrest = { from: number; to: number; isRandom: boolean; endedBy: number };

/** All that comes after the level `before` and up to the next one that is held. */
function unrestAfter(levels: readonly Level[], before: number): Unrest {
  const start = levels[before];
  const from = start && before === 0 && !isSettled(start) ? before : before + 1;
  let isRandom = false;
  let longest = 0;
  for (let now = before + 1; ; now++) {
    isRandom ||= looksDrawn(levels.slice(Math.max(before, now - WINDOW), now + 1));
    const [level, next] = [levels[now], levels[now + 1]];
    if (level && isSettled(level, longest)) return { from, to: now - 1, isRandom, endedBy: now };
    if (!level || !next) return { from, to: now, isRandom, endedBy: now };
    longest = Math.max(longest, stayOf(level, next));
  }
}

function looksDrawn(levels: readonly Level[]): boolean {
  let [up, down] = [0, 0];
  levels.forEach(({ first }, index) => {
    const before = levels[index - 1]?.last;
    if (!before || !isApart(before, first, LEAP)) return;
    if (first.value > before.value) up++;
    else down++;
  });
  return up + down >= LEAPS && Math.min(up, down) >= LEAPS_EACH_WAY && distinct(levels) >= LEVELS;
}

function distinct(levels: readonly Level[]): number {
  const sorted = levels.map(({ first }) => first.value).sort((a, b) => a - b);
  return sorted.filter((value, index) => index === 0 || value >= SWITCH * (sorted[index - 1] ?? 0)).length;
}

import { DAY } from "../../model/instant.ts";
import { POLLED_METRICS, type PolledMetric } from "../../model/metric.ts";
import { firstIndex } from "../series.ts";
import { extremesOf, type Finding, type PerMetric, perMetric, piecesBetween, type Row } from "./column.ts";
import { isSettled, type Level, levelsOf, NEAR, stayOf } from "./levels.ts";

/** To, fro and to again: twice may be a purge and its repair. */
const SWITCHES = 3;
/** mastodon.odessen.com’s two back-ends took turns every few days; a level held for two weeks is the server’s own. */
const LONGEST_STAY = 14 * DAY;

/**
 * `home`: readings of the level held before; `away`: those that contradict it; `newest`: more of these, after the last
 * switch. A last level that is held for good is in neither.
 */
type Flapping = { metric: PolledMetric; home: Row[]; away: Row[]; newest: Row[]; switches: number };

/**
 * To and fro between two separate levels, until one is held for good: in each metric its own and, of the readings that this
 * leaves, those in which it follows another metric’s. What was drawn at random is no part of a to and fro.
 */
export function findFlipFlops(rows: PerMetric<Row[]>, random: PerMetric<Finding[]>): PerMetric<Finding[]> {
  const own = perMetric((metric) =>
    piecesBetween(rows[metric], random[metric]).flatMap((piece) => flappingIn(metric, piece)),
  );
  const all = POLLED_METRICS.flatMap((metric) => own[metric]);
  return perMetric((metric) => {
    const found: Finding[] = [];
    const taken = new Set(random[metric].flatMap((finding) => finding.rows.map(({ row }) => row)));
    const besides = all.flatMap((other) => flappingBeside(other, metric, rows[metric]) ?? []);
    for (const finding of [...own[metric], ...besides].map(findingOf)) {
      const left = finding.rows.filter(({ row }) => !taken.has(row));
      for (const { row } of left) taken.add(row);
      if (left.length > 0) found.push({ ...finding, rows: left });
    }
    return found;
  });
}

function flappingIn(metric: PolledMetric, rows: readonly Row[]): Flapping[] {
  const levels = levelsOf(rows);
  const found: Flapping[] = [];
  for (let from = 0; from + SWITCHES < levels.length; ) {
    const to = flappingUntil(levels, from);
    if (to - from >= SWITCHES) found.push(flappingOf(metric, rows, levels.slice(from, to + 1)));
    from = Math.max(to, from + 1);
  }
  return found;
}

/** The last level of the to and fro that begins at `from`. */
function flappingUntil(levels: readonly Level[], from: number): number {
  const sides = [levels[from]?.last.value ?? 0, levels[from + 1]?.first.value ?? 0];
  const tolerance = NEAR * Math.abs((sides[0] ?? 0) - (sides[1] ?? 0));
  let longest = 0;
  let to = from + 1;
  for (; to + 1 < levels.length; to++) {
    const [level, next] = [levels[to], levels[to + 1]];
    if (!level || !next) break;
    sides[(to - from) % 2] = level.last.value;
    const stay = stayOf(level, next);
    if (stay > LONGEST_STAY || (to - from >= SWITCHES && isSettled(level, longest))) break;
    if (Math.abs(next.first.value - (sides[(to + 1 - from) % 2] ?? 0)) > tolerance) break;
    longest = Math.max(longest, stay);
  }
  return to;
}

function flappingOf(metric: PolledMetric, rows: readonly Row[], levels: readonly Level[]): Flapping {
  const [start, newest] = [levels[0], levels.at(-1)];
  const flapping: Flapping = {
    metric,
    home: start ? [start.last] : [],
    away: [],
    newest: [],
    switches: levels.length - 1,
  };
  const readingsOf = ({ from, to }: Level) => rows.slice(from, to + 1);
  let longest = 0;
  levels.forEach((level, index) => {
    const next = levels[index + 1];
    if (index === 0 || !next) return;
    longest = Math.max(longest, stayOf(level, next));
    (index % 2 === 0 ? flapping.home : flapping.away).push(...readingsOf(level));
  });
  const endsAway = flapping.switches % 2 === 1;
  if (newest && endsAway && !isSettled(newest, longest)) flapping.newest = readingsOf(newest);
  return flapping;
}

/**
 * The same to and fro in another metric, whose difference may be too small to tell by itself: two back-ends differ in
 * everything. `null` where the readings of one side are not all above those of the other. The newest have no say in that,
 * or calm ones after them could change it.
 */
function flappingBeside(other: Flapping, metric: PolledMetric, rows: readonly Row[]): Flapping | null {
  if (other.metric === metric) return null;
  const [home, away] = [rowsAt(other.home, rows), rowsAt(other.away, rows)];
  const isBelow = (low: Row[], high: Row[]) => extremesOf(low)[1] < extremesOf(high)[0];
  const isSeparate = home.length > 1 && away.length > 0 && (isBelow(home, away) || isBelow(away, home));
  return isSeparate
    ? { metric, home, away, newest: rowsAt(other.newest, rows), switches: other.switches }
    : null;
}

/** Of `rows` those that stand where the others do; both sorted. */
function rowsAt(others: readonly Row[], rows: readonly Row[]): Row[] {
  const found: Row[] = [];
  let index = firstIndex(rows.length, (i) => (rows[i]?.row ?? 0) >= (others[0]?.row ?? 0));
  for (const { row } of others) {
    while ((rows[index]?.row ?? row) < row) index++;
    const same = rows[index];
    if (same?.row === row) found.push(same);
  }
  return found;
}

function findingOf({ metric, home, away, newest, switches }: Flapping): Finding {
  const [one, two] = [home[0]?.value ?? 0, away[0]?.value ?? 0];
  const evidence = {
    kind: "flip-flop",
    low: Math.min(one, two),
    high: Math.max(one, two),
    switches,
  } as const;
  return { metric, evidence, rows: [...away, ...newest], confirmedAt: null };
}

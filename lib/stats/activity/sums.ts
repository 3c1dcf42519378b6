import { addNode, CELLS, type Edge, join, SPAN } from "./distances.ts";

/** No rule spans more days: calendar weeks of a zone that is not UTC touch eight. */
const WIDEST = SPAN - 1;

/** What is said of the sum over days `from` to `to - 1`, numbered from 0: at least `low`, at most `high`. */
export type SumRule = { from: number; to: number; low: number; high: number };

/** `high` is `Infinity` where nothing bounds the sum. */
export type SumBounds = { low: number; high: number };

/**
 * Counts of consecutive days, none negative, known by rules about their sums. Node n stands for the sum of all days before
 * day n, so a rule bounds the difference of two nodes: the tightest bounds of a sum are shortest distances between nodes,
 * and rules that cannot be true together make a circle of negative length. As no rule spans more than eight days, every way
 * past a node leads through its neighbours, so one sweep from each side finds all distances among neighbours.
 */
export type Sums = {
  /** Whether the rules can be true together with those kept. */
  allows: (rules: readonly SumRule[]) => boolean;
  /** Keeps rules that are allowed. */
  keep: (rules: readonly SumRule[]) => void;
  /** The tightest bounds of every day. */
  days: () => SumBounds[];
  /** The tightest bounds of the sum over days `from` to `to - 1`. */
  between: (from: number, to: number) => SumBounds;
};

const slotOf = (node: number) => node % SPAN;

export function createSums(length: number): Sums {
  /** The edges between each node and those before it. A count is never negative, so a sum never falls. */
  const edges: Edge[][] = Array.from({ length: length + 1 }, (_, node) =>
    node === 0 ? [] : [{ slot: slotOf(node - 1), into: Infinity, outOf: 0 }],
  );
  /** Distances among each node and the eight before it, by ways that lead through no later one; right up to node `swept`. */
  const left = new Float64Array((length + 1) * CELLS).fill(Infinity);
  left[0] = 0;
  let swept = 0;
  /** The last node that a kept rule speaks of. */
  let last = 0;
  /** Distances among each node and the eight behind it, by ways that lead through no earlier one. */
  let right: Float64Array | null = null;

  const leftOf = (node: number) => left.subarray(node * CELLS, (node + 1) * CELLS);

  function sweepTo(end: number): void {
    for (; swept < end; swept++) {
      const next = leftOf(swept + 1);
      next.set(leftOf(swept));
      addNode(next, slotOf(swept + 1), edges[swept + 1] ?? []);
    }
  }

  /** Seen from behind, an edge leads the other way. */
  function edgesBehind(): Edge[][] {
    const behind: Edge[][] = edges.map(() => []);
    for (const [node, before] of edges.entries()) {
      for (const { slot, into, outOf } of before) {
        const distance = (slotOf(node) - slot + SPAN) % SPAN;
        behind[node - distance]?.push({ slot: slotOf(node), into: outOf, outOf: into });
      }
    }
    return behind;
  }

  function sweepBack(): Float64Array {
    const behind = edgesBehind();
    const all = new Float64Array((length + 1) * CELLS).fill(Infinity);
    all[length * CELLS + slotOf(length) * (SPAN + 1)] = 0;
    for (let node = length - 1; node >= 0; node--) {
      const start = node * CELLS;
      all.copyWithin(start, start + CELLS, start + 2 * CELLS);
      addNode(all.subarray(start, start + CELLS), slotOf(node), behind[node] ?? []);
    }
    return all;
  }

  function edgeOf({ from, to }: SumRule): Edge {
    const slot = slotOf(from);
    const there = edges[to]?.find((edge) => edge.slot === slot);
    if (there) return there;
    const edge = { slot, into: Infinity, outOf: Infinity };
    edges[to]?.push(edge);
    return edge;
  }

  /** Writes the rules down where they say more than what is written; tells the first and last node concerned, and what undoes it. */
  function write(rules: readonly SumRule[]) {
    const before: { edge: Edge; into: number; outOf: number }[] = [];
    let [first, end] = [length + 1, 0];
    for (const rule of rules) {
      const edge = edgeOf(rule);
      const { into, outOf } = edge;
      if (rule.high >= into && -rule.low >= outOf) continue;
      before.push({ edge, into, outOf });
      edge.into = Math.min(into, rule.high);
      edge.outOf = Math.min(outOf, -rule.low);
      first = Math.min(first, rule.to);
      end = Math.max(end, rule.to);
    }
    const undo = () => {
      for (const { edge, into, outOf } of before.toReversed()) Object.assign(edge, { into, outOf });
    };
    return { changed: before.length > 0, first, end, undo };
  }

  /** Whether no circle is negative, with rules written down whose first and last nodes these are; `left` is still without them. */
  function canBeTrue(first: number, end: number): boolean {
    sweepTo(first - 1);
    const matrix = leftOf(first - 1).slice();
    for (let node = first; node <= Math.max(last, end); node++) {
      if (!addNode(matrix, slotOf(node), edges[node] ?? [])) return false;
      // From here on nothing is other than it was without them.
      if (node >= end && node <= swept && isSame(matrix, leftOf(node))) return true;
    }
    return true;
  }

  /** All distances among a node and the eight before it. */
  function around(node: number): Float64Array {
    sweepTo(length);
    right ??= sweepBack();
    const first = Math.max(0, node - WIDEST);
    return join(leftOf(node), right.subarray(first * CELLS, (first + 1) * CELLS));
  }

  return {
    allows(rules) {
      sweepTo(last);
      const { changed, first, end, undo } = write(rules);
      const allowed = !changed || canBeTrue(first, end);
      undo();
      return allowed;
    },
    keep(rules) {
      const { changed, first, end } = write(rules);
      if (!changed) return;
      last = Math.max(last, end);
      swept = Math.min(swept, first - 1);
      right = null;
    },
    days() {
      const found: SumBounds[] = [];
      for (let end = Math.min(WIDEST, length); found.length < length; end = Math.min(end + WIDEST, length)) {
        const matrix = around(end);
        for (let day = found.length; day < end; day++) found.push(boundsIn(matrix, day, day + 1));
      }
      return found;
    },
    between(from, to) {
      const matrix = around(to);
      if (to - from <= WIDEST) return boundsIn(matrix, from, to);
      const far = farFrom(leftOf(from), slotOf(from));
      for (let node = from + 1; node <= to; node++) takeAlong(far, leftOf(node), slotOf(node));
      const { away, home } = through(far, matrix, slotOf(to));
      return { low: 0 - home, high: away };
    },
  };
}

function isSame(one: Float64Array, other: Float64Array): boolean {
  for (let cell = 0; cell < CELLS; cell++) if (one[cell] !== other[cell]) return false;
  return true;
}

function boundsIn(matrix: Float64Array, from: number, to: number): SumBounds {
  const [a, b] = [slotOf(from), slotOf(to)];
  return { low: 0 - (matrix[b * SPAN + a] ?? Infinity), high: matrix[a * SPAN + b] ?? Infinity };
}

/** The distances from a node to those of a neighbourhood that it may have left, and back. */
type Far = { away: Float64Array; home: Float64Array };

function farFrom(matrix: Float64Array, slot: number): Far {
  const away = matrix.slice(slot * SPAN, (slot + 1) * SPAN);
  return { away, home: away.map((_, i) => matrix[i * SPAN + slot] ?? Infinity) };
}

/** The distance to one of the neighbourhood by way of any other, and back. */
function through({ away, home }: Far, matrix: Float64Array, slot: number): { away: number; home: number } {
  let [there, back] = [Infinity, Infinity];
  for (let i = 0; i < SPAN; i++) {
    there = Math.min(there, (away[i] ?? Infinity) + (matrix[i * SPAN + slot] ?? Infinity));
    back = Math.min(back, (matrix[slot * SPAN + i] ?? Infinity) + (home[i] ?? Infinity));
  }
  return { away: there, home: back };
}

/** A node joins the neighbourhood in the place of the oldest, and opens shorter ways to the others. */
function takeAlong(far: Far, matrix: Float64Array, slot: number): void {
  far.away[slot] = Infinity;
  far.home[slot] = Infinity;
  const { away, home } = through(far, matrix, slot);
  for (let i = 0; i < SPAN; i++) {
    far.away[i] = Math.min(far.away[i] ?? Infinity, away + (matrix[slot * SPAN + i] ?? Infinity));
    far.home[i] = Math.min(far.home[i] ?? Infinity, (matrix[i * SPAN + slot] ?? Infinity) + home);
  }
}

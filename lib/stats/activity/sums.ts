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
  const nodes = length + 1;
  // Cell `WIDEST * n + k - 1`: the difference between node n and the node k before it is at most `most`, at least `-least`.
  const most = new Float64Array(nodes * WIDEST).fill(Infinity);
  const least = new Float64Array(nodes * WIDEST).fill(Infinity);
  for (let node = 1; node < nodes; node++) least[node * WIDEST] = 0;

  /** Distances among each node and the eight before it, by ways that lead through no later one; right up to node `swept`. */
  const left = new Float64Array(nodes * CELLS).fill(Infinity);
  left[0] = 0;
  let swept = 0;
  /** The last node that a rule kept speaks of. */
  let last = 0;
  /** Distances among each node and the eight behind it, by ways that lead through no earlier one. */
  let right: Float64Array | null = null;

  const leftOf = (node: number) => left.subarray(node * CELLS, (node + 1) * CELLS);

  function edgesBefore(node: number): Edge[] {
    const edges: Edge[] = [];
    for (let k = 1; k <= Math.min(WIDEST, node); k++) {
      const cell = node * WIDEST + k - 1;
      const edge = { slot: slotOf(node - k), into: most[cell] ?? Infinity, outOf: least[cell] ?? Infinity };
      if (edge.into !== Infinity || edge.outOf !== Infinity) edges.push(edge);
    }
    return edges;
  }

  function edgesBehind(node: number): Edge[] {
    const edges: Edge[] = [];
    for (let k = 1; k <= Math.min(WIDEST, length - node); k++) {
      const cell = (node + k) * WIDEST + k - 1;
      const edge = { slot: slotOf(node + k), into: least[cell] ?? Infinity, outOf: most[cell] ?? Infinity };
      if (edge.into !== Infinity || edge.outOf !== Infinity) edges.push(edge);
    }
    return edges;
  }

  function sweepTo(end: number): void {
    for (; swept < end; swept++) {
      const next = leftOf(swept + 1);
      next.set(leftOf(swept));
      addNode(next, slotOf(swept + 1), edgesBefore(swept + 1));
    }
  }

  function sweepBack(): Float64Array {
    const all = new Float64Array(nodes * CELLS).fill(Infinity);
    all[length * CELLS + slotOf(length) * (SPAN + 1)] = 0;
    for (let node = length - 1; node >= 0; node--) {
      const start = node * CELLS;
      all.copyWithin(start, start + CELLS, start + 2 * CELLS);
      addNode(all.subarray(start, start + CELLS), slotOf(node), edgesBehind(node));
    }
    return all;
  }

  /** Writes the rules down where they say more than what is written, and tells what stood there. */
  function write(rules: readonly SumRule[]) {
    const before: { cell: number; most: number; least: number }[] = [];
    for (const { from, to, low, high } of rules) {
      const cell = to * WIDEST + to - from - 1;
      const old = { cell, most: most[cell] ?? Infinity, least: least[cell] ?? Infinity };
      if (high >= old.most && -low >= old.least) continue;
      before.push(old);
      most[cell] = Math.min(old.most, high);
      least[cell] = Math.min(old.least, -low);
    }
    return before;
  }

  function canBeTrue(from: number, to: number): boolean {
    sweepTo(from - 1);
    const matrix = leftOf(from - 1).slice();
    for (let node = from; node <= to; node++) {
      if (!addNode(matrix, slotOf(node), edgesBefore(node))) return false;
    }
    return true;
  }

  const firstOf = (cells: readonly { cell: number }[]) =>
    Math.min(...cells.map(({ cell }) => Math.floor(cell / WIDEST)));

  /** All distances among a node and the eight before it. */
  function around(node: number): Float64Array {
    sweepTo(length);
    right ??= sweepBack();
    const first = Math.max(0, node - WIDEST);
    return join(leftOf(node), right.subarray(first * CELLS, (first + 1) * CELLS));
  }

  function boundsIn(matrix: Float64Array, from: number, to: number): SumBounds {
    const [a, b] = [slotOf(from), slotOf(to)];
    return { low: 0 - (matrix[b * SPAN + a] ?? Infinity), high: matrix[a * SPAN + b] ?? Infinity };
  }

  return {
    allows(rules) {
      const before = write(rules);
      if (before.length === 0) return true;
      const allowed = canBeTrue(firstOf(before), Math.max(last, ...rules.map(({ to }) => to)));
      for (const { cell, ...old } of before.toReversed()) [most[cell], least[cell]] = [old.most, old.least];
      return allowed;
    },
    keep(rules) {
      const before = write(rules);
      if (before.length === 0) return;
      last = Math.max(last, ...rules.map(({ to }) => to));
      swept = Math.min(swept, firstOf(before) - 1);
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
      // Distances from and to the first node, taken along from neighbourhood to neighbourhood.
      const away = leftOf(from).slice(slotOf(from) * SPAN, (slotOf(from) + 1) * SPAN);
      const home = away.map((_, i) => left[from * CELLS + i * SPAN + slotOf(from)] ?? Infinity);
      for (let node = from + 1; node <= to; node++) takeAlong(leftOf(node), slotOf(node), away, home);
      const b = slotOf(to);
      let [high, low] = [Infinity, Infinity];
      for (let i = 0; i < SPAN; i++) {
        high = Math.min(high, (away[i] ?? Infinity) + (matrix[i * SPAN + b] ?? Infinity));
        low = Math.min(low, (matrix[b * SPAN + i] ?? Infinity) + (home[i] ?? Infinity));
      }
      return { low: 0 - low, high };
    },
  };
}

/** The distances from and to a node far away, once a node has joined its neighbours; those before it reach it through them. */
function takeAlong(matrix: Float64Array, slot: number, away: Float64Array, home: Float64Array): void {
  away[slot] = Infinity;
  home[slot] = Infinity;
  let [there, back] = [Infinity, Infinity];
  for (let i = 0; i < SPAN; i++) {
    there = Math.min(there, (away[i] ?? Infinity) + (matrix[i * SPAN + slot] ?? Infinity));
    back = Math.min(back, (matrix[slot * SPAN + i] ?? Infinity) + (home[i] ?? Infinity));
  }
  for (let i = 0; i < SPAN; i++) {
    away[i] = Math.min(away[i] ?? Infinity, there + (matrix[slot * SPAN + i] ?? Infinity));
    home[i] = Math.min(home[i] ?? Infinity, (matrix[i * SPAN + slot] ?? Infinity) + back);
  }
}

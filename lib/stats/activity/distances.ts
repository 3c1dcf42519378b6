/** So many nodes in a row is a matrix of distances about; node n has row and column n modulo this, so that a new one takes the oldest's place. */
export const SPAN = 9;
export const CELLS = SPAN * SPAN;

/** The edges between the node that is added and one that is there already; `Infinity` where there is none that way. */
export type Edge = { slot: number; into: number; outOf: number };

// Kept between calls: this is the innermost of all loops.
const into = new Float64Array(SPAN);
const outOf = new Float64Array(SPAN);

/**
 * Puts a node into a matrix of shortest distances, in the place of the one that had its slot, with all shorter ways that
 * it opens. `false` where one of these would be a circle of negative length; the matrix is of no use then.
 */
export function addNode(matrix: Float64Array, slot: number, edges: readonly Edge[]): boolean {
  for (let i = 0; i < SPAN; i++) {
    into[i] = Infinity;
    outOf[i] = Infinity;
  }
  for (const edge of edges) {
    for (let i = 0; i < SPAN; i++) {
      const there = (matrix[i * SPAN + edge.slot] ?? 0) + edge.into;
      if (there < (into[i] ?? 0)) into[i] = there;
      const back = edge.outOf + (matrix[edge.slot * SPAN + i] ?? 0);
      if (back < (outOf[i] ?? 0)) outOf[i] = back;
    }
  }
  for (const edge of edges) if ((outOf[edge.slot] ?? 0) + edge.into < 0) return false;
  into[slot] = 0;
  outOf[slot] = 0;
  for (let i = 0; i < SPAN; i++) {
    const there = into[i] ?? 0;
    matrix[i * SPAN + slot] = there;
    matrix[slot * SPAN + i] = outOf[i] ?? 0;
    if (there === Infinity || i === slot) continue;
    for (let j = 0; j < SPAN; j++) {
      if (j === slot) continue;
      const way = there + (outOf[j] ?? 0);
      if (way < (matrix[i * SPAN + j] ?? 0)) matrix[i * SPAN + j] = way;
    }
  }
  return true;
}

/** Shortest distances where a way may lead through either of two parts that meet in these nodes alone. */
export function join(one: Float64Array, other: Float64Array): Float64Array {
  const matrix = one.map((way, cell) => Math.min(way, other[cell] ?? Infinity));
  for (let via = 0; via < SPAN; via++) {
    for (let i = 0; i < SPAN; i++) {
      const there = matrix[i * SPAN + via] ?? 0;
      if (there === Infinity) continue;
      for (let j = 0; j < SPAN; j++) {
        const way = there + (matrix[via * SPAN + j] ?? 0);
        if (way < (matrix[i * SPAN + j] ?? 0)) matrix[i * SPAN + j] = way;
      }
    }
  }
  return matrix;
}

/** Nodes in a row that a matrix of distances is about; node n has row and column n modulo this, so that a new one takes the oldest's place. */
export const SPAN = 9;
export const CELLS = SPAN * SPAN;

/** An edge between the node that is added and one that is there already; `Infinity` where there is none that way. */
export type Edge = { slot: number; into: number; outOf: number };

const into = new Float64Array(SPAN);
const outOf = new Float64Array(SPAN);

/**
 * Puts a node into a matrix of shortest distances, in the place of the one that had its slot, with all shorter ways that
 * it opens. `false` where these would be circles of negative length.
 */
export function addNode(matrix: Float64Array, slot: number, edges: readonly Edge[]): boolean {
  for (let i = 0; i < SPAN; i++) {
    into[i] = Infinity;
    outOf[i] = Infinity;
  }
  for (const edge of edges) {
    for (let i = 0; i < SPAN; i++) {
      if (i === slot) continue;
      into[i] = Math.min(into[i] ?? Infinity, (matrix[i * SPAN + edge.slot] ?? Infinity) + edge.into);
      outOf[i] = Math.min(outOf[i] ?? Infinity, edge.outOf + (matrix[edge.slot * SPAN + i] ?? Infinity));
    }
  }
  for (const edge of edges) if ((outOf[edge.slot] ?? Infinity) + edge.into < 0) return false;
  into[slot] = 0;
  outOf[slot] = 0;
  for (let i = 0; i < SPAN; i++) {
    matrix[i * SPAN + slot] = Infinity;
    matrix[slot * SPAN + i] = Infinity;
  }
  relax(matrix, into, outOf);
  return true;
}

function relax(matrix: Float64Array, from: Float64Array, to: Float64Array): void {
  for (let i = 0; i < SPAN; i++) {
    const first = from[i] ?? Infinity;
    if (first === Infinity) continue;
    for (let j = 0; j < SPAN; j++) {
      const way = first + (to[j] ?? Infinity);
      const cell = i * SPAN + j;
      if (way < (matrix[cell] ?? Infinity)) matrix[cell] = way;
    }
  }
}

/** Shortest distances where a way may lead through either of two parts that meet in these nodes alone. */
export function join(one: Float64Array, other: Float64Array): Float64Array {
  const matrix = one.map((way, cell) => Math.min(way, other[cell] ?? Infinity));
  for (let via = 0; via < SPAN; via++) {
    for (let i = 0; i < SPAN; i++) {
      const first = matrix[i * SPAN + via] ?? Infinity;
      if (first === Infinity) continue;
      for (let j = 0; j < SPAN; j++) {
        const way = first + (matrix[via * SPAN + j] ?? Infinity);
        const cell = i * SPAN + j;
        if (way < (matrix[cell] ?? Infinity)) matrix[cell] = way;
      }
    }
  }
  return matrix;
}

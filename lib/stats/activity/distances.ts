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
  into.fill(Infinity);
  outOf.fill(Infinity);
  for (const edge of edges) {
    if (edge.into !== Infinity) shorten(into, 0, edge.into, matrix, edge.slot, SPAN);
    if (edge.outOf !== Infinity) shorten(outOf, 0, edge.outOf, matrix, edge.slot * SPAN, 1);
  }
  for (const edge of edges) if ((outOf[edge.slot] ?? Infinity) + edge.into < 0) return false;
  into[slot] = 0;
  outOf[slot] = 0;
  for (let i = 0; i < SPAN; i++) {
    matrix[i * SPAN + slot] = into[i] ?? Infinity;
    matrix[slot * SPAN + i] = outOf[i] ?? Infinity;
  }
  for (let i = 0; i < SPAN; i++) shorten(matrix, i * SPAN, into[i] ?? Infinity, outOf, 0, 1);
  return true;
}

/** Shortest distances where a way may lead through either of two parts that meet in these nodes alone. */
export function join(one: Float64Array, other: Float64Array): Float64Array {
  const matrix = one.map((way, cell) => Math.min(way, other[cell] ?? Infinity));
  for (let via = 0; via < SPAN; via++) {
    for (let i = 0; i < SPAN; i++) {
      shorten(matrix, i * SPAN, matrix[i * SPAN + via] ?? Infinity, matrix, via * SPAN, 1);
    }
  }
  return matrix;
}

/** Takes the way to a turning point and on from there wherever that is shorter: the ways on are every `step` of `on` from `start`. */
function shorten(
  ways: Float64Array,
  first: number,
  toTurn: number,
  on: Float64Array,
  start: number,
  step: number,
): void {
  if (toTurn === Infinity) return;
  for (let j = 0; j < SPAN; j++) {
    const way = toTurn + (on[start + j * step] ?? Infinity);
    if (way < (ways[first + j] ?? Infinity)) ways[first + j] = way;
  }
}

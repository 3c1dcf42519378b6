export type ValueAxis = { domain: [low: number, high: number]; ticks: number[] };

const MOST_STEPS = 4;
/** A top less than this share above the largest value is rounded up to the next tick. */
const ROUNDING = 0.12;

/** The smallest round step (1, 2, 2.5 or 5 times a power of ten, and whole) that divides the span into at most four. */
function stepFor(span: number): number {
  const power = 10 ** Math.floor(Math.log10(span / (MOST_STEPS + 1)));
  const steps = [1, 2, 2.5, 5, 10, 20, 25, 50].map((factor) => factor * power).filter(Number.isInteger);
  return steps.find((step) => Math.floor(span / step) <= MOST_STEPS) ?? 1;
}

function roundOut(edge: number, step: number, span: number): number {
  const rounded = Math.sign(edge) * Math.ceil(Math.abs(edge) / step) * step;
  return Math.abs(rounded - edge) <= ROUNDING * span ? rounded : edge;
}

/**
 * From zero, always, to the largest value or the goal, whichever is more; below zero only where a value is.
 * One to four ticks, zero among them only when it is not the foot of the chart; none where there is nothing to read.
 */
export function valueAxis(values: readonly number[], goal: number | null): ValueAxis {
  let [low, high] = [0, goal ?? 0];
  for (const value of values) {
    if (value > high) high = value;
    else if (value < low) low = value;
  }
  if (values.length === 0 && goal === null) return { domain: [0, 1], ticks: [] };
  // Nothing but zeros still needs an axis with room above its foot.
  if (high === low) high = 1;
  const span = high - low;
  const step = stepFor(span);
  const domain: [number, number] = [roundOut(low, step, span), roundOut(high, step, span)];
  const ticks: number[] = [];
  for (let count = Math.ceil(domain[0] / step); count * step <= domain[1]; count++) {
    // Adding zero turns a negative zero into a plain one.
    if (count !== 0 || domain[0] < 0) ticks.push(count * step + 0);
  }
  return { domain, ticks };
}

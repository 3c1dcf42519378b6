export type ValueAxis = { domain: [low: number, high: number]; ticks: number[] };

export type AxisWish = {
  /** Steps may be parts of one, as for shares. */
  parts?: boolean;
  /** Near the lowest value, not at zero. */
  fit?: boolean;
  log?: boolean;
};

const MOST_STEPS = 4;
/** A top less than this share above the largest value is rounded up to the next tick. */
const ROUNDING = 0.12;

/** The smallest round step (1, 2, 2.5 or 5 times a power of ten, and whole) that divides the span into at most four. */
function stepFor(span: number, parts: boolean): number {
  const power = 10 ** Math.floor(Math.log10(span / (MOST_STEPS + 1)));
  const steps = [1, 2, 2.5, 5, 10, 20, 25, 50].map((factor) => factor * power);
  const allowed = parts ? steps : steps.filter(Number.isInteger);
  return allowed.find((step) => Math.floor(span / step) <= MOST_STEPS) ?? 1;
}

function roundOut(edge: number, step: number, span: number): number {
  const rounded = Math.sign(edge) * Math.ceil(Math.abs(edge) / step) * step;
  return Math.abs(rounded - edge) <= ROUNDING * span ? rounded : edge;
}

/**
 * From zero, unless it is wished otherwise, to the largest value or the goal, whichever is more; below zero only where a
 * value is. One to four ticks, zero among them only when it is not the foot of the chart; none where there is nothing to
 * read.
 */
export function valueAxis(
  values: readonly number[],
  goal: number | null,
  { parts = false, fit = false, log = false }: AxisWish = {},
): ValueAxis {
  let [low, high] = [0, goal ?? 0];
  for (const value of values) {
    if (value > high) high = value;
    else if (value < low) low = value;
  }
  if (values.length === 0 && goal === null) return { domain: [0, 1], ticks: [] };
  // Nothing but zeros still needs an axis with room above its foot.
  if (high === low) high = 1;
  if (log) return { domain: [low, high], ticks: powersUpTo(high) };
  if (fit && low === 0) return fitted(values, high);
  const span = high - low;
  const step = stepFor(span, parts);
  const domain: [number, number] = [roundOut(low, step, span), roundOut(high, step, span)];
  return { domain, ticks: multiples(step, domain).filter((tick) => tick !== 0 || domain[0] < 0) };
}

function fitted(values: readonly number[], high: number): ValueAxis {
  const lowest = Math.min(high, ...values);
  const step = stepFor(Math.max(1, high - lowest), false);
  const fine = Math.max(1, step / 5);
  const foot = Math.floor(lowest / fine) * fine;
  const domain: [number, number] = [foot, Math.max(foot + 1, roundOut(high, step, high - foot))];
  return { domain, ticks: multiples(step, domain).filter((tick) => tick > foot) };
}

function multiples(step: number, [low, high]: [number, number]): number[] {
  const ticks: number[] = [];
  for (let count = Math.ceil(low / step); count * step <= high; count++) {
    // Parts of one are not exact; adding zero turns a negative zero into a plain one.
    ticks.push(Number((count * step).toPrecision(12)) + 0);
  }
  return ticks;
}

function powersUpTo(high: number): number[] {
  const powers: number[] = [];
  for (let power = 1; power <= high; power *= 10) powers.push(power);
  return powers.slice(-MOST_STEPS);
}

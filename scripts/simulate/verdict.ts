import type { Outcome } from "./simulate.ts";

const MEGABYTE = 2 ** 20;
/** Of the slots that could be stored in time, at least this share must be. */
const IN_TIME = 0.999;
/** In the first days caches fill; what grows after them must stay below so many bytes a day. */
const FIRST_DAYS = 3;
const FEWEST_DAYS = 4;
const MOST_GROWTH = MEGABYTE;

/** Bytes a day, as the slope of the line of least squares; `null` where there are too few days to tell. */
export function growthOf(heaps: readonly number[]): number | null {
  const settled = heaps.slice(FIRST_DAYS);
  if (settled.length < FEWEST_DAYS) return null;
  const middle = (settled.length - 1) / 2;
  const mean = settled.reduce((sum, heap) => sum + heap, 0) / settled.length;
  const [up, along] = settled.reduce<[number, number]>(
    ([up, along], heap, day) => [up + (day - middle) * (heap - mean), along + (day - middle) ** 2],
    [0, 0],
  );
  return up / along;
}

/** What the simulated days showed to be wrong, a line each; none where all is well. */
export function faultsOf(outcome: Outcome, growth: number | null): string[] {
  const { unaccounted, untrue, due, inTime, complaints } = outcome;
  return [
    ...(unaccounted > 0 ? ["slots are not accounted for"] : []),
    ...(untrue > 0 ? ["samples are not what the servers said"] : []),
    ...(inTime < IN_TIME * due ? [`fewer than ${100 * IN_TIME} % of the slots due were stored in time`] : []),
    ...(growth !== null && growth >= MOST_GROWTH ? ["memory grows by a megabyte a day or more"] : []),
    ...complaints,
  ];
}

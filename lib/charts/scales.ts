import { HOUR, type Instant } from "../model/instant.ts";

/** The part of the drawing that holds the data, as edges in px from the drawing's top left corner. */
export type Plot = { left: number; top: number; right: number; bottom: number };

/** What is needed to place a moment or a value. */
export type Axes = {
  plot: Plot;
  /** Data begin so many px right of the plot's left edge: the labels of the value axis stand there. */
  gutter: number;
  time: [from: Instant, to: Instant];
  value: [low: number, high: number];
  /** Equal steps are equal growth, in tens. Zero stays where it is, since counts may be zero. */
  log?: true;
};

/** A time axis has a length, even where all that it shows happened at once. */
export function timeOf([from, to]: [Instant, Instant]): [Instant, Instant] {
  return to > from ? [from, to] : [from - HOUR / 2, from + HOUR / 2];
}

export function xOf({ plot, gutter, time: [from, to] }: Axes, at: Instant): number {
  const left = plot.left + gutter;
  return left + ((at - from) / (to - from)) * (plot.right - left);
}

export function yOf({ plot, value: [low, high], log }: Axes, value: number): number {
  const place = log ? symlog : (count: number) => count;
  return plot.bottom - ((place(value) - place(low)) / (place(high) - place(low))) * (plot.bottom - plot.top);
}

const symlog = (count: number) => Math.sign(count) * Math.log10(1 + Math.abs(count));

/** To a tenth of a pixel: finer is not seen, and costs bytes. */
export function tenth(px: number): number {
  return Math.round(px * 10) / 10;
}

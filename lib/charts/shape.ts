/** `wide` for a page or an article, `narrow` for a phone, `small` for one of several small charts side by side. */
export type Shape = "wide" | "narrow" | "small";

/** Sizes in px of the drawing, which is shown at its own size or scaled as a whole. */
export type Sizes = {
  shape: Shape;
  width: number;
  height: number;
  /** Room above the plot, for event marks and the last value. */
  top: number;
  /** Room under the plot: two lines of the time axis. */
  bottom: number;
  /** Room right of the plot where nothing is written there. */
  right: number;
  /** Type sizes of the axes, of the goal's name, and of the last value. */
  axisText: number;
  goalText: number;
  lastText: number;
  /** At most so many labels on the time axis, and so much air between two of them. */
  mostTimeTicks: number;
  timeTickAir: number;
};

export const SIZES: Record<Shape, Sizes> = {
  wide: {
    shape: "wide",
    width: 996,
    height: 430,
    top: 36,
    bottom: 46,
    right: 16,
    axisText: 13,
    goalText: 14,
    lastText: 17,
    mostTimeTicks: 9,
    // Ample, because the page sets the text larger where it shows the drawing smaller.
    timeTickAir: 34,
  },
  narrow: {
    shape: "narrow",
    width: 328,
    height: 300,
    top: 36,
    bottom: 42,
    right: 10,
    axisText: 12.5,
    goalText: 13,
    lastText: 15,
    mostTimeTicks: 5,
    timeTickAir: 12,
  },
  small: {
    shape: "small",
    width: 300,
    height: 88,
    top: 8,
    bottom: 2,
    right: 6,
    axisText: 12,
    goalText: 12,
    lastText: 12,
    mostTimeTicks: 0,
    timeTickAir: 0,
  },
};

import type { MouseHandlerDataParam } from "recharts";
import type { DrawingProps } from "./drawing.ts";

/**
 * What every Recharts drawing of ours is told: the frame's margins, names for assistive technology, and whom to tell
 * where the reader points. Its own keyboard layer is off: it knows neither Home, End nor Escape.
 */
export function chartProps({ title, summary, frame, rows, onPoint }: DrawingProps) {
  const { plot, width, height } = frame;
  const follow = ({ activeTooltipIndex, isTooltipActive }: MouseHandlerDataParam) => {
    const index = Number(activeTooltipIndex ?? Number.NaN);
    onPoint(isTooltipActive && Number.isInteger(index) ? index : null);
  };
  return {
    width,
    height,
    data: rows,
    margin: { left: plot.left, top: plot.top, right: width - plot.right, bottom: 0 },
    accessibilityLayer: false,
    className: `chart chart-${frame.shape}`,
    role: "application",
    tabIndex: 0,
    "aria-label": title,
    desc: summary,
    onMouseMove: follow,
    onMouseLeave: () => onPoint(null),
    onTouchStart: follow,
    onTouchMove: follow,
  };
}

import type { Glance, PollCell, PollStrip } from "../reports/poll-report.ts";
import { tenth } from "./scales.ts";
import { type Shape, SIZES } from "./shape.ts";
import { escapeId, escapeXml } from "./xml.ts";

const HEIGHT = 28;
/** What needs looking at stands higher, so that no colour is needed to tell it. */
const HEIGHTS: Record<Glance, number> = { "in-time": 7, late: 14, theirs: HEIGHT, ours: HEIGHT };
const ORDER = ["in-time", "late", "theirs", "ours"] as const;
/** Between one cell and the next. */
const AIR = 1;
/** One failed poll among many is still seen. */
const LEAST_WIDTH = 2.5;

/** The bars of a cell from its right edge on, so that failed ones take their least width from those that came in time. */
function barsOf({ shares }: PollCell, left: number, room: number): { glance: Glance; path: string }[] {
  let right = left + room;
  return shares.toReversed().map(([glance, share], index) => {
    const isLeftmost = index === shares.length - 1;
    const width = isLeftmost ? right - left : Math.max(LEAST_WIDTH, share * room);
    right -= width;
    const height = HEIGHTS[glance];
    const [x, across] = [tenth(right), tenth(Math.max(0, width))];
    return { glance, path: `M${x} ${HEIGHT - height}h${across}v${height}h-${across}z` };
  });
}

/** The polls of some weeks as SVG text: one cell a day for a phone, four for a page. Time runs from left to right. */
export function drawPollStrip(strip: PollStrip, shape: Exclude<Shape, "small">): string {
  const { width } = SIZES[shape];
  const id = escapeId(`polls-${shape}`);
  const [start, end] = strip.domain;
  const xOf = (at: number) => ((at - start) / (end - start)) * width;
  const bars = (shape === "wide" ? strip.quarters : strip.days).flatMap((cell) => {
    const left = xOf(cell.from);
    return barsOf(cell, left, Math.max(LEAST_WIDTH, xOf(cell.to) - left - AIR));
  });
  const paths = ORDER.map((glance) => {
    const path = bars.flatMap((bar) => (bar.glance === glance ? bar.path : [])).join("");
    if (path === "") return "";
    const fill = glance === "ours" ? ` fill="url(#${id}-h)"` : "";
    return `<path class="ch-poll-${glance}"${fill} d="${path}"/>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="chart chart-${shape}" viewBox="0 0 ${width} ${HEIGHT}" width="${width}" height="${HEIGHT}" direction="ltr" lang="${strip.language}" role="img" aria-labelledby="${id}-t" aria-describedby="${id}-d">`,
    `<title id="${id}-t">${escapeXml(strip.title)}</title><desc id="${id}-d">${escapeXml(strip.summary)}</desc>`,
    `<pattern id="${id}-h" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="ch-poll-hatch" d="M1 0V4"/></pattern>`,
    `<path class="ch-rule" d="M0 ${HEIGHT - 0.5}H${width}"/>`,
    ...paths,
    "</svg>",
  ].join("");
}

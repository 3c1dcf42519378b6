import { area } from "d3-shape";
import type { ChartReport, LineChartReport } from "../reports/chart-report.ts";
import type { Multiple } from "../reports/multiples.ts";
import { drawInside } from "./draw.ts";
import { layOut } from "./frame.ts";
import { linePath } from "./line-path.ts";
import { chartSizes, type Sheet } from "./picture-sheet.ts";
import { edgesOf, wordLine } from "./picture-words.ts";
import { rowsOf } from "./rows.ts";
import { type Axes, tenth, timeOf, xOf, yOf } from "./scales.ts";
import { cutText } from "./text-width.ts";
import { type AxisWish, valueAxis } from "./value-axis.ts";

/** The room that is left for the body of a picture. */
export type Room = { left: number; top: number; width: number; height: number };

const shifted = (left: number, top: number, svg: string) =>
  `<g transform="translate(${tenth(left)} ${tenth(top)})">${svg}</g>`;

/** A whole chart, with its axes and labels. */
export function drawChartBody(
  report: ChartReport,
  sheet: Sheet,
  room: Room,
  wish: AxisWish,
  id: string,
): string {
  const frame = layOut(report, chartSizes(sheet, room.width, room.height), wish);
  return shifted(room.left, room.top, drawInside(report, frame, id));
}

/** The line alone, over its own shade. */
export function drawSpark(report: ChartReport, room: Room, stroke: number, isFitted = false): string {
  if (report.kind !== "line") return "";
  const rows = rowsOf(report);
  const known = rows.flatMap(({ value }) => (value === null ? [] : [value]));
  const axes: Axes = {
    plot: { left: stroke, top: stroke * 2, right: room.width - stroke * 2.5, bottom: room.height },
    gutter: 0,
    time: timeOf(report.domain),
    value: valueAxis(known, null, { fit: isFitted }).domain,
  };
  const shade = area<(typeof rows)[number]>()
    .defined(({ value, lone }) => value !== null && !lone)
    .x(({ at }) => tenth(xOf(axes, at)))
    .y1(({ value }) => tenth(yOf(axes, value ?? 0)))
    .y0(room.height)(rows);
  const { last } = report;
  return shifted(
    room.left,
    room.top,
    [
      shade ? `<path class="pi-shade" d="${shade}"/>` : "",
      `<path class="pi-line" stroke-width="${stroke}" d="${linePath(rows, axes)}"/>`,
      last ? dot(axes, last, stroke * 1.7) : "",
    ].join(""),
  );
}

function dot(axes: Axes, { at, value }: NonNullable<LineChartReport["last"]>, radius: number): string {
  return `<circle class="ch-dot" cx="${tenth(xOf(axes, at))}" cy="${tenth(yOf(axes, value))}" r="${tenth(radius)}"/>`;
}

/** Each figure with its line, side by side in as many columns as fit. */
export function drawMultiples(
  multiples: readonly Multiple[],
  sheet: Sheet,
  room: Room,
  language: ChartReport["language"],
): string {
  const columns = room.width >= 420 ? 2 : 1;
  const rows = Math.ceil(multiples.length / columns);
  const gap = { x: 32, y: sheet.isWide ? 20 : 16 };
  const width = (room.width - gap.x * (columns - 1)) / columns;
  const height = (room.height - gap.y * (rows - 1)) / rows;
  const isRtl = language === "ar";
  return multiples
    .map((multiple, index) => {
      const place = index % columns;
      const left = room.left + (isRtl ? columns - 1 - place : place) * (width + gap.x);
      const top = room.top + Math.floor(index / columns) * (height + gap.y);
      return drawMultiple(multiple, sheet, { left, top, width, height }, language);
    })
    .join("");
}

function drawMultiple(
  { name, number, note, chart }: Multiple,
  sheet: Sheet,
  room: Room,
  language: ChartReport["language"],
): string {
  const { left, top, width, height } = room;
  const edges = edgesOf(language, left, left + width);
  const figure = Math.min(34, height * 0.3);
  const { foot } = sheet;
  const words = [
    wordLine(edges, "start", top + foot, [
      { text: cutText(name, foot, width), className: "pi-soft", size: foot },
    ]),
    wordLine(edges, "start", top + foot + figure * 1.05, [
      { text: number, className: "pi-figure", size: tenth(figure) },
      { text: cutText(note, foot, width * 0.62), className: "pi-soft", size: foot },
    ]),
  ];
  const lineTop = top + foot + figure * 1.25;
  const line = chart ? drawSpark(chart, { ...room, top: lineTop, height: top + height - lineTop }, 2.2) : "";
  return words.join("") + line;
}

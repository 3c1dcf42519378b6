import { formatCompact, formatPercent } from "../i18n/format.ts";
import type { ChartReport } from "../reports/chart-report.ts";
import { type Beside, besideOf } from "./beside.ts";
import { directed } from "./bidi.ts";
import { type EventMark, eventMarks } from "./event-marks.ts";
import { type Fan, fanOf, fanTop } from "./fan.ts";
import { type GapBand, gapBands } from "./gap-bands.ts";
import { type Goal, goalLabels, goalLines, LABEL_AIR } from "./goal-label.ts";
import { inkOf } from "./ink.ts";
import { type Label, labelBox } from "./label.ts";
import { type LastMark, lastMark } from "./last-label.ts";
import { type MarkSign, markSigns } from "./mark-signs.ts";
import { overlap, type Rectangle } from "./rectangle.ts";
import { type Row, rowsOf } from "./rows.ts";
import { type Axes, tenth, timeOf, xOf, yOf } from "./scales.ts";
import { type Shape, SIZES, type Sizes } from "./shape.ts";
import { textWidth } from "./text-width.ts";
import { type TimeTick, timeAxis } from "./time-axis.ts";
import { type AxisWish, valueAxis } from "./value-axis.ts";

export type ValueTick = { value: number; y: number; label: string };

/**
 * Where everything but the data goes, in px of the drawing: plain data, so that the server's drawing and the one in the
 * browser agree to the pixel. Texts are ready for setting.
 */
export type Frame = Axes & {
  shape: Shape;
  width: number;
  height: number;
  /** The type size of the axes. */
  axisText: number;
  valueTicks: ValueTick[];
  /** Where zero lies. */
  zeroY: number;
  timeTicks: TimeTick[];
  goal: { value: number; y: number; labels: Label[] } | null;
  last: LastMark | null;
  events: EventMark[];
  gaps: GapBand[];
  marks: MarkSign[];
  fan: Fan | null;
  beside: Beside | null;
};

const GUTTER_AIR = 10;
const LEAST_GUTTER = 8;
const SMALL_GUTTER = 2;

/** Only a page's drawing writes beside its plot. */
function rightMargin(report: ChartReport, { shape, right, axisText, goalText, lastText }: Sizes): number {
  if (shape !== "wide" || report.kind !== "line") return right;
  const lines = report.goal ? goalLines(report.goal, report.language, goalText) : [];
  const widths = lines.map((line) => textWidth(line, goalText) * 1.06);
  if (report.beside) widths.push(textWidth(report.beside.label, axisText));
  // Where the future is drawn, the last reading does not stand at the edge.
  if (report.last && !report.fan) widths.push(textWidth(report.last.label, lastText) * 1.06);
  return widths.length === 0 ? right : Math.ceil(Math.max(...widths) + LABEL_AIR + 2);
}

/** A label of the value axis stands on its line; one that the goal's line would strike through is left out, line and all. */
function clearOf(goalY: number | null, size: number): (tick: ValueTick) => boolean {
  return ({ y }) => goalY === null || goalY > y + 4 || goalY < y - size - 8;
}

/** Every second label, or fewer, where the drawing is too low for all. */
function thinned(ticks: readonly ValueTick[], size: number): ValueTick[] {
  const between = ticks.slice(1).map(({ y }, index) => Math.abs((ticks[index]?.y ?? y) - y));
  const every = Math.ceil((size * 1.5) / Math.min(...between, size * 2));
  return ticks.filter((_, index) => (ticks.length - 1 - index) % every === 0);
}

/** The goal that a drawing shows: columns have none, and small drawings have no room for one. */
function goalOf(report: ChartReport, shape: Shape): Goal | null {
  return report.kind === "line" && shape !== "small" ? report.goal : null;
}

const isPercent = ({ unit }: ChartReport) => unit === "percent";

function tickLabels(report: ChartReport, ticks: readonly number[]): string[] {
  const { language } = report;
  const largest = ticks.reduce((most, tick) => Math.max(most, Math.abs(tick)), 0);
  const tell = (tick: number) =>
    isPercent(report) ? formatPercent(language, tick / 100) : formatCompact(language, tick, largest);
  return ticks.map((tick) => tell(tick).replace("-", "−"));
}

function axesOf(
  report: ChartReport,
  rows: readonly Row[],
  sizes: Sizes,
  wish: AxisWish,
): { axes: Axes; ticks: ValueTick[] } {
  const { shape, top, bottom, width, height, axisText } = sizes;
  const goal = goalOf(report, shape);
  const known = rows.flatMap(({ value, column }) =>
    value === null ? [] : [value, column?.bounds?.low ?? value, column?.bounds?.high ?? value],
  );
  if (report.kind === "line" && report.beside) {
    known.push(...report.beside.points.flatMap(([, value]) => value ?? []));
  }
  if (report.kind === "line" && report.last) known.push(report.last.value);
  if (report.kind === "line" && report.fan) {
    known.push(fanTop(report.fan, Math.max(...known, goal?.value ?? 0)));
  }
  const { domain, ticks } = valueAxis(known, goal?.value ?? null, { ...wish, parts: isPercent(report) });
  const labels = tickLabels(report, ticks);
  const widest = Math.max(0, ...labels.map((label) => textWidth(label, axisText)));
  const axes: Axes = {
    plot: { left: 0, top, right: width - rightMargin(report, sizes), bottom: height - bottom },
    gutter: shape === "small" ? SMALL_GUTTER : Math.max(LEAST_GUTTER, Math.ceil(widest + GUTTER_AIR)),
    time: timeOf(report.domain),
    value: domain,
    ...(wish.log ? { log: true } : {}),
  };
  if (shape === "small") return { axes, ticks: [] };
  const goalY = goal && yOf(axes, goal.value);
  const written = labels.map((label, index) => {
    const value = ticks[index] ?? 0;
    return { value, y: tenth(yOf(axes, value)), label: directed(label) };
  });
  return { axes, ticks: thinned(written, axisText).filter(clearOf(goalY, axisText)) };
}

/** The goal's label, then the last value's and the fan's, then the events: each keeps clear of those before it. */
function marksOf(
  report: ChartReport,
  rows: readonly Row[],
  axes: Axes,
  sizes: Sizes,
): Pick<Frame, "goal" | "last" | "fan" | "beside" | "events"> {
  const { shape } = sizes;
  const goal = goalOf(report, shape);
  const ink = inkOf(report, rows, axes);
  const [from, to] = axes.time;
  const end = report.kind === "line" ? report.last : null;
  const dot =
    end && end.at >= from && end.at <= to ? { x: xOf(axes, end.at), y: yOf(axes, end.value) } : null;
  const labels = goal ? goalLabels(goal, report.language, axes, ink, dot, sizes) : [];
  const level = goal?.value ?? null;
  const last = end && dot && lastMark(dot, end.label, axes, ink, labels, level, sizes);
  const ownLabels = [...labels, ...(last ? [last.label] : [])];
  const beside =
    report.kind === "line" && report.beside
      ? besideOf(report.beside, axes, ink, ownLabels, level, sizes)
      : null;
  const named = [...ownLabels, ...(beside?.label ? [beside.label] : [])].map((label) => labelBox(label));
  const goalY = level === null ? null : yOf(axes, level);
  const isFree = (box: Rectangle) =>
    ink.under(box) === 0 &&
    (goalY === null || box.bottom < goalY || box.top > goalY) &&
    !named.some((other) => overlap(box, other));
  const fan = report.kind === "line" && report.fan ? fanOf(report.fan, axes, sizes, isFree) : null;
  const taken = fan?.label ? [...named, labelBox(fan.label)] : named;
  return {
    goal: goal && { value: goal.value, y: tenth(yOf(axes, goal.value)), labels },
    last,
    fan,
    beside,
    events: shape === "small" ? [] : eventMarks(report.events, axes, ink, taken, level),
  };
}

/** Lays a chart out, in px. Never fails and never yields NaN, whatever the points: no data, one point, all zero, a spike. */
export function frameOf(report: ChartReport, shape: Shape): Frame {
  return layOut(report, SIZES[shape]);
}

/** The same at sizes of one's own, and with a value axis as wished; columns always stand on zero. */
export function layOut(report: ChartReport, sizes: Sizes, wish: AxisWish = {}): Frame {
  const { shape, width, height, axisText } = sizes;
  const { language, timeZone } = report;
  const rows = rowsOf(report);
  const { axes, ticks } = axesOf(report, rows, sizes, report.kind === "line" ? wish : {});
  return {
    ...axes,
    shape,
    width,
    height,
    axisText,
    valueTicks: ticks,
    zeroY: tenth(Math.min(axes.plot.bottom, yOf(axes, 0))),
    timeTicks: timeAxis({ axes, sizes, language, timeZone }),
    ...marksOf(report, rows, axes, sizes),
    gaps: gapBands(report, rows, axes),
    marks: markSigns(report, axes),
  };
}

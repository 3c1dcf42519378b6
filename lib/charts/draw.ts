import type { ChartColumn, ChartReport } from "../reports/chart-report.ts";
import { columnBox, hollow, isHollow } from "./column-box.ts";
import { columnStrokes } from "./columns-path.ts";
import { EVENT_RADIUS, type EventMark } from "./event-marks.ts";
import type { Frame } from "./frame.ts";
import type { Label } from "./label.ts";
import { linePath } from "./line-path.ts";
import { signsPath } from "./mark-signs.ts";
import { type Row, rowsOf } from "./rows.ts";
import { tenth, xOf, yOf } from "./scales.ts";
import type { TimeTick } from "./time-axis.ts";
import { unsurePaths } from "./unsure-path.ts";
import { escapeId, escapeXml } from "./xml.ts";

export type DrawOptions = {
  /** Keeps ids apart where several drawings share a page. */
  idPrefix: string;
};

const LAST_RADIUS = 4.5;
const LONE_RADIUS = 2;
const TICK_LENGTH = 6;

function text(className: string, x: number, y: number, size: number, content: string, rest = ""): string {
  return `<text class="${className}" x="${x}" y="${y}" font-size="${size}"${rest}>${escapeXml(content)}</text>`;
}

function labelText(className: string, { x, y, anchor, size, strong, text: words }: Label): string {
  const end = anchor === "end" ? ' text-anchor="end"' : "";
  if (strong === "") return text(`${className} ch-halo`, x, y, size, words, end);
  if (words === "") return text(`${className} ch-halo ch-strong`, x, y, size, strong, end);
  const bold = `<tspan class="ch-strong">${escapeXml(strong)}</tspan>`;
  return `<text class="${className} ch-halo" x="${x}" y="${y}" font-size="${size}"${end}>${bold}${escapeXml(words)}</text>`;
}

function rule(className: string, y: number, right: number): string {
  return `<path class="${className}" d="M0 ${y}H${right}"/>`;
}

function drawGaps({ gaps }: Frame, hatch: string): string {
  if (gaps.length === 0) return "";
  const pattern = `<pattern id="${hatch}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="ch-gap" d="M0 0V5"/></pattern>`;
  const bands = gaps.map(
    ({ x, y, width, height }) =>
      `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="url(#${hatch})"/>`,
  );
  return pattern + bands.join("");
}

function drawValueAxis({ valueTicks, plot, axisText, zeroY }: Frame): string {
  const ticks = valueTicks.map(
    ({ y, label }) =>
      rule("ch-hair", y, plot.right) + text("ch-axis ch-halo", 0, tenth(y - 5), axisText, label),
  );
  return ticks.join("") + rule("ch-rule", zeroY, plot.right);
}

function drawTimeTick({ x, labelX, label, sub }: TimeTick, { plot, axisText }: Frame): string {
  const y = plot.bottom + axisText + 8;
  return (
    `<path class="ch-rule" d="M${x} ${plot.bottom}v${TICK_LENGTH}"/>` +
    (label === "" ? "" : text("ch-axis", labelX, y, axisText, label)) +
    (sub === null ? "" : text("ch-axis", labelX, tenth(y + axisText * 1.25), axisText, sub))
  );
}

function drawGoal({ goal, plot }: Frame): string {
  if (!goal) return "";
  return (
    rule("ch-goal", goal.y, plot.right) + goal.labels.map((label) => labelText("ch-named", label)).join("")
  );
}

function drawFan({ fan }: Frame): string {
  if (!fan) return "";
  return `<path class="ch-fan" d="${fan.wide}"/><path class="ch-fan ch-fan-core" d="${fan.narrow}"/>`;
}

function drawBeside({ beside }: Frame): string {
  if (!beside) return "";
  return `<path class="ch-beside" d="${beside.path}"/>${beside.label ? labelText("ch-axis", beside.label) : ""}`;
}

function drawLine(rows: readonly Row[], frame: Frame): string {
  const dots = rows.flatMap(({ at, value, lone }) =>
    lone && value !== null
      ? `<circle class="ch-dot" cx="${tenth(xOf(frame, at))}" cy="${tenth(yOf(frame, value))}" r="${LONE_RADIUS}"/>`
      : [],
  );
  const path = linePath(rows, frame);
  return (path === "" ? "" : `<path class="ch-line" d="${path}"/>`) + dots.join("");
}

function drawColumns(rows: readonly Row[], frame: Frame): string {
  const columns = rows.flatMap(({ column }) => column ?? []);
  const full = columnStrokes(
    columns.filter((column) => !isHollow(column)),
    frame,
  ).map(({ width, path }) => `<path class="ch-col" stroke-width="${width}" d="${path}"/>`);
  const partial = columns.filter(isHollow).map((column) => drawPartial(column, frame));
  const { bodies, ends } = unsurePaths(columns, frame);
  return [
    ...full,
    ...partial,
    bodies === "" ? "" : `<path class="ch-unsure" d="${bodies}"/>`,
    ends === "" ? "" : `<path class="ch-dot" d="${ends}"/>`,
  ].join("");
}

function drawPartial(column: ChartColumn, frame: Frame): string {
  const box = columnBox(frame, column);
  if (!box) return "";
  const { x, y, width, height } = hollow(box);
  return `<rect class="ch-part" x="${x}" y="${y}" width="${width}" height="${height}"/>`;
}

function drawMarks({ marks }: Frame): string {
  return marks.length === 0 ? "" : `<path class="ch-said" d="${signsPath(marks)}"/>`;
}

function drawEvent({ number, x, y, foot, head }: EventMark): string {
  return (
    `<path class="ch-stem" d="M${foot.x} ${foot.y}L${head.x} ${head.y}"/>` +
    `<circle class="ch-ring" cx="${x}" cy="${y}" r="${EVENT_RADIUS}"/>` +
    `<text class="ch-num" x="${x}" y="${tenth(y + 4.2)}">${number}</text>`
  );
}

function drawLast({ last, shape }: Frame): string {
  if (!last) return "";
  const dot = `<circle class="ch-dot" cx="${last.x}" cy="${last.y}" r="${shape === "small" ? 3.5 : LAST_RADIUS}"/>`;
  return shape === "small" ? dot : dot + labelText("ch-last", last.label);
}

/**
 * The chart as SVG text for a page, the frame's plan filled with the report's data. Every text in it is escaped. Its
 * colours are those of the page, by the classes that `app/_charts/chart.css` paints.
 */
export function drawChart(report: ChartReport, frame: Frame, { idPrefix }: DrawOptions): string {
  const id = escapeId(idPrefix);
  const { width, height } = frame;
  return [
    // Time runs from left to right in every language, whatever the direction of the page around.
    `<svg xmlns="http://www.w3.org/2000/svg" class="chart chart-${frame.shape}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" direction="ltr" lang="${report.language}" role="img" aria-labelledby="${id}-t" aria-describedby="${id}-d">`,
    `<title id="${id}-t">${escapeXml(report.title)}</title><desc id="${id}-d">${escapeXml(report.summary)}</desc>`,
    drawInside(report, frame, id),
    "</svg>",
  ].join("");
}

/** All of the drawing but its outermost element. `id` is fit for XML. */
export function drawInside(report: ChartReport, frame: Frame, id: string): string {
  const rows = rowsOf(report);
  return [
    drawGaps(frame, `${id}-h`),
    drawFan(frame),
    drawValueAxis(frame),
    frame.timeTicks.map((tick) => drawTimeTick(tick, frame)).join(""),
    drawGoal(frame),
    drawBeside(frame),
    report.kind === "line" ? drawLine(rows, frame) : drawColumns(rows, frame),
    report.kind === "columns" && frame.zeroY < frame.plot.bottom
      ? rule("ch-rule", frame.zeroY, frame.plot.right)
      : "",
    frame.fan?.label ? labelText("ch-axis", frame.fan.label) : "",
    drawMarks(frame),
    frame.events.map(drawEvent).join(""),
    drawLast(frame),
  ].join("");
}

import { formatNumber } from "../i18n/format.ts";
import { say } from "../i18n/say.ts";
import type { PictureQuestion } from "../model/picture-question.ts";
import type { PictureReport } from "../reports/picture.ts";
import { drawChartBody, drawMultiples, drawSpark, type Room } from "./picture-body.ts";
import { drawEvents, tellingEvents } from "./picture-events.ts";
import { drawHead, type Part } from "./picture-head.ts";
import { type Sheet, sheetOf } from "./picture-sheet.ts";
import { pictureStyle } from "./picture-style.ts";
import { type Edges, edgesOf, wordLine } from "./picture-words.ts";
import { rowsOf } from "./rows.ts";
import { cutText, textWidth } from "./text-width.ts";
import { type AxisWish, valueAxis } from "./value-axis.ts";
import { escapeId, escapeXml } from "./xml.ts";

/** How it is to look: the parts of the question that change no number. */
export type Look = Pick<
  PictureQuestion,
  "size" | "theme" | "bg" | "scale" | "base" | "title" | "footer" | "mode"
>;

/** Under this a body is not worth drawing, and words give way to it. */
const LEAST_BODY = 44;
const LEAST_CHART = { wide: 120, narrow: 165 };

/**
 * A picture as SVG text: whole by itself, with its name and its description inside, and nothing fetched from anywhere. Its
 * height and width are those asked for; every text in it is escaped.
 */
export function drawPicture(report: PictureReport, look: Look): string {
  const { size } = look;
  const sheet = sheetOf(size);
  const id = escapeId(report.id);
  const body =
    look.mode === "spark" || size.preset === "thumb"
      ? drawBare(report, look, sheet)
      : drawWhole(report, look, sheet, id);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 ${round(sheet.width)} ${round(sheet.height)}" width="${size.width}" height="${size.height}" direction="ltr" lang="${report.language}" role="img" aria-labelledby="${id}-t" aria-describedby="${id}-d">`,
    `<title id="${id}-t">${escapeXml(report.title)}</title><desc id="${id}-d">${escapeXml(`${report.summary} ${report.asOf}.`)}</desc>`,
    `<style>${pictureStyle(look.theme, look.bg)}</style>`,
    `<rect class="ch-paper" width="${round(sheet.width)}" height="${round(sheet.height)}"/>`,
    body,
    "</svg>",
  ].join("");
}

const round = (px: number) => Math.round(px * 100) / 100;

function drawWhole(report: PictureReport, look: Look, sheet: Sheet, id: string): string {
  const { margin, width, height } = sheet;
  const { body, language } = report;
  const edges = edgesOf(language, margin, width - margin);
  const wish: AxisWish = { fit: look.base === "fit", log: look.scale === "log" };
  const head = look.title
    ? fittingHead(report, hintsOf(report, wish), sheet, edges)
    : { svg: "", bottom: margin };
  const foot = look.footer ? drawFoot(report, sheet, edges) : { svg: "", top: height - margin };
  const top = head.bottom + (sheet.isWide ? 8 : 6);
  const room: Room = { left: margin, top, width: width - 2 * margin, height: foot.top - top };
  return head.svg + drawBody(body, language, sheet, room, wish, id) + foot.svg;
}

function drawBody(
  body: PictureReport["body"],
  language: PictureReport["language"],
  sheet: Sheet,
  room: Room,
  wish: AxisWish,
  id: string,
): string {
  if (body.kind === "multiples") {
    return drawMultiples(body.multiples, sheet, { ...room, height: room.height - sheet.foot }, language);
  }
  // Axes need room; the line alone says more in little of it.
  if (room.height < LEAST_CHART[sheet.isWide ? "wide" : "narrow"] && body.chart.kind === "line")
    return drawSpark(body.chart, room, 2.5, wish.fit);
  const told = tellingEvents(body.chart, sheet, room.height);
  const height = Math.max(LEAST_BODY, room.height - told.height);
  return (
    drawChartBody(told.chart, sheet, { ...room, height }, wish, id) +
    drawEvents(told.events, language, sheet, room.top + height)
  );
}

/** Where the picture is low, its lesser words give way to what it draws. */
function fittingHead(report: PictureReport, hints: string[], sheet: Sheet, edges: Edges): Part {
  const room = sheet.height - 2 * sheet.margin - sheet.foot * 1.6 - leastBody(report, sheet);
  const bare = { ...report, note: "" };
  let head = drawHead(report, hints, sheet, edges);
  for (const shorter of [report, bare, { ...bare, overline: null }]) {
    if (head.bottom - sheet.margin <= room) break;
    head = drawHead(shorter, [], sheet, edges);
  }
  return head;
}

/** Columns are nothing without their axes. */
function leastBody({ body }: PictureReport, { isWide }: Sheet): number {
  const isColumns = body.kind !== "multiples" && body.chart.kind === "columns";
  return isColumns ? LEAST_CHART[isWide ? "wide" : "narrow"] : LEAST_BODY;
}

/** What must be known to read the drawing. */
export function hintsOf(
  { body, language }: Pick<PictureReport, "body" | "language">,
  wish: AxisWish,
): string[] {
  if (body.kind === "counts") return body.hints;
  if (body.kind === "multiples" || body.chart.kind !== "line") return [];
  if (wish.log) return [say(language, "picture.log")];
  if (!wish.fit) return [];
  const values = rowsOf(body.chart).flatMap(({ value }) => (value === null ? [] : [value]));
  const [foot] = valueAxis(values, body.chart.goal?.value ?? null, wish).domain;
  return [say(language, "picture.axisFrom", { value: formatNumber(language, foot) })];
}

/** As of when at the beginning, where from at the end; one above the other where they do not fit beside each other. */
function drawFoot({ asOf, source }: PictureReport, sheet: Sheet, edges: Edges): { svg: string; top: number } {
  const { height, width, margin, foot } = sheet;
  const y = height - margin;
  const room = width - 2 * margin;
  const line = (side: "start" | "end", text: string, at: number) =>
    wordLine(edges, side, at, [{ text: cutText(text, foot, room * 1.08), className: "pi-soft", size: foot }]);
  const isBeside = textWidth(asOf, foot) + textWidth(source, foot) + foot <= room;
  if (isBeside) return { svg: line("start", asOf, y) + line("end", source, y), top: y - foot * 1.6 };
  if (height < 260) return { svg: line("start", asOf, y), top: y - foot * 1.6 };
  const svg = line("start", asOf, y - foot * 1.5) + line("start", source, y);
  return { svg, top: y - foot * 3.1 };
}

/** The line alone; in a thumbnail with its number. */
function drawBare(report: PictureReport, look: Look, sheet: Sheet): string {
  const { width, height, margin } = sheet;
  const { body, language } = report;
  const isThumb = look.mode !== "spark";
  const number = isThumb ? thumbFigure(report) : null;
  const size = Math.min(60, height * 0.34);
  const words =
    number === null
      ? ""
      : wordLine(edgesOf(language, margin, width - margin), "start", margin + size * 0.8, [
          { text: number, className: "pi-figure", size: round(size) },
        ]);
  const top = number === null ? margin : margin + size * 0.95;
  const chart = body.kind === "multiples" ? body.multiples[0]?.chart : body.chart;
  if (!chart) return words;
  const room: Room = { left: margin, top, width: width - 2 * margin, height: height - margin - top };
  if (chart.kind === "line") return words + drawSpark(chart, room, Math.max(2.5, height / 60));
  return words + drawChartBody({ ...chart, title: "", events: [] }, sheet, room, {}, escapeId(report.id));
}

function thumbFigure({ figure, body }: PictureReport): string | null {
  return figure ?? (body.kind === "multiples" ? (body.multiples[0]?.number ?? null) : null);
}

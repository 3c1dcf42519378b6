import { directionOf, type Language } from "../model/language.ts";
import type { ChartEvent, ChartReport } from "../reports/chart-report.ts";
import type { Sheet } from "./picture-sheet.ts";
import { edgesOf, wordLine } from "./picture-words.ts";
import { cutText } from "./text-width.ts";

/** The chart with as many of its events as can be told beneath it, and these. */
export type ToldEvents = { chart: ChartReport; events: ChartEvent[]; height: number };

const LEAD = 1.5;
const APART = 24;
const AIR = 8;
const MOST_ROWS = 4;
/** A chart lower than this is not worth the words. */
const LEAST_CHART = { wide: 200, narrow: 250 };
/** The estimate of a text's width holds for the widest fonts. */
const USUAL_FONT = 0.94;

const columnsOf = ({ isWide }: Sheet) => (isWide ? 2 : 1);

/** A number on a line says nothing without its words: where there is no room for those, the mark is left out. */
export function tellingEvents(chart: ChartReport, sheet: Sheet, room: number): ToldEvents {
  const spare = room - AIR - LEAST_CHART[sheet.isWide ? "wide" : "narrow"];
  const rows = Math.max(0, Math.min(MOST_ROWS, Math.floor(spare / (sheet.foot * LEAD))));
  const [from, to] = chart.domain;
  const within = chart.events.filter(({ at }) => at >= from && at <= to);
  const most = rows * columnsOf(sheet);
  const events = within
    .slice(Math.max(0, within.length - most))
    .map((event, index) => ({ ...event, number: index + 1 }));
  const used = Math.ceil(events.length / columnsOf(sheet)) * sheet.foot * LEAD;
  return { chart: { ...chart, events }, events, height: used === 0 ? 0 : used + AIR };
}

/** In one column or two, read downwards from the side at which the language begins. */
export function drawEvents(
  events: readonly ChartEvent[],
  language: Language,
  sheet: Sheet,
  top: number,
): string {
  const columns = columnsOf(sheet);
  const rows = Math.ceil(events.length / columns);
  const { margin, width, foot } = sheet;
  const room = (width - 2 * margin - APART * (columns - 1)) / columns;
  const isRtl = directionOf(language) === "rtl";
  return events
    .map(({ number, label }, index) => {
      const column = Math.floor(index / rows);
      const left = margin + (isRtl ? columns - 1 - column : column) * (room + APART);
      const y = top + AIR + (index % rows) * foot * LEAD + foot;
      return wordLine(edgesOf(language, left, left + room), "start", y, [
        { text: String(number), className: "pi-name", size: foot },
        { text: cutText(label, foot, room / USUAL_FONT - foot * 2), className: "pi-soft", size: foot },
      ]);
    })
    .join("");
}

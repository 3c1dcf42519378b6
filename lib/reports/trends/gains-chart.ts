import { formatChange, formatNumber } from "../../i18n/format.ts";
import { say } from "../../i18n/say.ts";
import { addDays, startOfDay } from "../../model/calendar.ts";
import type { Instant } from "../../model/instant.ts";
import { type Comparison, type DayGain, type Days, type Gains, movedTo } from "../../stats/gained.ts";
import type { LineChartReport } from "../chart-report.ts";
import type { Reader } from "../subject-data.ts";
import type { TableReport } from "../table-report.ts";

const MOST_ROWS = 60;

/** What both times and the chart are called, and what it shows. */
export type GainsNames = { id: string; title: string; now: string; before: string; sentence: string };

/** Two times laid side by side: the earlier one moved onto the days of the later one. */
export type Compared = { found: Comparison; days: Days; before: Days; timeZone: string };

/** The growth since the days began as a line from zero, beside that of the days before. */
export function gainsChart(compared: Compared, names: GainsNames, { language }: Reader): LineChartReport {
  const { found, days, before, timeZone } = compared;
  const { later, earlier, gained, at } = found;
  const domain: [Instant, Instant] = [
    startOfDay(days.first, timeZone),
    startOfDay(addDays(days.first, days.count), timeZone),
  ];
  const moved = (moment: Instant) => movedTo(moment, before.first, days.first, timeZone);
  return {
    kind: "line",
    id: names.id,
    language,
    timeZone,
    title: names.title,
    summary: names.sentence,
    domain,
    points: pointsOf(later, domain[0]),
    unit: "count",
    goal: null,
    last: { at, value: gained, label: formatChange(language, gained) },
    gaps: [],
    marks: [],
    events: [],
    fan: null,
    beside: earlier && {
      points: pointsOf(earlier, startOfDay(before.first, timeZone)).map(([moment, value]) => [
        moved(moment),
        value,
      ]),
      label: names.before,
    },
  };
}

function pointsOf({ opening, days }: Gains, from: Instant): [Instant, number | null][] {
  const start = Math.max(opening.at, from);
  return [
    [start, 0],
    ...days.filter(({ at }) => at > start).map(({ at, gained }): [Instant, number | null] => [at, gained]),
  ];
}

/** Day by day, the last one first; empty where a time has no such day, or not yet. */
export function gainsTable(compared: Compared, names: GainsNames, { language, now }: Reader): TableReport {
  const { found, timeZone } = compared;
  const tell = (day: DayGain | undefined) => {
    if (!day) return "";
    if (day.gained === null) return say(language, "table.notMeasured");
    const value = formatChange(language, day.gained);
    const isOver = startOfDay(addDays(day.day, 1), timeZone) <= now;
    return isOver ? value : say(language, "table.soFar", { value });
  };
  const columns = [
    { name: names.now, days: found.later.days },
    ...(found.earlier ? [{ name: names.before, days: found.earlier.days }] : []),
  ];
  const count = Math.max(...columns.map((column) => column.days.length));
  const rows = Array.from({ length: count }, (_, index) => [
    formatNumber(language, index + 1),
    ...columns.map((column) => tell(column.days[index])),
  ]);
  return {
    caption: names.title,
    columns: [say(language, "gains.day"), ...columns.map(({ name }) => name)],
    rows: rows.toReversed().slice(0, MOST_ROWS),
    more: rows.length > MOST_ROWS,
  };
}

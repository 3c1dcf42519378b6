import { dayOf } from "../model/calendar.ts";
import { formatInstant } from "../model/instant.ts";
import { exactly } from "../reports/activity-answers.ts";
import type { ChartColumn } from "../reports/chart-report.ts";
import type { CountBody } from "../reports/count-picture.ts";
import { boundsOf } from "./picture-points.ts";

const dayAt = ({ from }: ChartColumn) => dayOf(from, "UTC");

/** The columns of a count as the interface tells one: a point only where it is exact, bounds everywhere, by first days. */
export function countJson(id: string, title: string, { count, step, windows, countedAt, chart }: CountBody) {
  const told = chart.columns.map((column) => ({ column, day: dayAt(column), ...boundsOf(column) }));
  const exact = told.filter((bounds) => exactly(bounds) !== null);
  return {
    title,
    id,
    metric: count,
    unit: count,
    step,
    timeZone: chart.timeZone,
    points: told.map(({ day, ...bounds }) => [day, exactly(bounds)]),
    exact: exact.map(({ day }) => day),
    bounds: told.map(({ day, low, high }) => [day, low, high]),
    partial: told.filter(({ column }) => column.partial).map(({ day }) => day),
    windows,
    generatedAt: countedAt === null ? null : formatInstant(countedAt),
  };
}

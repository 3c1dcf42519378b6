import type { PictureMode } from "../model/picture-question.ts";
import type { seriesAnswer } from "../reports/api.ts";
import type { PictureReport } from "../reports/picture.ts";
import { chartsOf, pointsOf, timeOf } from "./picture-points.ts";

/** The series behind a picture, as the interface tells one. */
export type Series = ReturnType<typeof seriesAnswer>;

const stepOf = ({ body }: PictureReport) => (body.kind === "chart" ? body.step : null);

/**
 * The series of one metric, its points those of the picture; of several metrics one series each. `step` is `null` where the
 * points are readings, each at its own time.
 */
export function pictureJson(report: PictureReport, mode: PictureMode, series: readonly Series[]): object {
  const charts = chartsOf(report);
  const told = series.map((each) => {
    const chart = charts.find(({ metric }) => metric === each.metric)?.chart;
    if (!chart) return { ...each, step: null, mode, points: [] };
    const points = pointsOf(chart).map(([at, value]) => [timeOf(at), value]);
    const step = stepOf(report);
    if (chart.kind === "line") return { ...each, step, mode, points };
    const partial = chart.columns.filter((column) => column.partial).map(({ from }) => timeOf(from));
    return {
      ...each,
      step,
      unit: chart.unit === "percent" ? "percent" : each.unit,
      mode,
      points,
      partial,
    };
  });
  const [only] = told;
  return report.body.kind === "multiples" || !only
    ? { title: report.title, series: told }
    : { title: report.title, ...only };
}
